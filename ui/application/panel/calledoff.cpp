// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/panel/calledoff.h"

#include "core/base/localdays.h"
#include "core/domain/change/moves.h"
#include "core/domain/questions.h"
#include "ui/application/interviewwords.h"
#include "ui/application/panelcontext.h"
#include "ui/parts/lists/flowlayout.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

CalledOff::CalledOff(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new PlainLabel(TextLook::Body, this))
    , m_newDay(quietButton(tr("Write Down a New Day")))
    , m_close(quietButton(tr("Close the Application…")))
    , m_rest(quietButton(tr("Leave It as It Is")))
{
    context.followInside(this, m_interview);
    m_words->setWordWrap(true);
    m_rest->setToolTip(tr("You will not be asked again"));
    auto *buttons = new FlowLayout;
    for (QPushButton *one : {m_newDay, m_close, m_rest})
        buttons->addWidget(one);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    hide();
    connect(m_newDay, &QPushButton::clicked, this, &CalledOff::newDayWanted);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_context.id())
            Q_EMIT closeWanted(*m_context.id());
    });
    connect(m_rest, &QPushButton::clicked, this, [this] {
        m_context.editor().askedOnce().answer(question());
        refresh();
    });
}

QString CalledOff::question() const
{
    const ApplicationId application = m_context.id().value_or(ApplicationId());
    return (u"calledOff "_s + application.text + u' ' + m_interview.text).simplified();
}

void CalledOff::refresh()
{
    const Application *application = m_context.application();
    const Interview *interview = application ? interviewCalledOff(*application, m_context.now()) : nullptr;
    m_interview = interview ? interview->id : InterviewId();
    const bool isAsked = interview && !m_context.editor().askedOnce().isAnswered(question());
    setVisible(isAsked);
    if (!isAsked)
        return;
    m_words->setText(
        tr("“%1” on %2 was called off. Ask for another day, and write it down here.", "a round, a day")
            .arg(interviewName(*interview),
                 weekdayAndDay(m_context.zone().date(interview->startsAt()), m_context.today())));
    m_close->setVisible(firstOfKind(m_context.search(), StageKind::Closed));
    for (QPushButton *one : {m_newDay, m_close, m_rest})
        one->setAccessibleDescription(m_words->text());
}

} // namespace afterword
