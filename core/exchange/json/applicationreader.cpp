// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/applicationreader.h"

#include "core/domain/questions.h"
#include "core/exchange/json/applicationparts.h"
#include "core/exchange/json/jsonmerge.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ApplicationReader)
};

/// Room for cards between two neighbours; the same distance as when cards are moved.
constexpr qint64 rankGap = qint64(1) << 20;

void readInterviewReference(JsonFields &fields, const Application &application,
                            std::optional<InterviewId> &interview)
{
    fields.read("interview"_L1, interview);
    if (!interview || !fields.has("interview"_L1))
        return;
    if (!findInterview(application, *interview))
        fields.fail("interview"_L1,
                    Words::tr("this application has no interview \"%1\"").arg(interview->text));
}

void readDebrief(JsonFields &fields, DebriefNotes &debrief)
{
    fields.read("savedAt"_L1, debrief.savedAt);
    fields.read("wentWell"_L1, debrief.wentWell);
    fields.read("redFlags"_L1, debrief.redFlags);
    fields.read("contribution"_L1, debrief.contribution);
    fields.read("nextSteps"_L1, debrief.nextSteps);
}

void readInvitation(JsonFields &fields, InvitationSource &invitation, bool isNew)
{
    if (isNew)
        fields.need({"uid"_L1});
    fields.read("uid"_L1, invitation.uid);
    fields.read("sequence"_L1, invitation.sequence);
    fields.read("stamp"_L1, invitation.stamp);
}

void checkEnd(JsonFields &fields, const Interview &interview)
{
    if (fields.problem().found() || interview.endsAt() > interview.startsAt())
        return;
    fields.fail(fields.has("end"_L1) ? "end"_L1 : "start"_L1,
                Words::tr("the interview must end after it starts"));
}

} // namespace

ApplicationReader::ApplicationReader(const Search &search, TaskReader &tasks)
    : m_search(search)
    , m_tasks(tasks)
{
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews)
            m_owners.insert(interview.id, application.id);
        qint64 &last = m_lastRanks[application.stage];
        last = std::max(last, application.rank);
    }
}

void ApplicationReader::read(JsonFields &fields, Application &application, bool isNew)
{
    fields.read("company"_L1, application.company);
    fields.read("role"_L1, application.role);
    readStage(fields, application, isNew);
    fields.read("formality"_L1, application.formality);
    fields.read("letterLanguage"_L1, application.letterLanguage);
    fields.read("url"_L1, application.url);
    fields.read("location"_L1, application.location);
    fields.read("salary"_L1, application.salary);
    fields.read("posting"_L1, application.posting);
    fields.readLines("tags"_L1, application.tags);
    m_tasks.read(fields, application.tasks, application.id);
    fields.read("remarks"_L1, application.remarks);
    readDates(fields, application);
    readContact(fields, "recruiter"_L1, application.recruiter);
    readContact(fields, "mainContact"_L1, application.mainContact);
    readContact(fields, "hr"_L1, application.hr);
    readDays(fields, "giveUpAfterDays"_L1, application.giveUpAfterDays);
    fields.object("directions"_L1,
                  [&](JsonFields &directions) { readDirections(directions, application.directions); });
    readInterviews(fields, application);
    readMessages(fields, application);
    readDrafts(fields, application);
    readDocuments(fields, application.documents);
    fields.object("offer"_L1, [&](JsonFields &offer) { readOffer(offer, application.offer); });
    readOutcome(fields, application);
    readMoves(fields, application.moves);
}

void ApplicationReader::readStage(JsonFields &fields, Application &application, bool isNew)
{
    const StageId before = application.stage;
    fields.read("stage"_L1, application.stage);
    if (isNew && !fields.has("stage"_L1)) {
        if (m_search.stages.empty())
            return fields.fail("stage"_L1, Words::tr("it is missing, and there is no stage to begin with"));
        application.stage = m_search.stages.front().id;
    }
    if (fields.has("stage"_L1) && !m_search.stages.contains(application.stage))
        return fields.fail("stage"_L1, Words::tr("there is no stage \"%1\"").arg(application.stage.text));
    if (!isNew && application.stage == before)
        return;
    qint64 &last = m_lastRanks[application.stage];
    last += rankGap;
    application.rank = last;
}

void ApplicationReader::readDates(JsonFields &fields, Application &application)
{
    std::optional<QDate> added;
    fields.read("added"_L1, added);
    if (fields.has("added"_L1))
        application.added = added.value_or(QDate());
    fields.read("applied"_L1, application.applied);
    fields.read("promisedDecision"_L1, application.promisedDecision);
}

void ApplicationReader::readDirections(JsonFields &fields, Directions &directions) const
{
    fields.read("goAhead"_L1, directions.goAhead);
    fields.read("noContact"_L1, directions.noContact);
    fields.read("notBefore"_L1, directions.notBefore);
    readContact(fields, "contact"_L1, directions.contact);
    fields.read("channel"_L1, directions.channel);
    readDays(fields, "everyBusinessDays"_L1, directions.everyBusinessDays);
}

void ApplicationReader::readInterviews(JsonFields &fields, Application &application)
{
    mergeRows(fields, "interviews"_L1, "id"_L1, application.interviews, &Interview::id,
              [&](JsonFields &item, Interview &interview, bool isNew) {
                  const auto owner = m_owners.constFind(interview.id);
                  if (owner != m_owners.constEnd() && *owner != application.id)
                      item.fail(
                          "id"_L1,
                          Words::tr("the application \"%1\" has an interview with this id").arg(owner->text));
                  m_owners.insert(interview.id, application.id);
                  readInterview(item, interview, isNew);
              });
}

void ApplicationReader::readInterview(JsonFields &fields, Interview &interview, bool isNew) const
{
    if (isNew) {
        fields.need({"start"_L1, "end"_L1});
        interview.zone = m_search.person.zone;
    }
    fields.read("round"_L1, interview.round);
    fields.read("start"_L1, interview.start);
    fields.read("end"_L1, interview.end);
    fields.read("timeZone"_L1, interview.zone);
    checkEnd(fields, interview);
    fields.read("kind"_L1, interview.kind);
    fields.read("location"_L1, interview.location);
    fields.read("link"_L1, interview.link);
    readContact(fields, "arrangedBy"_L1, interview.arrangedBy);
    fields.read("cancelled"_L1, interview.cancelled);
    readInterviewers(fields, interview);
    fields.object("debrief"_L1, [&](JsonFields &debrief) { readDebrief(debrief, interview.debrief); });
    fields.optionalObject("invitation"_L1, interview.invitation, readInvitation);
}

void ApplicationReader::readInterviewers(JsonFields &fields, Interview &interview) const
{
    mergeRows(fields, "interviewers"_L1, "contact"_L1, interview.interviewers, &Interviewer::contact,
              [&](JsonFields &item, Interviewer &interviewer, bool) {
                  checkContact(item, "contact"_L1, interviewer.contact);
                  item.read("moment"_L1, interviewer.moment);
                  item.read("openQuestion"_L1, interviewer.openQuestion);
                  item.read("awkward"_L1, interviewer.awkward);
              });
}

void ApplicationReader::readMessages(JsonFields &fields, Application &application) const
{
    mergeRows(fields, "messages"_L1, "id"_L1, application.messages, &Message::id,
              [&](JsonFields &item, Message &message, bool isNew) {
                  if (isNew)
                      item.need({"at"_L1});
                  item.read("at"_L1, message.at);
                  item.read("direction"_L1, message.direction);
                  item.read("channel"_L1, message.channel);
                  readContact(item, "contact"_L1, message.contact);
                  item.read("about"_L1, message.about);
                  readInterviewReference(item, application, message.interview);
                  item.read("subject"_L1, message.subject);
                  item.read("body"_L1, message.body);
                  item.read("automatic"_L1, message.automatic);
              });
}

void ApplicationReader::readDrafts(JsonFields &fields, Application &application) const
{
    mergeRows(fields, "drafts"_L1, "id"_L1, application.drafts, &Draft::id,
              [&](JsonFields &item, Draft &draft, bool isNew) {
                  if (isNew)
                      item.need({"updatedAt"_L1});
                  item.read("about"_L1, draft.about);
                  readInterviewReference(item, application, draft.interview);
                  readContact(item, "contact"_L1, draft.contact);
                  item.read("template"_L1, draft.templateId.text);
                  item.read("channel"_L1, draft.channel);
                  item.read("subject"_L1, draft.subject);
                  item.read("body"_L1, draft.body);
                  item.read("state"_L1, draft.state);
                  item.read("updatedAt"_L1, draft.updatedAt);
              });
}

void ApplicationReader::readOutcome(JsonFields &fields, Application &application) const
{
    fields.optionalObject("outcome"_L1, application.outcome,
                          [&](JsonFields &item, Outcome &outcome, bool isNew) {
                              if (isNew)
                                  item.need({"at"_L1});
                              item.read("kind"_L1, outcome.kind);
                              item.read("at"_L1, outcome.at);
                              readContact(item, "toldBy"_L1, outcome.toldBy);
                              item.read("reason"_L1, outcome.reason);
                              item.read("lesson"_L1, outcome.lesson);
                          });
}

void ApplicationReader::readContact(JsonFields &fields, QLatin1StringView name,
                                    std::optional<ContactId> &contact) const
{
    fields.read(name, contact);
    if (contact && fields.has(name))
        checkContact(fields, name, *contact);
}

void ApplicationReader::checkContact(JsonFields &fields, QLatin1StringView name,
                                     const ContactId &contact) const
{
    if (!m_search.contacts.contains(contact))
        fields.fail(name, Words::tr("there is no contact \"%1\"").arg(contact.text));
}

} // namespace afterword
