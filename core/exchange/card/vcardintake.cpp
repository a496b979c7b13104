// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/vcard.h"

#include <QHash>

namespace afterword {

namespace {

/// The contacts of a search by what cards know of them. Cards may be thousands.
class KnownContacts {
public:
    explicit KnownContacts(const Search &search)
    {
        for (const Contact &contact : search.contacts)
            add(contact);
    }

    void add(const Contact &contact)
    {
        if (!contact.email.isEmpty())
            m_byEmail.insert(contact.email.toLower(), contact.id);
        m_byName.insert(contact.name.toLower(), contact.id);
    }

    const Contact *find(const Contact &card, const Search &search) const
    {
        if (const Contact *same = search.contacts.find(card.id))
            return same;
        if (!card.email.isEmpty()) {
            if (const Contact *same = search.contacts.find(m_byEmail.value(card.email.toLower())))
                return same;
        }
        const Contact *namesake = search.contacts.find(m_byName.value(card.name.toLower()));
        if (!namesake || (!card.email.isEmpty() && !namesake->email.isEmpty()))
            return nullptr;
        const bool elsewhere = !card.organization.isEmpty() && !namesake->organization.isEmpty() &&
                               card.organization.compare(namesake->organization, Qt::CaseInsensitive) != 0;
        return elsewhere ? nullptr : namesake;
    }

    /// Namesakes are counted, so that a thousand of them do not try the same ids again and again.
    ContactId freshId(const QString &name, const Search &search)
    {
        const int namesakes = ++m_namesakes[name];
        const QString wanted = namesakes < 2 ? name : name + u' ' + QString::number(namesakes);
        return {freshIdText(wanted, [&](const QString &id) { return search.contacts.contains({id}); })};
    }

private:
    QHash<QString, int> m_namesakes;
    QHash<QString, ContactId> m_byEmail;
    QHash<QString, ContactId> m_byName;
};

Contact completed(Contact stands, const Contact &card)
{
    for (QString Contact::*field : {&Contact::givenName, &Contact::title, &Contact::organization,
                                    &Contact::email, &Contact::phone, &Contact::address, &Contact::remarks}) {
        if ((stands.*field).isEmpty())
            stands.*field = card.*field;
    }
    return stands;
}

} // namespace

Search takeIn(const std::vector<Contact> &contacts, Search search)
{
    KnownContacts known(search);
    for (const Contact &card : contacts) {
        Contact contact = card;
        if (const Contact *stands = known.find(card, search)) {
            contact = completed(*stands, card);
        } else if (contact.id.text.isEmpty()) {
            contact.id = known.freshId(contact.name, search);
        }
        known.add(contact);
        search.contacts.put(contact);
    }
    return search;
}

} // namespace afterword
