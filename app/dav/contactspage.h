// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dav/contactsdesk.h"

#include <QScrollArea>

class QComboBox;
class QPushButton;

namespace afterword {

class Editor;
class PasswordRow;
class PlainLabel;
class ServerForm;

/// The person's own address book on a server: a page of Settings. It connects one, reads it when a button is
/// pressed, says what came of that, and forgets all of it with one button.
class ContactsPage : public QScrollArea {
    Q_OBJECT

public:
    /// Both must outlive the page.
    ContactsPage(ContactsDesk &desk, const Editor &editor, QWidget *parent = nullptr);

private:
    QWidget *makeChoice();
    QWidget *makeConnected();
    void refresh();
    QString stateText() const;
    void askToForget();

    ContactsDesk &m_desk;
    const Editor &m_editor;
    ServerForm *m_form;
    PlainLabel *m_search; ///< how it stands with the search for address books
    QComboBox *m_books;
    PlainLabel *m_account;
    PlainLabel *m_state;
    PasswordRow *m_password;
    QPushButton *m_read;
    QPushButton *m_readAll;
    QPushButton *m_forget;
    QWidget *m_choice;
    QWidget *m_connected;
};

} // namespace afterword
