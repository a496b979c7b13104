// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participants.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestParticipants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsPutAsOneSaysIt_data();
    void aNameIsPutAsOneSaysIt();
    void thePersonIsKnownByAddressOrFullName_data();
    void aHiringSystemWritesFromItsCustomersDomain();
    void thePersonIsKnownByAddressOrFullName();
};

void TestParticipants::aNameIsPutAsOneSaysIt_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    const auto row = [](const char *written, const char *name, const char *given) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(name)
                               << QString::fromUtf8(given);
    };
    row("Dana Whitfield", "Dana Whitfield", "Dana");
    row("Okafor-Núñez, Amara", "Amara Okafor-Núñez", "Amara");
    row("Whitfield, Dana (Northwind)", "Dana Whitfield", "Dana");
    row("Dana Whitfield [External]", "Dana Whitfield", "Dana");
    row("Dana Whitfield (she/her) | Northwind", "Dana Whitfield", "Dana");
    row("O'Neil, Ann; HR", "Ann O'Neil", "Ann");
    row("Okafor; Ben", "Ben Okafor", "Ben");
    row("O’Neil-Park; Ann Marie", "Ann Marie O’Neil-Park", "Ann");
    row("Okafor; HR", "Okafor", "");
    row("Okafor; Ben; Recruiting", "Okafor", "");
    row("Okafor; Team 4", "Okafor", "");
    row("Dana Whitfield; Northwind", "Dana Whitfield", "Dana");
    row("Dana Whitfield via Northwind Careers", "Dana Whitfield", "Dana");
    row("Dana Whitfield, PhD", "Dana Whitfield", "Dana");
    row("'Dana Whitfield'", "Dana Whitfield", "Dana");
    row("\"Dana Whitfield\"", "Dana Whitfield", "Dana");
    row("Dr. Dana Whitfield", "Dr. Dana Whitfield", "Dana");
    row("Dr Okafor", "Dr Okafor", "");
    row("Sukarno", "Sukarno", "");
    row("Seán O'Brien", "Seán O'Brien", "Seán");
    row("田中 美衣", "田中 美衣", "田中");
    row("", "Dana Whitfield", "Dana");
    row(" , ", "Dana Whitfield", "Dana");
}

void TestParticipants::aNameIsPutAsOneSaysIt()
{
    QFETCH(QString, written);
    const QString name = nameOf({written, u"dana.whitfield2@northwind.example"_s});
    QTEST(name, "name");
    QTEST(givenNameIn(name), "given");
}

void TestParticipants::thePersonIsKnownByAddressOrFullName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("is");
    QTest::newRow("same address") << u"R. Vale"_s << u"robin@mail.example"_s << true;
    QTest::newRow("in capitals") << QString() << u"ROBIN@mail.example"_s << true;
    QTest::newRow("another address") << u"Vale, Robin"_s << u"rv@work.example"_s << true;
    QTest::newRow("an address alone") << QString() << u"robin.vale@work.example"_s << true;
    QTest::newRow("another Robin") << u"Robin Marsh"_s << u"robin@northwind.example"_s << false;
    QTest::newRow("somebody else") << u"Dana Whitfield"_s << QString() << false;
    QTest::newRow("nobody") << QString() << QString() << false;
}

void TestParticipants::aHiringSystemWritesFromItsCustomersDomain()
{
    QVERIFY(isMachine(u"myworkday@northwind.example"_s));
    QVERIFY(isMachine(u"successfactors@northwind.example"_s));
    QVERIFY(!isMachine(u"dana.day@northwind.example"_s));
}

void TestParticipants::thePersonIsKnownByAddressOrFullName()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    Person robin;
    robin.name = u"Robin Vale"_s;
    robin.email = u"robin@mail.example"_s;
    QTEST(isPerson({name, email}, robin), "is");

    Person nobodyYet;
    QVERIFY(!isPerson({name, email}, nobodyYet));
    Person firstNameOnly;
    firstNameOnly.name = u"Robin"_s;
    firstNameOnly.email = u"r@mail.example"_s;
    QVERIFY(!isPerson({u"Robin"_s, u"robin@northwind.example"_s}, firstNameOnly));
}

QTEST_APPLESS_MAIN(TestParticipants)
#include "tst_participants.moc"
