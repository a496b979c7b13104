// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wordchoice.h"

#include <QRegularExpression>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestWordChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLetterStandsOnce();
    void whatBeginsOtherwiseStaysInItsPlace();
    void theFirstOfTwoStillCounts();
    void bracketsAndClassesAreNotTakenApart();
};

void TestWordChoice::eachLetterStandsOnce()
{
    QCOMPARE(groupedByLetter(u"analyst|engineer|assistant( buyer)?"_s),
             u"(?:a(?:nalyst|ssistant( buyer)?)|engineer)"_s);
    QCOMPARE(groupedByLetter(u"nurse"_s), u"(?:nurse)"_s);
}

void TestWordChoice::whatBeginsOtherwiseStaysInItsPlace()
{
    QCOMPARE(groupedByLetter(u"cook|baker|[fs]ous chef|chef|e?mail|clerk|Editor|carer"_s),
             u"(?:cook|baker|[fs]ous chef|chef|e?mail|clerk|Editor|carer)"_s);
    QCOMPARE(groupedByLetter(u"cook|chef|\\w*leder|clerk|carer"_s),
             u"(?:c(?:ook|hef)|\\w*leder|c(?:lerk|arer))"_s);
}

void TestWordChoice::theFirstOfTwoStillCounts()
{
    const QRegularExpression written(u"team|the|tea|them|to"_s);
    const QRegularExpression grouped(groupedByLetter(u"team|the|tea|them|to"_s));
    for (const QString &text : {u"teams"_s, u"them"_s, u"tea"_s, u"to"_s, u"a toll for them"_s, u"none"_s})
        QCOMPARE(grouped.match(text).captured(), written.match(text).captured());
}

void TestWordChoice::bracketsAndClassesAreNotTakenApart()
{
    QCOMPARE(groupedByLetter(u"a(b|c)|a[|(]d|a\\|e|a\\(f"_s), u"(?:a(?:(b|c)|[|(]d|\\|e|\\(f))"_s);
}

QTEST_APPLESS_MAIN(TestWordChoice)
#include "tst_wordchoice.moc"
