// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/arrival.h"

#include "core/mailbox/headerfield.h"

namespace afterword {

namespace {

/// Where the header of @p letter ends.
qsizetype endOfHeader(QByteArrayView letter)
{
    qsizetype header = 0;
    while (header < letter.size()) {
        const qsizetype end = letter.indexOf('\n', header);
        const qsizetype next = end < 0 ? letter.size() : end + 1;
        const QByteArrayView line = letter.sliced(header, next - header);
        if (line.trimmed().isEmpty() && !line.startsWith(' ') && !line.startsWith('\t'))
            break;
        header = next;
    }
    return header;
}

} // namespace

QByteArray withArrival(const QByteArray &letter, Moment arrived)
{
    if (headerDate(letter).isValid())
        return letter;
    const qsizetype header = endOfHeader(letter);
    const QByteArray end = QByteArrayView(letter).first(header).contains("\r\n") ? "\r\n" : "\n";
    const bool isCut = header > 0 && letter[header - 1] != '\n';
    const QDateTime when = QDateTime::fromSecsSinceEpoch(arrived.time_since_epoch().count(), Qt::UTC);
    QByteArray dated = letter;
    dated.insert(header, (isCut ? end : QByteArray()) + "Received: ; " +
                             when.toString(Qt::RFC2822Date).toLatin1() + end);
    return dated;
}

} // namespace afterword
