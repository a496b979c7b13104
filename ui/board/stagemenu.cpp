// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/stagemenu.h"

#include "core/edits/editstages.h"
#include "ui/board/boardview.h"
#include "ui/board/column/columns.h"
#include "ui/board/stage/stageremoval.h"
#include "ui/board/stage/stagewords.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StageMenu)
};

/// Adds a choice that makes @p after of the stage.
void addChoice(QMenu *menu, Editor &editor, const Stage &after, const QString &text, bool chosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    QObject::connect(action, &QAction::triggered, &editor,
                     [&editor, after] { editor.make(editingStage(editor.search(), after)); });
}

void addMove(QMenu &menu, Editor &editor, const StageId &stage, const QString &text, int steps)
{
    QAction *action = menu.addAction(text);
    const int to = editor.search().stages.indexOf(stage) + steps;
    action->setEnabled(to >= 0 && to < static_cast<int>(editor.search().stages.size()));
    QObject::connect(action, &QAction::triggered, &editor,
                     [&editor, stage, steps] { editor.make(movingStage(editor.search(), stage, steps)); });
}

} // namespace

void addStages(QMenu &menu, BoardView &board, const Columns &columns)
{
    const Search &search = columns.editor().search();
    const std::vector<ApplicationId> cards = board.selectedCards();
    for (const Stage &stage : search.stages) {
        // Names are the person's own: an ampersand is a letter in them.
        QAction *action = menu.addAction(asMenuText(stage.name));
        const bool allThere = std::all_of(cards.begin(), cards.end(), [&](const ApplicationId &id) {
            const Application *card = search.applications.find(id);
            return card && card->stage == stage.id;
        });
        action->setEnabled(!cards.empty() && !allThere);
        QObject::connect(action, &QAction::triggered, &board,
                         [&board, id = stage.id] { board.moveSelectedTo(id); });
    }
}

void addStageEdits(QMenu &menu, Editor &editor, const StageId &id)
{
    const Stage *found = editor.search().stages.find(id);
    if (!found)
        return;
    const Stage stage = *found;
    QMenu *kinds = menu.addMenu(Words::tr("What It &Means"));
    for (const StageKind kind : allOf<StageKind>()) {
        Stage after = stage;
        after.kind = kind;
        addChoice(kinds, editor, after, kindInWords(kind), kind == stage.kind);
    }
    QMenu *colours = menu.addMenu(Words::tr("&Colour"));
    for (const StageColour &colour : stageColours()) {
        Stage after = stage;
        after.colour = colour.value;
        addChoice(colours, editor, after, colour.name, colour.value == stage.colour);
        colours->actions().constLast()->setIcon(stageSwatch(after, menu.palette()));
    }
    addMove(menu, editor, id, Words::tr("Move to the &Left"), -1);
    addMove(menu, editor, id, Words::tr("Move to the &Right"), 1);
    menu.addSeparator();
    Stage hidden = stage;
    hidden.hidden = true;
    QObject::connect(menu.addAction(Words::tr("&Hide")), &QAction::triggered, &editor,
                     [&editor, hidden] { editor.make(editingStage(editor.search(), hidden)); });
    QWidget *window = menu.parentWidget();
    QObject::connect(menu.addAction(themeIcon(Icon::Trash), Words::tr("&Delete…")), &QAction::triggered,
                     window, [&editor, id, window] { removeStage(editor, id, window); });
}

} // namespace afterword
