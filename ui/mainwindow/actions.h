// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QShortcut;
class QUndoStack;
class QWidget;

namespace afterword {

/// The window's actions with their names, keys and icons; menus, toolbar and the page of shortcuts show them.
/// What they do is the window's business.
class Actions : public QObject {
    Q_OBJECT

public:
    /// @p window owns the actions.
    Actions(QWidget *window, QUndoStack *stack);

    /// What only adds is there to be chosen, or not. The keys of what is not are answered by addingRefused().
    void offerToAdd(bool may);

    QAction *newApplication;
    QAction *import;
    QAction *importFolder;
    QAction *exportSearch;
    QAction *report;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *filter;
    QAction *findNext;
    QAction *findPrevious;
    QAction *templates;
    QAction *stages;

    QAction *board;
    QAction *today;
    QAction *people;
    QAction *insights;
    QAction *clients; ///< only where the window has such a page
    QAction *settings;
    QAction *fold;
    QAction *offers;
    QAction *closing;

    QAction *guide;
    QAction *tour;
    QAction *shortcuts;
    QAction *about;

Q_SIGNALS:
    /// Somebody pressed the key of what adds, while nothing may be added.
    void addingRefused();

private:
    /// The keys of what adds: a disabled action would pass over them in silence.
    QList<QShortcut *> m_refusing;
};

} // namespace afterword
