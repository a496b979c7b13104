// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/column/columnfolds.h"

#include <QPointer>
#include <QScrollArea>

#include <optional>
#include <vector>

class QDialog;
class QHBoxLayout;

namespace afterword {

class CardActions;
class Column;
class Columns;
class ColumnView;
class EdgeScroller;
class StagesDialog;
struct MoveWish;

/// The board: the columns beside each other. One card is the current one; it stays so wherever it moves, and
/// a search that hides it gives it back when it is found again.
class BoardView : public QScrollArea {
    Q_OBJECT

public:
    /// @p columns must outlive the view.
    explicit BoardView(Columns &columns, QWidget *parent = nullptr);

    std::optional<ApplicationId> currentCard() const { return m_current; }
    std::vector<ApplicationId> selectedCards() const;

    /// Makes a card the current one, brings it into sight and, where @p focus says so, gives it the keyboard.
    /// False where it is not shown.
    bool showCard(const ApplicationId &id, bool focus = true);

    /// To be called once the board has been seen: what is searched is made ready in idle moments from then
    /// on.
    void prepareSearch();

    /// Whether one click on a card opens it, or it takes two.
    void setOpensByOneClick(bool one);

    /// Gives the keyboard to the current card, else to the first one that is shown.
    void focusCurrent();
    /// Makes the card after the current one, or before it, the current one, and gives it the keyboard: among
    /// all that are shown, and from the last one on to the first.
    void showNext(int step);
    /// Brings the first card that is shown into sight; which one is current stays.
    void revealFound();
    /// Makes the first card that is shown the current one and gives it the keyboard.
    void focusFirst();

    // What the menus and keys do with the selected cards.
    void moveSelected(int columns, int rows);
    void moveSelectedTo(const StageId &stage);
    void removeSelected();
    /// Chooses every card that is shown, in all columns.
    void selectAll();
    void openCurrent();
    void renameCurrent();

    /// The same as actions with their keys, which work while the board has the focus.
    const CardActions &cardActions() const { return *m_actions; }

    /// Shows all stages in a window of their own, with @p chosen chosen.
    void editStages(const std::optional<StageId> &chosen = {});

    /// The stages whose columns are folded. What is not on the board is kept as well.
    QStringList foldedStages() const { return m_folds.folded(); }
    void fold(const StageId &stage, bool folded);
    /// Folds the column of the current card, or unfolds all where none is chosen.
    void foldCurrent();
    /// The stages whose columns the person opened: they stay open where others make room.
    QStringList openedStages() const { return m_folds.opened(); }
    void setFolds(const QStringList &folded, const QStringList &opened);

    const std::vector<Column *> &columnWidgets() const { return m_columnWidgets; }

Q_SIGNALS:
    /// Another card is the current one, or none; none also while a search or a filter hides it.
    void currentChanged(std::optional<afterword::ApplicationId> application);
    /// A card was opened: a click, Enter, the menu.
    void opened(afterword::ApplicationId application);
    /// So many cards are chosen now.
    void chosenChanged(int count);
    /// The card is to be given another name.
    void renameWanted(afterword::ApplicationId application);
    /// Something worth a word: a whole sentence for the message bar, plain text.
    void said(QString text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retire(Column *column);
    void add(Column *column);
    void settle();
    void fit();
    void tell();
    void showOld(const StageId &stage, bool shown);
    void count();
    void chooseAgain();
    void stepBeside();
    void tellChosen();
    void reveal();
    void becameCurrent(ColumnView *view);
    void focusNeighbour(const ColumnView *from, int columns);
    void linkFiles(const ApplicationId &card, const QStringList &paths);
    void showMenu(const QPoint &globalPosition);
    void showStageMenu(Column *column, const QPoint &globalPosition);
    void rename(const StageId &stage, const QString &name);
    void askFirst(const MoveWish &wish);
    void keepUnsigned(const std::vector<ApplicationId> &cards);
    void dragged(const ColumnView *view, const QPoint &position);
    ColumnView *currentView() const;
    int indexOf(const ColumnView *view) const;
    void setCurrent(const std::optional<ApplicationId> &card);

    Columns &m_columns;
    QWidget *m_canvas;
    QHBoxLayout *m_row;
    EdgeScroller *m_scroller;
    CardActions *m_actions;
    std::vector<Column *> m_columnWidgets;
    ColumnFolds m_folds;
    std::optional<ApplicationId> m_current;
    std::optional<ApplicationId> m_told;   ///< which one the others know as the current one
    std::vector<ApplicationId> m_selected; ///< as the person left it, so that it survives moves and searches
    QPointer<QDialog> m_question;          ///< what a move asks, while it is open
    QPointer<StagesDialog> m_stages;
    int m_toldChosen = 0;
    bool m_opensByOneClick = true;
    bool m_settling = false; ///< the models change, and the views' selections with them
};

} // namespace afterword
