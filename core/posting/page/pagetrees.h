// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace afterword {

/// Makes trees of the elements that microdata or RDFa mark, as they begin and end in a page: see
/// PageFacts::microdata for their shape. An element that only has a property's name becomes an item when
/// another one within it has one too, unless it is one that holds text ("description").
class PageTrees {
public:
    /// How an element is marked. At least one of names and begins is set.
    struct Marks {
        QStringList names;   ///< of the properties whose value it is
        bool begins = false; ///< whether it begins an item
        QStringList types;
        QString id;
        bool isValue =
            false; ///< whether an attribute has its value: what is marked within it is no part of it
    };

    /// A marked element begins. Each is to be ended by end(), in turn. False where it lies too deep, or too
    /// many came before it; then it has no end.
    bool begin(Marks marks);
    /// The element that began last ends; @p text is its value where it turns out not to be an item.
    void end(const QString &text);
    /// Whether the element that began last may still need its text.
    bool needsText() const { return !m_open.empty() && !m_open.back().begins; }

    QJsonArray roots() const { return m_roots; }

    /// Whether what is called by one of @p names is text: "name" on a link is what it shows, not where it
    /// leads.
    static bool saysText(const QStringList &names);

private:
    struct Open {
        Marks marks;
        bool begins = false; ///< an item, by its own mark or since others are in it
        QJsonObject item;
        std::optional<size_t> holder; ///< among those that are open
    };

    static bool isLeaf(const QStringList &names);

    std::vector<Open> m_open;
    QJsonArray m_roots;
    int m_count = 0;
};

} // namespace afterword
