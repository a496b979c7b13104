// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/drafts/textwords.h"

#include <QHash>
#include <QSet>

namespace afterword {

/// What two notes of one round may well have in common.
struct LikenessMask {
    QSet<QString> names;  ///< stems that do not count: people, company
    QSet<QString> shared; ///< stems that count little: the role, the contribution, which every note states

    bool operator==(const LikenessMask &) const = default;
};

/// A run of words that two texts have in common. Offsets count UTF-16 units.
struct Passage {
    int startA = 0;
    int lengthA = 0;
    int startB = 0;
    int lengthB = 0;

    bool operator==(const Passage &) const = default;
};

struct Likeness {
    double score = 0; ///< from 0, nothing in common, to 1, the same content
    bool alike = false;
    std::vector<Passage> passages; ///< what to mark in both, in the order of the first text
};

/// The mask for notes of @p application: everybody who is known there, the company, the role, the
/// contributions.
LikenessMask maskFor(const Search &search, const Application &application);

/// A note made ready to be compared with many others: its words are looked at once and not for every pair.
struct ComparedNote {
    std::vector<Word> words;
    QHash<QString, double> weights; ///< of its stems; those of names are left out
};

ComparedNote comparedNote(const QString &text, const LikenessMask &mask);

Likeness likenessOf(const ComparedNote &a, const ComparedNote &b);

/// The likeness of the notes of one round. Two texts are compared once, however often they are asked about:
/// by the checks of either, for the list of pairs, for the passages to mark.
class RoundLikeness {
public:
    explicit RoundLikeness(LikenessMask mask)
        : m_mask(std::move(mask))
    {
    }

    const LikenessMask &mask() const { return m_mask; }
    /// What likenessOf() says of the two.
    Likeness between(const QString &a, const QString &b);

private:
    LikenessMask m_mask;
    QHash<QString, ComparedNote> m_notes;
    QHash<std::pair<QString, QString>, Likeness> m_pairs;
};

/// How alike two notes are in what they say: names and company masked, polite formulas counted little, the
/// order of sentences not at all. @see LikenessMask
Likeness likenessOf(const QString &a, const QString &b, const LikenessMask &mask = {});

} // namespace afterword
