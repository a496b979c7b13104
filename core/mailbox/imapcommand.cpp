// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/imapcommand.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype longestQuoted = 1000;
constexpr qsizetype longestOfLiteralMinus = 4096;

bool canBeQuoted(const QByteArray &text)
{
    return text.size() <= longestQuoted && std::all_of(text.begin(), text.end(), [](char c) {
               return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7f;
           });
}

bool goesWithoutWaiting(qsizetype length, LiteralWay way)
{
    return way == LiteralWay::Unlimited || (way == LiteralWay::UpTo4096 && length <= longestOfLiteralMinus);
}

} // namespace

ImapCommand &ImapCommand::words(const QByteArray &words)
{
    m_pieces.push_back({' ' + words, false});
    return *this;
}

ImapCommand &ImapCommand::text(const QByteArray &text)
{
    if (!canBeQuoted(text))
        return letter(text);
    QByteArray escaped = text;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return words('"' + escaped + '"');
}

ImapCommand &ImapCommand::letter(const QByteArray &bytes)
{
    m_pieces.push_back({bytes, true});
    return *this;
}

std::vector<QByteArray> ImapCommand::parts(const QByteArray &tag, LiteralWay way) const
{
    std::vector<QByteArray> parts{tag + ' '};
    for (const Piece &piece : m_pieces) {
        if (!piece.isLiteral) {
            parts.back() += piece.bytes;
            continue;
        }
        const bool goesOn = goesWithoutWaiting(piece.bytes.size(), way);
        parts.back() += " {" + QByteArray::number(piece.bytes.size()) + (goesOn ? "+}\r\n" : "}\r\n");
        if (!goesOn)
            parts.emplace_back();
        parts.back() += piece.bytes;
    }
    parts.back() += "\r\n";
    return parts;
}

QByteArray uidSet(std::vector<quint32> uids)
{
    std::sort(uids.begin(), uids.end());
    QByteArray set;
    for (size_t i = 0; i < uids.size();) {
        size_t end = i;
        while (end + 1 < uids.size() && uids[end + 1] - uids[end] <= 1)
            ++end;
        if (!set.isEmpty())
            set += ',';
        set += QByteArray::number(uids[i]);
        if (uids[end] != uids[i])
            set += ':' + QByteArray::number(uids[end]);
        i = end + 1;
    }
    return set;
}

} // namespace afterword
