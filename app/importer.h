// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/exchange/ical.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace afterword {

/// One thing that came of reading a file.
struct ImportLine {
    enum class Verb { Added, Merged, Unchanged, Skipped };
    Verb verb = Verb::Added;
    QString what; ///< what it concerns, or for Skipped why
    int line = 0; ///< in the file; 0: none
};

QString toText(ImportLine::Verb verb);

/// A file that is to be imported, as far as it could be read.
struct ImportFile {
    enum class Kind { Search, Invitations };
    QString path;
    Kind kind = Kind::Search;
    QByteArray text;            ///< for Search
    InvitationFile invitations; ///< for Invitations
};

/// Reads the file at @p path and tells by its content what it is. Times without a zone are read in @p zone.
Result<ImportFile> readImportFile(const QString &path, const Zone &zone);

/// Whether @p a is to be taken in before @p b: interchange files come first, since they say who the person
/// is; an update or a cancellation comes after what it changes.
bool comesFirst(const ImportFile &a, const ImportFile &b);

/// A search after a file was taken in, and what came of it.
struct Imported {
    Search search;
    std::vector<ImportLine> lines;
};

/// Takes @p file into @p search. An error where nothing in the file can be taken in.
Result<Imported> importFile(const ImportFile &file, const Search &search, Moment now);

/// What @p change adds and merges, in words; the person's own name and zone aside.
std::vector<ImportLine> describe(const Change &change);

} // namespace afterword
