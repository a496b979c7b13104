// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roletext.h"

#include "core/base/anycase.h"
#include "core/exchange/wordchoice.h"

#include <QStringList>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestRole = 80; // characters

/// Whether @p role only points to one: "the position you applied for", "Interview".
bool isNoRole(const QString &role)
{
    static const QRegularExpression none = anyCase(
        u"^(?:(?:you|we|this|that|which|next|first|open|above|same|new|current|current|job|your|our|the|a|an|"
        u"below|"
        "following|respective|interview|microsoft teams|teams|zoom|google meet|video|phone|onsite|on-site|"
        "\\d+.*|robin|application|more|information|details|it|them|him|her|us|me|gespräch|uns|sie|ihr)\\b.*)$"_s);
    return none.match(role).hasMatch() && !soundsLikeRoleName(role);
}

/// @p role without what a sentence says behind it: where, at whom, which number it has.
QString trimmedRole(QString role, const QString &company)
{
    static const QRegularExpression behind =
        anyCase(u"\\s*(?:\\s[-–—|]\\s|\\s(?:at|with|within|here|in our|in the|in unserem|bei|beim|im "
                u"bereich|in der|am standort|"
                "chez|au sein|auprès|presso|bij|hos|w firmie)\\s|,?\\s(?:and|und|et|y)\\s(?!\\p{Lu})|"
                "\\s\\((?:ref|req|job|id|kennziffer|réf|r)[^)]*\\)|\\s(?:on|am|le|el)\\s\\d|\\s(?:is|has|was|"
                "will|would|ist|wird|has been|a été|ha sido)\\s|"
                "\\s(?:ref|req|kennziffer|job id)[.:# ]).*$"_s);
    static const QRegularExpression front = anyCase(
        u"^[\\s:\"“”„»«'‘’*]*(?:(?:the|our|your|an?|als|einer?|eines|der|die|des|de|d['’]|una?|el|la|le|un|"
        u"di|"
        u"als een|van|of|as|for|"
        "post of|position of|position as|role of|role as|puesto de|poste de|stelle als|position als)\\s+)*[\"“”„»«'‘’]*"_s);
    static const QRegularExpression number =
        anyCase(u"^(?:(?:[A-Z]{1,4}[-_ ]?\\d{3,}|\\d{3,}[-_/]?\\d*)\\s*[-–:|]?\\s+)"_s);
    static const QRegularExpression place(u"\\s(?:en|na|no|em|på|in|i|à)\\s\\p{Lu}.*$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression noun =
        anyCase(u"\\s+(?:role|position|opening|vacancy|job|post|opportunity|stelle|bewerbung)\\b.*$"_s);
    if (!company.isEmpty()) {
        const qsizetype at = role.indexOf(company, 0, Qt::CaseInsensitive);
        if (at > 0)
            role.truncate(at);
        static const QRegularExpression joint = anyCase(
            u"(?:[\\s,]+(?:at|with|en|na|no|em|in|bei|beim|chez|presso|bij|hos|de|der|die|van|på|for|the|la|il|[-–—|@]))+[\\s,]*(?:l['’])?$"_s);
        role.remove(joint);
    }
    role.remove(behind).remove(front).remove(number);
    if (!soundsLikeRoleName(role) || soundsLikeRoleName(role.section(place, 0, 0)))
        role.remove(place);
    role.remove(noun);
    // "zum Gespräch für die Stelle als Disponent ein": the other half of "laden".
    static const QRegularExpression half(u"\\s+(?:ein|vor|statt)$"_s);
    role.remove(half);
    static const QRegularExpression end(u"[\\s\"“”„»«.,;:!–—-]+$"_s);
    return role.remove(end).simplified();
}

/// What stands in front of a role, and the role behind it.
const std::vector<QRegularExpression> &rolePatterns()
{
    static const std::vector<QRegularExpression> patterns = [] {
        const QString name = u"(\\p{Lu}[^.,;:\\n!?]{2,80}?)"_s;
        const QString end = u"(?=\\.(?!\\p{L})|[,;:\\n!?]|$)"_s;
        const QString quoted = u"[\"“„«»]\\s?([^\"”“»«\\n]{2,80}?)\\s?[\"”“»«]"_s;
        std::vector<QRegularExpression> made;
        for (
            const QString &one :
            {u"(?:^|\\n|[.!]\\s)[\\s•*-]*(?i:position|role|interview for|interviewing for|job title|job|job "
             u"role|posting|vacancy|stelle|stellenbezeichnung|poste|puesto|"
             "vacante|cargo|functie|vacature|vaga|posizione|ruolo|tjänst|stanowisko|rolle)(?:\\s*:|\\s+[-–])\\s*([^\\n]{2,80})"_s,
             u"(?i:(?:which|what) (?:role|position|job)|welche stelle|welke (?:functie|vacature)|quel "
             u"poste|qué puesto|quale posizione|"
             "qual vaga|hvilken stilling|vilken tjänst)[^?\\n]{0,40}\\?\\s*([^\\n]{2,60})"_s,
             u"(?i:\\b(?:position|role|post|stelle|poste|puesto|vacante|vaga|posizione|functie|tjänsten?)(?: (?:as|of|als|de|d['’]|di|van|som))?)\\s*:?\\s*"_s +
                 quoted,
             u"\\b(?i:the|our|your|an?|this|about|for|re:?)\\s+(?i:the\\s+|our\\s+|a\\s+)?"_s + name +
                 u"\\s+(?i:role|position|opening|vacancy|post|opportunity)\\b"_s,
             u"\\b(?i:(?:position|role|post|job|vacancy) (?:of|as|for|is)(?: an?| the)?)\\s+"_s + name + end,
             u"\\b(?i:(?:zur|für die|die|der|auf die|um die|unsere|ausgeschriebenen?) (?:ausgeschriebene )?(?:stelle|position|ausschreibung|vakanz|ausbildung)(?: als| der| des| einer| eines)?(?: zum| zur)?)\\s+"_s +
                 name + end,
             u"\\b(?i:(?:bewerbung|einstieg|tätigkeit|gespräch) als)\\s+"_s + name + end,
             u"\\b(?i:(?:poste|emploi|offre|stage|alternance|mission)\\s+(?:de\\s+|d['’]\\s?|:\\s*))([^.,;:\\n]{2,80})"_s,
             u"\\b(?i:(?:puesto|vacante|posición|plaza|oferta|vaga|cargo)\\s+(?:de\\s+|para\\s+))([^.,;:\\n]{2,80})"_s,
             u"\\b(?i:(?:posizione|ruolo|functie|vacature|rol)\\s+(?:di\\s+|van\\s+|als\\s+)?)"_s + name +
                 end,
             u"\\b(?i:tjänsten?|stilling(?:en)?|jobbet|stanowisko)\\s+(?i:som\\s+)?"_s + name + end,
             u"\\b(?i:(?:your )?application (?:for|to)(?: the| our)?)\\s+"_s + name + end,
             u"\\b(?i:(?:interview|interviewing|conversation|call|chat|screen|applying|applied|considered)(?: with [^.,\\n]{2,40}?)? for(?: the| our| an?)?)\\s+"_s +
                 name + end})
            made.emplace_back(one, QRegularExpression::UseUnicodePropertiesOption);
        return made;
    }();
    return patterns;
}

} // namespace

bool soundsLikeRoleName(const QString &name)
{
    // The words themselves.
    static const QString words = groupedByLetter(
        u"analyst|engineer|developer|manager|designer|scientist|architect|consultant|director|lead|"
        u"leader|head|officer|"
        "traductor(a)?|translator|supervisor|dispatcher|clerk|driver|electrician|plumber|mechanic|"
        "operator|machinist|welder|"
        "pharmacist|physician|therapist|paralegal|attorney|librarian|receptionist|buyer|translator|"
        "instructor|tutor|lecturer|professor|trainee|apprentice|adjuster|underwriter|auditor|"
        "bookkeeper|controller|cashier|caregiver|recruiter|copywriter|producer|journalist|executive|"
        "kaufmann|kauffrau|sachbearbeiter(in)?|referent(in)?|techniker(in)?|pfleger(in)?|lehrer(in)?|"
        "mitarbeiter(in)?|buchhalter(in)?|verkäufer(in)?|fahrer(in)?|disponent(in)?|tischler(in)?|"
        "werkstudent(in)?|praktikant(in)?|chef d['’]\\w+|chef de \\w+|technicien(ne)?|responsable|"
        "directeur|directrice|chargée?|conseill(er|ère)|vendeu(r|se)|comptable|infirmi(er|ère)|"
        "ingénieure|développeuse|stagiaire|técnic[oa]|ingenier[oa]|engenheir[oa]|desarrollador(a)?|"
        "desenvolvedor(a)?|analista|gerente|contable|administrativ[oa]|comercial|progettista|"
        "sviluppatore|ingegnere|impiegat[oa]|addett[oa]|responsabile|monteur|medewerker|ontwikkelaar|"
        "verpleegkundige|adviseur|specialist|assistant|associate|administrator|coordinator|accountant|"
        "nurse|teacher|technician|"
        "intern(ship)?|"
        "programmer|researcher|writer|editor|representative|advisor|adviser|strategist|planner|owner|"
        "devops|sre|machinist|auditor|technician|"
        "desenvolvedora?|technicien·ne|barista|bakk?er(in)?|butcher|tailor|chef|cook|"
        "waitress|"
        "kellner(in)?|solicitor|secretary|"
        "electrician|labourer|laborer|stylist|hairdresser|midwife|"
        "dentist|hygienist|veterinar(ian|y nurse)|surveyor|estimator|merchandiser|organi[sz]er|fundraiser|"
        "gardener|cleaner|porter|steward|bartender|waiter|waitress|florist|photographer|videographer|"
        "illustrator|animator|lawyer|notary|actuary|economist|statistician|biologist|chemist|physicist|"
        "geologist|psychologist|counsell?or|social worker|support worker|care worker|carer|tester|"
        "agent(in|e)?|scrum master|(legal |general |senior )?counsel|generalist|business "
        "partner|housekeeper|phlebotomist|case ?worker|practitioner|(research |teaching )fellow|(flight "
        "|parking )?"
        "attendant|it support|chief of "
        "staff|c[efimot]o|lagerist(in)?|schweißer(in)?|friseur(in)?|lackierer(in)?|"
        "hôte(sse)? d['’]accueil|commis de|cariste|conduct(eur|rice) de|soud(eur|euse)|auxiliaire "
        "de|attachée? "
        "(commercial|de|d)\\w*|commerciale? (sédentaire|terrain|itinérante?|h/f)|cajer[oa]|carretiller[oa]|"
        "fontaner[oa]|gestora? de|jef[ea] "
        "de|encargad[oa]|becari[oa]|socorrista|contabile|segretari[oa]|autista|"
        "infermier[ea]|receptioniste|chauffeur|"
        "storekeeper|warehouse (operative|worker)|operative|inspector|foreman|fitter|joiner|carpenter|"
        "plasterer|bricklayer|roofer|painter|guard|postdoc|principal|headteacher|"
        "educator|trainer|coach|ambassador|evangelist|marketer|seller|salesperson|telesales|"
        "brewer|brewmaster|braumeister(in)?|zimmerer|zimmerin|elektriker(in)?|schreiner(in)?|köchin|"
        "bäcker(in)?|konditor(in)?|gärtner(in)?|erzieher(in)?|laborant(in)?|mechatroniker(in)?|"
        "mechaniker(in)?|monteur(in)?|architekt(in)?|redakteur(in)?|volontär(in)?|übersetzer(in)?|"
        "assistent(in)?|manager(in)?|projektleitung|"
        "auszubildender?|azubi|trainee|arzt|ärztin|apotheker(in)?|hebamme|anwalt|anwältin|jurist(in)?|"
        "controllerin|designerin|analystin|"
        "assistante?|juriste|avocate?|acheteu(r|se)|secrétaire|formateur|formatrice|rédact(eur|rice)|"
        "animat(eur|rice)|éduca(teur|trice)|aide-soignante?|serveu(r|se)|cuisini(er|ère)|pâtissi(er|ère)|"
        "boulang(er|ère)|menuisi(er|ère)|électricien(ne)?|plombi(er|ère)|mécanicien(ne)?|opérat(eur|rice)|"
        "ouvri(er|ère)|magasini(er|ère)|caissi(er|ère)|gestionnaire|coordinat(eur|rice)|"
        "administrat(eur|rice)|chercheu(r|se)|professeure?|enseignante?|chef(fe)? |charg[ée]e?\\(?e?\\)?|"
        "ayudante|auxiliar|dependient[ea]|camarer[oa]|cociner[oa]|enfermer[oa]|médic[oa]|abogad[oa]|"
        "profesor(a)?|maestr[oa]|arquitect[oa]|diseñador(a)?|programador(a)?|recepcionista|secretari[oa]|"
        "responsable|director(a)?|coordinador(a)?|asesor(a)?|consultor(a)?|vendedor(a)?|operari[oa]|"
        "mozo|conductor(a)?|electricista|mecánic[oa]|redactor(a)?|periodista|"
        "boekhouder|verkoper|docent|leraar|kok|chauffeur|beheerder|planner|redacteur|projectleider|"
        "redovisningsekonom|ekonom|utvecklare|ingenjör|säljare|lärare|sjuksköterska|projektledare|"
        "specjalist(a|ka)|kierownik|księgow[ay]|programist(a|ka)|inżynier|"
        "[mwfdhx]/[mwfdhx](/[mwfdhx])?|"
        "entwickler(in)?|ingenieur(in)?|berater(in)?|leiter(in)?|analyste|développeur|ingénieur|"
        "(?!salvat|onorat)\\p{L}{3,}(at|it)(ore|rice|eur)|(?!salvad|ecuad|labrad|amad)\\p{L}{3,}[aei]dora?|"
        "bibliotecari[oa]|archivist(a|e|in)?|archivar(in)?|camerier[ea]|commess[oa]|magazzinier[ea]|impiegat["
        "oa]|operai[oa]|cuoc[oa]|"
        "libraire|fleuriste|caviste|dessinat(eur|rice)|padeir[oa]|livreir[oa]|atendente|balconista|"
        "almoxarife|"
        "winkelmedewerker|timmerman|loodgieter|schilder|hovenier|"
        "snickare|bagare|säljare|kock|städare|tømrer|sygeplejerske|pædagog|sveiser|rørlegger|sykepleier|"
        "kirjanpitäjä|myyjä|leipuri|könyvelő|eladó|účetní|prodava[čc]ka|skladník|magazynier|sprzedawca|muhasebe uzmanı"_s);
    // What words end with that German and others put together, and the endings of those who do something; not
    // of names that end so.
    static const QString ends = groupedByLetter(
        u"zeichner(in)?|sjef|leder|chef|therapeut(in)?|assistenz|fachkraft|helfer(in)?|leitung"_s);
    static const QString endsBehindWord = groupedByLetter(
        u"analyst|berater|entwickler|ingenieur|leiter|techniker|mechaniker|meister|arbeiter|pfleger|"
        "kraft|referent|assistent|verkäufer"_s);
    static const QString endsBehindLetter = groupedByLetter(
        u"kaufmann|kauffrau|kaufleute|fahrer|elektroniker|informatiker|administrator|manager|pädagoge|"
        u"pädagog|"
        "therapeut|therapist|medewerker|medewerkster|chauffeur|decker|lackierer|gestalter|schlosser|"
        "installateur|"
        "binder|führer|händler|verwalter|prüfer|betreuer|begleiter|planer|wart|bauer|schneider|setzer|"
        "drucker|"
        "macher|packer|reiniger|schweißer|florist|istin|angestellter?|hilfe|fachfrau|fachmann|fachwirt"_s);
    static const QString signs =
        u"エンジニア|アナリスト|マネージャー|デザイナー|コンサルタント|ディレクター|担当|工程师|工程師|"
        u"经理|經理|"
        "分析师|分析師|设计师|設計師|会计|개발자|엔지니어|매니저|디자이너|분석가"_s;
    static const QRegularExpression nouns =
        anyCase(u"(?<!\\p{L})%1(?!\\p{L})|%2(?!\\p{L})|(?<=\\w)%3(?:in)?(?!\\p{L})|"
                "(?<=\\p{L})(?:%4(?:in)?|[/·](?:in|innen|a|e|r|trice|ère|ne|se))(?!\\p{L})|%5"_s.arg(
                    words, ends, endsBehindWord, endsBehindLetter, signs));
    return nouns.match(name).hasMatch();
}

QString roleInText(const QString &text, const QString &company)
{
    for (const QRegularExpression &pattern : rolePatterns()) {
        for (auto found = pattern.globalMatch(text); found.hasNext();) {
            const QString role = trimmedRole(found.next().captured(1), company);
            if (role.size() > 2 && role.size() <= longestRole && !isNoRole(role))
                return role;
        }
    }
    // "Lust auf Mediengestalter (m/w/d)": whom it is open for is said of nothing but a job.
    static const QRegularExpression forWhom(
        u"((?:\\p{Lu}[\\p{L}:*/&-]* (?:(?:für|im|in|und|der|des|of|de) ){0,2}){0,5}\\p{Lu}[\\p{L}:*/-]+ "
        "\\((?:[mwfdhxi](?:\\s?[/|]\\s?[mwfdhxi*]){1,3}|all genders|gn)\\))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto job = forWhom.match(text); job.hasMatch())
        return job.captured(1).simplified();
    // "the barista job": small letters, where the word itself tells.
    static const QRegularExpression plain = anyCase(
        u"\\b(?:the|our|your|an?) ((?:(?!\\b(?:the|our|your|for|at|an?|to|of)\\b)[\\p{Ll} -]){3,40}?) (?:role|position|job|post|vacancy)\\b"_s);
    for (auto found = plain.globalMatch(text); found.hasNext();) {
        if (const QString role = found.next().captured(1); soundsLikeRoleName(role))
            return role;
    }
    // "Second interview, Claims Adjuster."
    static const QRegularExpression behind(u"(?i:interview|gespräch|entretien|entrevista)\\s*[,:–-]\\s*"
                                           "(\\p{Lu}[^.,;:\\n]{2,60}?)(?=[.,;:\\n(]|$)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString said = behind.match(text).captured(1).simplified();
    return soundsLikeRoleName(said) ? said : QString();
}

} // namespace afterword
