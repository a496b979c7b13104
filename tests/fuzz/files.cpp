// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is to be imported, from its bytes to what is kept of it. AFTERWORD_FUZZ_KIND says which kind of
// file is of interest, by the name of its importer; without it, all are.
#include "meaning.h"

#include "core/exchange/calendar/holidays/holidays.h"
#include "core/exchange/intake/importers.h"

#include <cstddef>
#include <cstdint>
#include <optional>

using namespace afterword;

namespace {

std::optional<FileKind> wantedKind()
{
    const QByteArray name = qgetenv("AFTERWORD_FUZZ_KIND");
    for (const Importer &importer : importers()) {
        if (name == importer.name)
            return importer.kind;
    }
    return std::nullopt;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const std::optional<FileKind> wanted = wantedKind();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const FileKind kind = fileKindOf(bytes);
    if (wanted && kind != *wanted)
        return 0;
    if (kind == FileKind::Calendar)
        static_cast<void>(readHolidays(bytes, 2000, 2060));
    const auto file = readImport(bytes, fuzz::someSearch().person.zone);
    if (!file)
        return 0;
    for (const Search &before : {fuzz::newSearch(), fuzz::someSearch()}) {
        const auto imported = importFile(*file, before, fuzz::now());
        if (!imported)
            continue;
        fuzz::mustBeKept(imported->search);
        if (const auto again = importFile(*file, imported->search, fuzz::now()))
            fuzz::mustBeKept(again->search);
    }
    return 0;
}
