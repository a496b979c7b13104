// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/postingwords.h"

#include "core/posting/facts/employment.h"
#include "core/posting/facts/placewords.h"
#include "core/posting/facts/remotesaid.h"
#include "core/posting/facts/salarysaid.h"
#include "core/posting/facts/workplace.h"
#include "core/posting/facts/writtendate.h"
#include "core/posting/hiring.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/postinglabels.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestSentence = 600;

Told<QString> guessed(const QString &text)
{
    return told(plainLine(text), FactSource::Words, true);
}

/// What is not a name: a sentence, a heading.
bool isName(const QString &text)
{
    constexpr qsizetype longestName = 80;
    static const QRegularExpression kind(
        u"\\b(Co|Inc|Ltd|Corp|S\\.A|S\\.L|S\\.p\\.A|S\\.r\\.l|e\\.\\s?V)\\.$"_s);
    return text.size() <= longestName && (!text.endsWith(u'.') || kind.match(text).hasMatch()) &&
           !text.endsWith(u':') && !text.endsWith(u'?');
}

/// @p lines, those that are whole paragraphs cut at their sentences and at the dashes of lists that stand in
/// one line.
QStringList inSentences(const QStringList &lines)
{
    constexpr qsizetype paragraph = 400; // characters
    static const QRegularExpression end(
        u"(?<=[\\p{Ll})][.!?:])\\s+(?=[-•*–]?\\s?\\p{Lu})|\\s[-•*–]\\s(?=\\p{L})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList sentences;
    for (const QString &line : lines) {
        if (line.size() > paragraph)
            sentences += line.split(end, Qt::SkipEmptyParts);
        else
            sentences += line;
    }
    return sentences;
}

/// Whether @p line has a digit, of whatever script (some are written as two units).
bool mayHaveNumber(const QString &line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) {
        return c.unicode() < 0x80 ? c >= u'0' && c <= u'9' : c.isDigit() || c.isSurrogate();
    });
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
        ")|(?:schicke?n?|sende[nt]?|maile?n?|richten?|unterlagen)\\b[^.]{0,60}\\bbis|bewerbungs(?:frist|"
        "schluss)|avant le|jusqu['’]au|date limite|clôture|"
        "clos(?:ing|es)(?: on)?(?=:?\\s(?:\\p{L}+,?\\s){0,2}\\d)|entro (?:il|e non oltre "
        "il)|(?:solliciteren|reageren) kan tot|advert closes|last day to apply|hasta "
        "el|antes del|fecha límite|plazo\\b[^.]{0,40}\\b(?:termina|finaliza|acaba) "
        "el|(?:apply|send|e-?mail|write "
        "to|applications?)\\b(?:[^.]|\\.(?=\\S)){0,140}\\b(?:before|by)|"
        "(?:bewirb dich|bewerbt euch|melde dich|meldet euch|schreibt (?:uns|an)|melden sie sich|bewerben sie sich|bewerbung(?:en|sunterlagen)?)\\b[^.]{0,60}\\bbis(?: zum)?|(?:solliciteer|reageer)\\b[^.]{0,60}\\b(?:voor|vóór|tot))\\b(.{0,80})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression posted(
        u"(?:^|[|·•]\\s*)(?:[-•]\\s*)?(?:posted|published|date (?:posted|published|advertised)|en ligne depuis|veröffentlicht|ausgeschrieben (?:am|seit)|(?:stellen)?ausschreibung vom|aufgeschaltet|inseriert|online seit|erschienen|listed|publiée?|date de publication|mise? en ligne|publicad[oa]|pubblicat[oa]|geplaatst|gepubliceerd)\\b(.{0,60})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "This notice was put up on 22nd November 2026", at the foot of a page of a club's own.
    static const QRegularExpression putUp(
        u"\\b(?:notice|advert(?:isement)?|ad|vacancy|posting|page|job|position) (?:was |has been )?(?:first "
        u")?"
        "(?:put up|posted|published|added|placed|advertised)(?: here)? (?:on )?(?=\\D{0,12}\\d)(.{0,40})|"
        "\\b(?:anzeige|ausschreibung|aushang|stellenangebot|stelle(?= wurde)) (?:wurde )?(?:vom|am|seit) "
        "(.{0,40})|"
        "\\b(?:annonce|offre|avis) (?:a été )?(?:mise? en ligne|publiée?|affichée?|déposée?|parue?) "
        "(?:le|depuis le) "
        "(.{0,40})|\\b(?:anuncio|oferta|aviso|convocatoria) (?:se ha |ha sido |fue "
        ")?(?:publicad[oa]|puest[oa]|colgad[oa]) "
        "(?:el|desde el) (.{0,40})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &line : lines) {
        // Without a number it names no day.
        if (line.size() > longestSentence || !mayHaveNumber(line))
            continue;
        // "Befristet bis zum 31. März": so long one works there.
        static const QRegularExpression term(
            u"\\b(befristet|vertragsende|beschäftigungsdauer|elternzeit|vertretung|contract (?:runs|ends)|"
            "fixed[- ]term|contrato\\b[^.]{0,80}\\bhasta|cdd\\b[^.]{0,80}\\bjusqu|hasta (?:el )?final del?|contrat jusqu|jusqu['’]au terme)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression application(
            u"\\b(bewerb\\w*|apply|application\\w*|candidat\\w*|postul\\w*)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (line.contains(term) && !line.contains(application))
            continue;
        // "To apply, stop by after 1 p.m. or write to us by 12 December": the first of them may tell no day.
        for (auto match = closes.match(line); match.hasMatch() && !posting.closesOn;
             match = closes.match(line, match.capturedStart(2))) {
            if (const QDate date = dayInSentence(match.captured(2), language); date.isValid())
                posting.closesOn = {date, FactSource::Words, true};
        }
        if (const auto match = putUp.match(line); match.hasMatch() && !posting.postedOn) {
            const QDate date = dayInSentence(match.captured(match.lastCapturedIndex()), language);
            if (date.isValid())
                posting.postedOn = {date, FactSource::Words, true};
        }
        if (const auto match = posted.match(line); match.hasMatch() && !posting.postedOn) {
            if (const QDate date = dayInSentence(match.captured(1), language); date.isValid())
                posting.postedOn = {date, FactSource::Words, true};
        }
    }
}

/// "temporary" of "temporary until 30 June 2027".
QString withoutEnd(const QString &kind)
{
    static const QRegularExpression end(
        u"\\s(?:until|bis|jusqu|hasta)\\b.*$|\\s(?:from |de |von |du )?(?:monday|montag|lunes|lundi)\\b.*$|\\s(?:de|por las?|en) (?:mañanas?|tardes?|noches?)$|\\s(?:le matin|l['’]après-midi|vormittags|nachmittags|am (?:vor|nach)mittag|with benefits|mornings|afternoons|evenings)$|\\s\\(?\\d{1,2}(?:[.,]\\d)? ?(?:h|std|hrs|stunden|hours|heures|horas)\\b.*$|\\s*[-–(,]?\\s\\(?\\d{1,2}\\+? (?:mois|months?|month\\(s\\)|monate?|meses|ans|years?|jahre?)\\)?$|\\s*[-–(,]\\s?(?:w-?2|c2c|1099|corp[- ]to[- ]corp|inside ir35|outside ir35)\\b.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(kind).remove(end);
}

/// The kinds of several tags, up to the one that contradicts those before it: that is of another job.
QString employmentOfTags(const QStringList &kinds)
{
    QString words;
    for (const QString &kind : kinds)
        words =
            words.isEmpty() ? employmentIn({kind}).words : saidTogether(words, employmentIn({kind}).words);
    return words;
}

/// @p known of a label whose value is line @p at, with what a tag of its own says near it: "CDI" above
/// "Schedule", "Temps plein".
QString withTagBeside(const QString &known, const QStringList &lines, qsizetype at)
{
    constexpr qsizetype longestTag = 40; // characters
    constexpr qsizetype near = 6;        // lines
    if (at < 0)
        return known;
    for (const QString &line : lines.mid(std::max<qsizetype>(0, at - near), 2 * near)) {
        const bool isTag = line.size() <= longestTag && !isLabelOfPosting(line) && isKindOfEmployment(line);
        const QString tag = isTag ? employmentIn({line}).words : QString();
        if (isOtherHalfOfEmployment(known, tag))
            return saidTogether(known, tag);
    }
    return known;
}

Told<QString> employmentOf(const LabelledLines &labelled, const QStringList &lines)
{
    // One says for how long, another for how many hours.
    QStringList said;
    qsizetype at = -1;
    for (const auto &value : labelled.of(Label::Employment)) {
        // "Contract", and the posting's first sentence below it.
        constexpr qsizetype longestKind = 70;
        const bool isHours = value.text.endsWith(u"Std."_s) || value.text.endsWith(u"hrs."_s);
        if (value.text.size() > longestKind || (value.text.endsWith(u'.') && !isHours))
            continue;
        const Employment employment = employmentIn({value.text});
        // "Umfang: 50 %".
        static const QRegularExpression share(
            u"^\\d{2,3}\\s?%?\\s?(?:(?:[-–]|bis|à|to)\\s?\\d{2,3}\\s?)?%$"_s);
        if (share.match(value.text).hasMatch())
            said << employmentInRole(value.label + u' ' + value.text);
        // "Jornada: Completa".
        // "Jornada: completa, turno de mañana".
        const QString first = value.text.section(u',', 0, 0);
        static const QRegularExpression kindOf(u"^(?:tipo|type|art|modalidad) (?:de |d['’]|der )"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const QString label = QString(value.label).remove(kindOf); // "Tipo de jornada: parcial"
        const QString whole = label + u' ' + (isKindOfEmployment(label + u' ' + first) ? first : value.text);
        if (said.isEmpty())
            at = value.line;
        if (employment.allKnown && !employment.words.isEmpty())
            said << value.text;
        else if (employment.words.isEmpty() || !employment.allKnown) {
            if (isKindOfEmployment(whole))
                said << whole;
        }
    }
    if (!said.isEmpty())
        return {withTagBeside(employmentIn(said).words, lines, at), FactSource::Words, true};
    // A line that says nothing else, as pages put it below the title.
    constexpr qsizetype longestTag = 70;
    constexpr qsizetype longestFacts = 120; // several of them, parted by dots
    constexpr qsizetype front = 40;
    constexpr int nextTags = 5; // lines
    int sinceFirst = 0;
    for (const QString &line : lines.mid(0, front)) {
        static const QRegularExpression parting(u"\\s*[|·•,/]\\s*|\\s[-–]\\s"_s);
        static const QRegularExpression dots(u"[|·•]"_s);
        // "Next: Caretaker, part-time" leads to another page.
        static const QRegularExpression another(u"^(?:[-•] )?(?:prev(?:ious)?|next)\\s?: "_s,
                                                QRegularExpression::CaseInsensitiveOption);
        if (line.size() > (line.contains(dots) ? longestFacts : longestTag) || another.match(line).hasMatch())
            continue;
        if (isHeadingOfOthers(line))
            break;
        QStringList kinds = line.split(parting, Qt::SkipEmptyParts);
        const qsizetype parts = kinds.size();
        for (QString &part : kinds)
            part = withoutEnd(part);
        // "Status Fixed-term, whole-time": two cells of a table in one line.
        if (!kinds.isEmpty() && !isKindOfEmployment(kinds.front())) {
            const QString cell = withoutBareLabel(kinds.front());
            if (cell == kinds.front())
                kinds.removeFirst();
            else
                kinds.front() = cell;
        }
        kinds.removeIf([](const QString &part) { return !isKindOfEmployment(part); });
        // "Karriere | Ausbildung | Kontakt" leads to other pages.
        static const QRegularExpression training(
            u"^\\W*(ausbildung|praktik\\w*|stages?|alternance|internships?|"
            "apprenticeships?|prácticas)\\W*$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool isWayThere =
            parts > 2 && kinds.size() == 1 && training.match(kinds.constFirst()).hasMatch();
        if (!kinds.isEmpty() && !isWayThere)
            said << kinds;
        // "CDI", "Temps plein": other tags may stand between them, a posting's text doesn't.
        sinceFirst += said.isEmpty() ? 0 : 1;
        if (sinceFirst > nextTags)
            break;
    }
    return told(employmentOfTags(said), FactSource::Words, true);
}

/// The kinds that a sentence counts up beside the hours: "40 hours, full time, temporary until June".
Told<QString> employmentInSentences(const QStringList &lines)
{
    static const QRegularExpression hours(
        u"\\b(?:full|part|half)[- "
        u"]?time\\b|\\bmi-temps\\b|\\bhalbtags\\b|\\bmini-?job\\b|520-euro-basis|temps non "
        u"complet|\\b(?:voll|teil)zeit|\\btemps "
        u"(?:plein|complet|partiel)\\b|\\b(?:media jornada|jornada (?:completa|parcial))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parting(u"\\s*[,;:.()–—]\\s*|\\s-\\s"_s);
    if (!lines.join(u'\n').contains(hours))
        return {};
    QString first; // "Part-time" alone, above "a seasonal, part-time position"
    for (const QString &line : lines) {
        if (line.size() > longestSentence || !line.contains(hours))
            continue;
        QStringList kinds;
        const QString said = isLabelOfPosting(line) ? line.section(u':', 1) : line; // "Contract: seasonal"
        for (const QString &part : said.split(parting, Qt::SkipEmptyParts)) {
            if (isKindOfEmployment(withoutEnd(part)))
                kinds << withoutEnd(part);
        }
        // "A permanent, full-time position", "CDI à temps plein": for how long, and for how many hours.
        if (const QString both = termAndHoursIn(line); !both.isEmpty())
            return {first.isEmpty() ? both : saidTogether(first, both), FactSource::Words, true};
        if (!first.isEmpty())
            continue;
        // "This is a full-time position based in Boise."
        static const QRegularExpression position(
            u"\\b(half[- ]time|mi-temps|halbtags|mini-?job|520-euro-basis|temps non "
            u"complet)\\b|\\b(?:looking for|"
            "seek|seeking|hiring|need) an? ((?:full|part)[- ]?time) \\p{L}|"
            "\\b(?:post|role|job|position|appointment) is (?:a )?((?:full|part)[- ]?time)\\b|"
            "\\b((?:full|part)[- ]?time)(?:,? [\\w-]+){0,2} "
            u"(?:position|role|job|post|appointment)\\b|\\b(?:poste|emploi) "
            "(?:à |en )(temps (?:plein|complet|partiel))|\\bpuesto (?:a |de )((?:media )?jornada(?: "
            "(?:completa|parcial))?|tiempo "
            "(?:completo|parcial))|\\b((?:voll|teil)zeit)(?:stelle|position)\\b|"
            "\\b(?:\\w*anstellung|stelle|beschäftigung|tätigkeit|arbeit\\w*) in ((?:voll[- ]+(?:oder|und) "
            ")?teilzeit|"
            "vollzeit)\\b|\\bin (voll- ?(?:oder|und|/) ?teilzeit|vollzeit|teilzeit)(?= "
            "gesucht| ab \\d| besetzt| zu besetzen|,|\\W*$|\\s*\\()|\\b(?:à|en) (temps "
            "(?:plein|complet|partiel))\\W*$|\\ba (jornada (?:completa|parcial)|tiempo (?:completo|parcial))\\W*$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = position.match(line); kinds.filter(hours).isEmpty() && match.hasMatch())
            kinds << match.captured(match.lastCapturedIndex());
        if (!kinds.isEmpty())
            first = employmentIn(kinds).words;
    }
    return told(first, FactSource::Words, true);
}

/// The town of an address that stands over several lines, the first of which is @p written's first: with a
/// postcode of the United Kingdom as the last, or a street above "12345 Town". Empty where they are none.
QString townOfLines(const QStringList &written)
{
    static const QRegularExpression british(u"^[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$"_s);
    static const QRegularExpression street(
        u"\\b(?:road|street|lane|avenue|drive|close|square|terrace|crescent|rd|st)\\.?$|^\\d+[a-z]? "_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression coded(u"^(?:[A-Z]{1,2}-)?\\d{4,5} \\p{Lu}"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression house(u"\\d+ ?[a-z]?$|^\\d+[,\\s]"_s);
    const auto code = std::find_if(written.begin(), written.end(),
                                   [](const QString &line) { return british.match(line).hasMatch(); });
    const qsizetype end = code - written.begin();
    if (end >= 2 && end < written.size()) {
        qsizetype town = end == 2 ? 1 : end - 2; // below it the county, where there is one
        for (qsizetype index = 0; index + 1 < end; ++index) {
            if (street.match(written[index]).hasMatch())
                town = index + 1;
        }
        return written[town];
    }
    const bool isBelowStreet =
        written.size() > 1 && house.match(written[0]).hasMatch() && coded.match(written[1]).hasMatch();
    return isBelowStreet ? placeInLine(written[1]) : QString();
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

/// The language that days are read in: @p said, or that of who writes the month first.
QString languageOf(const QString &text, const QString &said)
{
    return writesMonthFirst(text) ? u"en-US"_s : said;
}

} // namespace

Told<QDate> closingDayInWords(const QString &text, const QString &said)
{
    const QStringList lines = linesWithText(text);
    Posting posting;
    readDays(LabelledLines(lines), inSentences(lines), languageOf(text, said), posting);
    return posting.closesOn;
}

Told<QString> salaryInWords(const QString &text)
{
    return salaryOf(LabelledLines(linesWithText(text)));
}

Posting postingInWords(const QString &text, const QString &said)
{
    const QString language = languageOf(text, said);
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
    // "Dienststelle: Stadtbibliothek" above "Arbeitgeber: Stadt Wangen".
    static const QRegularExpression employer(u"^(?:arbeitgeber|employer|employeur|empleador|werkgever)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    for (const auto &value : labelled.of(Label::Company)) {
        if (!posting.company && value.isSure && employer.match(value.label).hasMatch() &&
            isName(value.text) && !isNobody(value.text))
            posting.company = guessed(value.text);
    }
    if (!posting.company)
        posting.company = firstName(Label::Company);
    // A heading "Entreprise", and only a name below it.
    for (const auto &value : labelled.of(Label::Company)) {
        static const QRegularExpression heading(u"^(?:entreprise|arbeitgeber|employeur|empresa|employer)$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        constexpr qsizetype longestName = 40;
        if (!posting.company && heading.match(value.label).hasMatch() && isName(value.text) &&
            value.text.size() <= longestName && value.text[0].isUpper() && !isNobody(value.text))
            posting.company = guessed(value.text);
    }
    posting.role = firstName(Label::Role);
    for (const auto &value : labelled.of(Label::Place)) {
        // "Europe, France, Normandie", and the town behind a label of its own.
        const QString widest = value.text.section(u',', 0, 0).trimmed();
        const bool isWide = value.text.contains(u',') && (isCountry(widest) || widest == u"Europe"_s) &&
                            &value != &labelled.of(Label::Place).back();
        if (!isName(value.text) || isWide)
            continue;
        constexpr qsizetype longestAddress = 6; // lines
        const QString town = value.line < 0 ? QString() : townOfLines(lines.mid(value.line, longestAddress));
        const Workplace workplace = workplaceIn(town.isEmpty() ? placeBehind(value.text) : town);
        // "Work Location: In person", below a location that is a place.
        if (posting.place && (!workplace.place.isEmpty() || posting.remote))
            continue;
        if (!posting.place)
            posting.place = guessed(workplace.place);
        if (workplace.remote != RemoteWork::Unknown)
            posting.remote = {workplace.remote, FactSource::Words, true};
    }
    int refused = 0;
    for (const auto &value : labelled.of(Label::Remote)) {
        static const QRegularExpression yes(u"^(?:yes|ja|oui|sí|sì)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
        // "Telework eligible: yes" allows some of it.
        static const QRegularExpression some(
            u"^\\W*(?:bis zu |up to |max\\.? |jusqu['’]à |hasta "
            u")?(?:partiel\\w*|partial\\w*|partly|some|teilweise|parcial\\w*|deels|(?:[1-4]|one|two|three|"
            u"four|ein\\w*|zwei|drei|vier|un|deux|trois|quatre|"
            "dos|cuatro|tres|een|twee|drie) (?:days?|tage?n?|jours?|días?|dag(?:en)?)|ponctuel|occasionnel|possible|möglich|flexible)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const bool isSome = yes.match(value.text).hasMatch() || some.match(value.text).hasMatch();
        static const QRegularExpression no(
            u"^\\W*(?:no|non|nein|nee|nei|nej|not|nicht|kein\\w*|ikke|niet)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        RemoteWork remote = isSome ? RemoteWork::Partly : workplaceIn(value.text).remote;
        // "Remote job: no" leaves open whether one may work from home for some of the time.
        static const QRegularExpression wholly(u"remote|eligible"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const bool isNo = no.match(value.text).hasMatch();
        if (isNo && !value.label.contains(wholly))
            remote = RemoteWork::No;
        refused += isNo ? 1 : 0;
        if (!posting.remote && remote != RemoteWork::Unknown)
            posting.remote = {remote, FactSource::Words, true};
    }
    // "Remote job: no", "Telework eligible: no": neither from elsewhere nor from home.
    if (!posting.remote && refused > 1)
        posting.remote = {std::max(remoteWorkInSentences(lines), RemoteWork::No), FactSource::Words, true};
    posting.salary = salaryOf(labelled);
    posting.employment = employmentOf(labelled, lines);
    readDays(labelled, inSentences(lines), language, posting);
    return posting;
}

Posting postingInSentences(const QString &text)
{
    const QStringList lines = inSentences(linesWithText(text));
    Posting posting;
    posting.salary = salaryInSentences(lines);
    Told<QString> hours = employmentInSentences(lines);
    if (const QString part = partOfWeekIn(lines); !hours || isOtherHalfOfEmployment(hours.value, part))
        hours = told(saidTogether(hours.value, part), FactSource::Words, true);
    posting.employment = told(saidTogether(hours.value, termInSentences(lines)), FactSource::Words, true);
    if (const RemoteWork remote = remoteWorkInSentences(lines); remote != RemoteWork::Unknown)
        posting.remote = {remote, FactSource::Words, true};
    return posting;
}

} // namespace afterword
