// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountneed.h"
#include "app/accounts/keptmemory.h"
#include "app/accounts/secrets.h"
#include "app/accounts/toldtrouble.h"
#include "app/dav/davrunner.h"

#include "core/domain/typedids.h"

#include <QTimer>

#include <functional>

namespace afterword {

class BusinessCalendar;
class Clock;
class Editor;
class LiveAgenda;
struct Interview;
struct Search;

/// Something in the person's calendar that only they can decide.
struct CalendarQuestion {
    QString uid;
    bool isMoved = false; ///< else it was taken away or called off there
    QString summary;      ///< "Northwind · On-site · Data Analyst"
    Moment here;
    Moment there; ///< isMoved
    bool wholeDay = false;
    Zone zone;
};

/// The person's calendar on a server: interviews and follow-ups are kept up to date there, and what somebody
/// moves there is asked about. Without a connected calendar it does nothing at all.
class CalDavDesk : public QObject {
    Q_OBJECT

public:
    /// What a calendar is to hold at a moment: interviews, and follow-ups as events.
    using Entries =
        std::function<std::vector<CalendarEntry>(const Search &, const BusinessCalendar &, Moment)>;
    /// What it works with; all that is named by reference must outlive it.
    struct Parts {
        Editor &editor;
        LiveAgenda &agenda;
        const Clock &clock;
        Secrets &secrets;
        QString memoryPath; ///< where what is remembered of the calendar is kept
        Entries entries;
    };
    explicit CalDavDesk(const Parts &parts, QObject *parent = nullptr);

    /// How it stands with the line.
    struct State {
        enum class Kind {
            Off,
            Searching, ///< for calendars, before one is connected
            Busy,      ///< looking and writing
            Resting,   ///< all is done, and it looks again by itself
            Removing,  ///< takes away what is ours
            Broken,    ///< see trouble; it is tried again by itself
            Stopped,   ///< see trouble; it is not tried again before the person does something
        };
        Kind kind = Kind::Off;
        DavTrouble trouble;

        bool operator==(const State &) const = default;
    };

    /// Connects where a calendar was connected before.
    void start();

    bool isConnected() const { return !m_memory.account.isEmpty(); }
    /// Why what was remembered of a calendar cannot be read, so that none is connected; empty where it can.
    const QString &whyForgotten() const { return m_kept.whyForgotten(); }
    const PublishedCalendar &memory() const { return m_memory; }
    const State &state() const { return m_state; }
    /// Why the password has to be asked for; absent: it need not.
    const std::optional<Secret::Kind> &wantsPassword() const { return m_wantsPassword; }
    /// Events that the server did not take in the last round.
    int refused() const { return m_refused; }

    /// Looks for the calendars of @p login. @p keep: the password goes into the keyring once a calendar was
    /// chosen, else it is asked for at each start.
    void search(const DavLogin &login, bool keep);
    const std::vector<FoundCollection> &found() const { return m_found; }
    /// Connects one that was found; @p followUps: not only interviews are written into it.
    void choose(const FoundCollection &calendar, bool followUps);
    void givePassword(const QByteArray &password, bool keep);
    /// Asks the keyring once more: it may be unlocked by now.
    void askKeyring();
    void setFollowUps(bool followUps);
    void lookNow();
    /// The machine has slept.
    void awake();
    /// Ends the connection, and forgets the password and all that was remembered of the calendar;
    /// @p removesEvents: takes our events away there first, and forgets only once that was done.
    void forget(bool removesEvents);

    std::vector<CalendarQuestion> questions() const;
    /// The interview is when the calendar says.
    void takeOver(const QString &uid);
    /// The calendar is to say again what is true here.
    void keepOurs(const QString &uid);
    /// The interview does not take place.
    void calledOff(const QString &uid);
    /// It takes place, and stays out of the calendar.
    void leaveOut(const QString &uid);
    /// Entries of ours that are in the calendar.
    int standing() const;
    /// Entries that somebody took away there and that stay out.
    int leftOut() const;
    void putBackAll();
    /// What the calendar needs of the person.
    AccountNeed need() const;

Q_SIGNALS:
    void changed();
    /// Something could not be done; @p why is a whole sentence.
    void failed(QString why);
    /// There is something new to decide.
    void needsLook(QString what);

private:
    void begin(const QByteArray &password);
    void round();
    bool takeTurn();
    void visit(std::vector<CalendarEntry> entries);
    void take(const std::vector<DavEvent> &events);
    void noteEntry(const PublishedEntry &entry);
    void ended(const std::optional<DavTrouble> &trouble);
    void wipe();
    void endAll();
    void endRounds();
    void planChanged();
    std::vector<CalendarEntry> wanted() const;
    std::optional<CalendarQuestion> question(const PublishedEntry &entry) const;
    bool editInterview(const QString &uid, const QString &what, const std::function<void(Interview &)> &edit);
    void set(State::Kind kind, const DavTrouble &trouble = {});
    bool heedOthers();
    void goOnWith(const PublishedCalendar &theirs);
    void remember();
    void tellTrouble();
    DavLogin login() const;
    QString keyringAccount() const;

    Editor &m_editor;
    LiveAgenda &m_agenda;
    const Clock &m_clock;
    KeptSecret m_secret;
    KeptMemory<PublishedCalendar> m_kept;
    Entries m_entries;
    PublishedCalendar m_memory;
    QByteArray m_password; ///< in memory only
    std::optional<Secret::Kind> m_wantsPassword;
    DavLogin m_searched; ///< the calendars that were found are theirs
    std::vector<FoundCollection> m_found;
    State m_state;
    ToldTrouble m_told;
    bool m_again = false; ///< another round is wanted behind this one
    int m_refused = 0;
    int m_failures = 0;
    int m_left = 0;            ///< events that could not be taken away
    QByteArray m_wantedBefore; ///< digest of what was wanted in the last round
    QTimer m_next;             ///< the next round
    QTimer m_soon;             ///< the plan has changed: whether the calendar is to
    DavRunner m_runner;
};

/// Where what is remembered of the calendar of the search at @p storePath is kept.
QString caldavMemoryPathFor(const QString &storePath);

} // namespace afterword
