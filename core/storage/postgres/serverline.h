// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/storeaddress.h"
#include "core/storage/postgres/welcome.h"

#include <QByteArray>
#include <QByteArrayView>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct pg_conn;
struct pg_result;

namespace afterword {

/// Why a server did not do what was asked.
struct ServerFailure {
    QByteArray state; ///< SQLSTATE; empty where the line was lost, and then nobody knows whether it was done
    QString text;     ///< as the server or its library words it
    bool unreachable = false; ///< the line could not even be made, and the text says all of it

    bool isLost() const { return state.isEmpty(); }
};

/// The rows of one statement's answer.
class ServerRows {
public:
    explicit ServerRows(pg_result *result)
        : m_result(result)
    {
    }

    int rows() const;
    int columns() const;
    const char *nameOf(int column) const;
    bool isNull(int row, int column) const;
    /// Whether the column holds whole numbers of 64 bits.
    bool isWhole(int column) const;
    /// The value as text in UTF-8; valid while this is.
    QByteArrayView bytes(int row, int column) const;
    qint64 whole(int row, int column) const;
    QString text(int row, int column) const;
    /// What was done, "COMMIT" and the like.
    QByteArray tag() const;
    /// No answer, but the end of those to one of several statements that were sent together.
    bool isEndOfOne() const;

private:
    struct Clear {
        void operator()(pg_result *result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

/// A connection to a PostgreSQL server, through its own library and not Qt's driver, which tells of a failed
/// COMMIT, a failed second statement and a dead server as of success, and cannot stop waiting. Here each
/// answer counts, and a server that is silent for too long is as good as gone. Waits in the calling thread.
class ServerLine {
public:
    /// Asked for the password where the server wants one and none that it takes is kept for it (PGPASSFILE,
    /// ~/.pgpass, PGPASSWORD). Absent: the person does not tell.
    using Password = std::function<std::optional<QByteArray>(const StoreAddress &)>;

    /// How long a server may take.
    struct Patience {
        std::chrono::milliseconds connecting{10'000};
        std::chrono::milliseconds answering{20'000}; ///< without a byte from it
        /// Where there is one that becomes true, nobody waits any more; it must outlive the line.
        const std::atomic_bool *givenUp = nullptr;
    };

    /// Connects by TLS to the server that it names (verify-full), save on this machine. Refuses a server
    /// whose databases are not in UTF-8, or that reads texts in the old way. An error says what to do, and
    /// @p welcome, where it is there, which kind it is.
    static Result<std::unique_ptr<ServerLine>> open(const StoreAddress &address, const Password &password,
                                                    const Patience &patience, Welcome *welcome = nullptr);
    ~ServerLine();
    Q_DISABLE_COPY_MOVE(ServerLine)

    /// What each statement of a text answered, up to the first that failed.
    struct Answers {
        std::vector<ServerRows> results;
        std::optional<ServerFailure> failure;
    };
    /// Runs @p statement, with @p values (null: NULL) in the place of $1, $2 and so on: one trip, one
    /// transaction. Several statements are allowed where there are no values.
    Answers run(const QByteArray &statement, const std::vector<QByteArray> &values = {});
    struct Statement {
        QByteArray text;
        std::vector<QByteArray> values; ///< at least one
    };
    /// Runs @p one and then @p behind, in one trip and each in a transaction of its own. What becomes of
    /// @p behind nobody is told.
    Answers runBoth(const Statement &one, const Statement &behind);

    /// At which the server can be heard while nothing is asked; -1 where the line is lost.
    int socket() const;
    /// Takes in what the server says by itself, without waiting: whether anybody else called on a channel
    /// that is listened to (LISTEN) since this was asked last, or the line was found to be lost.
    bool wasTold();

    /// Whether nothing was lost so far.
    bool isOpen() const { return !m_isLost; }
    /// What the server keeps instead of @p password, so that the password itself is in no log of it.
    Result<QByteArray> scrambled(const QByteArray &password, const QString &login) const;

private:
    ServerLine(pg_conn *connection, const Patience &patience)
        : m_connection(connection)
        , m_patience(patience)
    {
    }

    std::optional<NotIn> connect(const StoreAddress &address);
    bool flush(std::chrono::milliseconds patience);
    bool awaitAnswer(std::chrono::milliseconds patience);
    std::chrono::milliseconds patienceFor(const std::vector<QByteArray> &values) const;
    bool send(const QByteArray &statement, const std::vector<QByteArray> &values);
    void hear(Answers &answers, std::chrono::milliseconds patience);
    bool hearEndOfOne(std::chrono::milliseconds patience);
    ServerFailure lost(const QString &why);
    void takeNotices();

    pg_conn *m_connection;
    Patience m_patience;
    bool m_isLost = false;
    bool m_wasTold = false;
};

/// @p failure in words for the person: what happened, what is safe, what to do.
Error serverError(const ServerFailure &failure);

} // namespace afterword
