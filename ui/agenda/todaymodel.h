// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/todaygroups.h"

#include <QAbstractListModel>

namespace afterword {

class LiveAgenda;

/// The lines of Today. Words are made only for what is painted, so that ten thousand lines cost no more than
/// those on the screen.
class TodayModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsGroupRole = Qt::UserRole + 1,
        LateRole,
        WhereRole, ///< company and role
        WhenRole,
        WhyRole,
        IconRole,   ///< an Icon as a number
        ActionRole, ///< the words on the first button
        DoneRole,   ///< the words on the second
        HeldRole,
        AwaitsRole, ///< it waits for an interview that is not over
        AsksRole,   ///< whether their letter is a no is asked first
    };

    /// @p agenda must outlive the model.
    explicit TodayModel(LiveAgenda &agenda, QObject *parent = nullptr);

    /// Null for the name of a group.
    std::optional<FollowUp> followUp(const QModelIndex &index) const;
    /// All that stand in the line at @p index: several where many are to hear of one offer.
    std::vector<FollowUp> followUps(const QModelIndex &index) const;
    /// All lines in order. Valid until the plan or a question about a letter changes.
    const std::vector<TodayRow> &rows() const { return m_rows; }
    QModelIndex indexOf(const FollowUpKey &key) const;
    /// How many are late or due today.
    int dueCount() const;

    /// What reads like a no in an application, its sentence: what supposes the opposite is not advised there.
    /// LiveAgenda::noBefore() answers otherwise on purpose. It says nothing of a day on which a job hangs,
    /// which is to be named where there is room for one thing only; here that day stands above the list, and
    /// its line asks. And it reads the letters of whomever it is asked about; here those of all lines would
    /// be read, where MeaningQuestions reads those that were written to last.
    void setNoes(const QHash<ApplicationId, QString> &noes);
    /// Whether the line of @p followUp asks about a letter before it advises anything.
    bool asksFirst(const FollowUp &followUp) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void read();
    QVariant groupData(const TodayRow &row, int role) const;
    QVariant followUpData(const FollowUp &followUp, int role) const;
    QVariant questionData(const FollowUp &followUp, int role) const;
    QVariant gatheredData(const TodayRow &row, int role) const;
    QString where(const FollowUp &followUp) const;

    LiveAgenda &m_agenda;
    std::vector<TodayRow> m_rows;
    QHash<ApplicationId, QString> m_noes;
};

} // namespace afterword
