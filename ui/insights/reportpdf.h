// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/activityreport.h"

#include <QByteArray>

namespace afterword {

/// The report as a PDF for paper of the locale's size, in black on white: whose it is, for which days, how
/// much was done, then the applications, the interviews, and contacts and messages, each by date. Needs
/// fonts, and no screen.
QByteArray reportPdf(const ActivityReport &report);

} // namespace afterword
