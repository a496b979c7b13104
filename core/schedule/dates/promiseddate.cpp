// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/dates/promiseddate.h"

#include "core/schedule/dates/datewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int longestPromise = 183; ///< days; what lies further ahead is not an answer to an interview
constexpr qsizetype longestText = 4000;

/// What stands around a date: its own part of the sentence.
QString clauseAround(const QString &text, const DateInWords &found)
{
    static const QRegularExpression border(
        u"[;\\n!?]|(?<!\\d)(?<!\\bdec)(?<!\\bnov)(?<!\\bjan)(?<!\\bfeb)(?<!\\bmar)(?<!\\bapr)(?<!\\bsept)(?<!"
        u"\\boct)\\.(?=\\s|$)"
        "|,\\s+(?:and|then|but|so)\\b|\\bbut\\b|\\s-\\s|\u2013|\u2014|,(?=\\s+(?:we|they|she|he|i|second|next|decision|answer)\\b)"_s);
    qsizetype from = 0;
    qsizetype to = text.size();
    auto borders = border.globalMatch(text);
    while (borders.hasNext()) {
        const auto match = borders.next();
        if (match.capturedEnd() <= found.start)
            from = match.capturedEnd();
        else if (match.capturedStart() >= found.end) {
            to = match.capturedStart();
            break;
        }
    }
    return text.mid(from, to - from);
}

bool says(const QString &clause, const QRegularExpression &words)
{
    return words.match(clause).hasMatch();
}

/// Whether the clause tells of a decision or of their answer.
bool isOfDecision(const QString &clause)
{
    static const QRegularExpression words(
        u"\\b(?:deci\\w+|hear\\b|heard|answers?|let\\s+(?:me|us|you|everyone|people|all\\s+\\w+)\\s+know|get("
        u"?:s|ting)?\\s+back|"
        "come\\s+back\\s+to\\s+(?:me|us)|feedback|respon\\w+|reply|replies|outcome|results?|verdict|offers?|"
        "news|inform\\w*|"
        "contact\\s+(?:me|us)|be\\s+in\\s+touch|gets?\\s+in\\s+touch|call\\s+(?:me|us)|(?:e-?)?mail\\s+me|"
        "write\\s+to\\s+me|word\\s+by|know\\s+by|"
        "know\\s+more|choose|pick\\s+(?:some|the|a)|final\\s+\\w+|tell\\s+(?:me|us)|update\\s+(?:me|us)|"
        "entscheid\\w*|bescheid|antwort\\w*|"
        "r[\u00E9e]pon\\w*|d[\u00E9e]cision|respuesta|decisi[\u00F3o]n)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return says(clause, words);
}

/// Whether the clause tells of something else that has a date.
bool isOfSomethingElse(const QString &clause)
{
    static const QRegularExpression words(
        u"\\b(?:start(?:s|ing)?\\b|rounds?|interviews?|on-?site|holidays?|vacation|leave|away|off\\b|out\\s+("
        u"?:of|until|till)|"
        "back\\s+(?:on|in|from)|returns?|send|submit|task|assignment|homework|test\\s+piece|take-?home|meet(?"
        ":ing|s)?\\b|visit|"
        "trial|join(?:s|ing)?|first\\s+day|begins?|beginning|conference|closes?|apply|applications?|founded|"
        "since|released?|launch\\w*|"
        "available|availability|birthday|notice|move(?:s|d)?|i\\s+(?:must|should|need|have\\s+to|will|can)|references?|call\\s+with|schedul\\w*)"_s);
    return says(clause, words);
}

/// "after the 4th", "not before 4 December", "from Monday on": a day on which nothing is promised yet.
bool isOnlyABeginning(const QString &text, const DateInWords &found)
{
    static const QRegularExpression before(
        u"(?:\\bafter|\\bnot\\s+before|\\bno(?:t)?\\s+(?:earlier|sooner)\\s+than|\\bfrom|\\bsince|\\bas\\s+"
        u"of|\\bstarting|(?:\\bnot|n['\u2019]?t|\\bnever|\\bcannot)\\b[^.;\\n]{0,40}\\bbefore|"
        "\\bearliest|\\baround|\\babout|\\broughly|~|\\bcirca|\\bca\\.)\\s+(?:on\\s+|the\\s+|the\\s+week\\s+of\\s+)?$"_s);
    static const QRegularExpression behind(
        u"^\\s*(?:or\\s+later|onwards?|at\\s+the\\s+earliest|or\\s+so|at\\s+\\d+%)"_s);
    return before.match(text.left(found.start)).hasMatch() || behind.match(text.mid(found.end)).hasMatch();
}

std::optional<QDate> read(const QString &words, QDate day, const BusinessCalendar &calendar,
                          const QLocale &locale, bool strict)
{
    if (words.trimmed().isEmpty())
        return std::nullopt;
    const QString text = words.left(longestText).toLower();
    std::vector<QDate> promised; // by which they decide
    std::vector<QDate> plain;    // no word tells what they are for
    bool vaguePromise = false;
    for (const DateInWords &found : datesIn(text, day, calendar, locale)) {
        const QString clause = clauseAround(text, found);
        const bool decision = isOfDecision(clause);
        const bool other = isOfSomethingElse(clause);
        if (other && !decision)
            continue;
        const bool fits = found.date.isValid() && found.date >= day &&
                          day.daysTo(found.date) <= longestPromise && !isOnlyABeginning(text, found);
        if (!fits) {
            vaguePromise = true;
            continue;
        }
        std::vector<QDate> &list = decision ? promised : plain;
        if (std::find(list.begin(), list.end(), found.date) == list.end())
            list.push_back(found.date);
    }
    if (promised.size() == 1)
        return promised.front();
    if (!promised.empty() || strict || vaguePromise || plain.size() != 1)
        return std::nullopt;
    return plain.front();
}

} // namespace

std::optional<QDate> promisedDateIn(const QString &words, QDate day, const BusinessCalendar &calendar,
                                    const QLocale &locale)
{
    return read(words, day, calendar, locale, false);
}

std::optional<QDate> promisedDateIn(const DebriefNotes &debrief, QDate day, const BusinessCalendar &calendar,
                                    const QLocale &locale)
{
    if (const auto date = read(debrief.nextSteps, day, calendar, locale, false))
        return date;
    for (const QString &words : {debrief.wentWell, debrief.redFlags}) {
        if (const auto date = read(words, day, calendar, locale, true))
            return date;
    }
    return std::nullopt;
}

} // namespace afterword
