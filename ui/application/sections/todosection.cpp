// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/todosection.h"

#include "core/schedule/agenda.h"
#include "core/schedule/next.h"
#include "ui/application/sections/followuprows.h"
#include "ui/commands/followrenames.h"
#include "ui/icons.h"
#include "ui/parts/dialogs/checklistdialog.h"
#include "ui/parts/dialogs/tasksdialog.h"
#include "ui/parts/lists/flowlayout.h"
#include "ui/parts/lists/rest.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr size_t usual = 6;

} // namespace

ToDoSection::ToDoSection(const PanelContext &panel, QWidget *parent)
    : PanelSection(panel, parent)
    , m_empty(new PlainLabel(TextLook::Secondary, this))
    , m_place(new QWidget(this))
    , m_list(new QVBoxLayout(m_place))
    , m_rows(new FollowUpRows(panel, m_list, this))
    , m_rest(new Rest(this, m_place, this))
    , m_later(new QPushButton(this))
    , m_tasks(new QPushButton(themeIcon(Icon::Check), {}, this))
{
    followRenames(panel.editor().tracker(), this, m_shown);
    page()->addWidget(m_empty);
    m_list->setSpacing(4);
    m_list->setContentsMargins(0, 0, 0, 0);
    page()->addWidget(m_place);
    page()->addWidget(m_later, 0, Qt::AlignLeft);
    m_later->setAutoDefault(false);
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_all = true;
        refresh(Reading::Keep);
    });
    m_tasks->setAutoDefault(false);
    m_tasks->setToolTip(tr("What you wrote down to do for this application"));
    connect(m_tasks, &QPushButton::clicked, this, [this] { openTasks({}); });
    connect(m_rows, &FollowUpRows::taskRequested, this, &ToDoSection::openTasks);
    auto *checkList = new QPushButton(themeIcon(Icon::Add), tr("Add a check list…"), this);
    checkList->setAutoDefault(false);
    checkList->setToolTip(
        tr("Several tasks at once: before an interview, before an offer is answered, after signing"));
    connect(checkList, &QPushButton::clicked, this, &ToDoSection::openCheckLists);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_tasks);
    buttons->addWidget(checkList);
    page()->addLayout(buttons);
}

void ToDoSection::refresh(Reading reading)
{
    if (reading == Reading::StartOver)
        m_all = false;
    // What comes next stands above all sections already.
    const std::span<const FollowUp> all = context().agenda().agenda().of(application().id);
    const FollowUp *above = nextFollowUp(all);
    std::vector<FollowUp> now;
    for (const FollowUp &followUp : all) {
        if (&followUp != above)
            now.push_back(followUp);
    }
    // All that is due, and of the rest what comes first.
    const auto isDueNow = static_cast<size_t>(std::count_if(now.begin(), now.end(), isDue));
    const size_t shown = m_all ? now.size() : std::min(now.size(), std::max(isDueNow, usual));
    std::stable_partition(now.begin(), now.end(), isDue);
    m_later->setVisible(shown < now.size());
    m_later->setText(tr("Show %n later", nullptr, static_cast<int>(now.size() - shown)));
    now.resize(shown);
    std::vector<QString> keys = keysOf(now);
    m_tasks->setText(tasksInWords(context().search(), context().id()));
    m_empty->setText(above ? tr("There is nothing else to do for this application.")
                           : tr("There is nothing to do for this application."));
    m_empty->setVisible(now.empty());
    m_place->setVisible(!now.empty());
    // Rows that went or came moved the others under the pointer.
    const bool others = m_keys != keys;
    m_keys = std::move(keys);
    if (std::exchange(m_shown, context().id()) == context().id() && others)
        m_rest->begin();
    m_rows->show(now);
}

void ToDoSection::openTasks(const TaskId &task)
{
    auto *dialog = new TasksDialog(context().editor(), context().id(), task, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ToDoSection::openCheckLists()
{
    auto *dialog = new CheckListDialog(context().editor(), application().id,
                                       context().agenda().agenda().calendar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace afterword
