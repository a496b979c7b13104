// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace afterword {

/// Matches @p pattern where it stands as words of its own, and @p signs, of scripts without spaces, anywhere.
QRegularExpression wholeWords(const QString &pattern, const QString &signs = {});

/// What tells any round of interviews ("second interview", "Zweitgespräch"); which one, says roundOf().
const QRegularExpression &anyRound();

/// What roundOf() gave, in the language of the person, who reads it on the card: "Kennenlerngespräch" for
/// "Intro call".
QString roundInWords(const QString &round);

} // namespace afterword
