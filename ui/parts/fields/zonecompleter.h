// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCompleter;
class QObject;

namespace afterword {

/// Offers the time zones whose names hold what is typed, former names among them.
QCompleter *zoneCompleter(QObject *parent);

} // namespace afterword
