// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/changerows.h"
#include "core/storage/postgres/consent.h"
#include "core/storage/postgres/searchreader.h"
#include "core/storage/store.h"

#include <QUuid>

namespace afterword {

/// Whether @p edit changes or removes one of @p applications; to add one is neither.
inline bool meetsOneOf(const Edit<Application> &edit, const QSet<ApplicationId> &applications)
{
    return edit.before && applications.contains(edit.before->id);
}

/// A search in a shared store on a PostgreSQL server, which others may read and write at the same time. Only
/// while the server can be reached. Every call waits for the server in the calling thread, for at most as
/// long as its patience.
class SharedStore : public Store {
public:
    /// Opens the search that @p address names, or the person's own. An error says what keeps it, and
    /// @p welcome, where it is there, how the server received whoever asks.
    static Result<std::unique_ptr<SharedStore>> open(const StoreAddress &address,
                                                     ServerLine::Password password = {},
                                                     const ServerLine::Patience &patience = {},
                                                     Welcome *welcome = nullptr);
    ~SharedStore() override;

    /// All of it the first time, then only what changed since.
    Result<Search> load() override;
    /// In one trip, and exactly once: where the line is lost, the same change is sent again. Refused only
    /// where somebody changed the same rows since the last load(); what they wrote elsewhere stands beside
    /// it, and changedOutside() tells of it.
    Result<void> write(const Change &change) override;

    /// What the search would be if everything in it were put right (putRight() of the domain).
    struct Proposal {
        Search search;
        std::vector<Flaw> flaws; ///< what would change, each with what it becomes; empty: nothing
        RowsAtServer rows;       ///< as they stand there
        RowVersions versions;    ///< in which those were read
    };
    /// Reads all of it anew for that. Changes nothing. @p complete may add to what was read, before the rest
    /// is put right.
    Result<Proposal> propose(const std::function<void(Proposal &)> &complete = {});
    /// Writes what differs as @p proposal has it. Whole or not at all; refused where somebody changed any of
    /// those rows since it was proposed, and on a server that is newer than this program, since that may keep
    /// there what this program does not know.
    Result<void> putRight(const Proposal &proposal);

    /// Reads what changed, as load() does, without giving a copy of all of it: what of that is new is said by
    /// newsOnto().
    Result<void> read();
    /// What makes @p base into what was read last, as load() would give it. @p heldAll: the base held all
    /// that was read the time before, and whatever it holds beyond that was saved since; then only what was
    /// exchanged is looked at, which in a large search is a great deal less.
    Change newsOnto(const Search &base, bool heldAll);

    /// In one trip, which tells as well what one may do in it by now.
    Result<bool> changedOutside() override;

    /// Has the server tell of what others change, as long as the line stands; true where it did not do so
    /// yet. What happened until then it does not tell: then changedOutside() is to be asked. So it is now and
    /// then in any case, since such news are a hint that may be lost, and some servers give none.
    bool listen();
    /// Whether that was begun over the line that stands.
    bool isListening() const;
    /// At which news are heard; -1 where no line stands.
    int socket() const { return m_line ? m_line->socket() : -1; }
    /// Whether there is something to ask for: others changed something, or the line is lost. Waits for
    /// nobody.
    bool wasTold() const { return m_line && m_line->wasTold(); }

    /// A change as it goes to the server, under an id of its own: whoever kept it may send it again, also
    /// another program later, and it is saved once.
    struct Outgoing {
        QUuid change;
        QByteArray rows;

        bool operator==(const Outgoing &) const = default;
    };
    /// @p change, made onto what the last load() read, to be sent. An error where it cannot be kept there.
    Result<Outgoing> outgoing(const Change &change);

    enum class Fate {
        Saved,
        OthersWereFirst, ///< somebody changed the same rows: nothing of it was saved
        Refused,         ///< nothing of it was saved
        Unknown,         ///< the line was lost, or is not there: it is to be sent again
    };
    struct Sent {
        Fate fate = Fate::Unknown;
        Error why; ///< where it was not saved
        /// It was saved, and nobody else changed anything since what is known here: nothing has to be read.
        bool wasAlone = false;
    };
    /// Sends @p change, which may have been sent before. What stands there now is to be read by load(), save
    /// where nobody else was there.
    Sent send(const Outgoing &change);

    /// Whom its owner lets in, by login. Nobody but the owner is told.
    Result<std::vector<Consent>> consents();
    /// What the owner wants, which counts from the next statement of theirs on. Refused for anybody else.
    Result<void> consent(const ConsentStep &step);

    bool mayWrite() const { return m_mayWrite; }
    /// Nobody knows whether the last write() or putRight() was done.
    bool isInDoubt() const { return m_doubt.has_value(); }
    /// How many changes the search had when it was last known whole.
    qint64 version() const { return m_known ? std::max(m_known->version, m_seen) : 0; }
    /// How the server received us when it was last spoken to.
    Welcome welcome() const;

    /// Where the search is only shared for reading, or its stages could not be used at the last load().
    bool isReadOnly() const { return !m_mayWrite || (leavesOut() && !m_holdsItsStages); }
    /// Whether rows were left out at the last load().
    bool leavesOut() const;
    /// The applications of which rows were left out then: what is written of one could come upon such a row,
    /// since many of their rows are told apart by their place in a list.
    QSet<ApplicationId> setAside() const;
    /// Whether all stages were of use then. Where they were not, applications stand in others.
    bool holdsItsStages() const { return m_holdsItsStages; }
    /// What could not be used at the last load(). It stays at the server; what was loaded is sound.
    const std::vector<Flaw> &flaws() const { return m_flaws; }
    /// The login whose search it is.
    const QString &owner() const { return m_owner; }
    qint64 id() const { return m_id; }

private:
    SharedStore(StoreAddress address, ServerLine::Password password, const ServerLine::Patience &patience);
    Result<void> find();
    Result<void> connect();
    Result<void> writeDefaultStages();
    ServerLine::Answers askAgainWhereLost(const QByteArray &statement,
                                          const std::vector<QByteArray> &values = {});
    template <class Ask, class Again>
    ServerLine::Answers askUntilAnswered(const Ask &ask, const Again &isAskedAgain);
    ServerLine::Answers sendUntilKnown(const Outgoing &change, bool &wasSent);
    Result<void> settle();
    Search mended();
    Result<void> save(const ChangeToSave &rows);
    void wasSaved(qint64 version, const std::vector<std::pair<QString, QString>> &rows);

    StoreAddress m_address;
    ServerLine::Password m_password;
    std::optional<QByteArray> m_told; ///< the password, until the server wants another
    ServerLine::Patience m_patience;
    std::unique_ptr<ServerLine> m_line;
    Welcome m_welcome = Welcome::NoAnswer;
    qint64 m_schema = 0; ///< the version of the server's
    qint64 m_id = 0;
    QString m_owner;
    bool m_mayWrite = false;
    std::optional<SharedSearch> m_known; ///< as it was read last, and as it stands there
    RowVersions m_rows;                  ///< of what was read and of what was written since
    qint64 m_seen = 0;                   ///< the version up to which nobody else wrote what is not known here
    std::vector<Flaw> m_flaws;
    bool m_holdsItsStages = true;
    std::optional<Outgoing> m_doubt;                         ///< nobody knows whether it was saved
    QUuid m_prepared;                                        ///< the last outgoing()
    std::vector<std::pair<QString, QString>> m_preparedRows; ///< which it writes
    QString m_channel; ///< on which the server tells of the search, as it said last
    QString m_heard;   ///< to which it was asked to have us listen, over the line that stands
};

} // namespace afterword
