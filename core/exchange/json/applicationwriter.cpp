// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/applicationwriter.h"

#include "core/base/iso.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

template <class Entity>
std::optional<QString> idText(const std::optional<Id<Entity>> &id)
{
    return id ? std::optional(id->text) : std::nullopt;
}

std::optional<QString> dateText(const std::optional<QDate> &date)
{
    return date ? std::optional(isoDate(*date)) : std::nullopt;
}

void writeDirections(JsonWriter &json, const Directions &directions)
{
    json.beginObject("directions"_L1);
    json.field("goAhead"_L1, directions.goAhead);
    json.field("noContact"_L1, directions.noContact);
    json.field("notBefore"_L1, dateText(directions.notBefore));
    json.field("contact"_L1, idText(directions.contact));
    json.field("channel"_L1, directions.channel ? std::optional(toText(*directions.channel)) : std::nullopt);
    json.field("everyBusinessDays"_L1, directions.everyBusinessDays);
    json.endObject();
}

void writeInterview(JsonWriter &json, const Interview &interview, const Zone &zone)
{
    json.beginObject();
    json.field("id"_L1, interview.id.text);
    json.field("round"_L1, interview.round);
    json.field("start"_L1, isoWallTime(interview.start));
    json.field("end"_L1, isoWallTime(interview.end));
    json.field("timeZone"_L1, interview.zone.id());
    json.field("kind"_L1, toText(interview.kind));
    json.field("location"_L1, interview.location);
    json.field("link"_L1, interview.link);
    json.field("arrangedBy"_L1, idText(interview.arrangedBy));
    json.field("cancelled"_L1, interview.cancelled);
    json.beginArray("interviewers"_L1);
    for (const Interviewer &interviewer : interview.interviewers) {
        json.beginObject();
        json.field("contact"_L1, interviewer.contact.text);
        json.field("moment"_L1, interviewer.moment);
        json.field("openQuestion"_L1, interviewer.openQuestion);
        json.field("awkward"_L1, interviewer.awkward);
        json.endObject();
    }
    json.endArray();
    const DebriefNotes &debrief = interview.debrief;
    json.beginObject("debrief"_L1);
    json.field("savedAt"_L1, isoMoment(debrief.savedAt, zone));
    json.field("wentWell"_L1, debrief.wentWell);
    json.field("redFlags"_L1, debrief.redFlags);
    json.field("contribution"_L1, debrief.contribution);
    json.field("nextSteps"_L1, debrief.nextSteps);
    json.endObject();
    if (interview.invitation) {
        json.beginObject("invitation"_L1);
        json.field("uid"_L1, interview.invitation->uid);
        json.field("sequence"_L1, interview.invitation->sequence);
        json.field("stamp"_L1, isoMoment(interview.invitation->stamp, zone));
        json.endObject();
    }
    json.endObject();
}

void writeMessage(JsonWriter &json, const Message &message, const Zone &zone)
{
    json.beginObject();
    json.field("id"_L1, message.id.text);
    json.field("at"_L1, isoMoment(message.at, zone));
    json.field("direction"_L1, toText(message.direction));
    json.field("channel"_L1, toText(message.channel));
    json.field("contact"_L1, idText(message.contact));
    json.field("about"_L1, toText(message.about));
    json.field("interview"_L1, idText(message.interview));
    json.field("subject"_L1, message.subject);
    json.field("body"_L1, message.body);
    if (message.automatic)
        json.field("automatic"_L1, true);
    json.endObject();
}

void writeDraft(JsonWriter &json, const Draft &draft, const Zone &zone)
{
    json.beginObject();
    json.field("id"_L1, draft.id.text);
    json.field("about"_L1, toText(draft.about));
    json.field("interview"_L1, idText(draft.interview));
    json.field("contact"_L1, idText(draft.contact));
    json.field("template"_L1, draft.templateId.text);
    json.field("channel"_L1, toText(draft.channel));
    json.field("subject"_L1, draft.subject);
    json.field("body"_L1, draft.body);
    json.field("state"_L1, toText(draft.state));
    json.field("updatedAt"_L1, isoMoment(draft.updatedAt, zone));
    json.endObject();
}

void writeDocuments(JsonWriter &json, const std::vector<Document> &documents, const Zone &zone)
{
    json.beginArray("documents"_L1);
    for (const Document &document : documents) {
        json.beginObject();
        json.field("title"_L1, document.title);
        json.field("path"_L1, document.path);
        json.field("sentAt"_L1, isoMoment(document.sentAt, zone));
        json.endObject();
    }
    json.endArray();
}

void writeOffer(JsonWriter &json, const Offer &offer, const Zone &zone)
{
    json.beginObject("offer"_L1);
    json.field("receivedAt"_L1, isoMoment(offer.receivedAt, zone));
    json.field("deadline"_L1, dateText(offer.deadline));
    json.field("writtenAt"_L1, isoMoment(offer.writtenAt, zone));
    json.field("signedAt"_L1, isoMoment(offer.signedAt, zone));
    json.endObject();
}

void writeOutcome(JsonWriter &json, const Boxed<Outcome> &outcome, const Zone &zone)
{
    if (!outcome)
        return json.field("outcome"_L1, std::optional<QString>());
    json.beginObject("outcome"_L1);
    json.field("kind"_L1, toText(outcome->kind));
    json.field("at"_L1, isoMoment(outcome->at, zone));
    json.field("toldBy"_L1, idText(outcome->toldBy));
    json.field("reason"_L1, outcome->reason);
    json.field("lesson"_L1, outcome->lesson);
    json.endObject();
}

void writeMoves(JsonWriter &json, const std::vector<StageMove> &moves, const Zone &zone)
{
    if (moves.empty())
        return;
    json.beginArray("moves"_L1);
    for (const StageMove &move : moves) {
        json.beginObject();
        json.field("at"_L1, isoMoment(move.at, zone));
        json.field("from"_L1, move.from.text);
        json.field("to"_L1, move.to.text);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeTask(JsonWriter &json, const Task &task, const Zone &zone)
{
    json.beginObject();
    json.field("id"_L1, task.id.text);
    json.field("text"_L1, task.text);
    json.field("due"_L1, dateText(task.due));
    json.field("time"_L1, task.time ? std::optional(isoTime(*task.time)) : std::nullopt);
    json.field("doneAt"_L1, isoMoment(task.doneAt, zone));
    json.endObject();
}

std::optional<QString> isoMoment(const std::optional<Moment> &moment, const Zone &zone)
{
    return moment ? std::optional(isoMoment(*moment, zone)) : std::nullopt;
}

void writeApplication(JsonWriter &json, const Application &application, const Zone &zone)
{
    json.beginObject();
    json.field("id"_L1, application.id.text);
    json.field("company"_L1, application.company);
    json.field("role"_L1, application.role);
    json.field("stage"_L1, application.stage.text);
    json.field("formality"_L1, toText(application.formality));
    if (application.letterLanguage)
        json.field("letterLanguage"_L1, toText(*application.letterLanguage));
    json.field("url"_L1, application.url);
    json.field("location"_L1, application.location);
    json.field("salary"_L1, application.salary);
    json.field("posting"_L1, application.posting);
    json.list("tags"_L1, application.tags);
    writeTasks(json, application.tasks, zone);
    json.field("remarks"_L1, application.remarks);
    json.field("added"_L1,
               application.added.isValid() ? std::optional(isoDate(application.added)) : std::nullopt);
    json.field("applied"_L1, dateText(application.applied));
    json.field("recruiter"_L1, idText(application.recruiter));
    json.field("mainContact"_L1, idText(application.mainContact));
    json.field("hr"_L1, idText(application.hr));
    json.field("promisedDecision"_L1, dateText(application.promisedDecision));
    json.field("giveUpAfterDays"_L1, application.giveUpAfterDays);
    writeDirections(json, application.directions);
    json.beginArray("interviews"_L1);
    for (const Interview &interview : application.interviews)
        writeInterview(json, interview, zone);
    json.endArray();
    json.beginArray("messages"_L1);
    for (const Message &message : application.messages)
        writeMessage(json, message, zone);
    json.endArray();
    json.beginArray("drafts"_L1);
    for (const Draft &draft : application.drafts)
        writeDraft(json, draft, zone);
    json.endArray();
    writeDocuments(json, application.documents, zone);
    writeOffer(json, application.offer, zone);
    writeOutcome(json, application.outcome, zone);
    writeMoves(json, application.moves, zone);
    json.endObject();
}

} // namespace afterword
