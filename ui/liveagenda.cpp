// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/liveagenda.h"

#include "core/schedule/next.h"
#include "core/tracker.h"

#include <QSet>

namespace afterword {

namespace {

constexpr seconds longestSleep{60};

} // namespace

LiveAgenda::LiveAgenda(Tracker &tracker, Calendars calendars, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
    , m_calendars(std::move(calendars))
    , m_now(tracker.clock().now())
    , m_agenda(tracker.search(), m_calendars(tracker.search().person), m_now)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LiveAgenda::lookAtClock);
    connect(&tracker, &Tracker::changed, this, &LiveAgenda::onChange);
    connect(&tracker, &Tracker::reloaded, this, &LiveAgenda::startOver);
    planned();
}

const Search &LiveAgenda::search() const
{
    return m_tracker.search();
}

QString LiveAgenda::noBefore(const FollowUp &followUp) const
{
    const Application *application = search().applications.find(followUp.application);
    // A day on which a job hangs is named all the same: what reads like a no may be none.
    if (!application || !supposesItGoesOn(followUp.rule()) || decidesAJob(followUp))
        return {};
    for (const StandingMeaning &one : m_meanings.of(*application, search(), m_now)) {
        if (one.meaning.kind == Meaning::Rejection && !(m_isAnswered && m_isAnswered(one.name())))
            return one.meaning.sentence;
    }
    return {};
}

void LiveAgenda::setAnswered(std::function<bool(const QString &)> isAnswered)
{
    m_isAnswered = std::move(isAnswered);
}

void LiveAgenda::leaveOneToAsk(std::vector<FollowUp> &followUps) const
{
    QSet<ApplicationId> asking;
    std::erase_if(followUps, [&](const FollowUp &one) {
        if (noBefore(one).isEmpty())
            return false;
        const bool asksAlready = asking.contains(*one.application);
        asking.insert(*one.application);
        return asksAlready;
    });
}

void LiveAgenda::answered()
{
    Q_EMIT changed({true, {}, nullptr});
}

void LiveAgenda::lookAtClock()
{
    const Moment now = m_tracker.clock().now();
    const Zone &zone = search().person.zone;
    const std::optional<Moment> next = m_agenda.nextChange();
    const bool isAnotherDay = now < m_now || zone.date(now) != zone.date(m_now);
    const bool differs = isAnotherDay || (next && *next <= now);
    Replanned what;
    if (differs) {
        m_now = now;
        what = m_agenda.advance(search(), now);
        if (isAnotherDay)
            what = {true, {}, nullptr};
    }
    planned();
    if (differs)
        Q_EMIT changed(what);
    Q_EMIT looked();
}

void LiveAgenda::onChange(const Change &change)
{
    m_now = m_tracker.clock().now();
    const Replanned what = change.person ? m_agenda.setCalendar(search(), m_calendars(search().person), m_now)
                                         : m_agenda.update(search(), change, m_now);
    planned();
    Q_EMIT edited(what);
    Q_EMIT changed(what);
}

void LiveAgenda::startOver()
{
    m_now = m_tracker.clock().now();
    m_agenda = Agenda(search(), m_calendars(search().person), m_now);
    planned();
    Q_EMIT changed({true, {}, nullptr});
}

void LiveAgenda::planned()
{
    const std::optional<Moment> next = m_agenda.nextChange();
    const seconds wait =
        next ? std::clamp(*next - m_tracker.clock().now(), seconds(1), longestSleep) : longestSleep;
    m_timer.start(wait);
}

} // namespace afterword
