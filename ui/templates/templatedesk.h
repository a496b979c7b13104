// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QObject>
#include <QTimer>

namespace afterword {

class Editor;

/// The template that is being looked at or changed. What is typed is written at most a second later, as a
/// step that can be undone; a template with a mistake is kept as well, so that nothing typed is lost. Only
/// what was typed is written: what somebody else changed meanwhile stands, and is taken over.
class TemplateDesk : public QObject {
    Q_OBJECT

public:
    /// @p editor and @p builtIn must outlive the desk.
    TemplateDesk(Editor &editor, const Table<Template> &builtIn, QObject *parent = nullptr);

    /// The template with what was typed last.
    const Template &current() const { return m_current; }
    /// Whether it is the person's own; one that comes with the program is only read.
    bool isOwn() const { return m_own; }

    /// Takes up another template; the person's own first where both have the id. False where there is none.
    bool choose(const TemplateId &id);
    /// The person changed the template.
    void edit(const Template &after);
    /// Writes what was typed at once. False where it was refused; it stays on the desk.
    bool flush();
    bool isSaved() const { return !m_dirty; }

    /// A new one with a greeting and a closing, for a purpose. It is taken up at once, as are all that
    /// follow.
    bool create();
    /// A copy of the current one as the person's own.
    bool duplicate();
    /// One that was read from a file.
    bool add(const Template &source);
    /// Takes the current one away, if it is the person's own.
    bool remove();

Q_SIGNALS:
    /// Another template, or the same one changed by something else than edit().
    void changed();
    void savedChanged();

private:
    void read();
    bool addAs(const Template &source, const QString &name);

    Editor &m_editor;
    const Table<Template> &m_builtIn;
    Template m_current;
    Template m_read; ///< as it was read or written last: where the two differ, it was typed here
    bool m_own = false;
    bool m_dirty = false;
    QTimer m_timer;
};

} // namespace afterword
