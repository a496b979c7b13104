// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rule.h"

#include <QString>

class QWidget;

namespace afterword {

/// The guide's page about a rule: why it asks for what, and when.
QString guidePageOf(Rule rule);

/// The guide's page about @p widget and what stands in it, unless that has a page of its own.
void setGuidePage(QWidget *widget, const QString &page);

/// The guide's page about where @p widget stands; empty where none is known.
QString guidePageAt(const QWidget *widget);

} // namespace afterword
