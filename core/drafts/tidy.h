// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// What a filled template looks like when a fact was missing, put right: no spaces at the end of a line or
/// two in a row, no space before a comma or full stop, either of them within “quotation marks” rather than
/// behind, no two full stops ("Inc..") and none behind a question in quotation marks, no two empty lines in a
/// row, none at the beginning or end. An ellipsis of three stays.
QString tidied(const QString &text);

} // namespace afterword
