// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/people/peoplesection.h"

#include "core/domain/questions.h"
#include "ui/application/sections/people/people.h"
#include "ui/application/sections/people/personcard.h"
#include "ui/parts/fields/choicefield.h"
#include "ui/parts/fields/contactfield.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

// The parts that are not rounds of interviews. The text of a round's choice is this and the interview's id.
constexpr auto recruiterPart = "recruiter"_L1;
constexpr auto mainContactPart = "main-contact"_L1;
constexpr auto hrPart = "hr"_L1;
constexpr auto roundPart = "round/"_L1;

void giveRound(Application &application, const QString &interviewId, const ContactId &contact)
{
    Interview *interview = findInterview(application, InterviewId{interviewId});
    if (interview && !interviewerOf(*interview, contact))
        interview->interviewers.push_back({contact, {}, {}, {}});
}

void givePart(Application &application, const QString &part, const ContactId &contact)
{
    if (part == recruiterPart)
        application.recruiter = contact;
    else if (part == mainContactPart)
        application.mainContact = contact;
    else if (part == hrPart)
        application.hr = contact;
    else
        giveRound(application, part.mid(roundPart.size()), contact);
}

} // namespace

PeopleSection::PeopleSection(const PanelContext &panel, QWidget *parent)
    : PanelSection(panel, parent)
    , m_empty(new PlainLabel(TextLook::Secondary, this))
    , m_list(new QVBoxLayout)
    , m_cards(m_list)
    , m_part(new ChoiceField(tr("Part of the new person"), this))
    , m_new(new ContactField(panel.editor(), tr("New person"), tr("a name, then Enter"), this))
{
    panel.followContacts(this, m_cards);
    m_empty->setText(tr("Nobody yet. Add who interviews you, who recruits, and whom you may ask."));
    page()->addWidget(m_empty);
    m_list->setSpacing(4);
    page()->addLayout(m_list);
    addHeading(tr("Add somebody"));
    auto *form = new Form;
    form->add(tr("As"), m_part);
    form->add(tr("Person"), m_new);
    page()->addLayout(form);
    addHeading(tr("Who is who"));
    auto *who = new Form;
    addWho(who, tr("Recruiter"), &Application::recruiter);
    addWho(who, tr("Main contact"), &Application::mainContact);
    addWho(who, tr("HR"), &Application::hr);
    page()->addLayout(who);
    m_new->setPick([this](const PickedContact &picked) { return add(picked); });
}

void PeopleSection::addWho(Form *form, const QString &name, std::optional<ContactId> Application::*member)
{
    auto *field = new ContactField(context().editor(), name, tr("nobody yet"), this);
    field->setPick([this, name, member](const PickedContact &picked) {
        if (!context().application())
            return false;
        Application after = application();
        after.*member = picked.id;
        return context().editor().make(
            Step{joined(picked.adding, put(context().search(), after)),
                 tr("change to the %1 at %2", "a part in the process, a company").arg(name, after.company)});
    });
    form->add(name, field);
    m_who.push_back({field, member});
}

void PeopleSection::refresh(Reading reading)
{
    const Application shown = application();
    const std::vector<PersonInProcess> people = peopleOf(shown, context().now());
    std::vector<QString> keys;
    keys.reserve(people.size());
    for (const PersonInProcess &person : people)
        keys.push_back(person.contact.text);
    const auto cards = m_cards.arrange(
        keys, [&](const QString &key) { return new PersonCard(context(), ContactId{key}, this); });
    for (size_t i = 0; i < cards.size(); ++i)
        cards[i]->refresh(people[i]);
    m_empty->setVisible(people.empty());
    m_new->setOrganization(shown.company);
    if (reading == Reading::StartOver)
        m_new->startOverWith({});
    for (const Who &who : m_who) {
        who.field->setOrganization(shown.company);
        give(who.field, shown.*who.member, reading);
    }
    refreshParts(shown);
}

void PeopleSection::refreshParts(const Application &shown)
{
    const QString chosen = m_part->value();
    m_part->clear();
    for (const Interview &interview : shown.interviews) {
        if (!interview.cancelled)
            m_part->addChoice(tr("interviewer, %1", "a round").arg(interview.round),
                              roundPart + interview.id.text);
    }
    m_part->addChoice(tr("recruiter"), recruiterPart);
    m_part->addChoice(tr("main contact"), mainContactPart);
    m_part->addChoice(tr("HR"), hrPart);
    m_part->setValue(chosen);
    if (m_part->currentIndex() < 0)
        m_part->setCurrentIndex(0);
}

bool PeopleSection::add(const PickedContact &picked)
{
    if (!picked.id)
        return true;
    if (!context().application())
        return false;
    Application after = application();
    givePart(after, m_part->value(), *picked.id);
    const bool added = context().editor().make(Step{joined(picked.adding, put(context().search(), after)),
                                                    tr("change to the people of %1").arg(after.company)});
    if (!added)
        return false;
    m_new->startOverWith({});
    if (PersonCard *card = m_cards.find(picked.id->text); card && !picked.adding.isEmpty())
        card->openAtAddress();
    return true;
}

void PeopleSection::showAddressOf(const ContactId &contact)
{
    if (PersonCard *card = m_cards.find(contact.text))
        card->openAtAddress();
}

void PeopleSection::beginAdding()
{
    m_part->setValue(mainContactPart);
    m_new->setFocus();
}

} // namespace afterword
