// SPDX-License-Identifier: GPL-3.0-or-later
// What French letters say.
#include "core/meaning/meaningwords.h"

namespace afterword {

namespace {

constexpr const char16_t *rejection[] = {
    u"(?:candidature|profil|dossier)\\b.{0,40}\\bn'(?:a|avait|est) (?:\\w+ )?pas (?:été )?retenue?",
    (u"(?:pouvons|sommes|pourrons|souhaitons)\\b (?:\\w+ ){0,3}?pas\\b(?! "
     u"encore).{0,40}\\b(?:donner|réserver) (?:une )?suite (?:favorable|positive|à (?:votre|ta))"),
    (u"(?:avons|a été) "
     u"(?:choisi|décidé|préféré)\\b.{0,20}\\b(?:poursuivre|continuer|avancer|retenir)\\b.{0,20}\\b(?:un "
     u"autre|une autre|d'autres) (?:candidat|profil)"),
    u"(?:retenu|choisi) (?:un autre|une autre|d'autres) (?:candidat|profil)",
    u"(?:décidé|choisi) de ne pas (?:poursuivre|donner suite|retenir|aller plus loin)",
    u"poste (?:a|vient d'être|est) (?:\\w+ )?(?:été )?(?:pourvu|attribué)",
    (u"regret de "
     u"(?:vous|t')\\s?(?:informer|annoncer|faire)\\b(?!.{0,40}\\b(?:entretien|rendez-vous|échange)\\b.{0,40}"
     u"\\bannul|.{0,120}\\b(?:report|décal|retard)\\w*)"),
    u"ne (?:donnerons|donnons) pas suite",
    u"au regret de ne (?:pas )?pouvoir\\b.{0,40}\\b(?:suite|retenir|candidature|poste)\\b",
    u"ne pouv\\w+ (?:(?!encore )\\w+ ){0,3}?(?:donner|réserver) (?:une )?suite",
    (u"poste\\b.{0,30}\\b(?:confié|attribué|donné) à (?:un|une)\\b|(?:confié|attribué) (?:le|ce) poste à "
     u"(?:un|une)\\b"),
    (u"\\bm(?:et|ettons|ettre) (?:donc |ainsi )?(?:fin|un terme) (?:au|à (?:ce|notre|votre)) "
     u"(?:recrutement|processus|candidature)"),
    u"n'(?:avons|ai) (?:\\w+ )?pas (?:pu )?(?:retenu|retenir) (?:votre|ta) (?:candidature|profil|dossier)",
    u"(?:profil|candidature|parcours|expérience)\\b.{0,30}\\bne correspond\\w* pas",
    u"ne (?:recruterons|recrutons|embaucherons|pourvoirons)\\b.{0,20}\\b(?:pas|plus|personne)\\b",
};

constexpr const char16_t *offer[] = {
    (u"(?:plaisir|heureux|heureuse|ravis?|ravie|souhaitons|souhaite|aimerions|voudrions)\\b.{0,20}\\b(?:vous|"
     u"te) proposer (?:le|un|ce|notre) (?:poste|contrat|emploi)"),
    (u"(?:adresser|envoyer|transmettre|faire)\\b.{0,20}\\b(?:promesse d'embauche|offre "
     u"d'embauche|proposition "
     u"d'embauche|contrat de travail)"),
    u"(?:vous|te) faire une (?:offre|proposition)\\b",
    u"(?:vous|te|t') ?confirmer (?:votre|ton) (?:engagement|embauche|recrutement)",
    (u"(?:pièce jointe|ci-jointe?|joint à)\\b.{0,30}\\b(?:promesse d'embauche|contrat de travail|proposition "
     u"d'embauche|offre d'embauche)"),
    u"(?:souhaitons|voulons|aimerions) que (?:vous|tu) (?:nous )?(?:rejoigni|rejoigne|intégri|intègre)\\w*",
    u"(?:plaisir|décidé|heureux|ravis) de (?:vous|te) (?:recruter|embaucher)\\b",
};

constexpr const char16_t *invitation[] = {
    u"(?:vous|t')\\s?(?:inviter|convier|rencontrer)\\b.{0,50}\\b(?:entretien|échange|rencontre|étape|visio)",
    u"(?:vous|te) proposer\\b.{0,25}\\b(?:entretien|échange|rencontre)",
    u"\\bconvenir (?:avec (?:vous|toi) )?d'un (?:\\w+ )?(?:entretien|rendez-vous|échange|appel)",
    (u"\\b(?:fixer|organiser|planifier|programmer|caler|prévoir) (?:avec (?:vous|toi) "
     u")?(?:un|une|votre|notre)\\b.{0,20}\\b(?:entretien|échange|visio|rencontre)\\b"),
    (u"(?:veut|souhaite|aimerait|souhaiterait|voudrait|aimerions|souhaitons|souhaiterions|voudrions|"
     u"souhaiterais|aimerais) (?:vous|te) (?:voir|rencontrer|recevoir|revoir)\\b(?! réussir)"),
    u"\\b(?:vous|te) recevr(?:a|ons|ont|ai)\\b",
    (u"\\b(?:auriez|avez|aurais|as)-(?:vous|tu) (?:un moment|du temps|une disponibilité|un "
     u"créneau)\\b.{0,60}\\b(?:parle|parler|échanger|discuter|visio|téléphone|entretien|rencontrer)\\b"),
};

constexpr const char16_t *hold[] = {
    (u"(?:suspendu|en pause|gelé|reporté|en attente|prend (?:un peu )?plus de temps|toujours en cours|encore "
     u"en cours)"),
};

constexpr const char16_t *promise[] = {
    u"(?:reviendrons|reviendrai|reviens|revenons) vers (?:vous|toi)",
    (u"(?:donnerons|donnerai|ferons|ferai|tiendrons|tiendrai|apporterons|contacterons|recontacterons|"
     u"rappellerai|répondrons|répondrai|informerons|déciderons|enverrons)\\b"),
    u"(?:aurez|auras|recevrez|recevras)\\b.{0,30}\\b(?:réponse|retour|nouvelles|décision)",
    u"décision (?:sera|est) prise",
    u"\\b(?:vous|te|t') ?(?:appelle|rappelle|écris|tiens)\\b.{0,40}\\b(?:au plus tard|avant|d'ici)\\b",
};

constexpr const char16_t *request[] = {
    (u"\\bmerci de (?:bien vouloir )?(?:me|m'|nous) "
     u"?(?:envoyer|transmettre|confirmer|indiquer|communiquer|faire parvenir|préciser|retourner)"),
    u"\\bveuillez (?:me|nous) (?:envoyer|transmettre|confirmer|indiquer|communiquer)",
    (u"\\b(?:aurions|avons|aurais|ai) (?:encore )?besoin (?:de "
     u"(?:quelques|votre|vos|ton|tes|la|certain\\w*)|d'(?:un|une|informations|éléments)) "),
};

constexpr const char16_t *papers[] = {
    (u"\\b(?:cv|diplômes?|bulletins?|références?|justificatifs?|attestations?|portfolio|copies?|pièces? "
     u"(?:justificatives?|d\\'identité)|lettre de motivation|coordonnées)\\b"),
};

constexpr const char16_t *addressed[] = {
    u"\\b(?:vous|votre|vos|tu|te|toi|ton|ta|tes)\\b|-vous\\b|-tu\\b|\\bt'"};

constexpr const char16_t *politeness[] = {
    (u"comment allez|comment vas|ça va|(?:des|d'autres) questions|le saviez|connaissez-vous quelqu'un|bien "
     u"rentré"),
};

constexpr const char16_t *absence[] = {
    u"\\b(?:absente?|en congés?|en vacances|mon retour)\\b",
};

constexpr const char16_t *condition[] = {
    (u"(?:^|[\\s,])(?:si|s'il|s'ils|au cas où|dans le cas|à condition|sous "
     u"réserve|lorsque|quand|peut-être|avant de)\\b"),
    u"\\b(?:pas encore|jamais|personne|aucun\\w*|ni|pourrait|pourrions)(?: \\w+){0,2} ?$",
    u"(?:^|[\\s,])(?:dès (?:réception|que)|sans (?:nouvelles|réponse|retour)|à défaut de)\\b",
};

constexpr const char16_t *awaited[] = {
    u"\\b(?:tant que|sans (?:votre|vos|ton|ta|tes)|avant (?:que|d'avoir|d'être))\\b",
};

constexpr const char16_t *newsletter[] = {
    u"lettre d'information|newsletter|se désabonner|désinscri\\w+|désabonner",
    u"ne (?:souhaitez|voulez|veux) plus recevoir|autres offres (?:qui|susceptibles)",
};

constexpr std::pair<const char16_t *, const char16_t *> days[] = {
    {u"\\baprès-demain\\b", u"day after tomorrow"},
    {u"\\bdemain\\b", u"tomorrow"},
    {u"\\baujourd'hui\\b", u"today"},
    {u"\\b(?:la )?fin de (?:la )?semaine prochaine\\b", u"end of next week"},
    {u"\\b(?:la )?fin de (?:la|cette) semaine\\b", u"end of this week"},
    {u"\\b(?:le )?début de (?:la )?semaine prochaine\\b|\\ben début de semaine\\b", u"early next week"},
    {u"\\b(lundi|mardi|mercredi|jeudi|vendredi) de la semaine prochaine\\b", u"\\1 next week"},
    {u"\\b(?:la |dans la |courant )?semaine prochaine\\b", u"next week"},
    {u"\\b(?:cette|dans la) semaine\\b", u"this week"},
    {u"\\b(?:la )?fin du mois\\b", u"end of the month"},
    {(u"\\b(?:la )?fin "
      u"(?=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"),
     u"end of "},
    {u"\\b(?:d'ici|dans|sous)(?: les?)?(?: prochaines?)?\\s+(?=\\S+ (?:jour|semaine|mois))", u"within "},
    {u"\\bune\\b(?= semaine)", u"one"},
    {u"\\bdeux\\b", u"two"},
    {u"\\btrois\\b", u"three"},
    {u"\\bquatre\\b", u"four"},
    {u"\\bcinq\\b", u"five"},
    {u"\\bhuit jours\\b", u"one week"},
    {u"\\bquinze jours\\b", u"two weeks"},
    {u"\\bdix\\b", u"ten"},
    {u"\\bjours ouvr(?:és|ables)\\b", u"business days"},
    {u"\\bjours\\b", u"days"},
    {u"\\bsemaines?\\b", u"weeks"},
    {u"\\b(lundi|mardi|mercredi|jeudi|vendredi) (\\d{1,2})\\b(?! "
     u"?(?:h\\b|:|/|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))",
     u"\\1 the \\2th"},
    {u"\\b(lundi|mardi|mercredi|jeudi|vendredi) prochain\\b", u"next \\1"},
    {u"\\b1er\\b", u"1"},
    {u"\\b(?:à partir du|après le|pas avant le|au plus tôt le|dès le)\\s+", u"after "},
    {u"\\b(?:d'ici(?: le| au)?|avant(?: le)?|au plus tard(?: le)?|jusqu'(?:au|à))\\s+", u"by "},
};

} // namespace

const MeaningWords &frenchMeaningWords()
{
    static const MeaningWords words{QLocale::French, rejection, offer,      invitation, hold,    promise,
                                    request,         papers,    addressed,  politeness, absence, {},
                                    condition,       awaited,   newsletter, days};
    return words;
}

} // namespace afterword
