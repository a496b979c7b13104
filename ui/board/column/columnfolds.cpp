// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/columnfolds.h"

#include "ui/board/column/column.h"
#include "ui/board/column/columnmodel.h"
#include "ui/board/column/columnview.h"

namespace afterword {

QStringList ColumnFolds::sorted(const QSet<QString> &ids)
{
    QStringList all = ids.values();
    all.sort();
    return all;
}

void ColumnFolds::set(const QStringList &folded, const QStringList &opened)
{
    m_folded = QSet<QString>(folded.begin(), folded.end());
    m_opened = QSet<QString>(opened.begin(), opened.end());
}

void ColumnFolds::fold(const StageId &stage, bool folded)
{
    (folded ? m_folded : m_opened).insert(stage.text);
    (folded ? m_opened : m_folded).remove(stage.text);
}

void ColumnFolds::unfoldAll(const std::vector<Column *> &columns)
{
    m_folded.clear();
    for (const Column *column : columns)
        m_opened.insert(column->view()->columnModel()->stage().id.text);
}

void ColumnFolds::fit(const std::vector<Column *> &columns, int room, bool searching) const
{
    if (columns.empty())
        return;
    std::vector<ColumnWish> wishes;
    wishes.reserve(columns.size());
    for (const Column *column : columns) {
        const ColumnModel &model = *column->view()->columnModel();
        const Stage &stage = model.stage();
        wishes.push_back({m_folded.contains(stage.id.text), m_opened.contains(stage.id.text),
                          model.rowCount() == 0 && model.oldCount() == 0,
                          stage.kind == StageKind::Closed || stage.kind == StageKind::Accepted});
    }
    const std::vector<bool> folded = foldedToFit(wishes, room, columns.front()->widths(), searching);
    for (size_t index = 0; index < folded.size(); ++index) {
        if (columns[index]->isCollapsed() != folded[index])
            columns[index]->setCollapsed(folded[index]);
    }
}

} // namespace afterword
