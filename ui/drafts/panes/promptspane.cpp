// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/panes/promptspane.h"

#include "core/domain/questions.h"
#include "core/edits/editapplication.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/parts/fields/notesfield.h"
#include "ui/parts/fields/promiseline.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace afterword {

PromptsPane::PromptsPane(Editor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_moment(question(tr("Moment"), &Interviewer::moment))
    , m_open(question(tr("Left open"), &Interviewer::openQuestion))
    , m_awkward(question(tr("Awkward"), &Interviewer::awkward))
    , m_contribution(new NotesField(tr("Contribution"), {}, this))
    , m_promise(new PromiseLine(editor, this))
{
    followRenames(editor.tracker(), this, m_interview, [this] { return m_application; });
    followRenames(editor.tracker(), this, m_application);
    followRenames(editor.tracker(), this, m_contact);
    auto *heading = new PlainLabel(TextLook::Strong, this);
    heading->setText(tr("What you remember"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    for (NotesField *field : {m_moment, m_open, m_awkward, m_contribution})
        layout->addWidget(field);
    layout->addWidget(m_promise);
    m_contribution->ask(tr("What could you bring to this job?"));
    m_contribution->setCommit([this](const QString &typed) -> Committed {
        const bool written =
            edit([&](Interview &interview, Interviewer &) { interview.debrief.contribution = typed; });
        return {written ? Committed::State::Written : Committed::State::Refused, {}};
    });
}

NotesField *PromptsPane::question(const QString &name, QString Interviewer::*member)
{
    auto *field = new NotesField(name, {}, this);
    field->setCommit([this, member](const QString &typed) -> Committed {
        const bool written =
            edit([&](Interview &, Interviewer &interviewer) { interviewer.*member = typed; });
        return {written ? Committed::State::Written : Committed::State::Refused, {}};
    });
    return field;
}

void PromptsPane::setInterviewer(const ApplicationId &application,
                                 const std::optional<InterviewId> &interview,
                                 const std::optional<ContactId> &contact)
{
    m_application = application;
    m_interview = interview;
    m_contact = contact;
    const Interviewer *shown = interviewer();
    setVisible(shown);
    if (!shown)
        return;
    const Interviewer answers = *shown;
    const Contact *person = m_editor.search().contacts.find(contact);
    const QString name = person ? shortName(*person) : tr("they");
    m_moment->ask(tr("What did %1 say or do that stayed with you?").arg(name));
    m_open->ask(tr("Which question that %1 asked did you not fully answer?").arg(name));
    m_awkward->ask(tr("Was anything awkward between you?"));
    m_moment->startOver(answers.moment);
    m_open->startOver(answers.openQuestion);
    m_awkward->startOver(answers.awkward);
    m_contribution->startOver(this->interview()->debrief.contribution);
    m_promise->setInterview(application, interview);
}

void PromptsPane::refresh()
{
    const Interviewer *shown = interviewer();
    if (!shown)
        return;
    m_moment->setValue(shown->moment);
    m_open->setValue(shown->openQuestion);
    m_awkward->setValue(shown->awkward);
    m_contribution->setValue(interview()->debrief.contribution);
    m_promise->refresh();
}

const Interview *PromptsPane::interview() const
{
    const Application *application = m_editor.search().applications.find(m_application);
    return application ? findInterview(*application, m_interview) : nullptr;
}

const Interviewer *PromptsPane::interviewer() const
{
    const Interview *shown = interview();
    return shown && m_contact ? interviewerOf(*shown, *m_contact) : nullptr;
}

bool PromptsPane::edit(const std::function<void(Interview &, Interviewer &)> &change)
{
    const Application *stands = m_editor.search().applications.find(m_application);
    if (!stands)
        return false;
    Application after = *stands;
    Interview *interview = findInterview(after, m_interview);
    if (Interviewer *interviewer = interview && m_contact ? interviewerOf(*interview, *m_contact) : nullptr)
        change(*interview, *interviewer);
    const bool made = m_editor.make(
        editingApplication(m_editor.search(), after, tr("change to the debrief at %1").arg(after.company)));
    if (made)
        Q_EMIT answered();
    return made;
}

} // namespace afterword
