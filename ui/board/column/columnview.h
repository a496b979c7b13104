// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"

#include <QListView>

#include <functional>
#include <optional>
#include <vector>

namespace afterword {

class ColumnModel;
class EdgeScroller;

/// The cards of one column. It asks for what the person wants by signals and by drops on its model, and never
/// changes the model itself.
class ColumnView : public QListView {
    Q_OBJECT

public:
    /// @p model must outlive the view.
    explicit ColumnView(ColumnModel *model, QWidget *parent = nullptr);

    ColumnModel *columnModel() const { return m_model; }

    /// The selected cards, from top to bottom.
    std::vector<ApplicationId> selectedCards() const;
    std::optional<ApplicationId> currentCard() const;

    /// All cards of the board that are chosen: a drag takes them along. Without it those of this column.
    void setChosen(std::function<std::vector<ApplicationId>()> chosen) { m_chosen = std::move(chosen); }
    /// Whether the press that is going on leaves the cards alone that are chosen in other columns: it adds
    /// one, or may begin a drag of all.
    bool keepsOthers() const { return m_keepsOthers; }

    /// Whether one click opens a card, or it takes two.
    void setOpensByOneClick(bool one) { m_opensByOneClick = one; }

    /// The row before which a drop at @p y of the viewport goes; the number of rows for the end.
    int dropRowAt(int y) const;

    // A drag of cards, in the viewport's coordinates; the column around the view passes its own on.
    void dragOver(const QPoint &position);
    void leaveDrag();
    /// Whether a drop of @p what means something here: cards, a text or an address.
    static bool takes(const QMimeData *what);
    /// How a drop of @p what is meant: cards are moved, anything else is copied.
    static Qt::DropAction actionFor(const QMimeData *what);
    /// Asks for the move, or for a new card. False where it was refused.
    bool drop(const QMimeData *what, int y);

Q_SIGNALS:
    void opened(afterword::ApplicationId application);
    /// A click on one of several chosen cards began no drag: that card alone is meant.
    void oneMeant();
    /// Files were dropped on a card: documents that belong to it.
    void filesDropped(afterword::ApplicationId application, QStringList paths);
    /// Left or right was pressed: @p columns further, as the reading direction goes.
    void neighbourWanted(int columns);
    /// Ctrl+A: every card of the board.
    void allWanted();
    /// Down was pressed on the last card.
    void belowWanted();
    void menuWanted(QPoint globalPosition);
    /// A drag of cards is over this column at @p position of its viewport.
    void draggedOver(QPoint position);
    void dragGone();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

private:
    int dropLineY() const;
    QModelIndex cardFor(const QPoint &position) const;
    void setDropCard(const QModelIndex &card);
    void openCurrent();

    ColumnModel *m_model;
    EdgeScroller *m_scroller;
    std::optional<int> m_dropRow;
    QStringList m_draggedFiles;       ///< the documents of the drag that is over the column
    QPersistentModelIndex m_dropCard; ///< the one that files are held over
    bool m_opensByOneClick = true;
    std::function<std::vector<ApplicationId>()> m_chosen;
    bool m_choosesSeveral = false; ///< with the click that is going on
    bool m_keepsOthers = false;
    bool m_wasChosen = false; ///< the card that was pressed
};

} // namespace afterword
