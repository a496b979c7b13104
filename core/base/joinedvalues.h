// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

namespace afterword {

/// What two made of the values of @p before, apart from each other: whatever either of them added, changed or
/// took away. Where both did something else with the same one, @p chosen says which of the two values counts
/// (null: it was taken away), and @p areAtOdds becomes true.
template <class Key, class Value, class Chosen>
std::map<Key, Value> joinedValues(const std::map<Key, Value> &before, const std::map<Key, Value> &ours,
                                  const std::map<Key, Value> &theirs, const Chosen &chosen, bool &areAtOdds)
{
    const auto in = [](const std::map<Key, Value> &values, const Key &key) {
        const auto found = values.find(key);
        return found == values.end() ? nullptr : &found->second;
    };
    const auto areSame = [](const Value *a, const Value *b) { return a && b ? *a == *b : a == b; };
    std::map<Key, Value> touched = before;
    touched.insert(ours.begin(), ours.end());
    std::map<Key, Value> all = theirs;
    for (const auto &one : touched) {
        const Key &key = one.first;
        const Value *was = in(before, key);
        const Value *our = in(ours, key);
        const Value *their = in(theirs, key);
        if (areSame(our, was) || areSame(our, their))
            continue;
        if (!areSame(their, was)) {
            areAtOdds = true;
            our = chosen(our, their);
        }
        if (our)
            all.insert_or_assign(key, Value(*our));
        else
            all.erase(key);
    }
    return all;
}

} // namespace afterword
