// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/row/rowperson.h"

#include "core/domain/personnames.h"
#include "core/exchange/participants.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

Contact personIn(const QString &nameCell, const QString &emailCell)
{
    static const QRegularExpression address(u"[^\\s<>,;:()\"]+@[^\\s<>,;:()\"]+\\.[^\\s<>,;:()\"]+"_s);
    Contact contact;
    QString name = nameCell.simplified();
    for (const QString &cell : {emailCell, nameCell}) {
        auto match = address.match(cell);
        if (!match.hasMatch())
            continue;
        if (contact.email.isEmpty())
            contact.email = match.captured(0);
        name.remove(match.captured(0));
    }
    // "Petra Lühmann, 0421 5550-12", "Mme Lejeune (tél. 04 255 55 01)".
    static const QRegularExpression number(
        u"[\\s,;:/"
        u"|(–-]*(?:\\b(?:tele?(?:fon|phone|foon|fono)?|tel|tél|phone|"
        u"mobile?|mob|cell|gsm|tlf|puh|nr|handy|durchwahl|dw)\\b[.:\\s]*|☎\\s*)?"
        "(?<number>\\+?\\(?\\d[\\d\\s()/.–-]{4,}\\d)\\)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = number.match(name); match.hasMatch()) {
        contact.phone = match.captured(u"number");
        name.truncate(match.capturedStart());
    }
    // What stood around the address goes. An addition in brackets, "Robert Smith (Bob)", is nameOf()'s to
    // take off whole.
    static const QRegularExpression emptied(u"\\(\\s*\\)|<\\s*>"_s);
    static const QRegularExpression around(u"^[\\s,;:<>)/|-]+|[\\s,;:<>(/|-]+$"_s);
    name.remove(emptied);
    name.remove(around);
    if (name.count(u'(') != name.count(u')')) {
        static const QRegularExpression halves(u"^\\(\\s*|\\s*\\)$"_s);
        name.remove(halves);
    }
    contact.name = nameOf({name, contact.email});
    contact.givenName = givenNameIn(contact.name);
    return contact;
}

} // namespace afterword
