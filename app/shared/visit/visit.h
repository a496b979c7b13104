// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/storage/copied/copyexchange.h"

#include <QObject>

#include <functional>

class QWidget;

namespace afterword {

class CopiedStore;
class Editor;
class NoteDialog;
class VisitBar;
class WindowMemory;

/// The person is in a search that somebody else shares with them. They only read it until they say that they
/// want to change things; notes, which say who wrote them, they may leave all the same.
class Visit : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Editor &editor;
        CopiedStore &copy;
        StoreAddress address;
        WindowMemory &memory; ///< of the name by which they sign
        /// The application at which they are.
        std::function<std::optional<ApplicationId>()> current;
        QWidget *window;
        /// How the copy stands to the server; nothing while that is not known.
        std::function<const CopyStanding *()> standing = [] { return nullptr; };
    };
    /// All must outlive it, and nothing is written after it.
    explicit Visit(Parts parts, QObject *parent = nullptr);

    /// Whether the search of @p copy is somebody else's.
    static bool isOne(const CopiedStore &copy, const StoreAddress &address);

    /// What says so above the board. Whoever shows it owns it.
    VisitBar *bar() const { return m_bar; }
    /// What they may do there, or whose it is, may have changed.
    void look();

private:
    Result<void> consider(const Change &change) const;
    QString name() const;
    void leaveNote();
    bool leave(NoteDialog &dialog);
    bool isWithdrawn() const;
    bool isRefused() const;
    Error refused() const;
    QString owner() const;
    void tellTheNote();

    Parts m_parts;
    VisitBar *m_bar;
    NoteDialog *m_note = nullptr; ///< that is being written
    bool m_noteIsInVain = false;  ///< and they were told so
    bool m_changes = false;
};

/// Whose search it is, by name where they wrote it there.
QString ownerOf(const CopiedStore &copy, const Search &search);

/// Whether the search of @p copy is somebody's who shares it no longer, as far as is known. The copy
/// remembers it, also where @p standing says nothing yet.
bool isWithdrawn(const CopiedStore &copy, const CopyStanding *standing);

} // namespace afterword
