// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/elementnames.h"
#include "core/posting/page/pagecollector.h"

#include <QSet>

namespace afterword {

/// An element's attributes as the parser gives them.
class PageCollector::Attributes {
public:
    explicit Attributes(const unsigned char **list)
        : m_list(list)
    {
    }

    bool has(const char *name) const { return find(name) != nullptr; }
    QString value(const char *name) const
    {
        const unsigned char **found = find(name);
        return found ? textOf(found[1]) : QString();
    }
    /// Whether its part, its class or its id says that it stands beside the page's content.
    bool saysBeside() const
    {
        static const QSet<QByteArray> parts = {"navigation", "contentinfo", "complementary", "dialog"};
        for (const unsigned char **one = m_list; one && one[0]; one += 2) {
            const QByteArrayView name(reinterpret_cast<const char *>(one[0]));
            if (!one[1] || (name != "class" && name != "id" && name != "role"))
                continue;
            const QByteArrayView value(reinterpret_cast<const char *>(one[1]));
            if (name == "role" ? parts.contains(value.toByteArray()) : namesBeside(value))
                return true;
        }
        return false;
    }
    /// Whether its class says that it parts what stands around it: "inline-separator".
    bool saysJoint() const
    {
        const unsigned char **found = find("class");
        if (!found || !found[1])
            return false;
        const QByteArrayView value(reinterpret_cast<const char *>(found[1]));
        return value.contains("separator") || value.contains("divider") || value.contains("delimiter");
    }
    /// The value of the first that marks the element.
    QString mark() const
    {
        for (const unsigned char **one = m_list; one && one[0]; one += 2) {
            if (isMark(QByteArrayView(reinterpret_cast<const char *>(one[0]))))
                return textOf(one[1]);
        }
        return {};
    }

private:
    static QString textOf(const unsigned char *text)
    {
        return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
    }
    const unsigned char **find(const char *name) const
    {
        for (const unsigned char **one = m_list; one && one[0]; one += 2) {
            if (qstricmp(reinterpret_cast<const char *>(one[0]), name) == 0)
                return one;
        }
        return nullptr;
    }

    const unsigned char **m_list;
};

} // namespace afterword
