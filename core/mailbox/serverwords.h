// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword {

/// What a server says to people, for a sentence of ours: short, one line, nothing invisible in it.
QString serverWords(const QByteArray &text);

} // namespace afterword
