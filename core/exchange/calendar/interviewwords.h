// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace afterword {

/// The round that a summary such as "Northwind: on-site interview, Data Analyst" names: "On-site".
/// "Interview" where it names none.
QString roundOf(const QString &summary);

/// The role that a summary names: "Data Analyst" of "Interview: Data Analyst - Robin Vale (Northwind)". Empty
/// where nothing is left when the words around it, the company's, the person's and the names of @p others
/// (who are invited too) are taken away.
QString roleOf(const QString &summary, const QString &company, const QString &person,
               const QStringList &others = {});

/// The company that a summary says one works at: "Acme" of "Data Analyst at Acme", "Interview @ Acme". Empty
/// where it does not say so.
QString employerIn(const QString &summary, const QString &person);

/// The company that a summary in Chinese, Japanese or Korean names by its legal form ("株式会社星工房") or in
/// brackets in front ("[한강테크] 1차 면접"). Empty where it does not.
QString wideEmployerIn(const QString &summary);

/// The name behind "with", "mit", "avec", "con": of a company or of a person. Empty where there is none.
QString partnerIn(const QString &summary, const QString &person);

/// The company that the summary of one's own calendar entry names, also less surely: "Acme" of "Phone screen
/// with Acme", "Acme: second interview". Empty where nothing is left but words that all such entries have.
QString companyIn(const QString &summary, const QString &person);

/// The name in @p summary of which one word is the company's key (companyKey()): "Instituto Belmar" for
/// "belmar". Empty where none stands by itself.
QString companyPieceIn(const QString &summary, const QString &key);

/// Whether a summary speaks of an interview, a screening or the like.
bool speaksOfInterview(const QString &summary);

} // namespace afterword
