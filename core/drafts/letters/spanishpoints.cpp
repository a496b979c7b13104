// SPDX-License-Identifier: GPL-3.0-or-later
// What one says in a call or a talk, in Spanish: with usted, or tú in a casual tone.
#include "core/drafts/letters/points.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Of two ways to say it the one that suits the tone.
QString said(Formality tone, const char16_t *toUsted, const char16_t *toTu)
{
    return QString::fromUtf16(tone == Formality::Casual ? toTu : toUsted);
}

QString reason()
{
    return u"Llamo por mi candidatura para {{application.theRole}} {{application.atCompany}}."_s;
}

QString interested()
{
    return u"El puesto me sigue interesando mucho."_s;
}

QString date()
{
    return u"{{#promised.ahead}}La decisión está prevista para el {{promised.date}}. ¿Sigue siendo así?{{/promised.ahead}}"_s;
}

QString moment()
{
    return u"{{#debrief.moment}}Me quedo sobre todo con una cosa: {{debrief.moment}}.{{/debrief.moment}}"_s;
}

QStringList middleOf(About about, Formality tone)
{
    const auto rule = about.rule();
    if (!rule)
        return {reason()};
    switch (*rule) {
    case Rule::ThankYou:
        return {
            u"Muchas gracias por {{interview.talk}}."_s,
            moment(),
            u"{{#debrief.openQuestion}}Me gustaría volver sobre {{debrief.openQuestion}}.{{/debrief.openQuestion}}"_s,
            u"{{#debrief.awkward}}Lamento una cosa: {{debrief.awkward}}.{{/debrief.awkward}}"_s,
            interested(),
            u"{{#debrief.contribution}}Sobre lo que podría aportar: {{debrief.contribution}}.{{/debrief.contribution}}"_s,
            date()};
    case Rule::CheckIn:
        return {
            reason(),
            said(tone,
                 u"{{#directions.goAhead}}Usted me dijo que podía volver a preguntar.{{/directions.goAhead}}",
                 u"{{#directions.goAhead}}Me dijiste que podía volver a preguntar.{{/directions.goAhead}}"),
            u"{{#promised.passed}}La decisión estaba prevista para el {{promised.date}}.{{/promised.passed}}"_s,
            u"¿Hay ya una decisión? Si no, ¿cuándo puede haberla?"_s,
            interested(),
            said(tone, u"¿Puedo volver a llamar, y cuándo sería buen momento para usted?",
                 u"¿Puedo volver a llamar, y cuándo te viene bien?")};
    case Rule::AskHr:
        return {
            reason(),
            u"{{#interview.interviewers}}Hablé {{interview.day}} con {{interview.interviewers}}.{{/interview.interviewers}}"_s,
            u"{{#message.lastAsked}}La última vez que pregunté fue {{message.lastAsked}}.{{/message.lastAsked}}"_s,
            u"¿Sigue abierto el puesto? ¿Cuál es el siguiente paso?"_s, interested()};
    case Rule::AskAboutApplication:
        return {u"Me presenté para {{application.theRole}} {{application.atCompany}}."_s,
                u"¿Ha llegado mi candidatura, y la está mirando alguien?"_s, interested(),
                u"¿Cuándo puedo esperar una respuesta?"_s};
    case Rule::CircleBack:
        return {
            u"Gracias por organizar {{interview.talk}}."_s,
            u"{{#interview.interviewers}}Hablé con {{interview.interviewers}}.{{/interview.interviewers}}"_s,
            interested(),
            u"{{^promised.ahead}}¿Cuál es el siguiente paso, y para cuándo?{{/promised.ahead}}"_s, date()};
    case Rule::ThankAndWithdraw:
        return {
            u"{{#outcome.declined}}Muchas gracias por ofrecerme {{application.theRole}}.{{/outcome.declined}}{{^outcome.declined}}Gracias por el tiempo dedicado a mi candidatura.{{/outcome.declined}}"_s,
            u"{{#interview.unthanked}}Gracias también por {{interview.talk}}.{{/interview.unthanked}}"_s,
            moment(),
            u"{{#outcome.declined}}He decidido no aceptar la oferta.{{/outcome.declined}}{{^outcome.declined}}{{#otherOffer.signed}}He aceptado otra oferta y retiro mi candidatura.{{/otherOffer.signed}}{{^otherOffer.signed}}He decidido retirar mi candidatura.{{/otherOffer.signed}}{{/outcome.declined}}"_s,
            u"No ha sido una decisión fácil. Me gustaría mantener el contacto."_s};
    case Rule::TellAboutOffer:
        return {
            said(tone, u"Tengo una oferta de otra empresa, y quería que usted lo supiera por mí.",
                 u"Tengo una oferta de otra empresa, y quería que lo supieras por mí."),
            u"{{#otherOffer.deadline}}Esperan mi respuesta para el {{otherOffer.deadline}}.{{/otherOffer.deadline}}"_s,
            u"El puesto {{application.atCompany}} me sigue interesando mucho."_s,
            u"{{#otherOffer.deadline}}¿Sería posible una decisión antes de esa fecha?{{/otherOffer.deadline}}{{^otherOffer.deadline}}¿Cómo va el proceso, y para cuándo se espera una decisión?{{/otherOffer.deadline}}"_s};
    case Rule::ThankForRejection:
        return {said(tone, u"Muchas gracias por su respuesta.", u"Muchas gracias por tu respuesta."),
                moment(), u"¿Qué debería mejorar? Con una cosa me basta."_s,
                said(tone, u"¿Conoce a alguien a quien le encaje mi perfil? ¿Podría presentarnos?",
                     u"¿Conoces a alguien a quien encaje mi perfil? ¿Podrías presentarnos?")};
    case Rule::FindContact:
        return {
            u"Me gustaría dar las gracias {{#wanted.name}}a {{wanted.name}} {{/wanted.name}}por {{interview.talk}}."_s,
            said(tone, u"¿Podría darme una dirección de correo, o hacer llegar unas líneas?",
                 u"¿Me das una dirección de correo, o haces llegar unas líneas?")};
    case Rule::AskNextSteps:
        return {
            u"¿Cuáles son los próximos pasos, y para cuándo está prevista la decisión?"_s,
            u"¿A quién puedo dirigirme mientras tanto, y por qué vía?"_s,
            u"Tengo otros procesos en marcha, y avisaré si alguno acaba en una oferta."_s,
            said(tone, u"¿Podría darme su tarjeta, o su dirección?", u"¿Me das tu tarjeta, o tu dirección?")};
    default: return {reason()};
    }
}

} // namespace

QStringList spanishPoints(About about, Formality tone)
{
    const QString hello = said(
        tone,
        u"{{greeting}}{{#person.name}}, soy {{person.name}}{{/person.name}}. ¿Le llamo en buen momento?",
        u"{{greeting}}{{#person.name}}, soy {{person.name}}{{/person.name}}. ¿Te llamo en buen momento?");
    return QStringList{hello} + middleOf(about, tone) +
           QStringList{
               said(tone, u"Muchas gracias, que tenga un buen día.", u"Muchas gracias, ¡hasta pronto!")};
}

} // namespace afterword
