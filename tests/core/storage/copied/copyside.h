// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/copied/clashbook.h"
#include "core/storage/copied/copiedstore.h"
#include "core/storage/copied/copyexchange.h"
#include "core/tracker.h"

#include <functional>
#include <limits>
#include <map>

namespace afterword::testing {

/// One machine with a copy of a shared search: its tracker, and its talk with the server.
class CopySide {
public:
    /// Opens the copy at @p path; where there is none yet, makes it of what is at @p address.
    CopySide(QString path, StoreAddress address);

    const Search &search() const { return m_tracker->search(); }
    Tracker &tracker() { return *m_tracker; }
    CopiedStore &copy() { return *m_copy; }
    const QString &path() const { return m_path; }

    /// Edits the card @p id; false where it was refused.
    bool edit(const ApplicationId &id, const std::function<void(Application &)> &edit);
    /// Adds a message to the card: the mark of one edit.
    bool mark(const ApplicationId &id, const QString &mark);

    /// Does the next step of the talk; true where there is more to do.
    bool step();
    /// Asks what others did, and talks until both are in step, or something keeps them from it; or for so
    /// many steps, since who writes without a pause may be ahead for ever.
    CopyStanding sync(int mostSteps = std::numeric_limits<int>::max());

    /// The same without asking first: what was changed here is sent as in a window that was told nothing.
    CopyStanding talkOn();

    /// Called at each moment at which a program may be killed.
    std::function<void()> atEachMoment = [] {};
    std::vector<Clash> clashes; ///< so far

private:
    void moment() const { atEachMoment(); }

    QString m_path;
    FixedClock m_clock;
    std::unique_ptr<SqlStore> m_file;
    std::unique_ptr<CopiedStore> m_copy;
    std::unique_ptr<Tracker> m_tracker;
    std::unique_ptr<CopyExchange> m_exchange;
    CopyStanding m_standing;
};

/// How often each mark is in @p search.
std::map<QString, int> marksIn(const Search &search);

/// Puts @p search where nothing is yet at the server.
void fillServer(const StoreAddress &address, const Search &search);
/// What stands at the server, as the search of @p address.
Search atServer(const StoreAddress &address);

} // namespace afterword::testing

/// Goes on only where both are in step.
#define IN_STEP(standing)                                                                                    \
    do {                                                                                                     \
        const afterword::CopyStanding stands = (standing);                                                   \
        QVERIFY2(stands == afterword::CopyStanding(), qPrintable(stands.why));                               \
    } while (false)
