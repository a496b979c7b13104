// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"

#include <QUndoCommand>

#include <functional>

namespace afterword {

class Tracker;

/// The one command on the undo stack: makes a step's change, and undoes it by the reversed change. A change
/// that is refused leaves the facts as they are and makes the command obsolete, so that it leaves the stack.
class ApplyChange : public QUndoCommand {
public:
    /// Told why, when the tracker refuses.
    using Refused = std::function<void(const Error &)>;

    /// @p tracker must outlive the command.
    ApplyChange(Tracker &tracker, Step step, Refused refused);

    void undo() override;
    void redo() override;

private:
    /// Makes @p change on what stands now. What was really made; an empty change where it was refused.
    Change make(Change change);

    Tracker &m_tracker;
    Change m_change;
    Refused m_refused;
};

} // namespace afterword
