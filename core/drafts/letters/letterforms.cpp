// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/letters/letterforms.h"

#include "core/domain/formsofaddress.h"
#include "core/drafts/tidy.h"

namespace afterword {

namespace {

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

} // namespace

const LetterForms &formsOf(LetterLanguage language)
{
    switch (language) {
    case LetterLanguage::English: return englishForms();
    case LetterLanguage::German: return germanForms();
    case LetterLanguage::French: return frenchForms();
    case LetterLanguage::Spanish: return spanishForms();
    }
    Q_UNREACHABLE();
}

QString atCompany(const LetterForms &forms, const QString &company)
{
    return company.isEmpty() ? QString() : text(forms.company.at) + company;
}

QString withCompany(const LetterForms &forms, const QString &company, Formality tone)
{
    if (!company.isEmpty())
        return text(forms.company.with) + company;
    return text(isCasual(tone) ? forms.company.withCasualTeam : forms.company.withTeam);
}

QString companyOrTeam(const LetterForms &forms, const QString &company, Formality tone)
{
    if (!company.isEmpty())
        return company;
    return text(isCasual(tone) ? forms.company.casualTeam : forms.company.team);
}

QString finished(const LetterForms &forms, const QString &text)
{
    return tidied(forms.joined ? forms.joined(text) : text);
}

QString greetingOf(const LetterForms &forms, const Contact *contact, const Application &application,
                   const Search &search, Formality tone)
{
    if (!contact || forms.language == LetterLanguage::English)
        return forms.greeting(contact, tone);
    const Contact addressed = asAddressed(*contact, application, search);
    return forms.greeting(&addressed, tone);
}

} // namespace afterword
