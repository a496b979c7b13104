// SPDX-License-Identifier: GPL-3.0-or-later
// Spanish letters: usted to most, tú in a casual one. Nothing in them tells whether who writes is a man or a
// woman.
#include "core/drafts/letters/addressee.h"
#include "core/drafts/letters/letterforms.h"
#include "core/drafts/letters/plainnotes.h"
#include "core/drafts/letters/points.h"
#include "core/drafts/names.h"
#include "core/drafts/textwords.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr PlainWords plainWords{
    QLocale::Spanish,
    u"el la los las un una unos unas mi mis nuestro nuestra nuestros nuestras este esta estos estas dos tres "
    u"cuatro "
    u"cinco seis siete ocho nueve diez once doce varios varias",
    u"yo he me llegue",
    u"ella ellos ellas le les lo suyo suya",
    u"él sus su",
    u"mal malo mala aburrido aburrida aburrimiento arrogante arrogancia grosero grosera raro rara tonto "
    u"tonta cansado "
    u"cansada caos caotico caotica sueldo pelea frio fria prepotente prepotencia soberbia viejo vieja "
    u"mentira "
    u"desagradable desconfiado desconfiada esceptico esceptica tarde lento lenta",
    u"nada ninguno ninguna no ni idea nd todavia se especial de en particular aun lo",
    u"tu te ti contigo tus tuyo tuya os vosotros vosotras vuestro vuestra vuestros vuestras",
    u"usted ustedes"};

const QLocale &spanish()
{
    static const QLocale locale(QLocale::Spanish, QLocale::Spain);
    return locale;
}

QString dayAndMonth(QDate day, QDate today)
{
    const QString month = QString::number(day.day()) + u" de "_s + spanish().monthName(day.month());
    return day.year() == today.year() ? month : month + u" de "_s + QString::number(day.year());
}

QString greeting(const Contact *contact, Formality tone)
{
    const bool casual = isCasual(tone);
    if (!contact || contact->team || fullNameOf(*contact).isEmpty())
        return casual ? u"Hola"_s : u"Buenos días"_s;
    const Addressee to = addresseeOf(*contact);
    if (casual) {
        const QString given = givenNameOf(*contact);
        return u"Hola, "_s + (given == fullNameOf(*contact) ? to.titled(to.name) : given);
    }
    if (to.gender == Addressee::Gender::Unknown)
        return u"Buenos días, "_s + to.titled(to.name);
    const bool feminine = to.gender == Addressee::Gender::Feminine;
    if (!to.titles.isEmpty()) {
        QString title = to.titles.join(u' ');
        if (feminine)
            title.replace(u"Prof."_s, u"Prof.ª"_s).replace(u"Dr."_s, u"Dra."_s);
        return (feminine ? u"Estimada "_s : u"Estimado "_s) + title + u' ' + to.family;
    }
    return (feminine ? u"Estimada señora "_s : u"Estimado señor "_s) + to.family;
}

QString onDay(QDate day, QDate today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return u"hoy"_s;
    if (ago == 1)
        return u"ayer"_s;
    return u"el "_s + (qAbs(ago) <= 6 ? spanish().dayName(day.dayOfWeek()) : dayAndMonth(day, today));
}

/// To follow "el" or "del": "viernes 4 de diciembre".
QString date(QDate date, QDate today)
{
    return spanish().dayName(date.dayOfWeek()) + u' ' + dayAndMonth(date, today);
}

/// All of them feminine, so that "nuestra" and "la" suit each.
QString noun(InterviewKind kind, bool wasThere)
{
    switch (kind) {
    case InterviewKind::Phone: return u"llamada"_s;
    case InterviewKind::Video: return u"videollamada"_s;
    case InterviewKind::OnSite:
    case InterviewKind::Other: return wasThere ? u"conversación"_s : u"entrevista"_s;
    }
    Q_UNREACHABLE();
}

/// "nuestra conversación de ayer", "la entrevista del lunes"
QString talk(const Conversation &conversation, QDate today)
{
    const QString what =
        (conversation.wasThere ? u"nuestra "_s : u"la "_s) + noun(conversation.kind, conversation.wasThere);
    if (!conversation.day.isValid())
        return what;
    const QString day = onDay(conversation.day, today);
    return what + (day.startsWith(u"el ") ? u" del "_s + day.mid(3) : u" de "_s + day);
}

QString theRole(const QString &role)
{
    return role.isEmpty() ? u"el puesto"_s : u"el puesto de "_s + role;
}

/// "Tom e Ida": before the same vowel "y" is "e".
QString joinedByY(const QStringList &names)
{
    const QString last = names.isEmpty() ? QString() : folded(names.last());
    const bool sounds = (last.startsWith(u'i') || last.startsWith(u"hi")) && !last.startsWith(u"hie") &&
                        !last.startsWith(u"ia") && !last.startsWith(u"io");
    return joinedBy(names, sounds ? u" e "_s : u" y "_s);
}

/// To follow "con", with which "ti" is one word ("contigo").
QString interviewers(const QStringList &others, bool wasThere, Formality tone)
{
    const QString names = joinedByY(others);
    if (!wasThere || names.isEmpty())
        return names;
    return (isCasual(tone) ? u"ti y con "_s : u"usted y con "_s) + names;
}

/// A thing, or a sentence that names its subject: both can stand behind a colon. "su ejemplo" becomes "tu
/// ejemplo" in a casual letter. Empty where one knows not whom it is about.
QString thing(const QString &sentence, Formality tone)
{
    if (speaksOfOthers(sentence, plainWords) || sentence.endsWith(u'?'))
        return {};
    const std::vector<Word> words = wordsOf(sentence);
    if (words.size() < 2)
        return {};
    const QString first = words.front().folded;
    const QString rest = sentence.mid(words.front().start + words.front().length);
    if (first == u"su" || first == u"sus") {
        const QString many = first == u"sus" ? u"s"_s : QString();
        return (isCasual(tone) ? u"tu"_s : u"su"_s) + many + rest;
    }
    if (!beginsWithOneOf(sentence, plainWords.beginnings) && !sentence.front().isDigit())
        return {};
    // "Él" is the reader, "el" an article.
    if (sentence.startsWith(u'É') || sentence.startsWith(u'é'))
        return {};
    return sentence.front().toLower() + sentence.mid(1);
}

/// "llegué tarde", "me equivoqué de fecha": in the past tense an accent tells that it was the writer.
QString ownSentence(const QString &sentence)
{
    const std::vector<Word> words = wordsOf(sentence);
    if (words.size() < 2 || speaksOfOthers(sentence, plainWords))
        return {};
    static const QSet<QString> particles = setOf(u"me no ya tambien casi"_s);
    size_t verb = 0;
    while (verb + 1 < words.size() && particles.contains(words[verb].folded))
        ++verb;
    const QString said = sentence.mid(words[verb].start, words[verb].length);
    const bool mine = said.size() > 3 && (said.endsWith(u'é') || said.endsWith(u'í'));
    static const QSet<QString> present =
        setOf(u"yo he tengo mantengo traigo aporto llevo conozco domino ofrezco puedo"_s);
    if (!mine && !present.contains(words[verb].folded))
        return {};
    return sentence.front().toLower() + sentence.mid(1);
}

QString quoted(const QString &text)
{
    return u'«' + text + u'»';
}

/// A verb of telling, showing and helping in its past: as it is noted, and to a friend.
struct Past {
    const char16_t *noted;
    const char16_t *toFriend;
};
constexpr std::array pasts{
    Past{u"mostró", u"mostraste"},      Past{u"enseñó", u"enseñaste"},
    Past{u"explicó", u"explicaste"},    Past{u"contó", u"contaste"},
    Past{u"describió", u"describiste"}, Past{u"habló", u"hablaste"},
    Past{u"presentó", u"presentaste"},  Past{u"compartió", u"compartiste"},
    Past{u"mencionó", u"mencionaste"},  Past{u"preguntó", u"preguntaste"},
    Past{u"aconsejó", u"aconsejaste"},  Past{u"recomendó", u"recomendaste"},
    Past{u"comparó", u"comparaste"},    Past{u"animó", u"animaste"},
    Past{u"ayudó", u"ayudaste"},        Past{u"escuchó", u"escuchaste"},
};

/// "cómo mostró usted el panel" of "mostró el panel", "cómo me mostró el panel" of "me mostró el panel"; to a
/// friend "cómo mostraste el panel". Empty where it is no such deed, or where somebody else is spoken of.
QString deed(const QString &sentence, Formality tone)
{
    static const QRegularExpression done(u"^(?:(?:[EÉeé]l|[Ee]lla) )?([Mm]e |[Nn]os )?(\\p{L}+ó) (.+)$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto found = done.match(sentence);
    if (!found.hasMatch() || sentence.contains(u',') ||
        speaksOfOthers(u"a "_s + found.captured(3), plainWords))
        return {};
    const QString verb = found.captured(2).toLower();
    const auto *past = std::find_if(pasts.begin(), pasts.end(),
                                    [&](const Past &one) { return QStringView(one.noted) == verb; });
    if (past == pasts.end())
        return {};
    const QString whom = found.captured(1).toLower();
    const QString said = isCasual(tone)   ? QString::fromUtf16(past->toFriend)
                         : whom.isEmpty() ? verb + u" usted"_s
                                          : verb;
    return u"cómo "_s + whom + said + u' ' + found.captured(3);
}

/// "me gustaría rehacer el informe" of "rehacer el informe"; empty where it is no wish.
QString wish(const QString &sentence)
{
    static const QRegularExpression infinitive(u"^(?!(?:lugar|mujer|poder|deber|saber|hogar|placer) "
                                               u")\\p{L}{2,}(?:ar|er|ir) (?:el |la |los |las |un |una "
                                               u"|de |mi |mis |al |a |con |en |más |nuevos |nuevas ).+$"_s,
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::UseUnicodePropertiesOption);
    if (!infinitive.match(sentence).hasMatch() || speaksOfOthers(sentence, plainWords))
        return {};
    return u"me gustaría "_s + sentence.front().toLower() + sentence.mid(1);
}

QString moment(const Noted &noted)
{
    const QString said = quotationIn(noted.text);
    if (!said.isEmpty() && !isInAnotherLanguage(said, QLocale::Spanish) &&
        !addressesOtherwise(said, plainWords, noted.tone))
        return (isCasual(noted.tone) ? u"tu frase "_s : u"su frase "_s) + quoted(said);
    return firstTold(noted.text, &noted.reader, plainWords, noted.tone, [&](const QString &sentence) {
        if (isUnkindTo(sentence, plainWords))
            return QString();
        const QString told = deed(sentence, noted.tone);
        return told.isEmpty() ? thing(sentence, noted.tone) : told;
    });
}

/// su pregunta «¿Cómo …?»; su pregunta acerca de «SQL»
QString openQuestion(const Noted &noted)
{
    QString text = quotationIn(noted.text);
    if (text.isEmpty())
        text = noted.text;
    for (const QString &sentence : tellableSentences(text, &noted.reader, plainWords, noted.tone)) {
        if (sentence.endsWith(u'?')) {
            QString asked = sentence;
            if (asked.startsWith(u'¿'))
                asked.remove(0, 1);
            if (asked.contains(u'¿'))
                continue;
            return (isCasual(noted.tone) ? u"tu pregunta "_s : u"su pregunta "_s) +
                   quoted(u'¿' + asked.front().toUpper() + asked.mid(1));
        }
        const bool clause =
            sentence.contains(u',') ||
            beginsWithOneOf(sentence, u"como por cuando donde quien que si el ella yo queria pregunto "
                                      u"cual cuanto cuanta pregunta me");
        const bool article = beginsWithOneOf(sentence, u"el la los las un una");
        if (wordsOf(sentence).size() <= 6 && (!clause || article) && !speaksOfOthers(sentence, plainWords) &&
            !sentence.startsWith(u'É') && !sentence.startsWith(u'é'))
            return (isCasual(noted.tone) ? u"tu pregunta acerca de "_s : u"su pregunta acerca de "_s) +
                   quoted(sentence);
    }
    return {};
}

/// What is the writer's own: a sentence of theirs, or a thing.
QString own(const QString &typed, const Contact *reader, Formality tone)
{
    return firstTold(typed, reader, plainWords, tone, [&](const QString &sentence) {
        const QString mine = ownSentence(sentence);
        const bool theirs = beginsWithOneOf(sentence, u"su sus");
        return mine.isEmpty() && !theirs ? thing(sentence, tone) : mine;
    });
}

QString awkward(const Noted &noted)
{
    return own(noted.text, &noted.reader, noted.tone);
}

QString contribution(const QString &noted, Formality tone)
{
    const QString wished = firstTold(noted, nullptr, plainWords, tone, wish);
    return wished.isEmpty() ? own(noted, nullptr, tone) : wished;
}

/// Whichever template the two words come from.
QString joined(const QString &text)
{
    static const QRegularExpression withYou(u"\\b([Cc])on ti\\b"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(withYou, u"\\1ontigo"_s);
}

} // namespace

const LetterForms &spanishForms()
{
    static constexpr LetterForms forms{
        LetterLanguage::Spanish,
        u"[su nombre]",
        u':',
        greeting,
        onDay,
        date,
        noun,
        talk,
        theRole,
        {u"en ", u"en ", u"en su equipo", u"en tu equipo", u"su equipo", u"tu equipo"},
        interviewers,
        moment,
        openQuestion,
        awkward,
        contribution,
        spanishPoints,
        joined};
    return forms;
}

} // namespace afterword
