// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace afterword {

/// The page of a web archive (MHTML, RFC 2557).
struct SavedPage {
    QByteArray html;  ///< as it was sent, in whatever encoding
    QByteArray label; ///< of its encoding; may be empty
    QString url;      ///< where it was; may be empty
    /// What the page shows within it, from wherever that was; these have none of their own.
    std::vector<SavedPage> frames;
};

/// Whether @p text begins as browsers write web archives: a message to nobody that says where its page was.
bool isWebArchive(QByteArrayView text);

/// Takes the page out of a web archive, with what its frames show. Its pictures and styles are left where
/// they are. An error where there is not a page in it.
Result<SavedPage> pageInWebArchive(const QByteArray &text);

} // namespace afterword
