// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/roundwords.h"

#include "core/exchange/calendar/interviewwords.h"
#include "core/exchange/calendar/wholeroles.h"

#include <QCoreApplication>
#include <QStringList>

#include <iterator>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

struct RoundWord {
    const char16_t *pattern;
    const char16_t *signs; ///< in scripts that put no space between words; may be empty
    const char *round;
};

/// The more exact ones first: a "final panel" is a final round.
constexpr RoundWord roundWords[] = {
    {u"final( round| interview| stage)?|(letztes|finales) ?(vorstellungs)?gespräch|letzte runde|"
     u"abschlussgespräch|(entretien|entrevue|tour) final|(dernier|ultime) (entretien|tour)|"
     u"(entrevista|ronda|fase) final|última (entrevista|ronda)|(colloquio|incontro) finale|ultimo colloquio|"
     u"laatste (gesprek|interview|ronde)",
     u"最終面接|最终面试|终面|최종 ?면접", QT_TRANSLATE_NOOP("Rounds", "Final round")},
    {u"panel|jury", u"", QT_TRANSLATE_NOOP("Rounds", "Panel")},
    {u"on-?site", u"", QT_TRANSLATE_NOOP("Rounds", "On-site")},
    // A "technical writer" is no round.
    {u"technical(?! (?!round|interview|screen|test|call|session|assessment|exercise|discussion|chat|"
     u"conversation|challenge|stage|phone|video|panel|deep|part|task|meeting|skills?|with|at|for|by|on|in|"
     u"and)"
     u"\\p{L})|live coding|coding|system design|systems? design|pair programming|technisches? "
     u"(interview|gespräch)|fachgespräch|"
     u"entretien technique|entrevista técnica|colloquio tecnico",
     u"技术面试?|技術面接|기술 ?면접", QT_TRANSLATE_NOOP("Rounds", "Technical")},
    {u"phone screen(ing)?|screening( call)?|recruiter (call|screen|chat|interview)|phone (call|interview)|"
     u"telephone (call|interview|screen)|telefon(interview|gespräch|at)|telefonisches "
     u"(gespräch|interview|kennenlernen)|"
     u"pre-?screen(ing)?|préqualification téléphonique|llamada inicial|(entretien|entrevue) "
     u"téléphonique|entrevista "
     u"(telefónica|telefônica)|colloquio telefonico|llamada( telefónica)?|appel téléphonique|telefonata|"
     u"chiamata "
     u"telefonica|ligação|belafspraak|telefoongesprek|telefonsamtal|telefonsamtale|telefontermin|"
     u"puhelinhaastattelu|"
     u"rozmowa telefoniczna",
     u"电话面试|電話面接|전화 ?면접", QT_TRANSLATE_NOOP("Rounds", "Phone screen")},
    {u"(first|1st)([- ]stage)? (round|interview|stage)|stage (1|one)|round (1|one)|"
     u"(erste[sn]?|1\\.) {de}|runde 1|erstgespräch|(premi(er|ère)|1 ?(er|ère|re)) {fr}|(primera?|1\\.?[ªa]) "
     u"{es}|(primo|1°) {it}|(eerste|1e) {nl}|primeira entrevista|førstegangsintervju|første samtale|första "
     u"intervju(n)?|pierwsza rozmowa|první kolo|"
     u"{n}1{end}",
     u"一次面接|第一轮面试|初试|一面|1차 ?면접", QT_TRANSLATE_NOOP("Rounds", "First round")},
    {u"(second|2nd)([- ]stage)? (round|interview|stage)|stage (2|two)|round (2|two)|"
     u"(zweite[sn]?|2\\.) {de}|runde 2|zweitgespräch|(deuxième|seconde?|2 ?(e|è|ème|nde?)) "
     u"{fr}|(segund[ao]|2\\.?[ªa]) {es}|(secondo|2°) {it}|(tweede|2e) {nl}|andregangsintervju|2\\.? ?gangs "
     u"?(intervju|samtale)|anden samtale|andra intervju(n)?|toinen haastattelu|"
     u"druga rozmowa|drugi etap|druhé kolo|{n}2{end}",
     u"二次面接|第二轮面试|复试|二面|2차 ?면접", QT_TRANSLATE_NOOP("Rounds", "Second round")},
    {u"(third|3rd)([- ]stage)? (round|interview|stage)|stage (3|three)|round (3|three)|"
     u"(dritte[sn]?|3\\.) {de}|runde 3|drittgespräch|(troisième|3 ?(e|è|ème)) {fr}|(tercera?|3\\.?[ªa]) "
     u"{es}|(terzo|3°) {it}|(derde|3e) {nl}|terceira entrevista|{n}3{end}",
     u"三次面接|第三轮面试|三面|3차 ?면접", QT_TRANSLATE_NOOP("Rounds", "Third round")},
    {u"(intro(ductory)?|introduction|discovery|get[- ]to[- ]know) (call|chat|meeting|conversation|interview)|"
     u"(telefonisches )?kennenlern(gespräch|en|termin)|informal chat|appel (de "
     u")?découverte|kennismaking(sgesprek)?|primer contacto|toma de contacto|prise de contact|premier "
     u"(contact|échange)|primo contatto",
     u"", QT_TRANSLATE_NOOP("Rounds", "Intro call")},
    {u"hiring[- ]manager|fachbereichsleit(er|ung)", u"", QT_TRANSLATE_NOOP("Rounds", "Hiring manager")},
    {u"case study|presentation", u"", QT_TRANSLATE_NOOP("Rounds", "Presentation")},
    {u"meet(ing)? the team|team (interview|meeting)", u"", QT_TRANSLATE_NOOP("Rounds", "Meet the team")},
};

/// @p pattern with what is counted in each language for its name in braces: "zweites Vorstellungsgespräch",
/// "2e tour", "Interview n° 2". An hour or a day behind a talk is not its number.
QString withTalks(const char16_t *pattern)
{
    static const std::pair<QString, QString> talks[] = {
        {u"{de}"_s, u"(vorstellungs|bewerbungs|kennenlern|auswahl|job|fach|video|telefon)?-?"
                    "(gespräch|interview|runde|termin)"_s},
        {u"{fr}"_s, u"(entretien|entrevue|rendez-vous|rdv|tour)"_s},
        {u"{es}"_s, u"(entrevista|ronda|fase)"_s},
        {u"{it}"_s, u"(colloquio|incontro|step)"_s},
        {u"{nl}"_s, u"((sollicitatie|kennismakings)?gesprek|interview|ronde)"_s},
        {u"{n}"_s,
         u"(round|interview|gespräch|runde|entretien|tour|entrevista|ronda|colloquio|gesprek|ronde) "
         "(n[°º.] ?|no\\.? |nr\\.? |#)?"_s},
        {u"{end}"_s, u"(?=\\s*($|[-–—:,|()](?!\\s*\\d)))"_s}};
    QString text = QString::fromUtf16(pattern);
    for (const auto &[name, words] : talks)
        text.replace(name, words);
    return text;
}

} // namespace

QRegularExpression wholeWords(const QString &pattern, const QString &signs)
{
    return QRegularExpression(u"\\b(%1)\\b%2"_s.arg(pattern, signs.isEmpty() ? signs : u'|' + signs),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &anyRound()
{
    static const QRegularExpression rounds = [] {
        QStringList patterns;
        QStringList signs;
        for (const RoundWord &round : roundWords) {
            patterns += withTalks(round.pattern);
            signs += QString::fromUtf16(round.signs);
        }
        signs.removeAll(QString());
        return wholeWords(patterns.join(u'|'), signs.join(u'|'));
    }();
    return rounds;
}

QString roundOf(const QString &written)
{
    if (written.isEmpty())
        return u"Interview"_s;
    const QString summary = withWholeRoles(written); // a "Panel Beater" is no panel
    // Made once: building them costs more than all else that is done with an invitation.
    static const std::vector<QRegularExpression> words = [] {
        std::vector<QRegularExpression> made;
        made.reserve(std::size(roundWords));
        for (const RoundWord &round : roundWords)
            made.push_back(wholeWords(withTalks(round.pattern), QString::fromUtf16(round.signs)));
        return made;
    }();
    if (!anyRound().match(summary).hasMatch())
        return u"Interview"_s; // as most say
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].match(summary).hasMatch())
            return QString::fromLatin1(roundWords[i].round);
    }
    return u"Interview"_s;
}

QString roundInWords(const QString &round)
{
    return round == u"Interview"_s ? QCoreApplication::translate("Rounds", "Interview")
                                   : QCoreApplication::translate("Rounds", round.toUtf8().constData());
}

} // namespace afterword
