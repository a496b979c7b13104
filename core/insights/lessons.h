// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// What was learnt the hard way, where it helps to prepare the next interview.
struct PastLesson {
    QString company; ///< of the application that ended
    QString lesson;  ///< its first line

    bool operator==(const PastLesson &) const = default;
};

/// The lessons of applications that ended by @p now after an interview of the same kind as @p interview (or
/// of the same round, where its kind says nothing), the latest first, each once. Those of @p of itself are
/// left out: it has not ended.
std::vector<PastLesson> lessonsFor(const Interview &interview, const ApplicationId &of, const Search &search,
                                   Moment now);

/// "Last time: prepare numbers (Northwind)"; empty where there is none.
QString lastLessonInWords(const std::vector<PastLesson> &lessons);

} // namespace afterword
