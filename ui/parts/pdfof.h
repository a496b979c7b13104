// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QTextDocument;

namespace afterword {

/// @p document as a PDF with @p title, on the paper of the person's country: Letter or A4.
QByteArray pdfOf(QTextDocument &document, const QString &title);

} // namespace afterword
