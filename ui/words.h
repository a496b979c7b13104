// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/schedule/followuptext.h"

#include <QString>

namespace afterword {

// The words that every window and every notice use for people, days and follow-ups. All are plain text, in
// the language of the program and the formats of QLocale's default locale.

/// "today", "tomorrow", "yesterday", within a week the weekday's name, else the date in few words, the year
/// only where it is another one: "4 Dec".
QString dayInWords(QDate date, QDate today);

/// "20:00" in the locale's short form, never with seconds.
QString timeInWords(QTime time);

/// When something is due, to follow a title: "by 20:00", "by tomorrow, 17:00", "by Friday, 17:00", "by
/// 12/4/26"; once it has passed: "was due at 20:00", "was due yesterday", "was due on Friday". Days are those
/// of @p zone.
QString byWhen(Moment due, const Zone &zone, Moment now);

/// When something begins or opens, to follow a title: "at 11:00", "tomorrow, 11:00", "Friday, 11:00",
/// "12/4/26".
QString whenInWords(Moment moment, const Zone &zone, Moment now);

/// The moment in full with its zone, for tooltips: "Monday, 23 November 2026, 20:00 (America/New_York)".
QString fullMoment(Moment moment, const Zone &zone);

/// A follow-up in one line, title and time as its state asks for: "Note to Dana by 20:00", "Check in with
/// Lee, Friday", "Note to Dana, snoozed until tomorrow", "Check in with Lee, on hold".
QString followUpLine(const FollowUp &followUp, const Search &search, Moment now);

/// When a follow-up is to be done, in so few words that they fit on a card behind its title: "by 20:00",
/// "Friday", "2 days late", "until tomorrow" while it is snoozed, "on hold".
QString shortWhen(const FollowUp &followUp, const Zone &zone, Moment now);

/// The same where there is even less room: the day without its hour, "by Friday".
QString whenInBrief(const FollowUp &followUp, const Zone &zone, Moment now);

/// "Northwind · Data Engineer", or the company by itself where the role is not known.
QString companyAndRole(const Application &application);
/// "Dana Whitfield, Northwind"; without a company the name.
QString personAndCompany(const Contact &person);

/// @p name, which a person gave, for a menu, a button or a check box: there a single "&" would mark a key.
QString asMenuText(const QString &name);

/// @p path as people write it: what lies in their home folder as "~/…".
QString pathInWords(const QString &path);

/// @p plain for a tooltip, which would otherwise guess whether it is rich text and might open local files.
QString asToolTip(const QString &plain);

} // namespace afterword
