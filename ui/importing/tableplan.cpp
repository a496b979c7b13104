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

void TablePlan::setClosing(const ApplicationId &silent, bool closing)
{
    if (closing)
        m_closing.insert(silent);
    else
        m_closing.remove(silent);
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
    std::vector<ApplicationId> closing;
    std::copy_if(m_silent.begin(), m_silent.end(), std::back_inserter(closing),
                 [this](const ApplicationId &id) { return isClosing(id); });
    return difference(m_search, closedWithoutAnswer(closing, m_table->search, m_now));
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
