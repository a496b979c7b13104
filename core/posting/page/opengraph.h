// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"
#include "core/posting/posting.h"

namespace afterword {

/// The job in a heading that advertises it: "Gardens Manager" of "Vacancy: Gardens Manager", "Kiln
/// technician" of "We are looking for a kiln technician".
QString jobInHeading(const QString &heading);

/// Whether a heading, or a part of a title, says that jobs stand here and nothing else: "Current vacancies".
bool saysThatJobsStandHere(const QString &heading);

/// What @p page tells programs that show a link to it, by its meta elements and its title: company, role,
/// place, a description. All of it is guessed from sentences that each site writes its own way. @p place is
/// where the job is known to be, which is no company.
Posting openGraphOf(const PageFacts &page, const QString &place);

/// Company, role and place as a page's title names them: "Data Analyst at Northwind | Careers", "Northwind -
/// Data Analyst - Oslo". @p site is the site's own name, which is not a role.
Posting postingInTitle(const QString &title, const QString &site);

/// What the page's meta element of that name says; empty where there is none.
QString metaText(const PageFacts &page, const QString &name);

} // namespace afterword
