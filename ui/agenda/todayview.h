// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meaning/lettermeaning.h"
#include "core/schedule/followup.h"
#include "ui/agenda/todayrow.h"

#include <QUrl>
#include <QWidget>

class QListView;
class QMenu;
class QModelIndex;
class QStackedWidget;
class QToolButton;

namespace afterword {

class Editor;
class ElidedLabel;
class MeaningQuestions;
class LiveAgenda;
class MonthView;
class PlainLabel;
class Rest;
class TodayDelegate;
class TodayModel;

/// What is to be done over all applications: late, today, this week, later, and what waits for them. Enter
/// does the action, the menu key offers the rest.
class TodayView : public QWidget {
    Q_OBJECT

public:
    /// @p editor and @p agenda must outlive the view.
    TodayView(Editor &editor, LiveAgenda &agenda, QWidget *parent = nullptr);

    /// Chooses the line of that follow-up. False where it is not listed.
    bool choose(const FollowUpKey &key);

    TodayModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    MonthView *month() const { return m_month; }
    /// Shows the month's page in place of the list, or the list again.
    void showMonth(bool month);

Q_SIGNALS:
    /// The person wants to write this one in the composer.
    void writeRequested(afterword::FollowUp followUp);
    /// Another line is chosen, and it is about that application; none where it is about no single one.
    void applicationChosen(std::optional<afterword::ApplicationId> application);
    /// A line about it was clicked.
    void applicationClicked(afterword::ApplicationId application);
    /// The person wants to do it where its application is shown.
    void openRequested(afterword::FollowUp followUp);
    void newApplicationRequested();
    /// The person wants to answer a letter in the mail program: a mailto:.
    void mailRequested(QUrl address);
    /// What a letter means goes on where its application is shown.
    void leadRequested(afterword::ApplicationId application, afterword::Meaning meaning);
    /// A letter does not say what it seemed to: whoever asks about it, too, reads anew.
    void letterDenied();
    /// The person asks for that page of the guide: why a follow-up has its date.
    void guideRequested(QString page);

public Q_SLOTS:
    /// Asks anew about their letters: one of them was answered elsewhere.
    void readLetters();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void tell();
    void tellNext();
    void tellGoal();
    void tellLastDay(const std::vector<FollowUp> &deciding);
    bool isElsewhere() const;
    void lead();
    std::vector<FollowUp> chosenWith(const QModelIndex &index) const;
    bool isRoundOfNotes(const FollowUp &followUp) const;
    void run(const QModelIndex &index, TodayVerb verb);
    void act(FollowUp followUp);
    void openTasks(const std::optional<ApplicationId> &owner, const TaskId &task);
    void openSnooze(const QModelIndex &index);
    void addGathered(QMenu *menu, const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &at);
    void tellNoes();
    void keepPlace();
    void beginAtTheTop();
    void chooseByHand(const QModelIndex &index);
    bool asksFirst(const QModelIndex &index) const;

    Editor &m_editor;
    LiveAgenda &m_agenda;
    TodayModel *m_model;
    TodayDelegate *m_delegate;
    PlainLabel *m_date;
    ElidedLabel *m_goal;
    QToolButton *m_monthButton;
    QToolButton *m_tasksButton;
    PlainLabel *m_lastDay; ///< of an answer on which a job hangs
    MeaningQuestions *m_letters;
    PlainLabel *m_kind;
    PlainLabel *m_next;
    QWidget *m_reward;
    QListView *m_list;
    MonthView *m_month;
    QStackedWidget *m_pages;
    Rest *m_rest;
    bool m_wasSeen = false;
    QDate m_told;                    ///< the day for which it was told last
    FollowUpKey m_chosen;            ///< what the person chose last
    QDate m_chosenDay;               ///< when
    std::optional<FollowUpKey> m_at; ///< the current line, also while the day turns
};

} // namespace afterword
