// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/copyworker.h"

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// One act of the person's changes several things within a moment.
constexpr milliseconds together{100};
/// What the server tells is looked into at once, but no more often than that; and ever less often where there
/// was nothing, since anybody who may read a search can call that there is.
constexpr milliseconds betweenTold{250};
constexpr int mostDoublings = 5;
constexpr seconds afterRefusal{60};
constexpr seconds leastInVain{5};

} // namespace

CopyWorker::CopyWorker(Parts parts)
    : m_parts(std::move(parts))
    , m_soon(this)
    , m_again(this)
{
    m_soon.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CopyWorker::goOn);
    connect(&m_again, &QTimer::timeout, this, &CopyWorker::lookAgain);
}

CopyWorker::~CopyWorker() = default;

void CopyWorker::begin()
{
    const auto open = [this](Welcome &welcome) -> Result<std::unique_ptr<SharedStore>> {
        if (m_lockedOut) { // a server that is asked again and again with a wrong one shuts the login
            welcome = Welcome::WrongPassword;
            return *m_lockedOut;
        }
        ServerLine::Patience patience;
        patience.givenUp = &m_parts.givenUp;
        auto opened = SharedStore::open(
            m_parts.address, [this](const StoreAddress &) { return m_password; }, patience, &welcome);
        if (welcome == Welcome::WrongPassword && !m_parts.givenUp) {
            m_lockedOut = opened.error();
            Q_EMIT passwordWanted(m_password.has_value());
        }
        return opened;
    };
    auto exchange = CopyExchange::open(m_parts.copyPath, std::exchange(m_parts.here, {}), m_parts.base, open);
    if (!exchange) {
        Q_EMIT failed(exchange.error().message);
        return;
    }
    m_exchange = std::move(exchange).value();
    Q_EMIT begun(m_exchange->waiting() > 0);
    goOn();
}

void CopyWorker::soon()
{
    if (!m_waits)
        m_soon.start(together);
}

void CopyWorker::changed(const Change &change)
{
    if (!m_exchange)
        return;
    m_exchange->changed(change);
    soon();
}

void CopyWorker::replaced(const Search &here)
{
    if (!m_exchange)
        return;
    m_exchange->replaced(here);
    soon();
}

void CopyWorker::look()
{
    m_lockedOut.reset();
    lookAgain();
}

void CopyWorker::lookAgain()
{
    if (m_exchange)
        m_exchange->ask();
    goOn();
}

/// While something is done with the server, nobody else may listen to it.
void CopyWorker::hearOn()
{
    const int socket = m_exchange->socket();
    if (socket < 0)
        return;
    m_ear = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    connect(m_ear.get(), &QSocketNotifier::activated, this, &CopyWorker::hear);
    hear(); // it may have been told meanwhile
}

void CopyWorker::hear()
{
    if (!m_exchange->wasTold())
        return;
    if (m_exchange->socket() < 0 && m_ear)
        m_ear->setEnabled(false); // it is lost
    m_exchange->told();
    m_wasTold = true;
    const milliseconds least = betweenTold * (1 << m_toldInVain);
    const auto since = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - m_told);
    const milliseconds wait = std::max(milliseconds(0), least - since);
    if (!m_soon.isActive() || m_soon.remainingTimeAsDuration() > wait)
        m_soon.start(wait);
}

void CopyWorker::goOn()
{
    if (!m_exchange || m_waits || m_parts.givenUp)
        return;
    m_soon.stop();
    m_again.stop();
    m_ear.reset();
    const bool wasTold = std::exchange(m_wasTold, false);
    if (wasTold)
        m_told = std::chrono::steady_clock::now();
    const CopyExchange::Step next = m_exchange->next();
    if (m_parts.givenUp)
        return;
    tellRights();
    if (const auto *found = std::get_if<CopyNews>(&next)) {
        m_toldInVain = 0;
        m_waits = true;
        Q_EMIT news(*found);
        return;
    }
    const auto &standing = std::get<CopyStanding>(next);
    if (wasTold)
        m_toldInVain = std::min(m_toldInVain + 1, mostDoublings);
    Q_EMIT stands(standing);
    rest(standing.state);
    hearOn();
}

void CopyWorker::rest(CopyStanding::State state)
{
    m_inVain = state == CopyStanding::State::Unreachable ? m_inVain + 1 : 0;
    switch (state) {
    case CopyStanding::State::InStep: m_again.start(m_parts.between); break;
    case CopyStanding::State::Unreachable:
        m_again.start(std::min<milliseconds>(leastInVain * m_inVain, usuallyBetween));
        break;
    case CopyStanding::State::LockedOut: // until the person tells another one, or wants it to be tried
        if (!m_lockedOut)
            m_again.start(together); // it was locked while it was open: then it asks for the password
        break;
    case CopyStanding::State::Refused: m_again.start(afterRefusal); break;
    }
}

void CopyWorker::tellRights()
{
    const auto &rights = m_exchange->rights();
    if (!rights)
        m_toldRights.reset(); // whoever gets them again is told again
    if (!rights || m_toldRights == rights->mayWrite)
        return;
    m_toldRights = rights->mayWrite;
    Q_EMIT rightsKnown(rights->mayWrite, rights->owner);
}

void CopyWorker::taken(const QString &base)
{
    m_waits = false;
    m_exchange->taken(base);
    goOn();
}

void CopyWorker::notTaken()
{
    m_waits = false;
    rest(CopyStanding::State::Unreachable);
}

Error CopyWorker::noExchange()
{
    return {tr("what is kept beside this machine’s copy cannot be used")};
}

/// Does @p work with the server, which nobody else listens to meanwhile.
template <class Answer, class Work>
Result<Answer> CopyWorker::withServer(Work work)
{
    if (!m_exchange)
        return noExchange();
    m_ear.reset();
    auto answer = work(*m_exchange);
    if (!m_waits)
        hearOn();
    return answer;
}

void CopyWorker::askConsents(const std::optional<ConsentStep> &step)
{
    auto known =
        withServer<std::vector<Consent>>([&](CopyExchange &server) { return server.consents(step); });
    if (m_parts.givenUp)
        return;
    Q_EMIT consentsKnown(known ? Consents{std::move(known).value(), {}}
                               : Consents{{}, known.error().message});
}

void CopyWorker::proposeMending()
{
    const auto flaws =
        withServer<std::vector<Flaw>>([](CopyExchange &server) { return server.proposeMending(); });
    if (!m_parts.givenUp)
        Q_EMIT mendingProposed(flaws ? *flaws : std::vector<Flaw>(),
                               flaws ? QString() : flaws.error().message);
}

void CopyWorker::putRight(const QString &stamp)
{
    const auto done = withServer<Mended>([&](CopyExchange &server) { return server.putRight(stamp); });
    if (m_parts.givenUp)
        return;
    Q_EMIT mended(done ? done->keptAs : QString(), done ? QString() : done.error().message);
    goOn();
}

void CopyWorker::setPassword(const QByteArray &password)
{
    m_password = password;
    look();
}

} // namespace afterword
