// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// What a job posting says at a glance. Every text may be empty.
struct Posting {
    QString company;
    QString role;
    QString url; ///< http or https

    bool operator==(const Posting &) const = default;
};

/// Guesses company and role from what somebody pasted or dropped: the address of a posting, its first lines,
/// or a line such as "Data Analyst at Northwind" or "Northwind, Data Analyst". Nothing is fetched. A line
/// that says nothing more is the company.
Posting guessPosting(const QString &text);

/// Whether @p text is more than a company's name, so that guessing helps.
bool looksLikePosting(const QString &text);

/// The application that is the same job as @p posting: the same address, or the same company and role. Null
/// where there is none.
const Application *sameJob(const Search &search, const Posting &posting);

} // namespace afterword
