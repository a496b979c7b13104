// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storekeeper.h"

#include "core/base/clock.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/copies/mending.h"
#include "core/storage/storefile.h"
#include "core/storage/writeagain.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/recovery/setasidedialog.h"
#include "ui/recovery/storebanner.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QThread>
#include <QToolBar>

#include <sys/resource.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int leastPriority = 19; // of the processor's time: nobody waits for a copy

} // namespace

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
    connect(&m_editor.tracker(), &Tracker::reloaded, this, [this] { m_readAnew = true; });
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
    const Moment now = m_clock.now();
    m_readAnew = false;
    copyBehind([this, path = m_path, now] {
        const auto made = makeDailyBackup(path, now);
        if (made && !*made)
            return;
        QMetaObject::invokeMethod(
            this, [this, made, now] { made ? rotate(**made, now) : tellNoCopy(made.error()); },
            Qt::QueuedConnection);
    });
}

void StoreKeeper::tellNoCopy(const Error &why)
{
    Q_EMIT failed(tr("Today’s copy of your search could not be made: %1.").arg(why.message));
}

/// What stands in the copy was read when the search was opened, and written by this window since: that it can
/// be read need not be found out anew, where nobody else has written.
void StoreKeeper::rotate(const QString &copy, Moment now)
{
    const auto outside = m_editor.tracker().reloadIfChangedOutside();
    const bool isKnown = m_store.flaws().empty() && outside && !*outside && !m_readAnew;
    const CopiedValues values = isKnown ? CopiedValues::AreKnown : CopiedValues::AreToBeRead;
    copyBehind([this, path = m_path, copy, now, values] {
        rotateBackups(path, copy, now, values);
        QMetaObject::invokeMethod(this, &StoreKeeper::copyKept, Qt::QueuedConnection);
    });
}

void StoreKeeper::copyBehind(std::function<void()> work)
{
    if (m_copying)
        m_copying->wait(); // it has done its part, and only ends
    m_copying.reset(QThread::create([work = std::move(work)] {
        ::setpriority(PRIO_PROCESS, 0, leastPriority); // of this thread alone (Linux)
        work();
    }));
    m_copying->start();
}

void StoreKeeper::look()
{
    const bool gone = !m_store.database().isInItsPlace();
    if (gone == m_gone || m_store.isReadOnly())
        return;
    m_gone = gone;
    tell();
    Q_EMIT outOfReach(gone);
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
    m_editor.setHindered(this, m_store.isReadOnly() || m_gone);
    m_bar->setVisible(m_store.isReadOnly() || m_gone || setAside || onNetwork);
}

void StoreKeeper::decideAboutSetAside()
{
    const auto proposal = m_store.propose();
    if (!proposal) {
        Q_EMIT failed(tr("What was set aside could not be read: %1.").arg(proposal.error().message));
        return;
    }
    SetAsideDialog dialog(proposal->flaws, listOf(proposal->flaws), SetAsideDialog::Place::File, &m_window);
    connect(&dialog, &SetAsideDialog::failed, this, &StoreKeeper::failed);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString stamp = storefile::stampOf(m_clock.now());
    if (const auto mended = mendStore(m_store, m_path, stamp); !mended)
        Q_EMIT failed(tr("It could not be put right: %1.").arg(mended.error().message));
    else
        Q_EMIT reopenWanted(m_path);
}

void StoreKeeper::writeAgain()
{
    const auto written = afterword::writeAgain(m_store.database(), m_path, m_editor.search());
    if (written)
        Q_EMIT reopenWanted(m_path);
    else
        Q_EMIT failed(tr("It could not be written again: %1. Everything is still in this window.")
                          .arg(written.error().message));
}

} // namespace afterword
