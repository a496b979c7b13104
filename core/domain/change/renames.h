// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace afterword {

/// New ids of things that have had another: ids are counted, so two sides that add something apart from each
/// other may give it the same one, and then what was added here gets a new one. Whoever remembers the old id
/// follows. What an application holds is told apart by the application it is in, but for drafts: each is
/// found by its id alone.
class Renames {
public:
    bool operator==(const Renames &) const = default;
    bool isEmpty() const { return *this == Renames(); }

    template <class AnyId>
    void add(const AnyId &was, const AnyId &now, const std::optional<ApplicationId> &in = {})
    {
        all<AnyId>().insert_or_assign({in, was}, now);
    }

    /// Turns @p id into the new one, where it has one. @p in is the application that holds what it names;
    /// absent for what the search itself holds.
    template <class Entity>
    void follow(Id<Entity> &id, const std::optional<ApplicationId> &in = {}) const
    {
        const auto &known = std::get<All<Id<Entity>>>(m_all);
        const auto found = known.find({in, id});
        if (found != known.end())
            id = found->second;
    }
    template <class Entity>
    void follow(std::optional<Id<Entity>> &id, const std::optional<ApplicationId> &in = {}) const
    {
        if (id)
            follow(*id, in);
    }

    void follow(Application &application) const;
    void follow(Contact &contact) const { follow(contact.id); }
    void follow(Task &task) const { follow(task.id); }
    void follow(Template &made) const { follow(made.id); }
    void follow(Decision &decision) const;
    void follow(Change &change) const;
    void follow(Search &search) const;

private:
    template <class AnyId>
    using All = std::map<std::pair<std::optional<ApplicationId>, AnyId>, AnyId>;

    template <class AnyId>
    All<AnyId> &all()
    {
        return std::get<All<AnyId>>(m_all);
    }

    std::tuple<All<ApplicationId>, All<ContactId>, All<TaskId>, All<TemplateId>, All<InterviewId>,
               All<MessageId>, All<DraftId>>
        m_all;
};

} // namespace afterword
