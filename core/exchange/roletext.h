// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// Whether @p name is a role's by one of its words rather than a company's or a person's: "Data Analyst",
/// "Laborant/in", "Chargé de projet (H/F)".
bool soundsLikeRoleName(const QString &name);

/// The role that an invitation's or a letter's own words name: "Position: Sales Representative", "the
/// Content Designer role", "zur Stelle als Tischlerin (m/w/d) bei Windhaus", without @p company. Empty where
/// they do not say so.
QString roleInText(const QString &text, const QString &company = {});

} // namespace afterword
