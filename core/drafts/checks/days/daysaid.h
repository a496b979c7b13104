// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/language/letterwords.h"
#include "core/drafts/textwords.h"

#include <QDate>

namespace afterword {

/// A word for a day that hangs on the day on which it is read, where it stands in a text.
struct DaySaid {
    DayWord word;
    int start = 0; ///< its place, with the word that ties it to a noun
    int length = 0;
    bool ofTalk = false; ///< as its sentence has it, it is the day of the conversation
    QString noun;        ///< of an adjective: what stands between it and the end of its noun, and the noun
};

/// The days in @p text, which is written in the language of @p language; those within quotation marks and in
/// turns that mean no day ("heutzutage", "today's market", "hoy en día") left out.
std::vector<DaySaid> daysSaidIn(const QString &text, const LetterWords &language);

/// A weekday as the day of a conversation that has been: "on Monday", "am Montag", "lundi".
struct WeekdaySaid {
    int start = 0;
    int length = 0;
    QString tie; ///< what stands before it, folded: "on", "am", "de"; may be empty
};

/// Where @p text names the conversation's weekday alone, without a date beside it.
std::vector<WeekdaySaid> weekdaysOfTalkIn(const QString &text, const LetterWords &language, int weekday);

} // namespace afterword
