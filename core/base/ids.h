// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace afterword {

/// An id that cannot be mistaken for another entity's. Its text is stable: it is what the store and the
/// interchange file hold. An id is never empty; "no contact" is std::nullopt.
template <class Entity>
struct Id {
    QString text;

    bool operator==(const Id &) const = default;
    std::strong_ordering operator<=>(const Id &other) const { return text.compare(other.text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.text, seed); }
};

/// A new id's text: @p wanted turned to lower-case words joined by '-', and where @p taken says that one is
/// in use, with -2, -3 and so on. Ids never hold '/', which parts the pieces of a follow-up's key.
template <class Taken>
QString freshIdText(const QString &wanted, Taken taken)
{
    const QString lower = wanted.toLower();
    QString slug;
    for (const QChar c : lower) {
        if (c.isLetterOrNumber())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
            slug += QLatin1Char('-');
    }
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    if (slug.isEmpty())
        slug = QStringLiteral("x");
    slug.truncate(60);
    QString text = slug;
    for (int n = 2; taken(text); ++n)
        text = slug + QLatin1Char('-') + QString::number(n);
    return text;
}

} // namespace afterword
