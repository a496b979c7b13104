// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/talkingpoints.h"

#include "core/drafts/template/templateengine.h"

namespace afterword {

QStringList talkingPoints(About about, const LetterForms &forms, Formality tone, const TemplateValue &facts)
{
    QStringList points;
    for (const QString &line : forms.points(about, tone)) {
        const Result<QString> filled = renderTemplate(line, facts);
        const QString point = filled ? finished(forms, *filled) : QString();
        if (!point.isEmpty())
            points += point;
    }
    return points;
}

} // namespace afterword
