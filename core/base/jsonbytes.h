// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace afterword {

// Bytes that a server said (names, tags, ids), as JSON holds them: those that are no UTF-8 keep their value.

inline QString bytesAsText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

/// What bytesAsText() wrote under @p name; empty where there is nothing.
inline QByteArray bytesIn(const QJsonObject &json, QLatin1StringView name)
{
    return json.value(name).toString().toLatin1();
}

} // namespace afterword
