// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/visit/visit.h"

#include "app/shared/visit/notedialog.h"
#include "app/shared/visit/visitbar.h"

#include "core/domain/change/notes.h"
#include "core/edits/edittask.h"
#include "core/storage/copied/copiedstore.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/mainwindow/windowmemory.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Under which the window's memory keeps by which name the person signs notes.
QString nameKey()
{
    return u"shared/name"_s;
}

} // namespace

QString ownerOf(const CopiedStore &copy, const Search &search)
{
    const QString name = search.person.name.simplified();
    return name.isEmpty() ? copy.owner() : name;
}

bool Visit::isOne(const CopiedStore &copy, const StoreAddress &address)
{
    return copy.owner() != address.person;
}

Visit::Visit(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_bar(new VisitBar)
{
    m_parts.editor.setSignature(signatureOf(name(), m_parts.address.person));
    m_parts.copy.setConsideration([this](const Change &change) { return consider(change); });
    connect(m_bar, &VisitBar::noteWanted, this, &Visit::leaveNote);
    connect(m_bar, &VisitBar::changingWanted, this, [this](bool wanted) {
        m_changes = wanted;
        look();
    });
    connect(&m_parts.editor.tracker(), &Tracker::changed, this, &Visit::look);
    connect(&m_parts.editor.tracker(), &Tracker::reloaded, this, &Visit::look);
    look();
}

void Visit::look()
{
    const CopyStanding *standing = m_parts.standing();
    const bool isWithdrawn = standing && standing->isWithdrawn;
    // What waits because of something that the server set aside is no reason to stop.
    const bool isRefused =
        standing && standing->state == CopyStanding::State::Refused && !standing->setsAside;
    const bool mayWrite = m_parts.copy.mayWrite() && !isRefused;
    m_changes = m_changes && mayWrite; // one who may again says so again
    m_parts.editor.setHindered(this, !m_changes);
    m_bar->tell(ownerOf(m_parts.copy, m_parts.editor.search()), isWithdrawn ? VisitBar::State::Withdrawn
                                                                : !mayWrite ? VisitBar::State::MayRead
                                                                : m_changes ? VisitBar::State::Changes
                                                                            : VisitBar::State::Reads);
}

Result<void> Visit::consider(const Change &change) const
{
    if (m_changes || isOnlyNotes(change, m_parts.address.person))
        return {};
    return Error{tr("this is %1’s search, which you are only reading, so nothing was saved; “Change Things” "
                    "above the board lets you change it")
                     .arg(ownerOf(m_parts.copy, m_parts.editor.search()))};
}

QString Visit::name() const
{
    return QString::fromUtf8(m_parts.memory.value(nameKey()));
}

void Visit::leaveNote()
{
    const Search &search = m_parts.editor.search();
    NoteDialog dialog(
        ownerOf(m_parts.copy, search), search, m_parts.current(), {m_parts.address.person, name()},
        m_parts.editor.now(), [&] { return leave(dialog); }, m_parts.window);
    connect(&m_parts.editor, &Editor::failed, &dialog, &NoteDialog::say);
    dialog.exec();
}

/// By what name they go is remembered once a note went under it. False where it was refused.
bool Visit::leave(const NoteDialog &dialog)
{
    auto step = addingTask(m_parts.editor.search(), dialog.note(), dialog.about());
    if (step)
        step->text = tr("note “%1”").arg(dialog.note().text);
    const QString before = m_parts.editor.signature();
    m_parts.editor.setSignature(signatureOf(dialog.name(), m_parts.address.person));
    if (!m_parts.editor.make(step)) {
        m_parts.editor.setSignature(before);
        return false;
    }
    m_parts.memory.setValue(nameKey(), dialog.name().toUtf8());
    return true;
}

} // namespace afterword
