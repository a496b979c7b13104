// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/backupfolder.h"

#include "core/storage/copies/backup.h"
#include "core/storage/database.h"
#include "core/storage/statements/dialect.h"
#include "core/storage/storefile.h"
#include "core/storage/storegate.h"
#include "core/storage/storeheader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>
#include <map>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(BackupFolder)
};

constexpr auto stampFormat = "yyyyMMdd'T'HHmmss'Z'";
constexpr std::chrono::days allOf{2};
constexpr std::chrono::days dailyFor{14};
constexpr std::chrono::days weeklyFor{13 * 7};

QDateTime inUtc(Moment moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::utc());
}

std::optional<Moment> momentFromStamp(const QString &stamp)
{
    QDateTime time = QDateTime::fromString(stamp, QString::fromLatin1(stampFormat));
    time.setTimeZone(QTimeZone::utc());
    if (!time.isValid())
        return {};
    return Moment(seconds(time.toSecsSinceEpoch()));
}

/// What stands before the moment in the names of a store's copies, and behind it. Together they are the
/// store's whole name: two stores that differ in their endings have copies of their own.
struct NameParts {
    QString before;
    QString ending;
};

NameParts namePartsOf(const QString &storePath)
{
    const QFileInfo store(storefile::itself(storePath));
    const QString name = store.fileName();
    return {store.completeBaseName() + u'-', name.mid(store.completeBaseName().size())};
}

/// The moment of a stamp, with or without "-2" and so on behind it.
std::optional<Moment> momentFromMark(const QString &mark)
{
    const qsizetype stampSize = 16;
    const QString number = mark.mid(stampSize);
    bool isNumber = false;
    if (!number.isEmpty() &&
        (!number.startsWith(u'-') || QStringView(number).mid(1).toInt(&isNumber) < 2 || !isNumber))
        return {};
    return momentFromStamp(mark.left(stampSize));
}

int weekOf(QDate date)
{
    return static_cast<int>(date.addDays(1 - date.dayOfWeek()).toJulianDay());
}

/// Decides copy by copy, from the newest to the oldest.
class Rotation {
public:
    explicit Rotation(const std::function<bool(const Backup &)> &isReadable)
        : m_isReadable(isReadable)
    {
    }

    /// The copies of one time, the newest first, at @p now of that time.
    void sift(std::span<const Backup> copies, Moment now)
    {
        m_days.clear();
        m_weeks.clear();
        for (const Backup &copy : copies) {
            if (m_kept.empty() || stays(copy, now))
                keep(copy);
        }
    }

    std::vector<Backup> takeKept() { return std::move(m_kept); }
    int readableAmong(std::span<const Backup> copies)
    {
        return int(
            std::count_if(copies.begin(), copies.end(), [this](const Backup &copy) { return reads(copy); }));
    }

private:
    bool stays(const Backup &copy, Moment now)
    {
        const auto age = now - copy.at;
        const QDate date = inUtc(copy.at).date();
        if (age <= allOf)
            return true;
        if (age <= dailyFor)
            return !isStoodFor(m_days, date.toJulianDay());
        if (age <= weeklyFor)
            return !isStoodFor(m_weeks, weekOf(date));
        return !twoAreReadable();
    }

    /// A copy that is kept stands for its day and its week.
    void keep(const Backup &copy)
    {
        const QDate date = inUtc(copy.at).date();
        m_days[date.toJulianDay()] = copy;
        m_weeks[weekOf(date)] = copy;
        m_kept.push_back(copy);
    }

    bool isStoodFor(const std::map<qint64, Backup> &slots, qint64 slot)
    {
        const auto holder = slots.find(slot);
        return holder != slots.end() && reads(holder->second);
    }

    bool twoAreReadable()
    {
        int readable = 0;
        for (const Backup &copy : m_kept) {
            if (reads(copy) && ++readable == 2)
                return true;
        }
        return false;
    }

    bool reads(const Backup &copy)
    {
        const auto known = m_known.find(copy.path);
        return known != m_known.end() ? known->second
                                      : m_known.emplace(copy.path, m_isReadable(copy)).first->second;
    }

    const std::function<bool(const Backup &)> &m_isReadable;
    std::map<qint64, Backup> m_days;
    std::map<qint64, Backup> m_weeks;
    std::map<QString, bool> m_known;
    std::vector<Backup> m_kept;
};

bool isNewer(const Backup &a, const Backup &b)
{
    return a.at != b.at                     ? a.at > b.at
           : a.path.size() != b.path.size() ? a.path.size() > b.path.size()
                                            : a.path > b.path;
}

/// Takes away what programs left behind that did not live to end their copies: they are a day older than @p
/// now says, as the disk itself counts.
void sweep(const QString &storePath, const QFileInfo &newest)
{
    const NameParts name = namePartsOf(storePath);
    const QDir folder(backupFolderOf(storePath));
    const QStringList left = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &file : left) {
        const bool isPassing = file.startsWith(name.before) && file.contains(name.ending + u".partial-"_s);
        const QFileInfo info(folder.filePath(file));
        if (isPassing && info.lastModified().daysTo(newest.lastModified()) > 1)
            QFile::remove(info.filePath());
    }
}

} // namespace

QString backupFolderOf(const QString &storePath)
{
    return QFileInfo(storefile::itself(storePath)).absolutePath() + u"/backups"_s;
}

QString backupPathFor(const QString &storePath, Moment now, int n)
{
    const NameParts name = namePartsOf(storePath);
    const QString number = n < 2 ? QString() : u'-' + QString::number(n);
    return backupFolderOf(storePath) + u'/' + name.before +
           inUtc(now).toString(QString::fromLatin1(stampFormat)) + number + name.ending;
}

std::vector<Backup> backupsOf(const QString &storePath)
{
    const NameParts name = namePartsOf(storePath);
    const QDir folder(backupFolderOf(storePath));
    std::vector<Backup> backups;
    for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!file.startsWith(name.before) || !file.endsWith(name.ending))
            continue;
        if (const auto at = momentFromMark(file.mid(name.before.size()).chopped(name.ending.size())))
            backups.push_back({folder.filePath(file), *at});
    }
    std::sort(backups.begin(), backups.end(), isNewer);
    return backups;
}

std::vector<Backup> keptBackups(std::vector<Backup> made, Moment now,
                                const std::function<bool(const Backup &)> &isReadable)
{
    constexpr auto filled = weeklyFor - std::chrono::days(7);
    constexpr int enough = 10;
    std::sort(made.begin(), made.end(), isNewer);
    Rotation rotation(isReadable);
    bool laterIsFilled = false;
    for (auto from = made.begin(); from != made.end();) {
        auto to = from + 1;
        while (to != made.end() && (to - 1)->at - to->at <= weeklyFor)
            ++to;
        const std::span<const Backup> time(from, to);
        if (laterIsFilled)
            break;
        // A reading of the clock that is far from all copies says nothing of their age.
        const bool isPresent = now - time.front().at <= weeklyFor;
        rotation.sift(time, isPresent ? std::max(now, time.front().at) : time.front().at);
        laterIsFilled = time.front().at - time.back().at >= filled && time.front().at <= now &&
                        rotation.readableAmong(time) >= enough;
        from = to;
    }
    return rotation.takeKept();
}

Result<QString> makeBackup(const QString &path, Moment now)
{
    const auto database = Database::open(storefile::absolute(path), OpenMode::ForReading);
    if (!database)
        return database.error();
    // While it is open nobody moves it, and its copies with it.
    const QString storePath = storefile::itself(path);
    const QString folder = backupFolderOf(storePath);
    if (!storefile::makePrivateFolder(folder))
        return Error{
            Words::tr("the folder %1 could not be made: %2").arg(folder, storefile::whyNoFolder(folder))};
    const auto passing = writePassingCopy(*database, backupPathFor(storePath, now));
    if (!passing)
        return passing;
    // Another program may make a copy in the same second.
    QString copy;
    for (int n = 1; copy.isEmpty(); ++n) {
        const QString wanted = backupPathFor(storePath, now, n);
        if (storefile::putWhereNothingIs(*passing, wanted)) {
            copy = wanted;
        } else if (errno != EEXIST) {
            QFile::remove(*passing);
            return Error{Words::tr("the copy could not be put in its place; the store is as it was")};
        }
    }
    sweep(storePath, QFileInfo(copy));
    return copy;
}

void rotateBackups(const QString &path, const QString &copy, Moment now, CopiedValues values)
{
    const auto entrance = StoreGate::enter(path, StoreGate::together); // so that nobody moves it meanwhile
    if (!entrance)
        return;
    // A damaged store never drives out what was kept of a sound one.
    if (!(values == CopiedValues::AreKnown ? verifyFile(copy) : verifyStore(copy)))
        return;
    const auto isReadable = [&](const Backup &backup) {
        return backup.path == copy || verifyStore(backup.path).ok();
    };
    const auto made = backupsOf(entrance->file);
    const auto kept = keptBackups(made, now, isReadable);
    for (const Backup &backup : made) {
        if (std::find(kept.begin(), kept.end(), backup) == kept.end() && backup.path != copy)
            QFile::remove(backup.path);
    }
}

Result<QString> keepBackup(const QString &path, Moment now)
{
    auto copy = makeBackup(path, now);
    if (copy)
        rotateBackups(path, *copy, now, CopiedValues::AreToBeRead);
    return copy;
}

Result<std::optional<QString>> makeDailyBackup(const QString &storePath, Moment now)
{
    constexpr std::chrono::days aDay{1};
    const auto backups = backupsOf(storePath);
    // Those of the future are of a clock that was set back, and say nothing about today.
    const bool isFresh = std::any_of(backups.begin(), backups.end(), [&](const Backup &backup) {
        return backup.at <= now && now - backup.at <= aDay;
    });
    if (isFresh || !QFileInfo::exists(storePath))
        return std::optional<QString>();
    auto copy = makeBackup(storePath, now);
    if (!copy)
        return copy.error();
    return std::optional(std::move(copy).value());
}

Result<void> keepBackupBeforeMigration(const QString &storePath, Moment now)
{
    const StoreHeader header = readHeader(storePath);
    if (!header.isOurs || header.version >= dialect::schemaVersion)
        return {};
    if (const auto kept = keepBackup(storePath, now); !kept)
        return Error{Words::tr("it has to be brought up to date, but no copy of it could be made first, so "
                               "it was left as it is: %1")
                         .arg(kept.error().message)};
    return {};
}

} // namespace afterword
