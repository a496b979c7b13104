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
    value = number() != 0;
}

void RowReader::next(int &value)
{
    const qint64 whole = number();
    value = int(whole);
    if (value != whole)
        fail({u"%1 is too large"_s.arg(whole)});
}

void RowReader::next(qint64 &value)
{
    value = number();
}

void RowReader::next(Moment &value)
{
    value = Moment(seconds(number()));
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

void RowReader::leaveOut()
{
    for (size_t place = m_before; place < m_flaws.size(); ++place)
        m_flaws[place].leftOut = true;
}

void RowReader::fail(const Error &error)
{
    QStringList key;
    for (int i = 0; i < m_keyColumns; ++i)
        key += m_query.value(i).toString();
    const QString name = m_query.record().fieldName(m_column - 1);
    m_flaws.push_back({u"%1 %2, %3"_s.arg(m_table, key.join(u'/'), name), error.message, false});
}

qint64 RowReader::number()
{
    bool isNumber = false;
    const QVariant value = raw();
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber)
        fail({u"\"%1\" is no whole number"_s.arg(value.toString())});
    return number;
}

} // namespace afterword
