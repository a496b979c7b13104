// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The words of an HTML text as one would type them: paragraphs separated by an empty line, list items begun
/// with "- ", quotations with "> ". Styles, scripts and what is hidden are left out, and nothing that the
/// text names is ever loaded. Reads at most two million characters, and stops where elements are nested
/// deeper than any letter's; what was read until then is kept.
QString textOfHtml(const QString &html);

} // namespace afterword
