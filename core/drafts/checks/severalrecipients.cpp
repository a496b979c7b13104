// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"
#include "core/drafts/checks/salutation.h"

#include "core/drafts/names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SeveralRecipients)
};

Finding found(const QString &message, int start, int length, const QString &suggestion)
{
    return {Check::SeveralRecipients, Finding::Severity::Error, message, start, length, suggestion};
}

} // namespace

Findings severalRecipients(const Letter &letter)
{
    Findings findings;
    const std::optional<Salutation> salutation = salutationOf(letter.draft.body);
    if (letter.isLetter() && salutation && salutation->greets && salutation->several) {
        const QString suggestion = letter.contact ? letter.greeting() : QString();
        findings.push_back(
            found(Words::tr("The greeting speaks to more than one person. Write a note to each."),
                  salutation->start, salutation->length, suggestion));
    }
    if (letter.contact && letter.contact->email.count(u'@') > 1)
        findings.push_back(
            found(Words::tr("%1 has more than one e-mail address, so the note would go to several.")
                      .arg(fullNameOf(*letter.contact)),
                  -1, 0, {}));
    return findings;
}

Findings severalRecipients(const QStringList &addresses)
{
    QStringList different;
    for (const QString &address : addresses) {
        const QString plain = address.trimmed().toLower();
        if (!plain.isEmpty() && !different.contains(plain))
            different += plain;
    }
    if (different.size() < 2)
        return {};
    return {found(
        Words::tr("The message goes to %1 people. Send each a note of their own.").arg(different.size()), -1,
        0, {})};
}

} // namespace afterword
