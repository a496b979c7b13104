// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followupkey.h"

namespace afterword {

QString FollowUpKey::text() const
{
    const QLatin1Char slash('/');
    QString key = toText(rule) + slash + id;
    if (!second.isEmpty())
        key += slash + second;
    if (heard.isValid())
        key += slash + heard.toString(Qt::ISODate);
    if (number > 0)
        key += slash + QString::number(number);
    return key;
}

} // namespace afterword
