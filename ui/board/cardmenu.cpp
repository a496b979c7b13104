// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cardmenu.h"

#include "ui/board/boardview.h"
#include "ui/board/columns.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

CardMenu::CardMenu(BoardView &board, const Columns &columns, QWidget *parent)
    : QMenu(parent)
{
    QAction *open = addAction(themeIcon(Icon::Open), tr("Open"));
    connect(open, &QAction::triggered, &board, &BoardView::openCurrent);
    addStages(*addMenu(tr("Move to")), board, columns);
    addSeparator();
    QAction *remove = addAction(themeIcon(Icon::Trash), tr("Remove"));
    connect(remove, &QAction::triggered, &board, &BoardView::removeSelected);
}

void addStages(QMenu &menu, BoardView &board, const Columns &columns)
{
    const Search &search = columns.editor().search();
    const std::vector<ApplicationId> cards = board.selectedCards();
    for (const Stage &stage : search.stages) {
        // Names are the person's own: an ampersand is a letter in them.
        QAction *action = menu.addAction(QString(stage.name).replace(u'&', u"&&"_s));
        const bool allThere = std::all_of(cards.begin(), cards.end(), [&](const ApplicationId &id) {
            const Application *card = search.applications.find(id);
            return card && card->stage == stage.id;
        });
        action->setEnabled(!cards.empty() && !allThere);
        QObject::connect(action, &QAction::triggered, &board,
                         [&board, id = stage.id] { board.moveSelectedTo(id); });
    }
}

} // namespace afterword
