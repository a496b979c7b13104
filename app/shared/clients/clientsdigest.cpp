// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/clients/clientsdigest.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/iso.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ClientsDigest)
};

constexpr minutes afterFailure{15};
constexpr qsizetype named = 3; ///< so many are named
constexpr qint64 longestLedger = 100;

QTime usualTime()
{
    return {8, 30};
}

QString tag()
{
    return u"clients"_s;
}

QString namesOf(const QStringList &names)
{
    if (names.size() <= named)
        return names.join(u", "_s);
    return Words::tr("%1 and %n more", "names of people", int(names.size() - named))
        .arg(names.mid(0, named).join(u", "_s));
}

} // namespace

std::optional<NoticeText> clientsDigestOf(const std::vector<Client> &clients, const LateCounts &late,
                                          bool discreet)
{
    QStringList areLate;
    QStringList meet;
    for (const Client &client : clients) {
        if (client.isNew)
            continue; // what they did not ask for does not speak up
        const QString name = client.who();
        if (late.value(client.search) > 0)
            areLate += name;
        if (client.interviewsToday > 0)
            meet += name;
    }
    if (areLate.isEmpty() && meet.isEmpty())
        return {};
    NoticeText text;
    if (meet.isEmpty())
        text.title = Words::tr("Your clients: something late for %1").arg(areLate.size());
    else if (areLate.isEmpty())
        text.title = Words::tr("Your clients: an interview today for %1").arg(meet.size());
    else
        text.title = Words::tr("Your clients: something late for %1, an interview today for %2")
                         .arg(areLate.size())
                         .arg(meet.size());
    if (!discreet) {
        QStringList lines;
        if (!areLate.isEmpty())
            lines += Words::tr("Late: %1").arg(namesOf(areLate));
        if (!meet.isEmpty())
            lines += Words::tr("Interview today: %1").arg(namesOf(meet));
        text.body = lines.join(u'\n');
    }
    text.actions = {{u"default"_s, Words::tr("Show the list")}};
    return text;
}

QString digestLedgerPath(const StoreAddress &address)
{
    QString path = lateBookPath(address);
    return path.replace(path.lastIndexOf(u"late-"_s), 5, u"digest-"_s);
}

ClientsDigest::ClientsDigest(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_zone(Zone::ofThisMachine())
    , m_lock(m_parts.ledgerPath + u".lock"_s)
{
    m_lock.setStaleLockTime(0);
    connect(&m_parts.desk, &ClientsDesk::ended, this, &ClientsDigest::show);
    connect(&m_parts.desk, &ClientsDesk::failed, this, [this] {
        if (std::exchange(m_wants, false))
            m_notBefore = m_parts.clock.now() + afterFailure;
    });
    connect(&m_parts.service, &NotificationService::shown, this, &ClientsDigest::noteShown);
    connect(&m_parts.service, &NotificationService::failed, this, [this] {
        m_notBefore = m_parts.clock.now() + afterFailure;
        m_lock.unlock();
    });
    connect(&m_parts.service, &NotificationService::acted, this,
            [this](const QString &, const QString &, const QString &token) { Q_EMIT listWanted(token); });
}

bool ClientsDigest::isTime() const
{
    const NoticeSettings settings = m_parts.settings();
    const Moment now = m_parts.clock.now();
    const WallTime here = m_zone.wallTime(now);
    Person person;
    person.zone = m_zone;
    if (!settings.wanted || here.date == m_told ||
        here.time < settings.morningSummary.value_or(usualTime()) || quietUntil(settings, person, now) ||
        (m_notBefore && now < *m_notBefore))
        return false;
    const auto kept = readFile(m_parts.ledgerPath, longestLedger);
    return !kept || kept->trimmed() != isoDate(here.date).toLatin1();
}

void ClientsDigest::look()
{
    if (m_wants || m_lock.isLocked() || !isTime())
        return;
    m_wants = true;
    m_parts.desk.look(); // where it is being asked already, that answer will do
}

void ClientsDigest::show()
{
    if (!std::exchange(m_wants, false) || !m_parts.desk.clients())
        return;
    const auto text =
        clientsDigestOf(*m_parts.desk.clients(), m_parts.desk.late(), m_parts.settings().discreet);
    QDir().mkpath(QFileInfo(m_parts.ledgerPath).absolutePath());
    // Another window, on another of their searches, may be at it.
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError)
        return;
    if (!isTime()) {
        m_lock.unlock();
        return;
    }
    if (text)
        m_parts.service.show(tag(), *text);
    else
        noteShown(); // there is nothing to be told today
}

void ClientsDigest::noteShown()
{
    // Where it cannot be kept, the next window tells it again.
    m_told = m_zone.wallTime(m_parts.clock.now()).date;
    static_cast<void>(writePrivateFile(m_parts.ledgerPath, isoDate(m_told).toLatin1()));
    m_lock.unlock();
}

} // namespace afterword
