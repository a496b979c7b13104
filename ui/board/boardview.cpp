// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardview.h"

#include "core/domain/change/moves.h"
#include "core/edits/editapplication.h"
#include "ui/board/cardactions.h"
#include "ui/board/column/column.h"
#include "ui/board/column/columnheader.h"
#include "ui/board/column/columnmodel.h"
#include "ui/board/column/columns.h"
#include "ui/board/column/columnview.h"
#include "ui/board/column/edgescroller.h"
#include "ui/board/move/movequestion.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace afterword {

BoardView::BoardView(Columns &columns, QWidget *parent)
    : QScrollArea(parent)
    , m_columns(columns)
    , m_canvas(new QWidget)
    , m_row(new QHBoxLayout(m_canvas))
    , m_scroller(new EdgeScroller(horizontalScrollBar(), this))
{
    setAccessibleName(tr("Board"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_row->setContentsMargins(6, 12, 6, 0);
    m_row->setSpacing(0);
    setWidget(m_canvas);
    m_actions = new CardActions(this);
    const Tracker &tracker = columns.editor().tracker();
    followRenames(tracker, this, m_current);
    followRenames(tracker, this, m_told);
    connect(&tracker, &Tracker::renamed, this, [this](const Renames &renames) {
        for (ApplicationId &chosen : m_selected)
            renames.follow(chosen);
    });
    connect(&columns.editor(), &Editor::mayEditChanged, this,
            [this](bool may) { m_actions->setEnabled(m_current.has_value(), may); });
    connect(&columns, &Columns::rebuilt, this, &BoardView::build);
    connect(&columns, &Columns::changing, this, [this] { m_settling = true; });
    connect(&columns, &Columns::settled, this, &BoardView::settle);
    connect(&columns, &Columns::counted, this, &BoardView::count);
    // A drag that is being dropped ends before the question opens.
    connect(&columns, &Columns::factsWanted, this, &BoardView::askFirst, Qt::QueuedConnection);
    connect(&columns, &Columns::placeRefused, this, [this] {
        Q_EMIT said(tr(
            "The cards are sorted. To place them yourself, choose “As placed by hand” beside the search."));
    });
    build();
}

bool BoardView::showCard(const ApplicationId &id, bool focus)
{
    m_columns.uncover(id); // it may be out of the way
    for (Column *column : m_columnWidgets) {
        ColumnView *view = column->view();
        const int row = view->columnModel()->rowOf(id);
        if (row < 0)
            continue;
        if (column->isCollapsed())
            fold(view->columnModel()->stage().id, false);
        view->setCurrentIndex(view->columnModel()->index(row));
        reveal();
        // The window may be about to be laid out anew: it was just shown, or its panel opens beside the
        // board.
        QMetaObject::invokeMethod(this, &BoardView::reveal, Qt::QueuedConnection);
        if (focus)
            view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void BoardView::reveal()
{
    for (Column *column : m_columnWidgets) {
        if (column->view()->selectionModel()->hasSelection()) {
            ensureWidgetVisible(column, 0, 0);
            column->view()->scrollTo(column->view()->currentIndex());
        }
    }
}

/// What opens beside the board must not hide the card that it is about.
void BoardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
    if (event->size().width() < event->oldSize().width())
        QMetaObject::invokeMethod(this, &BoardView::reveal, Qt::QueuedConnection);
}

void BoardView::prepareSearch()
{
    m_columns.prepareInIdleMoments();
}

void BoardView::setOpensByOneClick(bool one)
{
    m_opensByOneClick = one;
    for (Column *column : m_columnWidgets)
        column->view()->setOpensByOneClick(one);
}

void BoardView::focusCurrent()
{
    if (!m_current || !showCard(*m_current))
        focusFirst();
}

void BoardView::focusFirst()
{
    for (const auto &model : m_columns.models()) {
        if (model->rowCount() > 0) {
            showCard(model->idAt(0));
            return;
        }
    }
}

void BoardView::showNext(int step)
{
    const int count = m_columns.shownCount();
    if (count == 0)
        return;
    int from = step > 0 ? -1 : count;
    int before = 0; // so many cards stand in the columns that were passed
    for (const auto &model : m_columns.models()) {
        if (const int row = m_current ? model->rowOf(*m_current) : -1; row >= 0)
            from = before + row;
        before += model->rowCount();
    }
    int row = (from + step + count) % count;
    for (const auto &model : m_columns.models()) {
        if (row < model->rowCount()) {
            showCard(model->idAt(row));
            return;
        }
        row -= model->rowCount();
    }
}

void BoardView::revealFound()
{
    if (m_told)
        return; // it is in sight
    const auto found = std::find_if(m_columnWidgets.begin(), m_columnWidgets.end(), [](const Column *column) {
        return column->view()->columnModel()->rowCount() > 0;
    });
    if (found == m_columnWidgets.end())
        return;
    (*found)->view()->scrollToTop();
    // The columns are about to be laid out anew, without those that show nothing.
    QMetaObject::invokeMethod(
        this,
        [this, column = QPointer(*found)] {
            if (column)
                ensureWidgetVisible(column, 0, 0);
        },
        Qt::QueuedConnection);
}

void BoardView::moveSelected(int columns, int rows)
{
    const ColumnView *view = currentView();
    if (!view)
        return;
    const std::vector<ApplicationId> cards = selectedCards();
    const int to = indexOf(view) + columns;
    if (cards.empty() || to < 0 || to >= static_cast<int>(m_columnWidgets.size()))
        return;
    const ColumnModel &target = *m_columnWidgets[static_cast<size_t>(to)]->view()->columnModel();
    const ColumnModel &source = *view->columnModel();
    if (cards.size() > view->selectedCards().size()) { // of several columns: they have no height in common
        if (columns != 0)
            m_columns.move(cards, target.stage().id, {});
        return;
    }
    const int first = source.rowOf(cards.front());
    const int last = source.rowOf(cards.back());
    if (columns == 0 && ((rows < 0 && first == 0) || (rows > 0 && last == source.rowCount() - 1)))
        return;
    // Sideways the cards stay at their height; up and down they step over one card.
    const int row = columns != 0 ? first : rows < 0 ? first - 1 : last + 2;
    m_columns.move(cards, target.stage().id, target.cardAtDrop(row));
}

void BoardView::moveSelectedTo(const StageId &stage)
{
    const std::vector<ApplicationId> cards = selectedCards();
    if (!cards.empty())
        m_columns.move(cards, stage, {});
}

void BoardView::removeSelected()
{
    Editor &editor = m_columns.editor();
    editor.make(removingApplications(editor.search(), selectedCards()));
}

void BoardView::renameCurrent()
{
    if (m_current)
        Q_EMIT renameWanted(*m_current);
}

void BoardView::openCurrent()
{
    if (m_current)
        Q_EMIT opened(*m_current);
}

void BoardView::setFolds(const QStringList &folded, const QStringList &opened)
{
    m_folds.set(folded, opened);
    fit();
}

void BoardView::fit()
{
    const QMargins margins = m_row->contentsMargins();
    m_folds.fit(m_columnWidgets, width() - margins.left() - margins.right(), m_columns.index().isFiltered());
}

void BoardView::fold(const StageId &stage, bool folded)
{
    m_folds.fold(stage, folded);
    fit();
}

void BoardView::foldCurrent()
{
    const ColumnView *view = currentView();
    if (view && !m_folds.isFolded(view->columnModel()->stage().id)) {
        fold(view->columnModel()->stage().id, true);
        return;
    }
    m_folds.unfoldAll(m_columnWidgets);
    fit();
}

void BoardView::build()
{
    m_settling = true;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (Column *column : m_columnWidgets)
        retire(column);
    m_columnWidgets.clear();
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (const auto &model : m_columns.models())
        add(new Column(m_columns, model.get()));
    m_row->addStretch(1);
    settle();
    if (hadFocus)
        focusCurrent();
}

/// The models of the old columns are about to go, and their views let go of them at once. They themselves may
/// be getting the focus just now, or be in the middle of a drag: whoever leaves a field writes what was
/// typed, and that may be what builds the board anew. So they go afterwards.
void BoardView::retire(Column *column)
{
    ColumnView *view = column->view();
    view->selectionModel()->disconnect(this);
    view->disconnect(this);
    column->header()->disconnect(this);
    view->setModel(nullptr);
    m_row->removeWidget(column);
    column->hide();
    column->deleteLater();
}

void BoardView::add(Column *column)
{
    ColumnView *view = column->view();
    m_columnWidgets.push_back(column);
    m_row->addWidget(column, 100);
    view->setOpensByOneClick(m_opensByOneClick);
    ColumnHeader *header = column->header();
    connect(header, &ColumnHeader::menuWanted, this,
            [this, column](const QPoint &at) { showStageMenu(column, at); });
    connect(header, &ColumnHeader::newWanted, column, &Column::beginNew);
    connect(column, &Column::oldWanted, this,
            [this, id = view->columnModel()->stage().id](bool shown) { showOld(id, shown); });
    connect(column, &Column::typed, this,
            [this, column, id = view->columnModel()->stage().id](const QString &text) {
                if (m_columns.addTyped(text, id))
                    column->tookNew(text);
            });
    connect(header, &ColumnHeader::unfoldWanted, this,
            [this, id = view->columnModel()->stage().id] { fold(id, false); });
    // The header goes when the stages are other ones.
    connect(
        header, &ColumnHeader::renamed, this,
        [this, id = view->columnModel()->stage().id](const QString &name) { rename(id, name); },
        Qt::QueuedConnection);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, view] { becameCurrent(view); });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, view] { becameCurrent(view); });
    connect(view, &ColumnView::oneMeant, this, [this, view] { becameCurrent(view); });
    view->setChosen([this] { return selectedCards(); });
    connect(view, &ColumnView::opened, this, &BoardView::opened);
    // The program that they were dragged from waits for the drop to end.
    connect(view, &ColumnView::filesDropped, this, &BoardView::linkFiles, Qt::QueuedConnection);
    connect(view, &ColumnView::neighbourWanted, this,
            [this, view](int columns) { focusNeighbour(view, columns); });
    connect(view, &ColumnView::allWanted, this, &BoardView::selectAll);
    connect(view, &ColumnView::menuWanted, this, &BoardView::showMenu);
    connect(view, &ColumnView::draggedOver, this, [this, view](const QPoint &at) { dragged(view, at); });
    connect(view, &ColumnView::dragGone, m_scroller, &EdgeScroller::stop);
}

/// The models are in line with the facts; what was chosen before is chosen again, wherever it is now.
void BoardView::settle()
{
    // The card that one is at stays in sight, also when it grows old; then this is called for what is shown.
    if (m_current && m_columns.uncover(*m_current))
        return;
    m_settling = true;
    count();
    // A card that has just got its id is on the board in a moment.
    if (m_current && !m_columns.editor().search().applications.contains(*m_current))
        stepBeside();
    else if (m_current && m_columns.index().handle(*m_current))
        chooseAgain();
    m_settling = false;
    fit();
    tell();
}

void BoardView::showOld(const StageId &stage, bool shown)
{
    const std::optional<CardHandle> card = m_current ? m_columns.index().handle(*m_current) : std::nullopt;
    if (!shown && card && m_columns.index().stage(*card) == stage && m_columns.index().isOld(*card)) {
        // It goes with them.
        const QScopedValueRollback settling(m_settling, true);
        for (Column *column : m_columnWidgets)
            column->view()->selectionModel()->clear();
        m_selected.clear();
        setCurrent({});
    }
    m_columns.setOldShown(stage, shown);
}

void BoardView::count()
{
    for (Column *column : m_columnWidgets)
        column->count();
}

void BoardView::focusNeighbour(const ColumnView *from, int columns)
{
    const int row = from->currentIndex().isValid() ? from->currentIndex().row() : 0;
    for (int index = indexOf(from) + columns; index >= 0 && index < static_cast<int>(m_columnWidgets.size());
         index += columns) {
        const ColumnModel *model = m_columnWidgets[static_cast<size_t>(index)]->view()->columnModel();
        if (model->rowCount() == 0 || m_columnWidgets[static_cast<size_t>(index)]->isCollapsed())
            continue;
        showCard(model->idAt(std::min(row, model->rowCount() - 1)));
        return;
    }
}

void BoardView::askFirst(const MoveWish &wish)
{
    if (m_question) {
        m_question->activateWindow();
        Q_EMIT said(tr("Nothing more has moved: one question is still open."));
        return;
    }
    const Editor &editor = m_columns.editor();
    auto *question = new MoveQuestion(editor.search(), wish.askings, editor.now(), this);
    m_question = question;
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, [this] { m_question = nullptr; });
    connect(question, &QDialog::accepted, this,
            [this, wish, question] { m_columns.moveKnowing(wish, question->answers()); });
    connect(question, &MoveQuestion::notSigned, this, [this, wish] { keepUnsigned(wish.cards); });
    question->open();
}

/// What is not signed belongs among the offers, if there is a column for them.
void BoardView::keepUnsigned(const std::vector<ApplicationId> &cards)
{
    const Search &search = m_columns.editor().search();
    const Stage *offers = firstOfKind(search, StageKind::Offer);
    std::vector<ApplicationId> elsewhere;
    std::copy_if(cards.begin(), cards.end(), std::back_inserter(elsewhere), [&](const ApplicationId &id) {
        const Application *card = search.applications.find(id);
        return card && search.kindOf(*card) != StageKind::Offer;
    });
    if (offers && !elsewhere.empty())
        m_columns.move(elsewhere, offers->id, {});
    else
        Q_EMIT said(tr("Nothing has moved. It counts when it is signed; until then you are free."));
}

void BoardView::dragged(const ColumnView *view, const QPoint &position)
{
    m_scroller->follow(view->viewport()->mapTo(viewport(), position).x(), viewport()->width());
}

int BoardView::indexOf(const ColumnView *view) const
{
    const auto found = std::find_if(m_columnWidgets.begin(), m_columnWidgets.end(),
                                    [&](const Column *column) { return column->view() == view; });
    return static_cast<int>(found - m_columnWidgets.begin());
}

void BoardView::setCurrent(const std::optional<ApplicationId> &card)
{
    if (m_current == card)
        return;
    m_current = card;
    m_actions->setEnabled(card.has_value(), m_columns.editor().mayEdit());
    tell();
}

/// What is beside the board shows no card that the board hides.
void BoardView::tell()
{
    const CardIndex &index = m_columns.index();
    const std::optional<CardHandle> card = m_current ? index.handle(*m_current) : std::nullopt;
    const bool hidden = card && index.isFiltered() && !index.isFound(*card);
    const std::optional<ApplicationId> current = hidden ? std::nullopt : m_current;
    if (current == m_told)
        return;
    m_told = current;
    Q_EMIT currentChanged(current);
}

} // namespace afterword
