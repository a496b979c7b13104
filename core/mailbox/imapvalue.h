// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace afterword {

/// One value in what an IMAP server says (RFC 9051, 9): a word, a text, nothing, or a list of values.
struct ImapValue {
    enum class Kind {
        Atom, ///< a word or a number; BODY[...] with all between its brackets
        Text, ///< quoted or a literal
        Nil,
        List,
    };
    Kind kind = Kind::Nil;
    QByteArray text;              ///< of an atom or a text
    std::vector<ImapValue> items; ///< of a list

    bool operator==(const ImapValue &) const = default;

    /// Whether it is the word @p word; case does not matter.
    bool is(QByteArrayView word) const
    {
        return kind == Kind::Atom && QByteArrayView(text).compare(word, Qt::CaseInsensitive) == 0;
    }
    /// The number that it is, from 0 to 2^32 - 1; 0 where it isn't one.
    quint32 number() const { return kind == Kind::Atom ? text.toUInt() : 0; }
};

} // namespace afterword
