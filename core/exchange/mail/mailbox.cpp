// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/mailbox.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

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

/// Where the letter that begins at @p begin ends by the length that it names, as mutt and others count it:
/// they leave a line of its own that begins with "From " as it is. -1 where it names none, or neither another
/// letter nor the end follows there.
qsizetype endByLength(QByteArrayView all, qsizetype begin)
{
    qsizetype length = -1;
    for (qsizetype from = begin; from < all.size(); from = afterLine(all, from)) {
        const QByteArrayView line = lineAt(all, from);
        if (!line.isEmpty()) {
            bool isNumber = false;
            const QByteArrayView name = fieldName(line);
            if (name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
                const qsizetype named =
                    line.sliced(line.indexOf(':') + 1).trimmed().toByteArray().toLongLong(&isNumber);
                length = isNumber ? named : -1;
            }
            continue;
        }
        qsizetype end = afterLine(all, from);
        if (length < 0 || length > all.size() - end)
            return -1;
        end += length;
        while (end < all.size() && lineAt(all, end).isEmpty())
            end = afterLine(all, end);
        return end == all.size() || isParting(lineAt(all, end)) ? end : -1;
    }
    return -1;
}

/// Where the letter that begins at @p begin ends: at the line that parts it from the next.
qsizetype endOfLetter(QByteArrayView all, qsizetype begin)
{
    if (const qsizetype end = endByLength(all, begin); end >= 0)
        return end;
    bool afterEmpty = false;
    for (qsizetype from = begin; from < all.size();) {
        const QByteArrayView line = lineAt(all, from);
        const qsizetype next = afterLine(all, from);
        if (afterEmpty && isParting(line) && !fieldName(lineAt(all, std::min(next, all.size()))).isEmpty())
            return from;
        afterEmpty = line.isEmpty();
        from = next;
    }
    return all.size();
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

QByteArray letterFromPart(QByteArrayView part)
{
    if (part.indexOf(QByteArrayView("\n>")) < 0)
        return part.toByteArray();
    QByteArray text;
    text.reserve(part.size());
    for (qsizetype from = 0; from < part.size();) {
        const qsizetype next = afterLine(part, from);
        const QByteArrayView line = part.sliced(from, next - from);
        text += isKeptFromParting(line) ? line.sliced(1) : line;
        from = next;
    }
    return text;
}

std::vector<QByteArrayView> letterPartsIn(QByteArrayView text)
{
    const qsizetype start = startOf(text);
    if (!isParting(lineAt(text, start)))
        return {text.sliced(start)};
    std::vector<QByteArrayView> parts;
    for (qsizetype begin = afterLine(text, start); begin < text.size() || parts.empty();) {
        const qsizetype end = endOfLetter(text, begin);
        parts.push_back(text.sliced(begin, end - begin));
        begin = afterLine(text, end);
    }
    return parts;
}

std::optional<Moment> cameBy(QByteArrayView text, QByteArrayView part)
{
    const qsizetype end = part.data() - text.data() - 1;
    if (end <= 0)
        return {};
    const qsizetype begin = text.first(end).lastIndexOf('\n') + 1;
    const QString line = QString::fromLatin1(text.sliced(begin, end - begin)).simplified();
    const QDateTime came = QLocale::c().toDateTime(line.section(u' ', -4, -1), u"MMM d HH:mm:ss yyyy"_s);
    if (!came.isValid())
        return {};
    return Moment(seconds(QDateTime(came.date(), came.time(), Qt::UTC).toSecsSinceEpoch()));
}

std::vector<FiledLetter> lettersIn(const QByteArray &text)
{
    const qsizetype start = startOf(text);
    if (!isParting(lineAt(text, start)))
        return {{start == 0 ? text : text.sliced(start), {}}};
    std::vector<FiledLetter> letters;
    for (const QByteArrayView part : letterPartsIn(text))
        letters.push_back({letterFromPart(part), cameBy(text, part)});
    return letters;
}

} // namespace afterword
