// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The text without the turns in which "interested" means something else.
QString withoutFalseFriends(const Letter &letter)
{
    QString plain = letter.plain;
    for (const char16_t *phrase : letter.language.noInterest)
        plain.replace(QString::fromUtf16(phrase), u" "_s);
    return plain;
}

} // namespace

Findings missingInterest(const Letter &letter)
{
    const bool isOver = letter.application.outcome || letter.application.offer.signedAt;
    if (isOver || !letter.draft.about.letter().interest)
        return {};
    const QString plain = withoutFalseFriends(letter);
    for (const char16_t *phrase : letter.language.interest) {
        if (plain.contains(QStringView(phrase)))
            return {};
    }
    return {{Check::Interest,
             Finding::Severity::Warning,
             QCoreApplication::translate("MissingInterest",
                                         "The note does not say that you still want the role."),
             -1,
             0,
             {}}};
}

} // namespace afterword
