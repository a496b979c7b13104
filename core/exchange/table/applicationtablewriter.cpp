// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change/moves.h"
#include "core/exchange/table/applicationcolumns.h"
#include "core/exchange/table/applicationtable.h"
#include "core/exchange/table/csvtable.h"

namespace afterword {

QByteArray writeApplications(const Search &search)
{
    QStringList headings;
    for (const ApplicationColumn column : writtenApplicationColumns)
        headings += headingOf(column);
    QByteArray table = csvHead(headings);
    for (const Stage &stage : search.stages) {
        for (const Application *application : cardsOf(search, stage.id)) {
            QStringList cells;
            for (const ApplicationColumn column : writtenApplicationColumns)
                cells += textIn(column, *application, search);
            table += csvRow(cells);
        }
    }
    return table;
}

} // namespace afterword
