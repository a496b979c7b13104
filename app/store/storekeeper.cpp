// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storekeeper.h"

#include "core/base/clock.h"
#include "core/storage/backupfolder.h"
#include "core/storage/mending.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/recovery/setasidedialog.h"
#include "ui/recovery/storebanner.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QThread>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

StoreKeeper::StoreKeeper(QMainWindow &window, Editor &editor, SqlStore &store, QString path,
                         const Clock &clock)
    : m_window(window)
    , m_editor(editor)
    , m_store(store)
    , m_path(std::move(path))
    , m_clock(clock)
    , m_banner(new StoreBanner)
    , m_bar(new QToolBar(tr("About the file")))
{
    m_bar->setObjectName(u"storeBanner"_s);
    m_bar->setMovable(false);
    m_bar->setFloatable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->toggleViewAction()->setVisible(false);
    m_banner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(m_banner);
    window.addToolBarBreak();
    window.addToolBar(m_bar);
    tell();

    connect(m_banner, &StoreBanner::writeAgainWanted, this, &StoreKeeper::writeAgain);
    connect(m_banner, &StoreBanner::lookWanted, this, &StoreKeeper::decideAboutSetAside);
    connect(&m_editor, &Editor::failed, this, &StoreKeeper::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &StoreKeeper::look);
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &StoreKeeper::keepCopy);
    m_hourly.start();
}

StoreKeeper::~StoreKeeper()
{
    if (m_copying)
        m_copying->wait();
}

void StoreKeeper::keepCopy()
{
    if (m_store.isReadOnly() || m_gone || (m_copying && m_copying->isRunning()))
        return;
    m_copying.reset(QThread::create([this, path = m_path, now = m_clock.now()] {
        const auto kept = keepDailyBackup(path, now);
        if (kept)
            return;
        const QString why =
            tr("Today's copy of your search could not be made: %1.").arg(kept.error().message);
        QMetaObject::invokeMethod(
            this, [this, why] { Q_EMIT failed(why); }, Qt::QueuedConnection);
    }));
    m_copying->start(QThread::LowPriority);
}

void StoreKeeper::look()
{
    const bool gone = !m_store.database().isInItsPlace();
    if (gone == m_gone || m_store.isReadOnly())
        return;
    m_gone = gone;
    tell();
}

void StoreKeeper::tell()
{
    const bool onNetwork = storefile::isOnNetwork(m_path);
    const bool setAside = !m_store.flaws().empty();
    if (m_store.database().isReadOnly())
        m_banner->sayReadOnly();
    else if (m_gone)
        m_banner->sayGone();
    else if (setAside)
        m_banner->saySetAside(m_store.isReadOnly());
    else if (onNetwork)
        m_banner->sayOnNetwork();
    m_bar->setVisible(m_store.isReadOnly() || m_gone || setAside || onNetwork);
}

void StoreKeeper::decideAboutSetAside()
{
    const auto proposal = m_store.propose();
    if (!proposal) {
        Q_EMIT failed(tr("What was set aside could not be read: %1.").arg(proposal.error().message));
        return;
    }
    SetAsideDialog dialog(proposal->flaws, listOf(proposal->flaws), &m_window);
    connect(&dialog, &SetAsideDialog::failed, this, &StoreKeeper::failed);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const WallTime wall = Zone().wallTime(m_clock.now());
    const QString stamp = wall.date.toString(u"yyyyMMdd"_s) + u'-' + wall.time.toString(u"HHmmss"_s);
    if (const auto mended = mendStore(m_store, m_path, stamp); !mended)
        Q_EMIT failed(tr("It could not be put right: %1.").arg(mended.error().message));
    else
        Q_EMIT reopenWanted(m_path);
}

void StoreKeeper::writeAgain()
{
    const auto written = [&]() -> Result<void> {
        auto store = SqlStore::open(m_path, OpenMode::CreateIfMissing);
        if (!store)
            return store.error();
        const auto empty = (*store)->load();
        if (!empty)
            return empty.error();
        if (!empty->applications.empty() || !empty->contacts.empty())
            return Error{tr("another search stands there now")};
        return (*store)->write(difference(*empty, m_editor.search()));
    }();
    if (written)
        Q_EMIT reopenWanted(m_path);
    else
        Q_EMIT failed(tr("It could not be written again: %1. Everything is still in this window.")
                          .arg(written.error().message));
}

} // namespace afterword
