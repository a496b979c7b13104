// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QAbstractListModel>
#include <QWidget>

class QListView;
class QToolButton;

namespace afterword {

class ElidedLabel;

/// Some applications: company and role, and where each stands.
class CardListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    struct Row {
        ApplicationId id;
        QString name;  ///< "Northwind · Data Analyst"
        QString where; ///< "Interviewing", "They said no on 3 December"
    };
    void setRows(std::vector<Row> rows);
    const Row *rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> m_rows;
};

/// The cards behind a line of an insight, with a way back.
class CardList : public QWidget {
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);

    /// Shows those of @p cards that @p search has, under @p title.
    void show(const QString &title, const std::vector<ApplicationId> &cards, const Search &search);

    /// Shows them as they stand now.
    void refresh(const Search &search);

    QListView *list() const { return m_list; }

Q_SIGNALS:
    void backWanted();
    void openRequested(afterword::ApplicationId application);

private:
    QToolButton *m_back;
    ElidedLabel *m_title;
    std::vector<ApplicationId> m_cards;
    CardListModel *m_model;
    QListView *m_list;
};

} // namespace afterword
