// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"

#include <QStringList>

namespace afterword {

/// How somebody's name is put together, for greetings that hold a form of address or a title.
struct Addressee {
    enum class Gender { Unknown, Feminine, Masculine };

    Gender gender = Gender::Unknown; ///< as a form of address in the name tells it, never the given name
    QStringList titles;              ///< "Prof.", "Dr.", as one writes them
    QString name;                    ///< the full name without either
    QString family;                  ///< what follows a form of address: the family name where it is known

    /// The titles and @p which, with blanks between them.
    QString titled(const QString &which) const { return (titles + QStringList{which}).join(u' '); }
};

Addressee addresseeOf(const Contact &contact);

} // namespace afterword
