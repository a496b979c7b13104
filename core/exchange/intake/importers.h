// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/importfile.h"

#include <span>

namespace afterword {

/// A kind of file that can be imported.
struct Importer {
    FileKind kind;
    const char *name;    ///< of its folder in tests/fuzz/corpus
    const char *endings; ///< of its files' names, for the window to offer: "ics,vcs"

    bool mayBeLinked; ///< one that is dropped on a card is linked there as it is; the others are taken in

    /// Whether @p content is one. @p head is what it begins with, as UTF-8, without blanks around it.
    bool (*isOne)(const QByteArray &content, const QByteArray &head);
    /// Reads it into @p file, times without a zone in @p zone.
    Result<void> (*read)(const QByteArray &content, const Zone &zone, ImportFile &file);
    /// Takes it into @p search.
    Result<Imported> (*takeIn)(const ImportFile &file, const Search &search, Moment now);
};

/// All of them, in the order in which a file is held against them. Tables come last: nearly any text would
/// do.
std::span<const Importer> importers();

} // namespace afterword
