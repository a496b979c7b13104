// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/interviewernotes.h"

#include "ui/application/debriefquestions.h"
#include "ui/parts/fields/notesfield.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace afterword {

InterviewerNotes::InterviewerNotes(const PanelContext &context, const InterviewId &interview,
                                   const ContactId &contact, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_interview(interview)
    , m_contact(contact)
    , m_name(new PlainLabel(TextLook::Strong, this))
    , m_moment(question(debriefQuestionName(DebriefQuestion::OneMoment),
                        tr("What did they say or do that stayed with you?"), &Interviewer::moment))
    , m_open(question(tr("Left open"), tr("Which question that they asked did you not fully answer?"),
                      &Interviewer::openQuestion))
    , m_awkward(question(tr("Awkward"), tr("Was anything awkward between you?"), &Interviewer::awkward))
{
    context.followInside(this, m_interview);
    followRenames(context.editor().tracker(), this, m_contact);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    m_moment->setFewestLines(3);
    for (NotesField *field : {m_moment, m_open, m_awkward})
        layout->addWidget(field);
}

NotesField *InterviewerNotes::question(const QString &name, const QString &prompt,
                                       QString Interviewer::*member)
{
    auto *field = new NotesField(name, {}, this);
    field->ask(prompt);
    field->setCommit([this, member](const QString &typed) {
        const Application *shown = m_context.application();
        return PanelContext::committed(shown && m_context.editInterview(
                                                    m_interview,
                                                    [&](Interview &interview) {
                                                        for (Interviewer &interviewer :
                                                             interview.interviewers) {
                                                            if (interviewer.contact == m_contact)
                                                                interviewer.*member = typed;
                                                        }
                                                    },
                                                    tr("change to the debrief at %1").arg(shown->company)));
    });
    return field;
}

void InterviewerNotes::refresh(const Interviewer &interviewer)
{
    const Contact *contact = m_context.search().contacts.find(m_contact);
    const QString name = contact ? contact->name : m_contact.text;
    m_name->setText(name);
    const QString called = contact ? shortName(*contact) : name;
    m_moment->setName(momentWith(called));
    m_open->setName(leftOpenWith(called));
    m_awkward->setName(awkwardWith(called));
    m_moment->setValue(interviewer.moment);
    m_open->setValue(interviewer.openQuestion);
    m_awkward->setValue(interviewer.awkward);
}

void InterviewerNotes::begin()
{
    m_moment->setFocus();
}

} // namespace afterword
