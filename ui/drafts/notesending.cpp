// SPDX-License-Identifier: GPL-3.0-or-later
// Sending notes through the person's own mailbox; the rest of the window stands in notecomposer.cpp.
#include "ui/commands/editor.h"
#include "ui/drafts/askbar.h"
#include "ui/drafts/deskchecks.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/notecomposer.h"
#include "ui/drafts/panes/letterpane.h"
#include "ui/drafts/whatstands.h"
#include "ui/parts/dialogs/momentdialog.h"

#include <QLocale>

#include <algorithm>

namespace afterword {

namespace {

constexpr int hourInTheMorning = 8;
constexpr int minuteInTheMorning = 30;

} // namespace

void NoteComposer::setSending(bool on)
{
    m_letter->setSending(on);
}

/// How it stands with a note that is sent from here; absent where it is not.
std::optional<SendingState> NoteComposer::stateOf(const DraftId &draft) const
{
    return m_handover.sending ? m_handover.sending(draft) : std::nullopt;
}

/// Sends the note at @p at. Nothing is sent while an error stands, and there is no way around that. Its words
/// for days are asked about, unless the person @p meansDays: the letter may be another one since then.
void NoteComposer::send(Moment at, bool meansDays)
{
    if (m_current < 0 || !m_handover.send || !flush())
        return;
    fillForDay(m_current, at);
    const std::vector<Finding> findings = m_deskChecks->look(m_current, at).findings;
    const std::vector<Finding> errors = errorsOf(findings);
    const Draft draft = m_desk->note(m_current).draft;
    const QString stands = whatStands(errors, draft, m_editor.search().contacts.find(draft.contact));
    if (!stands.isEmpty()) {
        m_letter->bar()->tell(tr("It was not sent, since there is still something to fix: %1").arg(stands));
        return;
    }
    // Seen today, nobody sees what is no longer true tomorrow.
    const Zone &zone = m_editor.search().person.zone;
    const auto isStale = [](const Finding &finding) { return finding.check == Check::RelativeDay; };
    auto stale = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return isStale(finding) &&
               finding.start >= 0; // one that can be shown in the text, sooner than the subject's
    });
    if (stale == findings.end())
        stale = std::find_if(findings.begin(), findings.end(), isStale);
    if (!meansDays && stale != findings.end() && zone.date(at) != zone.date(m_editor.now())) {
        m_letter->bar()->ask(
            tr("On the day it goes: %1").arg(stale->message), tr("Send it as it is"),
            tr("Back to the letter"), [this, at] { send(at, true); },
            [this, finding = *stale] { m_letter->choose(finding.start, finding.length); });
        return;
    }
    sendAt(at);
}

void NoteComposer::sendAt(Moment at)
{
    if (m_current < 0 || !m_handover.send || !flush())
        return;
    const Draft draft = m_desk->note(m_current).draft;
    m_sendingTold.reset();
    if (const auto sent = m_handover.send(draft.id, at); !sent) {
        m_letter->bar()->tell(tr("It was not sent: %1").arg(sent.error().message));
        return;
    }
    m_goes = draft.id;
    tellSending();
    look(); // for the day on which it goes
}

void NoteComposer::tellSending()
{
    if (m_current < 0 || m_current >= m_desk->count() || !m_handover.sending)
        return;
    const Note &note = m_desk->note(m_current);
    if (note.sent && note.draft.id == m_goes) {
        m_goes = {};
        m_sendingTold.reset();
        m_countdown.stop();
        m_letter->bar()->tell(tr("Sent."));
        tellRound();
        return;
    }
    const std::optional<SendingState> state = stateOf(note.draft.id);
    const std::optional<std::pair<DraftId, SendingState>> told =
        state ? std::optional(std::pair(note.draft.id, *state)) : std::nullopt;
    if (std::exchange(m_sendingTold, told) == told || !state)
        return;
    m_goes = note.draft.id;
    switch (state->kind) {
    case SendingState::Kind::Waits: askToTakeBack(note.draft.id, state->at); return;
    case SendingState::Kind::Goes: m_letter->bar()->tell(tr("The letter is on its way.")); return;
    case SendingState::Kind::NotSent:
        m_letter->bar()->tell(tr("It was not sent: %1").arg(state->why));
        return;
    case SendingState::Kind::Unclear:
        m_letter->bar()->tell(
            tr("It is not known whether the letter went. Look in your mailbox, then say so in Settings, "
               "under Mailbox."));
        return;
    }
}

void NoteComposer::askToTakeBack(const DraftId &id, Moment at)
{
    m_letter->bar()->ask(whenItGoes(at), tr("Take back"), tr("OK"), [this, id] {
        m_countdown.stop();
        const bool taken = m_handover.takeBack(id);
        m_sendingTold.reset();
        if (taken)
            fillForToday();
        look();
        m_letter->bar()->tell(taken ? tr("It stays here, and was not sent.")
                                    : tr("It is on its way already, or was sent."));
    });
    m_countdown.disconnect();
    connect(&m_countdown, &QTimer::timeout, this, [this, at, shown = whenItGoes(at)]() mutable {
        const QString now = whenItGoes(at);
        if (!m_letter->bar()->reword(shown, now))
            m_countdown.stop(); // something else is said there by now
        shown = now;
    });
    if (at - m_editor.now() <= timeToTakeBack)
        m_countdown.start(std::chrono::seconds(1));
    else
        m_countdown.stop();
}

QString NoteComposer::whenItGoes(Moment at) const
{
    const auto left = at - m_editor.now();
    if (left <= timeToTakeBack) {
        const auto whole = std::chrono::ceil<seconds>(left).count();
        return tr("The letter goes in %n seconds.", nullptr, static_cast<int>(std::max<qint64>(0, whole)));
    }
    const WallTime wall = m_editor.search().person.zone.wallTime(at);
    return tr("The letter goes on %1 at %2, if this computer is on and Afterword is running.")
        .arg(QLocale().toString(wall.date, QLocale::LongFormat),
             QLocale().toString(wall.time, QLocale::ShortFormat));
}

void NoteComposer::sendTomorrow()
{
    const Zone &zone = m_editor.search().person.zone;
    send(zone.moment({zone.date(m_editor.now()).addDays(1), QTime(hourInTheMorning, minuteInTheMorning)}));
}

void NoteComposer::sendLater()
{
    askForMoment(this, tr("When should the letter go?"), tr("Send it then"), m_editor.search().person.zone,
                 m_editor.now(), [this](Moment at) { send(at); });
}

} // namespace afterword
