// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edittemplate.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(EditTemplate)
};

} // namespace

Template ownCopy(const Search &search, const Table<Template> &builtIn, Template source, const QString &name)
{
    source.name = name;
    source.id.text = freshIdText(name, [&](const QString &text) {
        return search.templates.contains(TemplateId{text}) || builtIn.contains(TemplateId{text});
    });
    return source;
}

Step editingTemplate(const Search &search, const Template &source)
{
    const Template *stands = search.templates.find(source.id);
    const QString name = stands ? Words::tr("change to the template %1").arg(source.name)
                                : Words::tr("new template %1").arg(source.name);
    if (stands && *stands == source)
        return {{}, name};
    return {put(search, source), name};
}

Step removingTemplate(const Search &search, const TemplateId &id)
{
    const Template *stands = search.templates.find(id);
    if (!stands)
        return {};
    Step step{{}, Words::tr("removal of the template %1").arg(stands->name)};
    step.change.templates.push_back({*stands, {}});
    return step;
}

} // namespace afterword
