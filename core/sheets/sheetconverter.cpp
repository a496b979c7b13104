// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheetconverter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <csignal>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SheetConverter)
};

/// Larger tables are not read.
constexpr qint64 largestTable = 64'000'000;

/// Cells separated by commas, quoted where they must be, in UTF-8; numbers plain and dates as the language
/// has them; each sheet into a file of its own, which since LibreOffice 7.2 the last number asks for.
const QString tableFilter =
    u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_s;
/// Of the languages that LibreOffice speaks this one writes dates as 2026-11-23 and numbers with a point, so
/// that none can be read in two ways.
const QString language = u"en_CA.UTF-8"_s;

QString converter()
{
    for (const QString &name : {u"soffice"_s, u"libreoffice"_s, u"localc"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

/// Why @p content can't be written to a file at @p path; empty where it stands there.
QString writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    const bool stands =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    return stands ? QString() : file.errorString();
}

/// How an attempt to convert ended; whether it left a file is another question.
struct Conversion {
    enum class End { Done, NotStarted, TooSlow };
    End end = End::Done;
    QString why; ///< for NotStarted
};

/// Has @p program convert @p file in @p folder as @p filter says, which takes some seconds.
Conversion convert(const QString &program, const QTemporaryDir &folder, const QString &file,
                   const QString &filter, std::chrono::milliseconds longest)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(
        {u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
         u"--headless"_s, u"--norestore"_s, u"--nologo"_s, u"--nolockcheck"_s, u"--convert-to"_s, filter,
         u"--outdir"_s, folder.path(), file});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, language);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    // The program starts others; as a group of their own they can be ended together.
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    process.start();
    if (!process.waitForStarted())
        return {Conversion::End::NotStarted, process.errorString()};
    const auto group = static_cast<pid_t>(process.processId());
    const bool isDone = process.waitForFinished(static_cast<int>(longest.count()));
    ::kill(-group, SIGKILL);
    if (isDone)
        return {};
    process.waitForFinished();
    return {Conversion::End::TooSlow, {}};
}

/// What LibreOffice calls the workbook that it is given, before its sheets' names.
const QString sheetFile = u"sheet"_s;

/// The sheet in @p path, named as the file is: "sheet-Applications.csv".
Result<Sheet> sheetIn(const QFileInfo &path)
{
    QFile table(path.filePath());
    if (!table.open(QIODevice::ReadOnly) || table.size() > largestTable)
        return Error{Words::tr("is a spreadsheet, and LibreOffice makes too large a table of it; open "
                               "it there and save the sheet as CSV, then import that")};
    return Sheet{path.completeBaseName().mid(sheetFile.size() + 1), table.readAll()};
}

/// The tables that the converter left in @p folder.
Result<std::vector<Sheet>> sheetsIn(const QDir &folder)
{
    // One is written after the other; nothing else tells in which order they stand.
    const QFileInfoList files = folder.entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    if (files.isEmpty())
        return Error{Words::tr("is a spreadsheet, and LibreOffice made no table of it; open it there "
                               "and save the sheet as CSV, then import that")};
    std::vector<Sheet> sheets;
    for (const QFileInfo &file : files) {
        auto sheet = sheetIn(file);
        if (!sheet)
            return sheet.error();
        if (!sheet->table.trimmed().isEmpty())
            sheets.push_back(std::move(sheet).value());
    }
    if (sheets.empty())
        return Error{Words::tr("is a spreadsheet that is empty")};
    return sheets;
}

} // namespace

bool isSpreadsheet(const QByteArray &content)
{
    if (content.startsWith("PK\x03\x04")) {
        // The names of what is packed, and of OpenDocument what it is, stand unpacked.
        return content.contains("xl/workbook.xml") || content.contains("xl/workbook.bin") ||
               content.left(200).contains("application/vnd.oasis.opendocument.spreadsheet");
    }
    const QByteArray workbook("W\0o\0r\0k\0b\0o\0o\0k\0", 16);
    return content.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") && content.contains(workbook);
}

Result<std::vector<Sheet>> sheetsOf(const QByteArray &workbook, std::chrono::milliseconds longest)
{
    const QString program = converter();
    if (program.isEmpty())
        return Error{Words::tr("is a spreadsheet, which needs LibreOffice to be read here; install it, or "
                               "save the sheet as CSV and import that")};
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Words::tr("is a spreadsheet, and LibreOffice has no folder to work in (%1); open it "
                               "there and save the sheet as CSV, then import that")
                         .arg(folder.errorString())};
    const QString sheet = folder.filePath(sheetFile);
    if (const QString why = writeTo(sheet, workbook); !why.isEmpty())
        return Error{Words::tr("is a spreadsheet, and LibreOffice has no room to work in (%1); open it there "
                               "and save the sheet as CSV, then import that")
                         .arg(why)};
    const Conversion made = convert(program, folder, sheet, tableFilter, longest);
    switch (made.end) {
    case Conversion::End::NotStarted:
        return Error{Words::tr("is a spreadsheet, and LibreOffice could not be started (%1); open it there "
                               "and save the sheet as CSV, then import that")
                         .arg(made.why)};
    case Conversion::End::TooSlow:
        return Error{Words::tr("is a spreadsheet, and LibreOffice did not read it within %1 s; open it there "
                               "and save the sheet as CSV, then import that")
                         .arg(std::chrono::ceil<std::chrono::seconds>(longest).count())};
    case Conversion::End::Done: return sheetsIn(QDir(folder.path()));
    }
    Q_UNREACHABLE();
}

std::vector<Sheet> sheetsThat(const std::function<bool(const QByteArray &table)> &hold,
                              std::vector<Sheet> sheets)
{
    const auto holding = std::stable_partition(sheets.begin(), sheets.end(),
                                               [&](const Sheet &sheet) { return hold(sheet.table); });
    if (holding != sheets.begin())
        sheets.erase(holding, sheets.end());
    else if (sheets.size() > 1)
        sheets.resize(1);
    return sheets;
}

QStringList spreadsheetEndings()
{
    return {u"ods"_s, u"xlsx"_s};
}

Result<QByteArray> spreadsheetOf(const QByteArray &flat, const QString &ending,
                                 std::chrono::milliseconds longest)
{
    const QString program = converter();
    if (program.isEmpty())
        return Error{Words::tr("a spreadsheet needs LibreOffice to be written here; install it, or export a "
                               ".csv, which every spreadsheet program opens")};
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Words::tr("LibreOffice has no folder to work in (%1); export a .csv instead")
                         .arg(folder.errorString())};
    const QString sheet = folder.filePath(u"sheet.fods"_s);
    if (const QString why = writeTo(sheet, flat); !why.isEmpty())
        return Error{Words::tr("LibreOffice has no room to work in (%1); export a .csv instead").arg(why)};
    const QString filter = ending == u"xlsx"_s ? u"xlsx:Calc MS Excel 2007 XML"_s : u"ods:calc8"_s;
    const Conversion made = convert(program, folder, sheet, filter, longest);
    switch (made.end) {
    case Conversion::End::NotStarted:
        return Error{Words::tr("LibreOffice could not be started (%1); export a .csv instead").arg(made.why)};
    case Conversion::End::TooSlow:
        return Error{Words::tr("LibreOffice did not write it within %1 s; export a .csv instead")
                         .arg(std::chrono::ceil<std::chrono::seconds>(longest).count())};
    case Conversion::End::Done: break;
    }
    QFile file(folder.filePath(u"sheet."_s + ending));
    const QByteArray workbook = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    // Half a file would be the worst answer.
    if (!isSpreadsheet(workbook))
        return Error{Words::tr("LibreOffice made no spreadsheet of it; export a .csv instead")};
    return workbook;
}

} // namespace afterword
