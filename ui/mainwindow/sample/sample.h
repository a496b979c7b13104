// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/edits/step.h"

namespace afterword {

/// The sample search, from its interchange file. Somebody else's name, mail and settings are left out: it
/// brings cards and people only, and no card of one's own is ever taken for one of them.
Result<Search> readSample(const QByteArray &json);

/// The step that adds the sample's cards and people to @p search. Stages that are not there any more are
/// added as well.
Step addingSample(const Search &search, const Search &sample);

/// Whether a card of this id is, by its id, one of the sample's.
bool mayBeOfSample(const ApplicationId &id);
/// Whether a card has an id as those of the sample have.
bool mayHaveSample(const Search &search);
/// Whether cards of the sample are on the board.
bool hasSample(const Search &search, const Search &sample);

/// The step that takes the sample away as a whole: its cards, whatever became of them, and its people as far
/// as no other card names them.
Step removingSample(const Search &search, const Search &sample);

} // namespace afterword
