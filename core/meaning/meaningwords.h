// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <span>
#include <utility>

namespace afterword {

/// Patterns over a sentence in small letters, whose apostrophes are straight.
using MeaningPatterns = std::span<const char16_t *const>;

/// The phrases of one language by which a sentence is understood.
struct MeaningWords {
    QLocale::Language language;
    MeaningPatterns rejection;
    MeaningPatterns offer;
    MeaningPatterns invitation;
    MeaningPatterns hold;
    MeaningPatterns promise;    ///< that they answer; the day is read apart
    MeaningPatterns request;    ///< what waits for an answer though no question mark stands there
    MeaningPatterns papers;     ///< what is asked for beside what an invitation asks
    MeaningPatterns addressed;  ///< that a question is put to the reader
    MeaningPatterns politeness; ///< questions that ask nothing
    MeaningPatterns absence;    ///< that the writer is away until then: no promise
    MeaningPatterns openEnd;    ///< a clause in front that leaves the outcome open, and the rest as it is
    MeaningPatterns condition;  ///< in front of a phrase: it holds only if something else does, or not at all
    MeaningPatterns awaited;    ///< behind a rejection: it only waits for something
    MeaningPatterns newsletter;
    /// Ways to name a day, each with the English one by which it is read.
    std::span<const std::pair<const char16_t *, const char16_t *>> days;
};

/// Those of every language.
std::span<const MeaningWords *const> meaningWords();

const MeaningWords &englishMeaningWords();
const MeaningWords &germanMeaningWords();
const MeaningWords &frenchMeaningWords();
const MeaningWords &spanishMeaningWords();

} // namespace afterword
