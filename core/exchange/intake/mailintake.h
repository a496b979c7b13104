// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/intake.h"
#include "core/exchange/intake/matching.h"
#include "core/exchange/mail/emlreader.h"

namespace afterword {

/// Where a letter belongs.
struct LetterProposal {
    enum class Kind {
        Belongs,  ///< to the first of the candidates, beyond doubt
        Unclear,  ///< to one of the candidates; the person is asked
        Nobodys,  ///< nothing in it speaks of an application
        Known,    ///< it was read before, or noted by hand
        CameBack, ///< a letter of the person's that is known to have come back
    };
    Kind kind = Kind::Nobodys;
    Direction direction = Direction::In;
    std::vector<Candidate> candidates; ///< the likeliest first
};

/// Who wrote @p mail: behind a hiring system's or a job board's address the one to whom answers go, where
/// that is somebody; else nothing is known but the name ("Lee Park via LinkedIn").
Participant writerOf(const ReadMail &mail);

/// Tells where @p letter belongs: by its thread, by the people in it, by the company and the role that it
/// names. What the person wrote goes out, all else came in. An error where it has no date, was not sent yet,
/// is still to come or lies outside the years that a search can hold.
/// A letter that the person passed on to themselves is taken as the old one in it.
Result<LetterProposal> propose(const ReadMail &letter, const OpenedSearch &search, Moment now);

/// @p letter among the messages of @p application. Who is not known yet becomes a contact, but for programs.
/// A bounce makes the note that came back a draft again, so that it no longer counts as sent and is listed
/// anew.
Taken takeIn(const ReadMail &letter, const ApplicationId &application, OpenedSearch &search);

/// @p search with @p mail where it clearly belongs. The same mail is there once, however often it is read. An
/// error as above, and where it is unclear or nobody's.
Result<Search> takeIn(const ReadMail &mail, Search search, Moment now);

/// Why a letter was not taken in, as half a sentence that names the applications it may belong to.
Error whyNotTaken(const LetterProposal &proposal, const OpenedSearch &search);

} // namespace afterword
