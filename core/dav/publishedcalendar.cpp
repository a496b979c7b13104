// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/publishedcalendar.h"

#include "core/base/iso.h"
#include "core/base/joinedvalues.h"
#include "core/base/jsonbytes.h"
#include "core/dav/joinedmarks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int version = 1;

constexpr std::array states{"stands"_L1, "moved"_L1, "gone"_L1, "oursWanted"_L1, "leftOut"_L1};

QJsonObject json(const EventWords &words)
{
    return {{u"start"_s, isoMoment(words.start, Zone())},
            {u"end"_s, isoMoment(words.end, Zone())},
            {u"wholeDay"_s, words.wholeDay},
            {u"cancelled"_s, words.cancelled},
            {u"summary"_s, bytesAsText(words.summary)},
            {u"description"_s, bytesAsText(words.description)},
            {u"location"_s, bytesAsText(words.location)},
            {u"sequence"_s, words.sequence}};
}

EventWords wordsFrom(const QJsonObject &json)
{
    EventWords words;
    if (const auto start = momentFromIso(json.value("start"_L1).toString()))
        words.start = *start;
    if (const auto end = momentFromIso(json.value("end"_L1).toString()))
        words.end = *end;
    words.wholeDay = json.value("wholeDay"_L1).toBool();
    words.cancelled = json.value("cancelled"_L1).toBool();
    words.summary = bytesIn(json, "summary"_L1);
    words.description = bytesIn(json, "description"_L1);
    words.location = bytesIn(json, "location"_L1);
    words.sequence = json.value("sequence"_L1).toInt();
    return words;
}

QJsonObject json(const PublishedEntry &entry)
{
    QJsonObject object{{u"uid"_s, entry.uid},
                       {u"name"_s, bytesAsText(entry.name)},
                       {u"etag"_s, bytesAsText(entry.etag)},
                       {u"state"_s, states[static_cast<size_t>(entry.state)]},
                       {u"said"_s, json(entry.said)},
                       {u"foreign"_s, entry.isForeign},
                       {u"sequence"_s, entry.sequence}};
    if (entry.there != EventWords())
        object.insert(u"there"_s, json(entry.there));
    return object;
}

std::optional<PublishedEntry> entryFrom(const QJsonObject &json)
{
    PublishedEntry entry;
    entry.uid = json.value("uid"_L1).toString();
    entry.name = bytesIn(json, "name"_L1);
    const auto state = std::find(states.begin(), states.end(), json.value("state"_L1).toString());
    if (entry.uid.isEmpty() || entry.name.isEmpty() || state == states.end())
        return {};
    entry.state = static_cast<PublishedEntry::State>(state - states.begin());
    entry.etag = bytesIn(json, "etag"_L1);
    entry.said = wordsFrom(json.value("said"_L1).toObject());
    if (json.contains("there"_L1))
        entry.there = wordsFrom(json.value("there"_L1).toObject());
    entry.isForeign = json.value("foreign"_L1).toBool();
    entry.sequence = std::max(0, json.value("sequence"_L1).toInt());
    return entry;
}

auto placeOf(std::vector<PublishedEntry> &entries, const QString &uid)
{
    return std::lower_bound(entries.begin(), entries.end(), uid,
                            [](const PublishedEntry &entry, const QString &one) { return entry.uid < one; });
}

std::map<QString, PublishedEntry> byUid(const PublishedCalendar &calendar)
{
    std::map<QString, PublishedEntry> entries;
    for (const PublishedEntry &entry : calendar.entries)
        entries.emplace(entry.uid, entry);
    return entries;
}

bool isAnswered(const PublishedEntry *entry)
{
    return entry && (entry->state == PublishedEntry::State::OursWanted ||
                     entry->state == PublishedEntry::State::LeftOut);
}

} // namespace

PublishedEntry *PublishedCalendar::find(const QString &uid)
{
    const auto place = placeOf(entries, uid);
    return place != entries.end() && place->uid == uid ? &*place : nullptr;
}

void PublishedCalendar::note(PublishedEntry entry)
{
    if (PublishedEntry *known = find(entry.uid))
        *known = std::move(entry);
    else
        entries.insert(placeOf(entries, entry.uid), std::move(entry));
}

void PublishedCalendar::forget(const QString &uid)
{
    const auto place = placeOf(entries, uid);
    if (place != entries.end() && place->uid == uid)
        entries.erase(place);
}

PublishedCalendar joinedCalendar(const PublishedCalendar &before, const PublishedCalendar &ours,
                                 const PublishedCalendar &theirs)
{
    const auto chosen = [](const PublishedEntry *our, const PublishedEntry *their) {
        return isAnswered(their) && !isAnswered(our) ? their : our;
    };
    PublishedCalendar all = ours;
    bool isToBeCompared = false;
    auto entries = joinedValues(byUid(before), byUid(ours), byUid(theirs), chosen, isToBeCompared);
    all.entries.clear();
    for (auto &[uid, entry] : entries)
        all.entries.push_back(std::move(entry));
    if (ours.account.followUps == before.account.followUps)
        all.account.followUps = theirs.account.followUps;
    joinMarks(all, before, ours, theirs, isToBeCompared);
    all.looked = std::max(ours.looked, theirs.looked);
    return all;
}

bool isInterviewUid(const QString &uid)
{
    return uid.startsWith(u"interview/"_s);
}

QByteArray publishedCalendarText(const PublishedCalendar &calendar)
{
    QJsonArray entries;
    for (const PublishedEntry &entry : calendar.entries)
        entries.append(json(entry));
    const CalendarAccount &account = calendar.account;
    QJsonObject object{{u"version"_s, version},
                       {u"user"_s, account.user},
                       {u"calendar"_s, bytesAsText(account.calendar.toEncoded())},
                       {u"name"_s, account.name},
                       {u"authority"_s, bytesAsText(account.authority)},
                       {u"followUps"_s, account.followUps},
                       {u"token"_s, bytesAsText(calendar.token)},
                       {u"changeTag"_s, bytesAsText(calendar.changeTag)},
                       {u"entries"_s, entries}};
    if (calendar.looked)
        object.insert(u"looked"_s, isoMoment(*calendar.looked, Zone()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PublishedCalendar publishedCalendarFrom(const QByteArray &file)
{
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    PublishedCalendar calendar;
    if (json.value("version"_L1).toInt() != version)
        return calendar;
    CalendarAccount &account = calendar.account;
    account.user = json.value("user"_L1).toString();
    account.calendar = QUrl::fromEncoded(bytesIn(json, "calendar"_L1), QUrl::StrictMode);
    account.name = json.value("name"_L1).toString();
    account.authority = bytesIn(json, "authority"_L1);
    account.followUps = json.value("followUps"_L1).toBool(true);
    calendar.token = bytesIn(json, "token"_L1);
    calendar.changeTag = bytesIn(json, "changeTag"_L1);
    const QJsonArray entries = json.value("entries"_L1).toArray();
    for (const auto &one : entries) {
        if (auto entry = entryFrom(one.toObject()))
            calendar.note(*std::move(entry));
    }
    if (const auto looked = momentFromIso(json.value("looked"_L1).toString()))
        calendar.looked = *looked;
    return calendar;
}

} // namespace afterword
