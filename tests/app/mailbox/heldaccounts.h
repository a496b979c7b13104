// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox/onlineaccounts.h"

namespace afterword::testing {

/// The desktop's accounts as a test has them, which answer at once.
class HeldAccounts : public OnlineAccounts {
public:
    void list(std::function<void(const std::vector<MailAccount> &)> answer) override { answer(accounts); }
    void pass(const MailAccount &, Wanted wanted, std::function<void(const OnlinePass &)> answer) override
    {
        ++asked;
        askedFresh += wanted == Wanted::Fresh ? 1 : 0;
        const OnlinePass pass = passes.front();
        if (passes.size() > 1)
            passes.erase(passes.begin());
        answer(pass);
    }

    std::vector<MailAccount> accounts;
    /// What opens them, one after the other; the last one stays.
    std::vector<OnlinePass> passes = {{}};
    int asked = 0;
    int askedFresh = 0; ///< since the server had refused the last one
};

} // namespace afterword::testing
