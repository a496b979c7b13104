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
    , m_shown(new QCheckBox(tr("&Shown on the board")))
    , m_up(new QPushButton(tr("&Up")))
    , m_down(new QPushButton(tr("Do&wn")))
    , m_delete(new QPushButton(themeIcon(Icon::Trash), tr("&Delete…")))
{
    setWindowTitle(tr("Stages"));
    resize(firstSize);
    m_list->setAccessibleName(tr("Stages"));
    m_name->setAccessibleName(tr("Name of the stage"));
    m_name->setMaxLength(longestName);
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
    connect(m_shown, &QCheckBox::clicked, this,
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
    right->addWidget(m_shown);
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

/// The list as it is now; the stage that was chosen is chosen again, or the one that took its place.
void StagesDialog::follow()
{
    const QListWidgetItem *current = m_list->currentItem();
    const StageId wanted{current ? current->data(Qt::UserRole).toString() : QString()};
    const int row = m_list->currentRow();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Stage &stage : m_editor.search().stages) {
            const QString name = stage.hidden ? tr("%1 (hidden)").arg(stage.name) : stage.name;
            auto *item = new QListWidgetItem(stageSwatch(stage, palette()), name, m_list);
            item->setData(Qt::UserRole, stage.id.text);
        }
        m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
        choose(wanted);
    }
    showChosen();
}

void StagesDialog::showChosen()
{
    const std::optional<Stage> stage = chosen();
    if (!stage)
        return;
    m_name->setText(stage->name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(stage->kind)));
    for (int i = 0; i < m_colour->count(); ++i) {
        Stage coloured = *stage;
        coloured.colour = m_colour->itemData(i).toString();
        m_colour->setItemIcon(i, stageSwatch(coloured, palette()));
    }
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(stage->colour)));
    m_shown->setChecked(!stage->hidden);
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() < m_list->count() - 1);
    m_delete->setEnabled(m_list->count() > 1);
}

void StagesDialog::add()
{
    const std::optional<Stage> beside = chosen();
    const Result<Step> step =
        addingStage(m_editor.search(), tr("New stage"), beside ? beside->kind : StageKind::Saved,
                    beside ? std::optional(beside->id) : std::nullopt);
    if (!m_editor.make(step))
        return;
    m_list->setCurrentRow(m_list->currentRow() + 1);
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
    const std::optional<Stage> stage = chosen();
    const QString name = m_name->text().simplified();
    if (!stage || name == stage->name)
        return;
    if (name.isEmpty()) {
        m_name->setText(stage->name);
        return;
    }
    edit([&](Stage &after) { after.name = name; });
}

void StagesDialog::edit(const std::function<void(Stage &)> &change)
{
    std::optional<Stage> stage = chosen();
    if (!stage)
        return;
    change(*stage);
    // What was refused is shown as it stands.
    if (!m_editor.make(editingStage(m_editor.search(), *stage)))
        showChosen();
}

std::optional<Stage> StagesDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const Stage *stage =
        item ? m_editor.search().stages.find(StageId{item->data(Qt::UserRole).toString()}) : nullptr;
    return stage ? std::optional(*stage) : std::nullopt;
}

} // namespace afterword
