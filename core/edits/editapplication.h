// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"

#include <span>

namespace afterword {

/// Where a new application goes: into @p wanted, else into the first stage of kind saved, else into the first
/// one. Null where there is no stage at all.
const Stage *stageForNew(const Search &search, const std::optional<StageId> &wanted);

/// The step that adds an application at the end of its stage (stageForNew()), added on the date of @p now,
/// and applied for on that day where the stage is not of kind saved. An error where there is no company, or
/// no stage at all. The new application's id is that of the change's one application.
Result<Step> addingApplication(const Search &search, const QString &company, const QString &role,
                               const std::optional<StageId> &stage, Moment now);

/// When an interview takes place on clocks of the person's zone, and how.
struct InterviewTime {
    WallTime start;
    WallTime end;
    InterviewKind kind = InterviewKind::Other;
};

/// An id that no interview has yet, for one of @p application.
InterviewId freshInterviewId(const Search &search, const Application &application);

/// The step that adds an interview which was arranged without an invitation; its id is that of the last one
/// of the application. As with an invitation, an application that was only saved or applied for moves on with
/// it: a first call to the stage for those, where there is one, all others to that for interviews.
Step addingInterview(const Search &search, const Application &application, const InterviewTime &time,
                     Moment now);

/// The step that replaces the application with the same id by @p after. @p what, as it follows "Undo", names
/// the edit: "change of the promised date"; empty: "change of Northwind". Where the company changes, people
/// who were known to be there through this application alone are at the new one, too.
Step editingApplication(const Search &search, const Application &after, const QString &what = {});

/// The same for a contact; adds one that is not there yet.
Step editingContact(const Search &search, const Contact &after, const QString &what = {});

/// The step that chooses the language of the letters to @p application; absent: the usual one again.
Step choosingLetterLanguage(const Search &search, Application application,
                            std::optional<LetterLanguage> language);

/// The step that takes applications away with all that belongs to them.
Step removingApplications(const Search &search, std::span<const ApplicationId> applications);

} // namespace afterword
