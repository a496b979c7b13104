// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// Whether @p text holds a word by which one tells a job's title from a company's name.
bool soundsLikeRole(const QString &text);

/// The role that a sentence of @p text says is sought: "Garde champêtre (H/F)" of "La commune recrute un
/// garde champêtre (H/F) à temps complet". Empty where none does.
QString roleSaidIn(const QString &text);

} // namespace afterword
