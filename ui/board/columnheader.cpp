// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/columnheader.h"

#include "ui/colours.h"
#include "ui/words.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int accentHeight = 3;
constexpr int space = 8;

} // namespace

ColumnHeader::ColumnHeader(Stage stage, QWidget *parent)
    : QWidget(parent)
    , m_stage(std::move(stage))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(asToolTip(m_stage.name));
    setCounts(0, 0, 0);
}

void ColumnHeader::setCounts(int shown, int count, int due)
{
    m_shown = shown;
    m_count = count;
    m_due = due;
    QString spoken = tr("%1, %2 cards", "a stage, how many").arg(m_stage.name, countText());
    if (!dueText().isEmpty())
        spoken += u", "_s + dueText();
    setAccessibleName(spoken);
    update();
}

QString ColumnHeader::countText() const
{
    return m_shown == m_count ? QString::number(m_count) : tr("%1 of %2").arg(m_shown).arg(m_count);
}

QString ColumnHeader::dueText() const
{
    return m_due == 0 ? QString() : tr("%1 due").arg(m_due);
}

QSize ColumnHeader::sizeHint() const
{
    return {0, QFontMetrics(nameFont()).height() + space + accentHeight};
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect line(0, 0, width(), height() - accentHeight - space / 2);
    const QString due = dueText().isEmpty() ? QString() : u" · "_s + dueText();
    const int dueWidth = fontMetrics().horizontalAdvance(due);
    const int countWidth = fontMetrics().horizontalAdvance(countText());

    painter.setFont(nameFont());
    painter.setPen(palette().color(QPalette::WindowText));
    const int room = line.width() - space - countWidth - dueWidth;
    const QString name = painter.fontMetrics().elidedText(m_stage.name, Qt::ElideRight, room);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);

    QRect rest = line.adjusted(painter.fontMetrics().horizontalAdvance(name) + space, 0, 0, 0);
    painter.setFont(font());
    painter.setPen(readableOn(palette().color(QPalette::Window), mutedText(palette())));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, countText());
    rest.setLeft(rest.left() + countWidth);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, due);

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
