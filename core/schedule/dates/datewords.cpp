// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/dates/datewords.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 daysOfAWeek = 7;
constexpr int weeksOfAYear = 53;

/// The names of months and weekdays that are read, lower case, with their numbers.
struct Names {
    QHash<QString, int> months;
    QHash<QString, int> weekdays;
    QHash<QString, int> shortWeekdays; ///< words of their own, such as "sun" and "sat"
    QString anyMonth;
    QString anyWeekday;
    QString anyShortWeekday;
};

QString alternatives(const QHash<QString, int> &names)
{
    QStringList words = names.keys();
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return u"(?:"_s + words.join(u'|') + u')';
}

Names namesOf(const QLocale &own)
{
    Names names;
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const auto take = [](QHash<QString, int> &into, const QString &name, int number) {
        QString word = name.toLower();
        if (word.endsWith(u'.'))
            word.chop(1);
        if (word.size() > 1 && !word.front().isDigit() && !into.contains(word))
            into.insert(word, number);
    };
    for (const QLocale &locale : {english, own}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                take(names.months, locale.monthName(month, format), month);
                take(names.months, locale.standaloneMonthName(month, format), month);
            }
        }
        for (int day = 1; day <= daysOfAWeek; ++day) {
            take(names.weekdays, locale.dayName(day, QLocale::LongFormat), day);
            take(names.weekdays, locale.standaloneDayName(day, QLocale::LongFormat), day);
            take(names.shortWeekdays, locale.dayName(day, QLocale::ShortFormat), day);
        }
    }
    names.months.insert(u"sept"_s, 9);
    for (const auto &[word, day] : {std::pair(u"tues"_s, 2), std::pair(u"weds"_s, 3), std::pair(u"thur"_s, 4),
                                    std::pair(u"thurs"_s, 4)})
        names.shortWeekdays.insert(word, day);
    names.anyMonth = alternatives(names.months);
    names.anyWeekday = alternatives(names.weekdays);
    names.anyShortWeekday = alternatives(names.shortWeekdays);
    return names;
}

/// Which of 4/12's numbers is the day; absent where the locale doesn't tell.
std::optional<bool> dayComesFirst(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return std::nullopt;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    for (const QChar c : format) {
        if (c == u'd' || c == u'M')
            return c == u'd';
        if (c == u'y')
            return std::nullopt;
    }
    return std::nullopt;
}

int numberOf(const QString &word)
{
    static const QHash<QString, int> words{
        {u"a"_s, 1},    {u"an"_s, 1},   {u"one"_s, 1},     {u"two"_s, 2},     {u"three"_s, 3},
        {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6},     {u"seven"_s, 7},   {u"eight"_s, 8},
        {u"nine"_s, 9}, {u"ten"_s, 10}, {u"eleven"_s, 11}, {u"twelve"_s, 12}, {u"fourteen"_s, 14}};
    const auto known = words.constFind(word);
    return known == words.constEnd() ? word.toInt() : *known;
}

class Reader {
public:
    Reader(const QString &text, QDate day, const BusinessCalendar &calendar, const QLocale &locale)
        : m_text(text)
        , m_day(day)
        , m_calendar(calendar)
        , m_names(namesOf(locale))
        , m_dayFirst(dayComesFirst(locale))
    {
        readVagueOnes();
        readDates();
        readRelativeOnes();
        readWeekdays();
        std::sort(m_found.begin(), m_found.end(),
                  [](const DateInWords &a, const DateInWords &b) { return a.start < b.start; });
    }

    const std::vector<DateInWords> &found() const { return m_found; }

private:
    /// Every place that matches and was not read yet; @p dateOf gives its day, or null where it is not
    /// certain.
    template <typename DateOf>
    void each(const QString &pattern, const DateOf &dateOf)
    {
        QString whole = pattern;
        whole.replace(u"MONTH"_s, m_names.anyMonth);
        whole.replace(u"SHORTDAY"_s, m_names.anyShortWeekday);
        whole.replace(u"WEEKDAY"_s, m_names.anyWeekday);
        whole.replace(
            u"NUMBER"_s,
            u"(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen)"_s);
        whole.replace(u"NTH"_s, u"(?:st|nd|rd|th|\\.|er|º|ª)?"_s);
        whole = u"(?<![\\p{L}\\p{N}])(?:"_s + whole + u")(?![\\p{L}\\p{N}])"_s;
        // Compiling costs most of it, and the same few are wanted at every reading.
        thread_local QHash<QString, QRegularExpression> compiled;
        if (!compiled.contains(whole))
            compiled.insert(whole, QRegularExpression(whole, QRegularExpression::UseUnicodePropertiesOption));
        const QRegularExpression expression = compiled.value(whole);
        auto matches = expression.globalMatch(m_text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const bool read = std::any_of(m_found.begin(), m_found.end(), [&](const DateInWords &one) {
                return one.start < match.capturedEnd() && match.capturedStart() < one.end;
            });
            if (!read) {
                const std::optional<QDate> date = dateOf(match);
                if (date)
                    m_found.push_back({match.capturedStart(), match.capturedEnd(), *date});
            }
        }
    }

    void vague(const QString &pattern)
    {
        each(pattern, [](const QRegularExpressionMatch &) { return std::optional(QDate()); });
    }

    void readVagueOnes();
    void readDates();
    void readRelativeOnes();
    void readWeekdays();

    /// The first such day that isn't before the interview's.
    QDate comingDay(int month, int day) const
    {
        const QDate thisYear(m_day.year(), month, day);
        return thisYear.isValid() && thisYear >= m_day ? thisYear : QDate(m_day.year() + 1, month, day);
    }

    QDate withYear(const QString &year, int month, int day) const
    {
        if (year.isEmpty())
            return comingDay(month, day);
        const int number = year.toInt();
        return QDate(year.size() == 2 ? 2000 + number : number, month, day);
    }

    /// Null where the weekday that stands beside the date is another one.
    QDate checked(QDate date, const QString &weekday) const
    {
        if (weekday.isEmpty() || !date.isValid())
            return date;
        const int wanted = m_names.weekdays.value(weekday, m_names.shortWeekdays.value(weekday));
        return wanted == date.dayOfWeek() ? date : QDate();
    }

    QDate monday() const { return m_day.addDays(1 - m_day.dayOfWeek()); }

    /// The last business day of the week that is @p weeks after this one.
    QDate endOfWeek(int weeks) const
    {
        const QDate next = monday().addDays((weeks + 1) * daysOfAWeek);
        const QDate last = m_calendar.plus(next, -1);
        return last >= next.addDays(-daysOfAWeek) ? last : QDate();
    }

    /// The last business day of the coming week with that number, as ISO 8601 counts them.
    QDate endOfCalendarWeek(int number) const
    {
        for (int weeks = 0; weeks < weeksOfAYear; ++weeks) {
            if (monday().addDays(weeks * daysOfAWeek).weekNumber() == number)
                return endOfWeek(weeks);
        }
        return {};
    }

    QDate endOfMonth(int year, int month) const
    {
        const QDate next = QDate(year, month, 1).addMonths(1);
        return m_calendar.plus(next, -1);
    }

    /// The coming such weekday, after the interview's day.
    QDate coming(int weekday) const
    {
        const qint64 ahead = (weekday - m_day.dayOfWeek() + daysOfAWeek) % daysOfAWeek;
        return m_day.addDays(ahead == 0 ? daysOfAWeek : ahead);
    }

    QString m_text;
    QDate m_day;
    const BusinessCalendar &m_calendar;
    Names m_names;
    std::optional<bool> m_dayFirst;
    std::vector<DateInWords> m_found;
};

void Reader::readVagueOnes()
{
    const QString between = u"\\s*(?:-|\u2013|/|\\bor\\b|\\bto\\b|\\band\\b)\\s*"_s;
    vague(u"24/7"_s);
    vague(u"(?:last|past|every|each|previous)\\s+(?:WEEKDAY|week|month)"_s);
    vague(u"(?:WEEKDAY)"_s + between + u"(?:WEEKDAY)"_s);
    vague(u"(?:SHORTDAY)"_s + between + u"(?:SHORTDAY)"_s);
    vague(u"\\d{1,2}NTH"_s + between + u"\\d{1,2}NTH\\s+(?:of\\s+)?MONTH\\.?"_s);
    vague(u"MONTH\\.?\\s+\\d{1,2}NTH"_s + between + u"\\d{1,2}NTH(?!\\d)"_s);
    vague(u"(?:\\d{1,2}NTH\\s+(?:of\\s+)?MONTH|MONTH\\.?\\s+\\d{1,2}NTH)"_s + between +
          u"(?:\\d{1,2}NTH\\s+(?:of\\s+)?MONTH|MONTH\\.?\\s+\\d{1,2}NTH)"_s);
    vague(u"the\\s+\\d{1,2}(?:st|nd|rd|th)"_s + between + u"(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)"_s);
    vague(u"NUMBER"_s + between + u"NUMBER\\s+(?:business\\s+|working\\s+)?(?:days?|weeks?|months?)"_s);
    vague(u"(?:a|one)\\s+(?:day|week|month)\\s+or\\s+(?:two|so)"_s);
    vague(u"(?:a\\s+)?(?:couple(?:\\s+of)?|few|several|some|many)\\s+(?:more\\s+)?(?:days|weeks|months)"_s);
    vague(u"(?:early|mid|middle\\s+of|beginning\\s+of|start\\s+of|late)[\\s-]+(?:in\\s+)?(?:the\\s+)?"
          "(?:next\\s+|this\\s+)?(?:week|month|year|MONTH)"_s);
    vague(u"(?:WEEKDAY)\\s+or\\s+so"_s);
    vague(u"(?:early|mid|anfang|mitte)[\\s-]+(?:in\\s+)?(?:calendar\\s+week|kw|cw)\\s*\\d{1,2}"_s);
    vague(u"the\\s+(?:week|WEEKDAY)\\s+after(?:\\s+next)?"_s);
}

void Reader::readDates()
{
    using Match = QRegularExpressionMatch;
    const QString weekday = u"(?:(WEEKDAY|SHORTDAY)\\.?,?\\s+(?:the\\s+)?)?"_s;
    const QString year = u"(?:,?\\s+(\\d{4}))?"_s;
    const QString dayEnds =
        u"(?:(?:eod|cob|eob|(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?day|close\\s+of\\s+business)\\s+)?"_s;
    each(u"(\\d{4})-(\\d{2})-(\\d{2})"_s, [](const Match &match) {
        return std::optional(
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    });
    each(weekday + u"(\\d{1,2})NTH\\s*(?:of\\s+|de\\s+)?(MONTH)\\.?"_s + year, [&](const Match &match) {
        return std::optional(checked(
            withYear(match.captured(4), m_names.months.value(match.captured(3)), match.captured(2).toInt()),
            match.captured(1)));
    });
    each(
        weekday +
            u"(MONTH)\\.?\\s+(?:the\\s+)?(\\d{1,2})NTH(?![:\\d]|\\s+(?:times?|people|of\\b|more\\b|rounds?|interviews?|candidates?|engineers?|hours?|minutes?|days?|weeks?|months?|years?))"_s +
            year,
        [&](const Match &match) {
            return std::optional(checked(withYear(match.captured(4), m_names.months.value(match.captured(2)),
                                                  match.captured(3).toInt()),
                                         match.captured(1)));
        });
    // In numbers: with a dot the day comes first; a year, a dot at the end or a word before it tell that it
    // is a date.
    each(weekday + u"(by|on|until|till?|before|from|bis|am|zum|le|el|il|op)?\\s*"_s + dayEnds +
             u"(?<![.,/-])(?<!version )(?<!release )(?<!section )(?<!chapter )(?<!python )(?<!qt )(?<!kernel "
             u")(\\d{1,2})([./"
             u"-])(\\d{1,2})"
             "(?:\\4(\\d{4}|\\d{2})|(\\.))?(?![./-]?\\d|%)"_s,
         [&](const Match &match) -> std::optional<QDate> {
             const int first = match.captured(3).toInt();
             const int second = match.captured(5).toInt();
             // "12/25" can only be one day of one month.
             const bool certain =
                 !match.captured(1).isEmpty() || !match.captured(2).isEmpty() ||
                 !match.captured(6).isEmpty() ||
                 (match.captured(4) == u"." && !match.captured(7).isEmpty()) ||
                 (match.captured(4) == u"/" && std::min(first, second) <= 12 && std::max(first, second) > 12);
             const bool either = first >= 1 && second >= 1 && first <= 31 && second <= 31;
             if (!certain || !either || (match.captured(4) == u"-" && match.captured(6).isEmpty()))
                 return std::nullopt;
             const auto as = [&](bool dayFirst) {
                 return checked(
                     withYear(match.captured(6), dayFirst ? second : first, dayFirst ? first : second),
                     match.captured(1));
             };
             const std::optional<bool> order = match.captured(4) == u"." ? std::optional(true) : m_dayFirst;
             if (first > 12 || second > 12)
                 return as(first > 12);
             if (first == second)
                 return as(true);
             return order ? as(*order) : QDate();
         });
    each(weekday +
             u"the\\s+(\\d{1,2})(?:st|nd|rd|th)"
             "(?!\\s+(?:floor|round|time|interview|quarter|person|one|call|stage|street|week|day|of))"_s,
         [&](const Match &match) {
             const int day = match.captured(2).toInt();
             for (int months = 0; months < 3; ++months) {
                 const QDate month = QDate(m_day.year(), m_day.month(), 1).addMonths(months);
                 const QDate date(month.year(), month.month(), day);
                 if (date.isValid() && date > m_day)
                     return std::optional(checked(date, match.captured(1)));
             }
             return std::optional(QDate());
         });
}

void Reader::readRelativeOnes()
{
    using Match = QRegularExpressionMatch;
    const auto at = [&](const QString &pattern, QDate date) {
        each(pattern, [date](const Match &) { return std::optional(date); });
    };
    at(u"(?:the\\s+)?day\\s+after\\s+tomorrow"_s, m_day.addDays(2));
    at(u"tomorrow"_s, m_day.addDays(1));
    at(u"(?:today|tonight)"_s, m_day);
    // "EOD Friday" is Friday's.
    at(u"(?:end\\s+of\\s+(?:the\\s+)?day|close\\s+of\\s+business|eod|cob|eob)"
       "(?!,?\\s+(?:on\\s+|next\\s+|this\\s+|the\\s+)?(?:WEEKDAY|SHORTDAY|MONTH|tomorrow|\\d))"_s,
       m_day);
    each(u"(?:in|within)\\s+(?:the\\s+next\\s+)?(NUMBER)\\s+(business|working)\\s+days?"_s,
         [&](const Match &match) {
             return std::optional(m_calendar.plus(m_day, numberOf(match.captured(1))));
         });
    each(u"(?:calendar\\s+week|kw|cw)\\s*(\\d{1,2})"_s,
         [&](const Match &match) { return std::optional(endOfCalendarWeek(match.captured(1).toInt())); });
    each(u"(?:in|within)\\s+(?:the\\s+next\\s+)?(?:a\\s+fortnight|fortnight)"_s,
         [&](const Match &) { return std::optional(m_day.addDays(2 * daysOfAWeek)); });
    each(
        u"(?:in|within)\\s+(?:the\\s+next\\s+|exactly\\s+)?(NUMBER)\\s+(day|week|month)s?(?:['\u2019]?\\s+time)?"_s,
        [&](const Match &match) {
            const int count = numberOf(match.captured(1));
            if (match.captured(2) == u"day")
                return std::optional(m_day.addDays(count));
            return std::optional(match.captured(2) == u"week" ? m_day.addDays(qint64(count) * daysOfAWeek)
                                                              : m_day.addMonths(count));
        });
    each(u"(NUMBER)\\s+(week|day)s?\\s+from\\s+(?:now|today)"_s, [&](const Match &match) {
        const int count = numberOf(match.captured(1));
        return std::optional(
            m_day.addDays(match.captured(2) == u"day" ? qint64(count) : qint64(count) * daysOfAWeek));
    });
    const QString weekday = u"(WEEKDAY)"_s;
    const auto inWeek = [&](const Match &match, int weeks) {
        return std::optional(
            monday().addDays(weeks * daysOfAWeek + m_names.weekdays.value(match.captured(1)) - 1));
    };
    each(weekday + u"\\s+(?:of\\s+)?next\\s+week"_s, [&](const Match &match) { return inWeek(match, 1); });
    each(u"next\\s+week(?:\\s+on|['\u2019]s|,)?\\s+"_s + weekday,
         [&](const Match &match) { return inWeek(match, 1); });
    each(u"(?:a\\s+week\\s+(?:on|from|this)\\s+)"_s + weekday, [&](const Match &match) {
        return std::optional(coming(m_names.weekdays.value(match.captured(1))).addDays(daysOfAWeek));
    });
    each(weekday + u"\\s+week"_s, [&](const Match &match) {
        return std::optional(coming(m_names.weekdays.value(match.captured(1))).addDays(daysOfAWeek));
    });
    const QString ends = u"(?:(?:the\\s+)?(?:very\\s+)?end\\s+of\\s+)"_s;
    at(ends + u"?(?:the\\s+)?next\\s+week"_s, endOfWeek(1));
    at(u"(?:the\\s+)?week\\s+after\\s+next"_s, QDate());
    // On a weekend "this week" may be the one that ends or the one that begins.
    const bool weekend = !m_calendar.isBusinessDay(m_day) && m_day.dayOfWeek() > 5;
    const QDate thisWeek = weekend ? QDate() : endOfWeek(0);
    at(ends + u"(?:the\\s+|this\\s+)?week"_s, thisWeek);
    at(u"(?:later\\s+)?this\\s+week"_s, thisWeek);
    at(u"(?:eow|week['\u2019]?s\\s+end)"_s, thisWeek);
    at(ends + u"next\\s+month"_s, endOfMonth(m_day.addMonths(1).year(), m_day.addMonths(1).month()));
    at(u"(?:"_s + ends + u"(?:the\\s+|this\\s+)?month|month['\u2019]?s?[\\s-]end|eom)"_s,
       endOfMonth(m_day.year(), m_day.month()));
    at(ends + u"(?:the\\s+|this\\s+)?year"_s, m_calendar.plus(QDate(m_day.year() + 1, 1, 1), -1));
    each(ends + u"(MONTH)\\.?"_s, [&](const Match &match) {
        const int month = m_names.months.value(match.captured(1));
        return std::optional(endOfMonth(m_day.year() + (month < m_day.month() ? 1 : 0), month));
    });
}

void Reader::readWeekdays()
{
    using Match = QRegularExpressionMatch;
    // "next Friday" on a Monday may be this week's or the next one's.
    each(u"next\\s+(WEEKDAY|SHORTDAY)"_s, [&](const Match &match) {
        const QString name = match.captured(1);
        const QDate date = coming(m_names.weekdays.value(name, m_names.shortWeekdays.value(name)));
        return std::optional(date >= monday().addDays(daysOfAWeek) ? date : QDate());
    });
    each(
        u"(?:this\\s+|this\\s+coming\\s+|the\\s+coming\\s+|coming\\s+)?(WEEKDAY)"_s,
        [&](const Match &match) { return std::optional(coming(m_names.weekdays.value(match.captured(1)))); });
    // "we sat", "in the sun": a short name needs a word before it.
    each(u"(?:by|on|before|until|till?|this|bis|am|eod|cob|eob)\\s+(SHORTDAY)\\.?"_s,
         [&](const Match &match) {
             return std::optional(coming(m_names.shortWeekdays.value(match.captured(1))));
         });
}

} // namespace

std::vector<DateInWords> datesIn(const QString &text, QDate day, const BusinessCalendar &calendar,
                                 const QLocale &locale)
{
    return Reader(text, day, calendar, locale).found();
}

} // namespace afterword
