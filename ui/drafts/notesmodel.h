// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/finding.h"
#include "ui/parts/plainlabel.h"

#include <QAbstractListModel>

namespace afterword {

class DraftDesk;
struct Note;

/// What is known of one note for its line in the list.
struct NoteLine {
    QString name;
    QString state; ///< "2 to fix, alike ≈"
    TextLook look = TextLook::Secondary;

    bool operator==(const NoteLine &) const = default;
};

/// The line of a note with these findings. @p asFilled: nobody has worked on it yet.
NoteLine noteLine(const Note &note, const QString &name, const std::vector<Finding> &findings, bool asFilled);

/// The notes on the desk, one line each. Lines change where they stand.
class NotesModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<NoteLine> lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<NoteLine> m_lines;
};

} // namespace afterword
