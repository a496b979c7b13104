// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/mailvisit.h"

#include <algorithm>

namespace afterword::testing {

inline QByteArray letter(const QByteArray &id, const QByteArray &from, const QByteArray &subject = "Hello")
{
    return "Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nFrom: " + from +
           "\r\nTo: robin@example.org\r\nMessage-ID: <" + id + ">\r\nSubject: " + subject +
           "\r\n\r\nWords of " + id + "\r\n";
}

inline MailErrand errand()
{
    MailErrand errand;
    errand.login = {MailLogin::Way::Password, "robin", "secret"};
    errand.since = QDate(2020, 1, 1);
    errand.isWanted = [](const QByteArray &header) { return header.contains("northwind"); };
    return errand;
}

inline LetterToPut toPut(const QByteArray &id)
{
    return {QString::fromLatin1(id),
            id + "@example.org",
            letter(id + "@example.org", "robin@example.org", "Thanks"),
            {}};
}

inline CopyToKeep toKeep(const QByteArray &id)
{
    return {id + "@example.org", letter(id + "@example.org", "robin@example.org", "Thanks")};
}

/// What a visit has told so far, as a program would remember it.
struct Told {
    std::vector<QByteArray> letters;
    std::vector<LetterPut> puts;
    std::vector<LetterRefused> refused;
    std::vector<DraftsSeen> drafts;
    std::vector<CopyKept> copies;
    FoldersFound folders;
    FolderMark inbox;
    FolderMark sent;
    int rounds = 0;

    void take(std::vector<MailEvent> events)
    {
        for (MailEvent &event : events) {
            if (auto *read = std::get_if<LettersRead>(&event)) {
                for (const ReadLetter &one : read->letters)
                    letters.push_back(one.bytes);
                (read->folder == ReadFolder::Inbox ? inbox : sent) = read->mark;
            } else if (auto *put = std::get_if<LetterPut>(&event)) {
                puts.push_back(*put);
            } else if (auto *no = std::get_if<LetterRefused>(&event)) {
                refused.push_back(*no);
            } else if (auto *kept = std::get_if<CopyKept>(&event)) {
                copies.push_back(*kept);
            } else if (auto *seen = std::get_if<DraftsSeen>(&event)) {
                drafts.push_back(*seen);
            } else if (auto *found = std::get_if<FoldersFound>(&event)) {
                folders = *found;
            } else {
                ++rounds;
            }
        }
    }
    bool has(const QByteArray &words) const
    {
        return std::any_of(letters.begin(), letters.end(),
                           [&](const QByteArray &one) { return one.contains(words); });
    }
};

} // namespace afterword::testing
