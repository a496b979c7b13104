// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/vcardwords.h"

#include <algorithm>

namespace afterword {

namespace {

const QLatin1StringView ownBeginning("urn:afterword:contact:");

} // namespace

QString ownUid(const QString &contactId)
{
    return ownBeginning + contactId;
}

QString ownIdIn(const QString &uid)
{
    if (!uid.startsWith(ownBeginning))
        return {};
    const QString id = uid.mid(ownBeginning.size());
    const bool sound = std::none_of(id.begin(), id.end(), [](QChar c) {
        return c == QLatin1Char('/') || c.category() == QChar::Other_Control;
    });
    return sound ? id : QString();
}

} // namespace afterword
