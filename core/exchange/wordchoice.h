// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace afterword {

/// A pattern that matches what @p choice ("analyst|engineer|assistant( buyer)?") matches, and looks at one
/// letter before it looks at words: "(?:a(?:nalyst|ssistant( buyer)?)|engineer)". A long choice is tried word
/// after word at each letter of a text, which costs more than all else that is done with a name.
///
/// What begins otherwise than with a small letter stays where it stands, so that of two that match the
/// first still counts. Groups that capture are numbered anew: nothing may ask for theirs.
QString groupedByLetter(const QString &choice);

/// The parts of @p choice between the bars that stand in no brackets and in no class. They look into it.
QList<QStringView> alternativesOf(QStringView choice);

} // namespace afterword
