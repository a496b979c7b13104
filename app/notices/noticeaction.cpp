// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticeaction.h"

#include "core/domain/questions.h"
#include "core/edits/followups.h"
#include "ui/join.h"
#include "ui/parts/followups/followupverbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeAction)
};

constexpr std::array actions = {NoticeAction::Open,
                                NoticeAction::Join,
                                NoticeAction::Done,
                                NoticeAction::SnoozeAnHour,
                                NoticeAction::SnoozeEvening,
                                NoticeAction::SnoozeMorning,
                                NoticeAction::SnoozeBusinessDay,
                                NoticeAction::Skip};

/// Until when a follow-up rests that is snoozed until @p kind: where that is not a choice now, until the
/// morning.
Moment snoozedUntil(SnoozeKind kind, const std::vector<SnoozeChoice> &choices)
{
    const auto chosen = std::find_if(choices.begin(), choices.end(),
                                     [&](const SnoozeChoice &choice) { return choice.kind == kind; });
    if (chosen != choices.end())
        return chosen->until;
    return std::find_if(choices.begin(), choices.end(),
                        [](const SnoozeChoice &choice) { return choice.kind == SnoozeKind::TomorrowMorning; })
        ->until;
}

} // namespace

QString noticeActionKey(NoticeAction action)
{
    switch (action) {
    case NoticeAction::Open: return u"open"_s;
    case NoticeAction::Join: return u"join"_s;
    case NoticeAction::Done: return u"done"_s;
    case NoticeAction::SnoozeAnHour: return u"snooze-hour"_s;
    case NoticeAction::SnoozeEvening: return u"snooze-evening"_s;
    case NoticeAction::SnoozeMorning: return u"snooze-morning"_s;
    case NoticeAction::SnoozeBusinessDay: return u"snooze-business-day"_s;
    case NoticeAction::Skip: return u"skip"_s;
    }
    Q_UNREACHABLE();
}

std::optional<NoticeAction> noticeActionFromKey(const QString &key)
{
    if (key == u"default"_s)
        return NoticeAction::Open;
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](NoticeAction action) { return noticeActionKey(action) == key; });
    return found == actions.end() ? std::nullopt : std::optional(*found);
}

QList<NoticeButton> noticeButtons(const FollowUp &followUp, const Search &search)
{
    // Words of few letters: some services lay all buttons beside each other.
    QList<NoticeButton> buttons;
    if (joinAddressOf(followUp.key, search))
        buttons += {NoticeAction::Join, Words::tr("Join")};
    return buttons + QList<NoticeButton>{{NoticeAction::Done, doneText(followUp)},
                                         {NoticeAction::SnoozeAnHour, Words::tr("In an hour")},
                                         {NoticeAction::SnoozeMorning, Words::tr("Tomorrow morning")},
                                         {NoticeAction::Open, Words::tr("Open")}};
}

std::optional<QUrl> joinAddressOf(const FollowUpKey &key, const Search &search)
{
    if (key.rule != Rule::AskNextSteps) // the one that opens before an interview
        return std::nullopt;
    const InterviewOf found = findInterview(search, InterviewId{key.id});
    return found ? joinAddress(*found.interview) : std::nullopt;
}

Result<Step> stepFor(NoticeAction action, const FollowUp &followUp, const Search &search,
                     const BusinessCalendar &calendar, Moment now)
{
    const auto snoozed = [&](SnoozeKind kind) {
        return snoozing(search, followUp, snoozedUntil(kind, snoozeChoices(search, calendar, now)), now);
    };
    switch (action) {
    case NoticeAction::Open: return Error{Words::tr("opening a follow-up edits nothing")};
    case NoticeAction::Join: return Error{Words::tr("joining an interview edits nothing")};
    case NoticeAction::Done: return markingAsDone(search, followUp, now);
    case NoticeAction::SnoozeAnHour: return snoozed(SnoozeKind::AnHour);
    case NoticeAction::SnoozeEvening: return snoozed(SnoozeKind::ThisEvening);
    case NoticeAction::SnoozeMorning: return snoozed(SnoozeKind::TomorrowMorning);
    case NoticeAction::SnoozeBusinessDay: return snoozed(SnoozeKind::NextBusinessDay);
    case NoticeAction::Skip: return skipping(search, followUp, now);
    }
    Q_UNREACHABLE();
}

} // namespace afterword
