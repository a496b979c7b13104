// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QLatin1StringView>

#include <tuple>

namespace afterword {

/// When the interchange file holds a field.
enum class Written {
    Always,
    Needed,   ///< always, and a new value can't do without it
    WhereSet, ///< it came later: only where it isn't as it begins
};

/// A field of a value: its name in the interchange file, and where it stands.
template <class Value>
struct WrittenField {
    QLatin1StringView name;
    Value &value;
    Written written;
};

template <class Value>
WrittenField<Value> field(const char *name, Value &value, Written written = Written::Always)
{
    return {QLatin1StringView(name), value, written};
}

/// A field that no interchange file holds.
template <class Value>
struct StoreOnly {
    Value &value;
};

template <class Value>
StoreOnly<Value> storeOnly(Value &value)
{
    return {value};
}

// The fields of each value, in the order of its declaration, with the id first where it has one. The
// interchange file, the merging of edits and whoever looks for contacts go by this list. A field that is
// added to a value stops the build here; added here as well, tests/ui/board/tst_everyfield says whether the
// store and the board's search know it yet.

template <class Value, class Plain>
concept Of = std::is_same_v<std::remove_const_t<Value>, Plain>;

template <Of<Application> Value>
auto fieldsOf(Value &value)
{
    auto &[id, company, role, stage, rank, formality, letterLanguage, url, location, salary, posting, tags,
           tasks, remarks, added, applied, recruiter, mainContact, hr, promisedDecision, giveUpAfterDays,
           directions, interviews, messages, drafts, documents, offer, outcome, moves] = value;
    return std::tuple{field("id", id),
                      field("company", company),
                      field("role", role),
                      field("stage", stage),
                      storeOnly(rank),
                      field("formality", formality),
                      field("letterLanguage", letterLanguage, Written::WhereSet),
                      field("url", url),
                      field("location", location),
                      field("salary", salary),
                      field("posting", posting),
                      field("tags", tags),
                      field("tasks", tasks),
                      field("remarks", remarks),
                      field("added", added),
                      field("applied", applied),
                      field("recruiter", recruiter),
                      field("mainContact", mainContact),
                      field("hr", hr),
                      field("promisedDecision", promisedDecision),
                      field("giveUpAfterDays", giveUpAfterDays),
                      field("directions", directions),
                      field("interviews", interviews),
                      field("messages", messages),
                      field("drafts", drafts),
                      field("documents", documents),
                      field("offer", offer),
                      field("outcome", outcome),
                      field("moves", moves, Written::WhereSet)};
}

template <Of<Contact> Value>
auto fieldsOf(Value &value)
{
    auto &[id, name, givenName, title, organization, email, phone, address, remarks, team] = value;
    return std::tuple{field("id", id),
                      field("name", name, Written::Needed),
                      field("givenName", givenName),
                      field("title", title),
                      field("organization", organization),
                      field("email", email),
                      field("phone", phone),
                      field("address", address),
                      field("remarks", remarks),
                      field("team", team)};
}

template <Of<Task> Value>
auto fieldsOf(Value &value)
{
    auto &[id, text, due, time, doneAt, writtenBy] = value;
    return std::tuple{field("id", id),         field("text", text),
                      field("due", due),       field("time", time),
                      field("doneAt", doneAt), field("writtenBy", writtenBy, Written::WhereSet)};
}

template <Of<Interview> Value>
auto fieldsOf(Value &value)
{
    auto &[id, round, start, end, zone, kind, location, link, arrangedBy, cancelled, interviewers, debrief,
           invitation] = value;
    return std::tuple{field("id", id),
                      field("round", round),
                      field("start", start, Written::Needed),
                      field("end", end, Written::Needed),
                      field("timeZone", zone),
                      field("kind", kind),
                      field("location", location),
                      field("link", link),
                      field("arrangedBy", arrangedBy),
                      field("cancelled", cancelled),
                      field("interviewers", interviewers),
                      field("debrief", debrief),
                      field("invitation", invitation, Written::WhereSet)};
}

template <Of<Interviewer> Value>
auto fieldsOf(Value &value)
{
    auto &[contact, moment, openQuestion, awkward] = value;
    return std::tuple{field("contact", contact), field("moment", moment), field("openQuestion", openQuestion),
                      field("awkward", awkward)};
}

template <Of<DebriefNotes> Value>
auto fieldsOf(Value &value)
{
    auto &[savedAt, wentWell, redFlags, contribution, nextSteps] = value;
    return std::tuple{field("savedAt", savedAt), field("wentWell", wentWell), field("redFlags", redFlags),
                      field("contribution", contribution), field("nextSteps", nextSteps)};
}

template <Of<InvitationSource> Value>
auto fieldsOf(Value &value)
{
    auto &[uid, sequence, stamp] = value;
    return std::tuple{field("uid", uid, Written::Needed), field("sequence", sequence), field("stamp", stamp)};
}

template <Of<Message> Value>
auto fieldsOf(Value &value)
{
    auto &[id, at, direction, channel, contact, about, interview, subject, body, automatic] = value;
    return std::tuple{field("id", id),
                      field("at", at, Written::Needed),
                      field("direction", direction),
                      field("channel", channel),
                      field("contact", contact),
                      field("about", about),
                      field("interview", interview),
                      field("subject", subject),
                      field("body", body),
                      field("automatic", automatic, Written::WhereSet)};
}

template <Of<Draft> Value>
auto fieldsOf(Value &value)
{
    auto &[id, about, interview, contact, templateId, channel, subject, body, state, updatedAt] = value;
    return std::tuple{field("id", id),
                      field("about", about),
                      field("interview", interview),
                      field("contact", contact),
                      field("template", templateId),
                      field("channel", channel),
                      field("subject", subject),
                      field("body", body),
                      field("state", state),
                      field("updatedAt", updatedAt, Written::Needed)};
}

template <Of<Document> Value>
auto fieldsOf(Value &value)
{
    auto &[title, path, sentAt] = value;
    return std::tuple{field("title", title), field("path", path), field("sentAt", sentAt)};
}

template <Of<StageMove> Value>
auto fieldsOf(Value &value)
{
    auto &[at, from, to] = value;
    return std::tuple{field("at", at, Written::Needed), field("from", from, Written::Needed),
                      field("to", to, Written::Needed)};
}

template <Of<Directions> Value>
auto fieldsOf(Value &value)
{
    auto &[goAhead, noContact, notBefore, contact, channel, everyBusinessDays] = value;
    return std::tuple{field("goAhead", goAhead),     field("noContact", noContact),
                      field("notBefore", notBefore), field("contact", contact),
                      field("channel", channel),     field("everyBusinessDays", everyBusinessDays)};
}

template <Of<Offer> Value>
auto fieldsOf(Value &value)
{
    auto &[receivedAt, deadline, writtenAt, signedAt, pay, start, leave] = value;
    return std::tuple{field("receivedAt", receivedAt),         field("deadline", deadline),
                      field("writtenAt", writtenAt),           field("signedAt", signedAt),
                      field("pay", pay, Written::WhereSet),    field("start", start, Written::WhereSet),
                      field("leave", leave, Written::WhereSet)};
}

template <Of<Outcome> Value>
auto fieldsOf(Value &value)
{
    auto &[kind, at, toldBy, reason, lesson] = value;
    return std::tuple{field("kind", kind), field("at", at, Written::Needed), field("toldBy", toldBy),
                      field("reason", reason), field("lesson", lesson)};
}

template <class Value>
concept HasFields = requires(Value &value)
{
    fieldsOf(value);
};

} // namespace afterword
