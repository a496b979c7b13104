// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/anycase.h"
#include "core/posting/facts/byfirstletter.h"
#include "core/posting/postingwords.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// A language each.
constexpr QStringView headings[] = {
    u"(?:never|new to) [\\w' -]{3,25}\\?|(?:want|fancy) to (?:learn to "
    u")?(?:play|row|sing|sail|dance|ride|swim|knit)\\b[^.]{0,30}\\?|our next (?:[\\w'’-]+ "
    u"){0,2}(?:course|class|term|concert|show|open day|open evening|taster)s?\\b.*|quick application|(?:our "
    u"|office |shop |bar )?(?:opening|office|business|surgery) (?:hours|times)|hours of "
    u"business|(?:latest|club|"
    "school|parish|recent|our) (?:news|results|events|offers)|(?:club |school )?news(?: (?:and|&) "
    "events)?|(?:upcoming|"
    "forthcoming|coming) (?:events|fixtures|courses|shows)|what(?:['’]s| is) on|dates for (?:your|the) "
    "diary|our "
    "(?:supporters|sponsors|partners|suppliers|prices|courses|classes|menus?|products|rooms|gallery|"
    "customers|clients)|"
    "(?:with )?thanks to our (?:sponsors|supporters)|(?:main )?sponsors|(?:client |customer |guest "
    ")?testimonials|"
    "(?:customer |guest )?reviews|(?:latest|recent) (?:blog )?(?:posts|articles|entries)(?: .*)?|our "
    "(?:clients|customers|guests|patients|members) (?:say|speak)\\b.*|what "
    "(?:our|people|clients|customers|guests|patients|parents|members|they|others)"
    "(?: \\w+){0,2} say(?: about us)?|price list|(?:request|book|arrange) (?:a |your )?(?:free )?"
    "(?:call[- ]?back|quote|viewing)|call me back|contact form|add to (?:cart|basket|bag)|who(?:[’']| i)s "
    "online|(?:send|leave) us a message|(?:enquiry|inquiry) form|"
    "(?:ask a|got a|any) questions?\\?|book (?:a table|an appointment|online|your stay)|(?:how to|where to) "
    "find us|"
    "find us|guest ?book|special offers?|(?:special |offer |deal )of the "
    "(?:month|week)|(?:member|client|customer|"
    "parent)s?['’]? (?:log ?in|area)|(?:quick|useful) links|site ?map|join our mailing list|stay in the loop|"
    "mailing list|instagram feed|from (?:the|our) (?:blog|gallery)|photo gallery|best viewed "
    "(?:at|in|with|on) .*|"
    "(?:web)?site by .*|(?:page )?last (?:updated|modified)\\b.*|you are visitor\\b.*|visitors?: \\d+|"
    "selected (?:work|projects)|recent projects|blog archive|archives|followers|recent posts|looking for an "
    "apprenticeship\\?.*",
    u"(?:kurz|schnell|blitz|express|sofort|direkt)-?bewerbung(?: in \\d+ (?:sekunden|minuten?))?|(?:unser "
    u")?nächster? (?:[\\p{L}-]+ "
    u")?(?:kurs|konzert|auftritt)\\b.*|(?:unsere )?(?:öffnungs|sprech|geschäfts|büro)zeiten(?: "
    u".{1,20})?|öffnungszeiten|sprechstunden|"
    "(?:neueste|letzte|aktuelle) (?:blog-?)?(?:beiträge|artikel|einträge)(?: .*)?|neues (?:aus dem|im) "
    "blog|unsere "
    "(?:kunden|gäste|patienten|mitglieder) (?:sagen|meinen|berichten)\\b.*|kundenstimmen|kundenmeinungen|das "
    "sagen unsere .*|(?:was|das) (?:unsere "
    ")?(?:kunden|gäste|patienten|mitglieder|"
    "eltern|schüler)\\b.{0,20}(?:sagen|über uns)|stimmen unserer .*|rückruf(?:service)?(?: anfordern| "
    "vereinbaren)?|"
    "kontaktformular|(?:schreib|hinterlass) uns eine nachricht|in den warenkorb|schreiben sie uns(?: eine "
    "nachricht)?|nachricht (?:senden|schreiben)|anfrage "
    "(?:senden|stellen)|"
    "(?:jetzt )?(?:termin|beratung|angebot) (?:vereinbaren|buchen|anfordern|anfragen)|unverbindliche? "
    "anfrage.*|unsere "
    "(?:preise|kurse|partner|sponsoren|kunden|referenzen|produkte|speisekarte|projekte)|aktuelles(?: aus "
    ".*)?|"
    "neuigkeiten(?: aus .*)?|news|nächste termine|(?:unsere "
    ")?veranstaltungen|veranstaltungskalender|(?:angebot|aktion|"
    "objekt|buch|wein) (?:des monats|der woche|im \\p{L}+)|(?:aus dem |unser )?gästebuch|zuletzt fertig.*|"
    "(?:unsere )?sponsoren|anfahrt|so finden sie (?:zu )?uns|notdienst|speisekarte|mittagstisch|"
    "(?:du suchst|sie suchen|suchst du|suchen sie) (?:eine|einen) (?:ausbildung|lehrstelle|praktikum|"
    "ausbildungsplatz|praktikumsplatz)\\b.*|optimiert für .*|(?:letzte|zuletzt) (?:änderung|aktualisiert|"
    "aktualisierung|geändert)\\b.*|besucher(?:zähler)?: ?\\d+|webdesign\\b.*|mitglieder-?(?:login|bereich)|"
    "vertretungsplan|blog-?archiv|ausgewählte projekte|bildergalerie",
    u"candidature (?:express|rapide)|(?:notre )?prochain (?:stage|cours|concert)\\b.*|(?:les |l['’])?avis "
    u"(?:de nos |des )?(?:clients?|élèves|patients|hôtes)|ils (?:disent|pensent|en "
    u"parlent|"
    "témoignent)\\b.*|(?:les |nos )?derniers (?:articles|billets)(?: .*)?|nos (?:clients|patients|hôtes) "
    "(?:témoignent|racontent|en parlent)\\b.*|ce qu['’](?:en "
    ")?(?:ils|elles|en)\\b.{0,30}(?:disent|pensent)\\b.*|témoignages|ils "
    "nous font "
    "confiance|nos "
    "(?:tarifs|horaires|partenaires|réalisations|actualités|cours|menus|produits|clients|prestations|"
    "dernières? .*)|offres? du (?:mois|moment)|(?:les )?dernières "
    "(?:occasions|actualités|nouvelles|réalisations|"
    "infos)|actualités|agenda|(?:nos )?prochain(?:e?s)? "
    "(?:événements|rendez-vous|stages|sorties|dates|concerts)|être "
    "rappelée?|demande(?:r|z)? (?:de|un|votre) (?:rappel|devis|rendez-vous)\\b.*|on vous "
    "rappelle.*|rappelez-moi|"
    "formulaire de contact|(?:laissez|envoyez)-nous un message|ajouter au panier|plan d['’]accès|(?:nous|où "
    "nous) trouver|comment (?:venir|nous "
    "trouver)|connexion|espace "
    "(?:clients?|adhérents?|membres?)|sites amis|liens utiles|nos liens|livre d['’]or|(?:précédent|suivant) "
    "?: .*|météo"
    "(?: .*)?|site optimisé (?:pour|en) .*|dernière mise à jour\\b.*|réserve[rz] (?:une table|en ligne|votre "
    ".*)|"
    "galerie(?: photos?)?|visites? ?: \\d+|promotions?|(?:dans|sur) (?:la|le) même "
    "(?:rubrique|thème|sujet)|nos projets|archives",
    u"candidatura (?:rápida|exprés)|nuestro próximo (?:curso|taller|concierto)\\b.*|archivo del "
    u"blog|(?:las )?últim[oa]s (?:entradas|artículos|publicaciones)(?: .*)?|entradas (?:recientes|del blog)|"
    u"nuestr[oa]s (?:clientes|pacientes|alumn[oa]s|huéspedes|soci[oa]s) (?:opinan|dicen|cuentan|hablan)\\b.*|"
    u"seguidores|(?:lo que )?(?:dicen|opinan) (?:de nosotros|nuestr[oa]s .*)|lo que dicen "
    u".*|opiniones(?: de "
    u"(?:nuestros )?"
    "clientes)?|testimonios|nuestros "
    "(?:cursos|servicios|productos|precios|clientes|horarios|menús|patrocinadores|"
    "colaboradores|talleres)|nuestras (?:tarifas|instalaciones|actividades|clases)|matrícula "
    "abierta|próxim[oa]s "
    "(?:exámenes|eventos|cursos|talleres|citas|salidas|actividades|fiestas)|(?:últimas "
    ")?noticias|agenda|eventos|avisos|"
    "ofertas? del mes|promociones|(?:pide|solicita|reserva) (?:más )?(?:información|cita|presupuesto|mesa|tu "
    ".*)|te "
    "llamamos|formulario de contacto|escríbenos|(?:déjanos|envíanos) un mensaje|añadir al carrito|horarios? "
    "de (?:atención|apertura|oficina|la "
    "tienda|misas|visita)|cómo "
    "llegar|dónde (?:estamos|encontrarnos)|encuéntranos|reservas?|patrocinadores|libro de visitas|enlaces(?: "
    "de "
    "interés)?|(?:anterior|siguiente) ?: .*|última (?:actualización|modificación)\\b.*|(?:web|página) "
    "optimizada .*|"
    "acceso (?:de )?(?:socios|alumnos|clientes)|visitas ?: \\d+|galería(?: de fotos)?|el tiempo(?: en .*)?",
};

} // namespace

bool isHeadingOfFacts(const QString &line)
{
    constexpr qsizetype longest = 40; // characters
    static const QRegularExpression overFacts(
        u"^(?:(?:die |ihre )?stelle (?:im überblick|auf einen blick)|(?:(?:job|vacancy|role) )?"
        "details|(?:job|vacancy|role) (?:overview|summary)|synthèse de l['’](?:offre|annonce)|"
        "details zur stelle|détails|datos de la oferta|detalles|resumen(?: de la oferta)?|auf einen "
        "blick|eckdaten|at a glance|key (?:facts|details|information)|en (?:bref|résumé)|de un vistazo)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= longest && overFacts.match(line).hasMatch();
}

bool isHeadingOfSite(const QString &line)
{
    constexpr qsizetype longest = 70;      // characters
    constexpr qsizetype longestFoot = 200; // an address may stand in front
    static const QRegularExpression kept =
        anyCase(u"(?:^|[.!·|] )(?:best viewed|(?:page )?last (?:updated|modified)|you are visitor|letzte "
                "(?:änderung|aktualisierung)|dernière mise à jour|última actualización)\\b"_s);
    if (line.size() <= longestFoot && line.contains(kept))
        return true;
    static const ByFirstLetter pattern = [] {
        QStringList words;
        for (const QStringView one : headings)
            words << one.toString();
        return ByFirstLetter(u"^"_s, {words.join(u'|')}, u"\\s*[:!…]?$"_s);
    }();
    // What leads to the page before or behind stands in a list of its own.
    static const QRegularExpression turning =
        anyCase(u"^[-•] (?:previous|next|zurück|weiter|vorheriger|nächster|précédent|suivant|anterior|"
                "siguiente) ?: .*$"_s);
    const QString simple = line.size() <= longest ? line.simplified() : QString();
    return !simple.isEmpty() && (pattern.match(simple) || turning.match(simple).hasMatch());
}

} // namespace afterword
