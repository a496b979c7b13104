// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/exchange/calendar/ical.h"
#include "core/exchange/intake/filekind.h"
#include "core/exchange/json/openedsearch.h"
#include "core/exchange/mail/readmail.h"
#include "core/exchange/table/asking/tablememory.h"
#include "core/posting/posting.h"

#include <QByteArray>

#include <vector>

namespace afterword {

/// One thing that came of reading a file.
struct ImportLine {
    enum class Verb { Added, Merged, Unchanged, Skipped, Noted, Asked };
    Verb verb = Verb::Added;
    QString what; ///< what it concerns; for Skipped why, for Noted how it was read, for Asked what is not
                  ///< understood
    int line = 0; ///< in the file; 0: none
};

QString toText(ImportLine::Verb verb);

/// No file that can be imported is larger, in the window and on the command line.
constexpr qint64 largestImport = 256'000'000; // bytes

/// A file that is to be imported, as far as it could be read.
struct ImportFile {
    FileKind kind = FileKind::Json;
    std::optional<Moment> changed; ///< when it was changed last, where it is a file
    QByteArray text;               ///< for searches, tables and address cards
    InvitationFile invitations;    ///< for calendars, and of letters that bring an invitation
    std::vector<ReadMail> mails;   ///< letters that bring none, by date
    Posting posting;               ///< of pages, and of a letter that stands alone and holds one
    std::vector<Error> unread;     ///< letters of a folder that could not be read
    /// How the person writes dates, for tables whose own do not tell it; absent: as in their zone's country.
    std::optional<DateOrder> dateOrder;
    TableMemory remembered; ///< what was said of tables before
    TableAnswers answers;   ///< what is said of this one
};

/// Adds what @p more holds to @p file: the letters of a folder, whose files belong together.
void join(ImportFile &file, ImportFile more);
/// Puts the letters of @p file in the order in which they were sent.
void sortLetters(ImportFile &file);

/// Tells by its content what a file is. Times without a zone are read in @p zone; a letter that says nowhere
/// when it was sent is dated by when the file was @p changed last, and marked so. An error where it is
/// nothing that can be imported.
Result<ImportFile> readImport(const QByteArray &text, const Zone &zone, std::optional<Moment> changed = {});

/// The same of what is known to be a letter, with whatever it begins.
Result<ImportFile> readLetter(const QByteArray &text, const Zone &zone);

/// Whether a column of @p table says whom its rows' applications are for. Of a workbook's sheets those are
/// read.
bool holdsApplications(const QByteArray &table);

/// Whether @p a is to be taken in before @p b: what says who people are comes before what they did; an update
/// or a cancellation comes after what it changes.
bool comesFirst(const ImportFile &a, const ImportFile &b);

/// A search after a file was taken in, and what came of it.
struct Imported {
    Search search;
    std::vector<ImportLine> lines;
    QStringList headings = {}; ///< of a table, under which what was said of it is kept
};

/// Takes @p file into @p search. An error where nothing in the file can be taken in.
Result<Imported> importFile(const ImportFile &file, const Search &search, Moment now);

/// Whether @p file holds nothing but invitations and letters, of which many can be taken into one opened
/// search.
bool isIntake(const ImportFile &file);

/// Takes the invitations and letters of @p file into @p search. Letters of which it is unclear where they
/// belong are left out, with a reason that names the applications. An error where the file holds one thing
/// alone and that cannot be taken in.
Result<std::vector<ImportLine>> takeIn(const ImportFile &file, OpenedSearch &search, Moment now);

/// What @p change adds and merges in what is @p after then, in words; the person's own name and zone aside.
std::vector<ImportLine> describe(const Change &change, const Search &after);

} // namespace afterword
