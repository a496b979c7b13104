// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendarmemory.h"

#include "core/base/iso.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int version = 1;
constexpr auto cancelledFor = std::chrono::days(60);

/// What a calendar shows of an entry; whether it reminds is a matter of the time of the export.
QByteArray digestOf(const CalendarEntry &entry)
{
    const QStringList said{entry.summary,
                           entry.description,
                           entry.location,
                           isoMoment(entry.start, Zone()),
                           isoMoment(entry.end, Zone()),
                           entry.zone.id(),
                           QString::number(int(entry.kind)),
                           QString::number(int(entry.busy))};
    return QCryptographicHash::hash(said.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256)
        .toHex()
        .left(32);
}

ExportedEntry remembered(const CalendarEntry &entry)
{
    return {digestOf(entry), entry.summary, entry.start, entry.end,      entry.zone,
            entry.kind,      entry.busy,    entry.stamp, entry.sequence, entry.cancelled};
}

CalendarEntry cancelled(const QString &uid, const ExportedEntry &known)
{
    CalendarEntry entry;
    entry.uid = uid;
    entry.summary = known.summary;
    entry.start = known.start;
    entry.end = known.end;
    entry.zone = known.zone;
    entry.kind = known.kind;
    entry.busy = known.busy;
    entry.stamp = known.stamp;
    entry.sequence = known.sequence;
    entry.cancelled = true;
    return entry;
}

QJsonObject json(const ExportedEntry &entry)
{
    QJsonObject object{{u"digest"_s, QString::fromLatin1(entry.digest)},
                       {u"summary"_s, entry.summary},
                       {u"start"_s, isoMoment(entry.start, Zone())},
                       {u"end"_s, isoMoment(entry.end, Zone())},
                       {u"timeZone"_s, entry.zone.id()},
                       {u"stamp"_s, isoMoment(entry.stamp, Zone())},
                       {u"sequence"_s, entry.sequence}};
    if (entry.kind == CalendarEntry::Kind::Task)
        object.insert(u"task"_s, true);
    if (entry.busy)
        object.insert(u"busy"_s, true);
    if (entry.cancelled)
        object.insert(u"cancelled"_s, true);
    return object;
}

Moment momentIn(const QJsonObject &object, const QString &name)
{
    const auto moment = momentFromIso(object.value(name).toString());
    return moment ? *moment : Moment();
}

ExportedEntry entryIn(const QJsonObject &object)
{
    ExportedEntry entry;
    entry.digest = object.value(u"digest"_s).toString().toLatin1();
    entry.summary = object.value(u"summary"_s).toString();
    entry.start = momentIn(object, u"start"_s);
    entry.end = momentIn(object, u"end"_s);
    if (const auto zone = Zone::named(object.value(u"timeZone"_s).toString()))
        entry.zone = *zone;
    entry.stamp = momentIn(object, u"stamp"_s);
    entry.sequence = object.value(u"sequence"_s).toInt();
    entry.kind = object.value(u"task"_s).toBool() ? CalendarEntry::Kind::Task : CalendarEntry::Kind::Event;
    entry.busy = object.value(u"busy"_s).toBool();
    entry.cancelled = object.value(u"cancelled"_s).toBool();
    return entry;
}

QJsonObject json(const std::map<QString, ExportedEntry> &entries)
{
    QJsonObject object;
    for (const auto &[uid, entry] : entries)
        object.insert(uid, json(entry));
    return object;
}

std::map<QString, ExportedEntry> entriesIn(const QJsonObject &object)
{
    std::map<QString, ExportedEntry> entries;
    for (auto it = object.begin(); it != object.end(); ++it)
        entries[it.key()] = entryIn(it->toObject());
    return entries;
}

} // namespace

CalendarExport exportOnto(const CalendarMemory &memory, std::vector<CalendarEntry> entries, Moment now)
{
    CalendarExport result;
    result.memory = memory;
    result.memory.entries.clear();
    for (CalendarEntry &entry : entries) {
        const auto known = memory.entries.find(entry.uid);
        const bool wasThere = known != memory.entries.end();
        const bool same = wasThere && !known->second.cancelled && known->second.digest == digestOf(entry);
        entry.stamp = same ? known->second.stamp : now;
        entry.sequence = wasThere ? known->second.sequence + (same ? 0 : 1) : 0;
        result.memory.entries[entry.uid] = remembered(entry);
        if (!same)
            result.news.push_back(entry);
    }
    result.entries = std::move(entries);
    for (const auto &[uid, known] : memory.entries) {
        if (result.memory.entries.contains(uid) || (known.cancelled && known.stamp + cancelledFor < now))
            continue;
        CalendarEntry over = cancelled(uid, known);
        if (!known.cancelled) {
            over.stamp = now;
            ++over.sequence;
            result.news.push_back(over);
        }
        result.memory.entries[uid] = known;
        result.memory.entries[uid].stamp = over.stamp;
        result.memory.entries[uid].sequence = over.sequence;
        result.memory.entries[uid].cancelled = true;
        result.entries.push_back(std::move(over));
    }
    return result;
}

std::vector<CalendarEntry> keepOnto(CalendarMemory &memory, std::vector<CalendarEntry> entries, Moment now)
{
    CalendarMemory before;
    before.entries = memory.kept;
    CalendarExport made = exportOnto(before, std::move(entries), now);
    std::erase_if(made.entries, [](const CalendarEntry &entry) { return entry.cancelled; });
    std::erase_if(made.memory.entries, [](const auto &one) { return one.second.cancelled; });
    memory.kept = std::move(made.memory.entries);
    return std::move(made.entries);
}

void forgetPerson(CalendarMemory &memory, const QString &id, const QString &name)
{
    const auto isAbout = [&](const auto &one) {
        return one.first.split(u'/').contains(id) ||
               (!name.isEmpty() && one.second.summary.contains(name, Qt::CaseInsensitive));
    };
    std::erase_if(memory.entries, isAbout);
    std::erase_if(memory.kept, isAbout);
}

QByteArray memoryText(const CalendarMemory &memory)
{
    return QJsonDocument(QJsonObject{{u"calendar"_s, version},
                                     {u"tasks"_s, memory.tasks},
                                     {u"keptFile"_s, memory.keptFile},
                                     {u"exported"_s, json(memory.entries)},
                                     {u"kept"_s, json(memory.kept)}})
        .toJson();
}

CalendarMemory memoryFromText(const QByteArray &text)
{
    const QJsonObject file = QJsonDocument::fromJson(text).object();
    CalendarMemory memory;
    if (file.value(u"calendar"_s).toInt() != version)
        return memory;
    memory.tasks = file.value(u"tasks"_s).toBool();
    memory.keptFile = file.value(u"keptFile"_s).toString();
    memory.entries = entriesIn(file.value(u"exported"_s).toObject());
    memory.kept = entriesIn(file.value(u"kept"_s).toObject());
    return memory;
}

} // namespace afterword
