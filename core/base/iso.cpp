// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Iso)
};

QString twoDigits(int n)
{
    return u"%1"_s.arg(n, 2, 10, QLatin1Char('0'));
}

/// Date and time of a text that has the shape of one; the date or time may still be none that exists.
WallTime wallTimeOf(const QRegularExpressionMatch &match)
{
    return {QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
            QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt())};
}

// No zone's clocks are a day away from UTC.
constexpr Moment earliest{std::chrono::sys_days(std::chrono::year(1) / 1 / 2)};
constexpr Moment afterLatest{std::chrono::sys_days(std::chrono::year(9999) / 12 / 31)};

/// The number that ASCII digits write; absent where anything else is among them.
std::optional<int> digits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString isoTime(QTime time)
{
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QString isoWallTime(const WallTime &wall)
{
    return isoDate(wall.date) + QLatin1Char('T') + isoTime(wall.time);
}

QString isoMoment(Moment moment, const Zone &zone)
{
    const WallTime wall = zone.wallTime(moment);
    const int offset = zone.offsetAt(moment);
    const int minutesEast = std::abs(offset) / 60;
    return isoDate(wall.date) + QLatin1Char('T') + wall.time.toString(u"HH:mm:ss"_s) +
           QLatin1Char(offset < 0 ? '-' : '+') + twoDigits(minutesEast / 60) + QLatin1Char(':') +
           twoDigits(minutesEast % 60);
}

bool isWithinYears(Moment moment)
{
    return moment >= earliest && moment < afterLatest;
}

bool isWithinYears(const WallTime &wall)
{
    if (!wall.date.isValid() || !wall.time.isValid())
        return false;
    const Moment utc = Zone().moment(wall);
    return isWithinYears(utc - hours(24)) && isWithinYears(utc + hours(24));
}

Error outsideYears()
{
    return {Words::tr("it lies outside the years 1 to 9999")};
}

Result<Moment> momentFromIso(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?(Z|([+-])(\\d\\d):?(\\d\\d))$"_s);
    const auto match = shape.match(text);
    const WallTime wall = match.hasMatch() ? wallTimeOf(match) : WallTime{};
    const int east = (match.captured(9).toInt() * 60 + match.captured(10).toInt()) * 60;
    if (!wall.date.isValid() || !wall.time.isValid() || east > 18 * 3600)
        return Error{Words::tr("\"%1\" is not a moment such as 2026-11-23T15:00:00-05:00").arg(text)};
    const Moment local = Zone().moment(wall);
    const Moment moment = match.captured(8) == u"-"_s ? local + seconds(east) : local - seconds(east);
    if (!isWithinYears(moment))
        return outsideYears();
    return moment;
}

Result<QDate> dateFromIso(const QString &text)
{
    // By hand: a store of many applications holds several dates for each.
    QDate date;
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-') {
        const QStringView parts(text);
        const auto year = digits(parts.first(4));
        const auto month = digits(parts.sliced(5, 2));
        const auto day = digits(parts.sliced(8));
        if (year && month && day)
            date = QDate(*year, *month, *day);
    }
    if (!date.isValid())
        return Error{Words::tr("\"%1\" is not a date such as 2026-11-23").arg(text)};
    return date;
}

Result<WallTime> wallTimeFromIso(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?$"_s);
    const auto match = shape.match(text);
    const WallTime wall = match.hasMatch() ? wallTimeOf(match) : WallTime{};
    if (!wall.date.isValid() || !wall.time.isValid())
        return Error{Words::tr("\"%1\" is not a local time such as 2026-11-23T10:00").arg(text)};
    if (!isWithinYears(wall))
        return outsideYears();
    return wall;
}

Result<QTime> timeFromIso(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d\\d):(\\d\\d)(?::(\\d\\d))?$"_s);
    const auto match = shape.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!match.hasMatch() || !time.isValid())
        return Error{Words::tr("\"%1\" is not a time of day such as 20:00").arg(text)};
    return time;
}

} // namespace afterword
