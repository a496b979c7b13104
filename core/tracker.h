// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/change/change.h"
#include "core/domain/change/renames.h"

#include <QObject>

namespace afterword {

class Store;

/// The one place through which facts change: it validates a change, writes it through the store in one
/// transaction, and only then changes what is in memory and signals. A failed write changes nothing.
class Tracker : public QObject {
    Q_OBJECT

public:
    /// @p store and @p clock must outlive the tracker.
    Tracker(Store &store, const Clock &clock, QObject *parent = nullptr);
    ~Tracker() override;

    /// Reads the whole search from the store.
    Result<void> load();

    const Search &search() const { return m_search; }
    const Clock &clock() const { return m_clock; }

    /// Makes @p change, whole or not at all; what another process wrote meanwhile is read first. An error
    /// says what is wrong with it, that somebody else changed the same thing meanwhile, or why it could not
    /// be written. An empty change is fine and does nothing. @p renames: what @p change gives another id.
    Result<void> apply(const Change &change, const Renames &renames = {});

    /// Reads anew what another process wrote, if it did. True where something was read.
    Result<bool> reloadIfChangedOutside();

Q_SIGNALS:
    /// After a change was written that gives other ids, and before changed() tells it: whoever remembers an
    /// id follows.
    void renamed(const afterword::Renames &renames);
    /// After @p change was written.
    void changed(const afterword::Change &change);
    /// After everything was read anew; models start over.
    void reloaded();

private:
    Result<void> write(const Change &change);

    Store &m_store;
    const Clock &m_clock;
    Search m_search;
    bool m_writing = false; ///< a long write shows how far it is, and events happen meanwhile
};

} // namespace afterword
