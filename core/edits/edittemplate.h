// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"

namespace afterword {

/// @p source as a template of the person's own beside those of @p search and @p builtIn: with an id that none
/// of them has, and a name ("Thank-you, mine").
Template ownCopy(const Search &search, const Table<Template> &builtIn, Template source, const QString &name);

/// The step that adds @p source, or replaces the one with its id.
Step editingTemplate(const Search &search, const Template &source);

/// The step that takes a template of the person's own away. Notes that it filled stay as they are.
Step removingTemplate(const Search &search, const TemplateId &id);

} // namespace afterword
