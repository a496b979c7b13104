// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// What to say of @p typed where it should be an e-mail address, and mail to it would not arrive; empty where
/// it looks like one, and where nothing was typed. It is kept either way: half an address is more than none.
QString emailHint(const QString &typed);

} // namespace afterword
