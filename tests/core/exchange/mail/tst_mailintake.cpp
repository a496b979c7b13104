// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/mailintake.h"

#include "core/base/iso.h"
#include "core/domain/change.h"
#include "core/domain/defaultstages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const Moment now = momentFromIso(u"2026-11-23T14:00:00-05:00"_s).value();

ReadMail mail(const char *name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/mails/") + QString::fromLatin1(name) +
               u".eml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return readEml(file.readAll()).value();
}

Search robins()
{
    Search search;
    search.stages = defaultStages();
    search.person.name = u"Robin Vale"_s;
    search.person.email = u"robin@example.org"_s;
    Contact dana;
    dana.id = {u"dana"_s};
    dana.name = u"Dana Whitfield"_s;
    dana.email = u"dana@northwind.example"_s;
    search.contacts.put(dana);
    Application northwind;
    northwind.id = {u"northwind"_s};
    northwind.company = u"Northwind"_s;
    northwind.stage = {u"interviewing"_s};
    northwind.added = QDate(2026, 11, 2);
    northwind.mainContact = dana.id;
    search.applications.put(northwind);
    return search;
}

const Application &northwindOf(const Search &search)
{
    return *search.applications.find(ApplicationId{u"northwind"_s});
}

} // namespace

class TestMailIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesIn()
    {
        const auto after = takeIn(mail("reply"), robins(), now);
        QVERIFY(after);
        const Message &message = northwindOf(*after).messages.front();
        QCOMPARE(message.direction, Direction::In);
        QCOMPARE(message.about, About::Reply);
        QCOMPARE(message.contact->text, u"dana"_s);
        QCOMPARE(message.at, momentFromIso(u"2026-11-23T12:30:00-05:00"_s).value());
        QCOMPARE(message.subject, u"Re: Thank you for today"_s);
        QVERIFY(message.body.contains(u"We will be in touch."_s));
        QVERIFY(!message.automatic);
        QCOMPARE(after->contacts.size(), size_t(1));
    }

    void readAgainNothingDoubles()
    {
        const Search once = takeIn(mail("reply"), robins(), now).value();
        QVERIFY(takeIn(mail("reply"), once, now).value() == once);
        QCOMPARE(northwindOf(takeIn(mail("out-of-office"), once, now).value()).messages.size(), size_t(2));
    }

    void anOutOfOfficeNoteIsNoAnswer()
    {
        QVERIFY(northwindOf(takeIn(mail("out-of-office"), robins(), now).value()).messages.front().automatic);
    }

    void whatThePersonWroteGoesOut()
    {
        const Search after = takeIn(mail("sent"), robins(), now).value();
        const Message &message = northwindOf(after).messages.front();
        QCOMPARE(message.direction, Direction::Out);
        QCOMPARE(after.contacts.find(message.contact)->name, u"Priya Rao"_s);
        // Also where the search does not know the person's address, but the recipient's.
        Search anonymous = after;
        anonymous.person = {};
        anonymous.applications.put(northwindOf(robins()));
        QCOMPARE(northwindOf(takeIn(mail("sent"), anonymous, now).value()).messages.front().direction,
                 Direction::Out);
    }

    void whatBelongsNowhereIsRefused_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("stranger") << u"nobody in it"_s;
        QTest::newRow("unsent") << u"not sent"_s;
    }
    void whatBelongsNowhereIsRefused()
    {
        QFETCH(QString, says);
        const auto refused = takeIn(mail(QTest::currentDataTag()), robins(), now);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    }

    void aMailThatIsStillToComeIsRefused() { QVERIFY(!takeIn(mail("reply"), robins(), now - hours(24))); }

    void aMailFromOutsideTheYearsIsRefused()
    {
        ReadMail early = mail("reply");
        early.date = Zone().moment(QDate(1, 1, 1), QTime(10, 0));
        QVERIFY(!takeIn(early, robins(), now));
    }

    void aMailOfVeryManyPartsIsRefusedAtOnce_data()
    {
        const QByteArray head = "From: a@x.example\nSubject: s\n";
        const QByteArray many = "Content-Type: multipart/mixed; boundary=b\n\n";
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("beside each other")
            << head + many + QByteArray("--b\nContent-Type: text/html\n\nx\n").repeated(300'000);
        QTest::newRow("without types") << head + many + QByteArray("--b\n\nx\n").repeated(1'000'000);
        QByteArray nested = head;
        for (int n = 0; n < 100'000; ++n) {
            const QByteArray name = QByteArray::number(n);
            nested += "CONTENT-TYPE: multipart/mixed; boundary=" + name + "\n\n--" + name + "\n";
        }
        QTest::newRow("within each other") << nested;
        QTest::newRow("messages within each other")
            << head + QByteArray("Content-Type: message/rfc822\n\n").repeated(1'000'000);
    }
    void aMailOfVeryManyPartsIsRefusedAtOnce()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const auto read = readEml(text);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"parts"_s), qPrintable(read.error().message));
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestMailIntake)
#include "tst_mailintake.moc"
