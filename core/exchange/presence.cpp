// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/presence.h"

#include "core/base/anycase.h"
#include "core/exchange/jobsentences.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype lookedThrough = 4000; // characters; what is said of the talk stands in front
constexpr QChar notTheEnd(0x2024);        // stands for the full stop of "Dr." and of "3.12."

/// The words that several patterns have in common stand in them by a name in capitals.
QRegularExpression said(QString pattern)
{
    const std::pair<QString, QString> words[] = {
        {u"TALK"_s,
         u"(?:\\w*gespräch\\w*|\\w*interview\\w*|kennenlern\\w*|kennenzulernen|termin|treffen|sprechen|"
         "video "
         "?call|call|talk|chat|meet|meeting|speak|speaking|conversation|entretien|échange\\w*|rencontr\\w*|"
         "rendez-vous|entrevista\\w*|reunión|conversación|llamada|hablar\\w*)"_s},
        {u"AND"_s, u"(?:und|and|et|y|sowie|&)"_s},
        {u"WITH"_s, u"(?:mit|with|avec|con)"_s},
        {u"ME"_s, u"(?:mir|myself|me|moi(?:[- ]m[êe]me)?|conmigo)"_s},
        {u"TOGETHER"_s, u"(?:mit mir|with me|avec moi|conmigo)"_s},
    };
    for (const auto &[name, meant] : words)
        pattern.replace(name, meant);
    return anyCase(pattern);
}

/// What @p text says in one piece each. A line that goes on in small letters is one with that before it.
QStringList sentencesOf(QString text)
{
    static const QRegularExpression abbreviation(
        u"\\b(Dr|Prof|Hr|Fr|Mr|Mrs|Ms|M|Sra?|Dipl|Ing|\\p{Lu}|\\d{1,2})\\."_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression wrapped(u"[^\\S\\n]*\\n(?=\\p{Ll})"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression end(u"[.!?;:\\n]+"_s);
    text.replace(abbreviation, u"\\1"_s + notTheEnd);
    text.replace(wrapped, u" "_s);
    QStringList sentences = text.split(end, Qt::SkipEmptyParts);
    for (QString &sentence : sentences)
        sentence = sentence.simplified().replace(notTheEnd, u'.');
    return sentences;
}

/// The names in @p enumeration: "Frau Dr. Ilse Ahrens, Herrn Paul Beck". What is no name is left out.
QStringList namesIn(const QString &enumeration)
{
    static const QRegularExpression parting(u"\\s*(?:,|\\s(?:und|and|et|y|sowie|&)\\s)\\s*"_s);
    static const QRegularExpression article(u"^(?:(?:mit|with|avec|con|la|el|the) )+"_s);
    QStringList names;
    for (QString piece : enumeration.split(parting, Qt::SkipEmptyParts)) {
        const QString name = personIn(piece.remove(article));
        if (!name.isEmpty())
            names += name.startsWith(u"Herrn "_s) ? u"Herr "_s + name.sliced(6) : name;
    }
    return names;
}

/// Whether @p sentence is about asking, telling or moving something: whoever one turns to is not there for
/// that.
bool isAboutAsking(const QString &sentence)
{
    static const QRegularExpression asking =
        anyCase(u"\\b(?:fragen?|rückfragen?|questions?|dudas?|preguntas?|contact(?:er|ez)?|kontakt\\w*|touch|"
                "share|stimmen|abstimm\\w*|reschedul\\w*|rearrang\\w*)\\b"_s);
    return asking.match(sentence).hasMatch();
}

/// "Gespräch mit Herrn Dr. Timm und mir".
bool readObject(const QString &sentence, SaidPresence &presence)
{
    static const QRegularExpression meLast = said(u"\\bTALK\\b.{0,80}?\\bWITH (.{2,120}?),? AND ME\\b"_s);
    static const QRegularExpression meFirst = said(u"\\bTALK\\b.{0,80}?\\bTOGETHER AND (.{2,80})$"_s);
    static const QRegularExpression meAlone =
        said(u"\\b(?:\\w*gespräch|\\w*interview|entretien|entrevista|call|chat)\\b.{0,30}? ?\\bTOGETHER"
             "(?=$|,| (?:on|at|this|next|am|um|le|el)\\b)"_s);
    for (const QRegularExpression *pattern : {&meLast, &meFirst}) {
        if (const auto found = pattern->match(sentence); found.hasMatch()) {
            presence.others += namesIn(found.captured(1));
            return true;
        }
    }
    return meAlone.match(sentence).hasMatch();
}

/// "Herr Dr. Timm und ich freuen uns auf das Gespräch".
bool readSubject(const QString &sentence, SaidPresence &presence)
{
    static const QRegularExpression both =
        said(u"^(.{2,120}?),? AND (?:ich|I|moi|yo) (?:freuen uns|look forward|are looking forward|will|"
             "werden|serons|nous réjouissons|estaremos|tenemos)\\b.*\\bTALK\\b"_s);
    const auto found = both.match(sentence);
    if (found.hasMatch())
        presence.others += namesIn(found.captured(1));
    return found.hasMatch();
}

/// "Ich werde ebenfalls dabei sein".
bool joinsIn(const QString &sentence)
{
    static const QRegularExpression joining = anyCase(
        u"\\bich werde (?:auch |ebenfalls |selbst |selber )?(?:dabei sein|teilnehmen)\\b|"
        "\\bich (?:bin|nehme) (?:auch|ebenfalls|selbst|selber) (?:mit )?(?:dabei|teil)\\b|"
        "\\bI(?:['’]ll| will) (?:also )?(?:join (?:you|the|us|in)|be joining|sit in|attend|take part)\\b|"
        "\\bje (?:serai (?:aussi |également )?présente?|participerai)\\b|"
        "\\b(?:estaré (?:también )?presente|participaré)\\b"_s);
    return joining.match(sentence).hasMatch();
}

/// Whether somebody speaks of themselves in @p text, as whoever will be there does: nothing that is looked
/// for above goes without one of these words.
bool speaksOfSelf(const QString &text)
{
    static const QRegularExpression self =
        anyCase(u"\\b(?:mir|myself|me|moi|conmigo|ich|I|yo|je|estaré|participaré)\\b"_s);
    return self.match(text).hasMatch();
}

} // namespace

SaidPresence presenceSaidIn(const QString &text)
{
    SaidPresence presence;
    const QString looked = text.left(lookedThrough);
    if (!speaksOfSelf(looked))
        return presence;
    for (const QString &sentence : sentencesOf(looked)) {
        if (speaksOfSelf(sentence) && !isAboutAsking(sentence) &&
            (readObject(sentence, presence) || readSubject(sentence, presence) || joinsIn(sentence)))
            presence.writer = true;
    }
    presence.others.removeDuplicates();
    return presence;
}

} // namespace afterword
