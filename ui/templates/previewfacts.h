// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/questions.h"
#include "core/domain/search.h"
#include "core/drafts/template/templatescanner.h"
#include "core/drafts/template/templatevalue.h"

#include <vector>

namespace afterword {

/// How a template reads for one interviewer.
struct PreviewSample {
    QString name; ///< of the interviewer
    QString subject;
    QString body;
};

/// How @p source reads at @p now for each interviewer of @p place, which must be there. An error tells why it
/// cannot be composed.
Result<std::vector<PreviewSample>> previewSamples(const Search &search, const Template &source,
                                                  const InterviewOf &place, Moment now);

/// What the variables of @p source stand for in its first sample; nothing where it cannot be composed.
TemplateValue previewValues(const Search &search, const Template &source, const InterviewOf &place,
                            Moment now);

/// What stands above the preview of a template with mistakes: the first with its place, and how many more
/// there are. @p mistakes holds one at least.
QString mistakeLine(const std::vector<TemplateMistake> &mistakes);

} // namespace afterword
