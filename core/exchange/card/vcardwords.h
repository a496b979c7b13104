// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword {

/// The property of a card that Afterword writes for a shared mailbox.
inline constexpr char teamProperty[] = "X-AFTERWORD-TEAM";

/// The UID of a card that Afterword writes for the contact with this id.
QString ownUid(const QString &contactId);

/// The contact's id in such a UID; empty where it is another's, or cannot be an id.
QString ownIdIn(const QString &uid);

} // namespace afterword
