// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/template.h"
#include "core/drafts/template/templateengine.h"

#include <functional>

namespace afterword {

/// Chooses one phrase of each set of @p source, so that the notes of one round differ. @p seed and @p index
/// give the preferred one (neighbours in a round get neighbouring phrases, so a round no larger than a set
/// never repeats); one that is already in one of @p taken is passed over while another is left, then the one
/// taken least often is used. @p filled gives a phrase as it reads for whoever wrote the n-th text of taken.
/// The same arguments give the same choice.
Partials choosePhrases(const Template &source, const QString &seed, size_t index,
                       const std::vector<QString> &taken,
                       const std::function<QString(const QString &phrase, size_t n)> &filled);

/// @p text with the chosen phrases in place of their tags. Unlike a partial of the specification, a phrase
/// that stands alone on its line keeps the line's end: phrases are sentences, not blocks. An error where the
/// text would pass TemplateLimits::output. No phrase may use itself; mistakesIn() sees to that.
Result<QString> withPhrases(const QString &text, const Partials &chosen);

/// @p source with its phrase set @p from called @p to, in its texts and phrases as well. There must be no set
/// @p to yet.
Template withSetRenamed(Template source, const QString &from, const QString &to);

} // namespace afterword
