// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dav/davtalk.h"

#include <map>
#include <set>

namespace afterword {

/// What is to be done in a calendar.
struct CalendarErrand {
    PublishedCalendar calendar;        ///< as it is remembered
    std::vector<CalendarEntry> wanted; ///< what is to stand there
    bool removesAll = false;           ///< everything of ours is to go instead
    Moment now;
};

/// One round in a calendar of the person's: what somebody changed there of our events is looked at, then what
/// changed here is written. An event is written only where it is still the one that was seen last; whatever
/// somebody else moved, called off or took away is asked about, never decided. Other events of that calendar
/// are not read.
class CalendarVisit : public DavTalk {
public:
    explicit CalendarVisit(CalendarErrand errand);

protected:
    void answered(const DavReply &reply) override;

private:
    enum class Step {
        Look,    ///< at the calendar itself
        Changes, ///< since the last time
        Tags,    ///< of everything, where the server can't tell changes
        Read,    ///< an event that somebody changed
        Find,    ///< an event that the server has under another name
        Write,
        Remove,
    };

    void askFor(Step step, DavRequest request);
    void failWithoutCalendar();
    void looked(const DavReply &reply);
    void changesTold(const DavReply &reply);
    void tagsTold(const DavReply &reply);
    void noteTag(const QByteArray &name, const QByteArray &etag);
    void beginEntries();
    void nextEntry();

    // The entry that is being looked at; calendarentry.cpp has these.
    void goOn();
    void goOnWith(const CalendarEntry &wanted);
    void goOnWithout();
    void readEntry();
    void entryRead(const DavReply &reply);
    void seen(const EventWords &there);
    void goneThere();
    void writeNew(const CalendarEntry &wanted);
    void writeChanged(const CalendarEntry &wanted, bool withTime);
    void write(const QByteArray &text);
    void written(const DavReply &reply);
    void adopt();
    void find(int status);
    void found(const DavReply &reply);
    void takeAway();
    void remove();
    void removed(const DavReply &reply);
    void callOff();
    void lookAgain();
    void refused(int status);
    void forgetEntry();
    void noteEntry();
    CalendarEntry numbered(const CalendarEntry &entry) const;
    QUrl urlOf(const QByteArray &name) const;
    const CalendarEntry *wanted() const;

    CalendarErrand m_errand;
    PublishedCalendar m_calendar;
    std::map<QString, CalendarEntry> m_wanted;
    std::map<QByteArray, QString> m_uids;    ///< of the entries, by name
    std::map<QByteArray, QByteArray> m_tags; ///< ETags as they were told, by name
    std::set<QString> m_unseen;              ///< entries whose version there is not known
    std::vector<QString> m_order;            ///< entries still to be looked at; the last one comes next
    Step m_step = Step::Look;
    bool m_isWaiting = false; ///< for an answer
    QByteArray m_token;
    QByteArray m_changeTag;
    int m_left = 0;

    /// The entry that is being looked at.
    struct Current {
        QString uid;
        std::optional<PublishedEntry> entry; ///< absent: there is none of ours yet
        QByteArray object;                   ///< what stands there, where it was read
        EventWords there;                    ///< what that says
        std::optional<EventWords> says;      ///< what is being written; absent: it is being called off
        bool isMerged = false;               ///< with what somebody else wrote
        bool isAdopted = false;              ///< it was there, and nobody here knows since when
        int refusal = 0;                     ///< HTTP status of an answer whose reason is looked for
        int tries = 0;
    };
    Current m_current;
};

/// The name under which an event of ours is put into a calendar: of letters and digits alone, and always the
/// same.
QByteArray resourceNameOf(const QString &uid);

} // namespace afterword
