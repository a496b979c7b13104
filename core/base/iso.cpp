// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Iso)
};

constexpr size_t longestMoment = 25; // letters: 2026-11-23T15:00:00-05:00

/// Such a text while it is put together: letter by letter in a QString it would cost five times as much.
class Letters {
public:
    Letters &operator<<(char16_t letter)
    {
        m_letters[m_count++] = letter;
        return *this;
    }
    /// Two digits of it.
    Letters &operator<<(int number)
    {
        return *this << static_cast<char16_t>(u'0' + number / 10)
                     << static_cast<char16_t>(u'0' + number % 10);
    }

    QString text() const { return QStringView(m_letters.data(), qsizetype(m_count)).toString(); }

private:
    std::array<char16_t, longestMoment> m_letters;
    size_t m_count = 0;
};

/// False where the year has not four digits, also where there is no date; then nothing is added.
bool add(QDate date, Letters &letters)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1 || year > 9999)
        return false;
    letters << year / 100 << year % 100 << u'-' << month << u'-' << day;
    return true;
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

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

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

/// The date that stands in YYYY-MM-DD; null where it does not. By hand, as below: a store of many
/// applications holds several for each.
QDate dateIn(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto year = digits(text.first(4));
    const auto month = digits(text.sliced(5, 2));
    const auto day = digits(text.sliced(8));
    return year && month && day ? QDate(*year, *month, *day) : QDate();
}

/// The time that stands in HH:MM or HH:MM:SS, with or without a fraction of a second; null where it does not.
QTime timeIn(QStringView text)
{
    const bool hasSeconds = text.size() > 5;
    const bool hasFraction = text.size() > 8;
    if (text.size() < 5 || text[2] != u':' || (hasSeconds && (text.size() < 8 || text[5] != u':')))
        return {};
    if (hasFraction &&
        ((text[8] != u'.' && text[8] != u',') || text.size() == 9 || !areDigits(text.sliced(9))))
        return {};
    const auto hour = digits(text.first(2));
    const auto minute = digits(text.sliced(3, 2));
    const auto second = hasSeconds ? digits(text.sliced(6, 2)) : 0;
    return hour && minute && second ? QTime(*hour, *minute, *second) : QTime();
}

/// What stands in YYYY-MM-DDTHH:MM and so on; null parts where it does not.
WallTime wallTimeIn(QStringView text)
{
    if (text.size() < 16 || text[10] != u'T')
        return {};
    return {dateIn(text.first(10)), timeIn(text.sliced(11))};
}

} // namespace

QString isoDate(QDate date)
{
    Letters letters;
    return add(date, letters) ? letters.text() : date.toString(Qt::ISODate);
}

QString isoTime(QTime time)
{
    if (!time.isValid())
        return {};
    Letters letters;
    letters << time.hour() << u':' << time.minute();
    if (time.second() != 0)
        letters << u':' << time.second();
    return letters.text();
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
    Letters letters;
    const QString strangeDate = add(wall.date, letters) ? QString() : isoDate(wall.date);
    letters << u'T' << wall.time.hour() << u':' << wall.time.minute() << u':' << wall.time.second()
            << (offset < 0 ? u'-' : u'+') << minutesEast / 60 << u':' << minutesEast % 60;
    return strangeDate.isEmpty() ? letters.text() : strangeDate + letters.text();
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
    const QDate date = dateIn(text);
    if (!date.isValid())
        return Error{Words::tr("\"%1\" is not a date such as 2026-11-23").arg(text)};
    return date;
}

Result<WallTime> wallTimeFromIso(const QString &text)
{
    const WallTime wall = wallTimeIn(text);
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
