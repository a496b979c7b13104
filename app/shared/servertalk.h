// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/serverline.h"

class QWidget;

namespace afterword {

class Secrets;

/// Speaks to a server for the person, who waits for the answer and may stop it: with the password that the
/// keyring knows, or else the person.
class ServerTalk {
public:
    /// @p secrets and @p parent, where there is one, must outlive it.
    ServerTalk(StoreAddress address, Secrets &secrets, QWidget *parent);

    /// What is said, in a thread. @p welcome is how the server received us.
    using Work = std::function<Result<void>(const ServerLine::Password &password,
                                            const ServerLine::Patience &patience, Welcome &welcome)>;
    struct Words {
        QString doing;  ///< while the server has not answered yet
        QString failed; ///< a sentence with %1 for why, and whether it is to be tried again
    };
    /// Does @p work until it is done. False where the person leaves.
    bool ask(const Words &words, const Work &work);

    /// With which it was let in; absent where it needed none from here.
    const std::optional<QByteArray> &password() const { return m_password; }
    const StoreAddress &address() const { return m_address; }
    /// Another search on the same server.
    void turnTo(qint64 search) { m_address.search = search; }

private:
    struct Answer {
        Result<void> done;
        Welcome welcome = Welcome::NoAnswer;
        bool isStopped = false; ///< by the person
    };
    Answer askOnce(const QString &doing, const Work &work) const;

    StoreAddress m_address;
    Secrets &m_secrets;
    QWidget *m_parent;
    std::optional<QByteArray> m_password;
    bool m_isKeyringAsked = false;
};

} // namespace afterword
