// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "ui/board/card/boardchoice.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace afterword {

/// Names a card for as long as it is on the board.
using CardHandle = int;

/// All cards of the board: which column each is in, in which order, and whether the search finds it. The one
/// thing that all columns share; it also does the filtering, since a proxy would relay every view.
class CardIndex {
public:
    /// Starts over with @p search. The filter stays.
    void rebuild(const Search &search);

    /// Takes in @p change; @p search is the search after it. The stages whose cards or order changed.
    QSet<StageId> update(const Search &search, const Change &change);

    /// Shows only cards in which every word of @p query occurs; all where it is empty. False where nothing
    /// changes by it.
    bool setFilter(const Search &search, const QString &query);
    /// Shows only cards for which @p accepts is true (all where there is none), sorted by @p key where there
    /// is one, else as they were placed by hand.
    void setChoice(const Search &search, std::function<bool(const Application &)> accepts,
                   std::function<CardKey(const Application &)> key);
    /// Cards for which @p isOld is true stand behind the others of their column, and only where the person
    /// has that column show them; while cards are filtered, age doesn't matter. Asked about at the next
    /// rebuild().
    void setOld(std::function<bool(const Application &)> isOld) { m_isOld = std::move(isOld); }
    /// Asks again which cards are old, since time has passed. The stages in which some became it, or are it
    /// no more.
    QSet<StageId> lookAtAge(const Search &search);
    /// Whether the column of @p stage shows its old cards as well.
    void setOldShown(const StageId &stage, bool shown);
    bool showsOld(const StageId &stage) const { return m_oldShown.contains(stage); }
    /// How many cards of @p stage are old; none while cards are filtered.
    int oldCount(const StageId &stage) const;
    /// Whether @p card stands with the old ones of its column.
    bool isOld(CardHandle card) const { return !isFiltered() && m_cards[static_cast<size_t>(card)].old; }
    /// Asks again about all cards, since the plan may have changed.
    void lookAgain(const Search &search);
    /// Whether cards are hidden, or may be.
    bool isFiltered() const { return !m_words.empty() || m_accepts; }
    bool isSorted() const { return static_cast<bool>(m_key); }
    /// What is looked for, folded.
    const std::vector<QByteArray> &words() const { return m_words; }

    /// Builds the search texts of up to @p most cards ahead of the first query. False where all are built.
    bool prepare(const Search &search, int most);

    /// The cards of @p stage that are to be seen, from top to bottom.
    std::vector<CardHandle> shown(const StageId &stage) const;
    /// All cards of @p stage, hidden ones included.
    const std::vector<CardHandle> &all(const StageId &stage) const;

    /// Whether the filter lets @p card through.
    bool isFound(CardHandle card) const { return m_cards[static_cast<size_t>(card)].found; }
    const ApplicationId &id(CardHandle card) const { return m_cards[static_cast<size_t>(card)].id; }
    const StageId &stage(CardHandle card) const
    {
        return m_piles[m_cards[static_cast<size_t>(card)].pile].stage;
    }
    std::optional<CardHandle> handle(const ApplicationId &id) const;
    /// Every handle is smaller than this.
    size_t handleCount() const { return m_cards.size(); }

    /// The card right below @p card in its column, found by the filter or not.
    std::optional<ApplicationId> below(CardHandle card) const;

private:
    /// There is one for each application, so it is small.
    struct Card {
        ApplicationId id;
        QByteArray text;
        qint64 rank = 0;
        qint32 sequence = 0; ///< parts cards of one rank as the table's order does
        quint16 pile = 0;
        bool textKnown : 1 = false;
        bool found : 1 = true;
        bool old : 1 = false;
    };
    /// The cards of one stage, from top to bottom, hidden ones included.
    struct Pile {
        StageId stage;
        std::vector<CardHandle> cards;
    };

    /// The pile of @p stage, which may be new.
    quint16 pileOf(const StageId &stage);
    CardHandle add(const Application &application);
    void leave(CardHandle card);
    void enter(CardHandle card);
    bool isAbove(CardHandle a, CardHandle b) const;
    void look(const Search &search, CardHandle handle);
    void know(const Search &search, Card &card) const;
    void forgetTexts();

    std::vector<Card> m_cards;
    std::vector<CardHandle> m_free;
    QHash<ApplicationId, CardHandle> m_handles;
    std::vector<Pile> m_piles;
    std::vector<QByteArray> m_words;
    std::function<bool(const Application &)> m_accepts;
    std::function<CardKey(const Application &)> m_key;
    std::function<bool(const Application &)> m_isOld;
    QSet<StageId> m_oldShown;    ///< the stages that show their old cards
    std::vector<CardKey> m_keys; ///< of each card; none while cards are placed by hand
    qint32 m_nextSequence = 0;
    size_t m_prepared = 0; ///< cards before this one have their texts
};

} // namespace afterword
