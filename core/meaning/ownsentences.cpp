// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meaning/ownsentences.h"

#include "core/base/anycase.h"
#include "core/exchange/mail/quotes.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestRead = 8000; ///< characters; what a letter is about stands in front
constexpr qsizetype longestSentence = 600;
constexpr qsizetype shortLine = 52; ///< shorter ones were broken by their writer, not by a mail program
constexpr qsizetype longestSignOff = 48;

/// "Kind regards,", "Viele Grüße, Jonas": only names and disclaimers follow.
bool isSignOff(const QString &line)
{
    static const QRegularExpression signOff = anyCase(
        u"^(?:(?:all the |very )?best|(?:with )?(?:kind|best|warm|many)?(?:est)? ?(?:regards|wishes)|cheers|"
        "sincerely|yours(?: \\w+)?|many thanks|thanks|thank you|"
        "(?:mit )?(?:freundlich|best|lieb|viel|herzlich|schön)\\w* gr(?:ü|ue)(?:ß|ss)\\w*|lg|vg|mfg|"
        "(?:bien )?cordialement|bien à (?:vous|toi)|(?:avec mes )?(?:sincères )?salutations|merci|bonne "
        "journée|"
        "(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo|gracias)"
        "(?:\\s*[,.!]?\\s*$|\\s*,\\s*\\S+(?: \\S+){0,3}$)"_s);
    return line.size() <= longestSignOff && signOff.match(line).hasMatch();
}

bool isGreeting(const QString &line)
{
    static const QRegularExpression greeting = anyCase(
        u"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen)|liebe[rs]?|"
        "sehr geehrte[rs]?|moin|servus|bonjour|bonsoir|chère?s?|madame|monsieur|hola|estimad[oa]s?|"
        "querid[oa]|buen(?:os|as) \\w+)\\b.{0,60}[,:!]?$"_s);
    return line.size() <= shortLine + 12 && line.contains(QRegularExpression(u"[,:!]$"_s)) &&
           greeting.match(line).hasMatch();
}

/// The lines that the writer wrote, up to the signature.
QStringList ownLines(const QString &body)
{
    const QStringList written = newWordsOf(body.left(longestRead)).split(u'\n');
    QStringList lines;
    bool any = false;
    for (const QString &one : written) {
        const QString line = one.simplified();
        if (line == u"--" || line.startsWith(u"___") || (any && isSignOff(line)))
            break;
        if (line.startsWith(u'>') || (!any && isGreeting(line)))
            continue;
        lines += line;
        any = any || !line.isEmpty();
    }
    return lines;
}

/// Whether the full stop at @p at ends no sentence: "4. Dezember", "Dr. Weil", "Dec. 4".
bool isWithin(const QString &text, qsizetype at)
{
    static const QRegularExpression kept =
        anyCase(u"(?:^\\s*\\d{1,2}|\\b(?:mr|mrs|ms|dr|prof|nr|no|st|z|b|d|h|ca|bzw|ggf|inkl|usw|etc|sr|sra|"
                u"srta|mme|"
                "e\\.g|i\\.e|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|dez|okt|déc|dic|janv|févr))$"_s);
    // "am 4. Dezember", "die 2. Runde", and not "el martes 17. Te llamo".
    static const QRegularExpression number(u"(?<!\\d)\\d{1,2}$"_s);
    static const QRegularExpression counted(
        u"^\\.\\s+(?:\\p{Ll}|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Runde|Stock|Etage|OG|Klasse|"
        "Quartal|Halbjahr|Gespräch|Schritt)"_s);
    if (text[at] != u'.')
        return false;
    const QString before = text.first(at);
    return kept.match(before).hasMatch() ||
           (number.match(before).hasMatch() && counted.match(text.mid(at)).hasMatch());
}

void split(const QString &paragraph, QStringList &sentences)
{
    static const QRegularExpression closing(u"[.!?…;](?:[”\"»“’')]*)(?=\\s|$)"_s);
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        const QString sentence = paragraph.mid(from, to - from).trimmed();
        if (!sentence.isEmpty())
            sentences += sentence;
        from = to;
    };
    auto ends = closing.globalMatch(paragraph);
    while (ends.hasNext()) {
        const auto end = ends.next();
        if (!isWithin(paragraph, end.capturedStart()))
            take(end.capturedEnd());
    }
    take(paragraph.size());
}

} // namespace

QStringList ownSentences(const QString &body)
{
    QStringList sentences;
    QString paragraph;
    const auto finish = [&] { split(std::exchange(paragraph, {}), sentences); };
    for (const QString &line : ownLines(body)) {
        if (line.isEmpty()) {
            finish();
            continue;
        }
        paragraph += paragraph.isEmpty() ? line : u' ' + line;
        if (line.size() < shortLine)
            finish();
    }
    finish();
    sentences.removeIf([](const QString &sentence) { return sentence.size() > longestSentence; });
    return sentences;
}

} // namespace afterword
