// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/tableplan.h"

#include "core/exchange/table/longsilent.h"

#include <algorithm>

namespace afterword {

TablePlan::TablePlan(TableLayout layout, const Search &search, Moment now)
    : m_layout(std::move(layout))
    , m_search(search)
    , m_now(now)
{
    read();
}

void TablePlan::setMeaning(size_t index, ApplicationColumn meaning)
{
    const bool isShared = meaning == ApplicationColumn::Labelled || meaning == ApplicationColumn::LeftOut;
    for (TableColumn &column : m_layout.columns) {
        if (!isShared && column.meaning == meaning)
            column.meaning = ApplicationColumn::Labelled;
    }
    m_layout.columns[index].meaning = meaning;
    read();
}

void TablePlan::setStage(const QString &word, const StageId &stage)
{
    if (stage.text.isEmpty())
        m_layout.stages.remove(word);
    else
        m_layout.stages.insert(word, stage);
    read();
}

void TablePlan::setOrder(DateOrder order)
{
    m_layout.order = order;
    read();
}

void TablePlan::setClosingSilent(bool closing)
{
    m_closing = closing;
}

int TablePlan::countOf(TableRow::Fate fate) const
{
    if (!m_table)
        return 0;
    return static_cast<int>(std::count_if(m_table->rows.begin(), m_table->rows.end(),
                                          [fate](const TableRow &row) { return row.fate == fate; }));
}

Change TablePlan::change() const
{
    if (!m_table)
        return {};
    return difference(m_search,
                      m_closing ? closedWithoutAnswer(m_silent, m_table->search, m_now) : m_table->search);
}

void TablePlan::read()
{
    m_table.reset();
    m_problem.clear();
    m_silent.clear();
    auto table = readApplications(m_layout, m_search, m_now);
    if (!table) {
        m_problem = table.error().message;
        return;
    }
    m_table = std::move(table).value();
    m_silent = longSilent(m_search, m_table->search, m_now);
}

} // namespace afterword
