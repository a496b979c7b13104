// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"
#include "core/domain/change/moves.h"
#include "core/exchange/table/applicationcolumns.h"
#include "core/exchange/table/applicationtable.h"
#include "core/exchange/table/csvtable.h"
#include "core/exchange/table/flatsheet.h"

namespace afterword {

namespace {

QStringList headings()
{
    QStringList texts;
    for (const ApplicationColumn column : writtenApplicationColumns)
        texts += headingOf(column);
    return texts;
}

/// What the columns say of each application, by stage and then as they stand on the board.
std::vector<QStringList> rowsOf(const Search &search)
{
    std::vector<QStringList> rows;
    for (const Stage &stage : search.stages) {
        for (const Application *application : cardsOf(search, stage.id)) {
            QStringList &cells = rows.emplace_back();
            for (const ApplicationColumn column : writtenApplicationColumns)
                cells += textIn(column, *application, search);
        }
    }
    return rows;
}

/// Characters of a cell, as UTF-16 counts them.
constexpr qsizetype longestInXlsx = 32'767;

} // namespace

QByteArray writeApplications(const Search &search)
{
    QByteArray table = csvHead(headings());
    for (const QStringList &cells : rowsOf(search))
        table += csvRow(cells);
    return table;
}

QByteArray writeApplicationSheet(const Search &search, const QString &name)
{
    std::vector<std::vector<SheetCell>> rows;
    const QStringList first = headings();
    rows.emplace_back(first.begin(), first.end());
    for (const QStringList &cells : rowsOf(search)) {
        std::vector<SheetCell> &row = rows.emplace_back(cells.begin(), cells.end());
        for (size_t at = 0; at < row.size(); ++at) {
            const auto day = dateFromIso(cells[static_cast<qsizetype>(at)]);
            if (day && holdsDates(writtenApplicationColumns[at]))
                row[at] = *day;
        }
    }
    return flatSheet(name, rows);
}

std::optional<QString> cutInXlsx(const Search &search)
{
    for (const Application &application : search.applications) {
        for (const ApplicationColumn column : writtenApplicationColumns) {
            if (textIn(column, application, search).size() > longestInXlsx)
                return application.company;
        }
    }
    return {};
}

} // namespace afterword
