// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bothsides/stillneeded.h"

#include "core/domain/change/contactuses.h"
#include "core/domain/questions.h"
#include "core/edits/bothsides/mergedparts.h"

#include <QSet>

#include <algorithm>

namespace afterword {

namespace {

const Contact *deletedElsewhere(const ContactId &id, const Change &news)
{
    for (const Edit<Contact> &edit : news.contacts) {
        if (edit.before && !edit.after && edit.before->id == id)
            return &*edit.before;
    }
    return nullptr;
}

template <class Row, class Id>
const Row *in(const std::vector<Row> &rows, const Id &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// Where @p stage stood in @p order, among those that are there.
void putBack(const Stage &stage, const std::vector<Stage> &order, Table<Stage> &stages)
{
    std::vector<Stage> rows(stages.begin(), stages.end());
    auto place = rows.end();
    bool isBehind = false;
    for (const Stage &one : order) {
        if (isBehind && stages.contains(one.id)) {
            place = rows.begin() + stages.indexOf(one.id);
            break;
        }
        isBehind = isBehind || one.id == stage.id;
    }
    rows.insert(place, stage);
    stages = Table<Stage>(std::move(rows));
}

/// Whoever deletes an interview takes its name out of @p rows as well.
template <class Row>
void giveBackInterviews(const Application &merged, std::vector<Row> &rows, const std::vector<Row> &before,
                        const SidesOf<Application> &sides)
{
    const RowsByKey<Row> were(before);
    for (Row &row : rows) {
        const Row *was = row.interview ? nullptr : were.find(row);
        if (!was || !was->interview || !findInterview(merged, *was->interview))
            continue;
        const bool isOnBoth =
            findInterview(sides.here, *was->interview) && findInterview(sides.there, *was->interview);
        if (!isOnBoth)
            row.interview = was->interview;
    }
}

} // namespace

HadInCommon namedBy(const Change &news, const Search &base)
{
    HadInCommon common;
    common.stages.assign(base.stages.begin(), base.stages.end());
    QSet<ContactId> seen;
    for (const Edit<Application> &edit : news.applications) {
        if (!edit.after)
            continue;
        forEachContact(*edit.after, [&](const ContactId &id) {
            const Contact *contact = base.contacts.find(id);
            if (!contact || seen.contains(id))
                return;
            seen.insert(id);
            common.contacts.push_back(*contact);
        });
    }
    return common;
}

std::vector<Clash> keepWhatIsNeeded(Search &merged, const Change &news, const HadInCommon &common)
{
    std::vector<Clash> kept;
    const auto keepContact = [&](const ContactId &id) {
        if (merged.contacts.contains(id))
            return;
        const Contact *theirs = deletedElsewhere(id, news);
        const Contact *contact = theirs ? theirs : in(common.contacts, id);
        if (!contact)
            return;
        merged.contacts.put(*contact);
        kept.push_back(
            {theirs ? Clash::Kind::NeededHere : Clash::Kind::NeededThere, contact->name, {}, {}, {}});
    };
    const auto keepStage = [&](const StageId &id) {
        if (merged.stages.contains(id))
            return;
        const std::vector<Stage> &order = news.stages ? *news.stages->before : common.stages;
        const Stage *stage = in(order, id);
        if (!stage)
            return;
        const bool isTheirs = news.stages && !in(*news.stages->after, id);
        kept.push_back(
            {isTheirs ? Clash::Kind::NeededHere : Clash::Kind::NeededThere, stage->name, {}, {}, {}});
        putBack(*stage, order, merged.stages);
    };
    for (const Application &application : merged.applications) {
        keepStage(application.stage);
        forEachContact(application, keepContact);
    }
    return kept;
}

std::vector<Clash> keepNeededInterviews(Application &merged, const SidesOf<Application> &sides,
                                        const QString &card)
{
    const RowsByKey<Interview> here(sides.here.interviews);
    const RowsByKey<Interview> there(sides.there.interviews);
    const bool isAnyDeleted =
        std::any_of(sides.before.interviews.begin(), sides.before.interviews.end(),
                    [&](const Interview &one) { return !here.find(one) || !there.find(one); });
    if (!isAnyDeleted)
        return {};
    giveBackInterviews(merged, merged.messages, sides.before.messages, sides);
    giveBackInterviews(merged, merged.drafts, sides.before.drafts, sides);
    std::vector<Clash> kept;
    const auto keep = [&](const std::optional<InterviewId> &id) {
        if (!id || findInterview(merged, *id))
            return;
        const Interview *ours = findInterview(sides.here, *id);
        const Interview *interview = ours ? ours : findInterview(sides.before, *id);
        if (!interview)
            return;
        merged.interviews.push_back(*interview);
        kept.push_back({ours ? Clash::Kind::NeededHere : Clash::Kind::NeededThere,
                        card + QStringLiteral(": ") + interview->round,
                        {},
                        {},
                        {}});
    };
    for (const Message &message : merged.messages)
        keep(message.interview);
    for (const Draft &draft : merged.drafts)
        keep(draft.interview);
    return kept;
}

} // namespace afterword
