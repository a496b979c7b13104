// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/readposting.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What a page says once an application was sent.
bool saysSent(const QString &text)
{
    static const QRegularExpression sent(
        u"(thank(s| you) for (applying|your application)|thank you for your interest in applying|"
        "(your )?application (has been|was) (successfully )?(submitted|received|sent)|application "
        "(submitted|sent|"
        "received)\\b|we('ve| have) received your application|you('ve| have) (successfully )?applied|"
        "(vielen )?dank für (ihre|deine) bewerbung|bewerbung (wurde )?(erfolgreich )?(versendet|gesendet|"
        "übermittelt|eingegangen|abgeschickt)|merci (d'avoir|pour votre) (postulé|candidature)|candidature "
        "(a (bien )?"
        "été )?(bien )?(envoyée|transmise|reçue)|gracias por (tu|su|presentar (tu|su)) "
        "(candidatura|solicitud)|"
        "(candidatura|solicitud) (ha sido )?(enviada|recibida))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(sent);
}

/// Whether a control belongs to a person's application.
bool asksForResume(const PageText &control)
{
    static const QRegularExpression resume(u"(resume|résumé|\\bcv\\b|curriculum|lebenslauf|cover "
                                           u"?letter|anschreiben|lettre de motivation|bewerbung|"
                                           "bewerbungsunterlagen|carta de presentaci[oó]n)"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    return control.name == u"file"_s || control.text.contains(resume);
}

bool sends(const PageText &control)
{
    static const QRegularExpression send(
        u"(submit( your| my)? application|send( your| my)? application|submit$|\\bsubmit\\b|bewerbung "
        u"(absenden|senden|"
        "abschicken)|jetzt bewerben|absenden|envoyer|postuler|soumettre|enviar|postular)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return (control.name == u"submit"_s || control.name == u"button"_s) && control.text.contains(send);
}

bool isOfPerson(const PageText &control)
{
    static const QRegularExpression person(u"(e-?mail|first.?name|last.?name|full.?name|given.?name|family.?"
                                           u"name|vorname|nachname|pr[ée]nom|\\bnom\\b|"
                                           "nombre|apellido|phone|telefon|t[ée]l[ée]phone|tel[ée]fono)"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    return control.name == u"email"_s || control.name == u"tel"_s || control.text.contains(person);
}

/// Whether the page itself says what the job is, beyond its form.
bool tellsMuch(const PageFacts &page)
{
    constexpr qsizetype muchText = 2500; // characters; labels of a form are fewer
    return !page.jsonLd.isEmpty() || page.words.size() > muchText;
}

} // namespace

ApplicationForm applicationFormOf(const PageFacts &page)
{
    constexpr qsizetype front = 1500; // what a page says of itself stands in front
    if (std::any_of(page.h1.begin(), page.h1.end(), saysSent) || saysSent(page.title))
        return ApplicationForm::Sent;
    const auto &controls = page.controls;
    const auto people = std::count_if(controls.begin(), controls.end(), isOfPerson);
    const bool resume = std::any_of(controls.begin(), controls.end(), asksForResume);
    const bool sent = std::any_of(controls.begin(), controls.end(), sends);
    if (people == 0 && saysSent(page.words.left(front)))
        return ApplicationForm::Sent;
    const bool isForm = people >= 2 && (resume || sent);
    if (!isForm)
        return ApplicationForm::None;
    return tellsMuch(page) ? ApplicationForm::Below : ApplicationForm::Itself;
}

} // namespace afterword
