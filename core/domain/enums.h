// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rule.h"

#include <array>
#include <type_traits>

namespace afterword {

enum class Channel { Email, Phone, Card, InPerson };
enum class Direction { In, Out };
enum class Formality { Formal, Standard, Casual };
/// In which the letters of an application are written.
enum class LetterLanguage { English, German, French, Spanish };
enum class StageKind { Saved, Applied, Screening, Interview, Waiting, Offer, Accepted, Closed };
enum class InterviewKind { Phone, Video, OnSite, Other };
enum class DraftState { Draft, Ready, HandedOver, Sent };
enum class OutcomeKind { Rejected, Withdrawn, NoAnswer, Declined, Accepted };
enum class DecisionState { Done, Skipped, Snoozed };

// The stable texts that the store and the interchange file hold: a rule's from its row, the others each
// through one exhaustive switch.
QString toText(Rule value);
QString toText(About value);
QString toText(Channel value);
QString toText(Direction value);
QString toText(Formality value);
QString toText(LetterLanguage value); ///< its ISO 639 code: "de"
QString toText(StageKind value);
QString toText(InterviewKind value);
QString toText(DraftState value);
QString toText(OutcomeKind value);
QString toText(DecisionState value);

/// What the store and the interchange file hold as one of these texts.
template <class Value>
concept HasStableText = std::is_enum_v<Value> || std::is_same_v<Value, About>;

/// The value that @p text stands for. An error names the text and lists the ones that would do.
template <class Enum>
Result<Enum> fromText(const QString &text);

/// All values of an enum, in order.
template <class Enum>
constexpr auto allOf();

template <class Enum, Enum last>
constexpr auto firstTo()
{
    std::array<Enum, static_cast<size_t>(last) + 1> values{};
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<Enum>(i);
    return values;
}

template <>
constexpr auto allOf<Rule>()
{
    return firstTo<Rule, Rule::KeepSearching>();
}
template <>
constexpr auto allOf<About>()
{
    std::array<About, rulerows::rows.size() + 3> all;
    for (size_t index = 0; index < rulerows::rows.size(); ++index)
        all[index] = rulerows::rows[index].rule;
    all[rulerows::rows.size()] = About::Reply;
    all[rulerows::rows.size() + 1] = About::Networking;
    all[rulerows::rows.size() + 2] = About::Other;
    return all;
}
template <>
constexpr auto allOf<Channel>()
{
    return firstTo<Channel, Channel::InPerson>();
}
template <>
constexpr auto allOf<Direction>()
{
    return firstTo<Direction, Direction::Out>();
}
template <>
constexpr auto allOf<Formality>()
{
    return firstTo<Formality, Formality::Casual>();
}
template <>
constexpr auto allOf<LetterLanguage>()
{
    return firstTo<LetterLanguage, LetterLanguage::Spanish>();
}
template <>
constexpr auto allOf<StageKind>()
{
    return firstTo<StageKind, StageKind::Closed>();
}
template <>
constexpr auto allOf<InterviewKind>()
{
    return firstTo<InterviewKind, InterviewKind::Other>();
}
template <>
constexpr auto allOf<DraftState>()
{
    return firstTo<DraftState, DraftState::Sent>();
}
template <>
constexpr auto allOf<OutcomeKind>()
{
    return firstTo<OutcomeKind, OutcomeKind::Accepted>();
}
template <>
constexpr auto allOf<DecisionState>()
{
    return firstTo<DecisionState, DecisionState::Snoozed>();
}

template <class Enum>
Result<Enum> fromText(const QString &text)
{
    for (const Enum value : allOf<Enum>()) {
        if (toText(value) == text)
            return value;
    }
    QString wanted;
    for (const Enum value : allOf<Enum>())
        wanted += (wanted.isEmpty() ? QString() : QStringLiteral(", ")) + toText(value);
    return Error{QStringLiteral("\"%1\" is not one of: %2").arg(text, wanted)};
}

} // namespace afterword
