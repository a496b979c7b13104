// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QMetaType>

namespace afterword {

/// What a debrief asks. Whether something was left open or awkward is asked as well, and may well be nothing.
enum class DebriefQuestion { WentWell, Contribution, NextSteps, RedFlags, WhoWasThere, OneMoment };

/// Where in a debrief one wants to write.
struct DebriefPlace {
    ApplicationId application;
    InterviewId interview;
    DebriefQuestion question = DebriefQuestion::WentWell;
    std::optional<ContactId> contact; ///< whose moment

    bool operator==(const DebriefPlace &) const = default;
};

/// A question of a debrief that is still to be answered.
struct DebriefGap {
    DebriefQuestion question = DebriefQuestion::WentWell;
    std::optional<ContactId> contact; ///< whose moment
    QString name;                     ///< "Red flags", "Moment with Dana"

    bool operator==(const DebriefGap &) const = default;
};

/// What was answered, under its name.
struct DebriefAnswer {
    QString name;
    QString text;

    bool operator==(const DebriefAnswer &) const = default;
};

/// What a question is called; that of a moment follows its person.
QString debriefQuestionName(DebriefQuestion question);
/// "Moment with Dana", "Left open with Dana", "Awkward with Dana".
QString momentWith(const QString &name);
QString leftOpenWith(const QString &name);
QString awkwardWith(const QString &name);

/// Whether there is something to be asked of @p interviewer: nobody meets a shared mailbox. What is written
/// of one already stays in sight.
bool isAskedAbout(const Interviewer &interviewer, const Search &search);

/// What the debrief of @p interview leaves empty, in the order in which it is asked. What was left open and
/// what was awkward is not a gap.
std::vector<DebriefGap> emptyInDebrief(const Interview &interview, const Search &search);

/// What is written in the debrief of @p interview, in the same order.
std::vector<DebriefAnswer> writtenInDebrief(const Interview &interview, const Search &search);

} // namespace afterword

Q_DECLARE_METATYPE(afterword::DebriefPlace)
