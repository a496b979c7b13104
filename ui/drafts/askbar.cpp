// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/askbar.h"

#include "ui/parts/fields/grownwithtext.h"
#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace afterword {

namespace {

constexpr int narrow = 460; ///< a question beside its answers would be a column of single words

} // namespace

AskBar::AskBar(QWidget *parent)
    : QFrame(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_question(new PlainLabel(TextLook::Body, this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addStretch(1);
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    m_question->setWordWrap(true);
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->setSpacing(8);
    m_row->addWidget(m_question, 1);
    m_row->addLayout(answers);
    hide();
    const auto answer = [this](std::function<void()> AskBar::*taken) {
        hide();
        const auto run = std::exchange(this->*taken, {});
        m_then = {};
        m_otherwise = {};
        if (run)
            run();
    };
    connect(m_no, &QPushButton::clicked, this, [answer] { answer(&AskBar::m_otherwise); });
    connect(m_yes, &QPushButton::clicked, this, [answer] { answer(&AskBar::m_then); });
}

void AskBar::ask(const QString &question, const QString &yesText, const QString &noText,
                 std::function<void()> yes, std::function<void()> no)
{
    m_question->setText(question);
    setAccessibleName(question);
    m_yes->setText(yesText);
    m_yes->show();
    m_no->setText(noText);
    m_then = std::move(yes);
    m_otherwise = std::move(no);
    show();
}

bool AskBar::reword(const QString &before, const QString &now)
{
    if (isHidden() || m_question->text() != before)
        return false;
    m_question->setText(now); // who listens to the window has heard the question, and not each second of it
    return true;
}

bool AskBar::dismiss()
{
    if (isHidden())
        return false;
    m_no->click();
    return true;
}

void AskBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_row->setDirection(width() < grownWithText(narrow, fontMetrics()) ? QBoxLayout::TopToBottom
                                                                       : QBoxLayout::LeftToRight);
}

void AskBar::tell(const QString &text)
{
    m_question->setText(text);
    setAccessibleName(text);
    m_yes->hide();
    m_no->setText(tr("Close"));
    m_then = {};
    m_otherwise = {};
    show();
}

} // namespace afterword
