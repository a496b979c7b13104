// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policywords.h"

#include <QTest>

using namespace afterword;

class TestPolicyWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsExplainedOnce()
    {
        QStringList known;
        for (const PolicyNumber &number : policyNumbers())
            known << QString::fromLatin1(number.name);
        QStringList explained;
        for (const PolicyGroup &group : policyGroups()) {
            QVERIFY(!group.heading.isEmpty());
            for (const PolicyWords &words : group.numbers) {
                explained << QString::fromLatin1(words.number->name);
                QVERIFY2(!words.meaning.isEmpty(), words.number->name);
            }
        }
        known.sort();
        explained.sort();
        QCOMPARE(explained, known);
    }
};

QTEST_GUILESS_MAIN(TestPolicyWords)
#include "tst_policywords.moc"
