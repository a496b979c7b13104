// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidebook.h"

namespace afterword {

/// The whole guide as a PDF for paper of the locale's size, each page of it on a new sheet, in black on
/// white. @p title is what readers call the file.
QByteArray guidePdf(const GuideBook &book, const QString &title);

} // namespace afterword
