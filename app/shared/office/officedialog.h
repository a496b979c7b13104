// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/storage/postgres/sharedadmin.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace afterword {

class PlainLabel;
class Secrets;
class ServerTalk;
class WindowMemory;

/// For whoever looks after a server of shared searches: who may log in, and what they have there. It makes
/// logins, gives new passwords, exports and erases; what is said to the server is said through a ServerTalk.
class OfficeDialog : public QDialog {
    Q_OBJECT

public:
    /// @p talk, which was let in as an administrator, must outlive it.
    OfficeDialog(ServerTalk &talk, const Zone &zone, QWidget *parent);

    /// Asks the server who may log in. False where the person leaves.
    bool load();
    /// They are these.
    void tell(const std::vector<sharedadmin::Login> &logins);

private:
    using Said = std::function<Result<void>(ServerLine &)>;
    bool say(const QString &doing, const Said &work);
    const sharedadmin::Login *chosen() const;
    void choose(const QString &login);
    void filter();
    void enable();
    void makeLogin();
    void givePassword();
    void exportChosen();
    void eraseChosen();

    ServerTalk &m_talk;
    Zone m_zone;
    std::vector<sharedadmin::Login> m_logins;
    QLineEdit *m_field;
    QTreeWidget *m_list;
    PlainLabel *m_said;
    QPushButton *m_password;
    QPushButton *m_export;
    QPushButton *m_erase;
};

/// Asks for the address of a server and whoever looks after it, and shows who may log in there. @p memory
/// keeps the address.
void lookAfterServer(Secrets &secrets, WindowMemory &memory, const Zone &zone, QWidget *window);

} // namespace afterword
