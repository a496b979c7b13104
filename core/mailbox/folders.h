// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/imapresponse.h"

#include <QString>

namespace afterword {

/// A folder as the server lists it.
struct MailFolder {
    QByteArray name; ///< as the server writes it
    char separator = '\0';
    std::vector<QByteArray> attributes; ///< lower case: "\drafts", "\noselect"

    bool operator==(const MailFolder &) const = default;
    bool has(QByteArrayView attribute) const;
    /// Whether there is something in it to read, and not folders alone.
    bool canBeOpened() const { return !has("\\noselect") && !has("\\nonexistent"); }
};

/// The folders of a mailbox that matter here, as the server writes their names; empty: not known.
struct MailFolders {
    QByteArray drafts;
    QByteArray sent;
    bool draftsChosen = false; ///< by the person, not found by its name
    bool sentChosen = false;

    bool operator==(const MailFolders &) const = default;
};

/// The folder that a LIST response names; absent where it isn't one.
std::optional<MailFolder> folderIn(const ImapResponse &response);

/// The prefix of the person's own folders in a NAMESPACE response ("INBOX."); empty where it names none.
QByteArray personalPrefix(const ImapResponse &response);

/// Which of @p folders hold drafts and what was sent: by what the server says of them (RFC 6154), else by
/// names that programs of many languages give them, those below @p prefix first. What was found before
/// (@p known) stays while it is there, and what the person chose also while it is not. No folder is both.
MailFolders chooseFolders(const std::vector<MailFolder> &folders, const QByteArray &prefix,
                          const MailFolders &known);

/// Those of the folders that the person chose which are not in @p all.
std::vector<QByteArray> missingFolders(const MailFolders &folders, const std::vector<QByteArray> &all);
/// That a folder which the person chose is not in @p all, as whole sentences; empty where none is missing.
QString whatIsMissing(const MailFolders &folders, const std::vector<QByteArray> &all);

} // namespace afterword
