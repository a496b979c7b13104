// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fullstop.h"

#include "core/base/localdays.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestFullStop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceThatEndsWithADayHasOneFullStop()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        const QString day = shortDay(QDate(2026, 12, 7), QDate(2026, 11, 29));
        QCOMPARE(endedOnce(u"Als Nächstes: nachfragen, %1."_s.arg(day)),
                 u"Als Nächstes: nachfragen, 7. Dez."_s);
        QCOMPARE(endedOnce(u"Sent."_s), u"Sent."_s);
        QCOMPARE(endedOnce(u"And so on..."_s), u"And so on..."_s);
    }

    void halfASentenceBecomesOne()
    {
        QCOMPARE(asSentence(u"the disk is full"_s), u"The disk is full."_s);
        QCOMPARE(asSentence(u"what is to be done?"_s), u"What is to be done?"_s);
        QCOMPARE(asSentence(u"Sent."_s), u"Sent."_s);
        QCOMPARE(asSentence({}), QString());
    }
};

QTEST_MAIN(TestFullStop)
#include "tst_fullstop.moc"
