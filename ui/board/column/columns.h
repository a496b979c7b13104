// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/movefacts.h"
#include "ui/board/card/cardfacts.h"
#include "ui/board/card/cardindex.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <span>

namespace afterword {

class ColumnModel;
class Editor;
class LiveAgenda;

/// A move that somebody wants, and what is to be known first.
struct MoveWish {
    std::vector<ApplicationId> cards;
    StageId to;
    std::optional<ApplicationId> before;
    std::vector<MoveAsking> askings;
};

/// The board without its looks: one model for each stage that is shown, over one index of all cards. It
/// follows the tracker and the plan; moves go through the editor.
class Columns : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the columns.
    Columns(Editor &editor, const LiveAgenda &agenda, QObject *parent = nullptr);
    ~Columns() override;

    /// From left to right. They last until rebuilt().
    const std::vector<std::unique_ptr<ColumnModel>> &models() const { return m_models; }
    /// The model in which an application is shown, or null.
    ColumnModel *modelWith(const ApplicationId &id) const;
    const CardIndex &index() const { return m_index; }
    Editor &editor() const { return m_editor; }

    /// Moves cards as a drop does: right before @p before, or to the end of @p to. Where the stage means a
    /// fact that is not known yet, nothing moves and factsWanted() asks for it. False where it was refused;
    /// then the editor has said why.
    bool move(std::span<const ApplicationId> cards, const StageId &to,
              const std::optional<ApplicationId> &before);
    /// Moves as @p wish says, with the facts that were asked for. False where it was refused.
    bool moveKnowing(const MoveWish &wish, const MoveAnswers &answers);

    /// Adds what somebody typed as a new card of @p stage: "Northwind", "Northwind, Data Analyst". Where the
    /// job is there already, or the stage means facts that are to be asked for, postingDropped() is sent
    /// instead. False where it was refused.
    bool addTyped(const QString &text, const StageId &stage);

    /// Shows the cards in which every word of @p query occurs, and settles. False where nothing changes by
    /// it.
    bool setFilter(const QString &query);
    /// Which other cards are hidden, and how they are sorted.
    void setChoice(const BoardChoice &choice);
    const BoardChoice &choice() const { return m_choice; }

    /// Whether the column of @p stage shows the cards that were closed long ago, behind the others.
    void setOldShown(const StageId &stage, bool shown);
    /// Has the column of an application show its old cards, where it is one of them. False where it is not,
    /// or they are shown already.
    bool uncover(const ApplicationId &id);

    /// From now on search texts are built in idle moments: nobody searches before there is a picture of the
    /// board. What is searched for before is found all the same.
    void prepareInIdleMoments();
    /// Whether search texts are still being built in idle moments.
    bool isPreparing() const { return m_idle.isActive(); }

    /// How many cards the board shows.
    int shownCount() const;

    /// What a card says. Valid until the next change.
    const CardFacts &facts(CardHandle card) const;
    /// The whole texts of a card, and why its next follow-up is due, for its tooltip. Plain text.
    QString explained(CardHandle card) const;
    /// How many cards of @p column have something to do by the end of today: of all as last counted, while
    /// one searches or filters of those that are found.
    int dueIn(const ColumnModel &column) const;

Q_SIGNALS:
    /// Other stages: the models are new ones.
    void rebuilt();
    /// The models are about to change; what the views select meanwhile, nobody chose.
    void changing();
    /// All models are in line with the facts again.
    void settled();
    /// What is due in the stages was counted anew.
    void counted();
    /// A card was to be placed by hand in a column that is sorted otherwise.
    void placeRefused();
    /// A text or an address was dropped on the column of @p stage.
    void postingDropped(QString text, afterword::StageId stage);
    /// A move waits for the answers.
    void factsWanted(afterword::MoveWish wish);

private:
    bool staysInPlace(std::span<const ApplicationId> cards, const StageId &to,
                      const std::optional<ApplicationId> &before) const;
    void edited(const Change &change);
    void startOver();
    void replanned();
    void filtered();
    void sayMatches();
    void repaint(CardHandle card) const;
    void prepareSearch();
    void countDue();
    bool hasSomethingDue(const ApplicationId &id) const;
    void lookAtAge();
    std::vector<Stage> shownStages() const;

    Editor &m_editor;
    const LiveAgenda &m_agenda;
    CardIndex m_index;
    BoardChoice m_choice;
    std::vector<std::unique_ptr<ColumnModel>> m_models;
    mutable QHash<CardHandle, CardFacts> m_facts; ///< of the cards that were shown since the last change
    QHash<StageId, int> m_due;
    QTimer m_counting;
    bool m_agesAreKnown = false; ///< the index was just made, and nothing has changed since
    QTimer m_idle;
    bool m_prepares = false; ///< in idle moments
};

} // namespace afterword
