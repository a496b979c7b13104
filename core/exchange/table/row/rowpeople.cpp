// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/row/rowpeople.h"

#include "core/exchange/participants.h"
#include "core/exchange/table/row/rowperson.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

using Column = ApplicationColumn;

/// Whether @p contact is called as @p known is, and the row says nothing more of them.
bool addsNothing(const Contact &contact, const Contact &known)
{
    const auto isKnown = [](const QString &said, const QString &stands) {
        return said.isEmpty() || said.compare(stands, Qt::CaseInsensitive) == 0;
    };
    return isKnown(contact.name, known.name) && isKnown(contact.email, known.email) &&
           isKnown(contact.phone, known.phone) && isKnown(contact.title, known.title);
}

/// Takes the people of one row.
class RowPeople {
public:
    RowPeople(Application &application, ContactIntake &people, Search &search)
        : m_application(application)
        , m_people(people)
        , m_search(search)
    {
    }

    /// A recruiter may be of an agency: whose they are is not known.
    void take(Contact contact, std::optional<ContactId> &place)
    {
        if (isPerson({contact.name, contact.email}, m_search.person))
            return;
        if (contact.name.isEmpty()) {
            if (!contact.phone.isEmpty())
                m_application.remarks = withLine(m_application.remarks, u"Phone: "_s + contact.phone);
            return;
        }
        const Contact *known = place ? m_search.contacts.find(*place) : nullptr;
        if (known && addsNothing(contact, *known))
            return; // read before
        if (&place != &m_application.recruiter)
            contact.organization = m_application.company;
        const ContactId id = m_people.take(contact, m_search);
        if (!place)
            place = id;
    }

private:
    Application &m_application;
    ContactIntake &m_people;
    Search &m_search;
};

/// "Phone / e-mail", "Contact / phone": each where it belongs.
void settleReach(QString &name, QString &email, QString &phone)
{
    if (email.isEmpty() && phone.isEmpty())
        return;
    static const QRegularExpression number(u"^\\+?[\\d\\s()/.–-]{6,}$"_s);
    static const QRegularExpression word(
        u"(?<!\\p{L})(?!(?:tel|fon|mob|ext|phone|handy|durchwahl)\\p{L}*)\\p{L}{3,}"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (phone.isEmpty() && number.match(email).hasMatch())
        std::swap(phone, email);
    if (email.isEmpty() && phone.contains(u'@'))
        std::swap(phone, email);
    else if (name.isEmpty() && phone.contains(word))
        std::swap(phone, name);
}

} // namespace

QString withLine(const QString &text, const QString &line)
{
    if ((u'\n' + text + u'\n').contains(u'\n' + line + u'\n'))
        return text;
    return text.isEmpty() ? line : text + u'\n' + line;
}

void takePeople(const RowReading &cells, Application &application, ContactIntake &people, Search &search)
{
    RowPeople row(application, people, search);
    QString email = cells.cell(Column::ContactEmail);
    QString phone = cells.cell(Column::ContactPhone);
    QString name = cells.cell(Column::ContactName);
    settleReach(name, email, phone);
    const QString recruiter = cells.cell(Column::RecruiterName);
    // A number or an address alone is that of the one person who is named.
    const bool isRecruiters = name.isEmpty() && !recruiter.isEmpty();
    if (!name.isEmpty() || !email.isEmpty() || (!phone.isEmpty() && !isRecruiters)) {
        Contact contact = personIn(name, isRecruiters ? QString() : email);
        if (!phone.isEmpty() && !isRecruiters)
            contact.phone = phone;
        contact.title = isRecruiters ? QString() : cells.cell(Column::ContactTitle);
        row.take(contact, application.mainContact);
    }
    if (recruiter.isEmpty())
        return;
    Contact contact = personIn(recruiter, isRecruiters ? email : QString());
    if (isRecruiters) {
        if (!phone.isEmpty())
            contact.phone = phone;
        contact.title = cells.cell(Column::ContactTitle);
    }
    row.take(contact, application.recruiter);
}

} // namespace afterword
