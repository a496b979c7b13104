// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/asking/proposals.h"

#include "core/exchange/table/stagewords.h"
#include "core/exchange/table/words/stagelikeness.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

using Column = ApplicationColumn;

bool isFree(const TableColumn &column)
{
    return column.sureness == Sureness::Unknown && column.meaning == Column::Labelled && column.cells > 0;
}

bool holdsNames(const TableColumn &column)
{
    return isFree(column) && 3 * column.nameCells >= 2 * column.cells;
}

void guess(TableColumn &column, Column meaning)
{
    column.meaning = meaning;
    column.sureness = Sureness::Guessed;
}

int differentCells(const TableColumn &column)
{
    return static_cast<int>(column.different.size());
}

/// The number before a word of a pipeline: "2. Out the door", "3 - Talked".
std::optional<int> numberOf(const QString &word)
{
    static const QRegularExpression number(u"^\\s*[(#]?(\\d{1,2})\\s*[.):–-]"_s);
    const auto match = number.match(word);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// Of how many of its cells a stage can be thought; those of a pipeline may be numbered.
int stagelikeCells(const TableColumn &column)
{
    return static_cast<int>(
        std::count_if(column.different.begin(), column.different.end(), [](const QString &cell) {
            return stageKindSaid(cell) || stageKindLike(cell) || numberOf(cell);
        }));
}

void proposeStage(TableLayout &layout)
{
    TableColumn *best = nullptr;
    int most = 0;
    for (TableColumn &column : layout.columns) {
        const int likely = isFree(column) ? stagelikeCells(column) : 0;
        if (likely > most) {
            best = &column;
            most = likely;
        }
    }
    // One word alone may stand anywhere.
    if (best && (most > 1 || best->cells == 1) && 3 * most >= differentCells(*best))
        guess(*best, Column::Stage);
}

void proposeFirst(TableLayout &layout, Column meaning)
{
    const auto names = std::find_if(layout.columns.begin(), layout.columns.end(), [](const TableColumn &one) {
        return holdsNames(one) && 10 * differentCells(one) >= 7 * one.cells;
    });
    if (names != layout.columns.end())
        guess(*names, meaning);
}

/// @p word without the number before it.
QString behindNumber(const QString &word)
{
    static const QRegularExpression number(u"^\\s*[(#]?\\d{1,2}\\s*[.):–-]+\\s*"_s);
    return QString(word).remove(number);
}

/// The stage between those of the numbers before and after @p number.
std::optional<StageKind> byOrder(int number, const std::map<int, StageKind> &known)
{
    const auto after = known.upper_bound(number);
    if (after == known.begin())
        return std::nullopt;
    const StageKind before = std::prev(after)->second;
    if (before >= StageKind::Waiting)
        return std::nullopt;
    const auto next = static_cast<StageKind>(static_cast<int>(before) + 1);
    return after == known.end() || next <= after->second ? std::optional(next) : std::optional(before);
}

std::optional<StageKind> kindOf(const StageId &id, const Search &search)
{
    const Stage *stage = search.stages.find(id);
    return stage ? std::optional(stage->kind) : std::nullopt;
}

} // namespace

void proposeColumns(TableLayout &layout)
{
    if (layout.countOf(Column::Stage) == 0)
        proposeStage(layout);
    if (!layout.namesCompany())
        proposeFirst(layout, Column::Company);
    if (layout.countOf(Column::Company) > 0 && layout.countOf(Column::Role) == 0)
        proposeFirst(layout, Column::Role);
}

QHash<QString, StageId> proposedStages(const ApplicationTable &table)
{
    const Search &search = table.search;
    QHash<QString, StageId> proposed;
    std::map<int, StageKind> byNumber;
    bool isAnyApplied = false;
    for (const StageWord &word : table.stageWords) {
        isAnyApplied |= word.appliedRows > 0;
        std::optional<StageKind> kind;
        if (word.told != StageWord::Told::Not && word.stage)
            kind = kindOf(*word.stage, search);
        else if ((kind = stageKindLike(behindNumber(word.text))); kind) {
            if (const auto stage = stageOfKind(*kind, search))
                proposed.insert(word.text, *stage);
        }
        if (const auto number = numberOf(word.text); number && kind)
            byNumber.emplace(*number, *kind);
    }
    for (const StageWord &word : table.stageWords) {
        if (word.told != StageWord::Told::Not || proposed.contains(word.text))
            continue;
        std::optional<StageKind> kind;
        if (isAnyApplied && word.appliedRows == 0)
            kind = StageKind::Saved;
        else if (const auto number = numberOf(word.text))
            kind = byOrder(*number, byNumber);
        if (const auto stage = kind ? stageOfKind(*kind, search) : std::nullopt)
            proposed.insert(word.text, *stage);
    }
    return proposed;
}

} // namespace afterword
