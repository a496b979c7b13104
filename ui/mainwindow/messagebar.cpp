// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/messagebar.h"

#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/parts/direction.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace afterword {

namespace {

constexpr std::chrono::seconds offered{10};
constexpr int iconSize = 16;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_undo(new QToolButton)
{
    setAccessibleName(tr("Message"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFrameShape(StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setText(tr("Undo"));
    m_undo->setIcon(themeIcon(Icon::Undo));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *close = new QToolButton;
    close->setIcon(themeIcon(Icon::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(marginsAsRead(12, 4, 4, 4));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(close);

    m_timer.setSingleShot(true);
    m_timer.setInterval(offered);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted();
    });
    hide();
}

void MessageBar::offerUndo(const QString &text)
{
    QString title = text;
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    show(title, false, true);
    m_timer.start();
}

void MessageBar::warn(const QString &why)
{
    m_timer.stop();
    show(why, true, false);
}

void MessageBar::tell(const QString &text)
{
    show(text, false, false);
    m_timer.start();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void MessageBar::show(const QString &text, bool warning, bool undo)
{
    m_warning = warning;
    m_text->setText(text);
    m_undo->setVisible(undo);
    setAccessibleDescription(text);
    dress();
    QFrame::show();
}

void MessageBar::dress()
{
    const QColor colour = m_warning ? warningText(palette()) : positiveText(palette());
    m_icon->setPixmap(
        iconPixmap(m_warning ? Icon::Warning : Icon::Check, iconSize, colour, devicePixelRatioF()));
}

} // namespace afterword
