// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/tour/tourhint.h"

#include "ui/colours.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/parts/plainlabel.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int hintWidth = 270;
constexpr int ringWidth = 2;
constexpr int corner = 6;

/// Read out when it appears, as a notice is, wherever the keyboard is.
QAccessibleInterface *asNotice(const QString &, QObject *object)
{
    auto *hint = qobject_cast<TourHint *>(object);
    return hint ? new QAccessibleWidget(hint, QAccessible::Notification) : nullptr;
}

} // namespace

TourRing::TourRing(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void TourRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), ringWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
}

TourHint::TourHint(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(TextLook::Strong))
    , m_text(new PlainLabel(TextLook::Body))
    , m_place(new PlainLabel(TextLook::Secondary))
    , m_next(new QPushButton)
    , m_enough(new QPushButton(tr("End tour")))
{
    QAccessible::installFactory(asNotice);
    setBackgroundRole(QPalette::Base);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    for (QPushButton *button : {m_next, m_enough}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    }
    m_enough->setFlat(true);
    m_enough->setToolTip(tr("Ends the tour (Esc)"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_place, 1);
    row->addWidget(m_enough);
    row->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, &TourHint::nextWanted);
    connect(m_enough, &QPushButton::clicked, this, &TourHint::endWanted);
    hide();
}

void TourHint::tell(const QString &title, const QString &text, int number, int count)
{
    hide(); // it appears anew, and is read out anew
    m_title->setText(title);
    m_text->setText(text);
    m_place->setText(tr("%1 of %2", "steps").arg(number).arg(count));
    m_next->setText(number == count ? tr("Done") : tr("Next"));
    m_enough->setVisible(number < count);
    setAccessibleName(title + u". "_s + text);
    setAccessibleDescription(m_place->text());
    const int wanted = grownWithText(hintWidth, fontMetrics());
    const int width = std::min(wanted, parentWidget()->width());
    setFixedWidth(width);
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
}

void TourHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool TourHint::isForEnding(const QWidget *button) const
{
    return button == m_enough;
}

QString TourHint::text() const
{
    return m_text->text();
}

} // namespace afterword
