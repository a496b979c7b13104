// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include "core/base/zonelinks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Zones)
};

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 julianDayOfEpoch = 2440588; // 1970-01-01
constexpr qint64 stretch = 60 * secondsPerDay;
constexpr qsizetype longestName = 60;
constexpr qint64 lastIndexed = 130 * (366 * secondsPerDay); // the year 2100

qint64 floorDivide(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

qint64 asSeconds(const WallTime &wall)
{
    return (wall.date.toJulianDay() - julianDayOfEpoch) * secondsPerDay +
           wall.time.msecsSinceStartOfDay() / 1000;
}

/// Whether @p id is an offset such as "UTC+05:30".
bool isOffset(const QString &id)
{
    static const QRegularExpression offset(QStringLiteral("\\AUTC[+-]\\d{2}:\\d{2}\\z"));
    return offset.match(id).hasMatch();
}

/// Whether @p id can be a name in the time zone database. QTimeZone takes more: a path that leads out of the
/// database, and any word as the name of a zone without rules.
bool isNameLike(const QString &id)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*\\z"));
    return id.size() <= longestName && name.match(id).hasMatch();
}

/// Whether this machine's data has a file of that name, in the folders where QTimeZone looks for it. (It does
/// not heed TZDIR.)
bool isHere(const QString &id)
{
    for (const char *folder : {"/usr/share/zoneinfo/", "/usr/lib/zoneinfo/"}) {
        QFile file(QString::fromLatin1(folder) + id);
        if (file.open(QIODevice::ReadOnly) && file.read(4) == "TZif")
            return true;
    }
    return false;
}

/// What a zone is to be called, and the name under which this machine's data has its rules.
struct Names {
    QString id;
    QString file;
};

std::optional<Names> namesOf(const QString &id)
{
    if (isOffset(id))
        return Names{id, id};
    if (!isNameLike(id))
        return std::nullopt;
    if (isHere(id))
        return Names{id, id};
    for (QString present = presentZoneName(id); !present.isEmpty(); present = presentZoneName(present)) {
        if (isHere(present))
            return Names{present, present};
    }
    for (const QString &former : formerZoneNames(id)) {
        if (isHere(former))
            return Names{id, former};
    }
    return std::nullopt;
}

Error noZone(const QString &id)
{
    return {Words::tr("there is no time zone called \"%1\"").arg(id)};
}

} // namespace

struct Zone::Table {
    struct Period {
        qint64 from; ///< seconds UTC at which this offset begins
        int offset;  ///< seconds east of UTC
    };

    QString id;
    bool isKnown = true;
    std::vector<Period> periods; ///< never empty; the first begins before every moment
    /// For each stretch of days since 1970: the period in which it begins, so that a look-up starts beside
    /// its answer.
    std::vector<quint16> byStretch;

    const Period &at(qint64 utc) const
    {
        size_t index = 0;
        if (utc >= 0 && !byStretch.empty())
            index = byStretch[std::min(size_t(utc / stretch), byStretch.size() - 1)];
        while (index + 1 < periods.size() && periods[index + 1].from <= utc)
            ++index;
        return periods[index];
    }

    void index()
    {
        size_t index = 0;
        for (qint64 begins = 0; begins < lastIndexed; begins += stretch) {
            while (index + 1 < periods.size() && periods[index + 1].from <= begins)
                ++index;
            byStretch.push_back(static_cast<quint16>(index));
        }
    }

    static std::shared_ptr<const Table> read(const QString &id)
    {
        const std::optional<Names> names = namesOf(id);
        if (!names)
            return nullptr;
        const QTimeZone zone(names->file.toUtf8());
        if (!zone.isValid())
            return nullptr;
        auto table = std::make_shared<Table>();
        table->id = names->id;
        const QDateTime from(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc());
        const QDateTime until(QDate(2100, 1, 1), QTime(0, 0), QTimeZone::utc());
        table->periods.push_back({std::numeric_limits<qint64>::min(), zone.offsetFromUtc(from)});
        // One by one: Qt 6.4's transitions() leaves out what only the zone's rule says, after 2037, and so
        // does nextTransition() when asked at the very moment of the last one before that.
        for (auto change = zone.nextTransition(from); change.atUtc.isValid() && change.atUtc < until;
             change = zone.nextTransition(change.atUtc.addSecs(1))) {
            if (change.offsetFromUtc != table->periods.back().offset)
                table->periods.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
        }
        table->index();
        return table;
    }
};

Zone::Zone(std::shared_ptr<const Table> table)
    : m_table(std::move(table))
{
}

Zone::Zone()
{
    static const auto utc = [] {
        auto table = std::make_shared<Table>();
        table->id = QStringLiteral("UTC");
        table->periods.push_back({std::numeric_limits<qint64>::min(), 0});
        return std::shared_ptr<const Table>(table);
    }();
    m_table = utc;
}

Result<Zone> Zone::named(const QString &id)
{
    // The tables are constants of this machine; reading one takes about a millisecond, and a search of ten
    // thousand interviews asks for the same few. So they are remembered, and nothing else is.
    static QMutex mutex;
    static std::map<QString, std::shared_ptr<const Table>> known;

    if (id == QStringLiteral("UTC"))
        return Zone();
    const QMutexLocker lock(&mutex);
    if (const auto found = known.find(id); found != known.end())
        return Zone(found->second);
    std::shared_ptr<const Table> table = Table::read(id);
    if (!table)
        return noZone(id);
    known.emplace(id, table);
    return Zone(table);
}

Zone Zone::ofThisMachine()
{
    const Result<Zone> zone = named(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    return zone ? *zone : Zone();
}

Result<Zone> Zone::setAside(const QString &id, const Zone &instead)
{
    if (!isNameLike(id))
        return noZone(id);
    auto table = std::make_shared<Table>(*instead.m_table);
    table->id = id;
    table->isKnown = false;
    return Zone(std::move(table));
}

bool Zone::isKnown() const
{
    return m_table->isKnown;
}

QString Zone::id() const
{
    return m_table->id;
}

int Zone::offsetAt(Moment moment) const
{
    return m_table->at(moment.time_since_epoch().count()).offset;
}

std::optional<Zone::Change> Zone::nextChange(Moment moment) const
{
    const auto &periods = m_table->periods;
    const auto next =
        std::upper_bound(periods.begin(), periods.end(), moment.time_since_epoch().count(),
                         [](qint64 second, const Table::Period &period) { return second < period.from; });
    if (next == periods.end())
        return std::nullopt;
    return Change{Moment(seconds(next->from)), std::prev(next)->offset, next->offset};
}

WallTime Zone::wallTime(Moment moment) const
{
    const qint64 local = moment.time_since_epoch().count() + offsetAt(moment);
    const qint64 days = floorDivide(local, secondsPerDay);
    return {QDate::fromJulianDay(days + julianDayOfEpoch),
            QTime::fromMSecsSinceStartOfDay(static_cast<int>(local - days * secondsPerDay) * 1000)};
}

QDate Zone::date(Moment moment) const
{
    const qint64 local = moment.time_since_epoch().count() + offsetAt(moment);
    return QDate::fromJulianDay(floorDivide(local, secondsPerDay) + julianDayOfEpoch);
}

QTime Zone::time(Moment moment) const
{
    return wallTime(moment).time;
}

Moment Zone::moment(const WallTime &wall) const
{
    const qint64 local = asSeconds(wall);
    // The offset in force a day earlier is the one "before the change", whichever change is near.
    const int before = m_table->at(local - secondsPerDay).offset;
    const qint64 guess = local - before;
    const int there = m_table->at(guess).offset;
    if (there == before)
        return Moment(seconds(guess));
    const qint64 second = local - there;
    const bool exists = m_table->at(second).offset == there;
    return Moment(seconds(exists ? second : guess));
}

} // namespace afterword
