// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/visit/visit.h"

#include "app/shared/visit/notedialog.h"
#include "app/shared/visit/visitbar.h"

#include "core/base/fullstop.h"
#include "core/domain/change/notes.h"
#include "core/edits/edittask.h"
#include "core/storage/copied/copiedstore.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/mainwindow/windowmemory.h"

#include <QScopedValueRollback>

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

bool isWithdrawn(const CopiedStore &copy, const CopyStanding *standing)
{
    return !copy.isShared() || (standing && standing->isWithdrawn);
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
    const bool mayWrite = m_parts.copy.mayWrite() && !isWithdrawn() && !isRefused();
    m_changes = m_changes && mayWrite; // one who may again says so again
    m_parts.editor.setHindered(this, !m_changes);
    m_bar->tell(owner(), isWithdrawn() ? VisitBar::State::Withdrawn
                         : !mayWrite   ? VisitBar::State::MayRead
                         : m_changes   ? VisitBar::State::Changes
                                       : VisitBar::State::Reads);
    tellTheNote();
}

bool Visit::isWithdrawn() const
{
    return afterword::isWithdrawn(m_parts.copy, m_parts.standing());
}

/// What waits because of something that the server set aside is no reason to stop.
bool Visit::isRefused() const
{
    const CopyStanding *standing = m_parts.standing();
    return standing && standing->state == CopyStanding::State::Refused && !standing->setsAside;
}

Error Visit::refused() const
{
    return {tr("the server takes nothing for %1’s search at the moment, so nothing was saved: %2")
                .arg(owner(), m_parts.standing()->why)};
}

QString Visit::owner() const
{
    return ownerOf(m_parts.copy, m_parts.editor.search());
}

/// Whoever is writing a note is told as soon as it cannot be left any more.
void Visit::tellTheNote()
{
    if (!m_note || m_noteIsInVain == isWithdrawn())
        return;
    m_noteIsInVain = !m_noteIsInVain;
    m_note->say(m_noteIsInVain ? tr("%1 no longer shares this search with you, so the note cannot be left. "
                                    "What you wrote stays here, to be copied.")
                                     .arg(owner())
                               : QString());
}

Result<void> Visit::consider(const Change &change) const
{
    if (isWithdrawn())
        return Error{
            tr("%1 no longer shares this search with you, so nothing was saved; what you typed can still be "
               "copied")
                .arg(owner())};
    if (!m_parts.copy.mayWrite())
        return {}; // the copy refuses it, and says so
    if (m_changes || isOnlyNotes(change, m_parts.address.person))
        return {}; // also where the server takes nothing, so that what it does not take can be taken back
    if (isRefused())
        return refused();
    return Error{tr("this is %1’s search, which you are only reading, so nothing was saved; “Change Things” "
                    "above the board lets you change it")
                     .arg(owner())};
}

QString Visit::name() const
{
    return QString::fromUtf8(m_parts.memory.value(nameKey()));
}

void Visit::leaveNote()
{
    const Search &search = m_parts.editor.search();
    NoteDialog dialog(
        owner(), search, m_parts.current(), {m_parts.address.person, name()}, m_parts.editor.now(),
        [&] { return leave(dialog); }, m_parts.window);
    connect(&m_parts.editor, &Editor::failed, &dialog, &NoteDialog::say);
    const QScopedValueRollback open(m_note, &dialog);
    m_noteIsInVain = false;
    dialog.exec();
}

/// By what name they go is remembered once a note went under it. False where it was refused.
bool Visit::leave(NoteDialog &dialog)
{
    if (isWithdrawn()) {
        dialog.say(tr("%1 no longer shares this search with you, so nothing was left. What you wrote stays "
                      "here, to be copied.")
                       .arg(owner()));
        return false;
    }
    if (isRefused()) {
        dialog.say(asSentence(refused().message));
        return false;
    }
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
