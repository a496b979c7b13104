// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/step.h"
#include "core/posting/posting.h"

#include <QStringList>

namespace afterword {

/// What is kept of a posting on the board, as the person sees and corrects it.
struct KeptFacts {
    QString company;
    QString role;
    QString place;
    QString salary;
    QString link; ///< http or https; else it is not kept
    QString text;
    std::optional<QDate> closesOn; ///< the last day on which one can apply

    bool operator==(const KeptFacts &) const = default;
};

/// What @p posting says, for a card. A company that nobody told is the site's own name, else the role's or
/// the page's title @p title stands for it, so that whatever the person pressed on gets its card.
Posting withCompany(Posting posting, const QString &title);
KeptFacts keptFactsOf(const Posting &posting);

/// The step that adds an application with @p facts in @p stage, as addingApplication() does. Where one can
/// still apply and has not, a task reminds of it, two days before it closes or today.
Result<Step> keepingPosting(const Search &search, const KeptFacts &facts, const std::optional<StageId> &stage,
                            Moment now);

/// The step that makes @p facts those of an application that stands, leaving everything else as it is. The
/// reminder follows the closing date that was corrected. An error where it is gone.
Result<Step> correctingPosting(const Search &search, const ApplicationId &id, const KeptFacts &facts,
                               Moment now);

/// The step that keeps @p text as the posting's text. An error where the application is gone.
Result<Step> keepingNewText(const Search &search, const ApplicationId &id, const QString &text);

/// The first stage on the board of kind applied; absent where there is none.
std::optional<StageId> stageForApplied(const Search &search);

/// The day on which @p application came into its stage, in the person's zone; absent where that is not known.
std::optional<QDate> inStageSince(const Application &application, const Search &search);

/// What changed between two texts of a posting, line by line, whatever order they stand in. Blanks and lines
/// without a letter count for nothing.
struct TextDifference {
    QStringList gone;
    QStringList added;

    bool isEmpty() const { return gone.isEmpty() && added.isEmpty(); }
    bool operator==(const TextDifference &) const = default;
};
TextDifference differenceOfTexts(const QString &before, const QString &after);

} // namespace afterword
