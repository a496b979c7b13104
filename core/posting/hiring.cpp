// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/hiring.h"

#include "core/exchange/jobsentences.h"
#include "core/posting/page/plaintext.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostText = 20'000; ///< whom an agency writes for stands in front

/// "Northwind Ltd" of "our client, Northwind Ltd, is looking for".
QString clientIn(const QString &text)
{
    static const QRegularExpression named(
        u"(?:[Oo]ur client|(?:son|leur) client|su cliente|unseren Kunden|unser Kunde|unseres Kunden|unsere "
        u"Mandantin|unseren "
        u"Mandanten|notre "
        "client|nuestro "
        "cliente)(?:\\s*[,:(]\\s*|\\s+)(?:(?:die|der|das|dem|den|the|la|le|el)\\s+)?((?:\\p{Lu}[\\p{L}\\d&.'-"
        "]*)(?:\\s+"
        "(?:&|and|und|et|y|de "
        "la|de|du|des|\\p{Lu}[\\p{L}\\d&.'-]*)){0,5})\\s*(?:[,:;).]|\\s(?:is|are|in|sucht|"
        "suchen|recherche|recrute|busca|based|with|mit|une?|un[oa]?|à|en|basée?|situ\\w+)\\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString client = named.match(text).captured(1).simplified();
    return client.isEmpty() ? clientSaidIn(text) : client;
}

/// Whether a company called @p name finds people for others.
bool soundsLikeAgency(const QString &name)
{
    static const QRegularExpression agency(
        u"(recruit(ment|ing|ers?|er)\\b|\\bstaffing\\b|\\bheadhunt|executive "
        u"search|\\b(?:appointments|resourcing|personnel)\\b|\\bpersonal(vermittlung|dienst\\w*|"
        "beratung|service\\w*|leasing|management)|\\bzeitarbeit|\\bemployment agency|\\btalent "
        "(partners|solutions|"
        "acquisition)|\\bsearch (partners|consult\\w*)|\\bint[ée]rim\\b|\\brecrutement\\b|\\bselecci[óo]n(?: "
        "de "
        "personal\\b| y \\w+$|$)|\\btrabajo temporal|\\btemps agency|\\bjob ?agentur|\\bvermittlung)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // Those that have offices everywhere and no word for it in their names.
    static const QRegularExpression known(
        u"^(?:Hays|Randstad|Adecco|Manpower(?:Group)?|Michael Page|Page (?:Personnel|Group)|PageGroup|Robert "
        "(?:Half|Walters)|Kelly Services|Office Angels|Brook Street|Blue Arrow|Pertemps|Gi Group|Expectra|"
        "Synergie|Proman|Crit|Start People|Tempo-Team|Morgan McKinley|Akkodis|Orizon|Tempton|DIS AG|"
        "Trenkwalder|Eurofirms|Nortempo|Aerotek|Spherion|Chandler Macleod|Drake International)(?: .{1,25})?$"_s);
    return name.contains(agency) || known.match(name).hasMatch();
}

} // namespace

QString companyNameOf(const QString &name)
{
    static const QRegularExpression number(u"^(0\\d{1,5}[\\s:_-]+|\\d{3,6}\\s*[-:_]\\s*)(?=\\p{L})"_s);
    return QString(name).remove(number).simplified();
}

bool isNobody(const QString &name)
{
    static const QRegularExpression nobody(
        u"^\\W*(how to apply|we|we['’](?:re|ve)|us|our "
        u"(?:team|company)|our|wir|unsere?|nous|notre|nosotros|nuestr[oa]|confidential|anonymous|anonym\\w*|"
        u"vertraulich|confidentiel\\w*|"
        u"confidencial|undisclosed|"
        u"private "
        "(company|advertiser|employer)|company|employer|unternehmen|firma|not "
        "disclosed|hidden|(?:company\\W+)?(?:private|public)|"
        // Who decides in a house is not the house: "The Committee is looking for".
        "(?:the |die |der |das |la |le )?(?:(?:management |executive |parish )?committee|board(?: of "
        "(?:directors|trustees|governors|management))?|(?:school )?governors|governing "
        "body|trustees|directors|management|"
        "vorstand|kirchenvorstand|verwaltungsrat|geschäftsführung|geschäftsleitung|direction|conseil "
        "d['’]administration|junta directiva|dirección|gerencia)|"
        "(?:privately|publicly) (?:held|owned|traded)|non-?profit(?: organi[sz]ation)?|self-?employed)"
        "(\\s+(company|employer|client|advertiser|careers?|unternehmen))?\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return nobody.match(name).hasMatch();
}

bool speaksOfClient(const QString &text)
{
    static const QRegularExpression client(
        u"\\b(our client|on behalf of (?:our|a|one of our) (?:\\w+ ){0,2}clients?|for (?:our|one of our|a) "
        "(?:\\w+ ){0,2}clients?\\b|unser(?:en|em|es)? (?:\\w+ "
        ")?(?:Kunde|Kunden|Mandant|Mandanten|Auftraggeber)\\b|"
        "im Auftrag (?:unseres|eines)|(?:notre|nos) clients?\\b|pour le compte de|nuestro "
        "cliente|(?:onze|een) opdrachtgever|nostro cliente|importante "
        "cliente|cliente (?:nuestro|de la casa)|el cliente ofrece|"
        // Of whom it speaks as somebody else's, too: "recrute pour l'un de ses clients".
        "for (?:a client of (?:ours|its|theirs)|one of (?:its|their) (?:\\w+ ){0,2}clients)|für "
        "(?:einen|eine|"
        "mehrere) (?:ihrer|seiner|unserer) (?:\\w+ )?(?:kund\\w+|mandant\\w+|auftraggeber\\w*)|pour "
        "(?:l['’]un|"
        "un|une|plusieurs) (?:de|d['’]entre) (?:ses|nos) (?:\\w+ )?clients|pour (?:son|leur) client\\b|para "
        "(?:uno de (?:sus|nuestros) clientes|su cliente)|voor (?:een|één) van (?:haar|zijn|onze) "
        "(?:klanten|opdrachtgevers|relaties)|per (?:un|uno dei) (?:suo\\w*|nostr\\w+) client\\w+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.left(mostText).contains(client);
}

namespace {

/// "Ombrelle Conseil" of "Le cabinet Ombrelle Conseil recrute pour son client, les Laiteries du Forez", where
/// @p company is that client. Empty where no such sentence names both.
QString agencyOfClient(const QString &text, const QString &company)
{
    constexpr qsizetype near = 120; // characters
    static const QRegularExpression sentence(
        u"(?:^|[.!?\\n]\\s*)(?:(?:[Ll]e |[Ll]['’]|[Nn]otre )?(?:[Cc]abinet|[Aa]gence|[Ss]ociété) "
        u"|(?:The|Die|Das|La|"
        "El|Le) )?(\\p{Lu}[\\p{L}\\d&.'’-]*(?: (?:(?:&|and|und|et|y) )?\\p{Lu}[\\p{L}\\d&.'’-]*){0,4}) "
        "(?:recrute|recherche|sélectionne|(?:is "
        ")?(?:recruit(?:s|ing)|hir(?:es|ing)|seek(?:s|ing))|sucht|busca|"
        "selecciona) (?:pour (?:son|leur|notre) client|(?:on behalf of|for) (?:its|their|our) client|für "
        "(?:ihren|seinen|unseren) (?:Kunden|Mandanten)|para (?:su|nuestro) cliente)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // "Selectia Pirineo busca para Autocares Guara dos conductores".
    const QRegularExpression named(
        u"(?:^|[.!?\\n]\\s*)(\\p{Lu}[\\p{L}\\d&.'’-]*(?: (?:(?:&|and|und|et|y) "
        u")?\\p{Lu}[\\p{L}\\d&.'’-]*){0,4}) "
        "(?:busca|selecciona|sucht|recrute|recherche|(?:is )?(?:recruiting|hiring)) (?:para|für|pour|for) (?="_s +
            QRegularExpression::escape(company) + u"\\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = named.match(text);
        match.hasMatch() && lettersOf(match.captured(1)) != lettersOf(company))
        return match.captured(1);
    const auto match = sentence.match(text);
    const QString agency = match.captured(1);
    const bool isOther = !agency.isEmpty() && lettersOf(agency) != lettersOf(company);
    const QString behind = match.hasMatch() ? text.mid(match.capturedEnd(), near) : QString();
    return isOther && lettersOf(behind).contains(lettersOf(company)) ? agency : QString();
}

} // namespace

Told<QString> agencyByLabel(const QString &words, const QString &company)
{
    static const QRegularExpression label(u"^(?:- )?(?:gestiona la oferta|oferta gestionada por|proceso "
                                          u"gestionado por)[:\\s]\\s*(?:- )?(\\p{Lu}[^\\n(]{1,60}?)"
                                          u"(?:\\s*\\([^()\\n]*\\))?$"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::MultilineOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    const QString agency = label.match(words).captured(1).simplified();
    return lettersOf(agency) == lettersOf(company) ? Told<QString>() : told(agency, FactSource::Words, true);
}

void tellAgencyApart(Posting &posting, bool isAgency)
{
    if (!posting.company)
        return;
    const QString text = posting.text.value.left(mostText);
    if (const QString agency = agencyOfClient(text, posting.company.value); !isAgency && !agency.isEmpty()) {
        posting.agency = told(agency, FactSource::Words, true);
        return;
    }
    const bool forClient = speaksOfClient(text);
    // Who recruits on behalf of a client is one, whatever it is called.
    static const QRegularExpression recruits(
        u"(?:^|\\n)(?:our client(?:,| (?:is|are|needs|seeks|has|requires)\\b)|unser (?:kunde|mandant)(?:,| "
        "(?:ist|sucht)\\b)|notre client(?:,| (?:est|recherche|recrute)\\b)|nuestro cliente(?:,| "
        "(?:es|busca|necesita)\\b)|(?:your (?:new|future) (?:company|employer)|(?:ihr|dein) neuer "
        "arbeitgeber|mein "
        "arbeitgeber|votre (?:nouvelle|future) entreprise|(?:tu|su) nueva "
        "empresa)[:?]?(?=\\n))|\\b(?:recruit\\w*|hiring|looking|seek\\w*|search\\w*) (?:exclusively "
        ")?(?:on behalf of|for) "
        "(?:our|a|one of our) (?:\\w+ ){0,2}client|für unsere[nm] (?:\\w+ )?kunden\\b[^.]{0,100}\\bsuchen "
        "wir|im (?:namen|auftrag) (?:unseres|eines) "
        "(?:kunden|mandanten)|"
        "(?:voor|namens) (?:onze|een) opdrachtgever|"
        "\\b(?:recruit\\w*|hiring|seek\\w*) for (?:one of (?:its|their)|a) (?:\\w+ ){0,2}clients?\\b|"
        "\\b(?:sucht|suchen) für (?:einen|eine|mehrere) (?:ihrer|seiner|unserer) (?:\\w+ "
        ")?(?:kund|mandant|auftraggeber)|"
        "\\b(?:recrut\\w+|recherch\\w+|sélectionn\\w+) pour (?:(?:l['’]un|un|une|plusieurs) "
        "(?:de|d['’]entre) (?:ses|nos) (?:\\w+ )?clients|(?:son|leur|notre) client)\\b|"
        "\\b(?:busca\\w*|selecciona\\w*) para (?:uno de (?:sus|nuestros) clientes|(?:su|nuestro) cliente)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool named = isAgency || soundsLikeAgency(posting.company.value) || text.contains(recruits);
    if (!named && !forClient)
        return;
    QString client = forClient ? clientIn(text) : QString();
    // "is recruiting on behalf of Penhale Group".
    if (client.isEmpty() && named) {
        static const QRegularExpression behalf(
            u"\\b(?:(?:recruiting|hiring|working|acting) (?:exclusively )?(?:on behalf of|for|with)|on "
            u"behalf of|"
            "im auftrag (?:der|von)|pour le compte d(?:e|u)(?: la)?)\\s+(?=(?:the |der |la )?\\p{Lu})"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const auto found = behalf.match(text);
        client = found.hasMatch() ? nameAtFront(text.sliced(found.capturedEnd())) : QString();
        if (lettersOf(client) == lettersOf(posting.company.value))
            client.clear();
    }
    if (named || !client.isEmpty()) {
        posting.agency = posting.company;
        posting.agency.isGuess |= !isAgency;
    }
    if (!client.isEmpty())
        posting.company = {client, FactSource::Words, true};
    // Who pays in the end is not known: it may well be the agency itself.
    posting.company.isGuess = true;
}

} // namespace afterword
