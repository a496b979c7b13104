// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/clients/latelookup.h"

#include "app/store/opensearch.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/exchange/calendar/holidays/holidays.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace afterword {

namespace {

constexpr qint64 largestBook = 256LL * 1024 * 1024;
/// What is worked out counts for so long where nothing changes.
constexpr hours ahead{24 * 10};
/// So often what was found out is told, in ms: for each of a thousand alone the list would be sorted anew.
constexpr qint64 between = 200;

/// The calendars by which others plan, each made once. A file of somebody's own lies on their machine:
/// nothing that their search names is opened here.
class Calendars {
public:
    const BusinessCalendar &of(const Person &person)
    {
        Person plain;
        plain.weekend = person.weekend;
        plain.holidays.clear();
        for (const QString &id : person.holidays) {
            if (isBundledHolidayCalendar(id))
                plain.holidays += id;
        }
        for (const auto &[known, calendar] : m_made) {
            if (known == plain)
                return calendar;
        }
        m_made.emplace_back(plain, calendarOf(plain));
        return m_made.back().second;
    }

private:
    std::vector<std::pair<Person, BusinessCalendar>> m_made;
};

} // namespace

LateLookup::LateLookup(Parts parts)
    : m_parts(std::move(parts))
    , m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(QStringLiteral("late"));
}

LateLookup::~LateLookup()
{
    m_givenUp = true;
    m_thread->wait();
}

void LateLookup::begin()
{
    m_thread->start();
}

void LateLookup::work()
{
    const auto kept = readFile(m_parts.bookPath, largestBook);
    LateBook book = LateBook::fromText(kept ? *kept : QByteArray(), m_parts.stamp);
    LateCounts counts;
    std::vector<Client> changed;
    const Moment now = m_parts.clock.now();
    for (const Client &client : m_parts.clients) {
        if (client.isNew)
            continue;
        if (const auto late = book.late(client, now))
            counts.insert(client.search, *late);
        else
            changed.push_back(client);
    }
    Q_EMIT known(counts);
    const QString why = changed.empty() ? QString() : readChanged(book, changed);
    book.keepOnly(m_parts.clients);
    const QByteArray text = book.text();
    // A book that cannot be kept is written the next time; until then everything is read again.
    if ((!kept || *kept != text) && QDir().mkpath(QFileInfo(m_parts.bookPath).absolutePath()))
        static_cast<void>(writePrivateFile(m_parts.bookPath, text));
    Q_EMIT ended(why);
}

/// Reads @p changed and puts into @p book what is late there; what kept it from reading all of them.
QString LateLookup::readChanged(LateBook &book, const std::vector<Client> &changed)
{
    ServerLine::Patience patience;
    patience.givenUp = &m_givenUp;
    const auto line = ServerLine::open(
        m_parts.address, [this](const StoreAddress &) { return m_parts.password; }, patience);
    if (!line)
        return line.error().message;
    LateCounts counts;
    Calendars calendars;
    QElapsedTimer sinceTold;
    sinceTold.start();
    QString why;
    for (const Client &client : changed) {
        if (m_givenUp)
            break;
        const auto read = searchOfClient(**line, client.search);
        if (!read && !(*line)->isOpen()) {
            why = read.error().message;
            break;
        }
        if (!read)
            continue; // it is not shared any more
        const Moment now = m_parts.clock.now();
        LateForecast forecast =
            lateForecast(read->search, calendars.of(read->search.person), now, now + ahead);
        counts.insert(client.search, forecast.steps.front().late);
        book.keep(client.search, read->version, std::move(forecast));
        if (sinceTold.elapsed() < between)
            continue;
        Q_EMIT known(std::exchange(counts, {}));
        sinceTold.start();
    }
    Q_EMIT known(counts);
    return why;
}

} // namespace afterword
