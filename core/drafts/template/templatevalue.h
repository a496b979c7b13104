// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <variant>
#include <vector>

namespace afterword {

struct TemplateValue;
using TemplateList = std::vector<TemplateValue>;
using TemplateMap = std::map<QString, TemplateValue>;

/// What a template is filled from: a small tree of texts, truths, lists and named values. A section is left
/// out where its value is nothing, false, an empty text or an empty list.
struct TemplateValue {
    std::variant<std::monostate, bool, QString, TemplateList, TemplateMap> data;

    TemplateValue() = default;
    TemplateValue(bool truth)
        : data(truth)
    {
    }
    TemplateValue(QString text)
        : data(std::move(text))
    {
    }
    TemplateValue(TemplateList list)
        : data(std::move(list))
    {
    }
    TemplateValue(TemplateMap map)
        : data(std::move(map))
    {
    }
    TemplateValue(const char *) = delete; // would become a truth

    bool operator==(const TemplateValue &) const = default;

    /// The value at a dotted path such as "contact.name"; null where there is none.
    const TemplateValue *at(const QString &path) const;
    /// The text at a dotted path; empty where there is none.
    QString textAt(const QString &path) const;
};

} // namespace afterword
