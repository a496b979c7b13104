// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/typeddate.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int daysOfAWeek = 7;
constexpr int monthsOfAYear = 12;

/// In small letters without accents, which people leave out and put in as their keyboard has them.
QString plain(const QString &text)
{
    const QString parted = text.simplified().toLower().normalized(QString::NormalizationForm_KD);
    QString plain;
    for (const QChar c : parted) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        plain += c == u'\u2019' ? u'\'' : c == u'\u2013' || c == u'\u2212' ? u'-' : c;
    }
    plain.replace(u"ae"_s, u"a"_s).replace(u"ue"_s, u"u"_s); // Maerz, naechsten, uebermorgen
    return plain.trimmed();
}

struct Names {
    QHash<QString, int> months;
    QHash<QString, int> weekdays;
    QHash<QString, int>
        own; ///< those weekdays that may stand alone: short ones only of this window's language
};

void add(QHash<QString, int> &into, const QString &name, int number)
{
    QString word = plain(name);
    while (word.endsWith(u'.'))
        word.chop(1);
    const bool isWord = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    if (word.size() > 1 && isWord && !into.contains(word))
        into.insert(word, number);
}

Names namesFor(const QLocale &window)
{
    Names names;
    const QList<QLocale> read{window, QLocale(QLocale::English), QLocale(QLocale::German),
                              QLocale(QLocale::French), QLocale(QLocale::Spanish)};
    for (const QLocale &locale : read) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= monthsOfAYear; ++month) {
                add(names.months, locale.monthName(month, form), month);
                add(names.months, locale.standaloneMonthName(month, form), month);
            }
            for (int day = 1; day <= daysOfAWeek; ++day) {
                for (const QString &name : {locale.dayName(day, form), locale.standaloneDayName(day, form)}) {
                    add(names.weekdays, name, day);
                    if (form == QLocale::LongFormat || locale == window)
                        add(names.own, name, day);
                }
            }
        }
    }
    static const std::pair<const char16_t *, int> more[] = {
        {u"sept", 9},  {u"set", 9}, {u"mrz", 3},  {u"janner", 1},    {u"jan", 1},
        {u"feber", 2}, {u"fev", 2}, {u"fevr", 2}, {u"avr", 4},       {u"juil", 7},
        {u"janv", 1},  {u"jul", 7}, {u"jun", 6},  {u"setiembre", 9}, {u"agosto", 8}};
    for (const auto &[word, month] : more)
        add(names.months, QString::fromUtf16(word), month);
    static const std::pair<const char16_t *, int> moreDays[] = {
        {u"tues", 2}, {u"weds", 3}, {u"thur", 4}, {u"thurs", 4}, {u"sonnabend", 6}};
    for (const auto &[word, day] : moreDays) {
        add(names.weekdays, QString::fromUtf16(word), day);
        add(names.own, QString::fromUtf16(word), day);
    }
    return names;
}

const Names &names()
{
    static QHash<QString, Names> known;
    const QString window = QLocale().name();
    if (!known.contains(window))
        known.insert(window, namesFor(QLocale()));
    return known[window];
}

/// Words that stand around a date and say nothing about which day it is.
bool isFiller(const QString &word)
{
    static const QStringList words{u"the"_s,    u"of"_s,     u"on"_s,   u"by"_s,  u"from"_s, u"until"_s,
                                   u"till"_s,   u"this"_s,   u"den"_s,  u"der"_s, u"dem"_s,  u"am"_s,
                                   u"ab"_s,     u"bis"_s,    u"zum"_s,  u"vom"_s, u"des"_s,  u"diesen"_s,
                                   u"diesem"_s, u"dieser"_s, u"le"_s,   u"au"_s,  u"du"_s,   u"ce"_s,
                                   u"jusqu"_s,  u"partir"_s, u"a"_s,    u"de"_s,  u"del"_s,  u"el"_s,
                                   u"hasta"_s,  u"desde"_s,  u"este"_s, u"d"_s,   u"para"_s, u"pour"_s};
    return words.contains(word);
}

struct Token {
    QString word;   ///< empty for a number
    QString digits; ///< without "st", "er", "º" behind it
    QString before; ///< what parts it from the one before, without blanks
};

/// Empty where something else stands there than words, numbers and what parts them.
std::vector<Token> tokensOf(const QString &text)
{
    static const QRegularExpression shape(
        u"([\\s.,/'()-]*)(?:(\\d+)(?:(?:st|nd|rd|th|er|re|eme|e|o|a)(?![\\p{L}]))?|([\\p{L}]+))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression end(u"^[\\s.,)]*$"_s);
    std::vector<Token> tokens;
    const QString read = plain(text);
    qsizetype at = 0;
    for (;;) {
        const QRegularExpressionMatch match = shape.match(read, at, QRegularExpression::NormalMatch,
                                                          QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            break;
        QString before = match.captured(1);
        before.remove(u' ');
        tokens.push_back({match.captured(3), match.captured(2), before});
        at = match.capturedEnd();
    }
    return end.match(read.mid(at)).hasMatch() ? tokens : std::vector<Token>();
}

/// "1st" in words.
QString asNumber(const QString &word)
{
    static const QStringList firsts{u"first"_s, u"erster"_s, u"ersten"_s, u"premier"_s, u"primero"_s};
    return firsts.contains(word) ? u"1"_s : QString();
}

std::optional<int> yearOf(const QString &digits)
{
    const int number = digits.toInt();
    if (digits.size() == 2)
        return 2000 + number;
    return digits.size() == 4 && number >= 1900 && number < 2200 ? std::optional(number) : std::nullopt;
}

bool isDate(int day, int month)
{
    constexpr int leapYear = 2000; // it has every day that there is
    return QDate::isValid(leapYear, month, day);
}

bool isDate(const TypedDate &date)
{
    return isDate(date.day, date.month) && (!date.year || QDate::isValid(*date.year, date.month, date.day));
}

/// A month in words, and behind how many of the numbers it stands.
struct NamedMonth {
    int month = 0;
    size_t behind = 0;
};

/// Beside @p named: "1 … 2027", "2027 … 1", "1". Two days ("12-14 February") are no date.
std::optional<TypedDate> besideMonth(const std::vector<Token> &numbers, const NamedMonth &named)
{
    if (numbers.empty() || numbers.size() > 2)
        return {};
    const bool yearIsFirst = numbers.front().digits.size() == 4;
    if (numbers.size() == 1 && yearIsFirst)
        return {};
    const bool mayBeDays = numbers.size() == 2 && !yearIsFirst && numbers[1].digits.size() < 4 &&
                           (named.behind == 2 || (named.behind == 0 && numbers[1].before.contains(u'-')));
    if (mayBeDays)
        return {};
    TypedDate date;
    date.month = named.month;
    const QString &day = numbers[yearIsFirst ? 1 : 0].digits;
    date.day = day.size() <= 2 ? day.toInt() : 0;
    if (numbers.size() == 2) {
        date.year = yearOf(numbers[yearIsFirst ? 0 : 1].digits);
        if (!date.year)
            return {};
    }
    return isDate(date) ? std::optional(date) : std::nullopt;
}

/// Day and month in numbers, in this order or the other one.
std::optional<TypedDate> inOrder(int first, int second, std::optional<int> year, bool dayFirst)
{
    for (const bool asWanted : {true, false}) {
        TypedDate date;
        date.day = asWanted == dayFirst ? first : second;
        date.month = asWanted == dayFirst ? second : first;
        date.year = year;
        if (isDate(date))
            return date;
    }
    return {};
}

bool mayTurn(int first, int second)
{
    return first != second && first <= monthsOfAYear && second <= monthsOfAYear;
}

/// "01022027", "20270201".
std::optional<TypedDate> withoutPoints(const QString &digits, bool monthFirst)
{
    const auto part = [&](qsizetype at, qsizetype length) { return digits.mid(at, length); };
    TypedDate date{part(6, 2).toInt(), part(4, 2).toInt(), yearOf(part(0, 4)), {}, false};
    if (date.year && isDate(date))
        return date;
    const std::optional<int> year = yearOf(part(4, 4));
    return year ? inOrder(part(0, 2).toInt(), part(2, 2).toInt(), year, !monthFirst) : std::nullopt;
}

std::optional<TypedDate> inNumbers(const std::vector<Token> &numbers, bool monthFirst)
{
    if (numbers.size() == 1 && numbers.front().digits.size() == 8)
        return withoutPoints(numbers.front().digits, monthFirst);
    if (numbers.size() < 2 || numbers.size() > 3)
        return {};
    const QString parted = numbers[1].before;
    static const QStringList ways{u"."_s, u"/"_s, u"-"_s, QString()};
    if (!ways.contains(parted) || (numbers.size() == 3 && numbers[2].before != parted))
        return {};
    if (parted.isEmpty() && numbers.size() == 2)
        return {}; // two numbers and a blank may be anything
    if (numbers.front().digits.size() == 4) {
        if (numbers.size() == 2)
            return {};
        TypedDate date{
            numbers[2].digits.toInt(), numbers[1].digits.toInt(), yearOf(numbers[0].digits), {}, false};
        return date.year && isDate(date) ? std::optional(date) : std::nullopt;
    }
    if (numbers[0].digits.size() > 2 || numbers[1].digits.size() > 2)
        return {};
    const int first = numbers[0].digits.toInt();
    const int second = numbers[1].digits.toInt();
    std::optional<int> year;
    if (numbers.size() == 3 && !(year = yearOf(numbers[2].digits)))
        return {};
    const bool points = parted == u"."_s;
    std::optional<TypedDate> date = inOrder(first, second, year, points || !monthFirst);
    const bool asUsual =
        year && QLocale().dateFormat(QLocale::ShortFormat).contains(parted) && !parted.isEmpty();
    if (date && mayTurn(first, second))
        date->isUnclear = points ? monthFirst : !asUsual;
    return date;
}

int unitDays(const QString &unit)
{
    static const QStringList days{u"day"_s,  u"days"_s,  u"tag"_s, u"tage"_s, u"tagen"_s,
                                  u"jour"_s, u"jours"_s, u"dia"_s, u"dias"_s};
    static const QStringList weeks{u"week"_s,    u"weeks"_s,    u"woche"_s,  u"wochen"_s,
                                   u"semaine"_s, u"semaines"_s, u"semana"_s, u"semanas"_s};
    return days.contains(unit) ? 1 : weeks.contains(unit) ? daysOfAWeek : 0;
}

bool isMonthUnit(const QString &unit)
{
    static const QStringList months{u"month"_s,   u"months"_s, u"monat"_s, u"monate"_s,
                                    u"monaten"_s, u"mois"_s,   u"mes"_s,   u"meses"_s};
    return months.contains(unit);
}

std::optional<int> countOf(const QString &word)
{
    static const QHash<QString, int> words{
        {u"a"_s, 1},      {u"an"_s, 1},     {u"one"_s, 1},  {u"ein"_s, 1},   {u"eine"_s, 1},
        {u"einem"_s, 1},  {u"einer"_s, 1},  {u"un"_s, 1},   {u"une"_s, 1},   {u"una"_s, 1},
        {u"two"_s, 2},    {u"zwei"_s, 2},   {u"deux"_s, 2}, {u"dos"_s, 2},   {u"three"_s, 3},
        {u"drei"_s, 3},   {u"trois"_s, 3},  {u"tres"_s, 3}, {u"four"_s, 4},  {u"vier"_s, 4},
        {u"quatre"_s, 4}, {u"cuatro"_s, 4}, {u"six"_s, 6},  {u"sechs"_s, 6}, {u"seis"_s, 6}};
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number;
    const auto known = words.constFind(word);
    return known == words.constEnd() ? std::nullopt : std::optional(*known);
}

} // namespace

std::optional<TypedDate> typedDate(const QString &text, bool monthFirst)
{
    std::vector<Token> numbers;
    std::vector<std::pair<QString, size_t>> words; ///< each with how many numbers stand in front of it
    for (const Token &token : tokensOf(text)) {
        const QString spelt = asNumber(token.word);
        if (!token.digits.isEmpty() || !spelt.isEmpty())
            numbers.push_back({{}, token.digits.isEmpty() ? spelt : token.digits, token.before});
        else
            words.emplace_back(token.word, numbers.size());
    }
    if (numbers.empty())
        return {};
    // "mar." is a month here and a day of the week there: the latter beside another month.
    const auto isMonth = [](const QString &word) { return names().months.contains(word); };
    const auto isBoth = [&](const QString &word) { return isMonth(word) && names().weekdays.contains(word); };
    const auto months =
        std::count_if(words.begin(), words.end(), [&](const auto &word) { return isMonth(word.first); });
    NamedMonth named;
    TypedDate with;
    for (const auto &[word, behind] : words) {
        const bool asMonth = isMonth(word) && (months == 1 || !isBoth(word));
        if (asMonth && named.month == 0)
            named = {names().months.value(word), behind};
        else if (!asMonth && names().weekdays.contains(word) && !with.weekday)
            with.weekday = names().weekdays.value(word);
        else if (asMonth || !isFiller(word))
            return {};
        with.isUnclear |= asMonth && isBoth(word) && names().own.contains(word);
    }
    std::optional<TypedDate> date =
        named.month > 0 ? besideMonth(numbers, named) : inNumbers(numbers, monthFirst);
    if (date) {
        date->weekday = with.weekday;
        date->isUnclear |= with.isUnclear;
    }
    return date;
}

std::optional<TypedWeekday> typedWeekday(const QString &text)
{
    static const QRegularExpression next(
        u"^(?:next|coming|nachste[nrms]?|kommende[nrms]?|prochaine?|proximo|qu|viene)$"_s);
    static const QRegularExpression last(
        u"^(?:last|letzte[nrms]?|vergangene[nrms]?|derniere?|passee?|pasado|ultimo)$"_s);
    TypedWeekday found;
    for (const Token &token : tokensOf(text)) {
        const QString &word = token.word;
        if (names().own.contains(word) && found.day == 0)
            found.day = names().own.value(word);
        else if (next.match(word).hasMatch())
            found.which = TypedWeekday::Which::Next;
        else if (last.match(word).hasMatch())
            found.which = TypedWeekday::Which::Last;
        else if (!isFiller(word))
            return {};
    }
    return found.day > 0 ? std::optional(found) : std::nullopt;
}

std::optional<QDate> typedDistance(const QString &text, QDate today)
{
    static const QHash<QString, int> words{{u"today"_s, 0},
                                           {u"heute"_s, 0},
                                           {u"aujourd'hui"_s, 0},
                                           {u"hoy"_s, 0},
                                           {u"tomorrow"_s, 1},
                                           {u"morgen"_s, 1},
                                           {u"demain"_s, 1},
                                           {u"manana"_s, 1},
                                           {u"day after tomorrow"_s, 2},
                                           {u"the day after tomorrow"_s, 2},
                                           {u"ubermorgen"_s, 2},
                                           {u"apres-demain"_s, 2},
                                           {u"apres demain"_s, 2},
                                           {u"pasado manana"_s, 2},
                                           {u"yesterday"_s, -1},
                                           {u"gestern"_s, -1},
                                           {u"hier"_s, -1},
                                           {u"ayer"_s, -1},
                                           {u"day before yesterday"_s, -2},
                                           {u"the day before yesterday"_s, -2},
                                           {u"vorgestern"_s, -2},
                                           {u"avant-hier"_s, -2},
                                           {u"avant hier"_s, -2},
                                           {u"anteayer"_s, -2},
                                           {u"antes de ayer"_s, -2}};
    const QString read = plain(text);
    if (const auto known = words.constFind(read); known != words.constEnd())
        return today.addDays(*known);
    static const QRegularExpression ahead(u"^(?:in|dans|en|dentro de) (\\d{1,3}|\\p{L}+) (\\p{L}+)$"_s);
    static const QRegularExpression ago(
        u"^(?:(?:vor|il y a|hace) (\\d{1,3}|\\p{L}+) (\\p{L}+)|(\\d{1,3}|\\p{L}+) (\\p{L}+) ago)$"_s);
    const QRegularExpressionMatch later = ahead.match(read);
    const QRegularExpressionMatch match = later.hasMatch() ? later : ago.match(read);
    if (!match.hasMatch())
        return {};
    const bool isEnglish = !match.captured(3).isEmpty();
    const std::optional<int> count = countOf(match.captured(isEnglish ? 3 : 1));
    const QString unit = match.captured(isEnglish ? 4 : 2);
    if (!count)
        return {};
    const int by = later.hasMatch() ? *count : -*count;
    if (isMonthUnit(unit))
        return today.addMonths(by);
    return unitDays(unit) > 0 ? std::optional(today.addDays(qint64(by) * unitDays(unit))) : std::nullopt;
}

} // namespace afterword
