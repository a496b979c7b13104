// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/byfirstletter.h"
#include "core/posting/postingwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

bool isButtonOfPosting(const QString &line)
{
    constexpr qsizetype longestQuestion = 160; // whether one is a machine
    // Each line of a page is asked: all at once.
    static const QRegularExpression question(
        u"captcha|sicherheitsabfrage|dargestellte zeichen|not a robot|pas un robot|soy un robot"_s,
        QRegularExpression::CaseInsensitiveOption);
    return (line.size() <= longestQuestion && line.contains(question)) || isRowOfButtons(line);
}

bool isRowOfButtons(const QString &line)
{
    constexpr qsizetype longestRow = 80; // characters
    // Buttons that follow each other without a space are one line: "ApplyPrintSave".
    static const QString kinds =
        u"(?:further particulars|(?:full )?job description|person specification|application "
        u"form|informations "
        "complémentaires)\\s?\\((?:pdf|docx?|word)[^()]{0,15}\\)|recomendar a un amigo|"
        "apply (?:now|online|here|with indeed|with linkedin)|apply (?:for|to) this "
        "(?:job|position|role)(?: online)?|easy apply|solicitud sencilla|candidature "
        "simplifiée|einfach bewerben|show (?:less|more)|mostrar (?:menos|más)|afficher "
        "(?:moins|plus)|(?:weniger|mehr) "
        "anzeigen|ver (?:menos|más)|apply|i['’]m interested|ich bin interessiert|je suis "
        "intéressée?|(?:estoy |me )interesad?[oa]|refer a friend|link to this job|copy link|save (?:this "
        ")?job|save|"
        "e-?mail|share this(?: job)?|share this vacancy|share (?:via|on) [a-z]+|share|print this(?: page| "
        "job| vacancy| advert)?|print|flag|jetzt (?:online )?bewerben!?|zur bewerbung|hier "
        "bewerben|(?:job|anzeige|stellenanzeige) teilen|"
        "online[- ]bewerbung|(?:stelle |job )?merken|drucken|teilen|weiterempfehlen|empfehlen|als pdf "
        "anzeigen|"
        "postuler(?: maintenant| en "
        "ligne)?|sauvegarder|enregistrer|partager|imprimer|(?:inscribirme|inscribirse)(?: (?:en|a) "
        "(?:esta|la) oferta)?|guardar|compartir(?: "
        "(?:la |esta )?oferta)?|"
        "imprimir|"
        // What tells a board of a bad one stands in a row with them.
        "report(?: this)? (?:job|ad|posting)|(?:anzeige|stelle|job) melden|signaler(?: cette)? "
        "(?:offre|annonce)|denunciar(?: (?:esta |la )?oferta)?|"
        // What keeps it for later, and leads back to where one came from.
        "add to favou?rites|ajouter aux favoris|añadir a favoritos|(?:zur merkliste|zu favoriten) hinzufügen|"
        "skip to (?:main )?content|(?:direkt )?zum (?:haupt)?inhalt(?: springen)?|(?:aller|passer) au "
        "contenu(?: "
        "principal)?|(?:ir|saltar) al contenido(?: principal)?|zurück|nach oben|seite drucken|back to top|"
        "haut de page|volver arriba|"
        // What asks for somebody else.
        "(?:send|e-?mail)(?: this (?:job|vacancy))? to a friend|know someone who fits\\?|an (?:einen "
        ")?freund "
        "senden|envoyer à une? amie?|enviar a un[ao]? amig[oa]|add to my job cart|"
        "flag as inappropriate|copier le lien|copiar (?:el )?enlace|link kopieren|(?:view (?:on )?)?google "
        "maps?|qr code link to this post|(?:♥ ?)?best of "
        "\\[\\?\\]|share (?:this )?opportunity|showing \\d+ "
        "(?:locations?|results?)|"
        // What leads through a list, one after the other.
        "(?:previous|next) (?:job|vacancy|position|opening)|(?:vorige|vorherige|nächste)r? (?:stelle|job|"
        "anzeige)|offre (?:précédente|suivante)|oferta (?:anterior|siguiente)|"
        "solliciteer(?: nu| direct)?|bewaren|delen"_s;
    static const ByFirstLetter buttons(u"^(?="_s, {kinds}, u")(?:(?:"_s + kinds + u")[ |·]*){1,6}$"_s);
    return line.size() <= longestRow && buttons.match(line.simplified());
}

bool isLegalLink(const QString &line)
{
    static const QRegularExpression link(
        u"^(?:[-•*]\\s+)?(?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and "
        u"conditions)|cookie[- "
        "](?:policy|settings|einstellungen|instellingen)|impressum|imprint|datenschutzerklärung|mentions "
        "légales|politique de confidentialité|aviso legal|política de (?:privacidad|cookies)|"
        "privacyverklaring|informativa sulla privacy|integritetspolicy)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestLink = 60; // characters
    constexpr qsizetype longestRow = 200;
    if (line.size() <= longestRow && line.contains(u" | "_s)) {
        const QStringList parts = line.split(u'|'); // "Head: G. Grey | Cookie policy | Site map"
        return std::any_of(parts.begin(), parts.end(),
                           [](const QString &part) { return link.match(part.simplified()).hasMatch(); });
    }
    return line.size() <= longestLink && link.match(line.simplified()).hasMatch();
}

bool isFieldOfForm(const QString &line)
{
    constexpr qsizetype longestField = 40; // characters
    constexpr qsizetype longestForm = 300;
    static const QString names =
        u"((full |first |last |your )?name|vor-?\\s?und nachname|vorname|nachname|ihr name|dein name|nom( "
        "complet| et prénom)?|prénom|nombre( completo| y apellidos)?|apellidos|voornaam|achternaam|naam|"
        "nome( e cognome)?|förnamn|fornavn|e-?mail( address|-adresse)?|adresse e-?mail|correo( "
        "electrónico)?)\\s*\\*"_s;
    static const QRegularExpression field(u"^"_s + names + u"$"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    // "Prénom *Nom *Email *CV (pdf)": fields that stand side by side.
    static const QRegularExpression form(u"^"_s + names + u"\\s*\\p{Lu}[^*]{1,40}\\*"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > longestForm || !line.contains(u'*'))
        return false;
    const QString simple = line.simplified();
    return (line.size() <= longestField && field.match(simple).hasMatch()) || form.match(simple).hasMatch();
}

namespace {

/// Headings of other jobs and of what a board offers beside one, and a page's foot, a language each.
constexpr QStringView feet[] = {
    u"jobs you may be interested in|you may also be interested in.*|see all (open "
    u")?(positions|jobs|roles|vacancies|"
    "openings)|was this (page|information) (helpful|useful).*|this employer is required to notify all "
    "applicants.*|website (designed|design|built|made) by .*|recommended (for you|jobs.*)|related "
    "vacancies|(latest|featured|popular|recent|new) "
    "(jobs|vacancies|"
    "roles)( .*)?|(get|set up( a)?|sign up for|receive|manage) (job )?alerts?.*|report this "
    "listing|get notified (?:about|of|when)\\b.*|report (?:potential )?misuse\\b.*|(?:employer "
    "questions|questions from the employer|your "
    "application will include the following questions)\\b.*|be careful|(?:don['’]t|never|do not) "
    "(?:provide|give|share) (?:your )?bank\\b.*|post(?:ing)? id: \\d+|join our (?:newsletter|mailing "
    "list)\\b.*|voluntary "
    "self-identification.*|(we|this (web)?site) uses? cookies.*|by (?:using|browsing|continuing to "
    "(?:use|browse)) (?:this|our|the) (?:web)?site,? you (?:agree|consent|accept)\\b.*|(?:accept|reject|"
    "decline|allow)(?: all| optional| essential)? cookies|copyright "
    "(©|\\(c\\)|\\d{4}).*|(follow|connect with) us.*",
    u"weitere (jobs|stellen|positionen|angebote) (bei|von|in) .*|(?:zum|für den|unser(?:en)?) newsletter(?: "
    u"anmelden)?|passende (jobs|stellen).*|diese "
    "(jobs|stellen\\w*|angebote) könnten .*|alle (stellen\\w*|jobs|angebote) (ansehen|anzeigen)|job-?alert "
    ".*|stellenanzeige melden|(folge|folgen sie) uns.*|(wir|diese (web)?seite) (verwende[nt]|nutz(en|t)) "
    "cookies.*|um (?:dir|ihnen) (?:ein|das) \\w+ erlebnis\\b.*\\bcookies\\b.*|(?:vorlieben|"
    "cookie-einstellungen) anzeigen|cookie-(?:zustimmung|einwilligung)(?:en)? verwalten|(?:alle )?cookies "
    "(?:akzeptieren|ablehnen|zulassen)|alle "
    "rechte vorbehalten.*|war diese (seite|information) hilfreich.*|aktuelle (jobs|stellen\\w*)",
    u"offres d['’]emploi (similaires|récentes).*|(?:inscrivez-vous|inscription) à (?:la|notre) "
    u"(?:newsletter|lettre)\\b.*|(?:notre|la) (?:newsletter|lettre d['’]information)|(nos|les) autres "
    u"(offres|annonces).*|voir "
    u"(toutes|d['’]autres) (les |nos "
    ")?(offres|annonces).*|vous aimerez aussi.*|recevez (les|nos|des) offres.*|retour (aux "
    "(offres|résultats)|à la "
    "(liste|recherche)).*|suivez-nous.*|(gestion des|gérer (mes|les)) cookies|(?:accepter|refuser|"
    "interdire) (?:tous )?les cookies|(?:ce site|nous) utilis(?:e|ons) des (?:cookies|traceurs)\\b.*|en "
    "poursuivant (?:votre|la) navigation\\b.*|tous droits "
    "réservés.*|(cette page|ces informations) vous (a|ont)-t-(elle|elles) .*|dernières offres.*",
    u"ofertas relacionadas.*|ap[uú]nt[ae]te (?:al?|a nuestr[oa]) "
    u"(?:bolet[ií]n|newsletter|lista)\\b.*|(?:recibe|suscr[ií]bete a) nuestro "
    u"bolet[ií]n\\b.*|suscribirme|(más|otras|últimas) (ofertas|vacantes)( .*)?|también te "
    u"(puede|pueden|podría|podrían) "
    "(interesar|gustar).*|ver todas las (ofertas|vacantes).*|recibe (ofertas|alertas).*|volver (al listado|a "
    "(las "
    "ofertas|la búsqueda|los resultados)).*|s[ií]guenos.*|todos los derechos reservados.*|utilizamos "
    "cookies.*|(?:aceptar|rechazar)(?: todas)?(?: las)? cookies|gestionar (?:el )?consentimiento(?: .*)?|ver "
    "preferencias|este (?:sitio|portal)(?: web)? "
    "(?:usa|utiliza) cookies\\b.*|al (?:navegar|continuar)\\b.{0,60}\\bcookies\\b.*",
    u"altre offerte.*|seguici.*|tutti i diritti riservati.*",
    u"meld je aan voor .*|volg ons.*|alle vacatures( .*)?",
};

const ByFirstLetter &footPattern()
{
    static const ByFirstLetter pattern = [] {
        QStringList words;
        for (const QStringView one : feet)
            words += one.toString();
        return ByFirstLetter(u"^"_s, {words.join(u'|')}, u"$"_s);
    }();
    return pattern;
}

} // namespace

bool isFootOfPosting(const QString &line)
{
    constexpr qsizetype longestFoot = 240; // characters
    static const QString kinds =
        u"(other|more|current|further) (openings|positions|roles|vacancies)|(other|more) jobs "
        u"(you|from|at|in|like|that) .*|weitere positionen|autres "
        u"postes|más ofertas|otras ofertas|"
        u"similar (jobs|positions|roles|vacancies)( .*)?|more (jobs|roles|openings) (like "
        u"this|at|from|in).*|you (may|might) also like.*|refer a friend|email me jobs.*|job alerts?|advert "
        u"information|made with .*|creado con .*|propulsé par .*|related jobs|other jobs|more jobs|people "
        u"also viewed|recommended jobs|share "
        u"(this|with|via)\\b.*|gehalts-?(prognose|vergleich)|unternehmens-?details|"
        u"apply for "
        "this job|ähnliche (jobs|stellen\\w*)|weitere (jobs|stellen\\w*|anzeigen)|vorgeschlagene "
        "(jobs|stellen\\w*|angebote)|das könnte (dich|sie) auch "
        "interessieren.*|zurück zur (übersicht|suche|\\w*liste|stellen\\w*)|drucken|aktuell(es)?|stelle "
        "(drucken|teilen)|gerelateerde vacatures|vergelijkbare vacatures|andere vacatures|lignende "
        "(annonser|stillinger)|liknande (jobb|annonser)|lediga jobb|annunci simili|offerte simili|diese "
        "stelle teilen|offres "
        "similaires|ces annonces peuvent.*|autres "
        "offres|partager( .*)?|empleos similares|ofertas similares|más empleos|(activar|set|activer|crear) "
        "(l['’]|una? |an? |job )?(alert[ae]?)\\b.*|compartir|cookie\\w*|privacy "
        "policy|datenschutz|impressum|"
        "mentions légales|©.*|\\(c\\) \\d{4}.*|all rights reserved.*|powered by .*|subscribe( "
        "to)?\\b.*newsletter.*|sign up (for|to)\\b.*|newsletter\\b.*|abonnez-vous\\b.*|"
        "(ces|d['’]autres) offres\\b.*|suscríbete\\b.*|newsletter abonnieren.*|jobs? per e-?mail.*|create (a "
        ")?job "
        "alert.*|"
        // What a board says of pay elsewhere.
        "combien (?:vaut|gagne)\\b.*|(?:what|how much) (?:can|could) (?:i|you) earn\\b.*|wie hoch ist (?:der "
        "lohn|das gehalt)\\b.*|(?:was|wie ?viel) verdien\\w*\\b.*|¿?cuánto (?:se )?(?:cobra|gana)\\b.*|"
        // Other jobs.
        "recherches? (similaires?|associées?|fréquentes?)|(related|similar|popular) searches|people also "
        "searched.*|(\\S+ ){1,6}reviews|bewertungen (von|für|über) .*|avis (sur|des employés) .*|"
        "(opiniones|valoraciones) (de|sobre) .*|(latest|recent) (news|posts)|our services|neueste "
        "beiträge|articles récents|entradas recientes|"
        "(ähnliche|verwandte|beliebte) (suchen|suchanfragen|suchbegriffe)|búsquedas "
        "(similares|relacionadas|frecuentes)|jobs you might (be interested in|like).*|"
        "(explore|browse|see|view|search) (other|more|similar|all|related) (jobs|roles|openings|vacancies)( "
        ".*)?|"
        "diese stellen könnten .*|andere (bewerber|nutzer|kandidaten) .*|(otras|más) (convocatorias|vacantes|"
        "plazas|oportunidades)|weitere (stellen)?(ausschreibungen|angebote)|autres (recrutements|annonces)|"
        "nichts (passendes )?dabei\\b.*|noch nicht das (richtige|passende) .*|not ready to apply\\b.*|"
        // What a reader may do with this one.
        "report (this )?(job|ad|advert|posting|vacancy)( ad| advert| posting)?|(diese "
        ")?(anzeige|stelle(nangebot)?|job) "
        "melden|signaler (cette |l['’])(offre|annonce)|denunciar( (esta )?(oferta|vacante))?|refer this job( "
        ".*)?|deel deze vacature|del (denne )?(stillingen|annonsen)|dela (jobbet|annonsen)|diesen job teilen|"
        "condividi( .*)?|job[- ]?(abo|agent)( .*)?|créer (mon |une )?alerte.*|crear (una )?alerta.*|"
        // A form.
        "solicitar (este puesto|esta (oferta|vacante))|postuler à cette (offre|annonce)|apply for this "
        "(position|role)|application form|bewerbungsformular|formulaire de candidature|formulario de "
        "(solicitud|inscripción)|sollicitatieformulier|"
        // What stands below each page of a site that is made like a diary.
        "(?:[-•] )?prev(?:ious)?: .*|← .*|(entrada|artículo) (anterior|siguiente)\\b.*|(previous|next) "
        "(post|article)\\b.*|(vorheriger|nächster) "
        "beitrag\\b.*|beitragsnavigation|(article|publication) (précédente?|suivante?)\\b.*|navigation (de "
        "l['’]article|des articles)|navegación de entradas|post navigation|leave a (comment|reply)|deja (una "
        "respuesta|un comentario)|schreiben? (sie )?einen kommentar|laisser un commentaire|entradas "
        "relacionadas|related posts|ähnliche beiträge|articles (similaires|connexes)|"
        // A shop's or a page's own.
        "(nos |our |unsere )?(horaires( d['’]ouverture)?|opening hours|öffnungszeiten)|(nuestro )?horario de "
        "apertura|openingstijden|fièrement propulsé .*|proudly powered .*|software powered by .*|"
        "bewerbermanagement von .*|aviso legal|datenschutzerklärung|barrierefreiheit|politique de "
        "confidentialité|données personnelles|política de (privacidad|cookies)|privacyverklaring|"
        "submit your "
        "application|back to (all )?(jobs|search).*"_s;
    static const ByFirstLetter foot(u"^"_s, {kinds}, u"(\\s*\\(\\d+\\))?$"_s);
    const QString simple = line.size() < longestFoot ? line.simplified() : QString();
    return !simple.isEmpty() && (foot.match(simple) || footPattern().match(simple));
}

bool soundsLikePosting(const QString &words)
{
    static const QRegularExpression signs(
        u"\\b(responsibilities|duties|requirements|qualifications|what you(['’]?ll| will) (do|bring|need|be "
        u"doing)|"
        u"(about|purpose of) the (role|job|post)|job (summary|overview|purpose|type|description)|about "
        u"you|who you are|"
        u"apply (now|for this|by|online|before)|how to apply|to apply|(send|email) (us )?(your|a) cv|your "
        u"cv|cover letter|"
        u"years? of experience|we(['’]re| are) (looking for|hiring|recruiting|seeking)|is (looking "
        u"for|seeking|hiring|recruiting)|seeks|"
        u"we offer|what we offer|you bring|you will|your (profile|role|day)|closing date|job "
        u"reference|vacancy|"
        u"full[- ]time|part[- ]time|permanent|fixed[- ]term|ihre aufgaben|deine "
        u"aufgaben|ihr "
        u"profil|dein profil|das (erwartet|bringst) d[iu]ch?|das bringst du mit|das erwartet (dich|sie)|wir "
        u"suchen|suchen (wir|zum|ab)|gesucht|wir bieten|"
        u"aufgaben|anforderungen|bewerben|bewirb|bewerbung|bewerbungsfrist|vollzeit|teilzeit|unbefristet|"
        u"missions?|profil recherché|postuler|vos missions|nous recherchons|recherche un|votre "
        u"profil|cdi|cdd|temps plein|"
        u"requisitos|funciones|ofrecemos|buscamos|inscribirme|se busca|jornada|contrato|"
        u"wij zoeken|jij bent|solliciteren|wat ga je doen|wij bieden|"
        u"stellenbeschreibung|benefits)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype enough = 30'000;
    int count = 0;
    QStringList seen;
    for (auto matches = signs.globalMatch(words.left(enough)); matches.hasNext();) {
        const QString sign = matches.next().captured(0).toLower();
        if (seen.contains(sign))
            continue;
        seen << sign;
        if (++count >= 2)
            return true;
    }
    return false;
}

} // namespace afterword
