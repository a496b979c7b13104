// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox/maildesk.h"
#include "app/mailbox/senddesk.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace afterword {

class PlainLabel;

/// Sending, on the mailbox's page of Settings: whether letters may be sent from here and through which
/// server, what waits and when it goes, and what the person has to decide.
class SendingSection : public QWidget {
    Q_OBJECT

public:
    /// @p mail, @p desk and @p editor must outlive it.
    SendingSection(MailDesk &mail, SendDesk &desk, Editor &editor, QWidget *parent = nullptr);

private:
    void refresh();
    void write();
    void showLetters();
    void addLetter(const Outgoing &letter);

    MailDesk &m_mail;
    SendDesk &m_desk;
    Editor &m_editor;
    QCheckBox *m_on;
    PlainLabel *m_about;
    QWidget *m_server;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QCheckBox *m_startTls;
    QWidget *m_letters;
    std::optional<Outbox> m_shown; ///< what stands in the list
};

} // namespace afterword
