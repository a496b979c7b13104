// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace afterword {

/// The JSON values that @p script, as of type application/ld+json, holds, one behind the other, also where it
/// is written as pages get it wrong: wrapped in a comment or CDATA, with comments, line breaks and tabs in
/// texts, commas before a bracket's end, escapes that JSON has not, quotes in texts that are not escaped.
/// Values up to the first that cannot be made sound. Each step takes time in proportion to the text.
QJsonArray soundJson(const QString &script);

} // namespace afterword
