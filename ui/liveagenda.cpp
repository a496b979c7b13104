// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/liveagenda.h"

#include "core/tracker.h"

namespace afterword {

namespace {

constexpr seconds longestSleep{60};

} // namespace

LiveAgenda::LiveAgenda(Tracker &tracker, Calendars calendars, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
    , m_calendars(std::move(calendars))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LiveAgenda::lookAtClock);
    connect(&tracker, &Tracker::changed, this, &LiveAgenda::onChange);
    connect(&tracker, &Tracker::reloaded, this, &LiveAgenda::startOver);
    startOver();
}

const Search &LiveAgenda::search() const
{
    return m_tracker.search();
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
