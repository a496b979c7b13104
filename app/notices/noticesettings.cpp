// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticesettings.h"

#include "core/base/iso.h"
#include "ui/mainwindow/windowmemory.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int mostLeadMinutes = 24 * 60;
constexpr int daysOfAWeek = 7;

QString settingsKey()
{
    return u"notices/settings"_s;
}

QString timeText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QTime timeIn(const QJsonObject &json, const QString &name, QTime otherwise)
{
    const QTime time = QTime::fromString(json.value(name).toString(), u"HH:mm"_s);
    return time.isValid() ? time : otherwise;
}

int minutesIn(const QJsonObject &json, const QString &name, int otherwise)
{
    const int minutes = json.value(name).toInt(otherwise);
    return minutes >= 0 && minutes <= mostLeadMinutes ? minutes : otherwise;
}

bool isWithin(QTime time, QTime from, QTime until)
{
    return from <= until ? time >= from && time < until : time >= from || time < until;
}

bool isWeekend(const Person &person, QDate date)
{
    return std::find(person.weekend.begin(), person.weekend.end(), date.dayOfWeek()) != person.weekend.end();
}

/// When the quiet time in which @p now lies ends by the first of its two reasons that holds.
std::optional<Moment> endOfQuiet(const NoticeSettings &settings, const Person &person, Moment now)
{
    const WallTime wall = person.zone.wallTime(now);
    if (settings.quietWeekends && isWeekend(person, wall.date))
        return person.zone.moment(wall.date.addDays(1), QTime(0, 0));
    if (!settings.quietHours || !isWithin(wall.time, settings.quietFrom, settings.quietUntil))
        return {};
    const QDate day = wall.time < settings.quietUntil ? wall.date : wall.date.addDays(1);
    return person.zone.moment(day, settings.quietUntil);
}

} // namespace

NoticeSettings loadNoticeSettings(const WindowMemory &memory)
{
    const QJsonObject json = QJsonDocument::fromJson(memory.value(settingsKey())).object();
    const NoticeSettings first;
    NoticeSettings settings;
    settings.wanted = json.value(u"wanted"_s).toBool(first.wanted);
    settings.tellOpened = json.value(u"tellOpened"_s).toBool(first.tellOpened);
    settings.leadMinutes = minutesIn(json, u"leadMinutes"_s, first.leadMinutes);
    settings.thankYouLeadMinutes = minutesIn(json, u"thankYouLeadMinutes"_s, first.thankYouLeadMinutes);
    settings.quietHours = json.value(u"quietHours"_s).toBool(first.quietHours);
    settings.quietFrom = timeIn(json, u"quietFrom"_s, first.quietFrom);
    settings.quietUntil = timeIn(json, u"quietUntil"_s, first.quietUntil);
    settings.quietWeekends = json.value(u"quietWeekends"_s).toBool(first.quietWeekends);
    settings.discreet = json.value(u"discreet"_s).toBool(first.discreet);
    const QTime summary = timeIn(json, u"morningSummary"_s, QTime());
    if (summary.isValid())
        settings.morningSummary = summary;
    return settings;
}

void saveNoticeSettings(WindowMemory &memory, const NoticeSettings &settings)
{
    QJsonObject json{{u"wanted"_s, settings.wanted},
                     {u"tellOpened"_s, settings.tellOpened},
                     {u"leadMinutes"_s, settings.leadMinutes},
                     {u"thankYouLeadMinutes"_s, settings.thankYouLeadMinutes},
                     {u"quietHours"_s, settings.quietHours},
                     {u"quietFrom"_s, timeText(settings.quietFrom)},
                     {u"quietUntil"_s, timeText(settings.quietUntil)},
                     {u"quietWeekends"_s, settings.quietWeekends},
                     {u"discreet"_s, settings.discreet}};
    if (settings.morningSummary)
        json.insert(u"morningSummary"_s, timeText(*settings.morningSummary));
    memory.setValue(settingsKey(), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Moment> quietUntil(const NoticeSettings &settings, const Person &person, Moment now)
{
    std::optional<Moment> end = endOfQuiet(settings, person, now);
    // A night before a quiet weekend ends with the weekend, and that with the night after it.
    for (int i = 0; end && i < daysOfAWeek * 2; ++i) {
        const std::optional<Moment> later = endOfQuiet(settings, person, *end);
        if (!later)
            break;
        end = later;
    }
    return end;
}

} // namespace afterword
