// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace afterword {

/// What the header field @p name of @p letter says in its first line; empty where it is not there.
QByteArray letterField(const QByteArray &letter, const QByteArray &name);

} // namespace afterword
