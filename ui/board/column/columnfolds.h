// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace afterword {

class Column;

/// Which columns of the board are folded: by the person, and where room is short those that say least.
class ColumnFolds {
public:
    /// The ids of the stages that the person folded, and of those that were opened and stay so where others
    /// make room. What is not on the board is kept as well.
    QStringList folded() const { return sorted(m_folded); }
    QStringList opened() const { return sorted(m_opened); }
    void set(const QStringList &folded, const QStringList &opened);

    bool isFolded(const StageId &stage) const { return m_folded.contains(stage.text); }
    void fold(const StageId &stage, bool folded);
    void unfoldAll(const std::vector<Column *> &columns);

    /// Folds and unfolds @p columns as they are wanted where they have @p room pixels; while @p searching
    /// what shows no hit is folded, and nothing else.
    void fit(const std::vector<Column *> &columns, int room, bool searching) const;

private:
    static QStringList sorted(const QSet<QString> &ids);

    QSet<QString> m_folded;
    QSet<QString> m_opened;
};

} // namespace afterword
