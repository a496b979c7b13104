// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filekind.h"

#include <QList>

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype enough = 4096;

bool startsWith(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

/// A header line of RFC 5322 ("From: Dana") at the beginning.
bool isMail(QByteArrayView head)
{
    for (const char *field : {"From:", "To:", "Date:", "Subject:", "Received:", "Return-Path:", "Message-ID:",
                              "MIME-Version:", "Delivered-To:", "X-Unsent:", "Content-Type:", "Reply-To:"}) {
        if (startsWith(head, field))
            return true;
    }
    return false;
}

/// A first line of several fields, without what only binary or markup files have.
bool isTable(const QByteArray &head)
{
    const QByteArray line = head.left(head.indexOf('\n') < 0 ? head.size() : head.indexOf('\n'));
    return !head.contains('\0') && !head.startsWith('<') &&
           (line.contains(',') || line.contains(';') || line.contains('\t'));
}

} // namespace

FileKind fileKindOf(const QByteArray &content)
{
    QByteArray head = content.left(enough);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    head = head.trimmed();
    if (head.startsWith('{'))
        return FileKind::Json;
    if (startsWith(head, "BEGIN:VCALENDAR"))
        return FileKind::Calendar;
    if (startsWith(head, "BEGIN:VCARD"))
        return FileKind::ContactCard;
    if (isMail(head))
        return FileKind::Mail;
    if (isTable(head))
        return FileKind::Table;
    return FileKind::Unknown;
}

} // namespace afterword
