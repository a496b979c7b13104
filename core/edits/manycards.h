// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"

#include <QStringList>

#include <span>

namespace afterword {

// What is done to many cards at once. Each is one step, so that one undo takes all of it back.

/// The step that gives @p cards the tag @p tag, or takes it from them. Cards that are so already stay as they
/// are. An error where the tag is empty.
Result<Step> taggingCards(const Search &search, std::span<const ApplicationId> cards, const QString &tag,
                          bool tagged);

/// The step that closes @p cards at @p now, each because of @p kind, at the end of the first column for
/// closed ones if there is one. Those that have ended already stay as they are. An error for
/// OutcomeKind::Accepted: what is signed is signed one by one.
Result<Step> closingCards(const Search &search, std::span<const ApplicationId> cards, OutcomeKind kind,
                          Moment now);

/// Where the file of a document is: @p path, which may come from elsewhere and be told from the folder @p
/// home.
QString documentPlace(const QString &path, const QString &home);

/// The step that links the files at @p paths to @p application, each under its file's name and with its whole
/// place (documentPlace()), unless that place is linked already. An error where the application is gone.
Result<Step> linkingFiles(const Search &search, const ApplicationId &application, const QStringList &paths,
                          const QString &home);

} // namespace afterword
