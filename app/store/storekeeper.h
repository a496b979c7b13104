// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlstore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QMainWindow;
class QThread;
class QToolBar;

namespace afterword {

class Clock;
class Editor;
class StoreBanner;

/// Looks after the file behind the window: makes its daily copy, says above everything when it may only be
/// read, lies on a network or went away, and then writes what is known into a new one; and lets the person
/// decide about what makes no sense in it.
class StoreKeeper : public QObject {
    Q_OBJECT

public:
    /// All must outlive the keeper.
    StoreKeeper(QMainWindow &window, Editor &editor, SqlStore &store, QString path, const Clock &clock);
    ~StoreKeeper() override;

    /// Makes the daily copy where it is due, beside the window's own work.
    void keepCopy();
    /// Sees whether the file is still there.
    void look();

Q_SIGNALS:
    /// Something went wrong; @p why is a whole sentence.
    void failed(QString why);
    /// The day's copy is made, and the copies that are not kept are gone.
    void copyKept();
    /// The file is not in its place any more, or is again.
    void outOfReach(bool is);
    /// The search was written to a new file in the same place, and is to be opened there.
    void reopenWanted(QString path);

private:
    void writeAgain();
    void decideAboutSetAside();
    void tellNoCopy(const Error &why);
    void rotate(const QString &copy, Moment now);
    void copyBehind(std::function<void()> work);
    void tell();

    QMainWindow &m_window;
    Editor &m_editor;
    SqlStore &m_store;
    QString m_path;
    const Clock &m_clock;
    StoreBanner *m_banner; ///< the window owns both
    QToolBar *m_bar;
    QTimer m_hourly;
    std::unique_ptr<QThread> m_copying;
    bool m_gone = false;
    bool m_readAnew = false; ///< since the copying began: somebody else wrote
};

} // namespace afterword
