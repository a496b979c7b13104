// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importreading.h"

#include "core/base/files.h"
#include "ui/importing/importer.h"
#include "ui/importing/letters/letterfolder.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// A path to read, and what it is called where something is said of it.
struct Place {
    QString path;
    QString name;
    bool isOfFolder = false;
};

std::vector<Place> placesIn(const QStringList &paths, ImportReading &reading)
{
    std::vector<Place> places;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        if (!QFileInfo(path).isDir()) {
            places.push_back({path, name, false});
            continue;
        }
        const auto folder = lookInto(path);
        if (!folder) {
            reading.problems += importProblem(name, folder.error());
            continue;
        }
        if (!folder->tablesLeft.isEmpty())
            reading.tablesLeft += folder->tablesLeft;
        for (const QString &file : folder->files)
            places.push_back({file, QFileInfo(file).fileName(), true});
        if (folder->files.isEmpty())
            reading.problems += Importer::tr("The folder %1 holds no letters (.eml, .mbox, a Maildir’s), "
                                             "invitations (.ics) or address cards (.vcf).")
                                    .arg(name);
    }
    return places;
}

void take(const Place &place, Result<ImportFile> file, ImportReading &reading)
{
    if (!file && place.isOfFolder) {
        reading.intake.unread.push_back({u"%1 %2"_s.arg(place.name, file.error().message)});
    } else if (!file) {
        reading.problems += importProblem(place.name, file.error());
    } else if (isIntake(*file)) {
        for (const Error &error : file->invitations.skipped)
            reading.skippedEvents += importProblem(place.name, error);
        file->invitations.skipped.clear();
        join(reading.intake, std::move(file).value());
    } else {
        reading.facts.push_back({place.name, std::move(file).value()});
    }
}

/// What @p content of @p file is read as, in parts: a workbook's are its sheets.
Result<std::vector<Sheet>>
partsOf(const QString &file, Result<QByteArray> content,
        const std::function<Result<std::vector<Sheet>>(const QByteArray &)> &convert)
{
    if (!content)
        return content.error();
    if (!isSpreadsheet(*content))
        return std::vector{Sheet{file, std::move(content).value()}};
    auto sheets = convert(*content);
    return sheets ? sheetsToRead(file, std::move(sheets).value()) : std::move(sheets);
}

} // namespace

QString importProblem(const QString &file, const Error &error)
{
    const QString where = error.line > 0 ? Importer::tr(" (line %1)").arg(error.line) : QString();
    return Importer::tr("%1: %2%3. None of it was imported.").arg(file, error.message, where);
}

std::vector<Sheet> sheetsToRead(const QString &file, std::vector<Sheet> sheets)
{
    std::vector<Sheet> those = sheetsThat(holdsApplications, std::move(sheets));
    const bool isOneOfMany = those.size() > 1;
    for (Sheet &one : those)
        one.name = isOneOfMany ? Importer::tr("%1, %2", "a file, a sheet of it").arg(file, one.name) : file;
    return those;
}

ImportReading readImports(const QStringList &paths, const Zone &zone, Moment now,
                          const std::function<Result<std::vector<Sheet>>(const QByteArray &)> &convert,
                          const std::function<bool(qsizetype, qsizetype)> &goesOn)
{
    ImportReading reading;
    reading.intake.kind = FileKind::Mail;
    const std::vector<Place> places = placesIn(paths, reading);
    const auto count = static_cast<qsizetype>(places.size());
    reading.name = paths.size() == 1 ? QFileInfo(paths.first()).fileName()
                                     : Importer::tr("%n files", nullptr, static_cast<int>(count));
    reading.files = paths.size() == 1 ? 1 : static_cast<int>(count);
    for (qsizetype done = 0; done < count; ++done) {
        if (!goesOn(done, count)) {
            reading.stopped = true;
            return reading;
        }
        const Place &place = places[static_cast<size_t>(done)];
        const auto parts = partsOf(place.name, readFile(place.path, largestImport), convert);
        if (!parts) {
            take(place, parts.error(), reading);
            continue;
        }
        const Moment changed = std::min(lastChangeOf(QFileInfo(place.path)), now);
        for (const Sheet &part : *parts)
            take({place.path, part.name, place.isOfFolder}, readImport(part.table, zone, changed), reading);
    }
    sortLetters(reading.intake);
    std::stable_sort(reading.facts.begin(), reading.facts.end(),
                     [](const NamedImport &a, const NamedImport &b) { return comesFirst(a.file, b.file); });
    return reading;
}

} // namespace afterword
