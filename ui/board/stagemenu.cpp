// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/stagemenu.h"

#include "ui/board/boardview.h"
#include "ui/board/columns.h"
#include "ui/commands/editor.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

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
