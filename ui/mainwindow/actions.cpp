// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/actions.h"

#include "ui/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QShortcut>
#include <QUndoStack>
#include <QWidget>

namespace afterword {

namespace {

QAction *add(QWidget *window, Icon which, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(themeIcon(which), text, window);
    action->setShortcut(key);
    return action;
}

/// One of the pages of the window.
QAction *addPage(QWidget *window, QActionGroup *pages, Icon which, const QString &text,
                 const QKeySequence &key)
{
    QAction *action = add(window, which, text, key);
    action->setCheckable(true);
    pages->addAction(action);
    return action;
}

QAction *dressed(QAction *action, Icon which, const QKeySequence &key)
{
    action->setIcon(themeIcon(which));
    action->setShortcut(key);
    return action;
}

} // namespace

Actions::Actions(QWidget *window, QUndoStack *stack)
    : QObject(window)
    , newApplication(add(window, Icon::Add, tr("&New Application"), QKeySequence::New))
    , import(add(window, Icon::Import, tr("&Import…"), Qt::CTRL | Qt::Key_I))
    , importFolder(add(window, Icon::Import, tr("Import a &Folder…"), {}))
    , exportSearch(add(window, Icon::Export, tr("&Export…"), Qt::CTRL | Qt::Key_E))
    , report(add(window, Icon::Insights, tr("Activity Re&port…"), {}))
    , quit(add(window, Icon::Close, tr("&Quit"), Qt::CTRL | Qt::Key_Q))
    , undo(dressed(stack->createUndoAction(window), Icon::Undo, QKeySequence::Undo))
    , redo(dressed(stack->createRedoAction(window), Icon::Redo, Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
    , find(add(window, Icon::Search, tr("&Find"), QKeySequence::Find))
    , filter(add(window, Icon::Filter, tr("Fi&lter…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F))
    , findNext(add(window, Icon::Search, tr("Find Ne&xt"), Qt::Key_F3))
    , findPrevious(add(window, Icon::Search, tr("Find &Previous"), Qt::SHIFT | Qt::Key_F3))
    , templates(add(window, Icon::Pen, tr("&Templates…"), Qt::CTRL | Qt::Key_T))
    , stages(add(window, Icon::Board, tr("&Stages…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S))
    , settings(add(window, Icon::Settings, tr("S&ettings…"), Qt::CTRL | Qt::Key_Comma))
    , fold(add(window, Icon::Board, tr("&Fold the Column, or Unfold All"), Qt::CTRL | Qt::Key_Minus))
    , offers(add(window, Icon::Offer, tr("&Compare Offers…"), {}))
    , closing(add(window, Icon::Check, tr("&Wrap Up the Search…"), {}))
    , guide(add(window, Icon::Question, tr("&Guide"), Qt::Key_F1))
    , tour(add(window, Icon::Info, tr("&Show Me Around"), {}))
    , shortcuts(add(window, Icon::Info, tr("&Keyboard Shortcuts"), Qt::CTRL | Qt::Key_F1))
    , about(add(window, Icon::Info, tr("&About Afterword"), {}))
{
    guide->setShortcutContext(Qt::ApplicationShortcut); // it opens the page about whatever window one is in
    auto *pages = new QActionGroup(window);
    board = addPage(window, pages, Icon::Board, tr("&Board"), Qt::CTRL | Qt::Key_1);
    today = addPage(window, pages, Icon::Today, tr("&Today"), Qt::CTRL | Qt::Key_2);
    people = addPage(window, pages, Icon::People, tr("&People"), Qt::CTRL | Qt::Key_3);
    insights = addPage(window, pages, Icon::Insights, tr("&Insights"), Qt::CTRL | Qt::Key_4);
    clients = addPage(window, pages, Icon::Person, tr("C&lients"), Qt::CTRL | Qt::Key_5);
    clients->setVisible(false);
    board->setChecked(true);
    newApplication->setIconText(tr("New"));
    import->setIconText(tr("Import"));
    quit->setMenuRole(QAction::QuitRole);
    settings->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    for (const QAction *action : {newApplication, import}) {
        auto *key = new QShortcut(action->shortcut(), window);
        connect(key, &QShortcut::activated, this, &Actions::addingRefused);
        m_refusing << key;
    }
}

void Actions::offerToAdd(bool may)
{
    for (QAction *action : {newApplication, import, importFolder})
        action->setEnabled(may);
    for (QShortcut *key : std::as_const(m_refusing))
        key->setEnabled(!may);
}

} // namespace afterword
