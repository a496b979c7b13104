// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogs/checklistdialog.h"

#include "core/base/asshown.h"
#include "core/edits/edittask.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/icons.h"
#include "ui/parts/dates.h"
#include "ui/parts/leaving/typedkeeper.h"
#include "ui/parts/lists/boxesinlist.h"
#include "ui/parts/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr QSize firstSize(560, 460);
constexpr int pageMargin = 16;
constexpr int textColumn = 0;
constexpr int dayColumn = 1;

QString whatDaysMean(const CheckList &list, bool known)
{
    switch (list.day) {
    case CheckListDay::Today: return CheckListDialog::tr("Counted from today.");
    case CheckListDay::Interview:
        return known ? CheckListDialog::tr("Counted back from the next interview.")
                     : CheckListDialog::tr(
                           "No interview is planned yet, so these have no day; you may type one.");
    case CheckListDay::Deadline:
        return known ? CheckListDialog::tr("Counted back from the day by which they want your answer.")
                     : CheckListDialog::tr("The day by which they want your answer is not known, so these "
                                           "have none; you may type one.");
    case CheckListDay::Signing:
        return CheckListDialog::tr("Counted from the day you signed, or else from today.");
    }
    Q_UNREACHABLE();
}

} // namespace

CheckListDialog::CheckListDialog(Editor &editor, const ApplicationId &application, BusinessCalendar calendar,
                                 QWidget *parent)
    : ReadInOrder(parent)
    , m_editor(editor)
    , m_id(application)
    , m_calendar(std::move(calendar))
    , m_choice(new QComboBox)
    , m_rows(new QTreeWidget)
    , m_about(new PlainLabel(TextLook::Secondary))
    , m_message(new PlainLabel(TextLook::Warning))
    , m_keep(new QCheckBox(tr("&Keep this list as it is now for next time")))
    , m_restore(new QPushButton(tr("&Bring back the original list")))
    , m_line(new QPushButton(themeIcon(Icon::Add), tr("Another &line")))
    , m_add(new QPushButton)
{
    followRenames(editor.tracker(), this, m_id);
    const Application *stands = this->application();
    setWindowTitle(stands ? tr("Check list for %1").arg(asShown(stands->company)) : tr("Check list"));
    resize(firstSize);
    m_choice->setAccessibleName(tr("Which check list"));
    showBoxesOf(*m_rows);
    m_rows->setAccessibleName(tr("What is to be done"));
    m_rows->setHeaderLabels({tr("To do"), tr("On")});
    m_rows->setRootIsDecorated(false);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(textColumn, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(dayColumn, QHeaderView::ResizeToContents);
    m_rows->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked);
    m_about->setWordWrap(true);
    m_message->setWordWrap(true);
    m_add->setDefault(true);
    m_restore->setToolTip(tr("The list as it came with the program"));
    layOut();

    m_lists = editor.checkLists().lists();
    for (const CheckList &list : m_lists)
        m_choice->addItem(list.name);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CheckListDialog::showList);
    connect(m_rows, &QTreeWidget::itemChanged, this, &CheckListDialog::follow);
    connect(m_line, &QPushButton::clicked, this, [this] {
        addRow(tr("Something else"), std::nullopt, true);
        QTreeWidgetItem *row = m_rows->topLevelItem(m_rows->topLevelItemCount() - 1);
        m_rows->setCurrentItem(row, textColumn);
        m_rows->editItem(row, textColumn);
    });
    connect(m_restore, &QPushButton::clicked, this, &CheckListDialog::restore);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (add())
            accept();
    });
    connect(&editor, &Editor::failed, this, &CheckListDialog::say);
    const int first = stands ? likely(*stands) : 0;
    m_choice->setCurrentIndex(first);
    showList(first);
}

int CheckListDialog::likely(const Application &application) const
{
    const Zone &zone = m_editor.search().person.zone;
    const auto isWanted = [&](const CheckList &list) {
        const std::optional<QDate> day = dayOf(list, application, zone, now());
        switch (list.day) {
        case CheckListDay::Signing: return application.offer.signedAt.has_value();
        case CheckListDay::Deadline: return day.has_value() && *day >= today();
        case CheckListDay::Interview: return day.has_value() || application.applied.has_value();
        case CheckListDay::Today: return true;
        }
        Q_UNREACHABLE();
    };
    // The later in the way of an application, the more likely.
    for (size_t i = m_lists.size(); i > 0; --i) {
        if (isWanted(m_lists[i - 1]))
            return int(i - 1);
    }
    return 0;
}

void CheckListDialog::layOut()
{
    auto *small = new QHBoxLayout;
    small->addWidget(m_line);
    small->addWidget(m_restore);
    small->addStretch(1);
    auto *ends = new QDialogButtonBox;
    ends->addButton(m_add, QDialogButtonBox::AcceptRole);
    ends->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(ends, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : {m_line, m_restore})
        button->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(m_choice);
    layout->addWidget(m_about);
    layout->addWidget(m_rows, 1);
    layout->addLayout(small);
    layout->addWidget(m_keep);
    layout->addWidget(m_message);
    layout->addWidget(ends);
    new TypedKeeper(this, ends->button(QDialogButtonBox::Cancel), [this] { return isTyped(); });
    m_message->hide();
}

const Application *CheckListDialog::application() const
{
    return m_editor.search().applications.find(m_id);
}

Moment CheckListDialog::now() const
{
    return m_editor.now();
}

QDate CheckListDialog::today() const
{
    return m_editor.search().person.zone.date(now());
}

void CheckListDialog::showList(int index)
{
    const Application *stands = application();
    if (index < 0 || size_t(index) >= m_lists.size() || !stands)
        return;
    const CheckList &list = m_lists[size_t(index)];
    const Zone &zone = m_editor.search().person.zone;
    const QSignalBlocker quiet(m_rows);
    m_rows->clear();
    for (const CheckListItem &item : list.items)
        addRow(item.text, dueOf(list, item, *stands, m_calendar, zone, now()), true);
    m_about->setText(whatDaysMean(list, dayOf(list, *stands, zone, now()).has_value()));
    m_restore->setVisible(m_editor.checkLists().isOwn(list.id));
    m_keep->setChecked(false);
    say({});
    follow();
}

void CheckListDialog::addRow(const QString &text, const std::optional<QDate> &due, bool chosen)
{
    auto *row = new QTreeWidgetItem(m_rows, {text, dateForEditing(due)});
    row->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemIsUserCheckable |
                  Qt::ItemNeverHasChildren);
    row->setCheckState(textColumn, chosen ? Qt::Checked : Qt::Unchecked);
    for (const int column : {textColumn, dayColumn})
        row->setData(column, Qt::UserRole, row->text(column));
}

/// Whether a row says something else than it was put there with.
bool CheckListDialog::isTyped() const
{
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_rows->topLevelItem(i);
        for (const int column : {textColumn, dayColumn}) {
            if (row->text(column) != row->data(column, Qt::UserRole).toString())
                return true;
        }
    }
    return false;
}

void CheckListDialog::follow()
{
    int chosen = 0;
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i)
        chosen += m_rows->topLevelItem(i)->checkState(textColumn) == Qt::Checked ? 1 : 0;
    m_add->setText(tr("&Add %n tasks", nullptr, chosen));
    m_add->setEnabled(chosen > 0);
}

std::optional<std::vector<Task>> CheckListDialog::written()
{
    std::vector<Task> tasks;
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_rows->topLevelItem(i);
        Task task;
        task.text = row->text(textColumn).simplified();
        if (row->checkState(textColumn) != Qt::Checked || task.text.isEmpty())
            continue;
        const QString day = row->text(dayColumn).trimmed();
        task.due = dateFromWords(day, today());
        if (!day.isEmpty() && !task.due) {
            say(dateHint(today()));
            m_rows->setCurrentItem(row, dayColumn);
            return std::nullopt;
        }
        tasks.push_back(task);
    }
    return tasks;
}

bool CheckListDialog::add()
{
    say({});
    const std::optional<std::vector<Task>> tasks = written();
    if (!tasks || !m_editor.make(addingTasks(m_editor.search(), *tasks, m_id,
                                             m_lists[size_t(m_choice->currentIndex())].name)))
        return false;
    if (m_keep->isChecked())
        keepList(*tasks);
    return true;
}

void CheckListDialog::keepList(const std::vector<Task> &tasks)
{
    const Application *stands = application();
    CheckList list = m_lists[size_t(m_choice->currentIndex())];
    const std::vector<CheckListItem> before = std::exchange(list.items, {});
    const auto day = stands ? dayOf(list, *stands, m_editor.search().person.zone, now()) : std::nullopt;
    for (const Task &task : tasks) {
        CheckListItem item{task.text, 0};
        for (const CheckListItem &old : before) {
            if (old.text == task.text)
                item.days = old.days;
        }
        const auto known = stands
                               ? dueOf(list, item, *stands, m_calendar, m_editor.search().person.zone, now())
                               : std::nullopt;
        if (day && task.due && task.due != known)
            item.days = int(day->daysTo(*task.due));
        list.items.push_back(item);
    }
    m_editor.checkLists().put(list);
}

void CheckListDialog::restore()
{
    const int index = m_choice->currentIndex();
    m_editor.checkLists().restore(m_lists[size_t(index)].id);
    m_lists = m_editor.checkLists().lists();
    showList(index);
}

void CheckListDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace afterword
