// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/intake.h"
#include "core/exchange/mail/readmail.h"

namespace afterword {

/// The company in whose name @p mail was written, for a letter about nothing on the board: as the domain of
/// its sender tells it, spelled as the letter spells it; else as its sender's name ("Lee Park, Northwind
/// Careers") or the lines below the letter tell it. Empty where nothing does.
QString companyBehind(const ReadMail &mail);

/// A new application at @p company for @p role, which may be empty, as of a letter that came to the person:
/// the application lies in the first stage of kind saved, else in the first of all, added on @p now's date;
/// the letter is theirs, and whoever wrote it recruits.
Taken takeInAsNew(const ReadMail &mail, const QString &company, const QString &role, OpenedSearch &search,
                  Moment now);

} // namespace afterword
