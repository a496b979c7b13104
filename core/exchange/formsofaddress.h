// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace afterword {

/// @p name with the "Frau", "Herr", "Mme", "M.", "Sra." or "Sr." under which @p text speaks of that person,
/// of which German, French and Spanish greetings are made: "Frau Aylin Yilmaz" of "Aylin Yilmaz" where it
/// says "mit Frau Yilmaz". @p others are those who may be meant as well, the one who looks for a job among
/// them. The name as it is where the text doesn't say it, or not surely; a given name tells nothing.
QString asAddressedIn(const QString &text, const QString &name, const QStringList &others);

/// @p name without such a form in front: "Dr. Ines Krähling" of "Frau Dr. Ines Krähling".
QString withoutAddress(const QString &name);

} // namespace afterword
