// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace afterword {

/// Who will be there, as whoever wrote an invitation says it in a sentence.
struct SaidPresence {
    bool writer = false; ///< "with Dr Timm and me", "mit Herrn Dr. Timm und mir", "I’ll join you"
    QStringList others;  ///< those whom the same sentence names: "Dr. Timm"

    bool operator==(const SaidPresence &) const = default;
};

/// What the sentences of @p text say of that; nobody where they don't.
SaidPresence presenceSaidIn(const QString &text);

} // namespace afterword
