// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/keptmemory.h"
#include "app/accounts/secrets.h"
#include "app/dav/davrunner.h"

#include "core/dav/addressbook.h"

#include <functional>

namespace afterword {

class Clock;

/// The person's address book on a server, read into People when they ask for it and never else. Nothing is
/// ever written there.
class ContactsDesk : public QObject {
    Q_OBJECT

public:
    /// Shows what @p cards would bring, asks, and takes them in; @p name is what they are called. False where
    /// nothing was taken in: they are offered again the next time.
    using TakeIn = std::function<bool(const QByteArray &cards, const QString &name)>;
    /// What it works with; all that is named by reference must outlive it.
    struct Parts {
        const Clock &clock;
        Secrets &secrets;
        QString memoryPath; ///< where what is remembered of the address book is kept
        TakeIn takeIn;
    };
    explicit ContactsDesk(const Parts &parts, QObject *parent = nullptr);

    /// Says where what was remembered cannot be read. Nothing is read of the address book by it.
    void start();

    /// How it stands with the line.
    struct State {
        enum class Kind {
            Resting,
            Searching, ///< for address books, before one is connected
            Reading,
            Asking, ///< the person is looking at what was read
            Failed, ///< see trouble; nothing was taken in
        };
        Kind kind = Kind::Resting;
        DavTrouble trouble;

        bool operator==(const State &) const = default;
    };
    /// What came of the last reading.
    struct Outcome {
        int changed = 0; ///< cards that are new or changed since
        int unread = 0;  ///< cards that the server did not give out
        bool isTaken = true;
    };

    bool isConnected() const { return !m_memory.account.isEmpty(); }
    /// Why what was remembered of an address book cannot be read, so that none is connected; empty where it
    /// can.
    const QString &whyForgotten() const { return m_kept.whyForgotten(); }
    const AddressBook &memory() const { return m_memory; }
    const State &state() const { return m_state; }
    const std::optional<Outcome> &outcome() const { return m_outcome; }
    /// Why the password has to be asked for; absent: it need not.
    const std::optional<Secret::Kind> &wantsPassword() const { return m_wantsPassword; }

    /// Looks for the address books of @p login. @p keep: the password goes into the keyring once it was
    /// taken, else it is asked for in each session.
    void search(const DavLogin &login, bool keep);
    const std::vector<FoundCollection> &found() const { return m_found; }
    /// Connects one that was found, and reads it.
    void choose(const FoundCollection &book);
    /// Reads what is new or changed since the last time.
    void read();
    /// Reads all of it, as if nobody ever had.
    void readAll();
    void givePassword(const QByteArray &password, bool keep);
    /// Forgets the address book, its password and all that was remembered of it. Nobody here is taken out.
    void forget();

Q_SIGNALS:
    void changed();
    /// Something could not be done; @p why is a whole sentence.
    void failed(QString why);

private:
    void visit();
    void take(std::vector<DavEvent> events);
    void ended(const std::optional<DavTrouble> &trouble);
    void takeIn();
    bool heedOthers();
    void goOnWith(const AddressBook &theirs);
    void endAll();
    void endReading();
    void remember();
    void set(State::Kind kind, const DavTrouble &trouble = {});
    QString keyringAccount() const;

    const Clock &m_clock;
    KeptSecret m_secret;
    KeptMemory<AddressBook> m_kept;
    TakeIn m_takeIn;
    AddressBook m_memory;
    QByteArray m_password; ///< in memory only
    std::optional<Secret::Kind> m_wantsPassword;
    DavLogin m_searched; ///< the address books that were found are theirs
    std::vector<FoundCollection> m_found;
    bool m_all = false; ///< the next reading is of all of it
    std::optional<BookRead> m_read;
    std::optional<Outcome> m_outcome;
    State m_state;
    DavRunner m_runner;
};

/// Where what is remembered of the address book of the search at @p storePath is kept.
QString carddavMemoryPathFor(const QString &storePath);

} // namespace afterword
