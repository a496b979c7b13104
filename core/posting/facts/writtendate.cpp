// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/writtendate.h"

#include "core/exchange/table/celldates.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longest = 80;
constexpr int firstYear = 2000;
constexpr int lastYear = 2100;

bool isLikely(QDate date)
{
    return date.isValid() && date.year() >= firstYear && date.year() <= lastYear;
}

} // namespace

WrittenDay writtenDayIn(const QString &written, const QString &language)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression clock(
        u"\\b\\d{1,2}:\\d{2}(:\\d{2})?(\\s?[ap]\\.?m\\.?)?(\\s?[A-Z]{3,4})?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression epoch(u"^\\d{9,13}$"_s);
    QString text = written.simplified().left(longest);
    if (const auto match = iso.match(text); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return isLikely(date) ? WrittenDay{date, false} : WrittenDay();
    }
    text = text.remove(clock).simplified();
    const auto usual = usualDateOrder(QLocale(QString(language).replace(u'-', u'_')));
    const DateOrder order = usual.value_or(DateOrder::DayFirst);
    const auto date = dateIn(text, order, Zone());
    if (!date || !isLikely(*date))
        return {};
    const DateOrder other = order == DateOrder::DayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    // Which number is the day is known only where one of both orders gives a date, or a country tells it.
    const bool bothWays = dateIn(text, other, Zone()) != date;
    const bool tellsCountry = language.contains(u'-') || language.contains(u'_') || text.contains(u'.');
    return {*date, epoch.match(text).hasMatch() || (bothWays && !tellsCountry)};
}

namespace {

/// The days that a piece of a sentence names, in its order.
std::vector<QDate> daysIn(const QString &text, const QString &language)
{
    std::vector<QDate> days;
    static const QRegularExpression day(
        u"\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\s?\\d{1,2}[./"
        u"-]\\s?\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+|of\\s+)?"
        "\\p{L}{3,12}\\.?,?\\s+(?:de\\s+|del\\s+)?\\d{4}|\\d{1,2}[-/]\\p{L}{3,9}\\.?[-/]\\d{4}|\\p{L}{3,12}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype enough = 400;
    for (auto matches = day.globalMatch(text.left(enough)); matches.hasNext();) {
        QString one = matches.next().captured(0);
        // "18/nov/2026".
        if (std::any_of(one.begin(), one.end(), [](QChar c) { return c.isLetter(); }))
            one.replace(u'/', u' ');
        const WrittenDay written = writtenDayIn(one, language);
        if (written.date.isValid())
            days.push_back(written.date);
    }
    return days;
}

} // namespace

QDate dayInSentence(const QString &text, const QString &language)
{
    const std::vector<QDate> days = daysIn(text, language);
    return days.empty() ? QDate() : days.front();
}

bool writesMonthFirst(const QString &text)
{
    static const QRegularExpression day(u"(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:20)?\\d{2}(?![\\d/])"_s);
    constexpr qsizetype enough = 40'000;
    constexpr int months = 12;
    bool isFirst = false;
    for (auto days = day.globalMatch(text.left(enough)); days.hasNext();) {
        const auto match = days.next();
        if (match.captured(1).toInt() > months)
            return false;
        isFirst |= match.captured(2).toInt() > months;
    }
    return isFirst;
}

QDate lastDayInSentence(const QString &text, const QString &language)
{
    const std::vector<QDate> days = daysIn(text, language);
    return days.empty() ? QDate() : *std::max_element(days.begin(), days.end());
}

} // namespace afterword
