// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/personnames.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

bool isFormOfAddress(const QString &word)
{
    static const QSet<QString> forms = {
        u"capt"_s,      u"col"_s,          u"dame"_s,  u"doctor"_s, u"dott"_s,     u"dottssa"_s,
        u"dr"_s,        u"frau"_s,         u"herr"_s,  u"herrn"_s,  u"judge"_s,    u"madam"_s,
        u"madame"_s,    u"mademoiselle"_s, u"miss"_s,  u"mister"_s, u"mlle"_s,     u"mme"_s,
        u"monsieur"_s,  u"mr"_s,           u"mrs"_s,   u"ms"_s,     u"mx"_s,       u"prof"_s,
        u"professor"_s, u"rev"_s,          u"senor"_s, u"senora"_s, u"senorita"_s, u"sig"_s,
        u"signor"_s,    u"signora"_s,      u"sir"_s,   u"sr"_s,     u"sra"_s,      u"srta"_s};
    // "Señor" as often as "Senor": the accent is not a part of what is looked up.
    QString plain = word.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c == u'.' || c.category() == QChar::Mark_NonSpacing; });
    return forms.contains(plain.toLower());
}

bool isNameParticle(const QString &word)
{
    static const QSet<QString> particles{u"van"_s, u"de"_s,  u"von"_s, u"der"_s, u"den"_s, u"la"_s,
                                         u"le"_s,  u"al"_s,  u"el"_s,  u"bin"_s, u"da"_s,  u"di"_s,
                                         u"del"_s, u"dos"_s, u"du"_s,  u"of"_s};
    return particles.contains(word.toLower());
}

bool isBehindName(const QString &word)
{
    static const QSet<QString> behind = {u"bsc"_s, u"bsn"_s, u"cfa"_s,  u"cpa"_s, u"dphil"_s, u"esq"_s,
                                         u"ii"_s,  u"iii"_s, u"jd"_s,   u"jr"_s,  u"mba"_s,   u"md"_s,
                                         u"msc"_s, u"msn"_s, u"np"_s,   u"pe"_s,  u"phd"_s,   u"phr"_s,
                                         u"pmp"_s, u"rn"_s,  u"sphr"_s, u"sr"_s};
    QString plain = word;
    plain.removeIf([](QChar c) { return c == u'.' || c == u','; });
    return behind.contains(plain.toLower());
}

QStringList nameWords(const QString &name)
{
    const QStringList all = name.split(u' ', Qt::SkipEmptyParts);
    QStringList words = all;
    while (!words.isEmpty() && isFormOfAddress(words.front()))
        words.removeFirst();
    while (words.size() > 1 && isBehindName(words.back()))
        words.removeLast();
    return words.isEmpty() ? all : words;
}

bool looksLikeEmail(const QString &email)
{
    static const QRegularExpression address(u"^[^\\s@<>\"]+@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+$"_s);
    return address.match(email.trimmed()).hasMatch();
}

QString givenNameIn(const QString &name)
{
    const QStringList all = name.split(u' ', Qt::SkipEmptyParts);
    QStringList words = all;
    while (!words.isEmpty() && isFormOfAddress(words.front()))
        words.removeFirst();
    // "Dr Okafor" and "J. Okafor" tell no given name; a name of one word is called as a whole anyway.
    if (words.size() < 2 || words.front().endsWith(u'.'))
        return {};
    // Nor does "Frau von Berg", where "Van Nguyen" may be called so.
    const bool isAddressed = words.front() != all.front();
    return isAddressed && isNameParticle(words.front()) ? QString() : words.front();
}

QString nameInAddress(const QString &email)
{
    static const QRegularExpression joints(u"[._+]|\\d+"_s);
    static const QSet<QString> initials = {u"hr"_s, u"it"_s, u"rh"_s, u"drh"_s, u"rrhh"_s};
    QStringList words = email.section(u'@', 0, 0).split(joints, Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (initials.contains(word.toLower()))
            word = word.toUpper();
        word[0] = word[0].toUpper();
    }
    return words.isEmpty() ? email : words.join(u' ');
}

bool isTeamMailbox(const QString &email)
{
    static const QRegularExpression team(
        u"^((the-?)?(talent|recruit(ing|ment|ers?)?|careers?|jobs?|hiring|hr|people(ops)?|human-?resources|"
        "talent-?acquisition|applications?|interviews?|scheduling|bewerbung(en)?|karriere|personale?|emploi|"
        "recrutement|"
        "rekruttering|rekrytering|rekrutacja|rekrutierung|rekrytointi|recrutamento|recrutare|selezione|"
        "werving|personeel(szaken)?|risorse-?umane|nabor|toborzas|vacatures?|stellen|jobb|ausbildung|"
        "personalabteilung|talento|empleo|lavoro|"
        "rrhh|rh|drh|seleccion|candidatures?|candidaturas?|contacto|kontakt|bewerbermanagement|"
        "personal(wesen|management|buero|büro)|sekretariat|zentrale|"
        "info|hello|contact|office|team))([-_.]?(team|emea|apac|us|uk|eu|global|de|at|ch|dach|fr|es))?@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return team.match(email).hasMatch();
}

bool isTeamName(const QString &name)
{
    static const QRegularExpression team(
        u"(^|\\s)(team|department|dept|abteilung|equipe|équipe|equipo)$|"
        "\\S "
        "(rekruttering|rekrytering|rekrutacja|recrutement|recrutamento|recruitment|recruiting|selezione|"
        "selección)$|"
        "^(hr|rh|rrhh|recruit(ing|ment)|talent( acquisition)?|people( operations| ops)?|careers|"
        "hiring|personal)$|"
        // "Ufficio Personale Cartiera Serio", "Service des ressources humaines".
        "^((ufficio|service|servicio|dpto\\.?|departamento|département|abteilung|afdeling|direction|"
        "direzione|dirección) (di |de |del |della |delle |des |du )?)?"
        "(human resources|personalabteilung|personalbüro|risorse umane|ressources humaines|recursos "
        "humanos|personeelszaken)\\b|"
        "^(ufficio|service|servicio|dpto\\.?|departamento|département|abteilung|afdeling|direction|"
        "direzione|dirección) (di |de |del |du )?"
        "(personale?|personnel|personeel|selezione|selección|recrutement|rh|rrhh|hr)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return team.match(name.simplified()).hasMatch();
}

QString digitsOf(const QString &phone)
{
    QString digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

Contact contactAsTyped(const QString &typed)
{
    static const QRegularExpression both(
        u"^\"?([^\"<>@]*?)\"?(?:[\\s,;:]+[<(]?|[<(])([^<>\\s(),;:]+@[^<>\\s(),;]+)[>)]?$"_s);
    static const QRegularExpression address(u"^<?([^<>\\s,;:]+@[^<>\\s,;]+)>?$"_s);
    // "Email: ann@borg.example" names nobody "Email".
    static const QRegularExpression label(u"(?:^|[\\s,;]+)(?:(?:adresse )?e-?mail(?:[- "
                                          u"]?(?:address|adresse))?|courriel|correo(?: electrónico)?) ?: ?|"
                                          "^(?:mail(?:to)?|address|adresse|contacto?|kontakt) ?: ?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString words = typed.simplified();
    const QString said = QString(words).replace(label, u" "_s).simplified();
    Contact contact;
    contact.name = words;
    const auto alone = address.match(said);
    const auto named = both.match(said);
    if (alone.hasMatch()) {
        contact.email = alone.captured(1);
        contact.name.clear();
    } else if (named.hasMatch()) {
        contact.name = named.captured(1);
        contact.email = named.captured(2);
    }
    if (contact.name.isEmpty())
        contact.name = nameInAddress(contact.email);
    contact.team = isTeamMailbox(contact.email) || isTeamName(contact.name);
    return contact;
}

} // namespace afterword
