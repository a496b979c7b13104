// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statements/values.h"

#include "core/base/iso.h"
#include "core/base/utf8.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StoredValues)
};

/// SQLite takes texts as UTF-16 and hears a byte order mark in them: it drops U+FEFF in front, and exchanges
/// the bytes of all that follows U+FFFE. U+FFFE and U+FFFF anywhere come back as U+FFFD, and half of a
/// surrogate pair takes the character behind it along.
bool wouldComeBackChanged(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\uFFFE' || c == u'\uFFFF' || (i == 0 && c == QChar::ByteOrderMark))
            return true;
        if (!c.isSurrogate())
            continue;
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!isPair)
            return true;
        ++i;
    }
    return false;
}

/// UTF-8; half of a pair, which UTF-8 cannot say, becomes U+FFFD.
QByteArray bytesOf(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

} // namespace

QVariant column(const QString &text)
{
    if (wouldComeBackChanged(text))
        return bytesOf(text);
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

QVariant column(const Zone &zone)
{
    return zone.id();
}

QString RowReader::text()
{
    return textFromUtf8(m_cursor.bytes(m_column++));
}

QString RowReader::shared()
{
    return m_texts.once(m_cursor.bytes(m_column++));
}

bool RowReader::isNull() const
{
    return m_cursor.isNull(m_column);
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
        fail({Words::tr("%1 is too large").arg(whole)}, QString::number(value));
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
    take(dateFromIso(shared()), value);
}

void RowReader::next(QTime &value)
{
    take(timeFromIso(shared()), value);
}

void RowReader::nextOrNone(QDate &value)
{
    const QString date = shared();
    value = QDate();
    if (!date.isEmpty())
        take(dateFromIso(date), value);
}

void RowReader::next(WallTime &value)
{
    take(wallTimeFromIso(shared()), value);
}

void RowReader::next(Zone &value)
{
    const QString id = shared();
    const Result<Zone> zone = Zone::named(id);
    take(zone ? zone : Zone::setAside(id, Zone()), value);
}

void RowReader::leaveOut(const std::optional<ApplicationId> &within)
{
    QStringList row;
    for (int i = 0; i < m_cursor.columns(); ++i) {
        const QString value = m_cursor.value(i).toString().simplified();
        if (!value.isEmpty())
            row += m_cursor.nameOf(i) + u": "_s + value;
    }
    for (size_t index = m_before; index < m_flaws.size(); ++index) {
        m_flaws[index].leftOut = true;
        m_flaws[index].stands = row.join(u"; "_s);
        m_flaws[index].instead.clear();
        m_flaws[index].within = within;
    }
}

void RowReader::fail(const Error &error, const QString &instead)
{
    QStringList key;
    for (int i = 0; i < m_keyColumns; ++i)
        key += m_cursor.value(i).toString();
    const QString name = m_cursor.nameOf(m_column - 1);
    m_flaws.push_back({u"%1 %2, %3"_s.arg(m_table, key.join(u'/'), name), error.message, false,
                       m_cursor.value(m_column - 1).toString(), instead});
}

qint64 RowReader::number()
{
    const int column = m_column++;
    if (const auto whole = m_cursor.whole(column))
        return *whole;
    bool isNumber = false;
    const QVariant value = m_cursor.value(column);
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber)
        fail({Words::tr("\"%1\" is not a whole number").arg(value.toString())}, QString::number(number));
    return number;
}

} // namespace afterword
