// SPDX-License-Identifier: GPL-3.0-or-later
// What one says in a call or a talk, in German: with Sie, or du in a casual tone.
#include "core/drafts/letters/points.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Of two ways to say it the one that suits the tone.
QString said(Formality tone, const char16_t *toSie, const char16_t *toDu)
{
    return QString::fromUtf16(tone == Formality::Casual ? toDu : toSie);
}

QString reason()
{
    return u"Ich rufe wegen meiner Bewerbung um {{application.theRole}} {{application.atCompany}} an."_s;
}

QString interested()
{
    return u"Die Stelle interessiert mich nach wie vor sehr."_s;
}

QString date(Formality tone)
{
    return said(tone,
                u"{{#promised.ahead}}Sie wollten bis {{promised.date}} entscheiden. Bleibt es "
                u"dabei?{{/promised.ahead}}",
                u"{{#promised.ahead}}Ihr wolltet bis {{promised.date}} entscheiden. Bleibt es "
                u"dabei?{{/promised.ahead}}");
}

QString moment()
{
    return u"{{#debrief.moment}}Eines ist mir besonders in Erinnerung geblieben: {{debrief.moment}}.{{/debrief.moment}}"_s;
}

QStringList middleOf(About about, Formality tone)
{
    const auto rule = about.rule();
    if (!rule)
        return {reason()};
    switch (*rule) {
    case Rule::ThankYou:
        return {
            u"Vielen Dank für {{interview.talk}}."_s,
            moment(),
            u"{{#debrief.openQuestion}}Auf {{debrief.openQuestion}} würde ich gern noch einmal zurückkommen.{{/debrief.openQuestion}}"_s,
            u"{{#debrief.awkward}}Eines tut mir noch leid: {{debrief.awkward}}.{{/debrief.awkward}}"_s,
            interested(),
            u"{{#debrief.contribution}}Zu dem, was ich einbringen kann: {{debrief.contribution}}.{{/debrief.contribution}}"_s,
            date(tone)};
    case Rule::CheckIn:
        return {
            reason(),
            said(tone,
                 u"{{#directions.goAhead}}Sie hatten gesagt, dass ich mich wieder melden "
                 u"darf.{{/directions.goAhead}}",
                 u"{{#directions.goAhead}}Du hattest gesagt, dass ich mich gern wieder melden "
                 u"kann.{{/directions.goAhead}}"),
            said(tone,
                 u"{{#promised.passed}}Sie wollten bis {{promised.date}} entscheiden.{{/promised.passed}}",
                 u"{{#promised.passed}}Ihr wolltet bis {{promised.date}} entscheiden.{{/promised.passed}}"),
            u"Ist schon eine Entscheidung gefallen? Wenn nicht, wann ist damit zu rechnen?"_s,
            interested(),
            said(tone, u"Darf ich noch einmal nachfragen, und wann passt es Ihnen?",
                 u"Darf ich noch einmal nachfragen, und wann passt es dir?")};
    case Rule::AskHr:
        return {
            reason(),
            u"{{#interview.interviewers}}Ich habe {{interview.day}} mit {{interview.interviewers}} gesprochen.{{/interview.interviewers}}"_s,
            u"{{#message.lastAsked}}Zuletzt habe ich {{message.lastAsked}} nachgefragt.{{/message.lastAsked}}"_s,
            u"Ist die Stelle noch offen? Wie geht es weiter?"_s, interested()};
    case Rule::AskAboutApplication:
        return {u"Ich habe mich auf {{application.theRole}} {{application.atCompany}} beworben."_s,
                u"Ist meine Bewerbung angekommen, und sieht sie sich schon jemand an?"_s, interested(),
                u"Wann kann ich mit einer Rückmeldung rechnen?"_s};
    case Rule::CircleBack:
        return {
            said(tone, u"Vielen Dank, dass Sie {{interview.talk}} organisiert haben.",
                 u"Danke, dass du {{interview.talk}} möglich gemacht hast."),
            u"{{#interview.interviewers}}Ich habe mit {{interview.interviewers}} gesprochen.{{/interview.interviewers}}"_s,
            interested(), u"{{^promised.ahead}}Wie geht es weiter, und bis wann?{{/promised.ahead}}"_s,
            date(tone)};
    case Rule::ThankAndWithdraw:
        return {
            said(tone,
                 u"{{#outcome.declined}}Vielen Dank, dass Sie mir {{application.theRole}} angeboten "
                 u"haben.{{/outcome.declined}}{{^outcome.declined}}Vielen Dank für die Zeit, die Sie sich "
                 u"für meine Bewerbung genommen haben.{{/outcome.declined}}",
                 u"{{#outcome.declined}}Vielen Dank, dass ihr mir {{application.theRole}} angeboten "
                 u"habt.{{/outcome.declined}}{{^outcome.declined}}Vielen Dank für die Zeit, die ihr euch für "
                 u"meine Bewerbung genommen habt.{{/outcome.declined}}"),
            u"{{#interview.unthanked}}Danke auch für {{interview.talk}}.{{/interview.unthanked}}"_s, moment(),
            u"{{#outcome.declined}}Ich habe mich entschieden, das Angebot nicht anzunehmen.{{/outcome.declined}}{{^outcome.declined}}{{#otherOffer.signed}}Ich habe ein anderes Angebot angenommen und ziehe meine Bewerbung zurück.{{/otherOffer.signed}}{{^otherOffer.signed}}Ich habe mich entschieden, meine Bewerbung zurückzuziehen.{{/otherOffer.signed}}{{/outcome.declined}}"_s,
            u"Die Wahl war nicht leicht. Ich würde gern in Kontakt bleiben."_s};
    case Rule::TellAboutOffer:
        return {
            said(tone, u"Ich habe ein Angebot eines anderen Unternehmens, und Sie sollten es von mir hören.",
                 u"Ich habe ein Angebot von einer anderen Firma, und du solltest es von mir hören."),
            u"{{#otherOffer.deadline}}Meine Antwort wird dort bis {{otherOffer.deadline}} erwartet.{{/otherOffer.deadline}}"_s,
            u"Die Stelle {{application.atCompany}} interessiert mich nach wie vor sehr."_s,
            u"{{#otherOffer.deadline}}Ist eine Entscheidung vorher möglich?{{/otherOffer.deadline}}{{^otherOffer.deadline}}Wie steht es, und wann ist mit einer Entscheidung zu rechnen?{{/otherOffer.deadline}}"_s};
    case Rule::ThankForRejection:
        return {
            said(tone, u"Vielen Dank, dass Sie mir Bescheid gegeben haben.",
                 u"Danke, dass du mir Bescheid gegeben hast."),
            moment(), u"Woran sollte ich noch arbeiten? Ein Punkt genügt."_s,
            said(
                tone,
                u"Kennen Sie jemanden, für den ich die richtige Person wäre? Würden Sie uns bekannt machen?",
                u"Kennst du jemanden, für den ich die richtige Person wäre? Würdest du uns bekannt machen?")};
    case Rule::FindContact:
        return {
            u"Ich würde mich gern {{#wanted.name}}bei {{wanted.name}} {{/wanted.name}}für {{interview.talk}} bedanken."_s,
            said(tone, u"Können Sie mir eine E-Mail-Adresse nennen oder ein paar Zeilen weiterleiten?",
                 u"Hast du eine E-Mail-Adresse für mich, oder leitest du ein paar Zeilen weiter?")};
    case Rule::AskNextSteps:
        return {said(tone, u"Wie geht es weiter, und bis wann möchten Sie entscheiden?",
                     u"Wie geht es weiter, und bis wann wollt ihr entscheiden?"),
                u"An wen darf ich mich bis dahin wenden, und auf welchem Weg am liebsten?"_s,
                u"Ich stehe auch anderswo im Gespräch und sage Bescheid, wenn daraus ein Angebot wird."_s,
                said(tone, u"Darf ich Sie um Ihre Karte oder Ihre Adresse bitten?",
                     u"Gibst du mir deine Karte oder deine Adresse?")};
    default: return {reason()};
    }
}

} // namespace

QStringList germanPoints(About about, Formality tone)
{
    const QString hello = u"{{greeting}}{{#person.name}}, hier ist {{person.name}}. "_s +
                          said(tone, u"Passt es Ihnen", u"Passt es dir") +
                          u" gerade?{{/person.name}}{{^person.name}}, "_s +
                          said(tone, u"passt es Ihnen", u"passt es dir") + u" gerade?{{/person.name}}"_s;
    return QStringList{hello} + middleOf(about, tone) +
           QStringList{said(tone, u"Vielen Dank und auf Wiederhören.", u"Danke dir und bis bald.")};
}

} // namespace afterword
