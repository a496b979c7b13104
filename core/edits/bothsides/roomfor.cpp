// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bothsides/roomfor.h"

#include <QHash>
#include <QSet>

#include <algorithm>

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

template <class Row>
auto &rowsIn(const Application &application)
{
    if constexpr (std::is_same_v<Row, Interview>)
        return application.interviews;
    else if constexpr (std::is_same_v<Row, Task>)
        return application.tasks;
    else
        return application.drafts;
}

/// What another side added inside applications, by id, and to which one.
template <class Row>
class Added {
public:
    explicit Added(const std::vector<Edit<Application>> &edits)
    {
        for (const Edit<Application> &edit : edits) {
            if (!edit.after)
                continue;
            for (const Row &row : rowsIn<Row>(*edit.after))
                m_all.insert(row.id, {edit.after->id, &row});
        }
        // What went from one application to another is not new.
        for (const Edit<Application> &edit : edits) {
            if (!edit.before)
                continue;
            for (const Row &row : rowsIn<Row>(*edit.before))
                m_all.remove(row.id);
        }
    }

    bool isEmpty() const { return m_all.isEmpty(); }

    /// What they added under @p id; absent where they added nothing.
    std::optional<std::pair<ApplicationId, const Row *>> find(const decltype(Row::id) &id) const
    {
        const auto found = m_all.constFind(id);
        return found == m_all.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<decltype(Row::id), std::pair<ApplicationId, const Row *>> m_all;
};

/// Finds what was added here under an id that another side gave to something else.
class Crowd {
public:
    Crowd(const Search &here, const Change &news)
        : m_here(here)
        , m_news(news)
        , m_unused(here, news)
    {
    }

    Renames renames()
    {
        look(m_here.contacts, m_news.contacts);
        look(m_here.templates, m_news.templates);
        look(m_here.tasks, m_news.tasks);
        look(m_here.applications, m_news.applications);
        for (const Edit<Application> &edit : m_news.applications) {
            if (edit.after)
                lookAtMessages(edit);
        }
        lookInside<Interview>();
        lookInside<Task>();
        lookInside<Draft>();
        return std::move(m_renames);
    }

private:
    template <class Row>
    void look(const Table<Row> &table, const std::vector<Edit<Row>> &edits)
    {
        for (const Edit<Row> &edit : edits) {
            const Row *stands = edit.before || !edit.after ? nullptr : table.find(edit.after->id);
            if (stands && !isSame(*stands, *edit.after))
                rename(stands->id);
        }
    }

    /// Their ids only tell those of one application apart.
    void lookAtMessages(const Edit<Application> &edit)
    {
        const Application *ours = m_here.applications.find(edit.after->id);
        if (!ours || !isTheirs(*ours))
            return;
        QHash<MessageId, const Message *> added;
        for (const Message &message : edit.after->messages)
            added.insert(message.id, &message);
        if (edit.before) {
            for (const Message &message : edit.before->messages)
                added.remove(message.id);
        }
        for (const Message &message : ours->messages) {
            const Message *same = added.value(message.id);
            if (same && !isSame(message, *same))
                renameIn(ours->id, message.id);
        }
    }

    /// The ids of interviews, tasks and drafts are looked for in all applications.
    template <class Row>
    void lookInside()
    {
        const Added<Row> added(m_news.applications);
        if (added.isEmpty())
            return;
        for (const Application &ours : m_here.applications) {
            for (const Row &row : rowsIn<Row>(ours)) {
                const auto theirs = added.find(row.id);
                if (!theirs)
                    continue;
                const bool isIt = theirs->first == ours.id && isTheirs(ours) && isSame(row, *theirs->second);
                if (!isIt)
                    renameIn(ours.id, row.id);
            }
        }
    }

    /// Whether @p ours is what they know under its id.
    bool isTheirs(const Application &ours) const { return followed(ours.id) == ours.id; }

    ApplicationId followed(ApplicationId id) const
    {
        m_renames.follow(id);
        return id;
    }

    template <class AnyId>
    void rename(const AnyId &was)
    {
        m_renames.add(was, AnyId{m_unused.freshFor(was.text)});
    }

    /// Whoever follows may have followed the application already.
    template <class AnyId>
    void renameIn(const ApplicationId &application, const AnyId &was)
    {
        if constexpr (std::is_same_v<AnyId, DraftId>)
            return rename(was);
        const AnyId now{m_unused.freshFor(was.text)};
        m_renames.add(was, now, application);
        m_renames.add(was, now, followed(application));
    }

    const Search &m_here;
    const Change &m_news;
    UnusedIds m_unused;
    Renames m_renames;
};

} // namespace

Renames roomFor(const Search &here, const Change &news)
{
    return Crowd(here, news).renames();
}

} // namespace afterword
