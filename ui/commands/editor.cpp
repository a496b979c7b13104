// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/editor.h"

#include "core/base/fullstop.h"
#include "core/domain/change/notes.h"
#include "core/tracker.h"

namespace afterword {

Editor::Editor(Tracker &tracker, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
{
}

const Search &Editor::search() const
{
    return m_tracker.search();
}

Moment Editor::now() const
{
    return m_tracker.clock().now();
}

void Editor::setHindered(const QObject *by, bool hindered)
{
    const bool could = mayEdit();
    if (hindered)
        m_hindering.insert(by);
    else
        m_hindering.remove(by);
    if (mayEdit() != could)
        Q_EMIT mayEditChanged(mayEdit());
}

bool Editor::make(const Step &step, const std::optional<StepGroup> &group)
{
    if (step.change.isEmpty())
        return true;
    m_refused = false;
    const auto refused = [this](const Error &error) {
        m_refused = true;
        fail(error);
    };
    Step own = step;
    own.change = signedBy(std::move(own.change), m_signature);
    m_stack.push(new ApplyChange(m_tracker, std::move(own), refused, group));
    if (!m_refused)
        Q_EMIT made(step.text);
    return !m_refused;
}

bool Editor::make(const Result<Step> &step)
{
    if (step)
        return make(*step);
    fail(step.error());
    return false;
}

bool Editor::keep(const Change &change)
{
    const Result<void> kept = m_tracker.apply(change);
    if (!kept)
        fail(kept.error());
    return kept.ok();
}

void Editor::fail(const Error &error)
{
    // Errors are half sentences, so that they fit behind a file's name. A message bar wants a whole one.
    Q_EMIT failed(asSentence(error.message));
}

} // namespace afterword
