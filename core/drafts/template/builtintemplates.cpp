// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/composer.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/drafts/template/templatetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Q_INIT_RESOURCE cannot stand in a namespace. Resources of a static library need it to be linked in.
static void loadTemplateResources()
{
    Q_INIT_RESOURCE(drafttemplates);
}

namespace afterword {

namespace {

/// Adds what a folder of the resources holds. English letters lie in the folder itself.
Result<void> read(LetterLanguage language, Table<Template> &templates)
{
    const QString folderName = u":/afterword/templates"_s +
                               (language == LetterLanguage::English ? QString() : u'/' + toText(language));
    const QDir folder(folderName);
    QStringList names;
    for (const QString &file : folder.entryList({u"*.mustache"_s}, QDir::Files))
        names += file.chopped(qsizetype(sizeof(".mustache") - 1));
    // By name, so that "thank-you-standard" comes before "thank-you-standard-short" and is the one chosen.
    std::sort(names.begin(), names.end());

    for (const QString &name : names) {
        QFile file(folder.filePath(name + u".mustache"_s));
        if (!file.open(QIODevice::ReadOnly))
            return Error{
                QCoreApplication::translate("Templates", "The template \"%1\" could not be read.").arg(name)};
        Result<Template> source = templateFromText(QString::fromUtf8(file.readAll()));
        if (!source)
            return Error{QCoreApplication::translate("Templates", "In the template \"%1\": %2")
                             .arg(name, source.error().message),
                         source.error().line};
        if (source->body.endsWith(u'\n'))
            source->body.chop(1);
        templates.put(std::move(*source));
    }
    return {};
}

} // namespace

Result<Table<Template>> builtInTemplates(std::optional<LetterLanguage> language)
{
    loadTemplateResources();
    Table<Template> templates;
    for (const LetterLanguage one : allOf<LetterLanguage>()) {
        if (language && *language != one)
            continue;
        if (const Result<void> done = read(one, templates); !done)
            return done.error();
    }
    if (templates.empty())
        return Error{QCoreApplication::translate(
            "Templates", "The templates that come with the program are missing. Install it again.")};
    return templates;
}

} // namespace afterword
