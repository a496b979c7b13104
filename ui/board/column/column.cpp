// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/column.h"

#include "ui/board/card/cardlayout.h"
#include "ui/board/column/columnheader.h"
#include "ui/board/column/columnmodel.h"
#include "ui/board/column/columns.h"
#include "ui/board/column/columnview.h"
#include "ui/board/column/linekey.h"
#include "ui/colours.h"
#include "ui/commands/editor.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/words.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace afterword {

namespace {

constexpr int narrowest = 200; ///< six of them beside two folded ones on 1280 pixels
constexpr int widest = 320;
constexpr int folded = 28;
constexpr int side = 6;
constexpr int foldedSide = 3;

} // namespace

Column::Column(const Columns &columns, ColumnModel *model, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_header(new ColumnHeader(model->stage()))
    , m_view(new ColumnView(model))
    , m_old(new QToolButton)
{
    m_old->setAutoRaise(true);
    m_old->setFocusPolicy(Qt::StrongFocus);
    m_old->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_old->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_old->installEventFilter(this);
    m_old->hide();
    connect(m_old, &QToolButton::clicked, this,
            [this] { Q_EMIT oldWanted(!m_view->columnModel()->showsOld()); });
    connect(m_view, &ColumnView::belowWanted, this, [this] {
        if (m_old->isVisible())
            m_old->setFocus(Qt::TabFocusReason);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_old);
    setAcceptDrops(true);
    setCollapsed(false);
    count();
}

void Column::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_view->setVisible(!collapsed);
    if (collapsed && m_new)
        m_new->hide();
    m_header->setCollapsed(collapsed);
    countOld();
    const int margin = collapsed ? foldedSide : side;
    layout()->setContentsMargins(margin, 0, margin, 0);
    setMinimumWidth(collapsed ? folded : widths().narrowest);
    setMaximumWidth(collapsed ? folded : grownWithText(widest, fontMetrics()));
}

ColumnWidths Column::widths() const
{
    return {grownWithText(narrowest, fontMetrics()), folded};
}

void Column::beginNew()
{
    if (!m_new)
        makeNew();
    m_new->show();
    m_new->setFocus(Qt::OtherFocusReason);
}

/// Few columns ever get one.
void Column::makeNew()
{
    m_new = new QLineEdit(this);
    m_new->setPlaceholderText(tr("Company, role"));
    m_new->setAccessibleName(tr("New card in %1: company, role").arg(m_view->columnModel()->stage().name));
    m_new->installEventFilter(this);
    auto *lines = static_cast<QVBoxLayout *>(layout());
    lines->insertWidget(lines->indexOf(m_view), m_new);
}

void Column::enterEvent(QEnterEvent *event)
{
    m_header->setOffersNew(m_columns.editor().mayEdit());
    QWidget::enterEvent(event);
}

void Column::leaveEvent(QEvent *event)
{
    m_header->setOffersNew(false);
    QWidget::leaveEvent(event);
}

bool Column::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_old && event->type() == QEvent::KeyPress && m_view->model()->rowCount() > 0 &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up) {
        const int last = m_view->model()->rowCount() - 1;
        m_view->setCurrentIndex(m_view->model()->index(last, 0));
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!m_new || watched != m_new)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && m_new->text().trimmed().isEmpty())
        m_new->hide();
    const LineKey key = lineKey(*event);
    if (key == LineKey::None || key == LineKey::Kept)
        return key == LineKey::Kept;
    const QString text = m_new->text().trimmed();
    if (key == LineKey::Leave || text.isEmpty()) {
        m_view->setFocus(Qt::OtherFocusReason); // an empty line hides then; words wait in theirs
        return true;
    }
    Q_EMIT typed(text);
    return true;
}

void Column::tookNew(const QString &text)
{
    if (m_new && m_new->text().trimmed() == text)
        m_new->clear();
}

void Column::count()
{
    const ColumnModel &model = *m_view->columnModel();
    const StageId &stage = model.stage().id;
    const int all = static_cast<int>(m_columns.index().all(stage).size());
    m_header->setCounts(model.isFiltered() ? model.rowCount() : all, all, m_columns.dueIn(model));
    countOld();
}

void Column::countOld()
{
    const ColumnModel *model = m_view->columnModel();
    const int old = model ? model->oldCount() : 0;
    m_old->setVisible(old > 0 && !m_collapsed);
    if (old == 0)
        return;
    const bool shown = model->showsOld();
    m_old->setArrowType(shown ? Qt::UpArrow : Qt::DownArrow);
    m_old->setText(shown ? tr("Hide %n older", nullptr, old) : tr("%n older", nullptr, old));
    m_old->setToolTip(
        asToolTip(tr("Closed more than four weeks ago, and nothing to do. A search finds them.")));
    m_old->setAccessibleName(
        tr("%1 in %2", "a button (\"12 older\"), a stage").arg(m_old->text(), model->stage().name));
    m_old->setAccessibleDescription(m_old->toolTip());
}

void Column::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setCollapsed(m_collapsed); // its width grows with the text
}

void Column::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void Column::dragMoveEvent(QDragMoveEvent *event)
{
    if (!ColumnView::takes(event->mimeData())) {
        event->ignore();
        return;
    }
    setTargeted(true);
    m_view->dragOver(inView(*event));
    event->setDropAction(ColumnView::actionFor(event->mimeData()));
    event->accept();
}

void Column::dragLeaveEvent(QDragLeaveEvent *event)
{
    setTargeted(false);
    m_view->leaveDrag();
    event->accept();
}

void Column::setTargeted(bool targeted)
{
    if (std::exchange(m_targeted, targeted) != targeted)
        update();
}

void Column::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_targeted || !m_collapsed)
        return; // an open one shows the line where the card would go
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setBrush(mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CardLayout::corner,
                            CardLayout::corner);
}

void Column::dropEvent(QDropEvent *event)
{
    setTargeted(false);
    if (!m_view->drop(event->mimeData(), inView(*event).y())) {
        event->ignore();
        return;
    }
    event->setDropAction(ColumnView::actionFor(event->mimeData()));
    event->accept();
}

QPoint Column::inView(const QDropEvent &event) const
{
    // Nothing of a folded column is beside the pointer: its cards go to the end.
    if (m_collapsed)
        return {0, std::numeric_limits<int>::max()};
    // The header is above the first card, what is below the view is below the last one.
    QPoint position = m_view->viewport()->mapFrom(this, event.position().toPoint());
    position.setY(std::clamp(position.y(), 0, m_view->viewport()->height()));
    return position;
}

} // namespace afterword
