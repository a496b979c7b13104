// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace afterword {

/// A letter as a file held it.
struct FiledLetter {
    QByteArray text;
    std::optional<Moment> came; ///< when, by the "From " line before it
};

/// The letters of a mail folder in one file (mbox, RFC 4155), without the "From " lines that part them and
/// with the '>' taken away that keeps a letter's own line from looking like one. A file that does not begin
/// with a "From " line is one letter. A letter begins only where headers follow, so that a sentence does not
/// part it.
std::vector<FiledLetter> lettersIn(const QByteArray &text);

/// Where those letters stand in @p text, which must outlive them, as the file holds them; and such a letter
/// without what the file adds to its lines.
std::vector<QByteArrayView> letterPartsIn(QByteArrayView text);
QByteArray letterFromPart(QByteArrayView part);
/// When the letter that is @p part of @p text came, by the line before it ("From dana@northwind.example Mon
/// Nov 23 10:00:00 2026", in UTC; RFC 4155); absent where that does not say it.
std::optional<Moment> cameBy(QByteArrayView text, QByteArrayView part);

/// Whether @p text begins as a letter or a folder of letters does: header fields in whatever order (RFC 5322,
/// 3.6), one of them such as every letter has.
bool beginsLikeLetter(QByteArrayView text);

} // namespace afterword
