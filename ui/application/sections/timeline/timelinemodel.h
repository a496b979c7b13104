// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/sections/timeline/timeline.h"
#include "ui/parts/lists/twolinedelegate.h"

#include <QAbstractListModel>

namespace afterword {

/// The timeline as a list: what happened, and when.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role {
        TextRole = TwoLineDelegate::LastRole, ///< what a letter says, without what it quotes
    };

    /// Rows that stay keep their place and selection.
    void setEntries(std::vector<TimelineEntry> entries, const Zone &zone, Moment now);
    const TimelineEntry *entry(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString when(const TimelineEntry &entry) const;

    std::vector<TimelineEntry> m_entries;
    Zone m_zone;
    Moment m_now;
};

} // namespace afterword
