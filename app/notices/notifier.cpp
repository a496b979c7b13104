// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/notifier.h"

#include "app/notices/notificationservice.h"

#include "ui/liveagenda.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int lookEvery = 60'000; // milliseconds: a timer does not see the clock being set

QString digestTag()
{
    return u"digest"_s;
}

} // namespace

Notifier::Notifier(LiveAgenda &agenda, const Clock &clock, NotificationService &service, QString ledgerPath,
                   QObject *parent)
    : QObject(parent)
    , m_agenda(agenda)
    , m_clock(clock)
    , m_service(service)
    , m_ledgerPath(std::move(ledgerPath))
    , m_ledger(readLedger(m_ledgerPath))
{
    connect(&m_agenda, &LiveAgenda::changed, this, &Notifier::look);
    connect(&m_service, &NotificationService::available, this, &Notifier::look);
    connect(&m_service, &NotificationService::shown, this, &Notifier::onShown);
    connect(&m_service, &NotificationService::failed, this, &Notifier::onFailed);
    connect(&m_service, &NotificationService::opened, this, &Notifier::onOpened);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_clock.now() >= m_nextLook)
            look();
    });
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.start(lookEvery);
}

void Notifier::look()
{
    if (!m_underway.isEmpty()) {
        // What the daemon has not answered yet is neither shown nor lost.
        m_lookAgain = true;
        return;
    }
    m_lookAgain = false;
    const Moment now = m_clock.now();
    const Person &person = m_agenda.search().person;
    const Policy &policy = m_agenda.search().policy;
    const WallTime wall = person.zone.wallTime(now);
    const QDate nextStart = wall.time < policy.workDayStart ? wall.date : wall.date.addDays(1);
    m_nextLook = person.zone.moment(nextStart, policy.workDayStart);

    const std::vector<FollowUp> followUps = m_agenda.agenda().all();
    withdrawEnded(followUps);
    announce(noticesFor(followUps, m_ledger, policy, person.zone, now));
}

void Notifier::announce(const std::vector<Notice> &notices)
{
    const Search &search = m_agenda.search();
    const Moment now = m_clock.now();
    if (notices.size() > mostSingleNotices) {
        m_underway.insert(digestTag(), notices);
        m_service.show(digestTag(), digestOf(notices, search, now));
        return;
    }
    for (const Notice &notice : notices) {
        const QString tag = notice.followUp.key.text();
        m_underway.insert(tag, {notice});
        m_service.show(tag, textOf(notice, search, now));
    }
    if (notices.empty())
        Q_EMIT settled();
}

void Notifier::withdrawEnded(const std::vector<FollowUp> &followUps)
{
    QSet<QString> listed{digestTag()};
    for (const FollowUp &followUp : followUps) {
        if (followUp.state == FollowUpState::Open || followUp.state == FollowUpState::Late)
            listed.insert(followUp.key.text());
    }
    for (const QString &tag : m_service.standing()) {
        if (!listed.contains(tag))
            m_service.withdraw(tag);
    }
}

void Notifier::onShown(const QString &tag)
{
    // Noted only now: killed in between, a notice is shown twice rather than never.
    const Moment now = m_clock.now();
    for (const Notice &notice : m_underway.take(tag))
        note(m_ledger, notice, m_agenda.search().person.zone, now);
    forgetOld(m_ledger, now);
    if (const auto written = writeLedger(m_ledgerPath, m_ledger); !written)
        qWarning("The list of shown notices could not be written; they may come again after a restart.");
    answered();
}

void Notifier::onFailed(const QString &tag)
{
    m_underway.remove(tag);
    answered();
}

void Notifier::answered()
{
    if (!m_underway.isEmpty())
        return;
    if (m_lookAgain)
        look();
    else
        Q_EMIT settled();
}

void Notifier::onOpened(const QString &tag)
{
    if (const auto key = FollowUpKey::fromText(tag))
        Q_EMIT openWanted(*key);
    else
        Q_EMIT overviewWanted();
}

} // namespace afterword
