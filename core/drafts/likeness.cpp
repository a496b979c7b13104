// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/likeness.h"

#include "core/drafts/names.h"
#include "core/drafts/politeness.h"
#include "core/drafts/textwords.h"

#include <QHash>

namespace afterword {

namespace {

// Half-way between the least alike "alike" pair and the most alike "different" pair of the odd lines of
// tests/core/drafts/data/likeness.txt; tst_likeness prints what it does there and on likeness-heldout.txt.
constexpr double alikeFrom = 0.61;
constexpr double formulaWeight = 0.1; ///< of a word that polite letters share
constexpr size_t shortestPassage = 4;  ///< words

void addStems(QSet<QString> &stems, const QString &text)
{
    for (const Word &word : wordsOf(text))
        stems.insert(stemOf(word.folded));
}

using Weights = QHash<QString, double>;

Weights weightsOf(const std::vector<Word> &words, const LikenessMask &mask)
{
    Weights weights;
    for (const Word &word : words) {
        if (isFunctionWord(word.folded))
            continue;
        const QString stem = stemOf(word.folded);
        if (mask.names.contains(stem))
            continue;
        const bool formula = isPoliteStem(stem) || mask.shared.contains(stem) || stem.front().isDigit();
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

/// The longest common runs of words, greedily from the longest; each word belongs to one run at most.
std::vector<Passage> commonPassages(const std::vector<Word> &a, const std::vector<Word> &b)
{
    QHash<QString, int> numbers; // comparing numbers is what makes two long letters quick
    const auto numbered = [&](const std::vector<Word> &words) {
        std::vector<int> ids;
        for (const Word &word : words) {
            QHash<QString, int>::const_iterator it = numbers.constFind(word.folded);
            if (it == numbers.constEnd())
                it = numbers.insert(word.folded, static_cast<int>(numbers.size()));
            ids.push_back(*it);
        }
        return ids;
    };
    const std::vector<int> idsA = numbered(a);
    const std::vector<int> idsB = numbered(b);
    struct Run {
        size_t length;
        size_t endA;
        size_t endB;
    };
    std::vector<Run> runs;
    std::vector<size_t> previous(b.size() + 1, 0);
    std::vector<size_t> current(b.size() + 1, 0);
    for (size_t i = 0; i < a.size(); ++i) {
        for (size_t j = 0; j < b.size(); ++j) {
            current[j + 1] = idsA[i] == idsB[j] ? previous[j] + 1 : 0;
            const bool goesOn = i + 1 < a.size() && j + 1 < b.size() && idsA[i + 1] == idsB[j + 1];
            if (current[j + 1] >= shortestPassage && !goesOn)
                runs.push_back({current[j + 1], i + 1, j + 1});
        }
        std::swap(previous, current);
    }
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Run &x, const Run &y) { return x.length > y.length; });

    std::vector<bool> usedA(a.size(), false);
    std::vector<bool> usedB(b.size(), false);
    std::vector<Passage> passages;
    for (const Run &run : runs) {
        const size_t startA = run.endA - run.length;
        const size_t startB = run.endB - run.length;
        bool free = true;
        for (size_t n = 0; n < run.length && free; ++n)
            free = !usedA[startA + n] && !usedB[startB + n];
        if (!free)
            continue;
        for (size_t n = 0; n < run.length; ++n) {
            usedA[startA + n] = true;
            usedB[startB + n] = true;
        }
        const Word &lastA = a[run.endA - 1];
        const Word &lastB = b[run.endB - 1];
        passages.push_back({a[startA].start, lastA.start + lastA.length - a[startA].start, b[startB].start,
                            lastB.start + lastB.length - b[startB].start});
    }
    std::sort(passages.begin(), passages.end(),
              [](const Passage &x, const Passage &y) { return x.startA < y.startA; });
    return passages;
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

Likeness likenessOf(const QString &a, const QString &b, const LikenessMask &mask)
{
    const std::vector<Word> wordsA = wordsOf(a);
    const std::vector<Word> wordsB = wordsOf(b);
    Likeness likeness;
    likeness.score = overlap(weightsOf(wordsA, mask), weightsOf(wordsB, mask));
    likeness.alike = likeness.score >= alikeFrom;
    if (likeness.alike)
        likeness.passages = commonPassages(wordsA, wordsB);
    return likeness;
}

} // namespace afterword
