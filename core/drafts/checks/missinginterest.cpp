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
QString withoutFalseFriends(QString plain)
{
    for (const char16_t *phrase :
         {u" no longer interested", u" not interested", u" interested to ", u" interested in hearing",
          u" interested in knowing", u" your interest", u" interest in me ", u" interest in my "})
        plain.replace(QString::fromUtf16(phrase), u" "_s);
    return plain;
}

} // namespace

Findings missingInterest(const Letter &letter)
{
    if (!shouldShowInterest(letter))
        return {};
    const QString plain = withoutFalseFriends(letter.plain);
    for (const char16_t *phrase : {u" interested",
                                   u" interest ",
                                   u" excited",
                                   u" excitement",
                                   u" enthusias",
                                   u" keen",
                                   u" eager",
                                   u" would love to ",
                                   u" id love to ",
                                   u" id still love",
                                   u" still love to ",
                                   u" to join",
                                   u" joining ",
                                   u" be part of ",
                                   u" part of your team",
                                   u" working with you",
                                   u" work with you",
                                   u" working for you",
                                   u" working together",
                                   u" working at ",
                                   u" want this job",
                                   u" want the job",
                                   u" want this role",
                                   u" want the role",
                                   u" take on the ",
                                   u" take it on",
                                   u" good fit",
                                   u" great fit",
                                   u" right fit",
                                   u" perfect fit",
                                   u" drawn to ",
                                   u" my first choice",
                                   u" welcome the opportunity",
                                   u" look forward to the possibility",
                                   u" picture myself",
                                   u" see myself"}) {
        if (plain.contains(QString::fromUtf16(phrase)))
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
