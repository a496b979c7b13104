// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/manycardsmenu.h"

#include "core/edits/manycards.h"
#include "ui/board/boardview.h"
#include "ui/board/card/boardchoice.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ManyCardsMenu)
};

QString ending(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Rejected: return Words::tr("They said &no");
    case OutcomeKind::NoAnswer: return Words::tr("They never &answered");
    case OutcomeKind::Withdrawn: return Words::tr("I &withdrew");
    case OutcomeKind::Declined: return Words::tr("I &declined their offer");
    case OutcomeKind::Accepted: return {}; // it is signed, one by one
    }
    Q_UNREACHABLE();
}

void askForTag(BoardView &board, Editor &editor)
{
    const std::vector<ApplicationId> cards = board.selectedCards();
    auto *dialog = new QInputDialog(&board);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("New tag"));
    dialog->setLabelText(Words::tr("Tag for %n cards:", nullptr, static_cast<int>(cards.size())));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &editor, [&editor, cards](const QString &tag) {
        if (!tag.simplified().isEmpty())
            editor.make(taggingCards(editor.search(), cards, tag, true));
    });
    dialog->open();
}

} // namespace

void fillTagMenu(QMenu &menu, BoardView &board, Editor &editor)
{
    const Search &search = editor.search();
    const std::vector<ApplicationId> cards = board.selectedCards();
    for (const QString &tag : tagsOf(search)) {
        // Names are the person's own: an ampersand is a letter in them.
        QAction *action = menu.addAction(asMenuText(tag));
        const bool all = std::all_of(cards.begin(), cards.end(), [&](const ApplicationId &id) {
            const Application *card = search.applications.find(id);
            return card && card->tags.contains(tag);
        });
        action->setCheckable(true);
        action->setChecked(all && !cards.empty());
        QObject::connect(action, &QAction::triggered, &editor, [&editor, cards, tag, all] {
            editor.make(taggingCards(editor.search(), cards, tag, !all));
        });
    }
    menu.addSeparator();
    QObject::connect(menu.addAction(themeIcon(Icon::Add), Words::tr("&New Tag…")), &QAction::triggered,
                     &board, [&board, &editor] { askForTag(board, editor); });
    for (QAction *action : menu.actions())
        action->setEnabled(!cards.empty());
}

void fillCloseMenu(QMenu &menu, BoardView &board, Editor &editor)
{
    const std::vector<ApplicationId> cards = board.selectedCards();
    const bool open = std::any_of(cards.begin(), cards.end(), [&](const ApplicationId &id) {
        const Application *card = editor.search().applications.find(id);
        return card && !card->outcome;
    });
    for (const OutcomeKind kind :
         {OutcomeKind::Rejected, OutcomeKind::NoAnswer, OutcomeKind::Withdrawn, OutcomeKind::Declined}) {
        QAction *action = menu.addAction(ending(kind));
        action->setEnabled(open);
        QObject::connect(action, &QAction::triggered, &editor, [&editor, cards, kind] {
            editor.make(closingCards(editor.search(), cards, kind, editor.now()));
        });
    }
}

} // namespace afterword
