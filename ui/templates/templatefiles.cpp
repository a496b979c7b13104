// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatefiles.h"

#include "ui/parts/dialogs/savefile.h"

#include "core/base/files.h"
#include "core/drafts/template/templatescanner.h"
#include "core/drafts/template/templatetext.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStringDecoder>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateFiles)
};

/// More bytes than this hold no template that could be read, whatever the script.
constexpr qint64 mostBytes = 16 * qint64(TemplateLimits::length);

} // namespace

TemplateFiles desktopTemplateFiles()
{
    return {
        [](QWidget *parent) {
            return QFileDialog::getOpenFileName(parent, Words::tr("Import a template"), {},
                                                Words::tr("Templates (*.mustache);;All files (*)"));
        },
        [](QWidget *parent, const QString &suggested) {
            return askWhereToSave(parent, Words::tr("Export the template"), suggested,
                                  Words::tr("Templates (*.mustache)"))
                .path;
        },
    };
}

Result<Template> readTemplateFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, mostBytes);
    if (!bytes)
        return Error{Words::tr("%1: %2.").arg(path, bytes.error().message)};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(*bytes);
    if (decoder.hasError())
        return Error{Words::tr("%1 is not UTF-8 text, as templates are.").arg(path)};
    Result<Template> source = templateFromText(text);
    if (!source)
        return Error{Words::tr("%1, line %2: %3")
                         .arg(path, QString::number(source.error().line), source.error().message),
                     source.error().line};
    if (source->name.isEmpty())
        source->name = QFileInfo(path).completeBaseName();
    // The file ends with its last line; the letter does not end with an empty one.
    if (source->body.endsWith(u'\n'))
        source->body.chop(1);
    return source;
}

Result<void> writeTemplateFile(const Template &source, const QString &path)
{
    const QByteArray bytes = (templateToText(source) + u'\n').toUtf8();
    if (const auto written = writePrivateFile(path, bytes); !written)
        return Error{Words::tr("The template was not written. %1: %2. It is safe here.")
                         .arg(path, written.error().message)};
    return {};
}

} // namespace afterword
