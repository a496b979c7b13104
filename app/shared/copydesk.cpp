// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/copydesk.h"

#include "app/shared/copysecret.h"
#include "app/shared/visit/visit.h"

#include "core/storage/copied/copiedstore.h"
#include "core/storage/copied/takenews.h"
#include "core/storage/storefile.h"
#include "core/tracker.h"

#include <QGuiApplication>
#include <QScopedValueRollback>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

CopyDesk::CopyDesk(Parts parts)
    : m_parts(std::move(parts))
    , m_worker(new CopyWorker({m_parts.copyPath, m_parts.address, m_parts.tracker.search(),
                               m_parts.copy.base(), m_givenUp, m_parts.between}))
    , m_secret(m_parts.secrets, [account = secretAccountOf(m_parts.address)] { return account; })
{
    m_thread.setObjectName(u"server"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &CopyWorker::news, this, &CopyDesk::takeIn);
    connect(m_worker, &CopyWorker::consentsKnown, this, &CopyDesk::consentsKnown);
    connect(m_worker, &CopyWorker::mendingProposed, this, &CopyDesk::mendingProposed);
    connect(m_worker, &CopyWorker::mended, this, &CopyDesk::mended);
    connect(m_worker, &CopyWorker::stands, this, &CopyDesk::stand);
    connect(m_worker, &CopyWorker::passwordWanted, this, &CopyDesk::findPassword);
    connect(m_worker, &CopyWorker::failed, this, [this](const QString &why) {
        Q_EMIT failed(
            tr("Nothing can be sent to the server of this search, or taken from there: %1. What you "
               "change is kept on this machine.")
                .arg(why));
    });
    connect(m_worker, &CopyWorker::rightsKnown, this, [this](bool mayWrite, const QString &owner) {
        if (const auto kept = m_parts.copy.setRights(mayWrite, owner); !kept)
            Q_EMIT failed(tr("Whether you may change this search could not be recorded: %1.")
                              .arg(kept.error().message));
        Q_EMIT this->changed();
    });
    connect(m_worker, &CopyWorker::begun, this, [this](bool waits) {
        m_isSaving = m_isSaving || waits;
        Q_EMIT this->changed();
    });
    connect(&m_parts.tracker, &Tracker::changed, this, [this](const Change &change) {
        ++m_onTheWay;
        m_isSaving = m_isSaving || !m_isTakingIn;
        inThread([this, change](CopyWorker &worker) {
            worker.changed(change);
            QMetaObject::invokeMethod(
                this, [this] { --m_onTheWay; }, Qt::QueuedConnection);
        });
        m_standing.reset();
        Q_EMIT this->changed();
    });
    connect(&m_parts.tracker, &Tracker::reloaded, this, [this] {
        inThread([search = m_parts.tracker.search()](CopyWorker &worker) { worker.replaced(search); });
    });
    // A program without a window has no front to come to.
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                look();
        });
}

CopyDesk::~CopyDesk()
{
    m_givenUp = true;
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

template <class Work>
void CopyDesk::inThread(Work work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work] { work(*worker); }, Qt::QueuedConnection);
}

void CopyDesk::begin()
{
    m_thread.start();
    inThread([](CopyWorker &worker) { worker.begin(); });
}

void CopyDesk::look()
{
    inThread([](CopyWorker &worker) { worker.look(); });
}

void CopyDesk::askConsents(const std::optional<ConsentStep> &step)
{
    inThread([step](CopyWorker &worker) { worker.askConsents(step); });
}

void CopyDesk::proposeMending()
{
    inThread([](CopyWorker &worker) { worker.proposeMending(); });
}

void CopyDesk::putRight()
{
    const QString stamp = storefile::stampOf(m_parts.tracker.clock().now());
    inThread([stamp](CopyWorker &worker) { worker.putRight(stamp); });
}

void CopyDesk::takeIn(const CopyNews &news)
{
    if (!news.change.isEmpty())
        Q_EMIT newsComing();
    const auto clashes = [&] {
        const QScopedValueRollback takingIn(m_isTakingIn, true);
        return takeNews(news, m_parts.tracker, m_parts.copy, m_parts.copyPath);
    }();
    if (!clashes) {
        stand({CopyStanding::State::Refused, m_standing ? m_standing->waiting : 0, clashes.error().message});
        inThread([](CopyWorker &worker) { worker.notTaken(); });
        return;
    }
    inThread([base = news.base](CopyWorker &worker) { worker.taken(base); });
    if (!clashes->empty())
        Q_EMIT clashed(*clashes);
}

void CopyDesk::stand(const CopyStanding &standing)
{
    // What was in step before the last change does not know of it: that is still to be sent.
    if (m_onTheWay == 0 || standing.state != CopyStanding::State::InStep) {
        m_standing = standing;
        m_isSaving = standing.waiting > 0;
    }
    tellOfConsent(standing);
    m_needsPassword = standing.state == CopyStanding::State::LockedOut;
    if (standing.state == CopyStanding::State::InStep && m_password)
        m_secret.wasTaken(*std::exchange(m_password, {}), [this](const QString &why) { Q_EMIT failed(why); });
    Q_EMIT changed();
}

const Search &CopyDesk::search() const
{
    return m_parts.tracker.search();
}

bool CopyDesk::isWithdrawn() const
{
    return afterword::isWithdrawn(m_parts.copy, m_standing ? &*m_standing : nullptr);
}

/// What the person did and the owner does not get is told, and so it is where they get it after all.
void CopyDesk::tellOfConsent(const CopyStanding &standing)
{
    if (standing.isWithdrawn && m_parts.copy.owner() != m_parts.address.person) {
        if (const auto kept = m_parts.copy.setWithdrawn(); !kept)
            Q_EMIT failed(tr("That this search is no longer shared with you could not be recorded: %1.")
                              .arg(kept.error().message));
        if (standing.waiting > m_heldBack)
            Q_EMIT told(tr("%1 no longer shares this search with you, and %n changes of yours did not get "
                           "there. They wait on this machine, and are sent if it is shared with you again.",
                           nullptr, standing.waiting)
                            .arg(ownerOf(m_parts.copy, search())));
        m_heldBack = standing.waiting;
    } else if (standing.state == CopyStanding::State::InStep && std::exchange(m_heldBack, 0) > 0) {
        Q_EMIT told(tr("%1 shares this search with you again, and what waited here was sent.")
                        .arg(ownerOf(m_parts.copy, search())));
    }
}

/// The keyring knows it, or the person does.
void CopyDesk::findPassword(bool again)
{
    m_needsPassword = true;
    if (again || m_askedKeyring) {
        Q_EMIT passwordWanted(again);
        return;
    }
    m_askedKeyring = true;
    m_secret.read([this](const Secret &secret) {
        if (secret.kind != Secret::Kind::Found) {
            Q_EMIT passwordWanted(false);
            return;
        }
        m_told = secret.password;
        inThread([password = secret.password](CopyWorker &worker) { worker.setPassword(password); });
    });
}

void CopyDesk::setPassword(const QByteArray &password, bool keep)
{
    m_password = password;
    m_told = password;
    m_secret.wantKept(keep);
    inThread([password](CopyWorker &worker) { worker.setPassword(password); });
}

} // namespace afterword
