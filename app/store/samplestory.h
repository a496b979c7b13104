// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/domain/enums.h"

#include <QByteArray>

namespace afterword {

/// The files of the sample search, told anew so that its story is of these days: its day becomes the last
/// business day of its person on which its hour has passed by @p now. Every other date keeps its distance
/// from that day in business days, so that interviews fall on business days and gaps stay as they are; times
/// of day stay as well. Dates in its texts ("4 December") come along. In another language it is the same
/// story of people, companies and places that are at home there: resources/sample/de/words.json says its
/// texts.
struct SampleStory {
    QByteArray search;     ///< an interchange file
    QByteArray invitation; ///< for an interview on the business day after
};
Result<SampleStory> sampleStory(Moment now, LetterLanguage language = LetterLanguage::English);

} // namespace afterword
