// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/messagebar.h"

#include "core/base/asshown.h"
#include "core/domain/formsofaddress.h"
#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/parts/direction.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr std::chrono::seconds offered{10};
constexpr int iconSize = 16;
constexpr int usualWidth = 560;
constexpr int longest = 240; ///< characters that are read in passing
constexpr int apart = 12;    ///< pixels from the edges of what it lies over

/// @p text with places to break a line within words that may be wider than one.
QString breakable(QString text)
{
    static const QRegularExpression longWord(u"(\\S{16})(?=\\S{6})"_s);
    return text.replace(longWord, u"\\1"_s + QChar(0x200b));
}

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
    parent->installEventFilter(this);
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

void MessageBar::withdrawUndo()
{
    if (m_undo->isVisibleTo(this))
        hide();
}

void MessageBar::warn(const QString &why)
{
    m_timer.stop();
    show(why, true, false);
}

void MessageBar::warnOf(const QObject *matter, const QString &why)
{
    warn(why);
    m_matter = matter;
}

void MessageBar::settled(const QObject *matter)
{
    if (m_matter != matter)
        return;
    m_matter = nullptr;
    hide();
}

void MessageBar::tell(const QString &text)
{
    show(text, false, false);
    m_timer.start();
}

QString MessageBar::text() const
{
    return m_told;
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void MessageBar::show(const QString &told, bool warning, bool undo)
{
    const QString text = asShown(inCasesOfWindow(told));
    m_warning = warning;
    m_matter = nullptr;
    m_told = text.size() > longest ? text.left(longest - 1) + QChar(u'…') : text;
    m_text->setText(breakable(m_told));
    m_text->setAccessibleName(m_told);
    m_text->setToolTip(text.size() > longest ? asToolTip(text) : QString());
    m_undo->setVisible(undo);
    setAccessibleDescription(text);
    dress();
    lie();
    QFrame::show();
    raise();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        lie();
    return QFrame::eventFilter(watched, event);
}

/// At the foot, in the middle. It covers something for a while and moves nothing: what one aims at stays in
/// its place.
void MessageBar::lie()
{
    const int room = parentWidget()->width() - 2 * apart;
    const int wide = std::min(room, std::max(sizeHint().width(), grownWithText(usualWidth, fontMetrics())));
    const int high = std::max(heightForWidth(wide), minimumSizeHint().height());
    setGeometry((parentWidget()->width() - wide) / 2, parentWidget()->height() - high - apart, wide, high);
}

void MessageBar::dress()
{
    const QColor colour = m_warning ? warningText(palette()) : positiveText(palette());
    m_icon->setPixmap(
        iconPixmap(m_warning ? Icon::Warning : Icon::Check, iconSize, colour, devicePixelRatioF()));
}

} // namespace afterword
