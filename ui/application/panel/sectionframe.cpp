// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/panel/sectionframe.h"

#include "core/base/asshown.h"
#include "ui/colours.h"
#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int side = 12;
constexpr int blank = 4;
constexpr int arrowSize = 12;
constexpr int awaited = 160; ///< pixels that a section is thought to need before it is made

} // namespace

SectionHeading::SectionHeading(const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setText(name);
    setFont(fontFor(TextLook::Strong, font()));
    setAutoRaise(true);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize SectionHeading::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextSingleLine, asShown(this->text()));
    return {text.width() + arrowSize + 3 * blank, text.height() + 2 * blank};
}

void SectionHeading::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.state &= ~QStyle::State_On; // it is open, not pressed
    option.subControls = QStyle::SC_None;
    if (underMouse() && isEnabled())
        painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    QStyleOption arrow = option;
    arrow.rect = QStyle::visualRect(layoutDirection(), rect(),
                                    QRect(blank, (height() - arrowSize) / 2, arrowSize, arrowSize));
    const QStyle::PrimitiveElement aside =
        layoutDirection() == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    painter.drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowDown : aside, arrow);
    const QRect text =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(arrowSize + 2 * blank, 0, -blank, 0));
    painter.setPen(palette().color(QPalette::WindowText));
    const Qt::Alignment placed = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(text, static_cast<int>(placed.toInt()) | Qt::TextSingleLine, asShown(this->text()));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = rect();
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

SectionFrame::SectionFrame(SectionKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(std::move(kind))
    , m_heading(new SectionHeading(m_kind.name, this))
    , m_summary(new ElidedLabel(TextLook::Secondary, this))
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(m_kind.name);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_heading);
    top->addWidget(m_summary, 1);
    m_layout->setContentsMargins(side, 8, side, 12);
    m_layout->setSpacing(8);
    m_layout->addLayout(top);
    // Not clicked(): a screen reader toggles it without a click.
    connect(m_heading, &QToolButton::toggled, this, [this] {
        showFold();
        Q_EMIT folded(isFolded());
    });
    showFold();
}

bool SectionFrame::isFolded() const
{
    return !m_heading->isChecked();
}

void SectionFrame::setFolded(bool folded)
{
    m_heading->setChecked(!folded);
}

void SectionFrame::showFold()
{
    if (m_section)
        m_section->setVisible(!isFolded() && !m_expected);
    const bool awaits = !isFolded() && (!m_section || m_expected == Reading::StartOver);
    setMinimumHeight(awaits ? awaited : 0);
}

bool SectionFrame::hasHalfTyped() const
{
    const auto fields = m_section->findChildren<Field *>();
    return std::any_of(fields.begin(), fields.end(), [](const Field *field) { return field->isDirty(); });
}

void SectionFrame::expect(Reading reading)
{
    const bool there = isThere();
    setVisible(there);
    m_summary->setText(m_kind.summary ? m_kind.summary() : QString());
    if (m_expected != Reading::StartOver)
        m_expected = reading;
    if (m_section && reading == Reading::StartOver && hasHalfTyped())
        m_section->refresh(*std::exchange(m_expected, std::nullopt));
    else if (m_section && there && m_expected == Reading::Keep && !isFolded())
        m_section->refresh(*std::exchange(m_expected, std::nullopt));
    showFold();
}

bool SectionFrame::awaits() const
{
    return !isFolded() && isThere() && (!m_section || m_expected);
}

void SectionFrame::settle()
{
    if (!awaits())
        return;
    if (!m_section) {
        m_section = m_kind.make();
        m_section->setParent(this);
        m_layout->addWidget(m_section);
        Q_EMIT made(m_section);
        m_expected = Reading::StartOver;
    }
    m_section->refresh(*std::exchange(m_expected, std::nullopt));
    showFold();
}

void SectionFrame::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(side, 0, width() - 2 * side, 1), hairline(palette()));
}

} // namespace afterword
