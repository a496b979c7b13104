// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The path of a picture of the program for its notices: the installed one, else a copy that is written into
/// the cache. Empty where there is none and none can be written.
QString noticeImage();

} // namespace afterword
