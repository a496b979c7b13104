// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace afterword {

// The English words that the wording of jottings knows, in lower case. A word that isn't here is taken for
// nothing.

/// Verbs that form their past with -ed, in their plain form.
const QSet<QString> &regularVerbs();
/// Plain form and past of the verbs that have a past of their own.
const QHash<QString, QString> &irregularVerbs();
/// "plan", "view", "step": plain forms that are as often nouns.
const QSet<QString> &nounsThatAreVerbs();
/// "engineer", "listener": who somebody is.
const QSet<QString> &callings();
/// "culture", "coffee": nouns that need no article.
const QSet<QString> &massNouns();
/// "roadmap", "notice period": single things that a sentence doesn't name without an article.
const QSet<QString> &countableNouns();
/// "remote", "team", "coffee": common nouns and adjectives, written in lower case within a sentence.
const QSet<QString> &ordinaryWords();

} // namespace afterword
