// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace afterword {

// What an invitation's description says of the event in lines of their own, as schedulers and signatures
// write them.

/// What stands behind a label that names the event, or in the line below it: "First interview – Copywriter"
/// of "Event Name: First interview – Copywriter". Empty where no line is labelled so.
QString eventTitleIn(const QString &description);

/// A job as a line says it.
struct JobLine {
    QString role;
    QString company;
};

/// The first line that says a job and no more in front: "UX Writer at Tallbacken Studio: we look at a piece
/// of work". Both empty where none does.
JobLine jobLineIn(const QString &description);

/// The company of @p key (companyKeyOfDomain()) by the longer name that a short line has: "Caseificio
/// Valbruna" under a greeting. None of @p people. Empty where no line has it.
QString companyLineIn(const QString &description, const QString &key, const QStringList &people);

} // namespace afterword
