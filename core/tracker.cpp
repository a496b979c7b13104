// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker.h"

#include "core/domain/soundness/validate.h"
#include "core/storage/store.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Tracker)
};

} // namespace

Tracker::Tracker(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

Tracker::~Tracker() = default;

Result<void> Tracker::load()
{
    auto search = m_store.load();
    if (!search)
        return search.error();
    m_search = std::move(search).value();
    Q_EMIT reloaded();
    return {};
}

Result<void> Tracker::apply(const Change &change, const Renames &renames)
{
    if (change.isEmpty())
        return {};
    if (m_writing)
        return Error{Words::tr("something else is being saved at this moment; try again when it is done")};
    Result<void> written = write(change);
    // What another process wrote is read before anything is written over it; where both touched the same
    // thing, theirs stands and the change is refused. Each turn, somebody else has saved something.
    constexpr int mostTurns = 50;
    for (int turn = 1; !written && turn < mostTurns; ++turn) {
        const auto read = reloadIfChangedOutside();
        if (!read || !*read)
            return written;
        written = write(change);
    }
    if (!written)
        return written;
    make(change, m_search);
    if (!renames.isEmpty())
        Q_EMIT renamed(renames);
    Q_EMIT changed(change);
    return {};
}

Result<void> Tracker::write(const Change &change)
{
    if (auto fits = afterword::fits(change, m_search); !fits)
        return fits;
    if (auto valid = validate(change, m_search); !valid)
        return valid;
    m_writing = true;
    auto written = m_store.write(change);
    m_writing = false;
    return written;
}

Result<bool> Tracker::reloadIfChangedOutside()
{
    if (m_writing)
        return false; // whoever asks will ask again
    const auto outside = m_store.changedOutside();
    if (!outside || !*outside)
        return outside;
    if (auto loaded = load(); !loaded)
        return loaded.error();
    return true;
}

} // namespace afterword
