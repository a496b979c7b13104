// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meaning/lettermeaning.h"

#include "core/meaning/daysinenglish.h"
#include "core/meaning/meaningwords.h"
#include "core/meaning/ownsentences.h"
#include "core/schedule/dates/promiseddate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QRegularExpression anyOf(MeaningPatterns patterns)
{
    QStringList all;
    for (const char16_t *one : patterns)
        all += u"(?:"_s + QString::fromUtf16(one) + u')';
    return meaningPattern(all.isEmpty() ? u"(?!)"_s : all.join(u'|'));
}

/// A language's words, ready to be looked for.
struct Language {
    explicit Language(const MeaningWords &words)
        : days(daysInEnglish(words))
        , rejection(anyOf(words.rejection))
        , offer(anyOf(words.offer))
        , invitation(anyOf(words.invitation))
        , hold(anyOf(words.hold))
        , promise(anyOf(words.promise))
        , request(anyOf(words.request))
        , papers(anyOf(words.papers))
        , addressed(anyOf(words.addressed))
        , politeness(anyOf(words.politeness))
        , absence(anyOf(words.absence))
        , openEnd(anyOf(words.openEnd))
        , condition(anyOf(words.condition))
        , awaited(anyOf(words.awaited))
        , newsletter(anyOf(words.newsletter))
    {
    }

    const DaysInEnglish &days;
    QRegularExpression rejection, offer, invitation, hold, promise, request, papers, addressed, politeness,
        absence, openEnd, condition, awaited, newsletter;
};

const std::vector<Language> &languages()
{
    static const std::vector<Language> all = [] {
        std::vector<Language> made;
        for (const MeaningWords *words : meaningWords())
            made.emplace_back(*words);
        return made;
    }();
    return all;
}

/// Whether a quotation stands open behind @p text: what follows is somebody else's, or an example.
bool isInQuotation(QStringView text)
{
    bool open = false;
    for (const QChar c : text) {
        if (c == u'„' || c == u'«' || c == u'‹')
            open = true;
        else if (c == u'”' || c == u'»' || c == u'›')
            open = false;
        else if (c == u'“' || c == u'"')
            open = !open;
    }
    return open;
}

/// A sentence, and how it is looked through.
struct Sentence {
    explicit Sentence(const QString &text)
        : written(text)
        , plain(text.toLower().replace(u'’', u'\''))
    {
    }

    QString written;
    QString plain;
};

/// Whether @p sentence says one of @p words, and says it of itself: not behind a condition, and not before
/// what matches @p unlessBefore.
bool says(const Sentence &sentence, const QRegularExpression &words, const Language &language,
          const QRegularExpression *unlessBefore = nullptr)
{
    auto matches = words.globalMatch(sentence.plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString before = sentence.plain.first(match.capturedStart());
        if (isInQuotation(before) || language.condition.match(before).hasMatch())
            continue;
        if (!unlessBefore || !unlessBefore->match(sentence.plain.mid(match.capturedEnd())).hasMatch())
            return true;
    }
    return false;
}

/// Whether the sentence begins with a condition, or the reader is the one who is to be heard from.
bool isConditional(const Sentence &sentence, const Language &language)
{
    constexpr qsizetype beginning = 24;
    const auto found =
        language.condition.match(sentence.plain.first(std::min(beginning, sentence.plain.size())));
    return found.hasMatch() && found.capturedStart() < 8;
}

bool asks(const Sentence &sentence, const Language &language)
{
    if (isConditional(sentence, language))
        return false;
    if (says(sentence, language.request, language))
        return true;
    return sentence.plain.endsWith(u'?') && !isInQuotation(sentence.plain) &&
           language.addressed.match(sentence.plain).hasMatch();
}

/// Whether it asks for papers: something beside what an invitation asks.
bool asksForPapers(const Sentence &sentence, const Language &language)
{
    return !isConditional(sentence, language) && says(sentence, language.request, language) &&
           language.papers.match(sentence.plain).hasMatch();
}

std::optional<QDate> promisedIn(const Sentence &whole, const Language &language, QDate day,
                                const BusinessCalendar &calendar)
{
    // "Whether you are among them, you will hear by Friday": the day is certain.
    const Sentence sentence(QString(whole.plain).remove(language.openEnd).trimmed());
    if (sentence.plain.endsWith(u'?') || isConditional(sentence, language) ||
        language.absence.match(sentence.plain).hasMatch() || !says(sentence, language.promise, language))
        return std::nullopt;
    return promisedDateIn(language.days.of(sentence.plain), day, calendar, language.days.locale);
}

} // namespace

std::span<const MeaningWords *const> meaningWords()
{
    static const std::array all = {&englishMeaningWords(), &germanMeaningWords(), &frenchMeaningWords(),
                                   &spanishMeaningWords()};
    return all;
}

std::vector<LetterMeaning> meaningsOf(const QString &body, QDate day, const BusinessCalendar &calendar)
{
    std::vector<Sentence> sentences;
    for (const QString &one : ownSentences(body))
        sentences.emplace_back(one);
    const auto &known = languages();
    const auto isOfNewsletter = [&](const Sentence &one) {
        return std::any_of(known.begin(), known.end(), [&](const Language &language) {
            return language.newsletter.match(one.plain).hasMatch();
        });
    };
    if (std::any_of(sentences.begin(), sentences.end(), isOfNewsletter))
        return {};

    std::vector<LetterMeaning> found;
    const auto look = [&](Meaning kind, QRegularExpression Language::*words, bool isAsked = false) {
        for (const Sentence &sentence : sentences) {
            if (isAsked && !sentence.plain.endsWith(u'?'))
                continue;
            for (const Language &language : known) {
                // "We cannot go ahead until you have signed" only waits.
                const auto *awaited = kind == Meaning::Rejection ? &language.awaited : nullptr;
                if (says(sentence, language.*words, language, awaited)) {
                    found.push_back({kind, sentence.written, {}});
                    return true;
                }
            }
        }
        return false;
    };
    if (look(Meaning::Rejection, &Language::rejection)) {
        // "We would love to meet you again" is a kindness; whoever asks for an hour means another job.
        look(Meaning::Invitation, &Language::invitation, true);
        return found;
    }
    const bool invites =
        !look(Meaning::Offer, &Language::offer) && look(Meaning::Invitation, &Language::invitation);
    if (found.empty())
        look(Meaning::Hold, &Language::hold);

    for (const Sentence &sentence : sentences) {
        const bool promised = std::any_of(known.begin(), known.end(), [&](const Language &language) {
            const auto date = promisedIn(sentence, language, day, calendar);
            if (date)
                found.push_back({Meaning::Promise, sentence.written, date});
            return date.has_value();
        });
        if (promised)
            break;
    }
    const auto isQuestion = [&](const Sentence &sentence) {
        return std::any_of(known.begin(), known.end(),
                           [&](const Language &language) {
                               return invites ? asksForPapers(sentence, language) : asks(sentence, language);
                           }) &&
               std::none_of(known.begin(), known.end(), [&](const Language &language) {
                   return language.politeness.match(sentence.plain).hasMatch();
               });
    };
    const auto question = std::find_if(sentences.begin(), sentences.end(), isQuestion);
    if (question != sentences.end())
        found.push_back({Meaning::Question, question->written, {}});
    return found;
}

} // namespace afterword
