// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogs/tasksdialog.h"

#include "core/base/asshown.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/icons.h"
#include "ui/parts/dates.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/lists/boxesinlist.h"
#include "ui/parts/lists/wholeonhover.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr QSize firstSize(520, 420);
constexpr int pageMargin = 16;
constexpr int idRole = Qt::UserRole;

/// What the fields show of @p task: its words, its day and its time.
QStringList inFields(const Task &task)
{
    return {task.text, dateForEditing(task.due), task.time ? timeInWords(*task.time) : QString()};
}

} // namespace

QString tasksInWords(const Search &search, const TaskOwner &owner)
{
    const std::vector<Task> tasks = tasksOf(search, owner);
    const auto open =
        std::count_if(tasks.begin(), tasks.end(), [](const Task &task) { return !task.doneAt; });
    return open == 0 ? TasksDialog::tr("Tasks…")
                     : TasksDialog::tr("Tasks (%1)…", "how many are not done yet").arg(open);
}

TasksDialog::TasksDialog(Editor &editor, TaskOwner owner, const TaskId &first, QWidget *parent)
    : ReadInOrder(parent)
    , m_editor(editor)
    , m_owner(std::move(owner))
    , m_list(new QListWidget)
    , m_text(new QLineEdit)
    , m_due(new QLineEdit)
    , m_time(new QLineEdit)
    , m_message(new PlainLabel(TextLook::Warning))
    , m_new(new QPushButton(themeIcon(Icon::Add), tr("&New Task")))
    , m_save(new QPushButton)
    , m_done(new QPushButton(themeIcon(Icon::Check), tr("Mark as &Done")))
    , m_delete(new QPushButton(themeIcon(Icon::Trash), tr("De&lete")))
    , m_chosen(first)
{
    followRenames(editor.tracker(), this, m_chosen, [this] { return m_owner; });
    followRenames(editor.tracker(), this, m_owner);
    const Application *application = editor.search().applications.find(m_owner);
    setWindowTitle(application ? tr("Tasks for %1").arg(asShown(application->company))
                               : tr("Tasks of your own"));
    resize(firstSize);
    m_list->setAccessibleName(tr("Tasks"));
    showBoxesOf(*m_list);
    m_text->setAccessibleName(tr("What is to be done"));
    m_text->setPlaceholderText(tr("such as Print the portfolio"));
    m_due->setAccessibleName(tr("On which day"));
    m_due->setPlaceholderText(tr("no day: it is kept, and never comes up by itself"));
    m_time->setAccessibleName(tr("At what time"));
    m_time->setPlaceholderText(tr("when the working day begins"));
    for (QLineEdit *line : {m_text, m_due, m_time})
        showWholeOnHover(*line);
    m_message->setWordWrap(true);
    m_save->setDefault(true);
    layOut();

    connect(m_list, &QListWidget::currentRowChanged, this, &TasksDialog::choose);
    // Afterwards: the list is filled anew, and the item that was ticked is gone then.
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const TaskId id{item->data(idRole).toString()};
        const bool ticked = item->checkState() == Qt::Checked;
        QMetaObject::invokeMethod(
            this, [this, id, ticked] { finish(id, ticked); }, Qt::QueuedConnection);
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (keepTyped())
            begin();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const bool isNew = !chosen();
        if (save() && isNew)
            begin();
    });
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (const std::optional<Task> task = chosen())
            finish(task->id, !task->doneAt);
    });
    connect(m_delete, &QPushButton::clicked, this, &TasksDialog::remove);
    connect(&editor, &Editor::failed, this, &TasksDialog::say);
    connect(&editor.tracker(), &Tracker::changed, this, [this](const Change &change) {
        if (!change.tasks.empty() || !change.applications.empty())
            follow();
    });
    connect(&editor.tracker(), &Tracker::reloaded, this, &TasksDialog::follow);
    showChosen();
}

void TasksDialog::layOut()
{
    auto *form = new Form;
    form->add(tr("To do"), m_text);
    form->add(tr("On"), m_due);
    form->add(tr("At"), m_time);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_done, m_delete})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *ends = new QDialogButtonBox(QDialogButtonBox::Close);
    ends->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(ends, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->addWidget(m_new);
    last->addStretch(1);
    last->addWidget(ends);
    for (QPushButton *button : {m_new, m_done, m_delete})
        button->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    layout->addLayout(last);
    m_message->hide();
}

void TasksDialog::follow()
{
    const QSignalBlocker quiet(m_list);
    const Search &search = m_editor.search();
    const QDate today = search.person.zone.date(m_editor.now());
    m_list->clear();
    for (const Task &task : tasksOf(search, m_owner)) {
        QStringList words{task.text.simplified()};
        if (!task.writtenBy.isEmpty())
            words += tr("from %1", "who wrote a task").arg(task.writtenBy.simplified());
        if (task.doneAt)
            words += tr("done");
        else if (task.due)
            words += dayInWords(*task.due, today);
        if (!task.doneAt && task.due && task.time)
            words += timeInWords(*task.time);
        auto *item = new QListWidgetItem(words.join(u" · "_s), m_list);
        item->setData(idRole, task.id.text);
        item->setCheckState(task.doneAt ? Qt::Checked : Qt::Unchecked);
        if (task.id == m_chosen)
            m_list->setCurrentItem(item);
    }
    if (!chosen())
        m_list->setCurrentRow(-1);
    fillUntouched();
    const std::optional<Task> task = chosen();
    m_save->setText(task ? tr("&Save") : tr("&Add"));
    m_done->setText(task && task->doneAt ? tr("Not &Done After All") : tr("Mark as &Done"));
    m_done->setVisible(task.has_value());
    m_delete->setVisible(task.has_value());
    m_new->setVisible(task.has_value());
}

std::optional<Task> TasksDialog::chosen() const
{
    const Task *task = m_editor.search().task(m_chosen, m_owner);
    return task ? std::optional(*task) : std::nullopt;
}

/// The fields into which nothing was typed show the task as it is now.
void TasksDialog::fillUntouched()
{
    // What was typed into a task that is gone is added again, with all that was read of it.
    if (!chosen() && typed() != m_read)
        return;
    const QStringList now = inFields(chosen().value_or(Task{}));
    const std::vector<QLineEdit *> lines = fields();
    for (int i = 0; i < now.size(); ++i) {
        QLineEdit *line = lines[static_cast<size_t>(i)];
        if (isTyped(line) || line->text() == now[i])
            continue;
        line->setText(now[i]);
        m_read[i] = line->text();
    }
}

void TasksDialog::showChosen()
{
    m_read = typed(); // of another task, and kept: nothing that is typed into this one
    follow();
    say({});
    m_text->setFocus();
}

QStringList TasksDialog::typed() const
{
    QStringList texts;
    for (const QLineEdit *field : fields())
        texts += field->text();
    return texts;
}

bool TasksDialog::isTyped(const QLineEdit *field) const
{
    const std::vector<QLineEdit *> lines = fields();
    const auto place = std::find(lines.begin(), lines.end(), field) - lines.begin();
    return field->text() != m_read.value(static_cast<int>(place));
}

std::vector<UnsavedText> TasksDialog::unsaved() const
{
    std::vector<UnsavedText> texts;
    for (QLineEdit *field : fields()) {
        if (isTyped(field) && !field->text().trimmed().isEmpty())
            texts.push_back({field, field->accessibleName(), field->text(), {}});
    }
    return texts;
}

bool TasksDialog::keepTyped()
{
    return typed() == m_read || save();
}

void TasksDialog::choose(int row)
{
    const QString id = row < 0 ? QString() : m_list->item(row)->data(idRole).toString();
    if (!keepTyped()) {
        follow(); // the choice goes back to what is being written
        return;
    }
    m_chosen.text = id;
    showChosen();
}

void TasksDialog::done(int result)
{
    if (keepTyped())
        return QDialog::done(result);
    const QStringList asTyped = typed();
    const std::vector<UnsavedText> texts = unsaved();
    if (keepAsWords())
        return QDialog::done(result);
    // Its application is gone, or nothing can be written: the words stay where they were typed, unless the
    // person gives them up.
    for (int i = 0; i < asTyped.size(); ++i)
        fields()[static_cast<size_t>(i)]->setText(asTyped[i]);
    if (m_loss.mayGo(this, texts, [this, result] { QDialog::done(result); }))
        QDialog::done(result);
}

bool TasksDialog::keepAsWords()
{
    const QString words = typed().join(u' ').simplified();
    if (words.isEmpty())
        return true; // a task whose words were taken away stays as it was
    m_text->setText(words);
    m_due->clear();
    m_time->clear();
    return save();
}

void TasksDialog::begin()
{
    m_chosen = {};
    showChosen();
}

std::optional<Task> TasksDialog::written()
{
    const QDate today = m_editor.search().person.zone.date(m_editor.now());
    const bool isNew = !chosen();
    Task task = chosen().value_or(Task{});
    const QString due = m_due->text().trimmed();
    const QString time = m_time->text().trimmed();
    // Of a task that stands, only what was changed here.
    if (isNew || isTyped(m_text))
        task.text = m_text->text().simplified();
    if (isNew || isTyped(m_due))
        task.due = dateFromWords(due, today);
    if (isNew || isTyped(m_time))
        task.time = timeFromWords(time);
    if (!due.isEmpty() && !task.due) {
        say(dateHint(today));
        m_due->setFocus();
        return std::nullopt;
    }
    if (!time.isEmpty() && !task.time) {
        say(timeHint());
        m_time->setFocus();
        return std::nullopt;
    }
    return task;
}

bool TasksDialog::save()
{
    const std::optional<Task> task = written();
    if (!task)
        return false;
    say({});
    const bool made = m_editor.make(chosen() ? editingTask(m_editor.search(), *task, m_owner)
                                             : addingTask(m_editor.search(), *task, m_owner));
    if (made)
        m_read = typed();
    return made;
}

void TasksDialog::finish(const TaskId &task, bool isDone)
{
    if (!m_editor.make(finishingTask(m_editor.search(), task, m_owner, isDone, m_editor.now())))
        follow(); // the tick goes back to what is
}

void TasksDialog::remove()
{
    if (m_editor.make(removingTask(m_editor.search(), m_chosen, m_owner)))
        begin(); // undo brings it back
}

void TasksDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace afterword
