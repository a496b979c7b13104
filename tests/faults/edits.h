// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

#include <random>

namespace afterword::testing {

/// Edits as a person makes them, in an order that a seed decides: the same seed on the same search gives the
/// same edits, in this process and in another.
class RandomEdits {
public:
    explicit RandomEdits(quint64 seed)
        : m_random(seed)
    {
    }

    /// The next edit of @p search. It is sound, and it changes something.
    Change next(const Search &search);

private:
    Change candidate(const Search &search);
    int number(int below);
    bool oneIn(int n) { return number(n) == 0; }
    QString text();
    QString id(const char *kind);
    Moment moment();
    template <class Row>
    const Row &any(const Table<Row> &table);

    Change person(const Search &search);
    Change addContact(const Search &search);
    Change editContact(const Search &search);
    Change addApplication(const Search &search);
    Change editApplication(const Search &search);
    Change addInterview(const Search &search);
    Change addMessage(const Search &search);
    Change typeDraft(const Search &search);
    Change moveCard(const Search &search);
    Change removeApplication(const Search &search);
    Change addDecision(const Search &search);
    Change keepTemplate(const Search &search);
    Change renameStage(const Search &search);

    std::mt19937_64 m_random;
    int m_ids = 0;
};

} // namespace afterword::testing
