// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"
#include "ui/board/card/cardindex.h"

#include <QAbstractListModel>

namespace afterword {

class Columns;

/// The cards of one stage as rows, from top to bottom, as far as the filter lets them through. It changes
/// only after the facts did: a drop asks for a move and leaves the rows alone. Rows are never removed from
/// outside.
class ColumnModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString: the application's id
        FactsRole,             ///< CardFacts
    };

    /// @p columns owns the model and outlives it.
    ColumnModel(Columns &columns, Stage stage);

    const Stage &stage() const { return m_stage; }
    /// Whether a search hides cards of this column, or may.
    bool isFiltered() const;
    /// How many of its cards were closed long ago; they stand behind the others, where they are shown. None
    /// while a search hides cards.
    int oldCount() const;
    bool showsOld() const;
    ApplicationId idAt(int row) const;
    /// The row of an application, or -1 where it is not shown here.
    int rowOf(const ApplicationId &id) const;
    /// The card before which a drop at @p row belongs; absent: at the end. What the filter hides counts: a
    /// drop below the last card that is shown lands right after that card.
    std::optional<ApplicationId> cardAtDrop(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// The same for @p cards of any column, in that order. The caller owns it.
    QMimeData *mimeDataOf(const std::vector<ApplicationId> &cards) const;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Somebody dropped @p text on the column.
    void takePosting(const QString &text);

    /// Brings the rows in line with the index: one signal for each row that goes, moves or comes.
    void follow();
    /// Starts over with another search, whose cards may have other handles.
    void startOver();
    /// Shows what another filter lets through.
    void filter();
    /// What the card says differs.
    void repaint(CardHandle card);

private:
    void takeOut(const std::vector<CardHandle> &wanted);
    void moveRow(int from, int to);

    Columns &m_columns;
    Stage m_stage;
    std::vector<CardHandle> m_rows;
};

/// The text or the web address that a drop carries; empty where it carries neither, or cards, or files.
QString postingIn(const QMimeData *data);

/// The local files that a drop carries, where all of them are documents: a résumé, a letter. None where one
/// of them is a calendar, an address card, a message or a search, which are brought in and not linked. It
/// asks the disk (filesIn()).
QStringList documentsIn(const QMimeData *data);

/// The ids that a drag of cards carries; none where @p data carries no cards.
std::vector<ApplicationId> cardsIn(const QMimeData *data);

/// What a drag of cards is called among the formats of a drop.
QString cardsMimeType();

} // namespace afterword
