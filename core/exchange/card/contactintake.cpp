// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/contactintake.h"

#include "core/domain/personnames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What tells a phone number: its digits, else what was written in place of one.
QString numberOf(const QString &phone)
{
    const QString digits = digitsOf(phone);
    return digits.isEmpty() ? phone.simplified() : digits;
}

QString wordsOf(const QString &text)
{
    return text.simplified().toCaseFolded();
}

bool hasLine(const QString &remarks, const QString &line)
{
    return (u'\n' + remarks + u'\n').contains(u'\n' + line + u'\n');
}

void keep(QString &remarks, const QString &line)
{
    if (!hasLine(remarks, line))
        remarks += (remarks.isEmpty() ? QString() : u"\n"_s) + line;
}

/// One field of a contact that a newer card may change.
struct Field {
    QString Contact::*text;
    QString (*plain)(const QString &);
    const char *earlier; ///< how the older value is kept
};

constexpr Field changing[] = {
    {&Contact::title, wordsOf, QT_TRANSLATE_NOOP("Cards", "Earlier title: %1")},
    {&Contact::organization, wordsOf, QT_TRANSLATE_NOOP("Cards", "Earlier company: %1")},
    {&Contact::phone, numberOf, QT_TRANSLATE_NOOP("Cards", "Earlier phone: %1")},
    {&Contact::address, wordsOf, QT_TRANSLATE_NOOP("Cards", "Earlier address: %1")},
};

QString lineOfCard(QString text)
{
    return text.replace(u'\n', u", "_s);
}

} // namespace

Contact updated(Contact stands, const Contact &card)
{
    for (const Field &field : changing) {
        QString &old = stands.*field.text;
        const QString &fresh = card.*field.text;
        if (fresh.isEmpty() || field.plain(fresh) == field.plain(old))
            continue;
        if (!old.isEmpty())
            keep(stands.remarks, QCoreApplication::translate("Cards", field.earlier).arg(lineOfCard(old)));
        old = fresh;
    }
    if (stands.givenName.isEmpty())
        stands.givenName = card.givenName;
    if (stands.email.isEmpty())
        stands.email = card.email;
    else if (!card.email.isEmpty() && wordsOf(card.email) != wordsOf(stands.email))
        keep(stands.remarks, QCoreApplication::translate("Cards", "Other e-mail: %1").arg(card.email));
    if (wordsOf(card.name) != wordsOf(stands.name))
        keep(stands.remarks, QCoreApplication::translate("Cards", "Name on a newer card: %1").arg(card.name));
    // What the person wrote stays as it is; what the card adds follows it once.
    if (stands.remarks.isEmpty()) {
        stands.remarks = card.remarks;
    } else if (!stands.remarks.contains(card.remarks)) {
        const QStringList lines = card.remarks.split(u'\n');
        for (const QString &line : lines) {
            if (!line.isEmpty())
                keep(stands.remarks, line);
        }
    }
    return stands;
}

ContactIntake::ContactIntake(const Search &search)
{
    for (const Contact &contact : search.contacts)
        note(contact);
}

void ContactIntake::note(const Contact &contact)
{
    if (!contact.email.isEmpty())
        m_byEmail.insert(contact.email.toLower(), contact.id);
    m_byName.insert(wordsOf(contact.name), contact.id);
}

const Contact *ContactIntake::find(const Contact &card, const Search &search) const
{
    if (const Contact *same = search.contacts.find(card.id))
        return same;
    if (!card.email.isEmpty()) {
        if (const Contact *same = search.contacts.find(m_byEmail.value(card.email.toLower())))
            return same;
    }
    const Contact *namesake = search.contacts.find(m_byName.value(wordsOf(card.name)));
    if (!namesake || (!card.email.isEmpty() && !namesake->email.isEmpty()))
        return nullptr;
    const bool elsewhere = !card.organization.isEmpty() && !namesake->organization.isEmpty() &&
                           card.organization.compare(namesake->organization, Qt::CaseInsensitive) != 0;
    return elsewhere ? nullptr : namesake;
}

/// Namesakes are counted, so that a thousand of them do not try the same ids again and again.
ContactId ContactIntake::freshId(const QString &name, const Search &search)
{
    const int namesakes = ++m_namesakes[name];
    const QString wanted = namesakes < 2 ? name : name + u' ' + QString::number(namesakes);
    return {freshIdText(wanted, [&](const QString &id) { return search.contacts.contains({id}); })};
}

ContactId ContactIntake::take(const Contact &card, Search &search)
{
    Contact contact = card;
    if (const Contact *stands = find(card, search))
        contact = updated(*stands, card);
    else if (contact.id.text.isEmpty())
        contact.id = freshId(contact.name, search);
    note(contact);
    const ContactId id = contact.id;
    search.contacts.put(std::move(contact));
    return id;
}

} // namespace afterword
