// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// Who seeks whom, as a short posting says it in one sentence.
struct SoughtJob {
    QString company; ///< empty: "we" seek
    QString role;    ///< empty: no sentence says it
};

/// What a sentence of @p text says: "Die Muster GmbH sucht zum 1.2.2027 eine/n Softwareentwickler/in
/// (m/w/d)", "Wir suchen ab sofort eine Pflegefachkraft", "Mérival recherche un(e) comptable", "Buscamos un/a
/// contable". The company may stand in a line of its own below, the sentence in the first two lines: a
/// posting with a title above is not meant.
SoughtJob soughtJobIn(const QString &text);

} // namespace afterword
