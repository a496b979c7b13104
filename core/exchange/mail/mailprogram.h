// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mail/eml.h"

#include <QString>
#include <QUrl>

namespace afterword {

/// A program that opens mailto: addresses, as far as it matters what it makes of them.
enum class MailProgram { Thunderbird, Claws, Sylpheed, KMail, Mutt, Aerc, Whole, Unknown };

/// The program of a desktop entry's name ("org.kde.kmail2.desktop"). Whole: one that was seen to take letters
/// of every length as they are (Evolution, Geary).
MailProgram mailProgramOf(const QString &desktopEntry);

/// How a letter reaches a mail program.
struct HandedMail {
    QUrl address;      ///< the mailto: address to open (RFC 6068)
    QString clipboard; ///< what has to be pasted there; empty: the address holds the whole letter
    /// The program takes a draft in a file (writeEml()) better than the address: Thunderbird then keeps
    /// indents and adds no second sign-off.
    bool draftIsBetter = false;
};

/// The letter as @p program keeps it whole. Where it would cut or change the text, the address holds the
/// recipient and the subject only, and the text is for the clipboard.
HandedMail handedMail(const Mail &letter, MailProgram program);

} // namespace afterword
