// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meaning/standingmeanings.h"
#include "core/schedule/agenda.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace afterword {

class Tracker;

/// The plan as it stands, for whoever shows or announces it: planned anew when the facts change and when
/// time does. It sleeps until the plan's next change, at most a minute, since a timer does not see the clock
/// being set.
class LiveAgenda : public QObject {
    Q_OBJECT

public:
    /// Gives the business days of a person: weekend and holidays.
    using Calendars = std::function<BusinessCalendar(const Person &)>;

    /// @p tracker must outlive the agenda.
    LiveAgenda(Tracker &tracker, Calendars calendars, QObject *parent = nullptr);

    const Agenda &agenda() const { return m_agenda; }
    const Search &search() const;
    /// The moment for which the plan was made.
    Moment plannedFor() const { return m_now; }

    /// The sentence that reads like a no in the latest letter about @p followUp's application, where that
    /// supposes that it goes on and nobody has said yet whether it is one: until then it is asked about and
    /// not advised. Empty: nothing stands before it, or a job hangs on its day (decidesAJob()).
    QString noBefore(const FollowUp &followUp) const;
    /// @p isAnswered tells whether the person has answered a question (StandingMeaning::name()).
    void setAnswered(std::function<bool(const QString &question)> isAnswered);
    /// Of what each application with a no before it (noBefore()) asks, only the first of @p followUps.
    void leaveOneToAsk(std::vector<FollowUp> &followUps) const;
    /// The person has answered a question, which is no fact: whoever shows the plan shows it anew.
    void answered();

    /// Looks at the clock now: after a suspend, and in tests.
    void lookAtClock();

Q_SIGNALS:
    /// Somebody edited the facts in this process, and @p what was planned anew; changed() follows.
    void edited(afterword::Replanned what);
    /// @p what may differ, or its words do: everything where a day began. Whoever shows it reads that anew.
    void changed(afterword::Replanned what);
    /// It looked at the clock, at least once a minute, whether anything differs or not.
    void looked();

private:
    void onChange(const Change &change);
    void startOver();
    void planned();

    Tracker &m_tracker;
    Calendars m_calendars;
    Moment m_now;
    Agenda m_agenda;
    QTimer m_timer;
    mutable StandingMeanings m_meanings; ///< remembers what it has read
    std::function<bool(const QString &)> m_isAnswered;
};

} // namespace afterword
