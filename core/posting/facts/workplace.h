// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

#include <QStringList>

namespace afterword {

/// A place, and whether one works there, taken apart.
struct Workplace {
    QString place; ///< without the words for working from home; may be empty
    RemoteWork remote = RemoteWork::Unknown;
};

/// "Remote - Germany", "Berlin (hybrid)", "Oslo or remote", "On-site, Lyon".
Workplace workplaceIn(const QString &text);

/// "remote", "partly remote", "on site"; empty where it is not known.
QString remoteInWords(RemoteWork remote);

/// Where one works, in the words of a card: "Oslo", "Oslo (partly remote)", "Remote", "Ireland (remote)".
QString placeInWords(const Posting &posting);

} // namespace afterword
