// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/columnheader.h"

#include "core/base/asshown.h"
#include "ui/board/column/linekey.h"
#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/parts/direction.h"
#include "ui/words.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int accentHeight = 3;
constexpr int space = 8;
constexpr int buttonSize = 20;
constexpr int longestName = 60;

} // namespace

ColumnHeader::ColumnHeader(Stage stage, QWidget *parent)
    : QWidget(parent)
    , m_stage(std::move(stage))
    , m_more(new QToolButton(this))
    , m_new(new QToolButton(this))
{
    m_new->setIcon(themeIcon(Icon::Add));
    m_new->setAutoRaise(true);
    m_new->setFocusPolicy(Qt::NoFocus); // by keyboard it stands in the menu
    m_new->setAccessibleName(tr("Add a card in %1").arg(m_stage.name));
    m_new->setToolTip(asToolTip(m_new->accessibleName()));
    m_new->hide();
    connect(m_new, &QToolButton::clicked, this, &ColumnHeader::newWanted);
    m_more->setIcon(themeIcon(Icon::More));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAccessibleName(tr("Menu of the stage %1").arg(m_stage.name));
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCounts(0, 0, 0);
}

void ColumnHeader::setCounts(int shown, int count, int due)
{
    m_shown = shown;
    m_count = count;
    m_due = due;
    QString spoken =
        tr("%1, %2", "a stage, how many cards")
            .arg(m_stage.name, m_shown == m_count ? tr("%n cards", nullptr, m_count)
                                                  : tr("%1 of %n cards", nullptr, m_count).arg(m_shown));
    if (!dueText().isEmpty())
        spoken += u", "_s + dueText();
    setAccessibleName(spoken);
    setToolTip(asToolTip(spoken));
    update();
}

QString ColumnHeader::countText() const
{
    return m_shown == m_count ? QString::number(m_count) : tr("%1 of %2").arg(m_shown).arg(m_count);
}

QString ColumnHeader::dueText() const
{
    return m_due == 0 ? QString() : tr("%n due", nullptr, m_due);
}

void ColumnHeader::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setSizePolicy(QSizePolicy::Preferred, collapsed ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    setCursor(collapsed ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

void ColumnHeader::setOffersNew(bool offers)
{
    m_new->setVisible(offers && !m_collapsed);
    update();
}

void ColumnHeader::beginRename()
{
    if (m_edit || m_collapsed)
        return;
    m_edit = new QLineEdit(m_stage.name, this);
    m_edit->setAccessibleName(tr("Name of the stage"));
    m_edit->setMaxLength(longestName);
    m_edit->setFont(nameFont());
    m_edit->setGeometry(line());
    m_edit->installEventFilter(this);
    m_edit->selectAll();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ColumnHeader::endRename(bool take)
{
    QLineEdit *edit = std::exchange(m_edit, nullptr);
    if (!edit)
        return;
    const QString name = edit->text().simplified();
    edit->hide();
    edit->deleteLater();
    if (take && !name.isEmpty() && name != m_stage.name)
        Q_EMIT renamed(name);
}

bool ColumnHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_edit || watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // The menu that began it, or another window, may take the focus for a while.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            endRename(true);
        return false;
    }
    const LineKey key = lineKey(*event);
    if (key == LineKey::Take || key == LineKey::Leave)
        endRename(key == LineKey::Take);
    return key != LineKey::None;
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}

void ColumnHeader::mouseDoubleClickEvent(QMouseEvent *)
{
    beginRename();
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_collapsed && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT unfoldWanted();
    else
        QWidget::mouseReleaseEvent(event);
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int lineHeight = QFontMetrics(nameFont()).height() + space / 2;
    const int left = m_collapsed ? (width() - buttonSize) / 2 : width() - buttonSize;
    const QRect more(left, (lineHeight - buttonSize) / 2, buttonSize, buttonSize);
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), more));
    m_new->setGeometry(QStyle::visualRect(layoutDirection(), rect(), more.translated(-buttonSize, 0)));
    if (m_edit)
        m_edit->setGeometry(line());
}

/// Where the name and the counts stand.
QRect ColumnHeader::line() const
{
    const int buttons = m_new->isVisible() ? 2 * buttonSize : buttonSize;
    const QRect before(0, 0, width() - buttons, height() - accentHeight - space / 2);
    return QStyle::visualRect(layoutDirection(), rect(), before);
}

QSize ColumnHeader::sizeHint() const
{
    return {0, QFontMetrics(nameFont()).height() + space + accentHeight};
}

void ColumnHeader::paintDownwards(QPainter &painter) const
{
    const int accentTop = QFontMetrics(nameFont()).height() + space;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stageColour(m_stage, palette()));
    painter.drawRoundedRect(QRectF(0, accentTop, width(), accentHeight), accentHeight / 2.0,
                            accentHeight / 2.0);

    const int top = accentTop + accentHeight + space;
    painter.translate(width(), top);
    painter.rotate(90);
    // Downwards is downwards, whichever way one reads.
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRect place(0, 0, std::max(0, height() - top), width());
    const QString counts = dueText().isEmpty() ? countText() : countText() + u" · "_s + dueText();
    const int room = place.width() - fontMetrics().horizontalAdvance(counts) - space;
    painter.setFont(nameFont());
    painter.setPen(palette().color(QPalette::WindowText));
    const QString name = painter.fontMetrics().elidedText(asShown(m_stage.name), Qt::ElideRight, room);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
    const QRect rest = place.adjusted(painter.fontMetrics().horizontalAdvance(name) + space, 0, 0, 0);
    painter.setFont(font());
    painter.setPen(readableOn(palette().color(QPalette::Window), mutedText(palette())));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, counts);
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_collapsed) {
        paintDownwards(painter);
        return;
    }
    const int countWidth = fontMetrics().horizontalAdvance(countText());

    painter.setFont(nameFont());
    painter.setPen(palette().color(QPalette::WindowText));
    const int room = line().width() - space - countWidth;
    const QString name = painter.fontMetrics().elidedText(asShown(m_stage.name), Qt::ElideRight, room);
    // The name comes first: the cards tell what is due as well, and so does hovering.
    const QString due = dueText().isEmpty() ? QString() : u" · "_s + dueText();
    const bool isDueShown =
        painter.fontMetrics().horizontalAdvance(name) + fontMetrics().horizontalAdvance(due) <= room;
    painter.drawText(line(), Qt::AlignLeft | Qt::AlignVCenter, name);

    const QRect rest =
        behind(line(), painter.fontMetrics().horizontalAdvance(name) + space, layoutDirection());
    painter.setFont(font());
    painter.setPen(readableOn(palette().color(QPalette::Window), mutedText(palette())));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, countText());
    if (isDueShown) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(behind(rest, countWidth, layoutDirection()), Qt::AlignLeft | Qt::AlignVCenter, due);
    }

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stageColour(m_stage, palette()));
    painter.drawRoundedRect(QRectF(0, height() - accentHeight, width(), accentHeight), accentHeight / 2.0,
                            accentHeight / 2.0);
}

QFont ColumnHeader::nameFont() const
{
    QFont name = font();
    name.setWeight(QFont::DemiBold);
    return name;
}

} // namespace afterword
