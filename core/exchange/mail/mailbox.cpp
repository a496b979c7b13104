// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/mailbox.h"

#include <algorithm>

namespace afterword {

namespace {

/// So far into a text its first headers are looked for: relays put many lines of their own in front.
constexpr qsizetype enough = 65'536;

/// The line that begins at @p from, without its end.
QByteArrayView lineAt(QByteArrayView text, qsizetype from)
{
    const qsizetype end = text.indexOf('\n', from);
    QByteArrayView line = end < 0 ? text.sliced(from) : text.sliced(from, end - from);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

qsizetype afterLine(QByteArrayView text, qsizetype from)
{
    const qsizetype end = text.indexOf('\n', from);
    return end < 0 ? text.size() : end + 1;
}

/// The name of the header field that @p line begins with; empty where it begins with none (RFC 5322, 2.2).
QByteArrayView fieldName(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || colon > 100)
        return {};
    QByteArrayView name = line.first(colon);
    while (name.endsWith(' ') || name.endsWith('\t'))
        name.chop(1); // an older form (RFC 5322, 4.5)
    const bool sound = std::all_of(name.begin(), name.end(), [](char c) { return c > 32 && c < 127; });
    return sound ? name : QByteArrayView();
}

/// A field that letters have and other texts hardly do.
bool isOfLetters(QByteArrayView name)
{
    for (const char *field :
         {"From", "To", "Date", "Subject", "Received", "Return-Path", "Message-ID", "MIME-Version",
          "Delivered-To", "X-Unsent", "Content-Type", "Reply-To", "DKIM-Signature", "Authentication-Results",
          "In-Reply-To", "X-Mozilla-Status"}) {
        if (name.compare(field, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isParting(QByteArrayView line)
{
    return line.startsWith("From ");
}

/// ">From ", ">>From ": a letter's own line that would part it.
bool isKeptFromParting(QByteArrayView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == '>')
        ++marks;
    return marks > 0 && isParting(line.sliced(marks));
}

/// Where a text begins, behind a byte order mark and empty lines.
qsizetype startOf(QByteArrayView text)
{
    qsizetype start = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (start < text.size() && (text[start] == '\n' || text[start] == '\r' || text[start] == ' '))
        ++start;
    return start;
}

QByteArray unescaped(QByteArrayView letter)
{
    if (letter.indexOf(QByteArrayView("\n>")) < 0)
        return letter.toByteArray();
    QByteArray text;
    text.reserve(letter.size());
    for (qsizetype from = 0; from < letter.size();) {
        const qsizetype next = afterLine(letter, from);
        const QByteArrayView line = letter.sliced(from, next - from);
        text += isKeptFromParting(line) ? line.sliced(1) : line;
        from = next;
    }
    return text;
}

} // namespace

bool beginsLikeLetter(QByteArrayView text)
{
    text = text.sliced(startOf(text));
    text = text.first(std::min(text.size(), enough));
    qsizetype from = 0;
    if (isParting(lineAt(text, 0)))
        from = afterLine(text, 0);
    for (bool first = true; from < text.size(); from = afterLine(text, from), first = false) {
        const QByteArrayView line = lineAt(text, from);
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (folded && !first)
            continue;
        const QByteArrayView name = fieldName(line);
        if (name.isEmpty())
            return false;
        if (isOfLetters(name))
            return true;
    }
    return false;
}

std::vector<QByteArray> lettersIn(const QByteArray &text)
{
    const qsizetype start = startOf(text);
    if (!isParting(lineAt(text, start)))
        return {start == 0 ? text : text.sliced(start)};
    std::vector<QByteArray> letters;
    const QByteArrayView all(text);
    qsizetype begin = afterLine(all, start);
    bool afterEmpty = false;
    for (qsizetype from = begin; from < all.size();) {
        const QByteArrayView line = lineAt(all, from);
        const qsizetype next = afterLine(all, from);
        if (afterEmpty && isParting(line) && !fieldName(lineAt(all, std::min(next, all.size()))).isEmpty()) {
            letters.push_back(unescaped(all.sliced(begin, from - begin)));
            begin = next;
        }
        afterEmpty = line.isEmpty();
        from = next;
    }
    letters.push_back(unescaped(all.sliced(begin)));
    return letters;
}

} // namespace afterword
