// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QByteArray>

namespace afterword {

/// @p letter, or its header alone, with when it @p arrived. Each letter should say when it was sent (RFC
/// 5322, 3.6.1), and some machines leave it out: where this one does not, behind its own fields stands what a
/// server notes (RFC 5321, 4.4), by which readers date it.
QByteArray withArrival(const QByteArray &letter, Moment arrived);

} // namespace afterword
