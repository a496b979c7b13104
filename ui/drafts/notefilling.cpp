// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer fills notes from the facts: at the person's wish, after an answer, and back again.
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/drafts/askbar.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/notecomposer.h"
#include "ui/drafts/panes/letterpane.h"

namespace afterword {

void NoteComposer::fillAgain(const TemplateId &templateId)
{
    if (m_current < 0)
        return;
    const int index = m_current;
    if (m_untouched.contains(m_desk->note(index).draft.id.text)) {
        refill(index, templateId);
        return;
    }
    m_letter->bar()->ask(tr("You changed this text. Filling it again replaces your words; Ctrl+Z brings "
                            "them back."),
                         tr("Replace them"), tr("Keep them"),
                         [this, index, templateId] { refill(index, templateId); });
    m_letter->updateNote(m_desk->note(index));
}

bool NoteComposer::putFilled(int index, const TemplateId &templateId)
{
    const Result<Draft> fresh = m_desk->filled(index, templateId);
    if (!fresh) {
        m_letter->bar()->tell(fresh.error().message);
        return false;
    }
    m_untouched.insert(fresh->id.text);
    m_desk->replace(index, *fresh);
    return true;
}

/// The same at the person's wish, with a way back.
void NoteComposer::refill(int index, const TemplateId &templateId)
{
    const Draft before = m_desk->note(index).draft;
    if (!putFilled(index, templateId))
        return;
    const Draft &now = m_desk->note(index).draft;
    if (now.body == before.body && now.subject == before.subject && now.templateId == before.templateId)
        return;
    m_beforeFill = before;
    m_letter->bar()->ask(tr("The note is filled again."), tr("Bring my words back"), tr("Close"),
                         [this] { restoreWords(); });
}

void NoteComposer::restoreWords()
{
    const std::optional<Draft> before = std::exchange(m_beforeFill, std::nullopt);
    if (!before || m_current < 0 || m_desk->note(m_current).draft.id != before->id)
        return;
    m_desk->replace(m_current, *before);
    m_letter->bar()->hide();
    if (m_desk->isAsFilled(m_current))
        m_untouched.insert(before->id.text);
    else
        m_untouched.remove(before->id.text);
    look();
}

void NoteComposer::undo()
{
    if (m_current < 0)
        return;
    if (m_desk->note(m_current).sent)
        takeBackSent();
    else
        restoreWords();
}

void NoteComposer::fillUntouched()
{
    for (int index = 0; index < m_desk->count(); ++index) {
        const Note &note = m_desk->note(index);
        if (!note.sent && m_untouched.contains(note.draft.id.text))
            putFilled(index, {});
    }
}

/// What a template says of days is true on the day on which the note goes: one on which nobody has worked is
/// filled for that day. What was handed over, or waits to be sent, is out of these hands.
void NoteComposer::fillForDay(int index, Moment goes)
{
    const Note &note = m_desk->note(index);
    if (note.sent || note.draft.state == DraftState::HandedOver || note.draft.body.trimmed().isEmpty() ||
        !m_untouched.contains(note.draft.id.text) || stateOf(note.draft.id))
        return;
    const Result<Draft> fresh = m_desk->filled(index, {}, goes);
    if (fresh && (fresh->body != note.draft.body || fresh->subject != note.draft.subject))
        m_desk->replace(index, *fresh);
}

void NoteComposer::fillForToday()
{
    for (int index = 0; index < m_desk->count(); ++index)
        fillForDay(index, m_editor.now());
}

/// Notes on which nobody has worked yet are filled in that language at once; of the one that is shown, the
/// person is asked.
void NoteComposer::writeIn(LetterLanguage language)
{
    if (m_current < 0 || !m_desk->setLetterLanguage(language))
        return;
    for (int index = 0; index < m_desk->count(); ++index) {
        const Note &note = m_desk->note(index);
        if (!note.sent && m_untouched.contains(note.draft.id.text))
            putFilled(index, m_desk->templateInLetterLanguage(index));
    }
    const Note &shown = m_desk->note(m_current);
    if (!shown.sent && !m_untouched.contains(shown.draft.id.text))
        fillAgain(m_desk->templateInLetterLanguage(m_current));
    look();
}

void NoteComposer::askForName()
{
    if (!m_editor.search().person.name.simplified().isEmpty())
        return;
    m_letter->bar()->ask(tr("This note is not signed yet: Afterword does not know your name."),
                         tr("Add my name"), tr("Not now"), [this] { Q_EMIT nameRequested(); });
}

void NoteComposer::answered()
{
    fillUntouched();
    if (m_current < 0)
        return;
    const Note &note = m_desk->note(m_current);
    if (!note.sent && !m_untouched.contains(note.draft.id.text)) {
        m_letter->bar()->ask(tr("Your answer can flow into the note. Filling it again replaces your words."),
                             tr("Fill it again"), tr("Keep my words"),
                             [this, index = m_current] { refill(index, {}); });
    }
    look();
}

} // namespace afterword
