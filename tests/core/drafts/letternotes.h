// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"

#include <QStringList>

// What people jot down after an interview, in the languages in which there are letters, for the tests of
// them.

namespace afterword::sample {

struct LetterNotes {
    LetterLanguage language;
    const char *code;
    QStringList moments;
    QStringList questions;
    QStringList slips;
    QStringList contributions;
    /// Small words that no letter of this language holds: those of the other languages that are none of its
    /// own, and those of another form of address. Regular expressions.
    QString foreign;
    QString notWhenFormal; ///< du and its like
    QString notWhenCasual; ///< Sie and its like
};

inline LetterNotes germanNotes()
{
    return {LetterLanguage::German,
            "de",
            {QString(), QStringLiteral("Das Dashboard zur Abwanderung"),
             QStringLiteral("Sie hat erzählt, wie ihr Team ohne Helden auskommt."),
             QStringLiteral("ihre Geschichte vom Ausfall im Sommer"),
             QStringLiteral("\"Daten sind ein Gespräch\""), QStringLiteral("showed the churn dashboard"),
             QStringLiteral("Begeisterung für Rust")},
            {QString(), QStringLiteral("Wie würden Sie seltene Ereignisse abbilden?"),
             QStringLiteral("Fensterfunktionen in SQL"), QStringLiteral("Er wollte wissen, wie ich teste")},
            {QString(), QStringLiteral("Ich kam zu spät"), QStringLiteral("der Ton fiel zweimal aus")},
            {QString(), QStringLiteral("fünf Jahre Erfahrung mit Preismodellen"),
             QStringLiteral("das wöchentliche Reporting neu aufbauen"),
             QStringLiteral("Ich würde Ruhe unter Druck mitbringen")},
            QStringLiteral("\\b(the|and|you|your|thank|thanks|with|for|about|les|vous|votre|pour|avec|usted|"
                           "para|con|gracias)\\b"),
            QStringLiteral(
                "\\b([Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(e|en|er|em|es)?|[Ee]uch|[Ee]u(er|re|rem|ren|rer))\\b"),
            QStringLiteral("\\b(Sie|Ihnen|Ihre|Ihren|Ihrem|Ihrer|Ihres)\\b|(?<![.!?:] |\n|- )\\bIhr\\b")};
}

inline QList<LetterNotes> allLetterNotes()
{
    return {germanNotes()};
}

} // namespace afterword::sample
