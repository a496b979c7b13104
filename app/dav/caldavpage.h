// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dav/caldavdesk.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace afterword {

class ServerForm;
class PasswordRow;
class PlainLabel;

/// The person's own calendar on a server: a page of Settings. It connects one, says what is written there and
/// when that was last, asks about what somebody moved there, and forgets all of it with one button.
class CalDavPage : public QScrollArea {
    Q_OBJECT

public:
    /// @p desk must outlive the page.
    CalDavPage(CalDavDesk &desk, Editor &editor, QWidget *parent = nullptr);

private:
    QWidget *makeChoice();
    QWidget *makeConnected();
    void refresh();
    void showChoice();
    void showConnection();
    void showQuestions();
    void addQuestion(const CalendarQuestion &question);
    void askToForget();

    CalDavDesk &m_desk;
    Editor &m_editor;
    ServerForm *m_form;
    PlainLabel *m_search; ///< how it stands with the search for calendars
    QComboBox *m_calendars;
    QCheckBox *m_alsoFollowUps;
    PlainLabel *m_account;
    PlainLabel *m_state;
    PasswordRow *m_password;
    QPushButton *m_look;
    QWidget *m_questions;
    QWidget *m_leftOut;
    PlainLabel *m_leftOutText;
    QCheckBox *m_followUps;
    QPushButton *m_forget;
    QWidget *m_choice;
    QWidget *m_connected;
};

} // namespace afterword
