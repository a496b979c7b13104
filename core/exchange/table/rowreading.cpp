// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/rowreading.h"

#include "core/exchange/table/cellwords.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

Places::Places(const TableLayout &layout)
{
    m_places.fill(-1);
    for (size_t place = layout.columns.size(); place > 0; --place)
        m_places[static_cast<size_t>(layout.columns[place - 1].meaning)] = static_cast<int>(place) - 1;
}

RowReading::RowReading(const Places &places, const CsvRow &row)
    : m_places(places)
    , m_row(row)
{
}

QString RowReading::cell(ApplicationColumn wanted) const
{
    const int place = m_places.of(wanted);
    return place < 0 ? QString() : cellAt(place);
}

QString RowReading::cellAt(qsizetype place) const
{
    if (place >= m_row.cells.size())
        return {};
    const QString &cell = m_row.cells[place];
    QString text = cellText(cell);
    // What Afterword wrote comes back to the letter; other programs' lines end as ours do.
    if (m_places.of(ApplicationColumn::Id) < 0 && text.contains(u'\r'))
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    // What Afterword marked as text is just that.
    return !cell.startsWith(u'\'') && isEmptyCell(text) ? QString() : text;
}

} // namespace afterword
