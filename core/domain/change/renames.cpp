// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change/renames.h"

#include "core/domain/change/eachfield.h"

#include <QStringList>

#include <algorithm>

namespace afterword {

namespace {

template <class Row>
void followBoth(const Renames &renames, std::vector<Edit<Row>> &edits)
{
    for (Edit<Row> &edit : edits) {
        for (std::optional<Row> *side : {&edit.before, &edit.after}) {
            if (*side)
                renames.follow(**side);
        }
    }
}

template <class Row>
void followAll(const Renames &renames, Table<Row> &table)
{
    std::vector<Row> rows(table.begin(), table.end());
    for (Row &row : rows)
        renames.follow(row);
    table = Table<Row>(std::move(rows));
}

} // namespace

void Renames::follow(Application &application) const
{
    const ApplicationId in = application.id;
    const auto everywhere = [this](auto &id) { follow(id); };
    forEach<ApplicationId>(application, everywhere);
    forEach<ContactId>(application, everywhere);
    forEach<TemplateId>(application, everywhere);
    forEach<DraftId>(application, everywhere);
    const auto within = [&](auto &id) { follow(id, in); };
    forEach<TaskId>(application, within);
    forEach<InterviewId>(application, within);
    forEach<MessageId>(application, within);
}

/// A follow-up's key names interviews, applications, contacts and tasks without saying which.
void Renames::follow(Decision &decision) const
{
    QStringList parts = decision.followUp.split(u'/');
    const auto replace = [&](const auto &known) {
        for (const auto &[was, now] : known)
            std::replace(parts.begin() + 1, parts.end(), was.second.text, now.text);
    };
    replace(std::get<All<ApplicationId>>(m_all));
    replace(std::get<All<ContactId>>(m_all));
    replace(std::get<All<TaskId>>(m_all));
    replace(std::get<All<InterviewId>>(m_all));
    decision.followUp = parts.join(u'/');
}

void Renames::follow(Change &change) const
{
    followBoth(*this, change.contacts);
    followBoth(*this, change.tasks);
    followBoth(*this, change.applications);
    followBoth(*this, change.templates);
    followBoth(*this, change.decisions);
}

void Renames::follow(Search &search) const
{
    if (isEmpty())
        return;
    followAll(*this, search.contacts);
    followAll(*this, search.tasks);
    followAll(*this, search.applications);
    followAll(*this, search.templates);
    for (Decision &decision : search.decisions)
        follow(decision);
}

} // namespace afterword
