// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/previewfacts.h"

#include "core/drafts/composer.h"
#include "core/drafts/facts.h"
#include "core/drafts/letters/letterlanguage.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PreviewFacts)
};

} // namespace

Result<std::vector<PreviewSample>> previewSamples(const Search &search, const Template &source,
                                                  const InterviewOf &place, Moment now)
{
    const Result<std::vector<Draft>> drafts =
        composePreview(search, source, *place.application, *place.interview, now);
    if (!drafts)
        return drafts.error();
    std::vector<PreviewSample> samples;
    for (size_t i = 0; i < drafts->size(); ++i) {
        const Contact *contact = search.contacts.find(place.interview->interviewers[i].contact);
        samples.push_back(
            {contact ? contact->name : Words::tr("Somebody"), (*drafts)[i].subject, (*drafts)[i].body});
    }
    return samples;
}

TemplateValue previewValues(const Search &search, const Template &source, const InterviewOf &place,
                            Moment now)
{
    const Occasion occasion{source.purpose, place.application->id, place.interview->id,
                            place.interview->interviewers.front().contact};
    const Result<Setting> setting = settingOf(search, occasion, now);
    if (!setting)
        return {};
    const LetterForms &forms = formsOf(languageOf(source).value_or(letterLanguageOf(*place.application)));
    return factsFor(search, *setting, forms, source.tone, now);
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
    return Words::tr("%1 There are %n more mistakes.", nullptr, more).arg(what);
}

} // namespace afterword
