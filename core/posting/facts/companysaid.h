// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"
#include "core/posting/posting.h"

namespace afterword {

/// The company whose sign stands on the page: what a picture says that it shows, where the line above or
/// below
/// @p role says the same, or the picture that it is a company's sign. A guess; nothing where none is, or only
/// the board's own.
Told<QString> companyInPictures(const PageFacts &page, const QString &role);

/// Who seeks somebody in the description that a page has for search engines and links, where the page names
/// it as well: "Northwind has an opening for". Empty where nobody does, or a board tells of itself.
QString seekerInDescription(const PageFacts &page);

/// "Blüten Wagner" of a classified board's box about who put the posting in, where it says below the name
/// that this is no private person. A guess.
Told<QString> companyOfSeller(const PageFacts &page);

/// "Harbor Lane Hotels" of a posting's @p text with a paragraph "Harbor Lane Hotels runs nine inns": a name
/// of several words that tells what it is or does, and that neither is @p role nor sounds like one. A guess.
Told<QString> companyInFirstSentence(const QString &text, const QString &role);

/// "Northgate Joinery LLP" of a line right above @p role, which ends with its legal form or parts it from a
/// town by a dot. A guess.
Told<QString> companyByForm(const PageFacts &page, const QString &role);

/// "City of Willowford": a picture on the page that is called like a public house which its words name too,
/// or the line right above @p role. A guess.
Told<QString> companyOfHouse(const PageFacts &page, const QString &role);

/// Whether @p name ends with what only a company's does: "Hallbach Sensorik GmbH".
bool hasLegalForm(const QString &name);

/// Whether @p name, which a page at @p host calls its organization, is a part of the company: Taleo's pages
/// call a department so, and their host begins with the company's own name.
bool isPartByHost(const QString &name, const QString &host);

/// "Papierfuchs" of a title's "Papierfuchs, Schreibwaren und Bücher in Regensburg", where a line on top of
/// the page is the name alone, and "Wren & Sons" of its "WREN & SONS".
QString asOnTop(const QString &company, const PageFacts &page);

/// "Camping Les Aigrettes" of "Camping Les Aigrettes ***".
QString withoutStars(const QString &name);

/// "Resinas del Pinar S.Coop." of "Resinas del Pinar S.Coop.Sin valoraciones": @p line without the stars, or
/// the word that there are none, which others gave the company.
QString withoutRating(const QString &line);

/// "Fisheries Agency" of "Fisheries Agency - Habitat Branch".
QString withoutPart(const QString &company);

/// Whether @p name, which a sentence of @p words has as the one who seeks, is a county ("Ballymor, Co. Cork,
/// has a vacancy") or two people whom one is to join.
bool isCountyOrPeople(const QString &name, const QString &words);

/// "La Ressourcerie du Lac" of "L'association La Ressourcerie du Lac".
QString withoutKind(const QString &name);

/// Whether @p name is that of a part of an employer, not its own: "School of Geography", "Fachdienst
/// Soziales".
bool isPartOfCompany(const QString &name);

/// Writes a name that an address told as the page has it: "Larkspur Health" for "Larkspurhealth", "Halden
/// Therapeutics" for "Halden" where @p text, the posting's, says it so, "University of Chelmsbury" for the
/// town that a title or an address has alone.
void nameInFull(Told<QString> &company, const PageFacts &page, const QString &text);

/// "Gantrisch AG" of "Gantrisch AG, Thun", as a page's title has it: the town of @p place is no part of a
/// name that ends with its legal form, or that one of the page's pictures has without it.
QString withoutTown(const QString &company, const QString &place, const PageFacts &page);

} // namespace afterword
