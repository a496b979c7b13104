// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/headerfield.h"

namespace afterword {

QByteArray headerField(QByteArrayView letter, QByteArrayView name)
{
    QByteArray value;
    bool isInside = false;
    for (qsizetype from = 0; from < letter.size();) {
        const qsizetype end = letter.indexOf('\n', from);
        const QByteArrayView line = letter.sliced(from, (end < 0 ? letter.size() : end) - from);
        if (line.isEmpty() || line == QByteArrayView("\r"))
            break; // the text begins, in which anything may stand
        from += line.size() + 1;
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        if (isFolded && isInside)
            value += ' ' + line.trimmed().toByteArray();
        if (isFolded)
            continue;
        if (isInside)
            break;
        const qsizetype colon = line.indexOf(':');
        isInside = colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0;
        if (isInside)
            value = line.sliced(colon + 1).trimmed().toByteArray();
    }
    return value.trimmed();
}

QDateTime headerDate(QByteArrayView letter)
{
    return QDateTime::fromString(QString::fromLatin1(headerField(letter, "Date")), Qt::RFC2822Date).toUTC();
}

} // namespace afterword
