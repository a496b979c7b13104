// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace afterword {

// What invitations and letters say of a job in whole sentences and by labels, in the languages that they
// come in. Names only: whether one of them is meant is for the caller to say.

/// The companies that @p text names as the one where one would work, the surest first: "Company: Oakmere
/// Dental", "the Analyst position at Fennel & Rye", "candidature chez Groupe Mérival". May hold a place
/// where a sentence has one there ("Entrevista en Sevilla").
QStringList employersSaidIn(const QString &text);

/// The name that begins @p text: its words with capitals, and the small ones between them. Empty where it
/// begins otherwise.
QString nameAtFront(QStringView text);

/// The company that a posting's sentences name as the one that looks for somebody: "Beacon Ceramics is
/// looking for", "Wir, die Holzbau Reiter GmbH in Rosenheim, suchen". Empty where none does.
QString seekerIn(const QString &text);

/// The one for whom an agency writes: "Harbour & Finch" of "on behalf of our client Harbour & Finch". Empty
/// where the text does not say so.
QString clientSaidIn(const QString &text);

/// The people that @p text names behind a label as those whom one will talk with: "Interviewers: Olive
/// Stone, Max Trent", "Gesprächspartnerin: Dr. Ines Krähling (Finanzen)".
QStringList interviewersSaidIn(const QString &text);

/// The person whom @p piece, one of several that are named, stands for: "Dr. Ines Krähling" of "Frau Dr. Ines
/// Krähling (Finanzen)". Empty where it is no name of one.
QString personIn(QString piece);

/// Whether a name is a company's by its own words: "Nordwerk AG", "Harborlight Mutual", "Fennel & Rye".
bool soundsLikeCompany(const QString &name);

/// Whether @p name is more likely a town, a country or a part of a company ("Leeds", "Head Office") than
/// the company.
bool isWhereabouts(const QString &name);

/// Whether @p company and the company with @p key (companyKeyOfDomain()) may be the same: "Groupe Mérival" of
/// "merival", "Molini Ferrante S.p.A." of "moliniferrante", "Blackwood Hale LLP" of "bhlaw".
bool isCompanyOfKey(const QString &company, const QString &key);

} // namespace afterword
