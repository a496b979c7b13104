// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/holidays/holidays.h"

#include "core/base/files.h"
#include "core/exchange/contentlines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Holidays)
};

constexpr int firstYear = 2000;
constexpr int lastYear = 2060;
constexpr qint64 largestFile = qint64(8) << 20;

QStringList bundledIds()
{
    QStringList ids;
    for (const QString &file : QDir(u":/holidays"_s).entryList({u"*.ics"_s}, QDir::Files, QDir::Name))
        ids += QFileInfo(file).completeBaseName();
    return ids;
}

QString bundledPath(const QString &id)
{
    return u":/holidays/%1.ics"_s.arg(id);
}

QString nameOf(const QByteArray &ics)
{
    ContentLines lines(ics);
    while (const auto line = lines.next()) {
        if (line->name == "X-WR-CALNAME")
            return plainText(line->value).simplified();
    }
    return QString();
}

bool isPath(const QString &id)
{
    return id.contains(QLatin1Char('/')) || id.endsWith(u".ics"_s, Qt::CaseInsensitive);
}

/// The text of the calendar @p id; an error names it.
Result<QByteArray> textOf(const QString &id)
{
    if (!isPath(id)) {
        QFile file(bundledPath(id));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
        return Error{
            Words::tr(
                "there is no holiday calendar called \"%1\"; choose one of %2, or the path of an .ics file")
                .arg(id, bundledIds().join(u", "_s))};
    }
    const QFileInfo info(id);
    if (!info.exists())
        return Error{
            Words::tr("the holiday calendar \"%1\" is not there; choose another, or put the file back")
                .arg(id)};
    if (!info.isFile())
        return Error{Words::tr("the holiday calendar \"%1\" is not a file; choose an .ics file").arg(id)};
    Result<QByteArray> text = readFile(id, largestFile);
    if (!text)
        return Error{
            Words::tr("the holiday calendar \"%1\" cannot be used: %2").arg(id, text.error().message)};
    return text;
}

} // namespace

std::vector<HolidayCalendar> bundledHolidayCalendars()
{
    std::vector<HolidayCalendar> calendars;
    for (const QString &id : bundledIds()) {
        QFile file(bundledPath(id));
        if (file.open(QIODevice::ReadOnly))
            calendars.push_back({id, nameOf(file.readAll())});
    }
    return calendars;
}

bool isBundledHolidayCalendar(const QString &id)
{
    return !isPath(id) && QFile::exists(bundledPath(id));
}

Result<std::vector<Holiday>> holidaysOf(const QString &id)
{
    const Result<QByteArray> text = textOf(id);
    if (!text)
        return text.error();
    Result<std::vector<Holiday>> holidays = readHolidays(*text, firstYear, lastYear);
    if (!holidays) {
        const Error &error = holidays.error();
        return Error{Words::tr("the holiday calendar \"%1\" cannot be used: %2").arg(id, error.message),
                     error.line};
    }
    return holidays;
}

Result<std::vector<QDate>> holidayDates(const QStringList &ids)
{
    std::vector<QDate> dates;
    for (const QString &id : ids) {
        const Result<std::vector<Holiday>> holidays = holidaysOf(id);
        if (!holidays)
            return holidays.error();
        for (const Holiday &holiday : *holidays)
            dates.push_back(holiday.date);
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

} // namespace afterword
