// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/clients/clientsdesk.h"

#include "core/base/clock.h"
#include "core/base/zone.h"

namespace afterword {

namespace {

Result<std::vector<Client>> answerOf(const StoreAddress &address, const std::optional<QByteArray> &password,
                                     const ServerLine::Patience &patience, QDate day,
                                     const std::function<Result<void>(ServerLine &)> &wish)
{
    const auto line = ServerLine::open(
        address, [&](const StoreAddress &) { return password; }, patience);
    if (!line)
        return line.error();
    if (wish) {
        if (const auto done = wish(**line); !done)
            return done.error();
    }
    return clientsAt(**line, day);
}

} // namespace

ClientsDesk::ClientsDesk(Parts parts)
    : m_parts(std::move(parts))
{
    if (m_parts.bookPath.isEmpty())
        m_parts.bookPath = lateBookPath(m_parts.address);
}

ClientsDesk::~ClientsDesk()
{
    m_givenUp = true;
    m_lookup.reset();
    if (m_thread)
        m_thread->wait();
}

Moment ClientsDesk::now() const
{
    return m_parts.clock.now();
}

void ClientsDesk::look()
{
    if (!m_thread)
        ask({});
}

void ClientsDesk::group(const std::vector<qint64> &searches, const QString &name)
{
    wish([searches, name](ServerLine &line) { return groupClients(line, searches, name); });
}

void ClientsDesk::leave(const std::vector<qint64> &searches)
{
    wish([searches](ServerLine &line) { return leaveClients(line, searches); });
}

void ClientsDesk::wish(const Wish &wish)
{
    if (m_thread)
        m_wishes.push_back(wish);
    else
        ask(wish);
}

void ClientsDesk::ask(const Wish &wish)
{
    const QDate day = Zone::ofThisMachine().wallTime(now()).date;
    m_thread.reset(QThread::create([this, wish, day, password = m_parts.password()] {
        ServerLine::Patience patience;
        patience.givenUp = &m_givenUp;
        auto answer = answerOf(m_parts.address, password, patience, day, wish);
        if (!m_givenUp)
            QMetaObject::invokeMethod(
                this, [this, answer = std::move(answer)] { take(answer); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("clients"));
    m_thread->start();
}

void ClientsDesk::take(Result<std::vector<Client>> answer)
{
    m_thread->wait();
    m_thread.reset();
    if (!m_wishes.empty()) {
        const Wish next = m_wishes.front();
        m_wishes.erase(m_wishes.begin());
        ask(next);
        return;
    }
    if (!answer) {
        Q_EMIT failed(answer.error().message);
        return;
    }
    m_clients = std::move(answer).value();
    m_late.clear();
    Q_EMIT known();
    m_lookup = std::make_unique<LateLookup>(LateLookup::Parts{m_parts.address, m_parts.password(), *m_clients,
                                                              m_parts.clock, m_parts.bookPath,
                                                              stampOfThisProgram()});
    m_hearing = std::make_unique<QObject>();
    connect(m_lookup.get(), &LateLookup::known, m_hearing.get(), [this](const LateCounts &counts) {
        m_late.insert(counts);
        Q_EMIT lateKnown(counts);
    });
    connect(m_lookup.get(), &LateLookup::ended, m_hearing.get(),
            [this](const QString &why) { Q_EMIT ended(why); });
    m_lookup->begin();
}

} // namespace afterword
