// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QString>

#include <optional>

namespace afterword {

/// The trouble with the line to an account that the person was told of outside Settings, where nobody looks
/// every day.
class ToldTrouble {
public:
    /// Whoever has been without a line for so long may wait for an answer that has come.
    static constexpr std::chrono::hours untilTold{24};

    /// Whether the trouble @p why is to be told at @p now. What @p mayPass by itself is told once, when the
    /// last look at the account, @p looked, is long ago; an account that was never looked at is being
    /// connected just now, in Settings.
    bool isNews(const QString &why, bool mayPass, const std::optional<Moment> &looked, Moment now)
    {
        if (mayPass && (stands() || !looked || now - *looked < untilTold))
            return false;
        if (m_why == why)
            return false;
        m_why = why;
        return true;
    }
    void over() { m_why.clear(); }
    bool stands() const { return !m_why.isEmpty(); }

private:
    QString m_why; ///< a sentence; empty: there is none
};

} // namespace afterword
