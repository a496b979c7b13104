// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followupkey.h"
#include "core/domain/search.h"

#include <algorithm>

namespace afterword {

// What everybody asks of the facts, answered in one place. Pure; pointers are valid until the facts change.

/// The row of @p rows with this id; null where there is none. For the lists inside an application.
template <class Rows, class IdType>
auto findById(Rows &rows, const IdType &id) -> decltype(&*rows.begin())
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// The interview with this id; null where there is none.
const Interview *findInterview(const Application &application, const InterviewId &id);
Interview *findInterview(Application &application, const InterviewId &id);
/// The same; null where none is named.
const Interview *findInterview(const Application &application, const std::optional<InterviewId> &id);
Interview *findInterview(Application &application, const std::optional<InterviewId> &id);

/// The first entry of @p interview for this contact, who is on the other side of the table; null where they
/// are not there.
const Interviewer *interviewerOf(const Interview &interview, const ContactId &contact);
Interviewer *interviewerOf(Interview &interview, const ContactId &contact);

/// An interview, and the application that it belongs to. Both or neither.
struct InterviewOf {
    const Application *application = nullptr;
    const Interview *interview = nullptr;
    explicit operator bool() const { return interview != nullptr; }
};
InterviewOf findInterview(const Search &search, const InterviewId &id);

/// Whether @p interview does not take place: it was cancelled, or @p application had ended before it began.
bool isOff(const Application &application, const Interview &interview);

/// Whether @p interview took place: it has ended by @p now, and was not off.
bool wasHeld(const Application &application, const Interview &interview, Moment now);

/// Of the interviews that were held, the one that ended last by @p now; the first of two that ended at one
/// moment. Null where none was.
const Interview *latestInterview(const Application &application, Moment now);
/// The interview that is going on at @p now, or the next one. Null where none is ahead that takes place.
const Interview *upcomingInterview(const Application &application, Moment now);

/// The interview that was cancelled last, where none came in its place: none that takes place is ahead at @p
/// now or begins after it. Null where the application has ended or has an offer, and where its day was more
/// than five weeks ago.
const Interview *interviewCalledOff(const Application &application, Moment now);

/// The message that was the thank-you to @p contact for @p interview, sent by @p by, as the rule thank-you
/// means it: a note about this interview, or a thank-and-withdraw to that person. Null where there is none.
const Message *thanksTo(const Application &application, const Interview &interview, const ContactId &contact,
                        Moment by);
/// Whether they were thanked so.
bool wasThanked(const Application &application, const Interview &interview, const ContactId &contact,
                Moment by);

/// Whether somebody on their side wrote @p message: it was received, and no machine sent it.
bool isAnswer(const Message &message);
/// The answer of theirs that came last by @p now. Null where there is none.
const Message *lastAnswer(const Application &application, Moment now);

/// What to call @p contact in a few words, everywhere but in a letter: the given name, else the first word of
/// the name where that is not a title ("Dr"), else the whole name. A team is not a person and goes by its
/// whole name.
QString shortName(const Contact &contact);

/// The application to which the follow-ups with @p key belong, whether one stands or not; absent for those
/// that belong to the search itself, and where it is gone.
std::optional<ApplicationId> applicationOf(const FollowUpKey &key, const Search &search);

/// Whether @p application is the one that applicationOf() would give for @p key.
bool isOf(const FollowUpKey &key, const Application &application);

} // namespace afterword
