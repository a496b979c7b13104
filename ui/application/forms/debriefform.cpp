// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/debriefform.h"

#include "ui/application/forms/interviewernotes.h"
#include "ui/parts/fields/contactfield.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/parts/fields/notesfield.h"
#include "ui/parts/fields/promiseline.h"
#include "ui/parts/lists/flowlayout.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int roomToWrite = 4;   ///< lines: a box of two asks for a word, not for what happened
constexpr int bothColumns = 620; ///< pixels from which on both stand side by side

} // namespace

DebriefForm::DebriefForm(const PanelContext &context, const InterviewId &id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_gapWords(new PlainLabel(TextLook::Secondary, this))
    , m_gapButtons(new QWidget(this))
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_promise(new PromiseLine(context.editor(), this))
    , m_list(new QVBoxLayout)
    , m_interviewers(m_list)
    , m_who(wrappedLabel(TextLook::Secondary, {}))
    , m_newInterviewer(new ContactField(context.editor(), tr("Add an interviewer"),
                                        tr("name, e-mail address if you have it, then Enter"), this))
{
    context.followContacts(this, m_interviewers);
    context.followInside(this, m_id);
    new FlowLayout(m_gapButtons);
    auto *whole = new QVBoxLayout;
    whole->setSpacing(8);
    whole->addWidget(question(DebriefQuestion::WentWell, tr("What went well?"), &DebriefNotes::wentWell));
    whole->addWidget(question(DebriefQuestion::Contribution, tr("What could you bring to this job?"),
                              &DebriefNotes::contribution));
    whole->addWidget(question(DebriefQuestion::NextSteps,
                              tr("When do they decide, and whom can you ask, and how?"),
                              &DebriefNotes::nextSteps));
    whole->addWidget(m_promise);
    whole->addWidget(
        question(DebriefQuestion::RedFlags, tr("What rubbed you the wrong way?"), &DebriefNotes::redFlags));
    whole->addStretch(1);
    auto *people = new QVBoxLayout;
    m_list->setSpacing(8);
    people->addLayout(m_list);
    people->addWidget(m_who);
    people->addWidget(m_newInterviewer);
    people->addStretch(1);
    m_newInterviewer->edit()->setAsking(true); // among boxes to write in
    m_newInterviewer->setPick([this](const PickedContact &picked) { return addInterviewer(picked); });
    m_columns->setSpacing(16);
    m_columns->addLayout(whole, 1);
    m_columns->addLayout(people, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_gapWords);
    layout->addWidget(m_gapButtons);
    layout->addLayout(m_columns, 1);
}

NotesField *DebriefForm::question(DebriefQuestion question, const QString &prompt,
                                  QString DebriefNotes::*member)
{
    auto *field = new NotesField(debriefQuestionName(question), {}, this);
    field->ask(prompt);
    field->setFewestLines(roomToWrite);
    field->setCommit([this, member](const QString &typed) {
        return PanelContext::committed(
            edit([&](Interview &interview) { interview.debrief.*member = typed; }));
    });
    m_questions.push_back({question, field, member});
    return field;
}

bool DebriefForm::edit(const std::function<void(Interview &)> &change)
{
    const Application *shown = m_context.application();
    return shown &&
           m_context.editInterview(m_id, change, tr("change to the debrief at %1").arg(shown->company));
}

bool DebriefForm::addInterviewer(const PickedContact &picked)
{
    const Application *shown = m_context.application();
    if (!shown ||
        !m_context.addInterviewer(m_id, picked, tr("change to the debrief at %1").arg(shown->company)))
        return false;
    m_newInterviewer->startOverWith({});
    return true;
}

void DebriefForm::refresh(const Interview &interview)
{
    const Search &search = m_context.search();
    for (const Question &question : m_questions)
        question.field->setValue(interview.debrief.*question.member);
    m_promise->setInterview(m_context.id().value_or(ApplicationId{}), m_id);
    std::vector<Interviewer> people;
    std::vector<QString> keys;
    for (const Interviewer &interviewer : interview.interviewers) {
        if (!isAskedAbout(interviewer, search))
            continue;
        people.push_back(interviewer);
        keys.push_back(interviewer.contact.text);
    }
    const auto shown = m_interviewers.arrange(keys, [&](const QString &key) {
        return new InterviewerNotes(m_context, m_id, ContactId{key}, this);
    });
    for (size_t i = 0; i < shown.size(); ++i)
        shown[i]->refresh(people[i]);
    if (const Application *application = m_context.application())
        m_newInterviewer->setOrganization(application->company);
    // Without a name there is nobody to thank.
    m_who->setText(interview.interviewers.empty()
                       ? tr("Whom did you speak with? Everyone you name gets a thank-you note.")
                       : tr("Was anybody else there?"));
    showGaps(emptyInDebrief(interview, search));
}

void DebriefForm::showGaps(const std::vector<DebriefGap> &gaps)
{
    m_gapWords->setLook(gaps.empty() ? TextLook::Positive : TextLook::Secondary);
    m_gapWords->setText(gaps.empty()
                            ? tr("✓ Nothing is missing. What was neither left open nor awkward stays empty.")
                            : tr("Still empty:"));
    m_gapButtons->setVisible(!gaps.empty());
    QHash<QString, QToolButton *> before = std::exchange(m_gaps, {});
    for (const DebriefGap &gap : gaps) {
        QToolButton *button = before.take(gap.name);
        if (button)
            m_gapButtons->layout()->removeWidget(button);
        else
            button = gapButton(gap);
        m_gapButtons->layout()->addWidget(button);
        button->show();
        m_gaps.insert(gap.name, button);
    }
    for (QToolButton *answered : before) {
        answered->hide();
        answered->deleteLater();
    }
}

QToolButton *DebriefForm::gapButton(const DebriefGap &gap)
{
    auto *button = new QToolButton(m_gapButtons);
    button->setText(asMenuText(gap.name));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Still empty: %1", "a question").arg(gap.name));
    // Pressed, not clicked: what was just typed is written as the mouse goes down, and the button may move
    // then.
    connect(button, &QToolButton::pressed, this, [this, gap] { begin(gap.question, gap.contact); });
    return button;
}

void DebriefForm::begin(DebriefQuestion question, const std::optional<ContactId> &contact)
{
    if (contact) {
        if (InterviewerNotes *notes = m_interviewers.find(contact->text)) {
            notes->begin();
            Q_EMIT began();
        }
        return;
    }
    if (question == DebriefQuestion::WhoWasThere) {
        m_newInterviewer->setFocus();
        Q_EMIT began();
        return;
    }
    for (const Question &one : m_questions) {
        if (one.question != question)
            continue;
        one.field->setFocus();
        Q_EMIT began();
    }
}

void DebriefForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= grownWithText(bothColumns, fontMetrics());
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace afterword
