// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/clients/latelookup.h"

#include "core/base/zone.h"
#include "core/storage/postgres/clients.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace afterword {

class PlainLabel;

/// All who let a coach see their search: what is late for whom, who meets whom today, who has gone silent,
/// and in which group of the coach's they are. It is looked through by name, by group, and by what matters.
class ClientsView : public QWidget {
    Q_OBJECT

public:
    /// @p opensByName: a click on a name opens that search.
    ClientsView(bool opensByName, const Zone &zone, QWidget *parent = nullptr);

    /// They are these, at @p now. What is chosen, sorted and in sight stays, and so does what was told of
    /// what is late until something else is.
    void setClients(const std::vector<Client> &clients, Moment now);
    /// How much is late in some of the searches is known now.
    void tellLate(const afterword::LateCounts &counts);
    /// Nothing more is told of what is late. @p why: what kept it from being all, half a sentence; or empty.
    void endLate(const QString &why);
    /// @p sentence stands below the list until the next clients come.
    void fail(const QString &sentence);
    /// Shows only those for whom something is late or who have an interview today, of all groups.
    void showWhatMatters();

    /// The search at which one is; absent where there is none.
    std::optional<qint64> current() const;
    /// Those that are chosen.
    std::vector<qint64> chosen() const;
    /// How the login or person of @p search is called; empty where it is not there.
    QString nameOf(qint64 search) const;
    /// The groups that there are, by name.
    QStringList groups() const;
    QLineEdit *field() const { return m_field; }
    /// So wide that no column is cut.
    int wishedWidth() const;

Q_SIGNALS:
    void openWanted(qint64 search);
    /// Others are chosen, or none.
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fill(QTreeWidgetItem &row, const Client &client, Moment now);
    static void fillNew(QTreeWidgetItem &row, bool isNew);
    void listGroups();
    void filter();
    bool isWanted(const QTreeWidgetItem &row) const;
    void dressNames();
    void open(QTreeWidgetItem *row);

    bool m_opensByName;
    Zone m_zone;
    QLineEdit *m_field;
    QComboBox *m_whom;
    QComboBox *m_group;
    QTreeWidget *m_list;
    QHash<qint64, QTreeWidgetItem *> m_rows; ///< by their searches
    PlainLabel *m_count;
    PlainLabel *m_failure;
    bool m_isTold = false; ///< who they are
};

} // namespace afterword
