// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <tuple>

namespace afterword {

// The fields of each value, in the order of its declaration, with the id first where it has one. A field that
// is added to a value stops the build here; added here as well, tests/ui/board/tst_everyfield says whether
// the store, the interchange file, the merging of edits and the board's search know it yet.

template <class Value, class Plain>
concept Of = std::is_same_v<std::remove_const_t<Value>, Plain>;

template <Of<Application> Value>
auto fieldsOf(Value &value)
{
    auto &[id, company, role, stage, rank, formality, letterLanguage, url, location, salary, posting, tags,
           tasks, remarks, added, applied, recruiter, mainContact, hr, promisedDecision, giveUpAfterDays,
           directions, interviews, messages, drafts, documents, offer, outcome, moves] = value;
    return std::tie(id, company, role, stage, rank, formality, letterLanguage, url, location, salary, posting,
                    tags, tasks, remarks, added, applied, recruiter, mainContact, hr, promisedDecision,
                    giveUpAfterDays, directions, interviews, messages, drafts, documents, offer, outcome,
                    moves);
}

template <Of<Contact> Value>
auto fieldsOf(Value &value)
{
    auto &[id, name, givenName, title, organization, email, phone, address, remarks, team] = value;
    return std::tie(id, name, givenName, title, organization, email, phone, address, remarks, team);
}

template <Of<Task> Value>
auto fieldsOf(Value &value)
{
    auto &[id, text, due, time, doneAt] = value;
    return std::tie(id, text, due, time, doneAt);
}

template <Of<Interview> Value>
auto fieldsOf(Value &value)
{
    auto &[id, round, start, end, zone, kind, location, link, arrangedBy, cancelled, interviewers, debrief,
           invitation] = value;
    return std::tie(id, round, start, end, zone, kind, location, link, arrangedBy, cancelled, interviewers,
                    debrief, invitation);
}

template <Of<Interviewer> Value>
auto fieldsOf(Value &value)
{
    auto &[contact, moment, openQuestion, awkward] = value;
    return std::tie(contact, moment, openQuestion, awkward);
}

template <Of<DebriefNotes> Value>
auto fieldsOf(Value &value)
{
    auto &[savedAt, wentWell, redFlags, contribution, nextSteps] = value;
    return std::tie(savedAt, wentWell, redFlags, contribution, nextSteps);
}

template <Of<InvitationSource> Value>
auto fieldsOf(Value &value)
{
    auto &[uid, sequence, stamp] = value;
    return std::tie(uid, sequence, stamp);
}

template <Of<Message> Value>
auto fieldsOf(Value &value)
{
    auto &[id, at, direction, channel, contact, about, interview, subject, body, automatic] = value;
    return std::tie(id, at, direction, channel, contact, about, interview, subject, body, automatic);
}

template <Of<Draft> Value>
auto fieldsOf(Value &value)
{
    auto &[id, about, interview, contact, templateId, channel, subject, body, state, updatedAt] = value;
    return std::tie(id, about, interview, contact, templateId, channel, subject, body, state, updatedAt);
}

template <Of<Document> Value>
auto fieldsOf(Value &value)
{
    auto &[title, path, sentAt] = value;
    return std::tie(title, path, sentAt);
}

template <Of<StageMove> Value>
auto fieldsOf(Value &value)
{
    auto &[at, from, to] = value;
    return std::tie(at, from, to);
}

template <Of<Directions> Value>
auto fieldsOf(Value &value)
{
    auto &[goAhead, noContact, notBefore, contact, channel, everyBusinessDays] = value;
    return std::tie(goAhead, noContact, notBefore, contact, channel, everyBusinessDays);
}

template <Of<Offer> Value>
auto fieldsOf(Value &value)
{
    auto &[receivedAt, deadline, writtenAt, signedAt] = value;
    return std::tie(receivedAt, deadline, writtenAt, signedAt);
}

template <Of<Outcome> Value>
auto fieldsOf(Value &value)
{
    auto &[kind, at, toldBy, reason, lesson] = value;
    return std::tie(kind, at, toldBy, reason, lesson);
}

template <class Value>
concept HasFields = requires(Value &value)
{
    fieldsOf(value);
};

} // namespace afterword
