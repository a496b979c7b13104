// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editapplication.h"

#include "core/domain/change/contactuses.h"
#include "core/domain/change/moves.h"
#include "core/domain/questions.h"
#include "core/edits/edittask.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(EditApplication)
};

/// Whether @p contact has to do with @p company only by @p application, which was with it.
bool followsCompany(const Search &search, const Contact &contact, const Application &application)
{
    return contact.organization.compare(application.company, Qt::CaseInsensitive) == 0 &&
           std::all_of(search.applications.begin(), search.applications.end(), [&](const Application &other) {
               return names(other, contact.id) == (other.id == application.id);
           });
}

/// The people of @p before, where its company was wrong: they are at the company that it is now.
Change renamingTheirCompany(const Search &search, const Application &before, const QString &company)
{
    Change change;
    if (before.company == company)
        return change;
    for (const Contact &contact : search.contacts) {
        if (!followsCompany(search, contact, before))
            continue;
        Contact after = contact;
        after.organization = company;
        change = joined(std::move(change), put(search, std::move(after)));
    }
    return change;
}

} // namespace

const Stage *stageForNew(const Search &search, const std::optional<StageId> &wanted)
{
    if (const Stage *stage = search.stages.find(wanted))
        return stage;
    const auto saved = std::find_if(search.stages.begin(), search.stages.end(),
                                    [](const Stage &stage) { return stage.kind == StageKind::Saved; });
    if (saved != search.stages.end())
        return &*saved;
    return search.stages.empty() ? nullptr : &search.stages.front();
}

Result<Step> addingApplication(const Search &search, const QString &company, const QString &role,
                               const std::optional<StageId> &stage, Moment now)
{
    const Stage *place = stageForNew(search, stage);
    if (company.simplified().isEmpty())
        return Error{Words::tr("an application needs at least the company’s name")};
    if (!place)
        return Error{Words::tr("there is no stage to put the application in; add one first")};

    Application application;
    application.id.text = freshIdText(company.simplified(), [&](const QString &text) {
        return search.applications.contains(ApplicationId{text});
    });
    application.company = company.simplified();
    application.role = role.simplified();
    application.stage = place->id;
    application.rank = rankAtEnd(search, place->id);
    application.added = search.person.zone.date(now);
    if (place->kind != StageKind::Saved)
        application.applied = application.added;
    const QString name = Words::tr("new application to %1").arg(application.company);
    return Step{put(search, std::move(application)), name};
}

InterviewId freshInterviewId(const Search &search, const Application &application)
{
    return {freshIdText(application.id.text + u"-interview"_s, [&](const QString &text) {
        return findInterview(application, InterviewId{text}) || findInterview(search, InterviewId{text});
    })};
}

Step addingInterview(const Search &search, const Application &application, const InterviewTime &time,
                     Moment now)
{
    const bool isFirst = application.interviews.empty();
    const bool isFirstCall = isFirst && time.kind == InterviewKind::Phone;
    Interview interview;
    interview.id = freshInterviewId(search, application);
    interview.round = isFirstCall ? Words::tr("Phone screen")
                      : isFirst   ? Words::tr("Interview")
                                  : Words::tr("Next round");
    interview.start = time.start;
    interview.end = time.end;
    interview.zone = search.person.zone;
    interview.kind = time.kind;
    interview.arrangedBy = application.recruiter;

    Change change = put(search, application);
    if (movesForInterview(application, search.kindOf(application), interview)) {
        std::vector<Interview> interviews = application.interviews;
        interviews.push_back(interview);
        const Stage *to = firstOfKind(search, kindForInterviews(search, interviews));
        const std::array moving{application.id};
        if (Result<Change> moved = to ? moveCards(search, moving, to->id, {}, now) : Error{}; moved)
            change = settlingApplyTasks(std::move(moved).value(), search, now);
    }
    for (Edit<Application> &edit : change.applications) {
        if (edit.after && edit.after->id == application.id)
            edit.after->interviews.push_back(interview);
    }
    return {std::move(change), Words::tr("new interview at %1").arg(application.company)};
}

Step editingApplication(const Search &search, const Application &after, const QString &what)
{
    const QString name = what.isEmpty() ? Words::tr("change to %1").arg(after.company) : what;
    const Application *stands = search.applications.find(after.id);
    if (stands && *stands == after)
        return {{}, name};
    Change change = put(search, after);
    return {stands ? joined(std::move(change), renamingTheirCompany(search, *stands, after.company)) : change,
            name};
}

Step editingContact(const Search &search, const Contact &after, const QString &what)
{
    const QString name = what.isEmpty() ? Words::tr("change to %1").arg(after.name) : what;
    if (const Contact *stands = search.contacts.find(after.id); stands && *stands == after)
        return {{}, name};
    return {put(search, after), name};
}

Step choosingLetterLanguage(const Search &search, Application application,
                            std::optional<LetterLanguage> language)
{
    application.letterLanguage = language;
    return editingApplication(search, application,
                              Words::tr("change of the letters’ language for %1").arg(application.company));
}

Step removingApplications(const Search &search, std::span<const ApplicationId> applications)
{
    Step step;
    for (const ApplicationId &id : applications)
        step.change = joined(std::move(step.change), remove(search, id));
    if (step.change.isEmpty())
        return step;
    const auto count = step.change.applications.size();
    step.text = count == 1 ? Words::tr("removal of %1").arg(step.change.applications.front().before->company)
                           : Words::tr("removal of %n applications", nullptr, static_cast<int>(count));
    return step;
}

} // namespace afterword
