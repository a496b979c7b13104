// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/copyworker.h"

#include "core/base/zone.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace afterword {

class PlainLabel;

/// Whom the owner of a shared search lets see it: to allow somebody, and to take that back.
class SharingDialog : public QDialog {
    Q_OBJECT

public:
    /// @p address is the owner's own; @p zone: in which days are told.
    SharingDialog(const StoreAddress &address, const Zone &zone, QWidget *parent);

    /// What the server answered.
    void tell(const Consents &consents);
    /// Whether it has ever answered.
    bool isKnown() const { return m_isKnown; }

Q_SIGNALS:
    void wanted(afterword::ConsentStep step);

private:
    void list();
    void forgetLogin();
    void pick();
    void allow();
    void takeBack();
    void ask(const ConsentStep &step);
    void enable();
    const Consent *chosen() const;

    StoreAddress m_address;
    Zone m_zone;
    std::vector<Consent> m_consents; ///< as the server said last
    bool m_isKnown = false;
    bool m_isAsked = true;  ///< the server was asked, and has not answered
    bool m_isDoing = false; ///< it was asked to change something
    QListWidget *m_list;
    QPushButton *m_takeBack;
    QLineEdit *m_login;
    QComboBox *m_access;
    QPushButton *m_allow;
    PlainLabel *m_said;
};

} // namespace afterword
