// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"

#include <QUndoCommand>

#include <functional>
#include <optional>

namespace afterword {

class Tracker;

/// Steps that belong together: one on the undo stack, under one name.
struct StepGroup {
    int number;
    QString name; ///< as it follows "Undo"
};

/// The one command on the undo stack: makes a step's change, and undoes it by the reversed change. A change
/// that is refused leaves the facts as they are and makes the command obsolete, so that it leaves the stack.
/// What gets another id meanwhile is meant by that one from then on. A step joins the one before where both
/// are of one group.
class ApplyChange : public QUndoCommand {
public:
    /// Told why, when the tracker refuses.
    using Refused = std::function<void(const Error &)>;

    /// @p tracker must outlive the command.
    ApplyChange(Tracker &tracker, Step step, Refused refused, const std::optional<StepGroup> &group = {});

    void undo() override;
    void redo() override;
    int id() const override { return m_group ? m_group->number : -1; }
    bool mergeWith(const QUndoCommand *next) override;

private:
    /// Makes @p change on what stands now. What was really made; an empty change where it was refused.
    Change make(Change change);

    Tracker &m_tracker;
    QObject m_follower; ///< of renamed()
    Change m_change;
    std::optional<StepGroup> m_group;
    Refused m_refused;
};

} // namespace afterword
