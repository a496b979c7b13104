// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/values.h"

#include "core/base/iso.h"

#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QVariant column(const QString &text)
{
    return text.isNull() ? QString(u""_s) : text; // a null string would be stored as NULL
}

QVariant column(Moment moment)
{
    return qint64(moment.time_since_epoch().count());
}

QVariant column(QDate date)
{
    return date.isValid() ? isoDate(date) : QString(u""_s);
}

QVariant column(QTime time)
{
    return isoTime(time);
}

QVariant column(const WallTime &wall)
{
    return isoWallTime(wall);
}

QVariant RowReader::raw()
{
    return m_query.value(m_column++);
}

QString RowReader::text()
{
    return raw().toString();
}

bool RowReader::isNull() const
{
    return m_query.isNull(m_column);
}

void RowReader::next(QString &value)
{
    value = text();
}

void RowReader::next(bool &value)
{
    value = raw().toInt() != 0;
}

void RowReader::next(int &value)
{
    value = raw().toInt();
}

void RowReader::next(qint64 &value)
{
    value = raw().toLongLong();
}

void RowReader::next(Moment &value)
{
    value = Moment(seconds(raw().toLongLong()));
}

void RowReader::next(QDate &value)
{
    take(dateFromIso(text()), value);
}

void RowReader::next(QTime &value)
{
    take(timeFromIso(text()), value);
}

void RowReader::nextOrNone(QDate &value)
{
    const QString date = text();
    value = QDate();
    if (!date.isEmpty())
        take(dateFromIso(date), value);
}

void RowReader::next(WallTime &value)
{
    take(wallTimeFromIso(text()), value);
}

void RowReader::next(Zone &value)
{
    const QString id = text();
    const Result<Zone> zone = Zone::named(id);
    take(zone ? zone : Zone::setAside(id, Zone()), value);
}

void RowReader::fail(const Error &error)
{
    if (m_error)
        return;
    const QString name = m_query.record().fieldName(m_column - 1);
    m_error = Error{u"the store's table %1 has a value in %2 that this version cannot read: %3"_s.arg(
        m_table, name, error.message)};
}

} // namespace afterword
