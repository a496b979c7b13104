// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/template.h"

namespace afterword {

/// Reads a .mustache file with its header: lines "key: value" (id, name, purpose, tone, subject, and any
/// number of "phrase SET: text"), a line "---", and the body up to the end. A line of the header that begins
/// with a space goes on with the value above it, on a line of its own. id and name may be missing (a file
/// from elsewhere): then both are empty. An error names the line. The template's own tags are not looked at.
Result<Template> templateFromText(const QString &text);

/// The same format. templateFromText() gives the same template again; phrase sets without an alternative are
/// left out.
QString templateToText(const Template &source);

} // namespace afterword
