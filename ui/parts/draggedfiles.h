// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace afterword {

/// The files on this computer among what is dragged; folders and addresses of the web are none. It asks the
/// disk, so a drag is asked once, where it comes in.
QStringList filesIn(const QMimeData &dragged);

} // namespace afterword
