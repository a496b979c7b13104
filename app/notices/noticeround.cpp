// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticeround.h"

#include "app/singleinstance.h"

#include "core/tracker.h"
#include "ui/next.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

NoticeRound::NoticeRound(OpenSearch opened, const QString &storePath, const Clock &clock,
                         const NoticeSettings &settings, const QDBusConnection &bus)
    : m_opened(std::move(opened))
    , m_store(canonicalPath(storePath))
    , m_bus(bus)
    , m_programName(programNameFor(m_store))
    , m_editor(*m_opened.tracker)
    , m_agenda(*m_opened.tracker, [](const Person &person) { return calendarOf(person); })
    , m_watch(*m_opened.tracker, m_store)
    , m_service(bus)
    , m_notifier({m_agenda, clock, m_service, ledgerPathFor(m_store), settings})
{
    connect(&m_editor, &Editor::failed, this, &NoticeRound::failed);
    connect(&m_notifier, &Notifier::settled, this, &NoticeRound::onSettled);
    connect(&m_notifier, &Notifier::actionWanted, this, &NoticeRound::act);
    connect(&m_notifier, &Notifier::overviewWanted, this, [this] { askProgram(u"today"_s, {}); });
    connect(&m_notifier, &Notifier::allGone, this, [this] {
        if (m_settled)
            Q_EMIT ended();
    });
    // The session has ended, and its notices with it.
    m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s,
                  this, SIGNAL(ended()));
}

NoticeRound::~NoticeRound() = default;

void NoticeRound::start(const std::vector<StandingNotice> &left)
{
    m_notifier.takeOver(left);
    m_notifier.look();
}

void NoticeRound::giveUp()
{
    m_service.withdrawAll();
}

void NoticeRound::onSettled()
{
    if (std::exchange(m_settled, true))
        return;
    m_notifier.stopAnnouncing();
    Q_EMIT shown();
    if (m_service.standing().isEmpty() || !m_service.showsActions())
        Q_EMIT ended();
}

void NoticeRound::act(const FollowUpKey &key, NoticeAction action)
{
    if (action == NoticeAction::Open) {
        askProgram(noticeActionKey(action), key.text());
        return;
    }
    for (const FollowUp &followUp : m_agenda.agenda().all()) {
        if (followUp.key == key && isDue(followUp)) {
            m_editor.make(
                stepFor(action, followUp, m_editor.search(), m_agenda.agenda().calendar(), m_editor.now()));
            return;
        }
    }
}

void NoticeRound::askProgram(const QString &action, const QString &key)
{
    // The bus starts the program where it knows how to, else it is started here.
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(programAction(m_programName, action, key)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, action, key] {
        watcher->deleteLater();
        if (watcher->isError())
            startProgram(action, key);
    });
}

void NoticeRound::startProgram(const QString &action, const QString &key)
{
    auto *watcher =
        new QDBusServiceWatcher(m_programName, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this, watcher, action, key] {
        watcher->deleteLater();
        m_bus.send(programAction(m_programName, action, key));
    });
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--store"_s, m_store});
}

} // namespace afterword
