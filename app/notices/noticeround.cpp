// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticeround.h"

#include "app/desktop/singleinstance.h"
#include "app/notices/noticeimage.h"
#include "app/notices/programstart.h"

#include "core/schedule/next.h"
#include "core/tracker.h"

#include <QDBusPendingCallWatcher>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int patience = 3000; // milliseconds until a window counts as hung

} // namespace

NoticeRound::NoticeRound(OpenSearch opened, const QString &storePath, const Clock &clock,
                         const NoticeSettings &settings, const QDBusConnection &bus)
    : m_opened(std::move(opened))
    , m_store(canonicalPath(storePath))
    , m_bus(bus)
    , m_programName(programNameFor(m_store))
    , m_editor(*m_opened.tracker)
    , m_agenda(*m_opened.tracker, [](const Person &person) { return calendarOf(person); })
    , m_watch(*m_opened.tracker, m_store)
    , m_service(bus, noticeImage())
    , m_notifier({m_agenda, clock, m_service, ledgerPathFor(m_store), settings})
    , m_unlock(bus, QDBusConnection::systemBus())
{
    connect(&m_unlock, &UnlockWatch::unlocked, &m_notifier, &Notifier::look);
    connect(&m_editor, &Editor::failed, this, &NoticeRound::failed);
    connect(&m_notifier, &Notifier::keptOut, this, &NoticeRound::keptOut);
    connect(&m_notifier, &Notifier::settled, this, &NoticeRound::onSettled);
    connect(&m_notifier, &Notifier::actionWanted, this, &NoticeRound::act);
    connect(&m_notifier, &Notifier::overviewWanted, this,
            [this](const QString &token) { askProgram(u"today"_s, {}, token); });
    connect(&m_notifier, &Notifier::allGone, this, &NoticeRound::endWhenDone);
    // The session has ended, and its notices with it.
    m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s,
                  this, SIGNAL(ended()));
}

NoticeRound::~NoticeRound() = default;

void NoticeRound::knowAnswered(const QByteArray &kept)
{
    m_editor.askedOnce().begin(kept, [](const QByteArray &) {}); // nothing is asked here
    m_agenda.setAnswered([this](const QString &name) { return m_editor.askedOnce().isAnswered(name); });
}

void NoticeRound::start(const std::vector<PostedNotice> &left)
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
    endWhenDone();
}

void NoticeRound::endWhenDone()
{
    const bool answers = m_service.showsActions() && m_notifier.hasAnything();
    if (m_settled && !answers && m_pending == 0)
        Q_EMIT ended();
}

void NoticeRound::act(const FollowUpKey &key, NoticeAction action, const QString &token)
{
    if (action == NoticeAction::Open || action == NoticeAction::Join) {
        askProgram(noticeActionKey(action), m_notifier.ticketOf(key), token);
        return;
    }
    const std::optional<FollowUp> followUp = m_agenda.agenda().find(key, m_editor.search());
    if (followUp && isDue(*followUp)) {
        m_editor.make(
            stepFor(action, *followUp, m_editor.search(), m_agenda.agenda().calendar(), m_editor.now()));
    }
}

void NoticeRound::askProgram(const QString &action, const QString &ticket, const QString &token)
{
    ++m_pending;
    const QDBusMessage call = programAction(m_programName, action, ticket, token);
    // The bus starts the program where it knows how to, else it is started here. So it is where the program
    // does not answer: whoever starts then says so in a window.
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, call, token] {
        watcher->deleteLater();
        if (watcher->isError())
            startProgram(call, token);
        else
            wasTaken();
    });
}

void NoticeRound::startProgram(const QDBusMessage &call, const QString &token)
{
    auto *start = new ProgramStart(m_bus, m_programName, call, this);
    connect(start, &ProgramStart::finished, this, [this, start] {
        start->deleteLater();
        wasTaken();
    });
    start->start({u"--store"_s, m_store}, token);
}

void NoticeRound::wasTaken()
{
    --m_pending;
    endWhenDone();
}

} // namespace afterword
