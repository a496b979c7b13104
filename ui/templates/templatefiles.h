// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/template.h"

#include <QString>

#include <functional>

class QWidget;

namespace afterword {

/// How a person is asked for files; tests answer by themselves. An empty answer: they changed their mind.
struct TemplateFiles {
    std::function<QString(QWidget *)> askForImport;
    std::function<QString(QWidget *, const QString &suggested)> askForExport;
};

/// The desktop's file dialogs.
TemplateFiles desktopTemplateFiles();

/// Reads a .mustache file. A name that its header lacks is taken from the file's name. An error tells what is
/// wrong and in which line.
Result<Template> readTemplateFile(const QString &path);

/// Writes @p source to a .mustache file. On an error the file is as it was.
Result<void> writeTemplateFile(const Template &source, const QString &path);

} // namespace afterword
