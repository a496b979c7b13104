// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/holidaywords.h"

#include "core/exchange/calendar/holidays/holidayregions.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The countries in whose calendars names of @p language stand in brackets.
QStringList countriesOf(QLocale::Language language)
{
    switch (language) {
    case QLocale::German: return {u"germany"_s, u"austria"_s};
    case QLocale::French: return {u"france"_s};
    case QLocale::Spanish: return {u"spain"_s, u"mexico"_s};
    default: return {};
    }
}

} // namespace

QString holidayInWords(const QString &id, const QString &name, QLocale::Language language)
{
    static const QRegularExpression brackets(u"\\(([^()]+)\\)$"_s);
    if (!countriesOf(language).contains(countryOfHolidays(id)))
        return name;
    const QString own = brackets.match(name).captured(1);
    return own.isEmpty() ? name : own;
}

} // namespace afterword
