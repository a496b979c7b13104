// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace afterword {

class Tracker;

/// Notices when another process writes the store, and has it read anew: by the change of its files, and each
/// time that the window comes to the front.
class StoreWatch : public QObject {
    Q_OBJECT

public:
    /// @p tracker must outlive the watch.
    StoreWatch(Tracker &tracker, QString storePath, QObject *parent = nullptr);

Q_SIGNALS:
    /// Its files have changed, moved or gone, or the window came to the front.
    void stirred();
    /// The store could not be read anew. @p why is a whole sentence.
    void failed(QString why);

private:
    void watchFiles();
    void look();

    Tracker &m_tracker;
    QString m_store;
    QFileSystemWatcher m_files;
    QTimer m_soon;
};

} // namespace afterword
