// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bothsides/makeroom.h"

#include "core/domain/change/eachfield.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

// Whether two that were added apart from each other are one thing: then they are merged.

bool isSame(const Contact &one, const Contact &other)
{
    return one.name == other.name &&
           (one.email.isEmpty() || other.email.isEmpty() || one.email == other.email);
}

bool isSame(const Application &one, const Application &other)
{
    return one.company == other.company && one.role == other.role;
}

bool isSame(const Interview &one, const Interview &other)
{
    return one.start == other.start;
}

bool isSame(const Task &one, const Task &other)
{
    return one.text == other.text;
}

bool isSame(const Template &one, const Template &other)
{
    return one.name == other.name;
}

bool isSame(const Message &one, const Message &other)
{
    return one == other;
}

bool isSame(const Draft &one, const Draft &other)
{
    return one == other;
}

template <class Row>
const Row *find(const std::vector<Row> &rows, const decltype(Row::id) &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// The keys of decisions name interviews, applications, contacts and tasks.
void renameInDecisions(Search &search, const QString &old, const QString &fresh)
{
    for (Decision &decision : search.decisions) {
        QStringList parts = decision.followUp.split(u'/');
        std::replace(parts.begin() + 1, parts.end(), old, fresh);
        decision.followUp = parts.join(u'/');
    }
}

template <class WantedId>
void renameIn(Application &application, const WantedId &old, const WantedId &fresh)
{
    forEach<WantedId>(application, [&](WantedId &id) {
        if (id == old)
            id = fresh;
    });
}

template <class WantedId>
void renameInAll(Search &search, const WantedId &old, const WantedId &fresh)
{
    for (size_t i = 0; i < search.applications.size(); ++i) {
        Application application = search.applications[i];
        renameIn(application, old, fresh);
        search.applications.put(std::move(application));
    }
}

/// Gives ids that are in use on neither side, for a thing of whatever kind.
class UnusedIds {
public:
    UnusedIds(const Search &here, const Change &news)
        : m_here(here)
        , m_news(news)
    {
    }

    QString freshFor(const QString &text)
    {
        if (m_used.isEmpty())
            collect(); // few ever need one
        const QString fresh = freshIdText(text, [this](const QString &one) { return m_used.contains(one); });
        m_used.insert(fresh);
        return fresh;
    }

private:
    void collect()
    {
        add(m_here.contacts);
        add(m_here.tasks);
        add(m_here.templates);
        for (const Application &application : m_here.applications)
            addAllOf(application);
        for (const Edit<Application> &edit : m_news.applications) {
            if (edit.after)
                addAllOf(*edit.after);
        }
        addNew(m_news.contacts);
        addNew(m_news.tasks);
        addNew(m_news.templates);
    }
    template <class Rows>
    void add(const Rows &rows)
    {
        for (const auto &row : rows)
            m_used.insert(row.id.text);
    }
    void addAllOf(const Application &application)
    {
        m_used.insert(application.id.text);
        add(application.tasks);
        add(application.interviews);
        add(application.messages);
        add(application.drafts);
    }
    template <class Row>
    void addNew(const std::vector<Edit<Row>> &edits)
    {
        for (const Edit<Row> &edit : edits) {
            if (edit.after)
                m_used.insert(edit.after->id.text);
        }
    }

    const Search &m_here;
    const Change &m_news;
    QSet<QString> m_used;
};

/// Gives new ids to those of @p ours that are something else than what stands in @p theirs.
template <class Row, class Rename>
void makeRoomIn(std::vector<Row> &ours, const std::vector<Row> &before, const std::vector<Row> &theirs,
                UnusedIds &unused, const Rename &rename)
{
    for (Row &row : ours) {
        const Row *same = find(theirs, row.id);
        if (!same || find(before, row.id) || isSame(row, *same))
            continue;
        const auto old = row.id;
        row.id.text = unused.freshFor(old.text);
        rename(old, row.id);
    }
}

void makeRoomIn(Search &here, const Edit<Application> &news, UnusedIds &unused)
{
    const Application *stands = here.applications.find(news.after->id);
    if (!stands)
        return;
    const Application before = news.before.value_or(Application());
    Application ours = *stands;
    const auto nobody = [](const auto &, const auto &) {};
    makeRoomIn(ours.messages, before.messages, news.after->messages, unused, nobody);
    makeRoomIn(ours.drafts, before.drafts, news.after->drafts, unused, nobody);
    makeRoomIn(
        ours.tasks, before.tasks, news.after->tasks, unused,
        [&](const TaskId &old, const TaskId &fresh) { renameInDecisions(here, old.text, fresh.text); });
    std::vector<std::pair<InterviewId, InterviewId>> renamed;
    makeRoomIn(ours.interviews, before.interviews, news.after->interviews, unused,
               [&](const InterviewId &old, const InterviewId &fresh) { renamed.emplace_back(old, fresh); });
    for (const auto &[old, fresh] : renamed) {
        renameIn(ours, old, fresh);
        renameInDecisions(here, old.text, fresh.text);
    }
    if (ours != *stands)
        here.applications.put(std::move(ours));
}

/// The row of @p table that was added here too and is something else than what @p edit adds; null where there
/// is none.
template <class Row>
const Row *inTheWay(const Table<Row> &table, const Edit<Row> &edit)
{
    if (edit.before || !edit.after)
        return nullptr;
    const Row *stands = table.find(edit.after->id);
    return stands && !isSame(*stands, *edit.after) ? stands : nullptr;
}

/// Whether something of what belongs to @p ours is.
bool inTheWayWithin(const Application *ours, const Edit<Application> &edit)
{
    if (!ours)
        return false;
    const Application before = edit.before.value_or(Application());
    const auto inOne = [](const auto &mine, const auto &was, const auto &theirs) {
        return std::any_of(mine.begin(), mine.end(), [&](const auto &row) {
            const auto *same = find(theirs, row.id);
            return same && !find(was, row.id) && !isSame(row, *same);
        });
    };
    return inOne(ours->messages, before.messages, edit.after->messages) ||
           inOne(ours->drafts, before.drafts, edit.after->drafts) ||
           inOne(ours->tasks, before.tasks, edit.after->tasks) ||
           inOne(ours->interviews, before.interviews, edit.after->interviews);
}

template <class Row, class Rename>
void makeRoomIn(Table<Row> &table, const std::vector<Edit<Row>> &edits, UnusedIds &unused,
                const Rename &rename)
{
    for (const Edit<Row> &edit : edits) {
        const Row *stands = inTheWay(table, edit);
        if (!stands)
            continue;
        Row row = *stands;
        const auto old = row.id;
        row.id.text = unused.freshFor(old.text);
        table.remove(old);
        table.put(row);
        rename(old, row.id);
    }
}

} // namespace

bool needsRoom(const Search &here, const Change &news)
{
    const auto inOne = [&](const auto &table, const auto &edits) {
        return std::any_of(edits.begin(), edits.end(),
                           [&](const auto &edit) { return inTheWay(table, edit); });
    };
    if (inOne(here.contacts, news.contacts) || inOne(here.templates, news.templates) ||
        inOne(here.tasks, news.tasks) || inOne(here.applications, news.applications))
        return true;
    return std::any_of(news.applications.begin(), news.applications.end(),
                       [&](const Edit<Application> &edit) {
                           return edit.after && inTheWayWithin(here.applications.find(edit.after->id), edit);
                       });
}

void makeRoom(Search &here, const Change &news)
{
    UnusedIds unused(here, news);
    makeRoomIn(here.contacts, news.contacts, unused, [&](const ContactId &old, const ContactId &fresh) {
        renameInAll(here, old, fresh);
        renameInDecisions(here, old.text, fresh.text);
    });
    makeRoomIn(here.templates, news.templates, unused,
               [&](const TemplateId &old, const TemplateId &fresh) { renameInAll(here, old, fresh); });
    makeRoomIn(here.tasks, news.tasks, unused, [&](const TaskId &old, const TaskId &fresh) {
        renameInDecisions(here, old.text, fresh.text);
    });
    makeRoomIn(here.applications, news.applications, unused,
               [&](const ApplicationId &old, const ApplicationId &fresh) {
                   renameInDecisions(here, old.text, fresh.text);
               });
    for (const Edit<Application> &edit : news.applications) {
        if (edit.after)
            makeRoomIn(here, edit, unused);
    }
}

} // namespace afterword
