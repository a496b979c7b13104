// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/followup.h"
#include "ui/icons.h"

#include <QMetaType>
#include <QStringList>

#include <span>
#include <vector>

namespace afterword {

/// What one card says at a glance. Plain texts, ready to be painted.
struct CardFacts {
    enum class Tone {
        Muted,  ///< it comes later, or nothing does
        Plain,  ///< to do now
        Warning ///< late
    };

    /// An interviewer of the latest round.
    struct Face {
        QString initials;
        bool thanked = false;

        bool operator==(const Face &) const = default;
    };

    QString company;
    QString
        initial; ///< of the company, for its badge: "N"; the same letter in the same hue wherever it stands
    int hue = 0; ///< which of CardStyle's badges is the company's own
    QString role;
    QStringList tags;
    Icon icon = Icon::Check;
    QString next;        ///< "Note to Dana", "Interview", "Nothing due"
    QString whom;        ///< the person in it: "Dana"; empty where it names nobody
    QString when;        ///< "by 20:00", "· Friday, 10:00", "· 2 days late"; may be empty
    QString whenInBrief; ///< the same where room is short: "by Friday" for "by Friday, 17:00"; may be empty
    Tone tone = Tone::Muted;
    std::vector<Face> faces;
    QString thanked;  ///< "2 of 3 thanked"; empty before the first interview has ended
    QString inStage;  ///< "6 days"
    QString match;    ///< where a search found its words: "Remarks: asked Kim who works…"; else empty
    QString fullTime; ///< when the next thing is due, in full with its zone; for the tooltip

    bool operator==(const CardFacts &) const = default;

    /// "Tags: remote, referral"; empty where there are none.
    QString tagLine() const;
    /// What is next and when, in one line.
    QString nextLine() const;
    /// The card in one sentence, for those who hear it.
    QString spoken() const;
};

/// What the card of @p application says at @p now. @p followUps are its follow-ups; @p owesAWord: as
/// Agenda::withdrawsFromNobody() says.
CardFacts cardFacts(const Application &application, const Search &search, std::span<const FollowUp> followUps,
                    Moment now, bool owesAWord = false);

/// How many hues the badges of companies have.
constexpr int companyHues = 8;

/// The hue of @p company, whichever way its name is written: 0 to companyHues - 1.
int hueOf(const QString &company);

/// "DW" of "Dana Whitfield".
QString initialsOf(const QString &name);

} // namespace afterword

Q_DECLARE_METATYPE(afterword::CardFacts)
