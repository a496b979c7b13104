// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filekind.h"

#include "core/exchange/mail/mailbox.h"

#include <QList>

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype enough = 4096;

bool startsWith(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
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
    const qsizetype mark = content.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const QByteArray head = content.mid(mark, enough).trimmed();
    if (head.startsWith('{'))
        return FileKind::Json;
    if (startsWith(head, "BEGIN:VCALENDAR"))
        return FileKind::Calendar;
    if (startsWith(head, "BEGIN:VCARD"))
        return FileKind::ContactCard;
    if (beginsLikeLetter(content))
        return FileKind::Mail;
    if (isTable(head))
        return FileKind::Table;
    return FileKind::Unknown;
}

} // namespace afterword
