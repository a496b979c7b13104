// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/applychange.h"

#include "core/edits/rebase.h"
#include "core/tracker.h"
#include "ui/words.h"

namespace afterword {

ApplyChange::ApplyChange(Tracker &tracker, Step step, Refused refused, const std::optional<StepGroup> &group)
    : QUndoCommand(asMenuText(step.text))
    , m_tracker(tracker)
    , m_change(std::move(step.change))
    , m_group(group)
    , m_refused(std::move(refused))
{
    QObject::connect(&tracker, &Tracker::renamed, &m_follower,
                     [this](const Renames &renames) { renames.follow(m_change); });
}

void ApplyChange::undo()
{
    m_change = make(m_change.reversed()).reversed();
}

void ApplyChange::redo()
{
    m_change = make(m_change);
}

bool ApplyChange::mergeWith(const QUndoCommand *next)
{
    if (next->isObsolete())
        return false;
    m_change = joined(std::move(m_change), static_cast<const ApplyChange *>(next)->m_change);
    setText(asMenuText(m_group->name));
    return true;
}

Change ApplyChange::make(Change change)
{
    Result<Change> current = rebased(std::move(change), m_tracker.search());
    const Result<void> made = current ? m_tracker.apply(*current) : Result<void>(current.error());
    if (!made) {
        setObsolete(true);
        m_refused(made.error());
        return {};
    }
    return std::move(current).value();
}

} // namespace afterword
