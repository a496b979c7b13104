// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer hands notes over: to the clipboard, the mail program, a file or a card, and what is asked
// then.
#include "ui/commands/editor.h"
#include "ui/counted.h"
#include "ui/drafts/askbar.h"
#include "ui/drafts/cardprint.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/letterpane.h"
#include "ui/drafts/notecomposer.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What a card's file is called after.
QString recipientOf(const Contact *contact)
{
    return contact ? contact->name.simplified().replace(u'/', u' ') : NoteComposer::tr("nobody named");
}

} // namespace

void NoteComposer::copy()
{
    const Draft draft = m_desk->note(m_current).draft;
    m_handover.copy(draft.body);
    handedOver();
}

void NoteComposer::openInMail()
{
    flush();
    const Draft draft = m_desk->note(m_current).draft;
    if (!m_handover.openUrl(mailtoUrl(mailFor(draft, m_editor.search())))) {
        m_letter->bar()->tell(tr("No mail program answered. Copy the note, or save it as .eml."));
        return;
    }
    handedOver();
}

void NoteComposer::saveAsEml()
{
    flush();
    const Mail mail = mailFor(m_desk->note(m_current).draft, m_editor.search());
    const QString path = m_handover.askForFile(this, emlFileName(mail));
    if (path.isEmpty())
        return;
    const Result<void> saved = saveEml(mail, path, m_editor.now(), m_editor.search().person.zone);
    if (!saved)
        m_letter->bar()->tell(saved.error().message);
    else
        handedOver();
}

void NoteComposer::saveAllAsEml()
{
    flush();
    const QString folder = m_handover.askForFolder(this);
    if (folder.isEmpty())
        return;
    int written = 0;
    for (int place = 0; place < m_desk->count(); ++place) {
        const Note &note = m_desk->note(place);
        if (note.sent || note.draft.channel != Channel::Email)
            continue;
        const Mail mail = mailFor(note.draft, m_editor.search());
        const Result<void> saved = saveEml(mail, QDir(folder).filePath(emlFileName(mail)), m_editor.now(),
                                           m_editor.search().person.zone);
        if (!saved) {
            m_letter->bar()->tell(saved.error().message);
            return;
        }
        ++written;
    }
    m_letter->bar()->tell(counted(written, tr("1 note saved in %1"), tr("%n notes saved in %1"))
                              .arg(QDir::toNativeSeparators(folder)));
}

void NoteComposer::saveAsCard()
{
    flush();
    const Draft draft = m_desk->note(m_current).draft;
    const Contact *contact = m_editor.search().contacts.find(draft.contact);
    const QString path = m_handover.askForCard(this, tr("Card to %1.pdf").arg(recipientOf(contact)));
    if (path.isEmpty())
        return;
    const Card card{draft.body, contact ? contact->name.simplified() + u'\n' + contact->address : QString()};
    if (const Result<void> saved = writeCardPdf(card, usualCardSize(), path); !saved)
        m_letter->bar()->tell(saved.error().message);
    else if (m_handover.openUrl(QUrl::fromLocalFile(path)))
        handedOver();
    else
        m_letter->bar()->tell(tr("The card is saved in %1.").arg(QDir::toNativeSeparators(path)));
}

void NoteComposer::handedOver()
{
    const Note note = m_desk->note(m_current);
    if (note.sent)
        return;
    if (note.draft.state != DraftState::HandedOver)
        m_desk->setState(m_current, DraftState::HandedOver);
    if (m_asked.contains(note.draft.id.text))
        return;
    m_asked.insert(note.draft.id.text);
    m_letter->bar()->ask(tr("When it is on its way: was it sent?"), tr("Yes, mark as sent"), tr("Not yet"),
                         [this] { markAsSent(m_editor.now()); });
}

void NoteComposer::markAsSent(Moment at)
{
    if (m_current < 0)
        return;
    flush();
    m_desk->markAsSent(m_current, at);
}

} // namespace afterword
