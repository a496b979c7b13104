// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The phrases by which a letter names what it offers, over a sentence in small letters with straight
/// apostrophes, of all four languages together: a letter is not told its language, and none of them means
/// something else in another.
namespace afterword::offerwords {

// -- pay

inline constexpr char16_t pay[] =
    u"\\b(?:salary|wages?|base pay|pay|compensation|remuneration|"
    "\\w*gehalt\\w*|\\w*vergütung\\w*|\\w*entgelt\\w*|bezahlung|lohn|stundenlohn|monatslohn|jahreslohn|"
    "salaire|rémunération|appointements|traitement|"
    "salario|sueldo|retribución|remuneración)\\b";

/// An amount of money with what says for how long and before which taxes. Its first group is the amount.
inline constexpr char16_t amount[] =
    u"(?<![\\w.,])"
    "((?:(?:€|eur|£|gbp|\\$|us\\$|usd|chf|sfr\\.?)\\s?(?:\\d{1,3}(?:[.,' "
    "]\\d{3})+(?:[.,]\\d{2})?|\\d{2,3}(?:[.,]\\d)?\\s?k\\b|\\d{"
    "1,6}(?:[.,]\\d{2})?)"
    "|(?:\\d{1,3}(?:[.,' "
    "]\\d{3})+(?:[.,]\\d{2})?|\\d{2,3}(?:[.,]\\d)?\\s?k|\\d{1,6}(?:[.,]\\d{2})?)\\s?(?:,-\\s?)?"
    "(?:€|euros?\\b|eur\\b|£|gbp\\b|pounds?\\b|\\$|usd\\b|dollars?\\b|chf\\b|franken\\b|francs?\\b)))"
    "(?![\\w])"
    "(?:,?\\s*(?:gross|before tax|brutto|bruts?|brute|brutos?|netto|"
    "per (?:year|annum|month|hour)|(?:a|each) (?:year|month)|an "
    "hour|p\\.?\\s?a\\.?(?!\\w)|annually|yearly|monthly|"
    "im jahr|im monat|pro (?:jahr|monat|stunde)|die "
    "stunde|jährlich|monatlich|/\\s?(?:jahr|monat|stunde|year|month|"
    "hour|an|mois|año|mes)|"
    "par (?:an|mois)|de l'heure|annuels?|mensuels?|"
    "al (?:año|mes)|por (?:año|mes|hora)|a la hora|anuales?|mensuales?)(?!\\w))*";

/// Somebody else's pay, another time's, what was asked for, or what holds only if something else does.
inline constexpr char16_t notThePay[] =
    u"\\b(?:not|cannot|can't|unable|unfortunately|average|median|colleagues?|predecessor|previous|currently|"
    u"current|"
    "expect\\w*|expectations?|requested|asked for|you "
    "(?:named|mentioned)|range|budget|revenue|turnover|funding|"
    "between|after|probation\\w*|second year|if|would|could|refund\\w*|reimburs\\w*|"
    "nicht|keine?[nrms]?|leider|durchschnitt\\w*|kolleg\\w*|vorgänger\\w*|bisherig\\w*|aktuell\\w*|"
    "derzeitig\\w*|"
    "gewünscht\\w*|\\w*wunsch|\\w*vorstellung\\w*|genannt\\w*|gefordert\\w*|\\w*spanne|rahmen|zwischen|"
    "umsatz|"
    "nach|probezeit|zweiten jahr|wenn|falls|sofern|würden?|könnten?|erstatt\\w*|"
    "pas|malheureusement|moyenne|collègues?|prédécesseur|actuel\\w*|souhait\\w*|prétentions?|fourchette|"
    "entre|"
    "chiffre d'affaires|après|période d'essai|deuxième année|si|serait|pourrait|rembours\\w*|"
    "lamentablemente|promedio|compañer\\w*|anterior|actual|deseado|pretension\\w*|aspiracion\\w*|"
    "expectativa\\w*|"
    "banda|presupuesto|facturación|tras|después|periodo de prueba|segundo año|sería|podría|reembols\\w*)\\b";

inline constexpr char16_t aBonusBefore[] =
    u"\\b(?:bonus|sign-?on|signing|relocation|commission|allowance|equity|shares?|stock|"
    "prämie|boni|provision|zulage|zuschuss|umzug\\w*|aktien|gratifikation|"
    "prime|intéressement|indemnité|actions|"
    "bono|incentivo|comisión|ayuda|acciones|plus)\\b[^.;]{0,30}$";
inline constexpr char16_t aBonusBehind[] =
    u"^\\s*(?:as an? |als |de |en |in )?(?:\\w+ "
    u")?(?:bonus|sign-?on|signing|relocation|commission|allowance|equity|"
    "prämie|\\w*bonus|\\w*zuschuss|\\w*zulage|prime|indemnité|bono|incentivo|comisión)\\b";
/// In front of an amount: it is one end of a range.
inline constexpr char16_t noExactOne[] =
    u"(?:\\d\\s?k?\\s?(?:€|eur|£|\\$|chf)?\\s?(?:-|–|to|bis|à|a|y|et|und|and)|\\b(?:up to|at least|more "
    u"than|less than|"
    "about|around|from|starting at|bis zu|mindestens|maximal|etwa|rund|ca\\.?|ab|über|unter|"
    "jusqu'à|au moins|environ|à partir de|plus de|hasta|al menos|unos|desde|más de))\\s*$";

// -- the answer

inline constexpr char16_t answer[] =
    u"\\b(?:let (?:us|me) know|(?:your|an?) "
    u"(?:answer|decision|reply|response|acceptance|confirmation)|reply|respond|"
    "get back to (?:us|me)|accept (?:this|the|our) offer|sign and return|(?:return|send)\\b.{0,40}\\bsigned|"
    "signed (?:contract|copy|agreement|offer|letter)|"
    "offer\\b.{0,30}\\b(?:valid|open|good|expires?|lapses?|stands)|deadline|"
    "geben sie (?:uns|mir)|gib (?:uns|mir)|"
    "(?:ihre|deine|eine|ihrer|deiner|um) (?:\\w+ )?(?:rückmeldung|antwort|zusage|entscheidung|annahme)|"
    "melden sie sich|melde dich|teilen sie (?:uns|mir)|teile? (?:uns|mir)|antworten sie|unterschrieben\\w*|"
    "unterzeichnet\\w*|"
    "angebot\\b.{0,30}\\b(?:gilt|gültig|befristet|bindend|halten|aufrecht)|"
    "(?:gilt|gültig|gebunden|halten)\\b.{0,40}\\bangebot|\\w*annahmefrist|angebotsfrist|bedenkzeit|"
    "(?:nous|me) (?:répondre|faire (?:part|savoir|parvenir)|donner (?:votre|une) réponse|confirmer|retourner|"
    "renvoyer|dire)|(?:votre|une) (?:réponse|décision|accord|acceptation|retour)|"
    "(?:offre|proposition)\\b.{0,30}\\b(?:valable|valide|expire)|signée?s?|"
    "(?:su|tu|una) (?:respuesta|decisión|confirmación|aceptación)|respond\\w+|contest(?:e|es|ar|arnos)|"
    "confirm(?:e|es|ar|arnos|enos)|confírm\\w+|comuní?[qc]\\w+|hag(?:a|as)nos saber|háganos "
    "saber|díganos|dinos|"
    "(?:oferta|propuesta)\\b.{0,30}\\b(?:válida|vigente|vence|expira|caduca)|firmad\\w+)\\b";

/// The writer's own answer, a meeting, or what need not be.
inline constexpr char16_t notTheAnswer[] =
    u"(?:\\b(?:we|i)(?: will|'ll| shall| expect to| hope to| aim to) (?:\\w+ )?(?:send|return|let you|get "
    u"back|reply|respond|"
    "have|decide|confirm)|\\byou will (?:hear|receive|have|get)|"
    "\\b(?:wir|ich) (?:\\w+ )?(?:senden|schicken|melden|lassen|übersenden|geben|antworten|entscheiden)\\b|"
    "\\b(?:senden|schicken|melden|übersenden|geben|lassen) (?:wir|ich)\\b|\\bsie "
    "(?:erhalten|bekommen|hören)\\b|"
    "\\berhalten sie\\b|"
    "\\bnous (?:vous )?(?:\\w+ "
    ")?(?:enverrons|ferons|retournerons|répondrons|donnerons|reviendrons|recontacterons|"
    "confirmerons)|\\bvous (?:recevrez|aurez)|"
    "\\b(?:le|les|te|os)? "
    "?(?:enviaremos|responderemos|comunicaremos|haremos|diremos|confirmaremos|contestaremos)|"
    "\\brecibirá|"
    "\\b(?:meeting|call|interview|appointment|\\w*termin|\\w*gespräch\\w*|entretien|rendez-vous|reunión|"
    "entrevista|"
    "cita|application (?:deadline|closes)|bewerbungsfrist|candidatures?|solicitudes)\\b|"
    "\\b(?:don't|do not|needn't|need not|no need|müssen sie (?:sich )?nicht|brauchen sie (?:sich )?nicht|"
    "n'êtes pas obligée?|pas besoin|no hace falta|no es necesario|other candidates?|andere\\w* "
    "(?:bewerb|kandidat)\\w*|"
    "autres candidat\\w*|otros candidatos)\\b)";

/// What is to come beside the answer.
inline constexpr char16_t papers[] =
    u"\\b(?:certificates?|transcripts?|references?|referees?|documents?|bank details|tax|id|passport|"
    "\\w*zeugnis\\w*|unterlagen|steuer\\w*|bankverbindung|referenzen|personalbogen|ausweis\\w*|"
    "justificatifs?|diplômes?|rib|pièces?|documents|références|"
    "certificados?|documentación|documentos|títulos?|referencias)\\b";
inline constexpr char16_t isSigned[] = u"\\b(?:signed|unterschrieben\\w*|unterzeichnet\\w*|signée?s?|"
                                       u"firmad\\w+|answer|decision|antwort|entscheidung|"
                                       "réponse|décision|respuesta|decisión)\\b";

inline constexpr char16_t notLater[] = u"\\b(?:no|not) later than\\b|\\bnicht später als\\b|\\bspätestens "
                                       u"(?:bis (?:zum )?|am |zum )?|\\bpas plus tard que\\b|"
                                       "\\bau plus tard (?:le )?|\\bà plus tard (?:le )?|\\bno más tarde "
                                       "(?:del?|que)\\b|\\ba más tardar (?:el )?";
/// Between a word that says "by" and the date.
inline constexpr char16_t byBefore[] =
    u"\\b(?:by|until|till|before|within|bis|avant|d'ici|jusqu'(?:au?|à)|antes|hasta|expires?(?: "
    u"on)?|vence|expire)"
    "(?:[ ,:]+(?:the|end of|close of "
    "business|noon|midday|on|le|la|au|el|del?|zum|einschließlich|inclus|\\w+day))*[ ,:]*$";
inline constexpr char16_t byAtFront[] = u"^(?:by|until|till?|before|bis|within)\\b";

// -- the first day

inline constexpr char16_t start[] =
    u"\\b(?:start(?:ing)? date|date of (?:joining|entry|commencement)|(?:your|the) first (?:working )?day|"
    "(?:you|your (?:employment|contract|job|work|position|role)|employment|contract|position|role)"
    "(?: will| would| shall| to| can| is to)? (?:start|begin|commence|join)s?|"
    "(?:start|begin)(?:ing)? (?:work|with us|as)|join(?:ing)? (?:us|the team|our team|the company)|"
    "(?:to|will|would) (?:start|begin|commence) (?:on|from)|starting (?:on|from)|effective|"
    "eintritt\\w*|arbeitsbeginn|arbeitsantritt|dienstantritt|dienstbeginn|vertragsbeginn|starttermin|"
    "startdatum|"
    "stellenantritt|erste[rn]? (?:arbeits)?tag|"
    "(?:arbeitsverhältnis|arbeitsvertrag|vertrag|anstellung|tätigkeit|stelle)\\b.{0,20}\\b(?:beginn\\w*|"
    "starte\\w*)|"
    "beginnt (?:ihr|dein|das|der)\\b.{0,20}(?:vertrag|verhältnis|anstellung|tätigkeit)|"
    "(?:sie|du|ihnen|dir|dich)\\b.{0,80}\\b(?:anfangen|beginnen|starten|antreten|einstellen|begrüßen|"
    "gewinnen|anzustellen|"
    "einzustellen|anbieten|anstellen)|"
    "prise de (?:poste|fonctions?)|date d'(?:entrée|embauche|arrivée)|entrée en fonctions?|premier jour|"
    "début (?:du|de votre) (?:contrat|travail|emploi)|"
    "(?:vous|votre contrat|contrat)\\b.{0,40}\\b(?:commenc|débuter|rejoindr|intégrer|prendr)\\w*|vous "
    "embaucher|"
    "(?:contrat|poste|embauche)\\b.{0,60}\\bà (?:compter|partir) du|"
    "fecha de (?:inicio|incorporación|entrada|comienzo)|incorporación|incorpor\\w+|primer día|"
    "(?:usted|su contrato|contrato|tu contrato|puesto)\\b.{0,40}\\b(?:empez|comenz|empiez|comienz|inici)\\w*|"
    "(?:empezará|comenzará|empezarás|comenzarás|empezaría)|"
    "contrato\\b.{0,60}\\b(?:a partir del|con efecto))\\b";

/// Something else begins, somebody else does, or it is open whether one does then.
inline constexpr char16_t notTheStart[] =
    u"(?:\\b(?:project|course|training|workshop|meeting|call|interview|session|semester|fiscal "
    u"year|sale|office|store|"
    "recruitment|process|vacation|holidays?|insurance|benefits|"
    "projekt|kurs|schulung|seminar|gespräch|termin|geschäftsjahr|einarbeitung|auswahlverfahren|urlaub|"
    "versicherung|"
    "projet|formation|entretien|réunion|exercice|bureau|mutuelle|"
    "proyecto|curso|formación|entrevista|reunión|oficina|seguro)\\b[^.;]{0,30}\\b(?:starts?|begins?|will "
    "(?:start|begin)|"
    "beginnt|startet|starten|beginnen|commence\\w*|débute\\w*|empieza\\w*|comienza\\w*|empezará|comenzará)"
    "\\b|"
    "\\b(?:whether|could you|if you could|earliest|falls|sofern|ob|könnten "
    "sie|könntest|frühestens|frühestmöglich\\w*|"
    "pourriez|au plus tôt|podría|lo antes posible|cuándo|quand|wann|when)\\b|"
    "\\b(?:colleague|predecessor|successor|she|he|kolleg\\w*|vorgänger\\w*|nachfolger\\w*|vorgesetzte\\w*|"
    "collègue|compañer\\w*|her|his|their new)\\b|"
    "\\b(?:not|nicht|pas|no podemos)\\b)";

} // namespace afterword::offerwords
