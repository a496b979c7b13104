// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/interviewwords.h"

#include "core/domain/personnames.h"
#include "core/exchange/calendar/roundwords.h"
#include "core/exchange/calendar/wholeroles.h"
#include "core/exchange/companyname.h"
#include "core/exchange/jobsentences.h"
#include "core/exchange/roletext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// @p summary with the signs of wide scripts as others write them: "面接：データアナリスト（東京）".
QString withPlainSignsAlone(const QString &summary)
{
    static constexpr char16_t wide[] = u"：；，、。（）【】「」『』［］〔〕《》｜／＠－—〜！？＋＆";
    static constexpr char16_t plain[] = u":;,,.()[]()()[]()()|/@--~!?+&";
    static_assert(std::size(wide) == std::size(plain));
    const QStringView signs(wide, std::size(wide) - 1);
    if (std::none_of(summary.begin(), summary.end(), [signs](QChar c) { return signs.contains(c); }))
        return summary;
    QString text;
    for (const QChar c : summary) {
        const qsizetype at = signs.indexOf(c);
        if (at < 0)
            text += c;
        else if (c == u'＋' || c == u'＆')
            text += plain[at];
        else
            text += QStringLiteral(" %1 ").arg(QChar(plain[at]));
    }
    return text.simplified();
}

// "Assistant(e) achats": these brackets part nothing. They are such letters while a summary is taken apart.
constexpr QChar innerOpen(0xE000);
constexpr QChar innerClose(0xE001);
// "Technicien·ne", "Erzieher:in": neither do these points.
constexpr QChar innerPoint(0xE002);
constexpr QChar innerColon(0xE003);

QString withInnerBrackets(QString piece)
{
    return withParts(std::move(piece))
        .replace(innerOpen, u'(')
        .replace(innerClose, u')')
        .replace(innerPoint, u'·')
        .replace(innerColon, u':');
}

/// Whether a piece of a summary with plain signs is what one does.
bool isRole(const QString &piece)
{
    return soundsLikeRoleName(withInnerBrackets(piece));
}

/// @p summary without when it is and between whom ("(Dec 17 01:00 PM EST in Lobby)", "between Robin and Gus
/// Halloran"), with plain signs, and the brackets within words as letters.
QString withPlainSigns(const QString &summary)
{
    static const QRegularExpression inner(u"(\\p{L})\\((\\p{Ll}{1,4})\\)"_s);
    static const QRegularExpression when(u"\\([^()]*\\d{1,2}[:.]\\d{2}[^()]*\\)"_s);
    static const QRegularExpression between(
        u"\\b(between|zwischen|entre)\\s+[^(\\[|,:]*?\\b(and|und|et|y)\\b[^(\\[|,:]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "Invitation: ... @ Thu Dec 10, 2026 3pm - 4pm (GMT)": a letter's subject as Google writes it.
    static const QRegularExpression day(
        u"\\s@\\s(mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|mié|jue|vie)\\p{L}*\\.?,? .*\\d.*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression front(
        u"^\\s*((updated "
        u")?invitation|invite|einladung|convocation|invitación|confirmed|confirmation|bestätigt|"
        "confirmé|confirmado|confirmada|reminder|erinnerung|rappel|recordatorio|rescheduled|updated|fwd?|re|"
        "aw|wg|tr|"
        "accepted|tentative|hold|aceptada)\\s*:\\s*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression hour(
        u"\\b(at |um |à |a las )?(\\d{1,2}([:.h]\\d{2})? ?(am|pm|uhr)|\\d{1,2}[:h]\\d{2})(?!\\w)( ?[-–] ?\\d{1,2}([:.h]\\d{2})? ?(am|pm|uhr)?(?!\\w))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shortWith(u"(?:^|(?<=\\s))w/ ?(?=\\p{Lu})"_s); // "Chat w/ Robin"
    // Each of these goes with a sign of its own, which most summaries do not have.
    QString text = withPlainSignsAlone(summary);
    if (text.contains(u'/'))
        text.replace(shortWith, u"with "_s);
    if (text.contains(u'@'))
        text.remove(day);
    if (text.contains(u':'))
        text.remove(front);
    if (text.contains(u'('))
        text.remove(when);
    text.remove(between);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        text.remove(hour);
    const QString left = text.simplified();
    if (left.isEmpty())
        return summary;
    // "Disponent (m/w/d)": neither do these.
    static const QRegularExpression whoever(
        u"(?<=\\p{L}) \\(([mwfdhx*](?:[/|][mwfdhx*]){1,3}|all genders|alle geschlechter|gn|tous genres)\\)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression point(u"(?<=\\p{L})·(?=\\p{L})"_s);
    static const QRegularExpression colon(u"(?<=\\p{L}):(?=(?:in|innen|r|e)\\b)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString whole = withWholeRoles(left);
    if (whole.contains(u':'))
        whole.replace(colon, innerColon);
    if (whole.contains(u'·'))
        whole.replace(point, innerPoint);
    if (whole.contains(u'(')) {
        whole.replace(whoever, u" "_s + innerOpen + u"\\1"_s + innerClose);
        whole.replace(inner, QStringLiteral("\\1%1\\2%2").arg(innerOpen).arg(innerClose));
    }
    return whole;
}

/// What a talk on a screen is called.
constexpr char16_t videoWords[] =
    u"visio(conférence)?|videollamada|videoconferencia|videocall|videochiamata|videogesprek";

/// What only says that there is a talk, in the languages that invitations come in; a compound counts as a
/// whole.
constexpr char16_t talkWords[] =
    u"interviews?|assessment( cent(er|re)| day)?|super ?day|trial (day|shift)|working interview|"
    "(vorstellungs|bewerbungs|kennenlern|telefon|erst|zweit|fach|auswahl|job)gespräch|telefoninterview|vg(?= "
    "(bei|mit|in|am|um|als|-|–|(?!wort|bild)(?-i:\\p{Lu})))|"
    "(vorstellungs|bewerbungs|kennenlern)termin|appel (de )?(découverte|qualification)|"
    "prova (pratica|lavoro)|giornata di prova|prueba (práctica|de trabajo)|(période|demi-journée) d['’]essai|"
    "mise en situation|arbeitsprobe|meewerkdag|"
    "probearbeiten|probe(arbeits)?tag|schnuppertag|bewerbertag|"
    "(entretien|entrevue)( d['’]embauche| de (recrutement|motivation|sélection)| professionnel| individuel| "
    "technique| téléphonique| rh| en visio(conférence)?)?|journée d['’]essai|"
    "entrevista( de (trabajo|selección|emprego)| laboral| personal| técnica| telefónica| telefônica| "
    "presencial| inicial)?|"
    "colloquio( conoscitivo| di (lavoro|selezione)| tecnico| telefonico| individuale)?|"
    "(sollicitatie|kennismakings)gesprek|kennismaking|proefdag|meeloopdag|sollicitatie|pruebas? de "
    "selección|(rozmowa|spotkanie) (kwalifikacyjna|rekrutacyjn[ae])|"
    "(anställnings|job|jobb|arbeids)(intervju|samtale?)|rekryteringssamtal|(állás)?interjú|interviu( de "
    "angajare)?|"
    "pracovný pohovor|razgovor za posao|συνέντευξη|співбесіда|darbo pokalbis|töövestlus|darba "
    "intervija|entrevista de feina|työhaastattelu|pohovor|mülakat|"
    "собеседование|интервью";
constexpr char16_t talkSigns[] = u"(面接|面談)(の?(ご案内|ご連絡|お知らせ|日程|ご招待))?|(面试|面試)(邀请|"
                                 u"邀請|通知|安排)?|면접( ?(안내|일정|초대))?";

/// Whether a piece of a summary only says what kind of event it is, and no role.
QString withoutEventWords(QString piece)
{
    static const QRegularExpression filler = wholeWords(
        QString::fromUtf16(talkWords) + u"|loop|case|online|"_s + QString::fromUtf16(videoWords) +
            u"|convocatoria|invitación|invito|uitnodiging|intervju|grupal|collectif|recruitment|recruiting|"
            u"recruiter|skype|gesprek|"
            u"confirmation|scheduled?|details|"
            u"convocation|telefonisches?|kennenlernen|telefonisch|persönlich|vor ort|presencial|in person|by "
            u"phone|confirmed|bestätigt|confirmé|confirmada|reminder|erinnerung|rescheduled|verschoben|"
            u"reporté|hold|rdv|rendez-vous|termin|einladung|zum|zur|gespräch|rozmowa|invitation|invite|"
            u"updated|cancell?ed|video|virtual|zoom|teams|google "
            u"meet|call|meeting|(virtual )?coffee|chat|\\d+ ?(min|minutes?|h|hours?)|min|minutes?|"
            "culture|cultural|values?|behaviou?ral|fit|"
            u"conversation|round|with|between|bei|mit|für|als|chez|avec|pour|con|para|for|at|the|role|"
            u"position|job|of|and|your|re|"
            u"from|von|vom|der|die|das|dem|am|im|um|de|du|des|del|di|da|van|le|la|el|il|en|et|und|y|e|an?|in|"
            u"on|to|"
            u"quick|short|informal|kurzes?|catch[- ]?up|about|us|our|team|hr"_s,
        QString::fromUtf16(talkSigns));
    piece.remove(anyRound());
    const QString left = QString(piece).remove(filler).simplified();
    // "Head of Data" keeps its "of": only a piece that is nothing but such words goes.
    static const QRegularExpression letters(u"\\p{L}"_s);
    return left.contains(letters) ? piece : QString();
}

QString trimmedOfJoints(QString piece)
{
    static const QString joints = u"\\s|[\\-–—:,|@/·•&+]|\\b(%1|%2)\\b"_s;
    static const QString talk = QString::fromUtf16(talkWords);
    static const QRegularExpression signs(QString::fromUtf16(talkSigns));
    piece.remove(signs);
    static const QRegularExpression front(
        u"^("_s +
            joints.arg(
                u"invitation|einladung|invitación|convocation|convocatoria|invito|uitnodiging|confirmation|"
                u"updated|online|teams|zoom|"_s +
                    QString::fromUtf16(videoWords) +
                    u"|rdv|rendez-vous|appuntamento|afspraak|re|intervju|case|grupal|gespräch|gesprek|termin|zur|zum|um|skype|recruitment|video|virtual|call|meeting|with|for|at|the|role|position|of|and|bei|bij|chez|presso|hos|en|em|(?-i:con|mit|avec|met|med)"_s,
                talk) +
            u")+"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression back(
        u"("_s +
            joints.arg(
                u"call|meeting|with|for|at|the|role|position|job|of|and|als|bei|für|mit|pour|en|em|chez|presso|hos|med|met|avec|con"_s,
                talk) +
            u")+$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return piece.remove(front).remove(back).simplified();
}

/// The name that begins @p text: up to what parts it from the rest.
QString nameAtFrontOf(const QString &text)
{
    static const QRegularExpression end(
        u"\\s[-–—|/·•<>]+\\s|[:()\\[\\]|•·,;!?]|\\s(for|re|about|regarding|on|to discuss|at|@|via|in|and|als|für|as|pour|para|per|por|como|come|voor|som|för|til|till|dla|pro|jako)[\\s:]"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = end.match(text);
    return (found.hasMatch() ? text.left(found.capturedStart()) : text).simplified();
}

/// @p text without @p name, wherever it stands as words of its own.
QString withoutWord(QString text, const QString &name)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    for (qsizetype at = 0; !name.isEmpty() && (at = text.indexOf(name, at, Qt::CaseInsensitive)) >= 0;) {
        const qsizetype end = at + name.size();
        const bool begins = at == 0 || !isPart(text[at - 1]);
        const bool ends = end == text.size() || !isPart(text[end]);
        if (begins && ends)
            text.remove(at, name.size());
        else
            ++at;
    }
    return text;
}

/// "Contable" of "para el puesto de Contable": what other languages put before a role. Small only, since
/// "Con" and "MIT" are companies.
QString withoutForeignFor(QString role)
{
    static const QRegularExpression words(
        u"^(für|als|zur|zum|pour|para|como|per|voor|som|till|til|dla)\\s+"
        "((?i:die (stelle|position)|le poste|el puesto|la vacante|a vaga|il ruolo|la "
        "posizione|de functie|de vacature)\\s+)?"
        "((als|de|di|van)\\s+|d['’]\\s*)?(?=\\S)"_s);
    static const QRegularExpression noun(
        u"^((?:for |til )?stilling(?:en)?|tjänsten?|poste|puesto|vacante|stelle|functie|vacature|vaga|posizione)\\s+(som\\s+|de\\s+|d['’]|di\\s+|als\\s+)?(?=\\p{L})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression english(
        u"^(?:the )?(?:job|role|position|post|vacancy) (?:as|of|for) (?:an? |the )?(?=\\p{L})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    role.remove(words).remove(english);
    // "L1 Interview for Data Analyst": what stands in front says which talk.
    static const QRegularExpression talk(u"^.*\\b(?:"_s + QString::fromUtf16(talkWords) +
                                             u")\\s+(?:for|als|pour|para|per|voor|as|som)\\s+"
                                             "(?:the |an? |une? |die |el |la |le )?(?=\\S)"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    if (const QString told = QString(role).remove(talk); isRole(told))
        role = told;
    // "poste de comptable": small too, where what is left is one.
    const QString named = QString(role).remove(noun);
    return !named.isEmpty() && (named[0].isUpper() || isRole(named)) ? named : role;
}

QString withoutPerson(const QString &summary, const QString &person)
{
    return withoutWord(withoutWord(summary, person), person.section(u' ', 0, 0));
}

/// The words that stand before an employer, and before whom one talks with.
const QRegularExpression &beforeEmployer()
{
    static const QRegularExpression words(
        u"(^|\\s)(at|@|from|bei|beim|bij|chez|presso|hos)\\s+((the|(?-i:der|dem|den|la|le|les|il|lo|het|de))\\s+)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

const QRegularExpression &beforePartner()
{
    static const QRegularExpression words(u"(^|\\s)(with|w/|mit|avec|con|en|em|na|med|met)\\s+(the\\s+)?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// What stands behind one of these words, where it is a name.
QString nameBehind(const QString &summary, const QRegularExpression &before)
{
    for (auto found = before.globalMatch(summary); found.hasNext();) {
        const QString name =
            trimmedOfJoints(withoutEventWords(nameAtFrontOf(summary.sliced(found.next().capturedEnd()))));
        const bool isName = !name.isEmpty() && !name[0].isLower() && !name[0].isDigit() && !isRole(name) &&
                            !isFormOfAddress(name.section(u' ', 0, 0));
        if (isName)
            return name;
    }
    return {};
}

/// "Kestrel Dental" of "with Sarah (Kestrel Dental)", "with Ann Cole, Brightwell". A single name may be a
/// company's too; then what stands beside it has to sound like one.
QString employerBesidePerson(const QString &summary)
{
    static const QRegularExpression beside(
        u"\\b(?i:with|w/|mit|avec|con|met)\\s+(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)(?:\\s?[,(]\\s?|\\s([-–—|])\\s)(\\p{Lu}[^,()|:]{2,40})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto found = beside.match(summary);
    const QString one = found.captured(1);
    const QString name = trimmedOfJoints(withoutEventWords(found.captured(3)));
    const bool isParted = !found.captured(2).isEmpty();
    if (name.isEmpty() || isRole(one) || isRole(name) || soundsLikeCompany(one) || isWhereabouts(name))
        return {};
    // "with Denny (Rocket Fizz Soda)": several words in brackets are whose they are, unless they are where or
    // what.
    static const QRegularExpression other(
        u"\\b(?:office|team|room|floor|zoom|teams|meet|video|phone|call|round|stage|part|interview|screen|"
        u"remote|"
        "online|hr|branch|campus|building|büro|runde|raum|zimmer|salle|bureau|sala|oficina)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool isInBrackets =
        !isParted && found.captured(0).contains(u'(') && name.contains(u' ') && !other.match(name).hasMatch();
    const bool isPerson = one.contains(u' ') && !isParted;
    return isPerson || isInBrackets || soundsLikeCompany(name) ? name : QString();
}

} // namespace

QString partnerIn(const QString &summary, const QString &person)
{
    return nameBehind(withoutPerson(withPlainSigns(summary), person), beforePartner());
}

QString employerIn(const QString &summary, const QString &person)
{
    const QString said = withoutPerson(withPlainSigns(summary), person);
    const QString name = nameBehind(said, beforeEmployer());
    return name.isEmpty() ? employerBesidePerson(said) : name;
}

QString companyIn(const QString &summary, const QString &person)
{
    const QString said = withoutPerson(withPlainSigns(summary), person);
    for (const QRegularExpression *before : {&beforeEmployer(), &beforePartner()}) {
        if (const QString name = nameBehind(said, *before); !name.isEmpty())
            return name;
    }
    static const QRegularExpression joints(
        u"\\s[-–—|@/·•<>]+\\s|[:()\\[\\]|•·,;]|<>|\\s(als|comme|como|come|som|jako)\\s"_s);
    for (const QString &piece : said.split(joints, Qt::SkipEmptyParts)) {
        const QString name = trimmedOfJoints(withoutEventWords(piece));
        if (!name.isEmpty() && !name[0].isLower() && !isRole(name) &&
            !isFormOfAddress(name.section(u' ', 0, 0)))
            return withInnerBrackets(name);
    }
    return {};
}

bool speaksOfInterview(const QString &summary)
{
    static const QRegularExpression words = wholeWords(
        u"interviewing|screen(ing)?( call)?|phone screen|recruiter "
        u"(call|chat|screen)|hiring manager|"
        "on-?site|technical (round|screen|test|call)|coding "
        "(round|test|challenge)|(first|second|third|final|1st|2nd|3rd) round|"
        "case study|(phone |video |telephone )?call\\b.*\\b(job|role|position|vacancy)|(telefonat|telefontermin|anruf)\\b.*\\b(stelle|job)|"_s +
        QString::fromUtf16(talkWords));
    static const QRegularExpression signs(QString::fromUtf16(talkSigns));
    return words.match(summary).hasMatch() || signs.match(summary).hasMatch();
}

QString roleOf(const QString &summary, const QString &company, const QString &person,
               const QStringList &others)
{
    // "R-0045123", "Stelle 2026-114": the number under which a company looks for somebody.
    static const QRegularExpression number(
        u"(?:\\b(?:stelle|stellen-?nr\\.?|ausschreibung|kennziffer|referenz|vacancy|position|poste|puesto|"
        "vacature|annonce|oferta)[ :]*(?:n[°ºr.] ?|#)?(?=[A-Z]{0,4}-?\\d))?"
        "(?:\\b(R|JR|REQ|ID|Job|Ref\\.?)[-_ #]{0,2}\\d{3,}\\b|#\\d{3,}\\b|\\b\\d{4}[-/]\\d{2,}\\b|\\b\\d{5,}\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = withoutWord(withoutPerson(withPlainSigns(summary), person), company);
    text.remove(number);
    // "with Recruiter", "with Prof. Lindqvist".
    static const QRegularExpression somebody(
        u"\\b(with|mit|avec|con)\\s+(the\\s+)?(recruiter|hiring manager|team|founders?|ceo|cto|hr)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression terms(
        u"\\s(im|in|en|à) (home[- ]?office|vollzeit|teilzeit|remoto|temps (plein|partiel))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.remove(somebody).remove(terms);
    static const QRegularExpression titled(
        u"\\b((prof|dr|mr|mrs|herrn?|frau|mme|madame|monsieur)\\b\\.?|ms\\.|mx\\.)\\s+((prof|dr)\\.?\\s+)*\\p{Lu}[\\p{L}'’-]+"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    text.remove(titled);
    static const QRegularExpression team = wholeWords(
        u"hr|rh|rrhh|team|recruit(ing|ment)|talent|people|careers|office|ufficio|reception|personal\\w*|bewerb\\w*"_s);
    // "Coffee chat with Hannah from Brightloom": with her goes the word in front.
    for (const QString &other : others) {
        const QString given = other.section(u' ', 0, 0);
        if (other.isEmpty() || !other[0].isUpper() || !text.contains(given, Qt::CaseInsensitive))
            continue; // as of most; the pattern below is made anew each time
        const QRegularExpression withOther(
            u"\\b(with|mit|avec|con|met)\\s+"_s + QRegularExpression::escape(given) + u"\\b(?!\\s+(and|&))"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        text.remove(withOther);
    }
    for (const QString &other : others) // "Robin <> Nia" as well; more words are rather a team's name
        text = other.count(u' ') == 1 && !team.match(other).hasMatch() ? withoutPerson(text, other)
                                                                       : withoutWord(text, other);
    // "with Sarah": whom one talks with is nothing that one does.
    static const QRegularExpression partner(
        u"\\b(?i:with|w/|mit|avec|con|met)\\s+(\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{Ll}'’-]+)?)(?=\\s*(?:$|[-–—|,:()@]|(?:from|about|von|de|at|bei|re)\\s))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto with = partner.match(text); with.hasMatch() && !isRole(with.captured(1)))
        text.remove(with.capturedStart(), with.capturedLength());
    static const QRegularExpression joints(
        u"\\s[-–—|@/·•<>]+\\s|[:()\\[\\]|•·,;]|<>|\\s(?:about|regarding|concerning|re:?|wegen|concernant|sobre)\\s"_s);
    // "Data Analyst at Northgate Leeds": what stands behind is where.
    static const QRegularExpression where(
        u"(?<=[\\p{L})"_s + innerClose +
            u"])\\s(at|@|bei|bij|chez|presso|hos)\\s((?!\\s?(als|as|for|für|pour|para|som|voor)\\s).)*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString role;
    bool isSure = false;
    for (const QString &piece : text.split(joints, Qt::SkipEmptyParts)) {
        const QString front = trimmedOfJoints(withoutEventWords(QString(piece).remove(where)));
        const QString candidate =
            withoutForeignFor(front.isEmpty() ? trimmedOfJoints(withoutEventWords(piece)) : front);
        // "(m/w/d)" alone says for whom, not what.
        static const QRegularExpression whoever(u"^[mwfdhxi*]([/|,][mwfdhxi*]){1,3}$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        if (whoever.match(candidate).hasMatch())
            continue;
        const bool isTown = !candidate.contains(u' ') && isWhereabouts(candidate);
        const bool soundsSo = !candidate.isEmpty() && !isTown && isRole(candidate);
        if (candidate.isEmpty() || isTown || (candidate[0].isLower() && !soundsSo))
            continue; // "ask for Sandra"
        if (soundsSo == isSure ? candidate.size() > role.size() : soundsSo) {
            role = candidate;
            isSure = soundsSo;
        }
    }
    return withInnerBrackets(role);
}

QString companyPieceIn(const QString &summary, const QString &key)
{
    if (!mayName(summary, key))
        return {};
    static const QRegularExpression joints(u"\\s[-–—|@/·•<>]+\\s|[:()\\[\\]|•·,;]|<>"_s);
    const QStringList pieces = withPlainSigns(summary).split(joints, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (!mayName(piece, key))
            continue;
        const QString name = trimmedOfJoints(withoutEventWords(piece));
        const QStringList words = name.split(u' ');
        static const QStringList smallWords{u"&"_s,   u"de"_s,  u"del"_s, u"des"_s, u"du"_s,  u"di"_s,
                                            u"da"_s,  u"la"_s,  u"les"_s, u"of"_s,  u"van"_s, u"den"_s,
                                            u"der"_s, u"und"_s, u"et"_s,  u"y"_s};
        // "Solsikken barnehage": in the north only the first word has a capital.
        constexpr qsizetype longWord = 4;
        const bool endsSmall = words.size() == 2 && companyLetters(words[0]) == key &&
                               words[1].size() > longWord && words[1][0].isLower() && !isRole(name) &&
                               pieces.size() > 1;
        if (endsSmall)
            return name;
        const bool isName = words.size() > 1 && words.size() <= 4 && !isRole(name) &&
                            std::all_of(words.begin(), words.end(), [](const QString &word) {
                                return !word.isEmpty() && (word[0].isUpper() || smallWords.contains(word));
                            });
        const auto isKey = [&key](const QString &word) { return companyLetters(word) == key; };
        // "Drake Moss Solicitors" of drakemoss.example, "Balneario Río Alto" of rioalto.example.
        const auto runIsKey = [&](qsizetype begin) {
            QString run;
            return std::any_of(words.begin() + begin, words.end(), [&](const QString &word) {
                // "Aguas del Moncayo" of aguasmoncayo.example.
                return !smallWords.contains(word) && (run += companyLetters(word)) == key;
            });
        };
        bool hasRun = false;
        for (qsizetype begin = 0; begin < words.size() && !hasRun; ++begin)
            hasRun = runIsKey(begin);
        const bool isTold = std::any_of(words.begin(), words.end(), isKey) ||
                            (companyKey(name) != key && hasRun) || isShortOf(key, name);
        if (isName && isTold)
            return name;
    }
    return {};
}

} // namespace afterword
