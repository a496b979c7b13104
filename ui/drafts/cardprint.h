// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace afterword {

/// A card as it is to be copied by hand or printed.
struct Card {
    QString text;    ///< what is written on it
    QString address; ///< name and postal address, a line each; the back of the card
};

enum class CardSize { A6, FourBySix };

/// What cards measure where the person lives.
CardSize usualCardSize();

/// The text's size that lets it fit on one side, in points: the size of a calm hand where there is room.
/// Text that does not fit even when written small goes on over further sides.
int cardTextSize(const QString &text, CardSize size);

/// Writes @p card as a PDF: the text on the front, the address on the back. On an error the file is as it
/// was.
Result<void> writeCardPdf(const Card &card, CardSize size, const QString &path);

} // namespace afterword
