// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

const TableSpec &interviewTable()
{
    static const TableSpec spec{u"interview"_s,
                                1,
                                {u"id"_s,
                                 u"application"_s,
                                 u"position"_s,
                                 u"round"_s,
                                 u"starts"_s,
                                 u"ends"_s,
                                 u"time_zone"_s,
                                 u"location"_s,
                                 u"arranged_by"_s,
                                 u"cancelled"_s,
                                 u"debrief_saved_at"_s,
                                 u"went_well"_s,
                                 u"red_flags"_s,
                                 u"contribution"_s,
                                 u"next_steps"_s,
                                 u"kind"_s,
                                 u"link"_s,
                                 u"invitation_uid"_s,
                                 u"invitation_sequence"_s,
                                 u"invitation_stamp"_s}};
    return spec;
}

const TableSpec &interviewerTable()
{
    static const TableSpec spec{
        u"interviewer"_s,
        2,
        {u"interview"_s, u"position"_s, u"contact"_s, u"moment"_s, u"open_question"_s, u"awkward"_s}};
    return spec;
}

Row rowOf(const Interview &interview, const ApplicationId &application, qsizetype position)
{
    const DebriefNotes &debrief = interview.debrief;
    Row row{column(interview.id),        column(application),          qint64(position),
            column(interview.round),     column(interview.start),      column(interview.end),
            column(interview.zone.id()), column(interview.location),   column(interview.arrangedBy),
            column(interview.cancelled), column(debrief.savedAt),      column(debrief.wentWell),
            column(debrief.redFlags),    column(debrief.contribution), column(debrief.nextSteps),
            column(interview.kind),      column(interview.link)};
    if (interview.invitation) {
        row += {column(interview.invitation->uid), column(interview.invitation->sequence),
                column(interview.invitation->stamp)};
    } else {
        row += {QVariant(), QVariant(), QVariant()};
    }
    return row;
}

std::vector<Row> interviewRows(const Application &application)
{
    std::vector<Row> rows;
    for (const Interview &interview : application.interviews)
        rows.push_back(rowOf(interview, application.id, qsizetype(rows.size())));
    return rows;
}

std::vector<Row> interviewerRows(const Application &application)
{
    std::vector<Row> rows;
    for (const Interview &interview : application.interviews) {
        qint64 position = 0;
        for (const Interviewer &one : interview.interviewers) {
            rows.push_back({column(interview.id), position++, column(one.contact), column(one.moment),
                            column(one.openQuestion), column(one.awkward)});
        }
    }
    return rows;
}

Interview read(RowReader &row)
{
    Interview interview;
    row.next(interview.id);
    row.skip(2);
    row.nextAll(interview.round, interview.start, interview.end, interview.zone, interview.location,
                interview.arrangedBy, interview.cancelled);
    DebriefNotes &debrief = interview.debrief;
    row.nextAll(debrief.savedAt, debrief.wentWell, debrief.redFlags, debrief.contribution, debrief.nextSteps);
    row.nextAll(interview.kind, interview.link);
    if (!row.isNull()) {
        interview.invitation.emplace();
        row.nextAll(interview.invitation->uid, interview.invitation->sequence, interview.invitation->stamp);
    }
    return interview;
}

} // namespace

Result<void> readInterviews(const Database &database, Applications &applications)
{
    QHash<QString, std::vector<Interviewer>> rooms;
    const auto room = eachRow(database, interviewerTable(), u"interview, position"_s, [&](RowReader &row) {
        QString interview;
        Interviewer one;
        row.next(interview);
        row.skip(1);
        row.nextAll(one.contact, one.moment, one.openQuestion, one.awkward);
        rooms[interview].push_back(one);
    });
    if (!room)
        return room;
    return eachRow(database, interviewTable(), u"position"_s, [&](RowReader &row) {
        Interview interview = read(row);
        if (row.isSpoiled())
            return row.leaveOut();
        interview.interviewers = rooms.take(interview.id.text);
        row.restart();
        row.skip(1);
        QString application;
        row.next(application);
        if (Application *parent = applications.find(application))
            parent->interviews.push_back(std::move(interview));
    });
}

Result<void> writeInterviews(const Database &database, const Application &before, const Application &after)
{
    const auto done =
        writeDifference(database, interviewTable(), interviewRows(before), interviewRows(after));
    if (!done)
        return done;
    return writeDifference(database, interviewerTable(), interviewerRows(before), interviewerRows(after));
}

} // namespace afterword::tables
