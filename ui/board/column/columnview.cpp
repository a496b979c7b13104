// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/columnview.h"

#include "ui/board/card/cardlayout.h"
#include "ui/board/card/dragpicture.h"
#include "ui/board/column/carddelegate.h"
#include "ui/board/column/columnmodel.h"
#include "ui/board/column/edgescroller.h"
#include "ui/board/column/emptycolumn.h"
#include "ui/colours.h"
#include "ui/parts/lists/followselection.h"
#include "ui/parts/lists/slimscrollbar.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr int dropLineWidth = 3;
constexpr int scrollStep = 30; ///< a third of a card

bool carriesCards(const QMimeData *data)
{
    return data->hasFormat(cardsMimeType());
}

} // namespace

ColumnView::ColumnView(ColumnModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setVerticalScrollBar(new SlimScrollBar(this));
    m_scroller = new EdgeScroller(verticalScrollBar(), this);
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    // Changed while there are cards, it would lay them all out.
    setVerticalScrollMode(ScrollPerPixel);
    setModel(model);
    letCurrentFollowSelection(*this);
    setAccessibleName(model->stage().name);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(scrollStep);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListView::clicked, this, [this] {
        if (m_opensByOneClick && !m_choosesSeveral)
            openCurrent();
    });
    connect(this, &QListView::doubleClicked, this, &ColumnView::openCurrent);
}

std::vector<ApplicationId> ColumnView::selectedCards() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<ApplicationId> cards;
    cards.reserve(rows.size());
    for (const int row : rows)
        cards.push_back(m_model->idAt(row));
    return cards;
}

std::optional<ApplicationId> ColumnView::currentCard() const
{
    return currentIndex().isValid() ? std::optional(m_model->idAt(currentIndex().row())) : std::nullopt;
}

int ColumnView::dropRowAt(int y) const
{
    const QModelIndex under = indexAt(QPoint(CardLayout::margin, y));
    if (!under.isValid())
        return y < 0 ? 0 : m_model->rowCount();
    const QRect row = visualRect(under);
    return y < row.top() + (row.height() - CardLayout::gap) / 2 ? under.row() : under.row() + 1;
}

void ColumnView::dragOver(const QPoint &position)
{
    m_scroller->follow(position.y(), viewport()->height());
    m_dropRow = dropRowAt(position.y());
    viewport()->update();
    Q_EMIT draggedOver(position);
}

void ColumnView::leaveDrag()
{
    m_scroller->stop();
    m_dropRow.reset();
    viewport()->update();
    Q_EMIT dragGone();
}

bool ColumnView::takes(const QMimeData *what)
{
    return carriesCards(what) || !postingIn(what).isEmpty();
}

Qt::DropAction ColumnView::actionFor(const QMimeData *what)
{
    return carriesCards(what) ? Qt::MoveAction : Qt::CopyAction;
}

bool ColumnView::drop(const QMimeData *what, int y)
{
    const int row = dropRowAt(y);
    leaveDrag();
    if (carriesCards(what))
        return m_model->dropMimeData(what, Qt::MoveAction, row, 0, {});
    m_model->takePosting(postingIn(what));
    return true;
}

void ColumnView::mousePressEvent(QMouseEvent *event)
{
    m_wasChosen = selectionModel()->isSelected(indexAt(event->position().toPoint()));
    m_keepsOthers = m_wasChosen || event->modifiers() & Qt::ControlModifier;
    QListView::mousePressEvent(event);
    m_keepsOthers = false;
}

void ColumnView::mouseReleaseEvent(QMouseEvent *event)
{
    m_choosesSeveral = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_keepsOthers = event->modifiers() & Qt::ControlModifier;
    QListView::mouseReleaseEvent(event);
    m_keepsOthers = false;
    if (std::exchange(m_wasChosen, false) && !m_choosesSeveral && event->button() == Qt::LeftButton)
        Q_EMIT oneMeant();
}

void ColumnView::startDrag(Qt::DropActions)
{
    const std::vector<ApplicationId> cards = m_chosen ? m_chosen() : selectedCards();
    const QModelIndexList here = selectedIndexes();
    if (cards.empty() || here.isEmpty())
        return;
    m_wasChosen = false;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model->mimeDataOf(cards));
    const QModelIndex grabbed = currentIndex().isValid() ? currentIndex() : here.first();
    drag->setPixmap(dragPicture(*this, grabbed, static_cast<int>(cards.size())));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - visualRect(grabbed).topLeft());
    // The drop has asked for the move already, whatever this returns; the base class would remove the rows.
    drag->exec(Qt::MoveAction);
}

void ColumnView::dragEnterEvent(QDragEnterEvent *event)
{
    // Once for the whole drag: it asks the disk, and the pointer sends many moves.
    m_draggedFiles = documentsIn(event->mimeData());
    dragMoveEvent(event);
}

/// The card that would take the files of the drag at @p position; none where it brings no documents.
QModelIndex ColumnView::cardFor(const QPoint &position) const
{
    return m_draggedFiles.isEmpty() ? QModelIndex() : indexAt(position);
}

void ColumnView::setDropCard(const QModelIndex &card)
{
    if (m_dropCard == card)
        return;
    m_dropCard = card;
    viewport()->update();
}

void ColumnView::dragMoveEvent(QDragMoveEvent *event)
{
    setDropCard(cardFor(event->position().toPoint()));
    if (m_dropCard.isValid()) {
        event->setDropAction(Qt::LinkAction);
        event->accept();
        return;
    }
    if (!takes(event->mimeData())) {
        event->ignore();
        return;
    }
    dragOver(event->position().toPoint());
    event->setDropAction(actionFor(event->mimeData()));
    event->accept();
}

void ColumnView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_draggedFiles.clear();
    setDropCard({});
    leaveDrag();
    event->accept();
}

void ColumnView::dropEvent(QDropEvent *event)
{
    const QModelIndex card = cardFor(event->position().toPoint());
    const QStringList files = std::exchange(m_draggedFiles, {});
    setDropCard({});
    if (card.isValid()) {
        leaveDrag();
        event->setDropAction(Qt::LinkAction);
        event->accept();
        Q_EMIT filesDropped(m_model->idAt(card.row()), files);
        return;
    }
    if (!takes(event->mimeData()) || !drop(event->mimeData(), event->position().toPoint().y())) {
        event->ignore();
        return;
    }
    event->setDropAction(actionFor(event->mimeData()));
    event->accept();
}

void ColumnView::keyPressEvent(QKeyEvent *event)
{
    // With Control and the arrows cards move: those are the board's actions.
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int right = isRightToLeft() ? -1 : 1;
    if (plain && event->key() == Qt::Key_Left)
        Q_EMIT neighbourWanted(-right);
    else if (plain && event->key() == Qt::Key_Right)
        Q_EMIT neighbourWanted(right);
    else if (plain && event->key() == Qt::Key_Down && currentIndex().row() == m_model->rowCount() - 1)
        Q_EMIT belowWanted();
    else if (event->matches(QKeySequence::SelectAll))
        Q_EMIT allWanted();
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        openCurrent();
    else
        QListView::keyPressEvent(event);
}

void ColumnView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex card = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (!card.isValid())
        return;
    Q_EMIT menuWanted(byKeyboard ? viewport()->mapToGlobal(visualRect(card).center()) : event->globalPos());
}

void ColumnView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_model->rowCount() == 0 && !m_dropRow) {
        painter.setPen(mutedText(palette()));
        painter.drawText(viewport()->rect().adjusted(0, CardLayout::gap, 0, 0),
                         static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap,
                         m_model->isFiltered()     ? nothingFound()
                         : m_model->oldCount() > 0 ? nothingOfLate()
                                                   : whatBelongsIn(m_model->stage().kind));
    }
    if (m_dropCard.isValid()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), dropLineWidth));
        painter.setBrush(Qt::NoBrush);
        const QRectF card = CardLayout::cardIn(visualRect(m_dropCard));
        painter.drawRoundedRect(card.adjusted(1.5, 1.5, -1.5, -1.5), CardLayout::corner, CardLayout::corner);
    }
    if (!m_dropRow)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Active, QPalette::Highlight));
    const QRectF line(1, dropLineY() - dropLineWidth / 2.0, viewport()->width() - 2, dropLineWidth);
    painter.drawRoundedRect(line, dropLineWidth / 2.0, dropLineWidth / 2.0);
}

void ColumnView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                             const QList<int> &roles)
{
    // Cards are all of one height, so there is nothing to lay out anew as QListView would.
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles); // NOLINT(bugprone-parent-virtual-call)
}

int ColumnView::dropLineY() const
{
    const int rows = m_model->rowCount();
    const int half = CardLayout::gap / 2;
    if (rows == 0)
        return half;
    const int y = *m_dropRow < rows ? visualRect(m_model->index(*m_dropRow)).top() - half
                                    : visualRect(m_model->index(rows - 1)).bottom() - half;
    return std::clamp(y, dropLineWidth, viewport()->height() - dropLineWidth);
}

void ColumnView::openCurrent()
{
    if (const auto card = currentCard())
        Q_EMIT opened(*card);
}

} // namespace afterword
