// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace afterword {

/// One content line of a calendar or a card (RFC 5545 and 6350, 3.1): unfolded and taken apart.
struct ContentLine {
    int line = 0;    ///< 1-based, where it begins in the text
    QByteArray name; ///< upper case; empty where the line has no ':'
    std::vector<std::pair<QByteArray, QByteArray>> parameters; ///< names in upper case, values without quotes
    QByteArray value;                                          ///< as written, still escaped

    /// The value of the first parameter called @p upperCaseName; empty without one.
    QByteArray parameter(const QByteArray &upperCaseName) const;
};

/// Gives the content lines of a text one after the other, so that no list of them fills the memory. Takes
/// CRLF and LF, leaves out empty lines and a byte order mark, and joins the lines of a quoted-printable
/// value.
class ContentLines {
public:
    explicit ContentLines(QByteArray text);

    /// The next content line; absent at the end.
    std::optional<ContentLine> next();

private:
    QByteArray takeLine();

    QByteArray m_text;
    qsizetype m_at = 0;
    int m_line = 0;
};

/// A TEXT value (RFC 5545, 3.3.11) without its escapes; bytes that are no UTF-8 become U+FFFD.
QString plainText(const QByteArray &value);

} // namespace afterword
