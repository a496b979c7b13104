// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/tables.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword::tables {

namespace {

/// What an application says from its beginning.
const TableSpec &table()
{
    static const TableSpec spec{u"application"_s,
                                1,
                                {u"id"_s, u"position"_s, u"company"_s, u"role"_s, u"stage"_s, u"card_rank"_s,
                                 u"formality"_s, u"url"_s, u"location"_s, u"salary"_s, u"tags"_s,
                                 u"remarks"_s, u"added"_s, u"applied"_s, u"recruiter"_s, u"main_contact"_s,
                                 u"hr"_s, u"promised_decision"_s, u"give_up_after_days"_s}};
    return spec;
}

/// What few applications have yet. It is read apart: every column of every row costs, empty or not.
const TableSpec &laterTable()
{
    static const TableSpec spec{
        u"application"_s,
        1,
        {u"id"_s,
         u"posting"_s,
         u"letter_language"_s,
         u"go_ahead"_s,
         u"no_contact"_s,
         u"not_before"_s,
         u"directed_contact"_s,
         u"directed_channel"_s,
         u"every_business_days"_s,
         u"offer_received_at"_s,
         u"offer_deadline"_s,
         u"offer_written_at"_s,
         u"offer_signed_at"_s,
         u"offer_pay"_s,
         u"offer_start"_s,
         u"offer_leave"_s,
         u"outcome_kind"_s,
         u"outcome_at"_s,
         u"outcome_told_by"_s,
         u"outcome_reason"_s,
         u"outcome_lesson"_s},
        u"posting <> '' OR offer_pay <> '' OR offer_leave <> '' OR go_ahead <> 0 OR no_contact <> 0 OR "
        "coalesce(letter_language, not_before, directed_contact, directed_channel, offer_deadline, "
        "offer_start, "
        "outcome_kind) IS NOT NULL OR "
        "coalesce(every_business_days, offer_received_at, offer_written_at, offer_signed_at) IS NOT NULL"_s};
    return spec;
}

const TableSpec &wholeTable()
{
    static const TableSpec spec{table().name, 1, table().columns + laterTable().columns.mid(1)};
    return spec;
}

Row outcomeColumns(const Boxed<Outcome> &outcome)
{
    if (!outcome)
        return {QVariant(), QVariant(), QVariant(), QVariant(), QVariant()};
    return {column(outcome->kind), column(outcome->at), column(outcome->toldBy), column(outcome->reason),
            column(outcome->lesson)};
}

std::vector<Row> rowsOf(const Application *application, qint64 position)
{
    if (!application)
        return {};
    const Directions &directions = application->directions;
    const Offer &offer = application->offer;
    const Row row{column(application->id),
                  position,
                  column(application->company),
                  column(application->role),
                  column(application->stage),
                  column(application->rank),
                  column(application->formality),
                  column(application->url),
                  column(application->location),
                  column(application->salary),
                  column(application->tags.join(u'\n')),
                  column(application->remarks),
                  column(application->added),
                  column(application->applied),
                  column(application->recruiter),
                  column(application->mainContact),
                  column(application->hr),
                  column(application->promisedDecision),
                  column(application->giveUpAfterDays),
                  column(application->posting),
                  column(application->letterLanguage),
                  column(directions.goAhead),
                  column(directions.noContact),
                  column(directions.notBefore),
                  column(directions.contact),
                  column(directions.channel),
                  column(directions.everyBusinessDays),
                  column(offer.receivedAt),
                  column(offer.deadline),
                  column(offer.writtenAt),
                  column(offer.signedAt),
                  column(offer.pay),
                  column(offer.start),
                  column(offer.leave)};
    return {row + outcomeColumns(application->outcome)};
}

void read(RowReader &row, Application &application, qint64 &position)
{
    row.nextOwn(application.id);
    row.next(position);
    QString tags;
    row.next(application.company);
    row.nextShared(application.role);
    row.nextAll(application.stage, application.rank, application.formality, application.url);
    row.nextShared(application.location);
    row.next(application.salary);
    row.nextShared(tags);
    row.next(application.remarks);
    row.nextOrNone(application.added);
    row.nextAll(application.applied, application.recruiter, application.mainContact, application.hr,
                application.promisedDecision, application.giveUpAfterDays);
    if (!tags.isEmpty())
        application.tags = tags.split(u'\n', Qt::SkipEmptyParts);
}

void readLater(RowReader &row, Application &application)
{
    row.next(application.posting);
    row.next(application.letterLanguage);
    Directions &directions = application.directions;
    row.nextAll(directions.goAhead, directions.noContact, directions.notBefore, directions.contact,
                directions.channel, directions.everyBusinessDays);
    Offer &offer = application.offer;
    row.nextAll(offer.receivedAt, offer.deadline, offer.writtenAt, offer.signedAt, offer.pay, offer.start,
                offer.leave);
    if (row.isNull())
        return;
    Outcome &outcome = application.outcome.emplace();
    row.nextAll(outcome.kind, outcome.at, outcome.toldBy, outcome.reason, outcome.lesson);
}

} // namespace

void Applications::reserve(qint64 count)
{
    m_applications.reserve(static_cast<size_t>(count));
    m_positions.reserve(static_cast<size_t>(count));
}

Applications::Added Applications::add()
{
    return {m_applications.emplace_back(), m_positions.emplace_back()};
}

Application *Applications::find(const QString &id)
{
    const auto place = m_finder.find(
        id, m_applications.size(), [&](size_t at) -> const QString & { return m_applications[at].id.text; });
    return place ? &m_applications[*place] : nullptr;
}

std::span<Application> Applications::all()
{
    return m_applications;
}

void Applications::share(std::optional<ContactId> &contact, const Application &application)
{
    for (const auto *known : {&application.mainContact, &application.recruiter, &application.hr}) {
        if (contact == *known)
            contact = *known;
    }
}

std::vector<Application> Applications::takeAll()
{
    m_finder.forget();
    sortByPosition(m_applications, std::exchange(m_positions, {}));
    return std::exchange(m_applications, {});
}

namespace {

/// Interviews in a zone that is not known here are read by the person's own clock until somebody decides.
void readClocksSetAside(std::vector<Application> &applications, const Zone &personsZone)
{
    for (Application &application : applications) {
        for (Interview &interview : application.interviews) {
            if (interview.zone.isKnown())
                continue;
            if (const auto zone = Zone::setAside(interview.zone.id(), personsZone))
                interview.zone = *zone;
        }
    }
}

} // namespace

Result<void> readApplications(const RowStore &store, Search &search)
{
    const auto count = store.countOf(table());
    if (!count)
        return count.error();
    Applications applications;
    applications.reserve(*count);
    // New rows come last, so they stand in order nearly always: SQLite would copy them all to sort them.
    auto done = eachRow(store, table(), {}, [&](RowReader &row) {
        const auto added = applications.add();
        read(row, added.application, added.position);
    });
    if (done)
        done = eachRow(store, laterTable(), {}, [&](RowReader &row) {
            ApplicationId id;
            row.next(id);
            if (Application *application = applications.find(id.text))
                readLater(row, *application);
        });
    for (const auto readChildren :
         {readInterviews, readMessages, readDrafts, readDocuments, readMoves, readTasks}) {
        if (done)
            done = readChildren(store, applications);
    }
    if (!done)
        return done;
    std::vector<Application> all = applications.takeAll();
    readClocksSetAside(all, search.person.zone);
    search.applications = Table<Application>(std::move(all));
    return {};
}

Result<void> writeApplication(const RowStore &store, const Application *before, const Application *after)
{
    const auto position = before ? Result<qint64>(0) : store.positionAtEnd(table());
    if (!position)
        return position.error();
    auto done = store.writeDifference(wholeTable(), rowsOf(before, *position), rowsOf(after, *position));
    if (!after)
        return done; // its lists go with it: ON DELETE CASCADE
    const Application nothing;
    for (const auto writeChildren :
         {writeInterviews, writeMessages, writeDrafts, writeDocuments, writeMoves, writeTasks}) {
        if (done)
            done = writeChildren(store, before ? *before : nothing, *after);
    }
    return done;
}

} // namespace afterword::tables
