// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/panes/checkrow.h"

#include "ui/icons.h"
#include "ui/parts/lists/foldingrow.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int iconSize = 16;
constexpr int longestMend = 20;
constexpr int narrowest = 64;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestMend ? line.left(longestMend - 1) + QChar(u'…') : line;
}

/// What the button says: what stands there is marked in the letter, and both would be cut.
QString mendText(const Finding &finding)
{
    return CheckRow::tr("Put “%1”").arg(shortened(finding.suggestion));
}

/// The same at length, for who points at it or hears it.
QString wholeMendText(const Finding &finding, const QString &body)
{
    const QString stands = body.mid(finding.start, finding.length);
    return stands.isEmpty() ? CheckRow::tr("Put “%1”").arg(finding.suggestion)
                            : CheckRow::tr("Replace “%1” with “%2”", "what stands, what is right")
                                  .arg(stands, finding.suggestion);
}

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_message(new PlainLabel(TextLook::Body, this))
    , m_suggestion(new QToolButton(this))
    , m_leave(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_icon->setFixedSize(iconSize, iconSize);
    for (QToolButton *button : {m_suggestion, m_leave}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    m_suggestion->setMinimumWidth(narrowest); // a long one is cut short rather than that the window grows
    m_leave->setAutoRaise(true);
    m_leave->setText(tr("Leave it"));
    m_leave->setToolTip(tr("You mean it as it is"));
    auto *buttons = new FoldingRow(this);
    buttons->first()->addWidget(m_suggestion);
    buttons->second()->addWidget(m_leave);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(m_message);
    lines->addWidget(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(lines, 1);
    connect(m_suggestion, &QToolButton::clicked, this, [this] { Q_EMIT suggestionTaken(m_finding); });
    connect(m_leave, &QToolButton::clicked, this, [this] { Q_EMIT overruled(m_finding); });
}

void CheckRow::setFinding(const Finding &finding, const QString &body)
{
    m_finding = finding;
    const bool error = finding.severity == Finding::Severity::Error;
    m_icon->setPixmap(iconPixmap(error ? Icon::Warning : Icon::Info, iconSize,
                                 colourFor(error ? TextLook::Warning : TextLook::Secondary, palette()),
                                 devicePixelRatioF()));
    m_message->setText(finding.message);
    m_message->setLook(error ? TextLook::Warning : TextLook::Body);
    const bool hasSuggestion = !finding.suggestion.isEmpty() && finding.start >= 0;
    m_suggestion->setVisible(hasSuggestion);
    m_suggestion->setText(mendText(finding));
    m_suggestion->setToolTip(asToolTip(wholeMendText(finding, body)));
    m_suggestion->setAccessibleName(wholeMendText(finding, body));
    m_leave->setVisible(error);
    setAccessibleName(error ? tr("To fix: %1").arg(finding.message) : tr("Hint: %1").arg(finding.message));
}

void CheckRow::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT chosen(m_finding);
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT chosen(m_finding);
    else
        QFrame::keyPressEvent(event);
}

void CheckRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    setFrameShape(QFrame::StyledPanel);
}

void CheckRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    setFrameShape(QFrame::NoFrame);
}

} // namespace afterword
