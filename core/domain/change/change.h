// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// One value before and after an edit. Absent before: it is new. Absent after: it is taken away.
template <class Value>
struct Edit {
    std::optional<Value> before;
    std::optional<Value> after;

    bool operator==(const Edit &) const = default;
    Edit reversed() const { return {after, before}; }
};

/// Edits of a search that stand or fall together: what one command does, and its undo when reversed.
struct Change {
    std::optional<Edit<Person>> person;
    std::optional<Edit<Policy>> policy;
    std::optional<Edit<std::vector<Stage>>>
        stages;                          ///< all stages in order, since their order is a fact as well
    std::vector<Edit<Contact>> contacts; ///< as below, each row at most once
    std::vector<Edit<Task>> tasks;       ///< the search's own
    std::vector<Edit<Application>> applications;
    std::vector<Edit<Template>> templates;
    std::vector<Edit<Decision>> decisions; ///< told apart by follow-up and moment

    bool operator==(const Change &) const = default;
    bool isEmpty() const { return *this == Change{}; }

    /// The change that undoes this one.
    Change reversed() const;
};

/// What turns @p before into @p after.
Change difference(const Search &before, const Search &after);

/// An error where a value that @p change expects is no longer what stands in @p search: somebody else changed
/// it meanwhile.
Result<void> fits(const Change &change, const Search &search);

/// Makes a change that fits.
void make(const Change &change, Search &search);

/// Makes @p change where it fits; otherwise an error, and @p search stays as it is.
Result<void> apply(const Change &change, Search &search);

/// The change that replaces one application, contact, task of the search, template by @p after (adds it where
/// there is none).
Change put(const Search &search, Application after);
Change put(const Search &search, Contact after);
Change put(const Search &search, Task after);
Change put(const Search &search, Template after);
/// The change that replaces a task of the application, or where none is named of the search itself; one that
/// is not there yet is added behind the others.
Change putTask(const Search &search, Task after, const std::optional<ApplicationId> &of);
/// The change that adds a decision.
Change decide(Decision decision);
/// The change that takes an application, a task of the search away.
Change remove(const Search &search, const ApplicationId &id);
Change remove(const Search &search, const TaskId &id);
/// The change that takes a task away from the application, or where none is named from the search itself.
Change removeTask(const Search &search, const TaskId &id, const std::optional<ApplicationId> &of);

/// @p first and then @p second, as one change that stands or falls as a whole.
Change joined(Change first, const Change &second);

} // namespace afterword
