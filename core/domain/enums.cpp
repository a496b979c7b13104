// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/enums.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString toText(Rule value)
{
    // Made once: keys and messages name them in each row of a search.
    static const std::array<QString, rulerows::rows.size()> texts = [] {
        std::array<QString, rulerows::rows.size()> all;
        for (const RuleRow &row : rulerows::rows)
            all[size_t(row.rule)] = row.text;
        return all;
    }();
    return texts[size_t(value)];
}

QString toText(About value)
{
    if (const auto rule = value.rule())
        return toText(*rule);
    if (value == About::Reply)
        return u"reply"_s;
    return value == About::Networking ? u"networking"_s : u"other"_s;
}

QString toText(Channel value)
{
    switch (value) {
    case Channel::Email: return u"email"_s;
    case Channel::Phone: return u"phone"_s;
    case Channel::Card: return u"card"_s;
    case Channel::InPerson: return u"inPerson"_s;
    }
    Q_UNREACHABLE();
}

QString toText(Direction value)
{
    switch (value) {
    case Direction::In: return u"in"_s;
    case Direction::Out: return u"out"_s;
    }
    Q_UNREACHABLE();
}

QString toText(Formality value)
{
    switch (value) {
    case Formality::Formal: return u"formal"_s;
    case Formality::Standard: return u"standard"_s;
    case Formality::Casual: return u"casual"_s;
    }
    Q_UNREACHABLE();
}

QString toText(LetterLanguage value)
{
    switch (value) {
    case LetterLanguage::English: return u"en"_s;
    case LetterLanguage::German: return u"de"_s;
    case LetterLanguage::French: return u"fr"_s;
    case LetterLanguage::Spanish: return u"es"_s;
    }
    Q_UNREACHABLE();
}

QString toText(StageKind value)
{
    switch (value) {
    case StageKind::Saved: return u"saved"_s;
    case StageKind::Applied: return u"applied"_s;
    case StageKind::Screening: return u"screening"_s;
    case StageKind::Interview: return u"interview"_s;
    case StageKind::Waiting: return u"waiting"_s;
    case StageKind::Offer: return u"offer"_s;
    case StageKind::Accepted: return u"accepted"_s;
    case StageKind::Closed: return u"closed"_s;
    }
    Q_UNREACHABLE();
}

QString toText(InterviewKind value)
{
    switch (value) {
    case InterviewKind::Phone: return u"phone"_s;
    case InterviewKind::Video: return u"video"_s;
    case InterviewKind::OnSite: return u"onSite"_s;
    case InterviewKind::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString toText(DraftState value)
{
    switch (value) {
    case DraftState::Draft: return u"draft"_s;
    case DraftState::Ready: return u"ready"_s;
    case DraftState::HandedOver: return u"handedOver"_s;
    case DraftState::Sent: return u"sent"_s;
    }
    Q_UNREACHABLE();
}

QString toText(OutcomeKind value)
{
    switch (value) {
    case OutcomeKind::Rejected: return u"rejected"_s;
    case OutcomeKind::Withdrawn: return u"withdrawn"_s;
    case OutcomeKind::NoAnswer: return u"noAnswer"_s;
    case OutcomeKind::Declined: return u"declined"_s;
    case OutcomeKind::Accepted: return u"accepted"_s;
    }
    Q_UNREACHABLE();
}

QString toText(DecisionState value)
{
    switch (value) {
    case DecisionState::Done: return u"done"_s;
    case DecisionState::Skipped: return u"skipped"_s;
    case DecisionState::Snoozed: return u"snoozed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace afterword
