// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "core/base/asshown.h"
#include "core/base/localdays.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr int daysOfAWeek = 7;

QString weekday(QDate date)
{
    return QLocale().standaloneDayName(date.dayOfWeek(), QLocale::LongFormat);
}

} // namespace

QString dayInWords(QDate date, QDate today)
{
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    if (days == -1)
        return Words::tr("yesterday");
    return std::abs(days) < daysOfAWeek ? weekday(date) : shortDay(date, today);
}

QString timeInWords(QTime time)
{
    return timeOfDay(time);
}

QString byWhen(Moment due, const Zone &zone, Moment now)
{
    const WallTime wall = zone.wallTime(due);
    const QDate today = zone.date(now);
    const qint64 days = today.daysTo(wall.date);
    if (due < now) {
        if (days == 0)
            return Words::tr("was due at %1").arg(timeInWords(wall.time));
        if (days == -1)
            return Words::tr("was due yesterday");
        return Words::tr("was due on %1").arg(dayInWords(wall.date, today));
    }
    if (days == 0)
        return Words::tr("by %1", "a time").arg(timeInWords(wall.time));
    if (days < daysOfAWeek)
        return Words::tr("by %1, %2", "a day, a time")
            .arg(dayInWords(wall.date, today), timeInWords(wall.time));
    return Words::tr("by %1", "a day").arg(shortDay(wall.date, today));
}

QString whenInWords(Moment moment, const Zone &zone, Moment now)
{
    const WallTime wall = zone.wallTime(moment);
    const QDate today = zone.date(now);
    const qint64 days = today.daysTo(wall.date);
    if (days == 0)
        return Words::tr("at %1").arg(timeInWords(wall.time));
    if (std::abs(days) < daysOfAWeek)
        return Words::tr("%1, %2", "a day, a time").arg(dayInWords(wall.date, today), timeInWords(wall.time));
    return shortDay(wall.date, today);
}

QString fullMoment(Moment moment, const Zone &zone)
{
    const WallTime wall = zone.wallTime(moment);
    return Words::tr("%1, %2 (%3)", "a date in full, a time, a zone")
        .arg(QLocale().toString(wall.date, QLocale::LongFormat), timeInWords(wall.time), zone.id());
}

QString followUpLine(const FollowUp &followUp, const Search &search, Moment now)
{
    const QString title = followUpTitle(followUp, search);
    const Zone &zone = search.person.zone;
    switch (followUp.state) {
    case FollowUpState::Open:
    case FollowUpState::Late:
        return Words::tr("%1 %2", "a title, by when").arg(title, byWhen(followUp.due, zone, now));
    case FollowUpState::Held: return Words::tr("%1, on hold").arg(title);
    case FollowUpState::Snoozed:
    case FollowUpState::Upcoming: break;
    }
    const QDate today = zone.date(now);
    const QDate opens = zone.date(followUp.opens);
    const QString day = opens == today ? timeInWords(zone.time(followUp.opens)) : dayInWords(opens, today);
    if (followUp.state == FollowUpState::Snoozed)
        return Words::tr("%1, snoozed until %2").arg(title, day);
    return opens == today ? Words::tr("%1 from %2", "a title, a time").arg(title, day)
                          : Words::tr("%1, %2", "a title, a day").arg(title, day);
}

QString shortWhen(const FollowUp &followUp, const Zone &zone, Moment now)
{
    const QDate today = zone.date(now);
    const auto opens = [&] {
        const QDate day = zone.date(followUp.opens);
        return day == today ? timeInWords(zone.time(followUp.opens)) : dayInWords(day, today);
    };
    switch (followUp.state) {
    case FollowUpState::Open: return byWhen(followUp.due, zone, now);
    case FollowUpState::Late: {
        const qint64 days = zone.date(followUp.due).daysTo(today);
        if (days == 0)
            return byWhen(followUp.due, zone, now);
        return Words::tr("%n days late", nullptr, static_cast<int>(days));
    }
    case FollowUpState::Held: return Words::tr("on hold");
    case FollowUpState::Snoozed: return Words::tr("until %1").arg(opens());
    case FollowUpState::Upcoming: return Words::tr("from %1").arg(opens());
    }
    Q_UNREACHABLE();
}

QString whenInBrief(const FollowUp &followUp, const Zone &zone, Moment now)
{
    const QDate today = zone.date(now);
    const QDate due = zone.date(followUp.due);
    if (followUp.state != FollowUpState::Open || due <= today)
        return shortWhen(followUp, zone, now);
    return Words::tr("by %1", "a day").arg(dayInWords(due, today));
}

QString companyAndRole(const Application &application)
{
    return application.role.isEmpty() ? application.company
                                      : application.company + u" · "_s + application.role;
}

QString personAndCompany(const Contact &person)
{
    return person.organization.isEmpty()
               ? person.name
               : Words::tr("%1, %2", "a person, a company").arg(person.name, person.organization);
}

QString asMenuText(const QString &name)
{
    return asShown(name).replace(u'&', u"&&"_s);
}

QString pathInWords(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home)
        return u"~"_s;
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

QString asToolTip(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return u"<p style=\"white-space:pre-wrap\">"_s + asShown(plain).toHtmlEscaped() + u"</p>"_s;
}

} // namespace afterword
