// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardview.h"

#include "ui/board/column/column.h"
#include "ui/board/column/columnmodel.h"
#include "ui/board/column/columns.h"
#include "ui/board/column/columnview.h"

#include <QScopedValueRollback>

#include <algorithm>

// Which cards are chosen. They may stand in several columns; the current one is among them.

namespace afterword {

std::vector<ApplicationId> BoardView::selectedCards() const
{
    std::vector<ApplicationId> cards;
    for (const Column *column : m_columnWidgets) {
        const std::vector<ApplicationId> some = column->view()->selectedCards();
        cards.insert(cards.end(), some.begin(), some.end());
    }
    return cards;
}

/// The column of the current card, or null.
ColumnView *BoardView::currentView() const
{
    ColumnView *any = nullptr;
    for (const Column *column : m_columnWidgets) {
        ColumnView *view = column->view();
        if (!view->selectionModel()->hasSelection())
            continue;
        if (view->currentCard() == m_current)
            return view;
        any = any ? any : view;
    }
    return any;
}

void BoardView::selectAll()
{
    {
        const QScopedValueRollback settling(m_settling, true);
        for (Column *column : m_columnWidgets) {
            const ColumnModel &model = *column->view()->columnModel();
            const QItemSelection all(model.index(0), model.index(model.rowCount() - 1));
            if (model.rowCount() > 0)
                column->view()->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
        }
    }
    m_selected = selectedCards();
    tellChosen();
}

void BoardView::chooseAgain()
{
    const bool hadFocus = std::any_of(m_columnWidgets.begin(), m_columnWidgets.end(),
                                      [](const Column *column) { return column->view()->hasFocus(); });
    const QSet<ApplicationId> all(m_selected.begin(), m_selected.end());
    for (Column *column : m_columnWidgets) {
        ColumnView *view = column->view();
        const ColumnModel &model = *view->columnModel();
        QItemSelectionModel &chosen = *view->selectionModel();
        QItemSelection selection;
        std::vector<ApplicationId> wanted;
        for (int row = 0; !all.isEmpty() && row < model.rowCount(); ++row) {
            if (!all.contains(model.idAt(row)))
                continue;
            wanted.push_back(model.idAt(row));
            selection.select(model.index(row), model.index(row));
        }
        const int current = model.rowOf(*m_current);
        if (current < 0 && wanted.empty()) {
            chosen.clear();
            continue;
        }
        if (view->selectedCards() == wanted && (current < 0 || view->currentCard() == m_current))
            continue;
        if (current >= 0)
            chosen.setCurrentIndex(model.index(current), QItemSelectionModel::NoUpdate);
        chosen.select(selection, QItemSelectionModel::ClearAndSelect);
        if (current < 0)
            continue;
        reveal();
        if (hadFocus)
            view->setFocus(Qt::OtherFocusReason);
    }
    tellChosen();
}

/// The current card was taken away: the one that took its place is the current one.
void BoardView::stepBeside()
{
    for (Column *column : m_columnWidgets) {
        ColumnView *view = column->view();
        const QModelIndex beside = view->currentIndex();
        if (!beside.isValid())
            continue;
        view->selectionModel()->select(beside, QItemSelectionModel::ClearAndSelect);
        m_selected = view->selectedCards();
        setCurrent(view->currentCard());
        tellChosen();
        return;
    }
    m_selected.clear();
    setCurrent({});
    tellChosen();
}

void BoardView::becameCurrent(ColumnView *view)
{
    if (m_settling || !view->currentIndex().isValid())
        return;
    const bool hasChosen = view->selectionModel()->hasSelection();
    if (!hasChosen && !view->keepsOthers())
        return;
    const QScopedValueRollback settling(m_settling, true);
    for (Column *other : m_columnWidgets) {
        if (other->view() != view && !view->keepsOthers())
            other->view()->selectionModel()->clear();
    }
    m_selected = selectedCards();
    if (hasChosen)
        setCurrent(view->currentCard());
    tellChosen();
}

void BoardView::tellChosen()
{
    const int count = static_cast<int>(selectedCards().size());
    if (std::exchange(m_toldChosen, count) != count)
        Q_EMIT chosenChanged(count);
}

} // namespace afterword
