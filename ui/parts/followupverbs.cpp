// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/followupverbs.h"

#include "core/domain/moves.h"
#include "ui/commands/editor.h"
#include "ui/commands/followups.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FollowUpVerbs)
};

constexpr int eveningHour = 18;

/// @p after, which has an outcome, in the first column for applications that ended so, if there is one.
Result<Change> ended(const Search &search, Application after, StageKind kind, Moment now)
{
    const auto column = std::find_if(search.stages.begin(), search.stages.end(),
                                     [&](const Stage &stage) { return stage.kind == kind; });
    if (column == search.stages.end() || search.kindOf(after) == kind)
        return put(search, std::move(after));
    const std::array cards = {after.id};
    Result<Change> move = moveCards(search, cards, column->id, {}, now);
    if (!move)
        return move;
    Search moved = search;
    if (Result<void> made = apply(*move, moved); !made)
        return made.error();
    const Application &there = *moved.applications.find(after.id);
    after.stage = there.stage;
    after.rank = there.rank;
    after.moves = there.moves;
    return joined(*std::move(move), put(moved, std::move(after)));
}

Result<Step> closingAsNoAnswer(const Search &search, Application application, Moment now)
{
    const QString name = Words::tr("closing of %1").arg(application.company);
    application.outcome = Outcome{OutcomeKind::NoAnswer, now, {}, {}, {}};
    Result<Change> change = ended(search, std::move(application), StageKind::Closed, now);
    if (!change)
        return change.error();
    return Step{*std::move(change), name};
}

Step notingWritten(const Search &search, Application application, Moment now)
{
    const QString name = Words::tr("written offer of %1").arg(application.company);
    application.offer.writtenAt = now;
    return {put(search, std::move(application)), name};
}

/// As a move to a column for accepted offers does it.
Result<Step> signing(const Search &search, Application application, Moment now)
{
    const QString name = Words::tr("signature of %1’s offer").arg(application.company);
    application.offer.signedAt = now;
    application.outcome = Outcome{OutcomeKind::Accepted, now, {}, {}, {}};
    Result<Change> change = ended(search, std::move(application), StageKind::Accepted, now);
    if (!change)
        return change.error();
    return Step{*std::move(change), name};
}

} // namespace

FollowUpAction actionOf(const FollowUp &followUp)
{
    switch (followUp.rule()) {
    case Rule::AskNextSteps: return FollowUpAction::WriteNextSteps;
    case Rule::Debrief: return FollowUpAction::WriteDebrief;
    case Rule::FindContact: return FollowUpAction::FindAddress;
    case Rule::GiveUp: return FollowUpAction::CloseApplication;
    case Rule::GetItSigned:
        return followUp.cause.kind == Cause::Kind::OfferUnwritten ||
                       followUp.cause.kind == Cause::Kind::OfferStillUnwritten
                   ? FollowUpAction::NoteWritten
                   : FollowUpAction::NoteSignature;
    case Rule::AnswerOffer: return FollowUpAction::AnswerOffer;
    case Rule::Lessons: return FollowUpAction::WriteLesson;
    case Rule::OwnTask: return FollowUpAction::FinishTask;
    case Rule::KeepSearching: return FollowUpAction::AddApplication;
    case Rule::ThankYou:
    case Rule::CircleBack:
    case Rule::AskAboutApplication:
    case Rule::CheckIn:
    case Rule::AskHr:
    case Rule::ThankAndWithdraw:
    case Rule::TellAboutOffer:
    case Rule::ThankForRejection: return FollowUpAction::Write;
    }
    Q_UNREACHABLE();
}

QString deedText(const FollowUp &followUp)
{
    switch (actionOf(followUp)) {
    case FollowUpAction::Write:
        return followUp.channel == Channel::Phone ? Words::tr("Prepare the call") : Words::tr("Write");
    case FollowUpAction::WriteNextSteps: return Words::tr("Note the next steps");
    case FollowUpAction::WriteDebrief: return Words::tr("Write the debrief");
    case FollowUpAction::FindAddress: return Words::tr("Add an address");
    case FollowUpAction::CloseApplication: return Words::tr("Close as “no answer”");
    case FollowUpAction::NoteWritten: return Words::tr("It came in writing");
    case FollowUpAction::NoteSignature: return Words::tr("It is signed");
    case FollowUpAction::AnswerOffer: return Words::tr("See the offer");
    case FollowUpAction::WriteLesson: return Words::tr("Write the lesson");
    case FollowUpAction::AddApplication: return Words::tr("New application");
    case FollowUpAction::FinishTask: return Words::tr("Mark as done");
    }
    Q_UNREACHABLE();
}

QString doneText(const FollowUp &followUp)
{
    return isMessage(followUp.rule()) ? Words::tr("Mark as sent") : Words::tr("Mark as done");
}

bool isDoneAtOnce(FollowUpAction action)
{
    return action == FollowUpAction::CloseApplication || action == FollowUpAction::NoteWritten ||
           action == FollowUpAction::NoteSignature || action == FollowUpAction::FinishTask;
}

std::vector<SnoozeChoice> snoozeChoices(const Search &search, const BusinessCalendar &calendar, Moment now)
{
    const Zone &zone = search.person.zone;
    const QDate today = zone.date(now);
    const QTime evening(eveningHour, 0);
    const QTime morning = search.policy.workDayStart;
    std::vector<SnoozeChoice> choices;
    choices.push_back({SnoozeKind::AnHour, Words::tr("For an hour"), now + hours(1)});
    if (zone.moment(today, evening) > now + hours(1))
        choices.push_back({SnoozeKind::ThisEvening, Words::tr("This evening, %1").arg(timeInWords(evening)),
                           zone.moment(today, evening)});
    const QDate tomorrow = today.addDays(1);
    choices.push_back({SnoozeKind::TomorrowMorning,
                       Words::tr("Tomorrow morning, %1").arg(timeInWords(morning)),
                       zone.moment(tomorrow, morning)});
    const QDate business = calendar.plus(today, 1);
    if (business != tomorrow)
        choices.push_back(
            {SnoozeKind::NextBusinessDay,
             Words::tr("Next business day: %1, %2").arg(dayInWords(business, today), timeInWords(morning)),
             zone.moment(business, morning)});
    return choices;
}

void fillSnoozeMenu(QMenu *menu, FollowUp followUp, Editor &editor, const BusinessCalendar &calendar)
{
    menu->clear();
    const auto snooze = [&editor, followUp = std::move(followUp)](Moment until) {
        editor.make(snoozing(editor.search(), followUp, until, editor.now()));
    };
    for (const SnoozeChoice &choice : snoozeChoices(editor.search(), calendar, editor.now())) {
        QAction *action = menu->addAction(choice.text);
        QObject::connect(action, &QAction::triggered, menu,
                         [snooze, until = choice.until] { snooze(until); });
    }
}

void fillFollowUpMenu(QMenu *menu, FollowUp followUp, Editor &editor, const BusinessCalendar &calendar)
{
    if (followUp.state != FollowUpState::Held) {
        fillSnoozeMenu(menu->addMenu(themeIcon(Icon::Snooze), Words::tr("Snooze")), followUp, editor,
                       calendar);
        QObject::connect(menu->addAction(Words::tr("Skip")), &QAction::triggered, menu, [&editor, followUp] {
            editor.make(skipping(editor.search(), followUp, editor.now()));
        });
    }
    QAction *done = menu->addAction(themeIcon(Icon::Check), doneText(followUp));
    QObject::connect(done, &QAction::triggered, menu, [&editor, followUp = std::move(followUp)] {
        editor.make(markingAsDone(editor.search(), followUp, editor.now()));
    });
}

bool doAtOnce(const FollowUp &followUp, Editor &editor)
{
    const Search &search = editor.search();
    if (actionOf(followUp) == FollowUpAction::FinishTask)
        return editor.make(markingAsDone(search, followUp, editor.now()));
    const Application *application = search.applications.find(followUp.application);
    if (!application)
        return false;
    switch (actionOf(followUp)) {
    case FollowUpAction::CloseApplication:
        return editor.make(closingAsNoAnswer(search, *application, editor.now()));
    case FollowUpAction::NoteWritten: return editor.make(notingWritten(search, *application, editor.now()));
    case FollowUpAction::NoteSignature: return editor.make(signing(search, *application, editor.now()));
    default: return false;
    }
}

} // namespace afterword
