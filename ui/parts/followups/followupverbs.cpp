// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/followups/followupverbs.h"

#include "core/edits/closing.h"
#include "core/edits/followups.h"
#include "core/edits/manycards.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QMenu>
#include <QWidgetAction>

#include <array>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FollowUpVerbs)
};

constexpr int eveningHour = 18;

} // namespace

QString actionText(const FollowUp &followUp)
{
    switch (actionOf(followUp)) {
    case FollowUpAction::Write:
        return followUp.channel == Channel::Phone ? Words::tr("Prepare the call") : Words::tr("Write");
    case FollowUpAction::WriteNextSteps: return Words::tr("Write down the next steps");
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

namespace {

/// A calendar in @p menu; the chosen day, when work begins, is what @p snooze gets.
void addCalendar(QMenu *menu, const Editor &editor, const std::function<void(Moment)> &snooze)
{
    const Search &search = editor.search();
    const Zone zone = search.person.zone;
    const QTime morning = search.policy.workDayStart;
    const QDate tomorrow = zone.date(editor.now()).addDays(1);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(Words::tr("The day until which it is snoozed"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMinimumDate(tomorrow);
    calendar->setSelectedDate(tomorrow);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [menu, snooze, zone, morning](QDate day) {
        for (QWidget *open = menu; qobject_cast<QMenu *>(open); open = open->parentWidget())
            open->close();
        snooze(zone.moment(day, morning));
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, menu, choose);
    QObject::connect(calendar, &QCalendarWidget::activated, menu, choose);
}

} // namespace

void fillSnoozeMenu(QMenu *menu, std::vector<FollowUp> followUps, Editor &editor,
                    const BusinessCalendar &calendar)
{
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu->clear();
    const auto snooze = [&editor, followUps = std::move(followUps)](Moment until) {
        editor.make(snoozingAll(editor.search(), followUps, until, editor.now()));
    };
    for (const SnoozeChoice &choice : snoozeChoices(editor.search(), calendar, editor.now())) {
        QAction *action = menu->addAction(choice.text);
        QObject::connect(action, &QAction::triggered, menu,
                         [snooze, until = choice.until] { snooze(until); });
    }
    addCalendar(menu->addMenu(themeIcon(Icon::Calendar), Words::tr("Until a &day")), editor, snooze);
}

void fillFollowUpMenu(QMenu *menu, std::vector<FollowUp> followUps, Editor &editor,
                      const BusinessCalendar &calendar)
{
    const auto count = static_cast<int>(followUps.size());
    const bool held = std::any_of(followUps.begin(), followUps.end(), [](const FollowUp &followUp) {
        return followUp.state == FollowUpState::Held;
    });
    if (!held) {
        const QString snooze = count == 1 ? Words::tr("Snooze") : Words::tr("Snooze all %n", nullptr, count);
        fillSnoozeMenu(menu->addMenu(themeIcon(Icon::Snooze), snooze), followUps, editor, calendar);
        const QString skip = count == 1 ? Words::tr("Skip") : Words::tr("Skip all %n", nullptr, count);
        QObject::connect(menu->addAction(skip), &QAction::triggered, menu, [&editor, followUps] {
            editor.make(skippingAll(editor.search(), followUps, editor.now()));
        });
    }
    const QString text =
        count == 1 ? doneText(followUps.front()) : Words::tr("Mark all %n as done", nullptr, count);
    QAction *done = menu->addAction(themeIcon(Icon::Check), text);
    QObject::connect(done, &QAction::triggered, menu, [&editor, followUps = std::move(followUps)] {
        editor.make(markingAllAsDone(editor.search(), followUps, editor.now()));
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
        return editor.make(
            closingCards(search, std::array{application->id}, OutcomeKind::NoAnswer, editor.now()));
    case FollowUpAction::NoteWritten: return editor.make(notingWritten(search, *application, editor.now()));
    case FollowUpAction::NoteSignature: return editor.make(signing(search, *application, editor.now()));
    default: return false;
    }
}

} // namespace afterword
