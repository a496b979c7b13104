// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword {

/// What @p content is and what to do with it, where it is of a kind that people have beside what Afterword
/// reads (Outlook's own letters, archives, documents and pictures), told by its bytes: half a sentence that
/// goes on from the name of the file. Empty: none of these.
QString foreignForm(const QByteArray &content);

} // namespace afterword
