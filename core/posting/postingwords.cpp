// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/postingwords.h"

#include "core/posting/facts/employment.h"
#include "core/posting/facts/placewords.h"
#include "core/posting/facts/salary.h"
#include "core/posting/facts/workplace.h"
#include "core/posting/facts/writtendate.h"
#include "core/posting/hiring.h"
#include "core/posting/page/plaintext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestLabelled = 160; ///< a value behind a label is short
constexpr qsizetype longestSentence = 600;

enum class Label {
    Company,
    Role,
    Place,
    Salary,
    LeastPay,
    MostPay,
    Employment,
    Remote,
    Posted,
    Closes,
    Period
};

struct LabelWords {
    Label label;
    QStringView words;
};

constexpr std::array labelWords = {
    LabelWords{Label::Company,
               u"company|company name|employer|organi[sz]ation|hiring organi[sz]ation|agency|department "
               u"name|firma|unternehmen|arbeitgeber|arbeitgeber(?:in|/"
               u"in)|behörde|dienststelle|institution|träger|entreprise|"
               u"employeur|société|collectivité|établissement|organisme|empresa|empleador|compañía|entidad|"
               u"organismo|azienda|"
               u"bedrijf|werkgever|organisatie|arbeidsgiver|arbetsgivare|pracodawca"},
    LabelWords{Label::Role, u"job title|position title|position|role|title|vacancy|stelle|stellenbezeichnung|"
                            u"stellentitel|poste|intitulé du poste|puesto|cargo"},
    LabelWords{Label::Place,
               u"location|locations|locatie|standplaats|plaats|sede|luogo|plats|sted|town|place|ville|"
               u"commune|stadt|municipio|job locations?|work "
               u"location|duty location|place of work|office|city|primary "
               u"location|standort|arbeitsort|einsatzort|dienstort|ort|where|duty stations?|lieu|lieu de "
               u"travail|localisation|ubicación|"
               u"lugar|lugar de trabajo|localidad"},
    LabelWords{Label::Salary,
               u"salary|salary range|pay|pay range|pay rate|(?:annual |monthly |hourly )?base pay(?: "
               u"range)?|base salary|compensation|compensation "
               u"range|annual "
               u"salary|hourly rate|wage|remuneration|gehalt|gehaltsspanne|jahresgehalt|vergütung|bezahlung|"
               u"salaire|rémunération|salaris|brutosalaris|loon|lön|lønn|stipendio|retribuzione|"
               u"wynagrodzenie|salario|retribución|remuneración|sueldo|salaire annuel brut"},
    LabelWords{Label::LeastPay,
               u"(?:minimum|min\\.?) (?:pay|salary|compensation|rate)(?: rate)?|mindestgehalt|salaire "
               u"minimum|salario mínimo"},
    LabelWords{Label::MostPay,
               u"(?:maximum|max\\.?) (?:pay|salary|compensation|rate)(?: rate)?|höchstgehalt|salaire "
               u"maximum|salario máximo"},
    LabelWords{
        Label::Employment,
        u"type|employment type|type of employment|job type|contract type|type of contract|time "
        u"type|work type|"
        u"schedule|job schedule|work schedule|working pattern|appointment type|position type|employment "
        u"status|contract|hours|worker category|dienstverband|job category "
        u"type|beschäftigungsverhältnis|arbeitsverhältnis|beschäftigungsart|anstellungsart|"
        u"arbeitszeit|vertragsart|beschäftigung|befristung|type de contrat|type d['’]emploi|contrat|temps de "
        u"travail|tipo "
        u"de contrato|jornada|contrato|tipo de empleo"},
    LabelWords{Label::Remote,
               u"remote|remote type|remote job|workplace|workplace type|work model|telework eligible|work "
               u"arrangement|homeoffice|arbeitsmodell|télétravail|teletrabajo|modalidad"},
    LabelWords{Label::Posted,
               u"posted|posted on|date posted|posting date|job posting|publication date|published|published "
               u"on|opening date|"
               u"veröffentlicht|veröffentlicht am|online seit|datum|eingestellt am|publié le|publiée "
               u"le|date de publication|publicado|publicado el|publicada el|fecha de publicación"},
    LabelWords{
        Label::Closes,
        u"closing|sluitingsdatum|reageren tot|scadenza|closing date|unposting date|closes|closes on|closing "
        u"on|apply by|apply before|application "
        u"deadline|deadline|deadline "
        u"to apply|applications close|application closing date|expiry date|expires|expires on|valid through|"
        u"open until|last date to apply|bewerbungsfrist|bewerbungsschluss|bewerbungsende|frist|bewerbung "
        u"bis|bewerben bis|date limite|date limite de candidature|date de clôture|candidature avant le|fecha "
        u"límite|fecha de cierre|plazo|plazo de presentación|cierre"},
    LabelWords{Label::Period,
               u"open (?:&|and) closing dates?|opening (?:&|and) closing dates?|application "
               u"(?:period|window)|bewerbungszeitraum|période de candidature|periodo de solicitud"},
};

/// A line that begins with a label, with what stands behind it.
const QRegularExpression &labelPattern()
{
    static const QRegularExpression pattern = [] {
        QStringList words;
        for (const LabelWords &one : labelWords)
            words << u"("_s + one.words.toString() + u")"_s;
        return QRegularExpression(
            u"^(?:[-•*]\\s*)?(?:the\\s+|your\\s+)?(?:"_s + words.join(u'|') +
                u")(?:\\s*/\\s*[\\p{L} ]{2,25})?\\s*(?:[:：]\\s*(.*)|(?:\\s+-\\s+|\\t)(.*))?$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }();
    return pattern;
}

/// The value behind each label, in the order of the lines; the first that says something counts.
class LabelledLines {
public:
    explicit LabelledLines(const QStringList &lines)
    {
        const QRegularExpression &pattern = labelPattern();
        for (qsizetype index = 0; index < lines.size(); ++index) {
            if (lines[index].size() > longestLabelled)
                continue;
            const auto match = pattern.match(lines[index]);
            if (!match.hasMatch())
                continue;
            QString value = match.captured(static_cast<int>(labelWords.size()) + 1).trimmed();
            if (value.isEmpty())
                value = match.captured(static_cast<int>(labelWords.size()) + 2).trimmed();
            const bool endsWithColon = lines[index].endsWith(u':');
            // A label, its value, the next label: a list of facts without colons.
            const bool isAmongLabels = pattern.match(lines.value(index + 2)).hasMatch();
            // The label alone: the value stands on the next line, unless that is a label again.
            if (value.isEmpty() && index + 1 < lines.size()) {
                value = lines[index + 1];
                if (pattern.match(value).hasMatch() || value.size() > longestLabelled)
                    value.clear();
            }
            if (value.isEmpty())
                continue;
            for (size_t label = 0; label < labelWords.size(); ++label) {
                if (match.capturedStart(static_cast<int>(label) + 1) >= 0)
                    m_values[label].push_back(
                        {match.captured(static_cast<int>(label) + 1), value,
                         endsWithColon || value != lines.value(index + 1) || isAmongLabels});
            }
        }
    }

    struct Value {
        QString label; ///< as it is written: "Annual base pay" says what a sum is paid for
        QString text;
        bool isSure = false; ///< a colon stood behind the label
    };
    const std::vector<Value> &of(Label label) const { return m_values[static_cast<size_t>(label)]; }

private:
    std::array<std::vector<Value>, labelWords.size()> m_values;
};

Told<QString> guessed(const QString &text)
{
    return told(plainLine(text), FactSource::Words, true);
}

/// What is not a name: a sentence, a heading.
bool isName(const QString &text)
{
    constexpr qsizetype longestName = 80;
    static const QRegularExpression kind(u"\\b(Co|Inc|Ltd|Corp|S\\.A|S\\.L|S\\.p\\.A|S\\.r\\.l|e\\.V)\\.$"_s);
    return text.size() <= longestName && (!text.endsWith(u'.') || kind.match(text).hasMatch()) &&
           !text.endsWith(u':') && !text.endsWith(u'?');
}

void readDays(const LabelledLines &labelled, const QStringList &lines, const QString &language,
              Posting &posting)
{
    const auto first = [&](Label label) {
        for (const auto &value : labelled.of(label)) {
            // "1 to 15 December": it closes on the last of them.
            const QDate date = label == Label::Closes ? lastDayInSentence(value.text, language)
                                                      : dayInSentence(value.text, language);
            if (date.isValid())
                return Told<QDate>{date, FactSource::Words, true};
        }
        return Told<QDate>();
    };
    posting.postedOn = first(Label::Posted);
    posting.closesOn = first(Label::Closes);
    for (const auto &period : labelled.of(Label::Period)) {
        const QDate from = dayInSentence(period.text, language);
        const QDate to = lastDayInSentence(period.text, language);
        if (!posting.postedOn && from.isValid() && from != to)
            posting.postedOn = {from, FactSource::Words, true};
        if (!posting.closesOn && to.isValid())
            posting.closesOn = {to, FactSource::Words, true};
    }
    if (posting.closesOn && posting.postedOn)
        return;
    static const QRegularExpression closes(
        u"\\b((?:apply|applications) (?:by|before|no later than|until)|inscripciones hasta|closing "
        u"date|applications? (?:close|must be received|are accepted "
        "until|will be accepted until|deadline)|deadline|close[sd]? "
        "on|open until|bewerb\\w* (?:dich |sie sich )?(?:bitte "
        ")?(?:bis|spätestens)|bis (?:spätestens |zum "
        ")|bewerbungs(?:frist|schluss)|avant le|jusqu['’]au|date limite|"
        "hasta el|antes del|fecha límite|(?:apply|send|e-?mail|write "
        "to|applications?)\\b[^.]{0,80}\\b(?:before|by)|"
        "(?:bewirb dich|bewerben sie sich|bewerbungen?)\\b[^.]{0,60}\\bbis(?: zum)?|(?:solliciteer|reageer)\\b[^.]{0,60}\\b(?:voor|vóór|tot))\\b(.{0,80})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression posted(
        u"^(?:[-•]\\s*)?(?:posted|published|date posted|veröffentlicht|online seit|erschienen|publiée?|publicad[oa])\\b(.{0,60})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &line : lines) {
        if (line.size() > longestSentence)
            continue;
        if (const auto match = closes.match(line); match.hasMatch() && !posting.closesOn) {
            if (const QDate date = dayInSentence(match.captured(2), language); date.isValid())
                posting.closesOn = {date, FactSource::Words, true};
        }
        if (const auto match = posted.match(line); match.hasMatch() && !posting.postedOn) {
            if (const QDate date = dayInSentence(match.captured(1), language); date.isValid())
                posting.postedOn = {date, FactSource::Words, true};
        }
    }
}

/// What a sum is paid for, where its line does not say it: the label does, or its size.
SalaryUnit unitBeside(const Salary &salary, const QString &label)
{
    if (salary.unit != SalaryUnit::Unknown)
        return salary.unit;
    if (const SalaryUnit unit = salaryUnitIn(label); unit != SalaryUnit::Unknown)
        return unit;
    // In these nobody is paid so much by the month.
    constexpr double leastOfYear = 15'000;
    const bool isLarge =
        QStringList{u"EUR"_s, u"GBP"_s, u"USD"_s, u"$"_s, u"CAD"_s, u"AUD"_s, u"CHF"_s}.contains(
            salary.currency);
    return isLarge && salary.from >= leastOfYear ? SalaryUnit::Year : SalaryUnit::Unknown;
}

std::optional<Salary> salaryBehind(const std::vector<LabelledLines::Value> &labelled)
{
    for (const auto &value : labelled) {
        if (auto salary = salaryIn(value.text)) {
            salary->unit = unitBeside(*salary, value.label);
            return salary;
        }
    }
    return std::nullopt;
}

Told<QString> salaryOf(const LabelledLines &labelled)
{
    auto salary = salaryBehind(labelled.of(Label::Salary));
    if (!salary) {
        const auto most = salaryBehind(labelled.of(Label::MostPay));
        salary = salaryBehind(labelled.of(Label::LeastPay));
        const bool isRange = salary && most && salary->currency == most->currency &&
                             salary->unit == most->unit && most->from >= salary->from;
        if (isRange)
            salary->to = most->to;
        else if (salary)
            salary->openAbove = true;
    }
    return salary ? told(toText(*salary), FactSource::Words, true) : Told<QString>();
}

/// A salary in a sentence: its line speaks of pay, or says for how long it is paid.
Told<QString> salaryInSentences(const QStringList &lines)
{
    static const QRegularExpression pay(u"\\b(salary|pay|compensation|remuneration|wage|base|earn|gehalt\\w*|"
                                        u"vergütung|\\w*brutto\\w*|verdien\\w*|salaire|"
                                        "rémunération|brut|salario|sueldo|retribución|bruto|ote)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression other(u"\\b(revenue|funding|raised|valuation|budget|customers|bonus|"
                                          u"umsatz|prämie|referral|allowance|stipend|"
                                          "chiffre d['’]affaires|facturación|million|mio\\.?|billion)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString &line = lines[at];
        if (line.size() > longestSentence)
            continue;
        auto salary = salaryIn(line);
        if (!salary)
            continue;
        // "Annual base", and the sums on a line of their own; "€60k–€75k + equity" among a page's tags.
        constexpr qsizetype longestTag = 60;
        const bool isLabelled = at > 0 && lines[at - 1].size() <= longestTag && line.size() <= longestTag &&
                                lines[at - 1].contains(pay);
        const bool isTag = line.size() <= longestTag && salary->to > salary->from && !line.contains(other) &&
                           unitBeside(*salary, {}) == SalaryUnit::Year;
        const bool speaksOfPay = line.contains(pay) || isLabelled || isTag;
        if (isLabelled && salary->unit == SalaryUnit::Unknown)
            salary->unit = salaryUnitIn(lines[at - 1]);
        if (speaksOfPay)
            salary->unit = unitBeside(*salary, {});
        if (speaksOfPay || (salary->unit != SalaryUnit::Unknown && !line.contains(other)))
            return {toText(*salary), FactSource::Words, true};
    }
    return {};
}

Told<QString> employmentOf(const LabelledLines &labelled, const QStringList &lines)
{
    // One says for how long, another for how many hours.
    QStringList said;
    for (const auto &value : labelled.of(Label::Employment)) {
        const Employment employment = employmentIn({value.text});
        // "Jornada: Completa".
        const QString whole = value.label + u' ' + value.text;
        if (employment.allKnown && !employment.words.isEmpty())
            said << value.text;
        else if (employment.words.isEmpty() || !employment.allKnown) {
            if (isKindOfEmployment(whole))
                said << whole;
        }
    }
    if (!said.isEmpty())
        return {employmentIn(said).words, FactSource::Words, true};
    // A line that says nothing else, as pages put it below the title.
    constexpr qsizetype longestTag = 70;
    constexpr qsizetype front = 40;
    for (const QString &line : lines.mid(0, front)) {
        static const QRegularExpression parting(u"\\s*[|·•,/]\\s*"_s);
        if (line.size() > longestTag)
            continue;
        QStringList kinds = line.split(parting, Qt::SkipEmptyParts);
        const qsizetype parts = kinds.size();
        kinds.removeIf([](const QString &part) { return !isKindOfEmployment(part); });
        // "Karriere | Ausbildung | Kontakt" leads to other pages.
        static const QRegularExpression training(
            u"^\\W*(ausbildung|praktik\\w*|stages?|alternance|internships?|"
            "apprenticeships?|prácticas)\\W*$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool isWayThere =
            parts > 2 && kinds.size() == 1 && training.match(kinds.constFirst()).hasMatch();
        if (!kinds.isEmpty() && !isWayThere)
            return {employmentIn(kinds).words, FactSource::Words, true};
    }
    return {};
}

/// The kinds that a sentence counts up beside the hours: "40 hours, full time, temporary until June".
Told<QString> employmentInSentences(const QStringList &lines)
{
    static const QRegularExpression hours(
        u"\\b(?:full|part)[- ]?time\\b|\\b(?:voll|teil)zeit\\b|\\btemps "
        u"(?:plein|complet|partiel)\\b|\\bjornada (?:completa|parcial)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parting(u"\\s*[,;:.()–—]\\s*|\\s-\\s"_s);
    static const QRegularExpression end(u"\\s(?:until|bis|jusqu|hasta)\\b.*$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    for (const QString &line : lines) {
        if (line.size() > longestSentence || !line.contains(hours))
            continue;
        QStringList kinds;
        for (QString part : line.split(parting, Qt::SkipEmptyParts)) {
            if (isKindOfEmployment(part.remove(end)))
                kinds << part;
        }
        if (!kinds.isEmpty())
            return {employmentIn(kinds).words, FactSource::Words, true};
    }
    return {};
}

/// "Boise, ID" of "1 vacancy in the following location: Boise, ID".
QString placeBehind(const QString &value)
{
    static const QRegularExpression label(
        u"^.{0,60}\\b(?:locations?|standorte?|lieux?|ubicaci[oó]n|vacanc(?:y|ies) in):\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString place = QString(value).remove(label);
    // "United States-Connecticut-Hartford": from large to small.
    QStringList parts = place.split(u'-', Qt::SkipEmptyParts);
    std::reverse(parts.begin(), parts.end());
    const QString turned = parts.size() >= 2 ? placeInLine(parts.join(u", "_s)) : QString();
    return turned.isEmpty() ? place : turned;
}

/// What may stand behind a title: nothing, or the number of the posting.
bool isNumberOfPosting(const QString &text)
{
    static const QRegularExpression number(u"^(?:\\W*[A-Z]{0,4}[-_ ]?\\d{3,}\\W*)?$"_s);
    return number.match(text).hasMatch();
}

} // namespace

Posting postingInWords(const QString &text, const QString &language)
{
    const QStringList lines = linesWithText(text);
    const LabelledLines labelled(lines);
    const auto firstName = [&](Label label) {
        for (const auto &value : labelled.of(label)) {
            if (value.isSure && isName(value.text) && !isNobody(value.text))
                return guessed(value.text);
        }
        return Told<QString>();
    };
    Posting posting;
    posting.company = firstName(Label::Company);
    posting.role = firstName(Label::Role);
    for (const auto &value : labelled.of(Label::Place)) {
        if (!isName(value.text) || posting.place)
            continue;
        const Workplace workplace = workplaceIn(placeBehind(value.text));
        posting.place = guessed(workplace.place);
        if (workplace.remote != RemoteWork::Unknown)
            posting.remote = {workplace.remote, FactSource::Words, true};
    }
    for (const auto &value : labelled.of(Label::Remote)) {
        static const QRegularExpression yes(u"^(?:yes|ja|oui|sí)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
        // "Telework eligible: yes" allows some of it.
        static const QRegularExpression some(
            u"^\\W*(?:partiel\\w*|partial\\w*|partly|some|teilweise|parcial\\w*|ponctuel|occasionnel|possible|möglich|flexible)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const bool isSome = yes.match(value.text).hasMatch() || some.match(value.text).hasMatch();
        const RemoteWork remote = isSome ? RemoteWork::Partly : workplaceIn(value.text).remote;
        if (!posting.remote && remote != RemoteWork::Unknown)
            posting.remote = {remote, FactSource::Words, true};
    }
    posting.salary = salaryOf(labelled);
    posting.employment = employmentOf(labelled, lines);
    readDays(labelled, lines, language, posting);
    return posting;
}

Posting postingInSentences(const QString &text)
{
    const QStringList lines = linesWithText(text);
    Posting posting;
    posting.salary = salaryInSentences(lines);
    posting.employment = employmentInSentences(lines);
    if (const RemoteWork remote = remoteWorkInSentences(lines); remote != RemoteWork::Unknown)
        posting.remote = {remote, FactSource::Words, true};
    return posting;
}

bool isLabelOfPosting(const QString &line)
{
    return line.size() < longestLabelled && labelPattern().match(line).hasMatch();
}

QString postingPartOf(const QString &words, const QString &role)
{
    constexpr qsizetype few = 200; // characters; the foot of a page is not a posting's end before them
    const QStringList lines = words.split(u'\n');
    const QString title = role.simplified();
    qsizetype from = 0;
    for (qsizetype index = 0; index < lines.size() && !title.isEmpty(); ++index) {
        // A number of the posting may stand behind it.
        const QString line = lines[index].simplified();
        if (line.startsWith(title, Qt::CaseInsensitive) && isNumberOfPosting(line.sliced(title.size()))) {
            from = index;
            break;
        }
    }
    QString part;
    for (qsizetype index = from; index < lines.size() && part.size() < longestPosting; ++index) {
        if (part.size() > few && isFootOfPosting(lines[index]))
            break;
        part += lines[index] + u'\n';
    }
    return plainDescription(part);
}

} // namespace afterword
