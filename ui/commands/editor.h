// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"
#include "ui/commands/applychange.h"
#include "ui/commands/askedonce.h"
#include "ui/commands/ownchecklists.h"

#include <QObject>
#include <QSet>
#include <QUndoStack>

namespace afterword {

class Tracker;

/// Through this the windows edit: every step goes over the undo stack to the tracker. Whoever shows facts
/// listens to the tracker; nothing is shown before it was written.
class Editor : public QObject {
    Q_OBJECT

public:
    /// @p tracker must outlive the editor.
    explicit Editor(Tracker &tracker, QObject *parent = nullptr);

    Tracker &tracker() const { return m_tracker; }
    const Search &search() const;
    Moment now() const;
    QUndoStack *undoStack() { return &m_stack; }
    /// What the windows ask only once. It is on no undo stack: an answer is not taken back by what follows
    /// it.
    AskedOnce &askedOnce() { return m_askedOnce; }
    OwnCheckLists &checkLists() { return m_checkLists; }

    /// What stands under each task that is added or put in other words from now on: whoever edits is not
    /// whose search it is. Empty: they are.
    void setSignature(const QString &name) { m_signature = name; }
    const QString &signature() const { return m_signature; }

    /// Whether anything may be edited: as long as nobody hinders it. What is made all the same is refused.
    bool mayEdit() const { return m_hindering.isEmpty(); }
    /// @p by hinders it (the store can only be read, the search is somebody else's), or does so no longer.
    void setHindered(const QObject *by, bool hindered);

    /// Makes @p step and puts it on the undo stack. False, and failed() says why, where it was refused; then
    /// nothing has changed. A step that changes nothing is fine and leaves no trace. Steps of one @p group
    /// are taken back together by one undo, as long as no other comes between them.
    bool make(const Step &step, const std::optional<StepGroup> &group = {});
    /// A group for steps to come. @p name as it follows "Undo", for all of them.
    StepGroup newGroup(const QString &name) { return {m_groups++, name}; }
    /// The same for a step that could not be thought out: failed() says why.
    bool make(const Result<Step> &step);

    /// Writes what is saved as it is typed (drafts, forms being filled). It is not on the undo stack, since
    /// the text has its own undo; a step undone later leaves it alone.
    bool keep(const Change &change);

Q_SIGNALS:
    void mayEditChanged(bool may);
    /// A step was made for the first time; @p text is its name, as it follows "Undo".
    void made(QString text);
    /// Something could not be done or undone. @p why is a whole sentence for the message bar, plain text.
    void failed(QString why);

private:
    void fail(const Error &error);

    Tracker &m_tracker;
    QUndoStack m_stack;
    AskedOnce m_askedOnce;
    OwnCheckLists m_checkLists;
    QString m_signature;
    QSet<const QObject *> m_hindering;
    int m_groups = 0;
    bool m_refused = false; ///< the step that is being pushed was
};

} // namespace afterword
