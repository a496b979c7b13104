// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/tableplan.h"

#include "core/edits/edittask.h"
#include "core/exchange/table/asking/proposals.h"
#include "core/exchange/table/longsilent.h"

#include <algorithm>
#include <iterator>

namespace afterword {

TablePlan::TablePlan(TableLayout layout, const Search &search, Moment now, const TableAnswers &remembered)
    : m_own(std::move(layout))
    , m_layout(m_own)
    , m_search(search)
    , m_now(now)
{
    takeAnswers(remembered, m_search, m_layout);
    proposeColumns(m_layout);
    read();
}

void TablePlan::setColumn(size_t index, const ColumnAnswer &answer)
{
    afterword::setColumn(m_layout, index, answer);
    read();
}

void TablePlan::setStage(const QString &word, const StageId &stage)
{
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

/// Whether a word has a proposal that it had not.
bool TablePlan::proposeStages()
{
    const auto proposed = proposedStages(*m_table);
    bool isAnyNew = false;
    for (auto it = proposed.begin(); it != proposed.end(); ++it) {
        if (m_layout.stages.contains(it.key()))
            continue;
        m_layout.stages.insert(it.key(), *it);
        isAnyNew = true;
    }
    return isAnyNew;
}

std::vector<StageWord> TablePlan::wordsToAskAbout() const
{
    std::vector<StageWord> words;
    if (!m_table)
        return words;
    std::copy_if(m_table->stageWords.begin(), m_table->stageWords.end(), std::back_inserter(words),
                 [](const StageWord &word) { return word.told != StageWord::Told::ByItself; });
    std::stable_partition(words.begin(), words.end(),
                          [](const StageWord &word) { return word.told == StageWord::Told::Not; });
    return words;
}

bool TablePlan::isInDoubt() const
{
    const auto isDoubtful = [](const TableColumn &column) {
        const bool isMarked = column.sureness == Sureness::Guessed || column.sureness == Sureness::Unknown;
        return isMarked && !column.samples.isEmpty();
    };
    return std::any_of(m_layout.columns.begin(), m_layout.columns.end(), isDoubtful) ||
           !wordsToAskAbout().empty();
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
    const Search after = closedWithoutAnswer(closing, m_table->search, m_now);
    return settlingApplyTasks(difference(m_search, after), after, m_now);
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
    if (proposeStages()) {
        read();
        return;
    }
    m_silent = longSilent(m_search, m_table->search, m_now);
}

} // namespace afterword
