// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bothsides/stillneeded.h"
#include "core/storage/copied/copybases.h"
#include "core/storage/copied/unsentchange.h"
#include "core/storage/copies/mending.h"

#include <functional>
#include <variant>

namespace afterword {

/// What others did, to be taken into the copy, which is then in step with that base.
struct CopyNews {
    Change change; ///< empty: what was sent is saved, and the copy has it already
    QString base;
    HadInCommon common = {}; ///< what the change names and may be deleted here
};

/// How a copy stands to its server.
struct CopyStanding {
    enum class State {
        InStep,      ///< both hold the same
        Unreachable, ///< what waits is sent as soon as the server can be reached
        LockedOut,   ///< the server asks for another password, or for one at all
        Refused,     ///< the server is there and does not take what waits, or does not let the person in
    };
    State state = State::InStep;
    int waiting = 0;        ///< how many things were changed here and are not sent
    QString why;            ///< half a sentence; empty where both are in step and nothing there was set aside
    bool setsAside = false; ///< something at the server cannot be used
    bool isWithdrawn = false; ///< nobody shares it with the person any more

    bool operator==(const CopyStanding &) const = default;
};

/// The talk between a copy and its server, in whichever thread waits for servers: sends what was changed
/// here, exactly once, and says what others did. It never writes the copy itself.
class CopyExchange {
public:
    /// Opens the search at the server; how one is received is told in any case.
    using Open = std::function<Result<std::unique_ptr<SharedStore>>(Welcome &)>;

    /// @p here: what the copy at @p copyPath holds; @p base: which base it names.
    static Result<std::unique_ptr<CopyExchange>> open(const QString &copyPath, Search here,
                                                      const QString &base, Open open);

    /// The copy was changed, by whomever.
    void changed(const Change &change) { make(change, m_here); }
    void replaced(Search here) { m_here = std::move(here); }

    /// The next steps ask whether others changed something, which they need not while nothing is known of it.
    void ask() { m_asks = true; }
    /// Others changed something: the next steps read it.
    void told();
    /// At which news are heard while nothing is done here; -1 where the server cannot be reached.
    int socket() const { return m_server ? m_server->socket() : -1; }
    /// Whether there are such news. Waits for nobody.
    bool wasTold() const { return m_server && m_server->wasTold(); }

    /// Does what comes next. News are to be taken into the copy, and then taken() is called and this once
    /// more; how it stands is the end, until something changes on either side.
    using Step = std::variant<CopyNews, CopyStanding>;
    Step next();
    /// The copy holds the news, and names @p base.
    void taken(const QString &base);

    /// Whom the owner lets see the search, after @p step where there is one.
    Result<std::vector<Consent>> consents(const std::optional<ConsentStep> &step);

    /// What of the search at the server cannot be used, each with what it would become if it were put right.
    Result<std::vector<Flaw>> proposeMending();
    /// Puts right what was proposed last; what stood there is kept beside the copy (mendShared()). The next
    /// steps take it in.
    Result<Mended> putRight(const QString &stamp);

    /// As the server said last, absent before it said anything, and where nobody shares it any more.
    struct Rights {
        bool mayWrite = true;
        QString owner;
    };
    const std::optional<Rights> &rights() const { return m_rights; }

    /// How many things were changed here and are not sent, as far as is known.
    int waiting() const;

private:
    /// What of the server's version is to be put right, as it is counted for the person.
    struct Counted {
        qint64 version = 0;
        std::vector<Flaw> flaws;
    };
    CopyExchange(QString copyPath, CopyBases bases, Search here, Open open);
    std::optional<CopyStanding> reach();
    void noteRights();
    std::optional<Step> askServer();
    std::optional<Step> readServer();
    std::optional<Change> newsOfServer(bool heldAll) const;
    CopyStanding setAside(bool isWithheld);
    QString wordsForFlaws();
    Result<SharedStore::Proposal> proposal();
    CopyNews newsOf(const Change &change, const QString &base, bool isCurrentThen);
    std::optional<Step> sendWhatIsOnItsWay();
    std::optional<CopyStanding> putOnItsWay(const Change &unsent);
    CopyStanding standing(CopyStanding::State state, const QString &why) const;
    CopyStanding failed(const Error &why, Welcome welcome);
    CopyStanding failedAtServer(const Error &why);
    void forgetWhatIsOnItsWay();

    QString m_copyPath;
    CopyBases m_bases;
    Search m_here;
    Open m_open;
    std::unique_ptr<SharedStore> m_server;
    std::optional<UnsentChange> m_onItsWay;
    std::optional<SharedStore::Proposal> m_proposal; ///< as it was told last
    std::optional<Counted> m_counted;
    std::optional<Rights> m_rights;
    bool m_asks = true;           ///< whether the server is to be asked what others did
    bool m_isCurrent = false;     ///< as far as is known, the server holds what the base holds
    bool m_isCurrentThen = false; ///< the same once the news are taken
    bool m_holdsRead = false;     ///< the base holds what was read from the server last
    QString m_readInto;           ///< which base will, once it is taken
};

} // namespace afterword
