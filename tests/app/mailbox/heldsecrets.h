// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secrets.h"

#include <QHash>
#include <QSet>

namespace afterword::testing {

/// A keyring of the test's own, which answers at once unless it is told to wait.
class HeldSecrets : public Secrets {
public:
    void read(const QString &account, std::function<void(const Secret &)> answer) override
    {
        const auto say = [this, account, answer] {
            answer(kept.contains(account) ? Secret{Secret::Kind::Found, kept.value(account)}
                                          : Secret{otherwise, {}});
        };
        if (isSilent)
            m_waiting.push_back(say);
        else
            say();
    }
    void answerNow()
    {
        isSilent = false;
        for (const auto &say : std::exchange(m_waiting, {}))
            say();
    }
    void write(const QString &account, const QByteArray &password,
               std::function<void(const Result<void> &)> answer) override
    {
        kept.insert(account, password);
        answer({});
    }
    void forget(const QString &account, std::function<void(const Result<void> &)> answer) override
    {
        if (refusing.contains(account)) {
            answer(Error{QStringLiteral("no")});
            return;
        }
        kept.remove(account);
        answer({});
    }

    QHash<QString, QByteArray> kept;
    QSet<QString> refusing; ///< accounts whose password it does not give up
    Secret::Kind otherwise = Secret::Kind::Missing;
    bool isSilent = false; ///< what is asked is answered later: answerNow()

private:
    std::vector<std::function<void()>> m_waiting;
};

} // namespace afterword::testing
