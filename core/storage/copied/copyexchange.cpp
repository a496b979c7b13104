// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copied/copyexchange.h"

#include "core/domain/soundness/validate.h"
#include "core/storage/copied/knownrows.h"
#include "core/storage/postgres/sharedmending.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CopyExchange)
};

/// How often others may be first before it is left for later.
constexpr int mostTries = 8;

int countOf(const Change &change)
{
    return int(change.person.has_value()) + int(change.policy.has_value()) + int(change.stages.has_value()) +
           int(change.contacts.size() + change.tasks.size() + change.applications.size() +
               change.templates.size() + change.decisions.size());
}

template <class Value>
bool takesAway(const std::vector<Edit<Value>> &edits)
{
    return std::any_of(edits.begin(), edits.end(), [](const Edit<Value> &edit) { return !edit.after; });
}

Error readingOnly()
{
    return {Words::tr("this search is shared with you for reading only")};
}

/// Whether it stands beside whatever others did, save where they changed the same rows, which the server
/// notices by itself.
bool standsBesideOthers(const Change &change)
{
    return !change.stages && change.decisions.empty() && !takesAway(change.contacts) &&
           !takesAway(change.tasks) && !takesAway(change.applications) && !takesAway(change.templates);
}

/// Takes out of @p change what it does to those applications, save that it adds them. Whether there was any.
bool leaveOut(Change &change, const QSet<ApplicationId> &applications)
{
    return std::erase_if(change.applications,
                         [&](const Edit<Application> &edit) { return meetsOneOf(edit, applications); }) > 0;
}

} // namespace

CopyExchange::CopyExchange(QString copyPath, CopyBases bases, Search here, Open open)
    : m_copyPath(std::move(copyPath))
    , m_bases(std::move(bases))
    , m_here(std::move(here))
    , m_open(std::move(open))
    , m_onItsWay(unsentChangeOf(m_copyPath))
{
    // The copy knew already that it was saved.
    if (m_onItsWay && m_onItsWay->base == m_bases.name())
        forgetWhatIsOnItsWay();
}

Result<std::unique_ptr<CopyExchange>> CopyExchange::open(const QString &copyPath, Search here,
                                                         const QString &base, Open open)
{
    auto bases = CopyBases::open(copyPath, base);
    if (!bases)
        return bases.error();
    return std::unique_ptr<CopyExchange>(
        new CopyExchange(copyPath, std::move(bases).value(), std::move(here), std::move(open)));
}

CopyStanding CopyExchange::standing(CopyStanding::State state, const QString &why) const
{
    const bool setsAside = m_server && !m_server->flaws().empty();
    return {state, waiting(), why, setsAside};
}

int CopyExchange::waiting() const
{
    return countOf(difference(m_bases.base(), m_here));
}

CopyStanding CopyExchange::failed(const Error &why, Welcome welcome)
{
    using State = CopyStanding::State;
    switch (welcome) {
    case Welcome::NoAnswer: return standing(State::Unreachable, why.message);
    case Welcome::WrongPassword: return standing(State::LockedOut, why.message);
    case Welcome::TurnedAway:
    case Welcome::NotShared:
    case Welcome::LetIn: break;
    }
    CopyStanding stands = standing(State::Refused, why.message);
    stands.isWithdrawn = welcome == Welcome::NotShared;
    if (stands.isWithdrawn)
        m_rights.reset();
    return stands;
}

CopyStanding CopyExchange::failedAtServer(const Error &why)
{
    const CopyStanding stands = failed(why, m_server->welcome());
    if (stands.state != CopyStanding::State::Unreachable)
        m_server.reset(); // it may be shared again later, or with another password
    return stands;
}

std::optional<CopyStanding> CopyExchange::reach()
{
    if (m_server)
        return {};
    Welcome welcome = Welcome::NoAnswer;
    auto server = m_open(welcome);
    if (!server)
        return failed(server.error(), welcome);
    m_server = std::move(server).value();
    m_isCurrent = false;
    noteRights();
    return {};
}

void CopyExchange::noteRights()
{
    m_rights = Rights{m_server->mayWrite(), m_server->owner()};
}

void CopyExchange::told()
{
    m_asks = true; // it may also be that somebody may write now, or may not any more
    m_isCurrent = false;
    m_isCurrentThen = false;
}

/// The copy does not hold that yet; @p isCurrentThen: whether the server holds nothing else.
CopyNews CopyExchange::newsOf(const Change &change, const QString &base, bool isCurrentThen)
{
    m_isCurrent = false;
    m_isCurrentThen = isCurrentThen;
    return {change, base, namedBy(change, m_bases.base())};
}

void CopyExchange::forgetWhatIsOnItsWay()
{
    forgetUnsentChange(m_copyPath);
    m_onItsWay.reset();
}

/// What is on its way comes first: whether it is saved decides what the news are.
std::optional<CopyExchange::Step> CopyExchange::sendWhatIsOnItsWay()
{
    if (!m_onItsWay)
        return {};
    const SharedStore::Sent sent = m_server->send(m_onItsWay->outgoing);
    switch (sent.fate) {
    case SharedStore::Fate::Saved:
        m_isCurrent = m_isCurrent && sent.wasAlone;
        if (m_bases.isPrepared(m_onItsWay->base))
            return newsOf({}, m_onItsWay->base, m_isCurrent);
        m_isCurrent = false;
        break; // what it was is not known any more; the server holds it, and says so as news
    case SharedStore::Fate::OthersWereFirst: m_isCurrent = false; break;
    case SharedStore::Fate::Refused:
        forgetWhatIsOnItsWay();
        m_server.reset(); // rights may have changed, and then they are the reason
        if (auto kept = reach())
            return *kept;
        return standing(CopyStanding::State::Refused,
                        m_server->mayWrite() ? sent.why.message : readingOnly().message);
    case SharedStore::Fate::Unknown: return failedAtServer(sent.why);
    }
    forgetWhatIsOnItsWay();
    return {};
}

std::optional<CopyStanding> CopyExchange::putOnItsWay(const Change &unsent)
{
    const auto outgoing = m_server->outgoing(unsent);
    if (!outgoing)
        return standing(CopyStanding::State::Refused, outgoing.error().message);
    const auto base = m_bases.prepare(unsent, m_server->version() + 1); // once it is saved
    if (!base)
        return standing(CopyStanding::State::Refused, base.error().message);
    const UnsentChange change{*outgoing, *base};
    if (auto kept = keepUnsentChange(m_copyPath, change); !kept)
        return standing(CopyStanding::State::Refused, kept.error().message);
    m_onItsWay = change;
    return {};
}

/// What makes the base into what was read last, without the applications that were set aside there: those of
/// the copy stay as they are, so that nothing goes out of them for what the server cannot say. Nothing where
/// the rest cannot be without what is wrong.
std::optional<Change> CopyExchange::newsOfServer(bool heldAll) const
{
    Change news = m_server->newsOnto(m_bases.base(), heldAll);
    if (!m_server->leavesOut())
        return news;
    leaveOut(news, m_server->setAside());
    if (!m_server->holdsItsStages() || !validate(news, m_bases.base()))
        return {};
    return news;
}

/// What is to be put right at the server, counted as whoever puts it right is told: of a row that the copy
/// still knows, nothing that names it is wrong. Read once for each version of the server's.
QString CopyExchange::wordsForFlaws()
{
    const qint64 version = m_server->version();
    if (!m_counted || m_counted->version != version) {
        const auto proposed = proposal();
        m_counted = Counted{version, proposed ? proposed->flaws : m_server->flaws()};
    }
    return wordsFor(m_counted->flaws.empty() ? m_server->flaws() : m_counted->flaws);
}

/// All the rest is in step; @p isWithheld: something waits that would be written to what was set aside.
CopyStanding CopyExchange::setAside(bool isWithheld)
{
    const QString flaws = wordsForFlaws();
    if (!m_server->leavesOut())
        return standing(CopyStanding::State::InStep,
                        Words::tr("something on the server cannot be used, so it is left out here and stays "
                                  "there as it is; everything else goes on: %1")
                            .arg(flaws));
    return standing(isWithheld ? CopyStanding::State::Refused : CopyStanding::State::InStep,
                    Words::tr("something on the server cannot be used, so it was set aside there, and what "
                              "you change in the same application waits here; everything else goes on: %1")
                        .arg(flaws));
}

/// Reads what others did, where there may be something.
std::optional<CopyExchange::Step> CopyExchange::readServer()
{
    if (m_isCurrent)
        return {};
    const bool heldAll = std::exchange(m_holdsRead, false);
    if (const auto read = m_server->read(); !read)
        return failedAtServer(read.error());
    std::optional<Change> news = newsOfServer(heldAll);
    if (news && m_server->version() < m_bases.version()) {
        // Whoever looks after the server put an older state back: what is not there was not deleted.
        m_bases.forget();
        news = newsOfServer(false);
    }
    if (!news)
        return standing(
            CopyStanding::State::Refused,
            Words::tr("something on the server cannot be used, so nothing is sent to it or taken from it: %1")
                .arg(wordsForFlaws()));
    if (!news->isEmpty()) {
        const auto base = m_bases.prepare(*news, m_server->version());
        if (!base)
            return standing(CopyStanding::State::Refused, base.error().message);
        m_readInto = *base;
        return newsOf(*news, *base, true);
    }
    m_holdsRead = true;
    m_isCurrent = true;
    return {};
}

/// Asks whether there may be something, and from then on has it told.
std::optional<CopyExchange::Step> CopyExchange::askServer()
{
    const auto changed = m_server->changedOutside();
    if (!changed)
        return failedAtServer(changed.error());
    noteRights();
    m_isCurrent = m_isCurrent && !*changed;
    m_asks = m_server->listen(); // what happened until then is not told
    return {};
}

CopyExchange::Step CopyExchange::next()
{
    if (auto kept = reach())
        return *kept;
    bool wasRead = false;
    for (int tries = 0; tries < mostTries; ++tries) {
        if (auto ended = sendWhatIsOnItsWay())
            return *ended;
        if (!m_server->isListening()) // the line was made anew, and something may have happened meanwhile
            told();
        if (auto ended = readServer())
            return *ended;
        Change unsent = difference(m_bases.base(), m_here);
        const bool isWithheld = leaveOut(unsent, m_server->setAside());
        if (isWithheld && !validate(unsent, m_bases.base()))
            return setAside(true); // it cannot go without what waits
        // What was typed goes first, in one trip: where somebody was quicker, the server says so.
        if (!standsBesideOthers(unsent) && !std::exchange(wasRead, true)) {
            m_isCurrent = false;
            continue;
        }
        if (m_asks && (unsent.isEmpty() || !m_server->mayWrite())) {
            if (auto ended = askServer())
                return *ended;
            continue;
        }
        if (unsent.isEmpty())
            return m_server->flaws().empty() ? CopyStanding() : setAside(isWithheld);
        if (!m_server->mayWrite())
            return standing(CopyStanding::State::Refused, readingOnly().message);
        if (auto kept = putOnItsWay(unsent))
            return *kept;
    }
    if (!m_server->flaws().empty()) // which may be what is in the way
        return standing(
            CopyStanding::State::Refused,
            Words::tr("something on the server makes no sense, and may be in the way of what waits "
                      "here: %1")
                .arg(wordsForFlaws()));
    return standing(CopyStanding::State::Refused,
                    Words::tr("somebody else is saving to this search right now"));
}

Result<std::vector<Consent>> CopyExchange::consents(const std::optional<ConsentStep> &step)
{
    if (const auto kept = reach())
        return Error{kept->why};
    if (step) {
        if (auto done = m_server->consent(*step); !done)
            return done.error();
    }
    return m_server->consents();
}

Result<SharedStore::Proposal> CopyExchange::proposal()
{
    return m_server->propose([this](SharedStore::Proposal &read) { keepWhatIsKnown(read, m_bases.base()); });
}

Result<std::vector<Flaw>> CopyExchange::proposeMending()
{
    if (const auto kept = reach())
        return Error{kept->why};
    auto proposed = proposal();
    if (!proposed)
        return proposed.error();
    m_proposal = std::move(proposed).value();
    return m_proposal->flaws;
}

Result<Mended> CopyExchange::putRight(const QString &stamp)
{
    if (const auto kept = reach())
        return Error{kept->why};
    if (!m_proposal)
        return Mended();
    told();
    return mendShared(*m_server, *std::exchange(m_proposal, {}), m_copyPath, stamp);
}

void CopyExchange::taken(const QString &base)
{
    m_bases.settle(base);
    m_holdsRead = m_holdsRead || base == m_readInto;
    m_isCurrent = std::exchange(m_isCurrentThen, false);
    if (m_onItsWay && m_onItsWay->base == base)
        forgetWhatIsOnItsWay();
}

} // namespace afterword
