// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/samplestory.h"

#include "app/store/opensearch.h"

#include "core/base/iso.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/exchange/json/json.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QByteArray sampleFile(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The same in the folder of a language; English stands above the folders.
QByteArray sampleFile(const QString &name, LetterLanguage language)
{
    return sampleFile(language == LetterLanguage::English ? name : toText(language) + u'/' + name);
}

/// A text as it stands in a JSON file, with its quotation marks.
QString literal(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact))
        .chopped(1)
        .mid(1);
}

/// @p text with what @p by makes of each match of @p what in its place.
QString replaced(const QString &text, const QRegularExpression &what,
                 const std::function<QString(const QRegularExpressionMatch &match)> &by)
{
    QString result;
    qsizetype from = 0;
    for (auto matches = what.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += by(match);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

/// The search with its names, places and jottings in @p language: the texts of its values by words.json. Ids,
/// dates and order stay, so that it is one and the same story.
QString inLanguage(const QString &json, LetterLanguage language)
{
    if (language == LetterLanguage::English)
        return json;
    QHash<QString, QString> words;
    const QJsonObject told = QJsonDocument::fromJson(sampleFile(u"words.json"_s, language)).object();
    for (auto word = told.begin(); word != told.end(); ++word)
        words.insert(literal(word.key()), literal(word.value().toString()));
    // With a colon behind it, a text is the name of a value.
    static const QRegularExpression texts(u"(\"(?:[^\"\\\\]|\\\\.)*\")(\\s*:)?"_s);
    return replaced(json, texts, [&](const QRegularExpressionMatch &match) {
        const bool isName = match.hasCaptured(2);
        return isName ? match.captured() : words.value(match.captured(1), match.captured(1));
    });
}

/// Puts the days of a story in the place of those on which it was written.
class Retelling {
public:
    /// @p told is the day and the hour of the story where its person lives.
    Retelling(const QDateTime &told, Moment now, Zone zone, BusinessCalendar calendar,
              LetterLanguage language)
        : m_zone(std::move(zone))
        , m_calendar(std::move(calendar))
        , m_locale(localeLanguage(language))
        , m_told(told.date())
    {
        const QDate today = m_zone.date(now);
        m_day = m_calendar.isBusinessDay(today) ? today : m_calendar.plus(today, -1);
        if (m_zone.moment(m_day, told.time()) > now)
            m_day = m_calendar.plus(m_day, -1);
    }

    QString retold(const QString &text) const
    {
        const QString moments = replaced(text, isoDates(), std::bind_front(&Retelling::iso, this));
        const QString days = replaced(moments, basicDates(), std::bind_front(&Retelling::basic, this));
        return replaced(days, wordedDates(), std::bind_front(&Retelling::worded, this));
    }

private:
    /// "2026-11-23", "2026-11-23T10:00", "2026-11-23T12:40:00-05:00".
    static const QRegularExpression &isoDates()
    {
        static const QRegularExpression dates(
            u"\\b(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d:\\d\\d)([+-]\\d\\d:\\d\\d))?"_s);
        return dates;
    }
    /// "20261124T093000" of a calendar; not the rules of time zones, which are from the past century.
    static const QRegularExpression &basicDates()
    {
        static const QRegularExpression dates(u"\\b(20\\d{6})(?=T\\d{6})"_s);
        return dates;
    }
    /// "4 December", "4. Dezember", "1er décembre", "4 de diciembre".
    QRegularExpression wordedDates() const
    {
        QStringList months;
        for (int month = 1; month <= 12; ++month)
            months += m_locale.monthName(month);
        return QRegularExpression(u"\\b(\\d{1,2})(?:er|\\.)? (?:de )?(%1)\\b"_s.arg(months.join(u'|')));
    }

    QString iso(const QRegularExpressionMatch &match) const
    {
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        if (!date.isValid())
            return match.captured();
        if (match.captured(2).isEmpty())
            return moved(date).toString(Qt::ISODate);
        // The offset may be another one at another time of the year.
        const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
        return isoMoment(m_zone.moment(moved(date), time), m_zone);
    }

    QString basic(const QRegularExpressionMatch &match) const
    {
        const QString form = u"yyyyMMdd"_s;
        return moved(QDate::fromString(match.captured(1), form)).toString(form);
    }

    QString worded(const QRegularExpressionMatch &match) const
    {
        int month = 1;
        while (month < 12 && m_locale.monthName(month) != match.captured(2))
            ++month;
        const QDate date(m_told.year(), month, match.captured(1).toInt());
        return date.isValid() ? inWords(moved(date)) : match.captured();
    }

    QString inWords(QDate date) const
    {
        const QString month = m_locale.monthName(date.month());
        const QString day = QString::number(date.day());
        switch (m_locale.language()) {
        case QLocale::German: return day + u". "_s + month;
        case QLocale::French: return (date.day() == 1 ? u"1er "_s : day + u' ') + month;
        case QLocale::Spanish: return day + u" de "_s + month;
        default: return day + u' ' + month;
        }
    }

    /// As many business days from the story's day as @p date was; a weekend's day stays behind its Friday.
    QDate moved(QDate date) const
    {
        const QDate business = m_calendar.isBusinessDay(date) ? date : m_calendar.plus(date, -1);
        int days = 0;
        for (QDate day = business; day < m_told; day = m_calendar.plus(day, 1))
            --days;
        for (QDate day = m_told; day < business; day = m_calendar.plus(day, 1))
            ++days;
        return m_calendar.plus(m_day, days).addDays(business.daysTo(date));
    }

    Zone m_zone;
    BusinessCalendar m_calendar;
    QLocale m_locale;
    QDate m_told; ///< the day on which the story was written
    QDate m_day;  ///< the day that takes its place
};

} // namespace

Result<SampleStory> sampleStory(Moment now, LetterLanguage language)
{
    const QDateTime told =
        QDateTime::fromString(QString::fromLatin1(sampleFile(u"now"_s).trimmed()), Qt::ISODate);
    const QString json = inLanguage(QString::fromUtf8(sampleFile(u"search.json"_s)), language);
    const Result<Search> search = readSearch(json.toUtf8(), {});
    if (!search)
        return search.error();
    const Retelling retelling(told, now, search->person.zone, calendarOf(search->person), language);
    const QString invitation = QString::fromUtf8(sampleFile(u"invitation.ics"_s, language));
    return SampleStory{retelling.retold(json).toUtf8(), retelling.retold(invitation).toUtf8()};
}

} // namespace afterword
