// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/samplestory.h"

#include "app/store/opensearch.h"

#include "core/base/iso.h"
#include "core/exchange/json/json.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QByteArray sampleFile(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Puts the days of a story in the place of those on which it was written.
class Retelling {
public:
    Retelling(Moment told, Moment now, Zone zone, BusinessCalendar calendar)
        : m_zone(std::move(zone))
        , m_calendar(std::move(calendar))
        , m_told(m_zone.date(told))
    {
        const QDate today = m_zone.date(now);
        m_day = m_calendar.isBusinessDay(today) ? today : m_calendar.plus(today, -1);
        if (m_zone.moment(m_day, m_zone.time(told)) > now)
            m_day = m_calendar.plus(m_day, -1);
    }

    QString retold(const QString &text) const
    {
        return replaced(
            replaced(replaced(text, isoDates(), &Retelling::iso), basicDates(), &Retelling::basic),
            wordedDates(), &Retelling::worded);
    }

private:
    using Retold = QString (Retelling::*)(const QRegularExpressionMatch &) const;

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
    static const QRegularExpression &wordedDates()
    {
        static const QRegularExpression dates(
            u"\\b(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|"
            "December)\\b"_s);
        return dates;
    }

    QString replaced(const QString &text, const QRegularExpression &what, Retold by) const
    {
        QString result;
        qsizetype from = 0;
        for (auto matches = what.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            result += QStringView(text).mid(from, match.capturedStart() - from);
            result += (this->*by)(match);
            from = match.capturedEnd();
        }
        return result + text.mid(from);
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
        const QString form = u"d MMMM yyyy"_s;
        const QDate date =
            QLocale::c().toDate(match.captured() + u' ' + QString::number(m_told.year()), form);
        return date.isValid() ? QLocale::c().toString(moved(date), u"d MMMM"_s) : match.captured();
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
    QDate m_told; ///< the day on which the story was written
    QDate m_day;  ///< the day that takes its place
};

} // namespace

Result<SampleStory> sampleStory(Moment now)
{
    const auto told = momentFromIso(QString::fromLatin1(sampleFile(u"now"_s).trimmed()));
    if (!told)
        return told.error();
    const QByteArray json = sampleFile(u"search.json"_s);
    const Result<Search> search = readSearch(json, {});
    if (!search)
        return search.error();
    const Retelling retelling(*told, now, search->person.zone, calendarOf(search->person));
    return SampleStory{retelling.retold(QString::fromUtf8(json)).toUtf8(),
                       retelling.retold(QString::fromUtf8(sampleFile(u"invitation.ics"_s))).toUtf8()};
}

} // namespace afterword
