// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>
#include <vector>

namespace afterword {

/// Who may know whom, as ARCHITECTURE.md says it: for each room the rooms, Qt modules and libraries that its
/// files may include. A room may use what the rooms it knows may use of other rooms, but not their libraries.
using Arrows = QHash<QString, QSet<QString>>;

/// One source file: its path from the root of the project, with '/', and its text.
struct Source {
    QString path;
    QString text;
};

/// Names the Qt module of a header without a folder ("QString" -> "QtCore"); empty where it is none of Qt's.
using QtModuleOf = std::function<QString(const QString &header)>;

/// The arrows of @p page: the lines "room -> room room library" of its block that is fenced by "```arrows".
Arrows arrowsOf(const QString &page);

/// The room to which the file at @p path belongs: the deepest of its folders that has @p arrows of its own,
/// else the first two ("core/storage"), a file of core itself ("core/tracker"), or "ui" and "app" for theirs.
QString roomOf(const QString &path, const Arrows &arrows);

/// What @p source includes and may not, one sentence each: "core/base/x.h:3: ...". Empty: nothing.
QStringList wrongArrows(const Source &source, const Arrows &arrows, const QtModuleOf &qtModuleOf);

/// Where @p source breaks a rule of the house that can be read from its text: the time read anywhere but in
/// app/systemclock.cpp, singletons, work left for later, a file that grew too long, no license line; in the
/// windows a signal, or a function that may write, that takes a reference to what a write may replace.
QStringList brokenRules(const Source &source);

/// The folders that hold more of @p sources than one takes in at a glance, a sentence each: over 30 files.
/// Subfolders of a room stay in it, so that a folder which grew too full is folded by a subject and no arrow
/// changes.
QStringList fullFolders(const std::vector<Source> &sources);

/// Where a part of the window remembers the id of something and does not follow when that gets another one
/// (Tracker::renamed()), a sentence each.
QStringList idsNotFollowed(const std::vector<Source> &sources);

/// @p text with comments and the contents of strings blanked, line by line: what a rule is looked for in.
QStringList codeLines(const QString &text);

} // namespace afterword
