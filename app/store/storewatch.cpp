// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storewatch.h"

#include "core/tracker.h"

#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int settle = 100; // milliseconds: one write touches several files several times

/// The folder of @p path, or what is there of the way to it.
QString nearestFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo(folder).isDir())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

} // namespace

StoreWatch::StoreWatch(Tracker &tracker, QString storePath, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
    , m_store(std::move(storePath))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settle);
    connect(&m_soon, &QTimer::timeout, this, &StoreWatch::look);
    connect(&m_files, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_files, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    // A program without a window has no front to come to.
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                m_soon.start();
        });
    watchFiles();
}

void StoreWatch::watchFiles()
{
    for (const QString &file : {m_store, m_store + u"-wal"_s}) {
        if (QFileInfo::exists(file) && !m_files.files().contains(file))
            m_files.addPath(file);
    }
    // Where it has gone, the folder is watched into which it would come back: a disk is plugged in again.
    const QString folder = QFileInfo::exists(m_store) ? QString() : nearestFolder(m_store);
    for (const QString &watched : m_files.directories()) {
        if (watched != folder)
            m_files.removePath(watched);
    }
    if (!folder.isEmpty() && !m_files.directories().contains(folder))
        m_files.addPath(folder);
}

void StoreWatch::look()
{
    watchFiles();
    Q_EMIT stirred();
    if (const auto read = m_tracker.reloadIfChangedOutside(); !read)
        Q_EMIT failed(tr("Another program changed this search, and it could not be read again: %1")
                          .arg(read.error().message));
}

} // namespace afterword
