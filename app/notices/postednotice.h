// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/noticeplanner.h"
#include "app/notices/notificationservice.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace afterword {

/// A notice on the screen, as one process tells it to the next one that answers for it. Names nobody.
struct PostedNotice {
    QString tag;                                      ///< under which the program knows it
    NoticeNumber number;                              ///< the service's number of it
    std::vector<std::pair<QString, NoticeKind>> says; ///< of which follow-ups, by their keys, it says what

    bool operator==(const PostedNotice &) const = default;
};

/// The notices as a line of text for an environment, and back; what is no such line is not a notice.
QByteArray standingText(const std::vector<PostedNotice> &notices);
std::vector<PostedNotice> standingFromText(const QByteArray &text);

/// Starts a process without a window that answers for @p notices of the store at @p storePath until none of
/// them stands, and waits until it does. With @p now its clock stands there, as a call's --now asks. Nothing
/// is started for none. False: nobody answers for them.
bool leaveStanding(const std::vector<PostedNotice> &notices, const QString &storePath, const QString &now);

/// What the process that started this one has left to it by leaveStanding(); taken once.
std::vector<PostedNotice> takeLeftStanding();

} // namespace afterword
