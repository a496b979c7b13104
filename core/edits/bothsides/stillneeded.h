// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/edits/bothsides/clash.h"

namespace afterword {

/// What both sides last had in common of things that news lean on: whoever deleted one of them here no longer
/// has it.
struct HadInCommon {
    std::vector<Contact> contacts;
    std::vector<Stage> stages; ///< all of them, in order
};

/// How a thing stands on either side, and stood when both were last the same.
template <class Row>
struct SidesOf {
    const Row &here;
    const Row &there;
    const Row &before;
};

/// What of @p base the cards in @p news name.
HadInCommon namedBy(const Change &news, const Search &base);

/// Puts back into @p merged, which both sides made together, the contacts and stages that one of them deleted
/// while the other came to name them, as they were. Gives what was put back; what is not known any more stays
/// away.
std::vector<Clash> keepWhatIsNeeded(Search &merged, const Change &news, const HadInCommon &common);

/// The same of the interviews that letters and drafts of @p merged name. Where an interview stays that one
/// side deleted, the letters and drafts that lost it by that have it again.
std::vector<Clash> keepNeededInterviews(Application &merged, const SidesOf<Application> &sides,
                                        const QString &card);

} // namespace afterword
