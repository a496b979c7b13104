// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/anycase.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestAnyCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallLettersAreThoseOfAnyScript_data();
    void smallLettersAreThoseOfAnyScript();
    void patternsKnowAllLetters();
};

void TestAnyCase::smallLettersAreThoseOfAnyScript_data()
{
    QTest::addColumn<QString>("small");
    QTest::newRow("") << QString();
    QTest::newRow("Dana@Northwind.example, 12") << u"dana@northwind.example, 12"_s;
    QTest::newRow("small already") << u"small already"_s;
    QTest::newRow("[AZaz]@") << u"[azaz]@"_s;
    QTest::newRow("ÄRZTE Łódź") << u"ärzte łódź"_s;
    QTest::newRow("İ") << u"i\u0307"_s;
    QTest::newRow("ΣΑΣ") << u"ΣΑΣ"_s.toLower();
}

void TestAnyCase::smallLettersAreThoseOfAnyScript()
{
    const QString written = QString::fromUtf8(QTest::currentDataTag());
    QTEST(smallLetters(written), "small");
    QCOMPARE(smallLetters(written), written.toLower());
}

void TestAnyCase::patternsKnowAllLetters()
{
    const QRegularExpression word = anyCase(u"^\\w+ ärztin\\b"_s);
    QVERIFY(word.match(u"Müller ÄRZTIN"_s).hasMatch());
    QVERIFY(!word.match(u"Müller Ärztinnen"_s).hasMatch());
}

QTEST_APPLESS_MAIN(TestAnyCase)
#include "tst_anycase.moc"
