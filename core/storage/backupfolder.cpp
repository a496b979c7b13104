// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupfolder.h"

#include "core/storage/backup.h"
#include "core/storage/dialect.h"
#include "core/storage/storefile.h"
#include "core/storage/storeheader.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr auto stampFormat = "yyyyMMdd'T'HHmmss'Z'";
constexpr auto ending = ".afterword"_L1;
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

QString nameBefore(const QString &storePath)
{
    return QFileInfo(storePath).completeBaseName() + u'-';
}

int weekOf(QDate date)
{
    return static_cast<int>(date.addDays(1 - date.dayOfWeek()).toJulianDay());
}

} // namespace

QString backupFolderOf(const QString &storePath)
{
    return QFileInfo(storePath).absolutePath() + u"/backups"_s;
}

QString backupPathFor(const QString &storePath, Moment now)
{
    return backupFolderOf(storePath) + u'/' + nameBefore(storePath) +
           inUtc(now).toString(QString::fromLatin1(stampFormat)) + ending;
}

std::vector<Backup> backupsOf(const QString &storePath)
{
    const QString before = nameBefore(storePath);
    const QDir folder(backupFolderOf(storePath));
    std::vector<Backup> backups;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!name.startsWith(before) || !name.endsWith(ending))
            continue;
        if (const auto at = momentFromStamp(name.mid(before.size()).chopped(ending.size())))
            backups.push_back({folder.filePath(name), *at});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return backups;
}

std::vector<Moment> keptBackups(std::vector<Moment> made, Moment now)
{
    std::sort(made.begin(), made.end(), std::greater());
    std::vector<Moment> kept;
    QSet<qint64> days;
    QSet<int> weeks;
    for (const Moment moment : made) {
        const auto age = now - moment; // negative where the clock was set back: kept, as it is recent
        const QDate date = inUtc(moment).date();
        // A copy that is kept stands for its day and its week.
        const bool newDay = !days.contains(date.toJulianDay());
        const bool newWeek = !weeks.contains(weekOf(date));
        if (!kept.empty() && age > allOf && !(newDay && age <= dailyFor) && !(newWeek && age <= weeklyFor))
            continue;
        days.insert(date.toJulianDay());
        weeks.insert(weekOf(date));
        kept.push_back(moment);
    }
    return kept;
}

Result<QString> keepBackup(const QString &storePath, Moment now)
{
    if (!storefile::makePrivateFolder(backupFolderOf(storePath)))
        return Error{u"the folder %1 could not be made"_s.arg(backupFolderOf(storePath))};
    const QString copy = backupPathFor(storePath, now);
    if (auto copied = backUp(storePath, copy); !copied)
        return copied.error();
    std::vector<Moment> made;
    const auto backups = backupsOf(storePath);
    made.reserve(backups.size());
    for (const Backup &backup : backups)
        made.push_back(backup.at);
    const auto kept = keptBackups(made, now);
    for (const Backup &backup : backups) {
        if (std::find(kept.begin(), kept.end(), backup.at) == kept.end())
            QFile::remove(backup.path);
    }
    return copy;
}

Result<std::optional<QString>> keepDailyBackup(const QString &storePath, Moment now)
{
    constexpr std::chrono::days aDay{1};
    const auto backups = backupsOf(storePath);
    const bool isFresh = !backups.empty() && backups.front().at <= now && now - backups.front().at <= aDay;
    if (isFresh || !QFileInfo::exists(storePath))
        return std::optional<QString>();
    auto copy = keepBackup(storePath, now);
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
        return Error{
            u"it is to be brought up to date, and no copy of it could be made first, so it was left as it is: %1"_s
                .arg(kept.error().message)};
    return {};
}

} // namespace afterword
