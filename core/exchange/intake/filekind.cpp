// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/filekind.h"

#include "core/exchange/filetext.h"
#include "core/exchange/mail/mailbox.h"
#include "core/exchange/mail/savedpage.h"
#include "core/exchange/table/tablelayout.h"

#include <QList>

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype enough = 4096;

bool startsWith(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

/// A page begins with its type or its first elements, behind comments at most.
bool beginsAsPage(const QByteArray &head)
{
    if (!head.startsWith('<'))
        return false;
    const QByteArray small = head.toLower();
    for (const char *sign : {"<!doctype html", "<html", "<head", "<body"}) {
        if (small.contains(sign))
            return true;
    }
    return false;
}

} // namespace

FileKind fileKindOf(const QByteArray &content)
{
    const QByteArray head = asUtf8(content.left(enough)).trimmed();
    if (head.startsWith('{'))
        return FileKind::Json;
    if (startsWith(head, "BEGIN:VCALENDAR"))
        return FileKind::Calendar;
    if (startsWith(head, "BEGIN:VCARD"))
        return FileKind::ContactCard;
    if (beginsLikeLetter(content))
        return isWebArchive(content) ? FileKind::Page : FileKind::Mail;
    if (beginsAsPage(head))
        return FileKind::Page;
    if (beginsAsTable(head))
        return FileKind::Table;
    return FileKind::Unknown;
}

} // namespace afterword
