// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace afterword {

/// How long a literal may be that is sent without waiting for the server's "+" (RFC 7888).
enum class LiteralWay {
    Waiting,   ///< none: each waits
    UpTo4096,  ///< LITERAL-
    Unlimited, ///< LITERAL+
};

/// A command for an IMAP server. What comes from a person, a letter or the server goes in by text() or
/// letter(), and can never become a command of its own.
class ImapCommand {
public:
    /// @p verb is ours: "UID FETCH".
    explicit ImapCommand(const QByteArray &verb)
        : m_pieces{{verb, false}}
    {
    }

    /// Words of ours, as they are.
    ImapCommand &words(const QByteArray &words);
    /// A text: quoted where that can hold it, else a literal.
    ImapCommand &text(const QByteArray &text);
    /// A whole letter, as a literal.
    ImapCommand &letter(const QByteArray &bytes);

    /// What is to be sent under @p tag: after each part but the last the server is to say "+".
    std::vector<QByteArray> parts(const QByteArray &tag, LiteralWay way) const;

private:
    struct Piece {
        QByteArray bytes;
        bool isLiteral = false;
    };
    std::vector<Piece> m_pieces;
};

/// UIDs as a command names them, in ascending order: "3:5,9".
QByteArray uidSet(std::vector<quint32> uids);

} // namespace afterword
