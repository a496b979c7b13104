// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool shouldShowInterest(const Letter &letter)
{
    if (letter.application.outcome || letter.application.offer.signedAt)
        return false;
    const auto rule = letter.draft.about.rule();
    if (!rule)
        return false;
    switch (*rule) {
    case Rule::ThankYou:
    case Rule::CheckIn:
    case Rule::CircleBack:
    case Rule::AskHr:
    case Rule::AskAboutApplication:
    case Rule::TellAboutOffer: return true;
    default: return false;
    }
}

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
    if (!shouldShowInterest(letter))
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
