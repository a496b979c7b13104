// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace afterword {

/// Of these nothing is taken, whatever they hold.
bool isDead(QByteArrayView name);

/// The attributes by which pages mark elements for their tests and scripts.
bool isMark(QByteArrayView name);

/// Whether a word of an element's class or id names what stands beside its page's content.
/// browser/extension/collect.js knows the same words.
bool namesBeside(QByteArrayView words);

/// The names that stand in an attribute of microdata or RDFa.
QStringList wordsIn(const QString &text);

/// What a page needs for itself to know its visitor says nothing of a posting.
bool isSecret(const QString &name);

/// Whether an element called @p name stands within a line unless a style says otherwise, as pages' styles
/// mostly do where two of them touch: "<a>Home</a><a>Jobs</a>". Elements of a system's own are such.
bool isSeam(QByteArrayView name);

/// Whether the label of a field asks who somebody is: "Your name *", "Prénom".
bool asksForName(const QString &label);

} // namespace afterword
