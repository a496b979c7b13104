// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/arrival.h"

#include <QDateTime>

namespace afterword {

namespace {

/// Where the header of @p letter ends, and whether it says when the letter was sent.
struct Header {
    qsizetype end = 0;
    bool isDated = false;
};

Header headerOf(QByteArrayView letter)
{
    static constexpr QByteArrayView name = "date:";
    Header header;
    while (header.end < letter.size()) {
        const qsizetype end = letter.indexOf('\n', header.end);
        const qsizetype next = end < 0 ? letter.size() : end + 1;
        const QByteArrayView line = letter.sliced(header.end, next - header.end);
        if (line.trimmed().isEmpty() && !line.startsWith(' ') && !line.startsWith('\t'))
            break;
        if (line.size() > name.size() && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0) {
            const QByteArray said = line.sliced(name.size()).trimmed().toByteArray();
            header.isDated = QDateTime::fromString(QString::fromLatin1(said), Qt::RFC2822Date).isValid();
        }
        header.end = next;
    }
    return header;
}

} // namespace

QByteArray withArrival(const QByteArray &letter, Moment arrived)
{
    const Header header = headerOf(letter);
    if (header.isDated)
        return letter;
    const QByteArray end = QByteArrayView(letter).first(header.end).contains("\r\n") ? "\r\n" : "\n";
    const bool isCut = header.end > 0 && letter[header.end - 1] != '\n';
    const QDateTime when = QDateTime::fromSecsSinceEpoch(arrived.time_since_epoch().count(), Qt::UTC);
    QByteArray dated = letter;
    dated.insert(header.end, (isCut ? end : QByteArray()) + "Received: ; " +
                                 when.toString(Qt::RFC2822Date).toLatin1() + end);
    return dated;
}

} // namespace afterword
