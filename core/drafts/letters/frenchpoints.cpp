// SPDX-License-Identifier: GPL-3.0-or-later
// What one says in a call or a talk, in French: with vous, or tu in a casual tone.
#include "core/drafts/letters/points.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Of two ways to say it the one that suits the tone.
QString said(Formality tone, const char16_t *toVous, const char16_t *toTu)
{
    return QString::fromUtf16(tone == Formality::Casual ? toTu : toVous);
}

QString reason()
{
    return u"J’appelle au sujet de ma candidature pour {{application.theRole}} {{application.atCompany}}."_s;
}

QString interested()
{
    return u"Ce poste m’intéresse toujours beaucoup."_s;
}

QString date()
{
    return u"{{#promised.ahead}}La décision est prévue d’ici au {{promised.date}}. Est-ce toujours le cas\u202F?{{/promised.ahead}}"_s;
}

QString moment()
{
    return u"{{#debrief.moment}}Je retiens surtout une chose\u00A0: {{debrief.moment}}.{{/debrief.moment}}"_s;
}

QStringList middleOf(About about, Formality tone)
{
    const auto rule = about.rule();
    if (!rule)
        return {reason()};
    switch (*rule) {
    case Rule::ThankYou:
        return {
            u"Merci beaucoup pour {{interview.talk}}."_s,
            moment(),
            u"{{#debrief.openQuestion}}J’aimerais revenir sur {{debrief.openQuestion}}.{{/debrief.openQuestion}}"_s,
            u"{{#debrief.awkward}}Je regrette une chose\u00A0: {{debrief.awkward}}.{{/debrief.awkward}}"_s,
            interested(),
            u"{{#debrief.contribution}}Sur ce que je pourrais apporter\u00A0: {{debrief.contribution}}.{{/debrief.contribution}}"_s,
            date()};
    case Rule::CheckIn:
        return {
            reason(),
            said(tone,
                 u"{{#directions.goAhead}}Vous m’aviez proposé de revenir vers vous.{{/directions.goAhead}}",
                 u"{{#directions.goAhead}}Tu m’avais dit que je pouvais revenir vers "
                 u"toi.{{/directions.goAhead}}"),
            u"{{#promised.passed}}La décision était prévue d’ici au {{promised.date}}.{{/promised.passed}}"_s,
            u"Une décision a-t-elle été prise\u202F? Sinon, quand le sera-t-elle\u202F?"_s,
            interested(),
            said(tone, u"Puis-je vous rappeler, et à quel moment vous conviendrait-il\u202F?",
                 u"Je peux te rappeler, et quand est-ce que cela t’arrange\u202F?")};
    case Rule::AskHr:
        return {
            reason(),
            u"{{#interview.interviewers}}J’ai échangé avec {{interview.interviewers}} {{interview.day}}.{{/interview.interviewers}}"_s,
            u"{{#message.lastAsked}}J’ai demandé des nouvelles {{message.lastAsked}}.{{/message.lastAsked}}"_s,
            u"Le poste est-il toujours ouvert\u202F? Quelle est la prochaine étape\u202F?"_s, interested()};
    case Rule::AskAboutApplication:
        return {u"J’ai postulé pour {{application.theRole}} {{application.atCompany}}."_s,
                u"Ma candidature est-elle bien arrivée, et quelqu’un l’étudie-t-il\u202F?"_s, interested(),
                u"Quand puis-je espérer une réponse\u202F?"_s};
    case Rule::CircleBack:
        return {
            u"Merci d’avoir organisé {{interview.talk}}."_s,
            u"{{#interview.interviewers}}J’ai échangé avec {{interview.interviewers}}.{{/interview.interviewers}}"_s,
            interested(),
            u"{{^promised.ahead}}Quelle est la prochaine étape, et pour quand\u202F?{{/promised.ahead}}"_s,
            date()};
    case Rule::ThankAndWithdraw:
        return {
            u"{{#outcome.declined}}Un grand merci de m’avoir proposé {{application.theRole}}.{{/outcome.declined}}{{^outcome.declined}}Merci pour le temps consacré à ma candidature.{{/outcome.declined}}"_s,
            u"{{#interview.unthanked}}Merci aussi pour {{interview.talk}}.{{/interview.unthanked}}"_s,
            moment(),
            u"{{#outcome.declined}}J’ai décidé de ne pas accepter cette offre.{{/outcome.declined}}{{^outcome.declined}}{{#otherOffer.signed}}J’ai accepté une autre offre et je retire donc ma candidature.{{/otherOffer.signed}}{{^otherOffer.signed}}J’ai décidé de retirer ma candidature.{{/otherOffer.signed}}{{/outcome.declined}}"_s,
            u"Le choix n’a pas été facile. J’aimerais garder le contact."_s};
    case Rule::TellAboutOffer:
        return {
            said(tone,
                 u"J’ai reçu une offre d’une autre entreprise, et je voulais que vous l’appreniez par moi.",
                 u"J’ai reçu une offre d’une autre entreprise, et je voulais que tu l’apprennes par moi."),
            u"{{#otherOffer.deadline}}Ma réponse y est attendue pour le {{otherOffer.deadline}}.{{/otherOffer.deadline}}"_s,
            u"Le poste {{application.atCompany}} m’intéresse toujours beaucoup."_s,
            u"{{#otherOffer.deadline}}Une décision est-elle possible avant cette date\u202F?{{/otherOffer.deadline}}{{^otherOffer.deadline}}Où en est le processus, et quand une décision est-elle prévue\u202F?{{/otherOffer.deadline}}"_s};
    case Rule::ThankForRejection:
        return {said(tone, u"Merci pour votre réponse.", u"Merci pour ton message."), moment(),
                u"Que devrais-je améliorer\u202F? Un seul point suffit."_s,
                said(tone,
                     u"Connaissez-vous quelqu’un à qui mon profil conviendrait\u202F? Pourriez-vous nous "
                     u"présenter\u202F?",
                     u"Connais-tu quelqu’un à qui mon profil conviendrait\u202F? Pourrais-tu nous "
                     u"présenter\u202F?")};
    case Rule::FindContact:
        return {
            u"J’aimerais remercier {{#wanted.name}}{{wanted.name}}{{/wanted.name}}{{^wanted.name}}tout le monde{{/wanted.name}} pour {{interview.talk}}."_s,
            said(tone, u"Pourriez-vous me donner une adresse e-mail, ou transmettre quelques lignes\u202F?",
                 u"Aurais-tu une adresse e-mail à me donner, ou peux-tu transmettre quelques lignes\u202F?")};
    case Rule::AskNextSteps:
        return {u"Quelles sont les prochaines étapes, et quand la décision est-elle prévue\u202F?"_s,
                u"À qui puis-je m’adresser d’ici là, et par quel moyen de préférence\u202F?"_s,
                u"J’ai d’autres échanges en cours, et je le dirai si l’un d’eux mène à une offre."_s,
                said(tone, u"Puis-je avoir votre carte, ou votre adresse\u202F?",
                     u"Tu me donnes ta carte, ou ton adresse\u202F?")};
    default: return {reason()};
    }
}

} // namespace

QStringList frenchPoints(About about, Formality tone)
{
    const QString hello = said(
        tone,
        u"{{greeting}}{{#person.name}}, {{person.name}} à l’appareil. Est-ce que je vous "
        u"dérange\u202F?{{/person.name}}{{^person.name}}, est-ce que je vous dérange\u202F?{{/person.name}}",
        u"{{greeting}}{{#person.name}}, c’est {{person.name}}. Est-ce que je te "
        u"dérange\u202F?{{/person.name}}{{^person.name}}, est-ce que je te dérange\u202F?{{/person.name}}");
    return QStringList{hello} + middleOf(about, tone) +
           QStringList{said(tone, u"Merci beaucoup, au revoir.", u"Merci beaucoup, à bientôt.")};
}

} // namespace afterword
