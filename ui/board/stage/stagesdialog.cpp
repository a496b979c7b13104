// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/stage/stagesdialog.h"

#include "core/edits/editstages.h"
#include "core/tracker.h"
#include "ui/board/stage/stageremoval.h"
#include "ui/board/stage/stagewords.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace afterword {

namespace {

constexpr int pageMargin = 16;
constexpr int longestName = 60;
constexpr QSize firstSize(620, 460);

} // namespace

StagesDialog::StagesDialog(Editor &editor, QWidget *parent)
    : ReadInOrder(parent)
    , m_editor(editor)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_colour(new QComboBox)
    , m_onBoard(new QCheckBox(tr("&Shown on the board")))
    , m_up(new QPushButton(tr("&Up")))
    , m_down(new QPushButton(tr("Do&wn")))
    , m_delete(new QPushButton(themeIcon(Icon::Trash), tr("&Delete…")))
    , m_message(new PlainLabel(TextLook::Warning))
{
    setWindowTitle(tr("Stages"));
    resize(firstSize);
    m_list->setAccessibleName(tr("Stages"));
    m_name->setAccessibleName(tr("Name of the stage"));
    m_name->setMaxLength(longestName);
    m_message->setWordWrap(true);
    m_kind->setAccessibleName(tr("What it means"));
    m_colour->setAccessibleName(tr("Colour"));
    for (const StageKind kind : allOf<StageKind>())
        m_kind->addItem(kindInWords(kind), static_cast<int>(kind));
    for (const StageColour &colour : stageColours())
        m_colour->addItem(colour.name, colour.value);
    layOut();

    connect(m_list, &QListWidget::currentRowChanged, this, &StagesDialog::showChosen);
    connect(m_name, &QLineEdit::editingFinished, this, &StagesDialog::rename);
    connect(m_kind, &QComboBox::activated, this, [this] {
        edit([this](Stage &stage) { stage.kind = static_cast<StageKind>(m_kind->currentData().toInt()); });
    });
    connect(m_colour, &QComboBox::activated, this,
            [this] { edit([this](Stage &stage) { stage.colour = m_colour->currentData().toString(); }); });
    connect(m_onBoard, &QCheckBox::clicked, this,
            [this](bool shown) { edit([shown](Stage &stage) { stage.hidden = !shown; }); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (const auto stage = chosen())
            removeStage(m_editor, stage->id, this);
    });
    connect(&editor.tracker(), &Tracker::changed, this, [this](const Change &change) {
        if (change.stages)
            follow();
    });
    connect(&editor.tracker(), &Tracker::reloaded, this, &StagesDialog::follow);
    follow();
}

void StagesDialog::layOut()
{
    auto *addButton = new QPushButton(themeIcon(Icon::Add), tr("&Add"));
    connect(addButton, &QPushButton::clicked, this, &StagesDialog::add);
    auto *form = new Form;
    form->add(tr("Name"), m_name);
    form->add(tr("What it means"), m_kind);
    form->add(tr("Colour"), m_colour);
    auto *places = new QHBoxLayout;
    for (QPushButton *button : {m_up, m_down}) {
        places->addWidget(button);
    }
    places->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(form);
    right->addWidget(m_message);
    right->addWidget(m_onBoard);
    right->addLayout(places);
    right->addStretch(1);
    right->addWidget(m_delete, 0, Qt::AlignLeft);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(addButton, 0, Qt::AlignLeft);
    auto *both = new QHBoxLayout;
    both->setSpacing(pageMargin);
    both->addLayout(left, 2);
    both->addLayout(right, 3);

    auto *why = new PlainLabel(TextLook::Secondary);
    why->setText(tr("The names are yours. What a stage means decides which follow-ups are planned."));
    why->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(12);
    layout->addWidget(why);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    m_message->hide();
    // Enter is for the name, and closes nothing.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

void StagesDialog::choose(const StageId &stage)
{
    const int row = m_editor.search().stages.indexOf(stage);
    if (row >= 0)
        m_list->setCurrentRow(row);
}

/// The list as it is now; the stage that was chosen is chosen again, or the one that took its place, unless
/// a name is being typed, which would become that one's.
void StagesDialog::follow()
{
    const int row = m_list->currentRow();
    const bool isGone = !m_editor.search().stages.contains(m_shown);
    const bool isNameless = isGone && isNameTyped();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Stage &stage : m_editor.search().stages) {
            const QString name = stage.hidden ? tr("%1 (hidden)").arg(stage.name) : stage.name;
            auto *item = new QListWidgetItem(stageSwatch(stage, palette()), name, m_list);
            item->setData(Qt::UserRole, stage.id.text);
        }
        m_list->setCurrentRow(isNameless ? -1 : std::clamp(row, 0, m_list->count() - 1));
        choose(m_shown);
    }
    if (isNameless)
        showGone();
    else
        showChosen();
}

/// The stage whose name is being typed is gone: the words stay to be copied, and what comes after them goes
/// nowhere.
void StagesDialog::showGone()
{
    m_name->setReadOnly(true);
    for (QWidget *about :
         std::initializer_list<QWidget *>{m_kind, m_colour, m_onBoard, m_up, m_down, m_delete})
        about->setEnabled(false);
    m_message->setText(tr("“%1” was not saved: the stage that you were naming is not there any more.")
                           .arg(m_name->text().simplified()));
    m_message->show();
}

bool StagesDialog::isNameTyped() const
{
    return m_name->text() != m_readName;
}

void StagesDialog::showChosen()
{
    const std::optional<Stage> stage = chosen();
    if (!stage)
        return;
    if (stage->id != m_shown || !isNameTyped() || m_name->text().simplified() == stage->name) {
        m_name->setText(stage->name);
        m_readName = m_name->text();
    }
    m_shown = stage->id;
    m_name->setReadOnly(false);
    for (QWidget *about : std::initializer_list<QWidget *>{m_kind, m_colour, m_onBoard})
        about->setEnabled(true);
    m_message->hide();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(stage->kind)));
    for (int i = 0; i < m_colour->count(); ++i) {
        Stage coloured = *stage;
        coloured.colour = m_colour->itemData(i).toString();
        m_colour->setItemIcon(i, stageSwatch(coloured, palette()));
    }
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(stage->colour)));
    m_onBoard->setChecked(!stage->hidden);
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() < m_list->count() - 1);
    m_delete->setEnabled(m_list->count() > 1);
}

void StagesDialog::add()
{
    rename(); // what is being typed belongs to the stage before
    const std::optional<Stage> beside = chosen();
    const Result<Step> step =
        addingStage(m_editor.search(), tr("New stage"), beside ? beside->kind : StageKind::Saved,
                    beside ? std::optional(beside->id) : std::nullopt);
    if (!m_editor.make(step))
        return;
    m_list->setCurrentRow(beside ? m_list->currentRow() + 1 : m_list->count() - 1);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void StagesDialog::move(int steps)
{
    if (const auto stage = chosen())
        m_editor.make(movingStage(m_editor.search(), stage->id, steps));
}

void StagesDialog::rename()
{
    if (!isNameTyped())
        return;
    // What another process did is read first: its write would refuse the name, and the stage may be gone.
    (void)m_editor.tracker().reloadIfChangedOutside();
    const std::optional<Stage> stage = chosen();
    const QString name = m_name->text().simplified();
    if (!stage || name == stage->name)
        return;
    if (name.isEmpty() || !edit([&](Stage &after) { after.name = name; })) {
        m_readName = m_name->text(); // given up: the name as it stands is shown
        showChosen();
    }
}

bool StagesDialog::edit(const std::function<void(Stage &)> &change)
{
    std::optional<Stage> stage = chosen();
    if (!stage)
        return false;
    change(*stage);
    const bool made = m_editor.make(editingStage(m_editor.search(), *stage));
    // What was refused is shown as it stands.
    if (!made)
        showChosen();
    return made;
}

std::optional<Stage> StagesDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const Stage *stage =
        item ? m_editor.search().stages.find(StageId{item->data(Qt::UserRole).toString()}) : nullptr;
    return stage ? std::optional(*stage) : std::nullopt;
}

} // namespace afterword
