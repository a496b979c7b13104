// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox/maildesk.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace afterword {

class AccountForm;
class LocalMailboxes;
class OnlineMailboxes;
class PasswordRow;
class PlainLabel;

/// The person's own mailbox: a page of Settings. It connects one, says what is read and written there and
/// when that was last, asks what has to be asked, and forgets all of it with one button.
class MailboxPage : public QScrollArea {
    Q_OBJECT

public:
    /// @p desk must outlive the page.
    MailboxPage(MailDesk &desk, Editor &editor, QWidget *parent = nullptr);

    /// One more part, which knows by itself when it is to be seen. It belongs to the page from now on.
    void addSection(QWidget *section);

Q_SIGNALS:
    /// The person wants to look at the letters that wait for them.
    void lookAtAskedWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void lookForOnline();
    void showConnection();
    void showOthers();
    void showFolders();
    void showDrafts();
    void showQuestions();
    void askToForget();

    MailDesk &m_desk;
    Editor &m_editor;
    OnlineMailboxes *m_online;
    AccountForm *m_form;
    LocalMailboxes *m_local;
    PlainLabel *m_promise;
    PlainLabel *m_forgotten; ///< why none is connected any more
    QWidget *m_connected;
    PlainLabel *m_account;
    PlainLabel *m_state;
    LocalMailboxes *m_instead; ///< of a folder that cannot be read
    QString m_insteadFor;      ///< which one, and why
    PasswordRow *m_password;
    QWidget *m_folders;
    QWidget *m_asked;
    PlainLabel *m_askedText;
    QWidget *m_questions;
    PlainLabel *m_drafts;
    QPushButton *m_look;
    QPushButton *m_forget;
};

} // namespace afterword
