// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/policy.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreValid();
    void everyNumberOutOfItsRangeIsNamed();
    void pairsAreInOrder();
};

void TestPolicy::theDefaultsAreValid()
{
    QVERIFY(validate(Policy()));
}

void TestPolicy::everyNumberOutOfItsRangeIsNamed()
{
    for (const PolicyNumber &number : policyNumbers()) {
        Policy policy;
        if (const auto *whole = std::get_if<int Policy::*>(&number.member))
            policy.*(*whole) = number.most + 1;
        else
            policy.*std::get<QTime Policy::*>(number.member) = QTime();
        const auto valid = validate(policy);
        QVERIFY(!valid);
        QVERIFY2(valid.error().message.contains(QString::fromLatin1(number.name)), number.name);
    }
}

void TestPolicy::pairsAreInOrder()
{
    Policy policy;
    policy.checkInOpensBusinessDays = policy.checkInDueBusinessDays + 1;
    QVERIFY(validate(policy).error().message.contains(u"checkInEveryBusinessDays"_s));
    policy = {};
    policy.workDayStart = policy.workDayEnd;
    QVERIFY(validate(policy).error().message.contains(u"workDayStart"_s));
}

QTEST_APPLESS_MAIN(TestPolicy)
#include "tst_policy.moc"
