// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exporttarget.h"

#include "core/base/files.h"
#include "core/domain/search.h"
#include "core/exchange/table/applicationtable.h"
#include "core/insights/activityreport.h"
#include "core/sheets/sheetconverter.h"
#include "ui/insights/reportdialog.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

constexpr qint64 largest = 500'000'000; // bytes: more than any export has
constexpr qsizetype atTheFront = 4096;

QByteArray firstLine(QByteArray table)
{
    if (table.startsWith("\xef\xbb\xbf"))
        table.remove(0, 3);
    return table.left(table.indexOf('\n')).trimmed().replace('"', "");
}

bool isTableOfOurs(const QByteArray &table)
{
    return firstLine(table) == firstLine(writeApplications({}));
}

/// Each of them is of a person whom we know; an address book that has some of ours has others too.
bool areCardsOfOurs(const QByteArray &cards)
{
    return cards.count("BEGIN:VCARD") == cards.count("UID:urn:afterword:contact:");
}

bool isOurs(const QByteArray &text, const QString &ending)
{
    const QByteArray front = text.left(atTheFront);
    if (ending == u"json"_s)
        return front.simplified().replace(" ", "").startsWith("{\"afterword\":");
    if (ending == u"ics"_s)
        return front.contains("PRODID:-//Afterword//");
    if (ending == u"vcf"_s)
        return areCardsOfOurs(text);
    if (ending == u"pdf"_s)
        return front.contains(QByteArray("\0A\0f\0t\0e\0r\0w\0o\0r\0d", 18)); // who made it, in UTF-16
    if (spreadsheetEndings().contains(ending)) {
        const auto table = isSpreadsheet(text) ? tableOfSpreadsheet(text) : Result<QByteArray>(QByteArray());
        return table && isTableOfOurs(*table);
    }
    const auto report = reportFile({}, ending);
    return isTableOfOurs(text) || (report && firstLine(text) == firstLine(*report));
}

} // namespace

Result<void> mayTakePlaceOf(const QString &path, const QString &ending)
{
    const QFileInfo file(path);
    if (!file.isFile() || file.size() == 0)
        return {};
    const auto text = readFile(path, largest);
    if (text && isOurs(*text, ending))
        return {};
    return Error{Words::tr(
        "is there already, and is no such file of Afterword's, so it was left as it is; choose another "
        "name")};
}

} // namespace afterword
