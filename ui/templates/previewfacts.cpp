// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/previewfacts.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PreviewFacts)
};

} // namespace

HeldInterview heldInterview(const Search &search, const std::optional<InterviewId> &id)
{
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews) {
            if (id && interview.id == *id)
                return {&application, &interview};
        }
    }
    return {};
}

QString mistakeLine(const std::vector<TemplateMistake> &mistakes)
{
    const TemplateMistake &first = mistakes.front();
    const QString what =
        Words::tr("In the %1, line %2, column %3: %4", "a part of the template")
            .arg(first.part, QString::number(first.line), QString::number(first.column), first.message);
    const auto more = static_cast<int>(mistakes.size()) - 1;
    if (more == 0)
        return what;
    return more == 1 ? Words::tr("%1 There is one more mistake.").arg(what)
                     : Words::tr("%1 There are %2 more mistakes.").arg(what).arg(more);
}

} // namespace afterword
