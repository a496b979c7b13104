// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/debriefform.h"

#include "ui/application/forms/interviewernotes.h"
#include "ui/application/interviewwords.h"
#include "ui/parts/notesfield.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/promiseline.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

DebriefForm::DebriefForm(const PanelContext &context, const InterviewId &id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_first(question(tr("Went well"), tr("What went well?"), &DebriefNotes::wentWell))
    , m_nextSteps(question(tr("Next steps"), tr("When do they decide, and whom may you ask, how?"),
                           &DebriefNotes::nextSteps))
    , m_promise(new PromiseLine(context.editor(), this))
    , m_list(new QVBoxLayout)
    , m_interviewers(m_list)
    , m_save(new QPushButton(tr("Save the debrief"), this))
    , m_saved(new PlainLabel(TextLook::Positive, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_first);
    layout->addWidget(
        question(tr("Contribution"), tr("What could you bring to this job?"), &DebriefNotes::contribution));
    layout->addWidget(m_nextSteps);
    layout->addWidget(m_promise);
    layout->addWidget(
        question(tr("Red flags"), tr("What rubbed you the wrong way?"), &DebriefNotes::redFlags));
    m_list->setSpacing(4);
    layout->addLayout(m_list);
    auto *reminder = new PlainLabel(TextLook::Secondary, this);
    reminder->setText(tr("Say nothing about the interview on social media."));
    layout->addWidget(reminder);
    auto *end = new QHBoxLayout;
    end->setSpacing(8);
    end->addWidget(m_save);
    end->addWidget(m_saved, 1);
    layout->addLayout(end);
    connect(m_save, &QPushButton::clicked, this, &DebriefForm::save);
}

NotesField *DebriefForm::question(const QString &name, const QString &prompt, QString DebriefNotes::*member)
{
    auto *field = new NotesField(name, {}, this);
    field->ask(prompt);
    field->setCommit([this, member](const QString &typed) {
        return PanelContext::committed(
            edit([&](Interview &interview) { interview.debrief.*member = typed; }));
    });
    m_questions.push_back({field, member});
    return field;
}

bool DebriefForm::edit(const std::function<void(Interview &)> &change)
{
    const Application *shown = m_context.application();
    return shown &&
           m_context.editInterview(m_id, change, tr("change of the debrief at %1").arg(shown->company));
}

void DebriefForm::save()
{
    // Only what was typed is written first: what it writes may be read anew from the store.
    if (!flushFields(this))
        return;
    const Application *shown = m_context.application();
    if (!shown)
        return;
    m_context.editInterview(
        m_id, [&](Interview &interview) { interview.debrief.savedAt = m_context.now(); },
        tr("debrief of %1").arg(shown->company));
}

void DebriefForm::refresh(const Interview &interview)
{
    for (const Question &question : m_questions)
        question.field->setValue(interview.debrief.*question.member);
    m_promise->setInterview(m_context.id().value_or(ApplicationId{}), m_id);
    std::vector<Interviewer> people;
    std::vector<QString> keys;
    for (const Interviewer &interviewer : interview.interviewers) {
        if (!isAsked(interviewer))
            continue;
        people.push_back(interviewer);
        keys.push_back(interviewer.contact.text);
    }
    const auto shown = m_interviewers.arrange(keys, [&](const QString &key) {
        return new InterviewerNotes(m_context, m_id, ContactId{key}, this);
    });
    for (size_t i = 0; i < shown.size(); ++i)
        shown[i]->refresh(people[i]);
    const std::optional<Moment> saved = interview.debrief.savedAt;
    m_save->setVisible(!saved);
    m_saved->setVisible(saved.has_value());
    if (saved)
        m_saved->setText(
            tr("✓ written, %1", "a day").arg(dayInWords(m_context.zone().date(*saved), m_context.today())));
}

bool DebriefForm::isAsked(const Interviewer &interviewer) const
{
    const Contact *contact = m_context.search().contacts.find(interviewer.contact);
    const bool isTeam = contact && contact->team;
    // What is written of a team already stays in sight.
    return !isTeam || interviewer != Interviewer{interviewer.contact, {}, {}, {}};
}

void DebriefForm::begin()
{
    m_first->setFocus();
}

void DebriefForm::beginNextSteps()
{
    m_nextSteps->setFocus();
}

} // namespace afterword
