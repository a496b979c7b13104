// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/policyfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyFields)
};

/// Two numbers that the file writes as one list.
struct Pair {
    QLatin1StringView name;
    int Policy::*opens;
    int Policy::*due;
};

constexpr std::array pairs = {
    Pair{"checkInEveryBusinessDays"_L1, &Policy::checkInOpensBusinessDays, &Policy::checkInDueBusinessDays},
    Pair{"askHrBusinessDays"_L1, &Policy::askHrOpensBusinessDays, &Policy::askHrDueBusinessDays},
};

bool isMember(const PolicyNumber &number, int Policy::*member)
{
    const auto *whole = std::get_if<int Policy::*>(&number.member);
    return whole && *whole == member;
}

const Pair *pairOf(const PolicyNumber &number)
{
    const auto it = std::find_if(pairs.begin(), pairs.end(), [&](const Pair &pair) {
        return isMember(number, pair.opens) || isMember(number, pair.due);
    });
    return it == pairs.end() ? nullptr : &*it;
}

QLatin1StringView nameOf(const PolicyNumber &number)
{
    return QLatin1StringView(number.name);
}

void checkRange(JsonFields &fields, QLatin1StringView name, const PolicyNumber &number, int value)
{
    if (value < number.least || value > number.most)
        fields.fail(name, Words::tr("it must be between %1 and %2").arg(number.least).arg(number.most));
}

void readPair(JsonFields &fields, const PolicyNumber &number, const Pair &pair, Policy &policy)
{
    if (!fields.has(pair.name))
        return;
    std::vector<int> days{policy.*pair.opens, policy.*pair.due};
    fields.read(pair.name, days);
    if (days.size() != 2)
        return fields.fail(pair.name, Words::tr("it must be a list of two whole numbers: opens and due"));
    for (const int day : days)
        checkRange(fields, pair.name, number, day);
    if (days[0] > days[1])
        fields.fail(pair.name, Words::tr("the first number must not be larger than the second"));
    policy.*pair.opens = days[0];
    policy.*pair.due = days[1];
}

void readNumber(JsonFields &fields, const PolicyNumber &number, Policy &policy)
{
    const QLatin1StringView name = nameOf(number);
    if (const auto *time = std::get_if<QTime Policy::*>(&number.member))
        return fields.read(name, policy.*(*time));
    int &value = policy.*std::get<int Policy::*>(number.member);
    fields.read(name, value);
    if (fields.has(name))
        checkRange(fields, name, number, value);
}

} // namespace

void writePolicy(JsonWriter &json, const Policy &policy)
{
    json.beginObject("policy"_L1);
    for (const PolicyNumber &number : policyNumbers()) {
        const Pair *pair = pairOf(number);
        if (pair && isMember(number, pair->opens))
            json.list(pair->name, std::array{policy.*pair->opens, policy.*pair->due});
        else if (const auto *whole = std::get_if<int Policy::*>(&number.member); whole && !pair)
            json.field(nameOf(number), policy.*(*whole));
        else if (const auto *time = std::get_if<QTime Policy::*>(&number.member))
            json.field(nameOf(number), isoTime(policy.*(*time)));
    }
    json.endObject();
}

void readPolicy(JsonFields &fields, Policy &policy)
{
    for (const PolicyNumber &number : policyNumbers()) {
        const Pair *pair = pairOf(number);
        if (!pair)
            readNumber(fields, number, policy);
        else if (isMember(number, pair->opens))
            readPair(fields, number, *pair, policy);
    }
    if (policy.workDayStart >= policy.workDayEnd) {
        const QLatin1StringView name = fields.has("workDayEnd"_L1) ? "workDayEnd"_L1 : "workDayStart"_L1;
        fields.fail(name, Words::tr("the working day must start before it ends"));
    }
    if (const auto sound = validate(policy); !sound)
        fields.fail(sound.error().message);
}

} // namespace afterword
