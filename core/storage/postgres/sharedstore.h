// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/consent.h"
#include "core/storage/postgres/searchreader.h"
#include "core/storage/store.h"

#include <QUuid>

namespace afterword {

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
    Result<bool> changedOutside() override;

    /// A change as it goes to the server, under an id of its own: whoever kept it may send it again, also
    /// another program later, and it is saved once.
    struct Outgoing {
        QUuid change;
        QByteArray rows;

        bool operator==(const Outgoing &) const = default;
    };
    /// @p change, made onto what the last load() read, to be sent. An error where it cannot be kept there.
    Result<Outgoing> outgoing(const Change &change) const;

    enum class Fate {
        Saved,
        OthersWereFirst, ///< somebody changed the same rows: nothing of it was saved
        Refused,         ///< nothing of it was saved
        Unknown,         ///< the line was lost, or is not there: it is to be sent again
    };
    struct Sent {
        Fate fate = Fate::Unknown;
        Error why; ///< where it was not saved
    };
    /// Sends @p change, which may have been sent before. What stands there now is to be read by load().
    Sent send(const Outgoing &change);

    /// Whom its owner lets in, by login. Nobody but the owner is told.
    Result<std::vector<Consent>> consents();
    /// What the owner wants, which counts from the next statement of theirs on. Refused for anybody else.
    Result<void> consent(const ConsentStep &step);
    /// Asks whether it is still shared for reading only, where it was: its owner may let one write meanwhile.
    Result<void> askRights();

    bool mayWrite() const { return m_mayWrite; }
    /// How many changes the search had at the last load().
    qint64 version() const { return m_known ? m_known->version : 0; }
    /// How the server received us when it was last spoken to.
    Welcome welcome() const;

    /// Where the search is only shared for reading, or rows were left out at the last load().
    bool isReadOnly() const;
    /// Whether rows were left out at the last load().
    bool leavesOut() const;
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

    StoreAddress m_address;
    ServerLine::Password m_password;
    std::optional<QByteArray> m_told; ///< the password, until the server wants another
    ServerLine::Patience m_patience;
    std::unique_ptr<ServerLine> m_line;
    Welcome m_welcome = Welcome::NoAnswer;
    qint64 m_id = 0;
    QString m_owner;
    bool m_mayWrite = false;
    std::optional<SharedSearch> m_known; ///< as it was read last, and as it stands there
    RowVersions m_rows;                  ///< of what was read and of what was written since
    qint64 m_seen = 0;                   ///< the version up to which nobody else wrote what is not known here
    std::vector<Flaw> m_flaws;
    std::optional<Outgoing> m_doubt; ///< nobody knows whether it was saved
};

} // namespace afterword
