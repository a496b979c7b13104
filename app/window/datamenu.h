// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"
#include "core/storage/sqlstore.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace afterword {

class Clock;
class Editor;
class RecentStores;
class StoreDialog;

/// What the menus offer about the data itself: where it is kept, deleting a person everywhere, erasing all of
/// it, and what may be told when something goes wrong.
class DataMenu : public QObject {
    Q_OBJECT

public:
    struct Place {
        QString path;
        const SqlStore &store;
        const RecentStores &recent;
        const Clock &clock;
        QString server = {}; ///< of the shared search of which this is a copy; else empty
    };
    /// All must outlive this. The actions stand in @p file before @p quit, and in @p help.
    DataMenu(QMainWindow &window, Editor &editor, Place place);

    void addTo(QMenu *file, QAction *beforeQuit, QMenu *help);

Q_SIGNALS:
    void failed(QString why);
    /// The file is about to be left: what is being typed is to be written first.
    void leaving();
    /// It could not be left after all.
    void staying();
    /// The window is to be opened on that search instead.
    void reopenWanted(QString path);
    /// The window is to be closed, and then @p files are to be erased.
    void eraseWanted(QStringList files);
    /// The contact @p id, called @p name, was deleted everywhere in the search.
    void forgotten(afterword::ContactId id, QString name);

private:
    void showStore();
    void makeCopy(StoreDialog &dialog);
    void putBack(StoreDialog &dialog);
    void move(StoreDialog &dialog, const QString &newPath);
    void forget();
    void erase();
    void showDiagnostics();

    QMainWindow &m_window;
    Editor &m_editor;
    Place m_place;
};

} // namespace afterword
