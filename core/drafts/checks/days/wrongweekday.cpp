// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int surelyMeant = 150; ///< days around today in which a date without its year is the one nearby

/// The numbers (from 1) of weekdays and months by their folded names, long and short.
struct DayNames {
    explicit DayNames(const QLocale &locale)
    {
        const auto add = [](QHash<QString, int> &numbers, int number, const QString &name) {
            const QString plain = folded(name).remove(u'.');
            if (!numbers.contains(plain))
                numbers.insert(plain, number);
        };
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int day = 1; day <= 7; ++day)
                add(weekdays, day, locale.dayName(day, format));
            for (int month = 1; month <= 12; ++month)
                add(months, month, locale.monthName(month, format));
        }
    }

    QHash<QString, int> weekdays;
    QHash<QString, int> months;
};

/// "9", "9th", "1er".
int dayNumber(const QString &word)
{
    static const QRegularExpression number(u"^(\\d{1,2})(st|nd|rd|th|er)?$"_s);
    return number.match(word).captured(1).toInt();
}

/// A weekday with the date behind or around it: "Monday, December 9", "Montag, den 9.12.2026".
struct NamedDay {
    int weekday = 0;
    int day = 0;
    int month = 0;
    int year = 0; ///< 0: it is not written
    qsizetype first = 0;
    qsizetype last = 0; ///< its words
};

/// Reads the words of a letter one after the other.
class DayReading {
public:
    DayReading(const Letter &letter, const DayNames &names, qsizetype first)
        : m_letter(letter)
        , m_names(names)
        , m_at(first)
    {
    }

    std::optional<NamedDay> read()
    {
        NamedDay named;
        named.first = m_at;
        named.weekday = m_names.weekdays.value(word());
        // A full stop ends "Mo.", and behind "Montag" the sentence.
        constexpr qsizetype longestShort = 4;
        const bool isShort = word().size() <= longestShort;
        if (named.weekday == 0 || !next(isShort ? u"., " : u", "))
            return std::nullopt;
        if (isOneOf(word(), {u"den", u"der", u"dem", u"the", u"le", u"el", u"dia"}) && !next(u" "))
            return std::nullopt;
        const bool isEnglish = m_letter.language.language == QLocale::English;
        if (isEnglish && (named.month = month()) != 0) {
            if (!next(u" .") || (named.day = dayNumber(word())) == 0)
                return std::nullopt;
        } else {
            named.day = dayNumber(word());
            if (named.day == 0 || !next(isEnglish ? u" " : u" ./"))
                return std::nullopt;
            if (isOneOf(word(), {u"of", u"de"}) && !next(u" "))
                return std::nullopt;
            named.month = month();
            // In English "9/12" is a day of September or of December.
            if (named.month == 0 && !isEnglish)
                named.month = dayNumber(word());
        }
        named.last = m_at;
        if (next(u" ,./") && (!isOneOf(word(), {u"de", u"del"}) || next(u" "))) {
            static const QRegularExpression year(u"^(19|20)\\d\\d$"_s);
            if (year.match(word()).hasMatch()) {
                named.year = word().toInt();
                named.last = m_at;
            }
        }
        return named.month >= 1 && named.month <= 12 ? std::optional(named) : std::nullopt;
    }

private:
    const QString &word() const { return m_letter.words[static_cast<size_t>(m_at)].folded; }

    /// Goes to the next word where nothing but @p signs stands between.
    bool next(const char16_t *signs)
    {
        if (m_at + 1 >= static_cast<qsizetype>(m_letter.words.size()))
            return false;
        const Word &here = m_letter.words[static_cast<size_t>(m_at)];
        const Word &behind = m_letter.words[static_cast<size_t>(m_at + 1)];
        const int end = here.start + here.length;
        const QStringView between = QStringView(m_letter.draft.body).sliced(end, behind.start - end);
        const QString allowed = QString::fromUtf16(signs) + QChar(QChar::Nbsp);
        if (between.size() > 2 ||
            std::any_of(between.begin(), between.end(), [&](QChar c) { return !allowed.contains(c); }))
            return false;
        ++m_at;
        return true;
    }

    int month() const { return m_names.months.value(word()); }

    const Letter &m_letter;
    const DayNames &m_names;
    qsizetype m_at;
};

/// The date that is meant; absent where a year is missing and none is near enough.
std::optional<QDate> dateMeant(const NamedDay &named, QDate today)
{
    if (named.year != 0) {
        const QDate date(named.year, named.month, named.day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    for (const int year : {today.year(), today.year() + 1, today.year() - 1}) {
        const QDate date(year, named.month, named.day);
        if (date.isValid() && qAbs(today.daysTo(date)) <= surelyMeant)
            return date;
    }
    return std::nullopt;
}

} // namespace

Findings wrongWeekday(const Letter &letter)
{
    Findings findings;
    const DayNames names(QLocale(letter.language.language));
    for (qsizetype first = 0; first < static_cast<qsizetype>(letter.words.size()); ++first) {
        const std::optional<NamedDay> named = DayReading(letter, names, first).read();
        if (!named)
            continue;
        const std::optional<QDate> date = dateMeant(*named, letter.today);
        if (!date || date->dayOfWeek() == named->weekday)
            continue;
        const Word &begin = letter.words[static_cast<size_t>(named->first)];
        const Word &end = letter.words[static_cast<size_t>(named->last)];
        const int length = end.start + end.length - begin.start;
        // Which of the two is right only the person knows, so nothing is put in its place.
        findings.push_back(
            {Check::WrongWeekday,
             Finding::Severity::Warning,
             QCoreApplication::translate("WrongWeekday", "It says \"%1\", but that day is a %2.")
                 .arg(letter.draft.body.mid(begin.start, length), QLocale().dayName(date->dayOfWeek())),
             begin.start,
             length,
             {}});
    }
    return findings;
}

} // namespace afterword
