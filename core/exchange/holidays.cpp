// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/holidays.h"

#include "core/exchange/contentlines.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

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

/// The text of the calendar @p id; an error names it.
Result<QByteArray> textOf(const QString &id)
{
    const QStringList bundled = bundledIds();
    const bool isBundled = bundled.contains(id);
    if (!isBundled && !id.contains(QLatin1Char('/')) && !id.endsWith(u".ics"_s, Qt::CaseInsensitive)) {
        return Error{
            u"there is no holiday calendar called \"%1\"; choose one of %2, or the path of an .ics file"_s
                .arg(id, bundled.join(u", "_s))};
    }

    const QString path = isBundled ? bundledPath(id) : id;
    const QFileInfo info(path);
    if (!info.exists())
        return Error{
            u"the holiday calendar \"%1\" is not there; choose another, or put the file back"_s.arg(id)};
    if (!info.isFile())
        return Error{u"the holiday calendar \"%1\" is not a file; choose an .ics file"_s.arg(id)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{u"the holiday calendar \"%1\" cannot be opened: %2"_s.arg(id, file.errorString())};
    // One byte more than allowed is enough to see that the file is too large.
    const QByteArray text = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{u"the holiday calendar \"%1\" cannot be read: %2"_s.arg(id, file.errorString())};
    if (text.size() > largestFile)
        return Error{
            u"the holiday calendar \"%1\" is larger than 8 MB, which no holiday calendar is"_s.arg(id)};
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

Result<std::vector<QDate>> holidayDates(const QStringList &ids)
{
    std::vector<QDate> dates;
    for (const QString &id : ids) {
        const Result<QByteArray> text = textOf(id);
        if (!text)
            return text.error();
        const Result<std::vector<Holiday>> holidays = readHolidays(*text, firstYear, lastYear);
        if (!holidays) {
            const Error &error = holidays.error();
            return Error{u"the holiday calendar \"%1\" cannot be used: %2"_s.arg(id, error.message),
                         error.line};
        }
        for (const Holiday &holiday : *holidays)
            dates.push_back(holiday.date);
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

} // namespace afterword
