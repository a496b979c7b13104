// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer hands notes over: to the clipboard, the mail program, a file or a card, and what is asked
// then.
#include "core/base/fullstop.h"
#include "core/domain/formsofaddress.h"
#include "core/exchange/mail/mailprogram.h"
#include "ui/commands/editor.h"
#include "ui/drafts/askbar.h"
#include "ui/drafts/cardprint.h"
#include "ui/drafts/deskchecks.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/notecomposer.h"
#include "ui/drafts/panes/letterpane.h"
#include "ui/drafts/panes/missingaddress.h"
#include "ui/drafts/whatstands.h"
#include "ui/parts/fields/contactfield.h"
#include "ui/parts/fields/flatlineedit.h"

#include <QDir>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// An address says to whom something goes: "Herrn Thomas Weber".
QString nameOnCover(const Contact &contact)
{
    return withHerrDeclined(contact.name.simplified(), true);
}

/// What a card's file is called after.
QString recipientOf(const Contact *contact)
{
    return contact ? contact->name.simplified().replace(u'/', u' ') : NoteComposer::tr("nobody named");
}

} // namespace

void NoteComposer::copy()
{
    if (m_current < 0)
        return;
    fillForToday();
    const Draft draft = m_desk->note(m_current).draft;
    m_handover.copy(draft.body);
    handedOver(draft.id);
}

void NoteComposer::openInMail()
{
    if (m_current < 0)
        return;
    flush();
    fillForToday();
    const Draft draft = m_desk->note(m_current).draft;
    const auto program = m_handover.mailProgram ? m_handover.mailProgram() : std::nullopt;
    if (program && program->isEmpty()) {
        m_letter->bar()->tell(
            tr("No e-mail program is set up on this computer. Copy the note, or save it as .eml."));
        return;
    }
    const Mail mail = mailFor(draft, m_editor.search());
    const HandedMail handed = handedMail(mail, program ? mailProgramOf(*program) : MailProgram::Unknown);
    if (handed.draftIsBetter && m_handover.openDraft) {
        const auto file = writeEml(mail, m_editor.now(), m_editor.search().person.zone);
        if (file && m_handover.openDraft(*program, emlFileName(mail), *file, m_editor.now())) {
            handedOver(draft.id);
            return;
        }
    }
    if (!m_handover.openUrl(handed.address)) {
        m_letter->bar()->tell(tr("No mail program answered. Copy the note, or save it as .eml."));
        return;
    }
    if (handed.clipboard.isEmpty()) {
        handedOver(draft.id);
        return;
    }
    m_handover.copy(handed.clipboard);
    handedOver(
        draft.id,
        tr("The mail program would have changed this letter, so its text is on the clipboard: paste it in."));
}

void NoteComposer::saveAsEml()
{
    if (m_current < 0)
        return;
    flush();
    fillForToday();
    const Draft draft = m_desk->note(m_current).draft;
    const Mail mail = mailFor(draft, m_editor.search());
    const QString path = m_handover.askForFile(this, emlFileName(mail));
    if (path.isEmpty())
        return;
    const Result<void> saved = saveEml(mail, path, m_editor.now(), m_editor.search().person.zone);
    if (!saved)
        m_letter->bar()->tell(saved.error().message);
    else
        handedOver(draft.id);
}

void NoteComposer::saveAllAsEml()
{
    flush();
    fillForToday();
    const QString folder = m_handover.askForFolder(this);
    if (folder.isEmpty())
        return;
    int written = 0;
    for (int index = 0; index < m_desk->count(); ++index) {
        const Note &note = m_desk->note(index);
        if (note.sent || note.draft.channel != Channel::Email)
            continue;
        const Mail mail = mailFor(note.draft, m_editor.search());
        const Result<void> saved =
            saveEmlInFolder(mail, folder, m_editor.now(), m_editor.search().person.zone);
        if (!saved) {
            m_letter->bar()->tell(saved.error().message);
            return;
        }
        ++written;
    }
    m_letter->bar()->tell(
        tr("%n notes saved in %1", nullptr, static_cast<int>(written)).arg(QDir::toNativeSeparators(folder)));
}

void NoteComposer::setMailbox(bool connected)
{
    m_letter->setMailbox(connected);
}

void NoteComposer::tellRefused(const DraftId &draft, const QString &why)
{
    for (int index = 0; index < m_desk->count(); ++index) {
        if (m_desk->note(index).draft.id == draft)
            m_letter->bar()->tell(why);
    }
}

/// The notes that are not letters, or were sent, stay. Whether those that go are sent, the mailbox tells.
void NoteComposer::putIntoMailbox(bool all)
{
    if (m_current < 0 || !m_handover.putIntoMailbox || !flush())
        return;
    fillForToday();
    std::vector<int> indices;
    for (int index = 0; index < m_desk->count(); ++index) {
        const Note &note = m_desk->note(index);
        if ((all || index == m_current) && !note.sent && note.draft.channel == Channel::Email)
            indices.push_back(index);
    }
    std::vector<DraftId> drafts;
    drafts.reserve(indices.size());
    for (const int index : indices)
        drafts.push_back(m_desk->note(index).draft.id);
    if (const Result<void> put = m_handover.putIntoMailbox(drafts); !put) {
        m_letter->bar()->tell(
            endedOnce(tr("A note was not put into your mailbox: %1.").arg(put.error().message)));
        return;
    }
    for (const int index : indices)
        m_desk->setState(index, DraftState::HandedOver);
    m_letter->bar()->tell(indices.size() == 1 ? tr("The note goes among the drafts of your mailbox. When you "
                                                   "send it from there, it is noticed here.")
                                              : tr("%n notes go among the drafts of your mailbox. When you "
                                                   "send them from there, it is noticed here.",
                                                   nullptr, static_cast<int>(indices.size())));
}

void NoteComposer::saveAsCard()
{
    if (m_current < 0)
        return;
    flush();
    fillForToday();
    const Draft draft = m_desk->note(m_current).draft;
    const Contact *contact = m_editor.search().contacts.find(draft.contact);
    const Card card{draft.body, contact ? nameOnCover(*contact) + u'\n' + contact->address : QString()};
    const QString path = m_handover.askForCard(this, tr("Card to %1.pdf").arg(recipientOf(contact)));
    if (path.isEmpty())
        return;
    if (const Result<void> saved = writeCardPdf(card, usualCardSize(), path); !saved)
        m_letter->bar()->tell(saved.error().message);
    else if (m_handover.openUrl(QUrl::fromLocalFile(path)))
        handedOver(draft.id);
    else
        m_letter->bar()->tell(tr("The card is saved in %1.").arg(QDir::toNativeSeparators(path)));
}

/// @p draft went out, and @p first has to be told of it; other notes may be on the desk by now, since a file
/// was asked for meanwhile.
void NoteComposer::handedOver(const DraftId &draft, const QString &first)
{
    const Note note = m_current < 0 ? Note() : m_desk->note(m_current);
    if (note.sent || note.draft.id != draft)
        return;
    if (note.draft.state != DraftState::HandedOver)
        m_desk->setState(m_current, DraftState::HandedOver);
    if (m_asked.contains(note.draft.id.text) && first.isEmpty())
        return;
    m_asked.insert(note.draft.id.text);
    const QString question = tr("Have you sent it yet?");
    m_letter->bar()->ask(first.isEmpty() ? question
                                         : tr("%1 %2", "what was done, a question").arg(first, question),
                         tr("Yes, mark as sent"), tr("Not yet"), [this] { markAsSent(m_editor.now()); });
}

void NoteComposer::markAsSent(Moment at)
{
    if (m_current < 0)
        return;
    flush();
    const std::vector<Finding> errors = errorsOf(m_deskChecks->look(m_current).findings);
    const Draft draft = m_desk->note(m_current).draft;
    const bool isForNobody = std::any_of(
        errors.begin(), errors.end(), [](const Finding &error) { return error.check == Check::NoRecipient; });
    if (isForNobody) {
        m_letter->bar()->ask(tr("This letter goes to nobody yet. Say first whom it was sent to."),
                             tr("Say whom"), tr("Back to the letter"),
                             [this] { m_letter->recipient()->setFocus(); });
        return;
    }
    const QString stands = whatStands(errors, draft, m_editor.search().contacts.find(draft.contact));
    if (stands.isEmpty()) {
        if (m_desk->markAsSent(m_current, at))
            tellRound();
        return;
    }
    const bool lacksAddress = m_letter->missingAddress()->isVisibleTo(this);
    m_letter->bar()->ask(
        tr("There is still something to fix: %1").arg(stands), tr("Mark as sent anyway"),
        tr("Back to the letter"),
        [this, index = m_current, at] {
            if (m_desk->markAsSent(index, at))
                tellRound();
        },
        [this, errors, lacksAddress] {
            if (lacksAddress)
                m_letter->missingAddress()->edit()->setFocus();
            else if (errors.empty())
                m_letter->text()->setFocus();
            else
                m_letter->choose(errors.front().start, errors.front().length);
        });
}

/// After the last note of a round: that it was the last one, and what comes next.
void NoteComposer::tellRound()
{
    m_letter->bar()->hide(); // what it may have asked is answered
    const Application *shown = m_desk->application();
    for (int index = 0; index < m_desk->count(); ++index) {
        if (!m_desk->note(index).sent)
            return;
    }
    const QString next = shown && m_handover.whatIsNext ? m_handover.whatIsNext(shown->id) : QString();
    const QString done =
        m_desk->count() == 1 ? tr("Sent.") : tr("All %n are sent.", nullptr, m_desk->count());
    m_letter->bar()->ask(
        next.isEmpty() ? done : endedOnce(tr("%1 Next: %2.", "a sentence, what comes next").arg(done, next)),
        tr("Close the window"), tr("Stay here"), [this] { close(); });
}

void NoteComposer::takeBackSent()
{
    if (m_current < 0 || !m_desk->markAsNotSent(m_current))
        return;
    m_letter->bar()->hide();
    m_letter->text()->setFocus();
    look();
}

} // namespace afterword
