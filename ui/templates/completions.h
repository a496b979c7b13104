// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace afterword {

/// What may be meant where one types within a tag.
struct Completions {
    int start = 0; ///< where the name being typed begins; it ends at the cursor
    QStringList names;
    QString behind; ///< what belongs behind the chosen name: the tag's end, and a section's closing tag
    int cursor = 0; ///< how far into @p behind the cursor goes

    /// The text behind the chosen @p name.
    QString textBehind(const QString &name) const { return QString(behind).replace(QChar(u'\x1a'), name); }
};

/// The names that may stand at @p cursor in the template's text @p text: variables within {{ and {{#, the
/// phrase sets within {{>, the open section within {{/. Absent outside a tag and in comments.
std::optional<Completions> completionsAt(const QString &text, int cursor, const QStringList &phraseSets);

} // namespace afterword
