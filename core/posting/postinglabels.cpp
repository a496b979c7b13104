// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/postinglabels.h"

#include "core/posting/facts/byfirstletter.h"
#include "core/posting/postingwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestLabelled = 160; ///< a value behind a label is short

struct LabelWords {
    Label label;
    QStringView words;
};

constexpr std::array labelWords = {
    LabelWords{
        Label::Company,
        u"company|company name|hiring company|entidad convocante|organismo convocante|"
        u"administración convocante|nombre de la empresa|nom de (?:l['’](?:entreprise|employeur)|la "
        u"structure)|"
        u"structure|raison sociale|organisme recruteur|employeur public|einrichtung|firmenname|"
        u"unternehmensname|name des "
        u"(?:arbeitgebers|unternehmens)|organización|gesellschaft|recruiter|advertiser|posted "
        u"by|anbieter|inserent|annonceur|anunciante|employer|employer name|name of (?:the "
        u")?(?:employer|company)|organi[sz]ation|hiring organi[sz]ation|agency|department "
        u"name|firma|unternehmen|arbeitgeber|arbeitgeber(?:in|/"
        u"in)|behörde|dienststelle|institution|träger|entreprise|"
        u"employeur|société|collectivité|établissement|organisme|empresa|empleador|compañía|entidad|"
        u"organismo|azienda|"
        u"bedrijf|bedrijfsnaam|werkgever|organisatie|opdrachtgever|arbeidsgiver|arbetsgivare|pracodawca"},
    LabelWords{
        Label::Role,
        u"job title|post title|vacancy title|role title|titre du poste|poste à pourvoir|nombre del puesto|"
        u"denominación(?: del puesto| de la plaza)?|berufsbezeichnung|position "
        u"title|position|role|title|vacancy|stelle|stellenbezeichnung|"
        u"stellentitel|poste|intitulé du poste|puesto|cargo|functie|functietitel|vacature|stillingstittel|"
        u"stilling|befattning|posizione|mansione"},
    LabelWords{
        Label::Place,
        u"location|locations|localización|lugar de prestación|lieu de (?:la )?mission|job site|"
        u"ubicación principal|ubicaciones|based in|office "
        u"location|dienstsitz|beschäftigungsort|localisation du "
        u"poste|lieu "
        u"d['’](?:exercice|affectation)|población|ciudad|provincia|centro de "
        u"trabajo|città|locatie|standplaats|plaats|sede|luogo|plats|sted|town|place|ville|"
        u"commune|stadt|municipio|job locations?|work "
        u"location|duty location|place of work|office|city|primary "
        u"location|standort|arbeitsort|einsatzort|dienstort|ort|where|duty stations?|lieu|lieu du "
        u"poste|ort|arbetsort|arbeidssted|arbejdssted|werklocatie|sede di lavoro|luogo di lavoro|lieu de "
        u"travail|localisation|ubicación|"
        u"lugar|lugar de trabajo|ubicación del (?:trabajo|empleo|puesto)|localidad"},
    LabelWords{Label::Salary,
               u"salary|salary range|salary (?:per annum|details|band)|annual pay|hourly pay|besoldung|"
               u"entlohnung|traitement|salaire proposé|salario ofrecido|starting salary|gross salary|salary "
               u"package|package|rate of "
               u"pay|bruttojahresgehalt|bruttogehalt|verdienst|entgelt|salaire annuel|salaire brut(?: "
               u"annuel)?|salaire mensuel|rémunération (?:annuelle )?brute|rémunération annuelle(?: "
               u"brute)?|fourchette (?:de salaire|salariale)|banda salarial|rango salarial|salario "
               u"(?:bruto|anual)|ral|"
               u"retribuzione annua(?: lorda)?|stipendio lordo|bruto salaris|pay|pay range|pay "
               u"rate|(?:annual |monthly |hourly )?base pay(?: "
               u"range)?|base salary|compensation|compensation "
               u"range|annual "
               u"salary|hourly rate|wage|remuneration|gehalt|gehaltsspanne|jahresgehalt|vergütung|bezahlung|"
               u"salaire|rémunération|salaris|salarisindicatie|bruto "
               u"maandsalaris|stundenlohn|monatslohn|lohn|monatsgehalt|salario mensual|sueldo "
               u"mensual|salario bruto anual|brutosalaris|loon|lön|lønn|stipendio|retribuzione|"
               u"wynagrodzenie|salario|retribución|remuneración|sueldo|salaire annuel brut"},
    LabelWords{
        Label::LeastPay,
        u"(?:minimum|min\\.?|mínimo)(?: (?:pay|salary|compensation|rate)(?: rate)?)?|(?:pay|salary|rate) "
        u"(?:min(?:imum)?\\.?|from)|mindestgehalt|gehalt (?:ab|von|min\\.?)|salaire min(?:imum|\\.)?|"
        u"salario (?:mínimo|desde)"},
    LabelWords{
        Label::MostPay,
        u"(?:maximum|max\\.?|máximo)(?: (?:pay|salary|compensation|rate)(?: rate)?)?|(?:pay|salary|rate) "
        u"(?:max(?:imum)?\\.?|to)|höchstgehalt|gehalt (?:bis|max\\.?)|salaire max(?:imum|\\.)?|"
        u"salario (?:máximo|hasta)"},
    LabelWords{
        Label::Employment,
        u"job type is|full[- ]?time ?/ ?part[- ]?time|part[- ]?time ?/ ?full[- ]?time|temps "
        u"(?:plein|complet) ?/ ?temps partiel|jornada completa ?/ ?(?:jornada )?parcial|terms of "
        u"employment|tipo de personal|contract (?:duration|term)|kind of contract|art "
        u"der (?:anstellung|beschäftigung)|"
        u"stellenart|beschäftigungsgrad|quotité(?: de travail)?|durée|duración|tipo de relación|tipo de "
        u"puesto|programa de "
        u"trabajo|tipo de empleado|teilzeit ?/ ?vollzeit|vollzeit ?/ "
        u"?teilzeit|voll-? ?(?:/|oder) "
        u"?teilzeit|beschäftigungsdauer|"
        u"vertragsdauer|durée du contrat|duración del contrato|length of employment|contract length|"
        u"arbeitszeitmodell|vertrag|arbeitsvertrag|beschäftigungsumfang|umfang|durée du travail|rythme(?: de "
        u"travail)?|horario|tenure|term|worker sub-?type|"
        u"(?:modalidad|tipo) de contrat(?:o|ación)|contratación|type|employment type|type of employment|job "
        u"type|contract "
        u"type|type of contract|time "
        u"type|work type|"
        u"schedule|job schedule|work schedule|working pattern|appointment type|position type|employment "
        u"status|employee status|job status|status|contract|hours|worker category|dienstverband|job category "
        u"type|beschäftigungsverhältnis|arbeitsverhältnis|beschäftigungsart|anstellungsart|"
        u"arbeitszeit|vertragsart|beschäftigung|befristung|type de contrat|type d['’]emploi|contrat|temps de "
        u"travail|tipo "
        u"de contrato|tipo contrato|jornada|jornada laboral|tipo de jornada|contrato|tipo de "
        u"empleo|tipo de oferta|dedicación|tipo di "
        u"contratto|contratto|orario|"
        u"art der "
        u"stelle|contractvorm|dienstverband|contracttype|uren|stillingstype|ansettelsesform|ansættelsesform|"
        u"heltid/"
        u"deltid|"
        u"anställningsform|omfattning|anställningens "
        u"omfattning|omfang|arbeitsumfang|stellenumfang|(?:arbeits|stellen)?pensum|"
        u"anstellung|anstellungsverhältnis|nature du contrat|contractual hours|working hours"},
    LabelWords{
        Label::Remote,
        u"workplace type is|remote working|working model|mode of work|arbeitsweise|mode de "
        u"travail|modalità di "
        u"lavoro|remote|remote "
        u"type|remote job|workplace|workplace type|work model|telework eligible|work "
        u"arrangement|homeoffice|home[- ]office|mobiles arbeiten|mobile "
        u"arbeit|telearbeit|arbeitsmodell|télétravail(?: possible| autorisé)?|possibilité de télétravail|"
        u"home[- ]?office möglich|teletrabajo(?: posible| permitido)?|"
        u"modalidad|modalidad (?:de trabajo|laboral)|espacio de "
        u"trabajo|thuiswerken|hjemmekontor|distansarbete|smart working"},
    LabelWords{Label::Posted,
               u"(?:advert|advertising|posting|vacancy) (?:start|opening) "
               u"date|ausschreibungs(?:beginn|datum)|anzeigendatum|"
               u"datum der (?:ausschreibung|veröffentlichung)|date de l['’](?:annonce|offre)|fecha de la "
               u"oferta|date de "
               u"dépôt de l['’](?:offre|annonce)|date de (?:début de )?(?:diffusion|publication|mise en "
               u"ligne)(?: de l['’](?:offre|annonce))?|date "
               u"(?:published|advertised)|advertised on|published|publication|publizierung|listed "
               u"on|publicación del? puesto|advert placed|date placed|post date|en ligne depuis(?: "
               u"le)?|erscheinungsdatum|mise? en "
               u"ligne le|data (?:di )?pubblicazione|posted|posted "
               u"on|date posted|posting date|job posting|publication date|placed "
               u"on|advertised|listed|date listed|published|published "
               u"on|opening date|"
               u"veröffentlicht|veröffentlicht am|veröffentlichungsdatum|online seit|datum|eingestellt "
               u"am|erschienen am|geplaatst "
               u"op|gepubliceerd op|publicerad|publisert|pubblicato il|date de parution|mise en ligne|publié "
               u"le|publiée "
               u"le|date de publication|publicado|publicada|publicado el|publicada el|fecha de "
               u"publicación(?: en el tablón)?|"
               u"fecha de alta|published date|posted date"},
    LabelWords{
        Label::Closes,
        u"(?:advert|advertising|posting|vacancy) (?:end|closing) date|ausschreibungsende|last day to "
        u"apply|apply no later than|deadline for applications|applications? due(?: date)?|"
        u"last date for applications|bewerbung möglich bis|ende der bewerbungsfrist|"
        u"date limite de (?:dépôt|réception)(?: des candidatures)?|candidatures? jusqu['’]au|"
        u"fin del? plazo(?: de (?:solicitud(?:es)?|presentación|inscripción|instancias))?|plazo de "
        u"solicitud(?:es)?|fecha de retirada|solicitar antes del?|time left to "
        u"apply|advert "
        u"closes|clôture(?: des "
        u"candidatures)?|fecha (?:de "
        u")?fin(?: de "
        u"(?:inscripción|plazo))?|fin de inscripción|closing|sluitingsdatum|reageren tot|reageren kan "
        u"tot|solliciteren tot|scadenza|sista "
        u"ansökningsdag|sök senast|søknadsfrist|ansøgningsfrist|closing date|unposting date|closes|closes "
        u"on|closing "
        u"on|apply by|apply before|application "
        u"deadline|deadline|deadline "
        u"to apply|applications close|application closing date|expiry date|expires|expires on|valid through|"
        u"open until|last date to apply|bewerbungsfrist|bewerbungsschluss|bewerbungsende|frist|bewerbung "
        u"bis|bewerben bis|date limite|date limite de candidature|date limite de réception|vigencia de la "
        u"oferta|vigencia|date de clôture|candidature avant le|fecha "
        u"límite(?: de (?:inscripción|solicitud(?:es)?|candidaturas?|presentación(?: de "
        u"(?:solicitudes|candidaturas|instancias))?))?|fecha de cierre|plazo|plazo de "
        u"presentación|cierre"},
    LabelWords{Label::Period, u"open (?:&|and) closing dates?|opening (?:&|and) closing dates?|application "
                              u"(?:period|window)|bewerbungszeitraum|ausschreibungszeitraum|"
                              u"veröffentlichungszeitraum|période de candidature|periodo de solicitud"},
};

/// The first sign of @p line behind the dot or dash of a list.
QChar firstSignOf(const QString &line)
{
    qsizetype at = 0;
    if (line.startsWith(u'-') || line.startsWith(u'•') || line.startsWith(u'*')) {
        for (++at; at < line.size() && line[at].isSpace();)
            ++at;
    }
    return at < line.size() ? line[at] : QChar();
}

/// A line that begins with a label, with what stands behind it.
QRegularExpressionMatch labelIn(const QString &line)
{
    static const ByFirstLetter pattern = [] {
        QStringList words;
        for (const LabelWords &one : labelWords)
            words << one.words.toString();
        return ByFirstLetter(u"^(?:[-•*]\\s*)?(?:the\\s+|your\\s+)?"_s, words,
                             u"(?:\\s*/\\s*[\\p{L} ]{2,25})?\\s*(?:[:：]\\s*(.*)|(?:\\s+-\\s+|\\t)(.*))?$"_s);
    }();
    // Behind "the" and "your" a label begins with another letter.
    const QChar first = firstSignOf(line);
    const bool mayBeArticle = first == u't' || first == u'T' || first == u'y' || first == u'Y';
    return pattern.of(mayBeArticle ? QChar() : first).match(line);
}

/// The value that stands in the line of a label, empty where that is alone.
QString valueBehind(const QRegularExpressionMatch &label)
{
    const int first = static_cast<int>(labelWords.size()) + 1;
    const QString behindColon = label.captured(first).trimmed();
    return behindColon.isEmpty() ? label.captured(first + 1).trimmed() : behindColon;
}

/// "Frist 13.12.2026": a label and its value with nothing between them.
QRegularExpressionMatch bareLabelIn(const QString &line)
{
    static const ByFirstLetter pattern = [] {
        QStringList words;
        for (const LabelWords &one : labelWords)
            words << one.words.toString();
        return ByFirstLetter(
            u"^([-•*]\\s*)?"_s, {words.join(u'|')},
            u"(?:\\s+(?!(?:de|du|des|of|del|di|der|van)\\s|d['’])(?=\\S)|(?<=\\p{Ll})(?-i:(?=[\\p{Lu}\\d€£$])))"_s);
    }();
    return pattern.of(firstSignOf(line)).match(line);
}

/// Where several lines that follow each other begin with labels and a value stands behind each, they are a
/// list of facts: a colon is put where none was written. A single such line may be a sentence. One line or
/// two between them may begin with a label that is not known.
QStringList withColons(QStringList lines)
{
    constexpr size_t few = 3;
    constexpr qsizetype longestFact = 80;
    constexpr int mostUnknown = 2;             // lines
    static const QRegularExpression shortened( // "Vollzeit, 39 Std." is no sentence
        u"\\b(?:std|wo|mon|mtl|jahr|ca|p\\.\\s?a|hrs?|sem|ltd|inc|co|corp|e\\.\\s?[vk]|s\\.[al])\\.$"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<std::pair<qsizetype, QString>> facts;
    QSet<QString> labels;
    int glued = 0; // "Stundenlohn13,90 €" is no sentence's beginning
    int unknown = 0;
    const auto writeBack = [&] {
        if (static_cast<size_t>(labels.size()) >= few || glued > 1) {
            for (const auto &[index, fact] : facts)
                lines[index] = fact;
        }
        facts.clear();
        labels.clear();
        glued = 0;
        unknown = 0;
    };
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString &line = lines[index];
        const bool isShort =
            line.size() <= longestFact && (!line.endsWith(u'.') || shortened.match(line).hasMatch());
        const auto match = isShort && !line.contains(u':') ? bareLabelIn(line) : QRegularExpressionMatch();
        if (!match.hasMatch()) {
            const bool mayBeFact = isShort && line.contains(u' ') && !facts.empty();
            if (!mayBeFact || ++unknown > mostUnknown)
                writeBack();
            continue;
        }
        labels.insert(match.captured(2).toLower());
        glued += match.capturedView(0).back().isSpace() ? 0 : 1;
        unknown = 0;
        facts.emplace_back(index, match.captured(1) + match.captured(2) + u": "_s +
                                      line.sliced(match.capturedEnd()));
    }
    writeBack();
    return lines;
}

/// Whether @p lines around @p at are a list in which label and value take turns, however few of its labels
/// are known: two stand alone at an even distance, and nothing between them is longer than a fact.
bool isInTurns(const QStringList &lines, qsizetype at, const std::vector<bool> &standsAlone)
{
    constexpr qsizetype longestFact = 80; // characters
    constexpr qsizetype farthest = 8;     // lines
    int labels = 0;
    for (const qsizetype step : {-1, 1}) {
        for (qsizetype away = 1; away <= farthest; ++away) {
            const qsizetype index = at + step * away;
            if (index < 0 || index >= lines.size() || lines[index].size() > longestFact)
                break;
            labels += away % 2 == 0 && standsAlone[static_cast<size_t>(index)] ? 1 : 0;
        }
    }
    return labels > 1;
}

/// Whether line @p at stands in a menu, "Company", "Products", "Locations": two of its neighbours are ways
/// through a site.
bool isInMenu(const QStringList &lines, qsizetype at)
{
    constexpr qsizetype near = 3; // lines
    const QStringList around = lines.mid(std::max<qsizetype>(0, at - near), 2 * near + 1);
    return std::count_if(around.begin(), around.end(), isWayThroughSite) > 1;
}

} // namespace

bool isWayThroughSite(const QString &line)
{
    static const QRegularExpression way(
        u"^(?:home|about(?: us)?|products?|services?|careers?|jobs|blog|news|contact(?: "
        u"us)?|terms|privacy|press|"
        "newsletter|shop|gallery|support|faq|investors|legal|startseite|leistungen|produkte|karriere|stellen|"
        "kontakt|über "
        "uns|aktuelles|impressum|datenschutz|galerie|anfahrt|accueil|réalisations|devis|produits|"
        "actualités|à propos|contact|recrutement|mentions légales|inicio|productos|servicios|contacto|"
        "nosotros|noticias|empleo|aviso legal|galería)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 20; // characters
    return line.size() <= longest && way.match(line).hasMatch();
}

LabelledLines::LabelledLines(const QStringList &written)
{
    const QStringList lines = withColons(written);
    std::vector<QRegularExpressionMatch> labels;
    std::vector<bool> standsAlone;
    for (const QString &line : lines) {
        labels.push_back(line.size() > longestLabelled ? QRegularExpressionMatch() : labelIn(line));
        const auto &match = labels.back();
        standsAlone.push_back(match.hasMatch() && valueBehind(match).isEmpty() && !line.startsWith(u"- "_s));
    }
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const auto &match = labels[static_cast<size_t>(index)];
        if (!match.hasMatch())
            continue;
        QString value = valueBehind(match);
        // "Employer name" is no sentence's beginning either.
        const bool endsWithColon = lines[index].endsWith(u':') || lines[index].endsWith(u" name"_s);
        // A label, its value, the next label: a list of facts without colons.
        const bool isAmongLabels = labelIn(lines.value(index + 2)).hasMatch() ||
                                   (index > 1 && labelIn(lines[index - 2]).hasMatch()) ||
                                   isInTurns(lines, index, standsAlone);
        // The label alone: the value stands on the next line, unless that is a label again.
        if (value.isEmpty() && index + 1 < lines.size()) {
            value = lines[index + 1];
            if (value.startsWith(u": "_s))
                value = value.sliced(2).trimmed(); // the sign stands in an element of its own
            // "- Location", "- About the job": a list of what the page holds.
            const bool isContents = lines[index].startsWith(u"- "_s) && value.startsWith(u"- "_s);
            if (isInMenu(lines, index) || labelIn(value).hasMatch() || isButtonOfPosting(value) ||
                value.size() > longestLabelled || isContents)
                value.clear();
        }
        // "1 vacancy in the following location:", and the place on the line below.
        if (value.endsWith(u':') && value == lines.value(index + 1)) {
            const QString below = lines.value(index + 2);
            if (!below.isEmpty() && below.size() <= longestLabelled && !labelIn(below).hasMatch())
                value = below;
        }
        if (value.isEmpty())
            continue;
        for (size_t label = 0; label < labelWords.size(); ++label) {
            if (match.capturedStart(static_cast<int>(label) + 1) >= 0)
                m_values[label].push_back({match.captured(static_cast<int>(label) + 1), value,
                                           endsWithColon || value != lines.value(index + 1) || isAmongLabels,
                                           value == lines.value(index + 1) ? index + 1 : -1});
        }
    }
}

QString withoutBareLabel(const QString &line)
{
    if (line.size() > longestLabelled)
        return line;
    const auto match = bareLabelIn(line);
    return match.hasMatch() ? line.sliced(match.capturedEnd()) : line;
}

bool isLabelOfPosting(const QString &line)
{
    return line.size() < longestLabelled && labelIn(line).hasMatch();
}

} // namespace afterword
