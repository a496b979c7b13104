// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/exchange/table/applicationtable.h"
#include "core/exchange/table/asking/tableanswers.h"

#include <QSet>

#include <optional>
#include <vector>

namespace afterword {

/// What an import of a table will do, before it is done: what each column is taken for, which the person may
/// change, and what comes of the rows. A value; nothing is written by it.
class TablePlan {
public:
    /// @p remembered: what the person said of a table with these headings before.
    TablePlan(TableLayout layout, const Search &search, Moment now, const TableAnswers &remembered = {});

    const TableLayout &layout() const { return m_layout; }
    const Search &searchBefore() const { return m_search; }

    /// Takes the column at @p index for what @p answer says; another column that was the same goes to the
    /// remarks.
    void setColumn(size_t index, const ColumnAnswer &answer);
    /// Takes @p word for @p stage; an empty one leaves it to the remarks.
    void setStage(const QString &word, const StageId &stage);
    /// How dates are read that the table does not tell itself.
    void setOrder(DateOrder order);
    /// Whether an application that has long been silent comes in closed, as without an answer. None does
    /// unless the person says so.
    void setClosing(const ApplicationId &silent, bool closing);
    bool isClosing(const ApplicationId &silent) const { return m_closing.contains(silent); }

    /// What comes of the rows; absent where no column says whom an application is for.
    const std::optional<ApplicationTable> &table() const { return m_table; }
    /// Why nothing can be read; empty where it can.
    QString problem() const { return m_problem; }
    /// The new applications of which nothing was heard for long.
    const std::vector<ApplicationId> &silent() const { return m_silent; }

    /// The words for stages that mean none by themselves, or only in part: the former first. What is proposed
    /// for them stands in layout().stages.
    std::vector<StageWord> wordsToAskAbout() const;
    /// Whether anything is taken by a guess, or not known.
    bool isInDoubt() const;
    /// What the person let stand or said, beyond what the table tells by itself.
    TableAnswers answers() const { return answersIn(m_layout, m_own); }

    /// How many rows have this fate.
    int countOf(TableRow::Fate fate) const;
    /// Everything in one change.
    Change change() const;

private:
    void read();
    bool proposeStages();

    TableLayout m_own; ///< as it reads by itself
    TableLayout m_layout;
    Search m_search;
    Moment m_now;
    std::optional<ApplicationTable> m_table;
    QString m_problem;
    std::vector<ApplicationId> m_silent;
    QSet<ApplicationId> m_closing;
};

} // namespace afterword
