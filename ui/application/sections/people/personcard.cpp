// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/people/personcard.h"

#include "ui/commands/followrenames.h"
#include "ui/parts/fields/emailhint.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/fields/notesfield.h"
#include "ui/parts/fields/textfield.h"
#include "ui/parts/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Who that is; of somebody who is gone only the id is left.
Contact contactOf(const ContactId &id, const Search &search)
{
    const Contact *stands = search.contacts.find(id);
    return stands ? *stands : Contact{id, id.text, {}, {}, {}, {}, {}, {}, {}, false};
}

} // namespace

PersonCard::PersonCard(const PanelContext &context, const ContactId &contact, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_contact(contact)
    , m_toggle(new QToolButton(this))
    , m_name(new ElidedLabel(TextLook::Strong, this))
    , m_parts(new PlainLabel(TextLook::Secondary, this))
    , m_thanked(new PlainLabel(TextLook::Positive, this))
    , m_layout(new QVBoxLayout(this))
{
    followRenames(context.editor().tracker(), this, m_contact);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_thanked->setWordWrap(false);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_toggle, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_name);
    lines->addWidget(m_parts);
    top->addLayout(lines, 1);
    top->addWidget(m_thanked, 0, Qt::AlignTop);
    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setSpacing(4);
    m_layout->addLayout(top);
    connect(m_toggle, &QToolButton::toggled, this, &PersonCard::setOpen);
}

void PersonCard::makeDetails()
{
    m_details = new QWidget(this);
    m_team = new QCheckBox(tr("A team’s mailbox, not a person"), m_details);
    auto *form = new Form;
    addField(form, tr("Name"), tr("the full name"), &Contact::name);
    addField(form, tr("Called"), tr("on first-name terms"), &Contact::givenName);
    addField(form, tr("Job title"), tr("such as Head of Data"), &Contact::title);
    addField(form, tr("E-mail"), tr("no address yet"), &Contact::email);
    addField(form, tr("Phone"), tr("no number yet"), &Contact::phone);
    addField(form, tr("Postal address"), tr("for a handwritten card"), &Contact::address, true);
    addField(form, tr("Remarks"), tr("anything worth knowing"), &Contact::remarks, true);
    m_team->setToolTip(tr("It is greeted without a name, and no thank-you note is owed to it."));
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 4, 0, 4);
    details->setSpacing(4);
    details->addLayout(form);
    details->addWidget(m_team);
    m_layout->addWidget(m_details);
    connect(m_team, &QCheckBox::clicked, this, [this](bool team) {
        m_context.editContact(m_contact, [&](Contact &one) { one.team = team; });
        const Contact *stands = m_context.search().contacts.find(m_contact);
        m_team->setChecked(stands && stands->team);
    });
}

void PersonCard::addField(Form *form, const QString &name, const QString &placeholder,
                          QString Contact::*member, bool notes)
{
    Field *field = notes ? static_cast<Field *>(new NotesField(name, placeholder, this))
                         : new TextField(name, placeholder, this);
    field->setCommit([this, member, notes](const QString &typed) -> Committed {
        const QString text = notes ? typed : typed.simplified();
        if (member == &Contact::name && text.isEmpty())
            return {Committed::State::NotUnderstood, tr("A person needs a name.")};
        Committed committed = PanelContext::committed(
            m_context.editContact(m_contact, [&](Contact &contact) { contact.*member = text; }));
        if (member == &Contact::email)
            committed.hint = emailHint(text);
        return committed;
    });
    form->add(name, field);
    m_rows.push_back({field, member});
}

void PersonCard::refresh(const PersonInProcess &person)
{
    const Contact contact = contactOf(m_contact, m_context.search());
    m_name->setText(contact.name);
    m_toggle->setAccessibleName(tr("Details of %1").arg(contact.name));
    QStringList known = person.parts;
    if (!contact.title.isEmpty())
        known.prepend(contact.title);
    if (contact.team)
        known.prepend(tr("a team’s mailbox"));
    if (contact.email.isEmpty() && contact.phone.isEmpty() && contact.address.isEmpty())
        known += tr("no address yet");
    m_parts->setText(known.join(u" · "_s));
    m_parts->setVisible(!known.isEmpty());
    m_thanked->setVisible(person.thanked != Thanked::NotDue && !contact.team);
    m_thanked->setLook(person.thanked == Thanked::Yes ? TextLook::Positive : TextLook::Secondary);
    m_thanked->setText(person.thanked == Thanked::Yes ? tr("✓ thanked") : tr("not thanked yet"));
    if (m_details)
        refreshDetails();
}

void PersonCard::refreshDetails()
{
    const Contact contact = contactOf(m_contact, m_context.search());
    for (const Row &row : m_rows)
        row.field->setValue(contact.*row.member);
    m_team->setChecked(contact.team);
}

void PersonCard::open()
{
    m_toggle->setChecked(true);
}

void PersonCard::openAtAddress()
{
    open();
    for (const Row &row : m_rows) {
        if (row.member == &Contact::email)
            row.field->setFocus();
    }
}

void PersonCard::setOpen(bool open)
{
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (open && !m_details) {
        makeDetails();
        refreshDetails();
    }
    if (m_details)
        m_details->setVisible(open);
}

} // namespace afterword
