// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followupkey.h"

namespace afterword {

namespace {

/// What follows RULE/ID in a rule's keys.
struct Shape {
    bool second = false;
    bool heard = false;
    bool number = false;
    int parts() const { return 2 + second + heard + number; }
};

Shape shapeOf(Rule rule)
{
    switch (rule) {
    case Rule::ThankYou:
    case Rule::FindContact:
    case Rule::ThankAndWithdraw:
    case Rule::TellAboutOffer: return {.second = true};
    case Rule::GiveUp:
    case Rule::AskHr: return {.heard = true};
    case Rule::CheckIn: return {.heard = true, .number = true};
    case Rule::GetItSigned: return {.number = true};
    case Rule::AskNextSteps:
    case Rule::Debrief:
    case Rule::CircleBack:
    case Rule::AskAboutApplication:
    case Rule::AnswerOffer:
    case Rule::ThankForRejection:
    case Rule::Lessons:
    case Rule::KeepSearching: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<FollowUpKey> FollowUpKey::fromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    const auto rule = afterword::fromText<Rule>(parts.first());
    if (!rule || parts.size() != shapeOf(*rule).parts() || parts.contains(QString()))
        return std::nullopt;
    const Shape shape = shapeOf(*rule);
    FollowUpKey key{*rule, parts[1], {}, {}, 0};
    qsizetype next = 2;
    if (shape.second)
        key.second = parts[next++];
    if (shape.heard)
        key.heard = QDate::fromString(parts[next++], Qt::ISODate);
    if (shape.number)
        key.number = parts[next].toInt();
    // Whatever has a second spelling (a date as 2026-1-2, a number as 01) names no follow-up.
    return key.text() == text ? std::optional(key) : std::nullopt;
}

QString FollowUpKey::text() const
{
    const QLatin1Char slash('/');
    QString key = toText(rule) + slash + id;
    if (!second.isEmpty())
        key += slash + second;
    if (heard.isValid())
        key += slash + heard.toString(Qt::ISODate);
    if (number > 0)
        key += slash + QString::number(number);
    return key;
}

} // namespace afterword
