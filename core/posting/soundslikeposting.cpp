// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/postingwords.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

bool isFootOfPosting(const QString &line)
{
    constexpr qsizetype longestFoot = 160; // characters
    static const QRegularExpression foot(
        u"^((other|more|current|further) (openings|positions|roles|vacancies)|(other|more) jobs "
        u"(you|from|at|in|like|that) .*|weitere positionen|autres "
        u"postes|más ofertas|otras ofertas|"
        u"similar (jobs|positions|roles|vacancies)( .*)?|more (jobs|roles|openings) (like "
        u"this|at|from|in).*|you (may|might) also like.*|refer a friend|email me jobs.*|job alerts?|advert "
        u"information|made with .*|creado con .*|propulsé par .*|related jobs|other jobs|more jobs|people "
        u"also viewed|recommended jobs|share this( "
        u"job)?|apply for "
        "this job|ähnliche (jobs|stellen\\w*)|weitere (jobs|stellen\\w*|anzeigen)|das könnte (dich|sie) auch "
        "interessieren.*|zurück zur (übersicht|suche|stellen\\w*)|drucken|aktuell(es)?|stelle "
        "(drucken|teilen)|gerelateerde vacatures|vergelijkbare vacatures|andere vacatures|lignende "
        "(annonser|stillinger)|liknande (jobb|annonser)|lediga jobb|annunci simili|offerte simili|diese "
        "stelle teilen|offres "
        "similaires|ces annonces peuvent.*|autres "
        "offres|partager( .*)?|empleos similares|ofertas similares|compartir|cookie\\w*|privacy "
        "policy|datenschutz|impressum|"
        "mentions légales|©.*|\\(c\\) \\d{4}.*|all rights reserved.*|powered by .*|subscribe( "
        "to)?\\b.*newsletter.*|sign up (for|to)\\b.*|newsletter\\b.*|abonnez-vous\\b.*|"
        "(ces|d['’]autres) offres\\b.*|suscríbete\\b.*|newsletter abonnieren.*|jobs? per e-?mail.*|create (a "
        ")?job "
        "alert.*|submit your "
        "application|back to (all )?(jobs|search).*)(\\s*\\(\\d+\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() < longestFoot && foot.match(line.simplified()).hasMatch();
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
