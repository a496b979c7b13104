// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/likeness.h"

#include "core/drafts/language/letterwords.h"
#include "core/drafts/language/stemmer.h"
#include "core/drafts/names.h"

namespace afterword {

namespace {

// Half-way between the least alike "alike" pair and the most alike "different" pair of the odd lines of
// tests/core/drafts/data/likeness.txt; tst_likeness prints what it does there and on likeness-heldout.txt.
constexpr double alikeFrom = 0.61;
constexpr double formulaWeight = 0.1; ///< of a word that polite letters share
constexpr size_t shortestPassage = 4; ///< words
constexpr qsizetype mostKept = 2000;  ///< pairs of texts; a round of ten has 45

void addStems(QSet<QString> &stems, const QString &text)
{
    for (const Word &word : wordsOf(text))
        stems.insert(stemOf(word.folded));
}

using Weights = QHash<QString, double>;

Weights weightsOf(const std::vector<Word> &words, const LikenessMask &mask)
{
    const LetterWords &language = wordsOfLetter(words);
    Weights weights;
    for (const Word &word : words) {
        if (isFunctionWordIn(language, word.folded))
            continue;
        const QString stem = stemOf(word.folded, language.language);
        // The mask is of names and facts, whose language is nobody's.
        const QString plain = language.language == QLocale::English ? stem : stemOf(word.folded);
        if (mask.names.contains(plain))
            continue;
        const bool formula =
            isPoliteStemIn(language, stem) || mask.shared.contains(plain) || stem.front().isDigit();
        weights.insert(stem, formula ? formulaWeight : 1.0);
    }
    return weights;
}

double overlap(const Weights &a, const Weights &b)
{
    double common = 0;
    double sumA = 0;
    double sumB = 0;
    for (auto it = a.begin(); it != a.end(); ++it) {
        sumA += it.value();
        if (b.contains(it.key()))
            common += it.value();
    }
    for (auto it = b.begin(); it != b.end(); ++it)
        sumB += it.value();
    return sumA + sumB > 0 ? 2 * common / (sumA + sumB) : 0;
}

/// A run of words that two texts share: places and length count words.
struct Run {
    size_t startA;
    size_t startB;
    size_t length;
};

/// Every run of at least shortestPassage words that cannot be made longer, in the order of the first text.
/// Only the places where a word does occur in the other text are looked at, which is what makes two long
/// letters quick.
std::vector<Run> commonRuns(const std::vector<Word> &a, const std::vector<Word> &b)
{
    QHash<QString, std::vector<size_t>> placesInB;
    for (size_t j = 0; j < b.size(); ++j)
        placesInB[b[j].folded].push_back(j);
    std::vector<const std::vector<size_t> *> matches; // for each word of a
    for (const Word &word : a) {
        const auto found = placesInB.constFind(word.folded);
        matches.push_back(found == placesInB.constEnd() ? nullptr : &*found);
    }
    // Words are the same where they occur at the same places.
    std::vector<const std::vector<size_t> *> wordsOfB;
    wordsOfB.reserve(b.size());
    for (const Word &word : b)
        wordsOfB.push_back(&*placesInB.constFind(word.folded));

    std::vector<Run> runs;
    for (size_t i = 0; i < a.size(); ++i) {
        if (!matches[i])
            continue;
        for (const size_t j : *matches[i]) {
            if (i > 0 && j > 0 && matches[i - 1] == wordsOfB[j - 1])
                continue; // part of the run that began before
            size_t length = 1;
            while (i + length < a.size() && j + length < b.size() &&
                   matches[i + length] == wordsOfB[j + length])
                ++length;
            if (length >= shortestPassage)
                runs.push_back({i, j, length});
        }
    }
    return runs;
}

/// The longest common runs of words, greedily from the longest; each word belongs to one run at most.
std::vector<Passage> commonPassages(const std::vector<Word> &a, const std::vector<Word> &b)
{
    std::vector<Run> runs = commonRuns(a, b);
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Run &x, const Run &y) { return x.length > y.length; });

    std::vector<bool> usedA(a.size(), false);
    std::vector<bool> usedB(b.size(), false);
    std::vector<Passage> passages;
    for (const Run &run : runs) {
        bool free = true;
        for (size_t n = 0; n < run.length && free; ++n)
            free = !usedA[run.startA + n] && !usedB[run.startB + n];
        if (!free)
            continue;
        for (size_t n = 0; n < run.length; ++n) {
            usedA[run.startA + n] = true;
            usedB[run.startB + n] = true;
        }
        const Word &firstA = a[run.startA];
        const Word &firstB = b[run.startB];
        const Word &lastA = a[run.startA + run.length - 1];
        const Word &lastB = b[run.startB + run.length - 1];
        passages.push_back({firstA.start, lastA.start + lastA.length - firstA.start, firstB.start,
                            lastB.start + lastB.length - firstB.start});
    }
    std::sort(passages.begin(), passages.end(),
              [](const Passage &x, const Passage &y) { return x.startA < y.startA; });
    return passages;
}

/// The same as seen from the other text.
Likeness turned(Likeness likeness)
{
    for (Passage &passage : likeness.passages)
        passage = {passage.startB, passage.lengthB, passage.startA, passage.lengthA};
    std::sort(likeness.passages.begin(), likeness.passages.end(),
              [](const Passage &x, const Passage &y) { return x.startA < y.startA; });
    return likeness;
}

} // namespace

LikenessMask maskFor(const Search &search, const Application &application)
{
    LikenessMask mask;
    const auto takeContact = [&](const std::optional<ContactId> &id) {
        if (const Contact *contact = search.contacts.find(id)) {
            addStems(mask.names, contact->name);
            addStems(mask.names, contact->givenName);
        }
    };
    takeContact(application.recruiter);
    takeContact(application.mainContact);
    takeContact(application.hr);
    for (const Interview &interview : application.interviews) {
        for (const Interviewer &interviewer : interview.interviewers)
            takeContact(interviewer.contact);
        addStems(mask.shared, interview.debrief.contribution);
        addStems(mask.shared, interview.round);
    }
    addStems(mask.names, search.person.name);
    addStems(mask.names, application.company);
    addStems(mask.shared, application.role);
    return mask;
}

ComparedNote comparedNote(const QString &text, const LikenessMask &mask)
{
    ComparedNote note;
    note.words = wordsOf(text);
    note.weights = weightsOf(note.words, mask);
    return note;
}

Likeness likenessOf(const ComparedNote &a, const ComparedNote &b)
{
    Likeness likeness;
    likeness.score = overlap(a.weights, b.weights);
    likeness.alike = likeness.score >= alikeFrom;
    if (likeness.alike)
        likeness.passages = commonPassages(a.words, b.words);
    return likeness;
}

Likeness RoundLikeness::between(const QString &a, const QString &b)
{
    if (b < a)
        return turned(between(b, a));
    // Whoever types makes a new text with every letter.
    if (m_pairs.size() >= mostKept) {
        m_pairs.clear();
        m_notes.clear();
    }
    const std::pair<QString, QString> pair(a, b);
    const auto found = m_pairs.constFind(pair);
    if (found != m_pairs.constEnd())
        return *found;
    for (const QString &text : {a, b}) {
        if (!m_notes.contains(text))
            m_notes.insert(text, comparedNote(text, m_mask));
    }
    return *m_pairs.insert(pair, likenessOf(m_notes[a], m_notes[b]));
}

Likeness likenessOf(const QString &a, const QString &b, const LikenessMask &mask)
{
    return likenessOf(comparedNote(a, mask), comparedNote(b, mask));
}

} // namespace afterword
