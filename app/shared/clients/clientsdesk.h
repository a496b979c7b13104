// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/clients/latelookup.h"

namespace afterword {

/// Asks the server who lets the person see their search, and what is late for whom: in threads, so that the
/// window never waits. It asks when it is told to.
class ClientsDesk : public QObject {
    Q_OBJECT

public:
    struct Parts {
        StoreAddress address;
        /// With which the server is asked; absent where it needs none from here, or nobody told it yet.
        std::function<std::optional<QByteArray>()> password;
        const Clock &clock;
        QString bookPath = {}; ///< of what was worked out; empty: the usual one
    };
    /// The clock must outlive it.
    explicit ClientsDesk(Parts parts);
    /// Waits for nobody.
    ~ClientsDesk() override;

    /// Asks anew, unless it is being asked.
    void look();
    /// Puts @p searches into the person's own group @p name, or out of all where it is empty; then it looks.
    void group(const std::vector<qint64> &searches, const QString &name);
    /// Lets go of @p searches, which others share with the person; then it looks.
    void leave(const std::vector<qint64> &searches);
    bool isAsking() const { return m_thread != nullptr; }
    /// Who they are, as the server said last; absent where it was not asked yet.
    const std::optional<std::vector<Client>> &clients() const { return m_clients; }
    /// How much is late for them, as far as it is known.
    const LateCounts &late() const { return m_late; }
    Moment now() const;

Q_SIGNALS:
    /// clients() are known, and nothing yet of what is late.
    void known();
    void lateKnown(afterword::LateCounts counts);
    /// Nothing more comes. @p why: what kept what is late from being known for everybody, half a sentence.
    void ended(QString why);
    /// The server could not be asked. @p why is half a sentence.
    void failed(QString why);

private:
    using Wish = std::function<Result<void>(ServerLine &)>;
    void wish(const Wish &wish);
    void ask(const Wish &wish);
    void take(Result<std::vector<Client>> answer);

    Parts m_parts;
    std::atomic_bool m_givenUp = false;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<LateLookup> m_lookup;
    std::unique_ptr<QObject> m_hearing; ///< hears that one: what another said before goes with it
    std::vector<Wish> m_wishes;         ///< until it is not being asked any more
    std::optional<std::vector<Client>> m_clients;
    LateCounts m_late;
};

} // namespace afterword
