// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/template/templatevalue.h"

#include <QStringList>

namespace afterword {

const TemplateValue *TemplateValue::at(const QString &path) const
{
    const TemplateValue *value = this;
    for (const QString &name : path.split(u'.')) {
        const auto *map = std::get_if<TemplateMap>(&value->data);
        if (!map)
            return nullptr;
        const auto it = map->find(name);
        if (it == map->end())
            return nullptr;
        value = &it->second;
    }
    return value;
}

QString TemplateValue::textAt(const QString &path) const
{
    const TemplateValue *value = at(path);
    const auto *text = value ? std::get_if<QString>(&value->data) : nullptr;
    return text ? *text : QString();
}

} // namespace afterword
