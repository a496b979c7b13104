// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/template.h"
#include "core/drafts/template/templatescanner.h"

namespace afterword {

/// Everything that is wrong with a template's subject, body and phrases: what scanTemplate() finds, names
/// that are not in vocabulary(), partials that are not a phrase set of this template, and phrase sets that
/// use themselves. Each mistake says in which part and where. Empty: the template can be filled.
std::vector<TemplateMistake> mistakesIn(const Template &source);

} // namespace afterword
