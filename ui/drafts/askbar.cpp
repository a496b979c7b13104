// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/askbar.h"

#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace afterword {

AskBar::AskBar(QWidget *parent)
    : QFrame(parent)
    , m_question(new PlainLabel(TextLook::Body, this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    hide();
    connect(m_no, &QPushButton::clicked, this, &AskBar::hide);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto then = std::exchange(m_then, {}))
            then();
    });
}

void AskBar::ask(const QString &question, const QString &yesText, const QString &noText,
                 std::function<void()> yes)
{
    m_question->setText(question);
    setAccessibleName(question);
    m_yes->setText(yesText);
    m_yes->show();
    m_no->setText(noText);
    m_then = std::move(yes);
    show();
}

void AskBar::tell(const QString &text)
{
    m_question->setText(text);
    setAccessibleName(text);
    m_yes->hide();
    m_no->setText(tr("Close"));
    m_then = {};
    show();
}

} // namespace afterword
