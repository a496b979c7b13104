// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered for a line of Today beside its button: menus, and the tasks.
#include "ui/agenda/todaymodel.h"
#include "ui/agenda/todayview.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"
#include "ui/liveagenda.h"
#include "ui/parts/dialogs/tasksdialog.h"
#include "ui/parts/followups/followupverbs.h"
#include "ui/parts/guideplace.h"
#include "ui/words.h"

#include "core/schedule/followuptext.h"
#include "core/schedule/next.h"

#include <QListView>
#include <QMenu>

#include <algorithm>

namespace afterword {

/// Whether others of its round are to be thanked, too.
bool TodayView::isRoundOfNotes(const FollowUp &followUp) const
{
    if (followUp.rule() != Rule::ThankYou || !followUp.application)
        return false;
    const auto all = m_agenda.agenda().of(*followUp.application);
    return std::count_if(all.begin(), all.end(), [&](const FollowUp &one) {
               return one.rule() == Rule::ThankYou && one.interview == followUp.interview;
           }) > 1;
}

void TodayView::openTasks(const TaskOwner &owner, const TaskId &task)
{
    auto *dialog = new TasksDialog(m_editor, owner, task, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TodayView::openSnooze(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillSnoozeMenu(menu, chosenWith(index), m_editor, m_agenda.agenda().calendar());
    menu->popup(m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
}

/// Each of those that stand in one line is written to by itself.
void TodayView::addGathered(QMenu *menu, const QModelIndex &index)
{
    const std::vector<FollowUp> all = m_model->followUps(index);
    if (all.size() < 2 || asksFirst(index))
        return;
    for (const FollowUp &one : all) {
        const Application *application = m_editor.search().applications.find(one.application);
        const QString title = followUpTitle(one, m_editor.search());
        const QString text =
            application ? tr("%1 · %2", "a follow-up, a company").arg(title, application->company) : title;
        connect(menu->addAction(themeIcon(Icon::Pen), asMenuText(text)), &QAction::triggered, this,
                [this, one] { act(one); });
    }
    menu->addSeparator();
}

void TodayView::openMenu(const QModelIndex &index, const QPoint &at)
{
    const std::optional<FollowUp> found = m_model->followUp(index);
    if (!found)
        return;
    const FollowUp &followUp = *found;
    const bool ahead = asksFirst(index) || awaitsInterview(followUp, m_editor.search(), m_editor.now());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<FollowUp> chosen = chosenWith(index);
    if (chosen.size() > 1) {
        addGathered(menu, index);
        fillFollowUpMenu(menu, std::move(chosen), m_editor, m_agenda.agenda().calendar());
        menu->popup(at);
        return;
    }
    if (!ahead)
        connect(menu->addAction(actionText(followUp)), &QAction::triggered, this,
                [this, followUp] { act(followUp); });
    if (isRoundOfNotes(followUp) && !ahead)
        connect(menu->addAction(themeIcon(Icon::Pen), tr("Write all notes of this round")),
                &QAction::triggered, this, [this, followUp] { Q_EMIT writeRequested(followUp); });
    if (followUp.application)
        connect(menu->addAction(tr("Show the application")), &QAction::triggered, this,
                [this, followUp, asks = asksFirst(index)] {
                    if (asks)
                        Q_EMIT applicationClicked(*followUp.application);
                    else
                        Q_EMIT openRequested(followUp);
                });
    if (followUp.rule() == Rule::OwnTask)
        connect(
            menu->addAction(themeIcon(Icon::Pen), tr("Change the task…")), &QAction::triggered, this,
            [this, owner = followUp.application, task = TaskId{followUp.key.id}] { openTasks(owner, task); });
    connect(menu->addAction(themeIcon(Icon::Question), tr("Why this date?")), &QAction::triggered, this,
            [this, rule = followUp.rule()] { Q_EMIT guideRequested(guidePageOf(rule)); });
    if (!ahead) {
        menu->addSeparator();
        fillFollowUpMenu(menu, std::move(chosen), m_editor, m_agenda.agenda().calendar());
    }
    menu->popup(at);
}

} // namespace afterword
