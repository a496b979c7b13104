// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace afterword {

/// Kinds of employment in words, as a posting would say them: "Full-time, temporary".
struct Employment {
    QString words;
    bool allKnown = true; ///< whether each kind is one of those that we know
};

/// Reads kinds of employment in whatever spelling, of schema.org ("FULL_TIME"), of hiring systems ("Full-time
/// employee") and in English, German, French and Spanish. What says nothing ("OTHER") is passed over.
Employment employmentIn(const QStringList &kinds);

/// What @p known and @p more say of one employment, both as employmentIn() words it: "Permanent, full-time"
/// of "Full-time" and "Permanent". @p known where they contradict each other, since @p more is of another
/// then.
QString saidTogether(const QString &known, const QString &more);

/// "Permanent, full-time" of "This is a full-time, permanent role", "une offre en CDI à temps plein": where a
/// sentence says both, side by side. Empty where it does not.
QString termAndHoursIn(const QString &line);

/// For how long one is hired, where sentences among @p lines name the contract: "Contrato temporal de nueve
/// meses", "Unbefristeter Vertrag". Empty where none does, or they name both.
QString termInSentences(const QStringList &lines);

/// "Permanent, full-time" for @p known "Full-time, temporary" where that is temping alone, "Zeitarbeit", and
/// a sentence of @p text names a contract without an end.
QString withUnlimitedTemping(const QString &known, const QString &text);

/// What @p known and a @p label say together. "Fixed-term contract" of what is known as temporary adds
/// nothing: every job has a contract.
QString withKindsOfLabel(const QString &known, const QString &label);

/// Whether @p text has "Fixed-Term/Contract" and the data that are @p known say "temporary" alone: one of
/// both.
bool leavesContractOpen(const QString &known, const QString &text);

/// "Full-time, apprenticeship" for @p known "Full-time" of "Ausbildung zum Gärtner"; @p known for other
/// roles.
QString withTraining(const QString &known, const QString &role);

/// Whether two of them cannot both be said of one employment: full-time and part-time, permanent and
/// temporary.
bool contradictsEmployment(const QString &one, const QString &other);

/// Whether @p known, in the words of employmentIn(), says that the job ends on some day.
bool isTemporary(const QString &known);

/// Whether @p known is of a kind that others may call otherwise: freelance, by the day, a working student's
/// or a volunteer's.
bool isRareKind(const QString &known);

/// Whether @p known says for how long only and @p more for how many hours only, or the other way round; both
/// in the words of employmentIn().
bool isOtherHalfOfEmployment(const QString &known, const QString &more);

/// Whether @p text says in its front that something is permanent or for a term, and @p known says neither.
bool saysMoreOfTerm(const QString &known, const QString &text);

/// Whether @p text names a kind of employment and says nothing else.
bool isKindOfEmployment(const QString &text);

/// "Part-time" of lines that say "30 Std./Woche", "25 hours over four days": so few hours a week are not all
/// of them. Empty where none says so, or one names as many as a whole week has.
QString partOfWeekIn(const QStringList &lines);

/// The kind that a role's own words name, of those who learn or help: "Apprenticeship" of "Apprentice Organ
/// Tuner". Empty where they name none.
QString employmentInRole(const QString &role);

} // namespace afterword
