// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// What somebody noted after one interview of an application.
struct NotedThen {
    QString round;
    QString text;

    bool operator==(const NotedThen &) const = default;
};

/// An offer that waits for an answer, as it is laid beside others.
struct StandingOffer {
    ApplicationId application;
    QString company;
    QString role;
    QString salary; ///< what they offer, else what the application says
    QString leave;
    std::optional<QDate> start; ///< the first day of work
    QString location;
    QString remarks; ///< on the application, where conditions are noted
    std::optional<QDate> deadline;
    std::optional<QDate> written; ///< since when it is there in writing
    std::vector<NotedThen> redFlags;
    std::vector<NotedThen> wentWell;
    std::vector<NotedThen> contribution; ///< what one would bring: the fit

    bool operator==(const StandingOffer &) const = default;
};

/// The offers that are neither signed nor over at @p now, as the rule tell-about-offer sees them: the one
/// with the next deadline first, those without one last. Days are the person's.
std::vector<StandingOffer> standingOffers(const Search &search, Moment now);

/// Which of @p offers is to be answered first, and whom to ask for more time, in two sentences; empty for
/// fewer than two offers.
QString whatToSay(const std::vector<StandingOffer> &offers, QDate today);

/// Who helped on the way to @p application, which is signed: its recruiter and main contact, and whoever was
/// written to for networking in any application. Each once; teams are not among them.
std::vector<const Contact *> helpersOf(const Search &search, const Application &application, Moment now);

/// What is left to do on the day on which @p application is signed, as tasks without ids: thank each helper,
/// tell one's references, keep an archive of the search. None that is in the application's tasks already.
std::vector<Task> closingTasks(const Search &search, const Application &application, Moment now);

} // namespace afterword
