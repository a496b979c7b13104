// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace afterword {

/// No tag of a page or a letter keeps more attributes.
constexpr int mostAttributes = 100;

/// @p html, in UTF-8, with blanks in place of what a tag has beyond mostAttributes: the parser compares each
/// of a tag's attributes with all before it. Scripts, styles and comments stay as they are; so does nearly
/// every page, of which nothing is copied then.
QByteArray withFewAttributes(QByteArray html);

} // namespace afterword
