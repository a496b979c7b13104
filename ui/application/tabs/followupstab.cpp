// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/tabs/followupstab.h"

#include "core/schedule/agenda.h"
#include "ui/application/tabs/aheadstrip.h"
#include "ui/application/tabs/followuprow.h"
#include "ui/icons.h"
#include "ui/parts/checklistdialog.h"
#include "ui/parts/followupwords.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/rest.h"
#include "ui/parts/tasksdialog.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

FollowUpsTab::FollowUpsTab(const PanelContext &panel, QWidget *parent)
    : PanelTab(panel, parent)
    , m_empty(new PlainLabel(TextLook::Secondary, this))
    , m_place(new QWidget(this))
    , m_nowList(new QVBoxLayout(m_place))
    , m_now(m_nowList)
    , m_roadList(new QVBoxLayout)
    , m_road(m_roadList)
    , m_rest(new Rest(this, m_place, this))
    , m_tasks(new QPushButton(themeIcon(Icon::Check), {}, this))
{
    m_empty->setText(tr("There is nothing to do for this application."));
    page()->addWidget(m_empty);
    m_nowList->setSpacing(4);
    m_nowList->setContentsMargins(0, 0, 0, 0);
    page()->addWidget(m_place);
    m_tasks->setAutoDefault(false);
    m_tasks->setToolTip(tr("What you wrote down to do for this application"));
    connect(m_tasks, &QPushButton::clicked, this, [this] { openTasks({}); });
    auto *checkList = new QPushButton(themeIcon(Icon::Add), tr("Add a check list…"), this);
    checkList->setAutoDefault(false);
    checkList->setToolTip(
        tr("Several tasks at once: before an interview, before an offer is answered, after signing"));
    connect(checkList, &QPushButton::clicked, this, &FollowUpsTab::openCheckLists);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_tasks);
    buttons->addWidget(checkList);
    buttons->addStretch(1);
    page()->addLayout(buttons);
    m_roadHeading = addHeading(tr("The road ahead"));
    m_roadWords = new PlainLabel(TextLook::Secondary, this);
    m_roadWords->setText(tr("What would follow if no answer ever came. Weekends and holidays are shaded."));
    page()->addWidget(m_roadWords);
    m_strip = new AheadStrip(this);
    page()->addWidget(m_strip);
    m_roadList->setSpacing(0);
    page()->addLayout(m_roadList);
    page()->addStretch(1);
}

void FollowUpsTab::refresh(Reading)
{
    const Agenda &agenda = context().agenda().agenda();
    const BusinessCalendar &calendar = agenda.calendar();
    const std::vector<FollowUp> road = agenda.projected(context().search(), application());
    std::vector<FollowUp> now;
    std::vector<FollowUp> later;
    std::vector<RoadStop> stops;
    for (const FollowUp &followUp : road) {
        (followUp.projected ? later : now).push_back(followUp);
        stops.push_back({context().zone().date(followUp.opens), followUpTitle(followUp, context().search()),
                         followUp.projected});
    }
    m_tasks->setText(tasksInWords(context().search(), context().id()));
    m_empty->setVisible(now.empty());
    m_place->setVisible(!now.empty());
    std::vector<QString> keys;
    keys.reserve(now.size());
    for (const FollowUp &followUp : now)
        keys.push_back(followUp.key.text());
    // Rows that went or came moved the others under the pointer.
    const bool others = std::exchange(m_keys, keys) != keys;
    if (std::exchange(m_shown, context().id()) == context().id() && others)
        m_rest->begin();
    arrange(m_now, now);
    arrange(m_road, later);
    for (QWidget *widget : {static_cast<QWidget *>(m_roadHeading), static_cast<QWidget *>(m_roadWords),
                            static_cast<QWidget *>(m_strip)})
        widget->setVisible(!later.empty());
    m_strip->setRoad(std::move(stops), calendar, context().today());
}

void FollowUpsTab::openTasks(const TaskId &task)
{
    auto *dialog = new TasksDialog(context().editor(), context().id(), task, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FollowUpsTab::openCheckLists()
{
    auto *dialog = new CheckListDialog(context().editor(), application().id,
                                       context().agenda().agenda().calendar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FollowUpsTab::arrange(KeyedWidgets<FollowUpRow> &rows, const std::vector<FollowUp> &followUps)
{
    std::vector<QString> keys;
    keys.reserve(followUps.size());
    for (const FollowUp &followUp : followUps)
        keys.push_back(followUp.key.text());
    const auto shown = rows.arrange(keys, [&](const QString &) {
        auto *row = new FollowUpRow(context(), this);
        connect(row, &FollowUpRow::deedRequested, this, &FollowUpsTab::deedRequested);
        connect(row, &FollowUpRow::guideRequested, this, &FollowUpsTab::guideRequested);
        connect(row, &FollowUpRow::taskRequested, this, [this](const TaskId &task) { openTasks(task); });
        return row;
    });
    for (size_t i = 0; i < shown.size(); ++i)
        shown[i]->refresh(followUps[i]);
}

} // namespace afterword
