// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/contactfield.h"

#include "core/domain/personnames.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/parts/fields/flatlineedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include <algorithm>

namespace afterword {

namespace {

constexpr int idRole = Qt::UserRole + 1;

QString inTheList(const Contact &contact)
{
    const QString more = contact.title.isEmpty() ? contact.organization : contact.title;
    return more.isEmpty() ? contact.name
                          : ContactField::tr("%1, %2", "a name, what they do").arg(contact.name, more);
}

} // namespace

ContactField::ContactField(Editor &editor, const QString &name, const QString &placeholder, QWidget *parent)
    : TextField(name, placeholder, parent)
    , m_editor(editor)
    , m_known(new QStandardItemModel(this))
{
    followRenames(editor.tracker(), this, m_offered);
    setCommitsOnPause(false);
    setCommit([this](const QString &text) { return choose(text); });

    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit()->setCompleter(completer);
    connect(edit(), &FlatLineEdit::entered, this, &ContactField::offerKnown);
    connect(edit(), &QLineEdit::textEdited, this, [this] { m_offered.reset(); });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                m_offered = ContactId{index.data(idRole).toString()};
                edited();
                left();
            });
    // Connected after the base class, which has by then asked and heard that the name is new.
    connect(edit(), &QLineEdit::returnPressed, this, [this] {
        const QScopedValueRollback entered(m_entered, true);
        left();
    });
}

void ContactField::setContact(const std::optional<ContactId> &id)
{
    setValue(nameOf(id));
}

void ContactField::startOverWith(const std::optional<ContactId> &id)
{
    startOver(nameOf(id));
}

void ContactField::offerKnown()
{
    std::vector<const Contact *> contacts;
    for (const Contact &contact : m_editor.search().contacts)
        contacts.push_back(&contact);
    std::stable_sort(contacts.begin(), contacts.end(), [&](const Contact *a, const Contact *b) {
        const bool near = a->organization == m_organization;
        const bool nearB = b->organization == m_organization;
        return near != nearB ? near : QString::localeAwareCompare(a->name, b->name) < 0;
    });
    m_known->clear();
    for (const Contact *contact : contacts) {
        auto *item = new QStandardItem(inTheList(*contact));
        item->setData(contact->id.text, idRole);
        m_known->appendRow(item);
    }
}

Committed ContactField::choose(const QString &text)
{
    const Contact typed = contactAsTyped(text);
    PickedContact picked;
    if (m_offered) {
        picked.id = m_offered;
    } else if (!typed.name.isEmpty()) {
        std::vector<ContactId> known;
        for (const Contact &contact : m_editor.search().contacts) {
            const bool isThem = typed.email.isEmpty()
                                    ? contact.name.compare(typed.name, Qt::CaseInsensitive) == 0
                                    : contact.email.compare(typed.email, Qt::CaseInsensitive) == 0;
            if (isThem)
                known.push_back(contact.id);
        }
        if (known.size() > 1)
            return {Committed::State::NotUnderstood,
                    tr("There are several people of that name. Choose one from the list.")};
        if (known.empty() && !m_entered)
            return {Committed::State::NotUnderstood,
                    tr("Nobody of that name is known yet. Press Enter to add them.")};
        picked = known.empty() ? added(typed) : PickedContact{known.front(), {}};
    }
    m_offered.reset();
    const bool written = m_pick && m_pick(picked);
    return {written ? Committed::State::Written : Committed::State::Refused, {}};
}

PickedContact ContactField::added(Contact contact) const
{
    const Search &search = m_editor.search();
    contact.id.text = freshIdText(
        contact.name, [&](const QString &text) { return search.contacts.contains(ContactId{text}); });
    contact.organization = m_organization;
    return {contact.id, put(search, contact)};
}

QString ContactField::nameOf(const std::optional<ContactId> &id) const
{
    const Contact *contact = m_editor.search().contacts.find(id);
    return contact ? contact->name : QString();
}

} // namespace afterword
