// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword::testing {

/// Every row of every table of the store at @p path, a line each, sorted. The positions of applications,
/// contacts, templates and decisions are left out: they only say in which order a list was filled, and what
/// comes back by an undo stands at the end of it.
QByteArray dumpOf(const QString &path);

} // namespace afterword::testing
