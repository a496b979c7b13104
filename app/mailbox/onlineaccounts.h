// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/letters/mailboxmemory.h"

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <functional>
#include <vector>

namespace afterword {

/// What opens a mailbox that the desktop is signed in to.
struct OnlinePass {
    QByteArray secret;             ///< a password or a token; empty: none, see why
    std::chrono::seconds lasts{0}; ///< how long a token opens it; 0: that is not told
    QString why;                   ///< a whole sentence

    bool operator==(const OnlinePass &) const = default;
};

/// Mailboxes that the desktop is signed in to, which are connected without a password. Every call returns at
/// once, and answers later; no answer comes once the object is gone.
class OnlineAccounts : public QObject {
    Q_OBJECT

public:
    /// Which pass is wanted: the one that the desktop has, or, since the server refused that, one that the
    /// provider was asked for.
    enum class Wanted { Kept, Fresh };

    using QObject::QObject;

    /// Those that can be read; none where the desktop keeps no such accounts.
    virtual void list(std::function<void(const std::vector<MailAccount> &)> answer) = 0;
    /// What opens @p account now, one that list() gave.
    virtual void pass(const MailAccount &account, Wanted wanted,
                      std::function<void(const OnlinePass &)> answer) = 0;
};

/// GNOME Online Accounts, over the session bus. A certificate that does not fit stays refused, whatever the
/// account there allows.
class GnomeAccounts : public OnlineAccounts {
    Q_OBJECT

public:
    explicit GnomeAccounts(QDBusConnection bus, QObject *parent = nullptr);

    void list(std::function<void(const std::vector<MailAccount> &)> answer) override;
    void pass(const MailAccount &account, Wanted wanted,
              std::function<void(const OnlinePass &)> answer) override;

private:
    void passAt(const QString &path, bool byToken, const std::function<void(const OnlinePass &)> &answer);

    QDBusConnection m_bus;
};

} // namespace afterword
