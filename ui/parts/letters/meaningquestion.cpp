// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/letters/meaningquestion.h"

#include "core/base/localdays.h"
#include "core/meaning/meaningtext.h"
#include "ui/parts/lists/flowlayout.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString said(const LetterMeaning &meaning, QDate today)
{
    const QString sentence = briefly(meaning.sentence);
    switch (meaning.kind) {
    case Meaning::Rejection: return MeaningQuestion::tr("Reads like a no: “%1”").arg(sentence);
    case Meaning::Offer: return MeaningQuestion::tr("Reads like an offer: “%1”").arg(sentence);
    case Meaning::Invitation: return MeaningQuestion::tr("Reads like an invitation: “%1”").arg(sentence);
    case Meaning::Promise:
        return MeaningQuestion::tr("They promise an answer by %1: “%2”")
            .arg(weekdayAndDay(*meaning.date, today), sentence);
    case Meaning::Question: return MeaningQuestion::tr("Asks you something: “%1”").arg(sentence);
    case Meaning::Hold: return {};
    }
    Q_UNREACHABLE();
}

QString takeText(Meaning kind)
{
    switch (kind) {
    case Meaning::Rejection: return MeaningQuestion::tr("Close as Rejected");
    case Meaning::Offer: return MeaningQuestion::tr("Write Down the Offer");
    case Meaning::Invitation: return MeaningQuestion::tr("Add the Interview");
    case Meaning::Promise: return MeaningQuestion::tr("Keep This Date");
    case Meaning::Question:
    case Meaning::Hold: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

MeaningQuestion::MeaningQuestion(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel(TextLook::Body, this))
    , m_take(add(MeaningAnswer::Take))
    , m_write(add(MeaningAnswer::Write))
    , m_task(add(MeaningAnswer::AddTask))
    , m_done(add(MeaningAnswer::Answered))
    , m_not(add(MeaningAnswer::NotSo))
{
    m_words->setWordWrap(true);
    m_write->setText(tr("Write an Answer"));
    m_write->setToolTip(tr("Opens your mail program"));
    m_task->setText(tr("Add as a Task"));
    m_done->setText(tr("Answered"));
    m_done->setToolTip(tr("Notes that you answered just now"));
    m_not->setToolTip(tr("You will not be asked again"));
    auto *buttons = new FlowLayout;
    for (QPushButton *one : {m_take, m_write, m_task, m_done, m_not})
        buttons->addWidget(one);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
}

QPushButton *MeaningQuestion::add(MeaningAnswer answer)
{
    QPushButton *button = quietButton({});
    button->setParent(this);
    connect(button, &QPushButton::clicked, this, [this, answer] { Q_EMIT answered(answer); });
    return button;
}

void MeaningQuestion::ask(const StandingMeaning &meaning, const QString &company, QDate today, bool maySend)
{
    m_meaning = meaning;
    const Meaning kind = meaning.meaning.kind;
    const QString words = said(meaning.meaning, today);
    m_words->setText(company.isEmpty() ? words
                                       : tr("%1: %2", "a company, what its letter says").arg(company, words));
    const bool isQuestion = kind == Meaning::Question;
    m_take->setVisible(!isQuestion);
    m_take->setText(takeText(kind));
    m_write->setVisible(isQuestion && maySend);
    m_task->setVisible(isQuestion);
    m_done->setVisible(isQuestion);
    m_not->setText(kind == Meaning::Promise ? tr("Not So")
                   : isQuestion             ? tr("No Answer Needed")
                                            : tr("It Isn’t"));
    for (QPushButton *one : {m_take, m_write, m_task, m_done, m_not})
        one->setAccessibleDescription(m_words->text());
}

} // namespace afterword
