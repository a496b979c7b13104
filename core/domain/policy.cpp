// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/policy.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

int numberOf(const Policy &policy, const PolicyNumber &number)
{
    if (const auto *whole = std::get_if<int Policy::*>(&number.member))
        return policy.*(*whole);
    const QTime time = policy.*std::get<QTime Policy::*>(number.member);
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

QString shown(const PolicyNumber &number, int value)
{
    if (std::holds_alternative<int Policy::*>(number.member))
        return QString::number(value);
    return QTime::fromMSecsSinceStartOfDay(value * 60000).toString(u"HH:mm"_s);
}

Result<void> inOrder(int first, int second, QStringView names)
{
    if (first <= second)
        return {};
    return Error{Words::tr("policy: of %1 the first must not be larger than the second").arg(names)};
}

} // namespace

Result<void> validate(const Policy &policy)
{
    for (const PolicyNumber &number : policyNumbers()) {
        const int value = numberOf(policy, number);
        if (value < number.least || value > number.most) {
            return Error{Words::tr("policy: %1 must be between %2 and %3")
                             .arg(QString::fromLatin1(number.name), shown(number, number.least),
                                  shown(number, number.most))};
        }
    }
    if (policy.workDayStart >= policy.workDayEnd)
        return Error{Words::tr("policy: workDayStart must be before workDayEnd")};
    if (const auto order = inOrder(policy.checkInOpensBusinessDays, policy.checkInDueBusinessDays,
                                   u"checkInEveryBusinessDays");
        !order)
        return order;
    return inOrder(policy.askHrOpensBusinessDays, policy.askHrDueBusinessDays, u"askHrBusinessDays");
}

} // namespace afterword
