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

/// Whose interview it is, and where it stands in its list.
struct Owner {
    QString application;
    qint64 position = 0;
};

Interview read(RowReader &row, Owner &owner)
{
    Interview interview;
    row.nextOwn(interview.id);
    row.next(owner.application);
    row.next(owner.position);
    row.nextShared(interview.round);
    row.nextAll(interview.start, interview.end, interview.zone);
    row.nextShared(interview.location);
    row.nextAll(interview.arrangedBy, interview.cancelled);
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

namespace {

Result<void> readInterviewers(const RowStore &store, Applications &applications)
{
    struct Held {
        Interview *interview;
        const Application *application;
    };
    std::vector<Held> held;
    for (Application &application : applications.all()) {
        for (Interview &interview : application.interviews)
            held.push_back({&interview, &application});
    }
    NearestFirst finder;
    Lists<Interviewer> lists;
    auto done = eachRow(store, interviewerTable(), {}, [&](RowReader &row) {
        QString id;
        qint64 position = 0;
        std::optional<ContactId> contact;
        Interviewer one;
        row.next(id);
        row.next(position);
        row.next(contact.emplace());
        row.nextAll(one.moment, one.openQuestion, one.awkward);
        const auto place = finder.find(
            id, held.size(), [&](size_t at) -> const QString & { return held[at].interview->id.text; });
        if (!place)
            return;
        Applications::share(contact, *held[*place].application);
        one.contact = *contact;
        lists.add(held[*place].interview->interviewers, std::move(one), position);
    });
    lists.putInOrder();
    return done;
}

} // namespace

Result<void> readInterviews(const RowStore &store, Applications &applications)
{
    Lists<Interview> lists;
    const auto done = eachRow(store, interviewTable(), {}, [&](RowReader &row) {
        Owner owner;
        Interview interview = read(row, owner);
        if (row.isSpoiled())
            return row.leaveOut(ApplicationId{owner.application});
        if (Application *parent = applications.find(owner.application)) {
            Applications::share(interview.arrangedBy, *parent);
            lists.add(parent->interviews, std::move(interview), owner.position);
        }
    });
    lists.putInOrder();
    return done ? readInterviewers(store, applications) : done;
}

Result<void> writeInterviews(const RowStore &store, const Application &before, const Application &after)
{
    const auto done = store.writeDifference(interviewTable(), interviewRows(before), interviewRows(after));
    if (!done)
        return done;
    return store.writeDifference(interviewerTable(), interviewerRows(before), interviewerRows(after));
}

} // namespace afterword::tables
