// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QAbstractListModel>

namespace afterword {

/// "thank-you note, formal": what a template is for, in words.
QString toneText(Formality tone);

/// The person's own templates, and below them those that come with the program.
class TemplateListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setTemplates(const Table<Template> &own, const Table<Template> &builtIn);
    /// The id of the template in that row; empty where there is none.
    TemplateId idAt(int row) const;
    /// The row of a template; -1 where it is not listed.
    int rowOf(const TemplateId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line {
        TemplateId id;
        QString name;
        QString kind;

        bool operator==(const Line &) const = default;
    };
    std::vector<Line> m_lines;
};

} // namespace afterword
