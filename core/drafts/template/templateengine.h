// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/drafts/template/templatevalue.h"

namespace afterword {

/// The texts that {{> name}} puts in, by name.
using Partials = std::map<QString, QString>;

/// Fills a Mustache text (the published specification's interpolation, sections, inverted sections,
/// comments, partials and delimiters; nothing is escaped for HTML, since letters are plain text). Values are
/// inserted as they are and never read as a template. A name without a value gives nothing. An error names
/// the first mistake with its line and column, or the limit of TemplateLimits that would be passed. A partial
/// may use itself as long as the values end; after TemplateLimits::partialDepth rounds that is an error.
Result<QString> renderTemplate(const QString &text, const TemplateValue &values,
                               const Partials &partials = {});

} // namespace afterword
