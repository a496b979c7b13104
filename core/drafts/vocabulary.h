// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace afterword {

/// A name that a template may use, for the palette and the completion of the template editor.
struct Variable {
    QString name;           ///< "contact.givenName"
    QString meaning;        ///< one plain sentence
    bool condition = false; ///< only for sections; it has no text of its own
};

/// All names that a template may use, in the order in which the editor shows them.
const std::vector<Variable> &vocabulary();

/// Whether @p name may be used within the open sections @p sections (outermost first): as it is, or as a part
/// of one of them, as {{givenName}} within {{#contact}}.
bool isKnownVariable(const QString &name, const QStringList &sections);

} // namespace afterword
