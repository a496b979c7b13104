// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace afterword {

/// Whether @p text holds a word by which one tells a job's title from a company's name.
bool soundsLikeRole(const QString &text);

/// The role that a sentence of @p text says is sought: "Garde champêtre (H/F)" of "La commune recrute un
/// garde champêtre (H/F) à temps complet". Empty where none does.
QString roleSaidIn(const QString &text);

/// How much of a full week somebody works, in percent: both ends are the same where one share is told.
struct ShareOfWork {
    int least = 0;
    int most = 0;
};

/// The share of a full week that stands behind a role, as is usual in Switzerland: "Polymechaniker EFZ 80 -
/// 100%". Nothing where none does.
std::optional<ShareOfWork> shareOfWorkIn(const QString &role);

/// @p role without the share of a full week behind it.
QString withoutShareOfWork(const QString &role);

} // namespace afterword
