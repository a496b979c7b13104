// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// @p name with the "Frau", "Herr", "Mme", "M.", "Sra." or "Sr." under which @p text speaks of that person,
/// of which German, French and Spanish greetings are made: "Frau Aylin Yilmaz" of "Aylin Yilmaz" where it
/// says "mit Frau Yilmaz", with the titles that stand there. @p others are those who may be meant as well,
/// the one who looks for a job among them. The name as it is where the text doesn't say it, or not surely; a
/// given name tells nothing.
QString asAddressedIn(const QString &text, const QString &name, const QStringList &others);

/// @p contact by the name under which the letters of @p application, and the words of its invitations, speak
/// of them: see asAddressedIn(). What the person wrote themselves counts too.
Contact asAddressed(const Contact &contact, const Application &application, const Search &search);

/// @p name without such a form in front: "Dr. Ines Krähling" of "Frau Dr. Ines Krähling".
QString withoutAddress(const QString &name);

} // namespace afterword
