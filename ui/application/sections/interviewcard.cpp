// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/interviewcard.h"

#include "core/domain/questions.h"
#include "core/insights/lessons.h"
#include "ui/application/forms/interviewform.h"
#include "ui/application/interviewwords.h"
#include "ui/application/joinbutton.h"
#include "ui/application/sections/debriefsummary.h"
#include "ui/icons.h"
#include "ui/join.h"
#include "ui/parts/fields/contactfield.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

InterviewCard::InterviewCard(const PanelContext &context, const InterviewId &id, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_id(id)
    , m_toggle(new QToolButton(this))
    , m_name(new ElidedLabel(TextLook::Strong, this))
    , m_times(new PlainLabel(TextLook::Body, this))
    , m_room(new PlainLabel(TextLook::Secondary, this))
    , m_link(new ElidedLabel(TextLook::Secondary, this))
    , m_lesson(new PlainLabel(TextLook::Body, this))
    , m_join(new JoinButton(
          context,
          [this] {
              const Interview *interview = m_context.interview(m_id);
              return interview && canBeJoined(*interview, m_context.now()) ? interview : nullptr;
          },
          this))
    , m_more(new QToolButton(this))
    , m_debrief(new DebriefSummary(context, id, this))
    , m_layout(new QVBoxLayout(this))
{
    context.followInside(this, m_id);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_more->setAutoRaise(true);
    m_more->setIcon(themeIcon(Icon::More));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_lesson->hide();

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_toggle, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    for (PlainLabel *label : {m_name, m_times, m_room, m_link, m_lesson})
        lines->addWidget(label);
    lines->addWidget(m_debrief);
    top->addLayout(lines, 1);
    top->addWidget(m_join, 0, Qt::AlignTop);
    top->addWidget(m_more, 0, Qt::AlignTop);

    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setSpacing(4);
    m_layout->addLayout(top);

    connect(m_toggle, &QToolButton::toggled, this, &InterviewCard::showOpen);
    connect(m_more, &QToolButton::clicked, this, &InterviewCard::openMenu);
    connect(m_debrief, &DebriefSummary::debriefRequested, this, &InterviewCard::debriefRequested);
}

void InterviewCard::makeDetails()
{
    m_details = new QWidget(this);
    m_facts = new InterviewForm(m_context, m_id, m_details);
    m_newInterviewer =
        new ContactField(m_context.editor(), tr("Add an interviewer"), tr("a name, then Enter"), m_details);
    auto *people = new Form;
    people->add(tr("Interviewers"), m_newInterviewer);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 4, 0, 8);
    details->setSpacing(4);
    details->addWidget(m_facts);
    details->addLayout(people);
    m_layout->addWidget(m_details);
    m_newInterviewer->setPick([this](const PickedContact &picked) { return addInterviewer(picked); });
}

void InterviewCard::showOpen(bool open)
{
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (open && !m_details) {
        makeDetails();
        if (const Interview *stands = m_context.interview(m_id)) {
            const Interview interview = *stands;
            refresh(interview);
        }
    }
    if (m_details)
        m_details->setVisible(open);
    m_debrief->setOpen(open);
}

void InterviewCard::refresh(const Interview &interview)
{
    const QString name = interviewName(interview);
    m_name->setText(interview.cancelled ? tr("%1, cancelled", "a round").arg(name)
                    : isOff(interview)  ? tr("%1, off since this ended", "a round").arg(name)
                                        : name);
    m_name->setLook(isOff(interview) ? TextLook::Secondary : TextLook::Strong);
    m_times->setText(interviewTimes(interview, m_context.zone(), m_context.today()));
    m_times->setToolTip(asToolTip(fullMoment(interview.startsAt(), interview.zone)));
    m_toggle->setAccessibleName(tr("Details of %1").arg(name));
    m_more->setAccessibleName(tr("What to do with %1").arg(name));
    m_room->setText(room(interview));
    m_room->setVisible(!m_room->text().isEmpty());
    const std::optional<QUrl> link = joinAddress(interview);
    m_link->setText(link ? link->toDisplayString(QUrl::RemoveScheme | QUrl::RemoveQuery).mid(2) : QString());
    m_link->setVisible(link.has_value());
    if (isVisible())
        tellLesson(interview);
    m_join->refresh();
    if (m_details) {
        m_facts->refresh(interview);
        if (const Application *application = m_context.application())
            m_newInterviewer->setOrganization(application->company);
    }
    const bool began = !isOff(interview) && interview.startsAt() <= m_context.now();
    m_debrief->refresh(interview);
    m_debrief->setVisible(began || m_debrief->hasAnswers());
}

bool InterviewCard::isOff(const Interview &interview) const
{
    const Application *application = m_context.application();
    return application && afterword::isOff(*application, interview);
}

/// It is looked for in all applications, so only where it is seen.
void InterviewCard::tellLesson(const Interview &interview)
{
    const bool ahead = !isOff(interview) && interview.endsAt() > m_context.now();
    m_lesson->setText(ahead && m_context.application()
                          ? lastLessonInWords(lessonsFor(interview, m_context.application()->id,
                                                         m_context.search(), m_context.now()))
                          : QString());
    m_lesson->setVisible(!m_lesson->text().isEmpty());
}

void InterviewCard::showEvent(QShowEvent *event)
{
    if (const Interview *interview = m_context.interview(m_id))
        tellLesson(*interview);
    QFrame::showEvent(event);
}

QString InterviewCard::room(const Interview &interview) const
{
    QStringList names;
    for (const Interviewer &interviewer : interview.interviewers) {
        if (const Contact *contact = m_context.search().contacts.find(interviewer.contact))
            names += contact->name;
    }
    QStringList parts;
    if (interview.kind != InterviewKind::Other)
        parts += interviewKind(interview.kind);
    if (!names.isEmpty())
        parts += names.join(u", "_s);
    // The place of a video call is often its link again, which stands by itself.
    Interview placeAlone = interview;
    placeAlone.link.clear();
    const std::optional<QUrl> place = joinAddress(placeAlone);
    if (!interview.location.isEmpty() && (!place || place != joinAddress(interview)))
        parts += interview.location;
    return parts.join(u" · "_s);
}

void InterviewCard::setOpen(bool open)
{
    m_toggle->setChecked(open);
}

void InterviewCard::beginFacts()
{
    setOpen(true);
    m_facts->begin();
}

void InterviewCard::openMenu()
{
    const Interview *interview = m_context.interview(m_id);
    const Application *shown = m_context.application();
    if (!interview || !shown)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Interviewer &interviewer : interview->interviewers) {
        const Contact *contact = m_context.search().contacts.find(interviewer.contact);
        connect(menu->addAction(
                    tr("%1 was not in the room").arg(asMenuText(contact ? contact->name : QString()))),
                &QAction::triggered, this, [this, id = interviewer.contact] { removeInterviewer(id); });
    }
    menu->addSeparator();
    const bool cancelled = interview->cancelled;
    connect(menu->addAction(cancelled ? tr("It takes place after all") : tr("It was cancelled")),
            &QAction::triggered, this, [this, cancelled, company = shown->company] {
                m_context.editInterview(
                    m_id, [&](Interview &one) { one.cancelled = !cancelled; },
                    cancelled ? tr("reinstating an interview at %1").arg(company)
                              : tr("cancelling an interview at %1").arg(company));
            });
    connect(menu->addAction(themeIcon(Icon::Trash), tr("Remove")), &QAction::triggered, this,
            [this, company = shown->company] {
                m_context.edit(
                    [&](Application &application) {
                        std::erase_if(application.interviews,
                                      [&](const Interview &one) { return one.id == m_id; });
                        // What was written about it stays, and is about the application from now on.
                        const auto part = [&](auto &rows) {
                            for (auto &row : rows) {
                                if (row.interview == m_id)
                                    row.interview.reset();
                            }
                        };
                        part(application.messages);
                        part(application.drafts);
                    },
                    tr("removal of an interview at %1").arg(company));
            });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

bool InterviewCard::addInterviewer(const PickedContact &picked)
{
    const Application *shown = m_context.application();
    if (!shown ||
        !m_context.addInterviewer(m_id, picked, tr("change to the interviewers at %1").arg(shown->company)))
        return false;
    m_newInterviewer->startOverWith({});
    return true;
}

void InterviewCard::removeInterviewer(const ContactId &contact)
{
    const Application *shown = m_context.application();
    if (!shown)
        return;
    m_context.editInterview(
        m_id,
        [&](Interview &interview) {
            std::erase_if(interview.interviewers,
                          [&](const Interviewer &interviewer) { return interviewer.contact == contact; });
        },
        tr("change to the interviewers at %1").arg(shown->company));
}

} // namespace afterword
