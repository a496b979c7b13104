// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/menus.h"

#include "ui/board/boardview.h"
#include "ui/board/cardactions.h"
#include "ui/board/column/columns.h"
#include "ui/board/manycardsmenu.h"
#include "ui/board/stagemenu.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/toolbarfit.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

constexpr int searchWidth = 360;

void addStretch(QToolBar *bar)
{
    auto *stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(stretch);
}

void fillCardMenu(QMenu *menu, BoardView &board, const Columns &columns)
{
    const CardActions &card = board.cardActions();
    menu->addActions({card.open, card.rename});
    QMenu *stages = menu->addMenu(Words::tr("Move &to"));
    QObject::connect(stages, &QMenu::aboutToShow, &board, [stages, &board, &columns] {
        stages->clear();
        addStages(*stages, board, columns);
    });
    QMenu *tags = menu->addMenu(Words::tr("Tag"));
    QObject::connect(tags, &QMenu::aboutToShow, &board, [tags, &board, &columns] {
        tags->clear();
        fillTagMenu(*tags, board, columns.editor());
    });
    QMenu *endings = menu->addMenu(Words::tr("Close As"));
    QObject::connect(endings, &QMenu::aboutToShow, &board, [endings, &board, &columns] {
        endings->clear();
        fillCloseMenu(*endings, board, columns.editor());
    });
    menu->addSeparator();
    menu->addActions({card.moveLeft, card.moveRight, card.moveUp, card.moveDown});
    menu->addSeparator();
    menu->addAction(card.remove);
}

} // namespace

void fillMenus(QMainWindow &window, const Actions &actions, BoardView &board, const Columns &columns,
               QAction *panel)
{
    QMenuBar *bar = window.menuBar();
    QMenu *file = bar->addMenu(Words::tr("&File"));
    file->setObjectName(u"file"_s);
    file->addActions(
        {actions.newApplication, actions.import, actions.importFolder, actions.exportSearch, actions.report});
    file->addSeparator();
    file->addAction(actions.quit);

    QMenu *edit = bar->addMenu(Words::tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.find, actions.filter, actions.findNext, actions.findPrevious});
    edit->addSeparator();
    edit->addActions({actions.stages, actions.templates, actions.settings});

    QMenu *view = bar->addMenu(Words::tr("&View"));
    view->addActions({actions.board, actions.today, actions.people, actions.insights, actions.clients});
    view->addSeparator();
    view->addActions({panel, actions.fold});

    QMenu *card = bar->addMenu(Words::tr("&Card"));
    card->setObjectName(u"card"_s);
    fillCardMenu(card, board, columns);
    card->addSeparator();
    card->addActions({actions.offers, actions.closing});
    QMenu *help = bar->addMenu(Words::tr("&Help"));
    help->setObjectName(u"help"_s);
    help->addActions({actions.guide, actions.tour, actions.shortcuts, actions.about});
}

void fillToolBar(QMainWindow &window, const Actions &actions, QLineEdit *search, QWidget *filter)
{
    QToolBar *bar = window.addToolBar(Words::tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(16, 16));
    bar->addActions({actions.board, actions.today, actions.people, actions.insights, actions.clients});
    addStretch(bar);
    search->setMinimumWidth(searchWidth / 3);
    search->setMaximumWidth(searchWidth);
    bar->addWidget(search);
    bar->addWidget(filter);
    addStretch(bar);
    bar->addActions({actions.newApplication, actions.import});
    new ToolBarFit(*bar, {actions.import, actions.newApplication, actions.clients, actions.insights,
                          actions.people, actions.today, actions.board});
}

} // namespace afterword
