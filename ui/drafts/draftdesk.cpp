// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draftdesk.h"

#include "core/domain/questions.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/edits/editapplication.h"
#include "core/edits/recordmessage.h"
#include "core/edits/typedonto.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/parts/fields/contactfield.h"

#include <algorithm>

namespace afterword {

namespace {

/// How far what is kept may be behind what is typed.
constexpr std::chrono::milliseconds behind{800};

Note sentNote(const Message &message)
{
    Note note;
    note.message = message.id;
    note.sent = true;
    note.draft.about = message.about;
    note.draft.interview = message.interview;
    note.draft.contact = message.contact;
    note.draft.channel = message.channel;
    note.draft.subject = message.subject;
    note.draft.body = message.body;
    note.draft.state = DraftState::Sent;
    note.draft.updatedAt = message.at;
    return note;
}

Note draftNote(const Draft &draft)
{
    return {draft, {}, draft.state == DraftState::Sent, draft};
}

/// The draft of @p note as it @p stands now, with what was typed into it here.
Draft withTyped(const Draft &stands, const Note &note)
{
    Draft draft = typedOnto(stands, note.read, note.draft, &Draft::templateId, &Draft::subject, &Draft::body,
                            &Draft::state, &Draft::updatedAt);
    // What went out meanwhile is not to be sent again.
    if (stands.state == DraftState::Sent) {
        draft.state = DraftState::Sent;
        draft.updatedAt = stands.updatedAt;
    } else if (draft.state == DraftState::Ready &&
               (draft.subject != stands.subject || draft.body != stands.body)) {
        draft.state = DraftState::Draft; // these words were not the ones that were ready
    }
    return draft;
}

/// Whether somebody else changed or sent the words over which others were typed here.
bool areWordsContested(const Draft &stands, const Note &note)
{
    const bool isTyped = note.draft.subject != note.read.subject || note.draft.body != note.read.body;
    const bool wentOut = stands.state == DraftState::Sent && note.read.state != DraftState::Sent;
    return (isTyped && wentOut) || isContested(stands, note.read, note.draft, &Draft::subject, &Draft::body);
}

void putDraft(Application &application, const Draft &draft)
{
    for (Draft &stands : application.drafts) {
        if (stands.id == draft.id) {
            stands = draft;
            return;
        }
    }
    application.drafts.push_back(draft);
}

} // namespace

DraftDesk::DraftDesk(Editor &editor, const Table<Template> &builtIn, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_builtIn(builtIn)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(behind);
    connect(&m_timer, &QTimer::timeout, this, &DraftDesk::flush);
    connect(&editor.tracker(), &Tracker::renamed, this, &DraftDesk::follow);
    connect(&editor.tracker(), &Tracker::changed, this, &DraftDesk::read);
    connect(&editor.tracker(), &Tracker::reloaded, this, &DraftDesk::read);
}

Result<void> DraftDesk::open(FollowUp followUp)
{
    if (!flush())
        return Error{tr("The last words in the composer could not be saved yet. They are still there."), 0};
    const bool round = followUp.rule() == Rule::ThankYou && followUp.interview;
    Result<std::vector<Note>> notes =
        round ? roundFor(followUp.application, *followUp.interview)
              : singleFor({followUp.rule(), followUp.application.value_or(ApplicationId{}),
                           followUp.interview, followUp.contact, followUp.channel.value_or(Channel::Email)});
    if (!notes)
        return notes.error();
    m_about = followUp.rule();
    m_application = std::move(followUp.application);
    m_interview = round ? std::move(followUp.interview) : std::nullopt;
    m_contact = round ? std::nullopt : std::move(followUp.contact);
    m_notes = std::move(*notes);
    m_unsaved.clear();
    read();
    Q_EMIT changed();
    Q_EMIT savedChanged();
    return {};
}

Result<std::vector<Note>> DraftDesk::roundFor(const std::optional<ApplicationId> &id,
                                              const InterviewId &interviewId)
{
    const Search &search = m_editor.search();
    const Application *found = search.applications.find(id);
    if (!found)
        return Error{tr("This application is not there any more."), 0};
    if (!findInterview(*found, interviewId))
        return Error{tr("This interview is not there any more."), 0};
    Result<std::vector<Draft>> composed =
        composeRound(search, m_builtIn, *found, *findInterview(*found, interviewId), m_editor.now());
    if (!composed)
        return composed.error();

    const Application application = *found;
    const Interview &held = *findInterview(application, interviewId);
    std::vector<Draft> fresh;
    std::vector<Note> notes;
    for (const Interviewer &interviewer : held.interviewers) {
        const auto isTheirs = [&](const Draft &draft) {
            return draft.about == Rule::ThankYou && draft.interview == held.id &&
                   draft.contact == interviewer.contact;
        };
        const auto written = std::find_if(application.drafts.begin(), application.drafts.end(), isTheirs);
        const auto added = std::find_if(composed->begin(), composed->end(), isTheirs);
        if (written != application.drafts.end()) {
            notes.push_back(draftNote(*written));
        } else if (const Message *message =
                       thanksTo(application, held, interviewer.contact, m_editor.now())) {
            notes.push_back(sentNote(*message));
        } else if (added != composed->end()) {
            fresh.push_back(*added);
            notes.push_back(draftNote(*added));
        }
    }
    if (const auto kept = keepNew(application.id, fresh); !kept)
        return Error{
            tr("The new drafts could not be kept, so nothing was opened: %1.").arg(kept.error().message)};
    return notes;
}

Result<std::vector<Note>> DraftDesk::singleFor(const Occasion &occasion)
{
    const Search &search = m_editor.search();
    const Application *found = search.applications.find(occasion.application);
    if (!found)
        return Error{tr("This application is not there any more."), 0};
    Result<Draft> composed = compose(search, m_builtIn, occasion, m_editor.now());
    if (!composed)
        return composed.error();
    const auto begun = std::find_if(found->drafts.begin(), found->drafts.end(), [&](const Draft &draft) {
        return draft.about == occasion.about && draft.contact == composed->contact &&
               draft.interview == composed->interview && draft.state != DraftState::Sent;
    });
    if (begun != found->drafts.end())
        return std::vector{draftNote(*begun)};
    if (const auto kept = keepNew(found->id, {*composed}); !kept)
        return Error{
            tr("The new draft could not be kept, so nothing was opened: %1.").arg(kept.error().message)};
    return std::vector{draftNote(*composed)};
}

const Application *DraftDesk::application() const
{
    return m_editor.search().applications.find(m_application);
}

const Interview *DraftDesk::interview() const
{
    const Application *shown = application();
    return shown ? findInterview(*shown, m_interview) : nullptr;
}

int DraftDesk::indexOf(const std::optional<ContactId> &contact) const
{
    for (int index = 0; index < count(); ++index) {
        if (contact && note(index).draft.contact == contact)
            return index;
    }
    return 0;
}

std::vector<Draft> DraftDesk::othersThan(int index) const
{
    std::vector<Draft> others;
    for (int other = 0; other < count(); ++other) {
        if (other != index)
            others.push_back(note(other).draft);
    }
    return others;
}

void DraftDesk::type(int index, const QString &subject, const QString &body)
{
    Note &note = m_notes[static_cast<size_t>(index)];
    if (note.sent || (note.draft.subject == subject && note.draft.body == body))
        return;
    note.draft.subject = subject;
    note.draft.body = body;
    note.draft.updatedAt = m_editor.now();
    // Words that were ready are looked at again once they are others.
    if (note.draft.state == DraftState::Ready)
        note.draft.state = DraftState::Draft;
    if (!m_unsaved.contains(note.draft.id.text))
        m_unsaved += note.draft.id.text;
    // Not started anew: however fast one types, what is kept is never further behind.
    if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT savedChanged();
}

bool DraftDesk::flush()
{
    m_timer.stop();
    if (m_unsaved.isEmpty())
        return true;
    // What another process wrote is read first, so that only what was typed goes over it; an error is told
    // by the write.
    (void)m_editor.tracker().reloadIfChangedOutside();
    read();
    std::vector<Draft> drafts;
    for (const Note &note : m_notes) {
        if (m_unsaved.contains(note.draft.id.text))
            drafts.push_back(note.draft);
    }
    m_isRefused = !keep(*m_application, drafts);
    if (!m_isRefused) {
        // But for what was typed while it was being written.
        for (const Draft &draft : drafts) {
            const auto isIt = [&](const Note &note) { return note.draft.id == draft.id; };
            const auto note = std::find_if(m_notes.begin(), m_notes.end(), isIt);
            if (note != m_notes.end() && note->draft == note->read)
                m_unsaved.removeAll(draft.id.text);
        }
    }
    m_timer.stop();
    if (!m_isRefused && !m_unsaved.isEmpty())
        m_timer.start();
    Q_EMIT savedChanged();
    return !m_isRefused;
}

void DraftDesk::letGo()
{
    m_timer.stop();
    m_unsaved.clear();
    m_isRefused = false;
    Q_EMIT savedChanged();
}

std::optional<Change> DraftDesk::putting(const ApplicationId &id, const std::vector<Draft> &drafts) const
{
    const Application *stands = m_editor.search().applications.find(id);
    if (!stands)
        return {};
    Application after = *stands;
    for (const Draft &draft : drafts)
        putDraft(after, draft);
    return put(m_editor.search(), std::move(after));
}

bool DraftDesk::keep(const ApplicationId &id, const std::vector<Draft> &drafts)
{
    const std::optional<Change> change = putting(id, drafts);
    return change && m_editor.keep(*change);
}

/// What opens with them says why they cannot be kept.
Result<void> DraftDesk::keepNew(const ApplicationId &id, const std::vector<Draft> &drafts)
{
    const std::optional<Change> change = putting(id, drafts);
    return change ? m_editor.tracker().apply(*change)
                  : Result<void>(Error{tr("the application is not there any more")});
}

/// What is typed goes to what it was typed for.
void DraftDesk::follow(const Renames &renames)
{
    for (Note &note : m_notes) {
        const DraftId was = note.draft.id;
        for (Draft *draft : {&note.draft, &note.read}) {
            renames.follow(draft->id);
            renames.follow(draft->interview, m_application);
            renames.follow(draft->contact);
            renames.follow(draft->templateId);
        }
        renames.follow(note.message, m_application);
        m_unsaved.replaceInStrings(was.text, note.draft.id.text);
    }
    renames.follow(m_interview, m_application);
    renames.follow(m_contact);
    renames.follow(m_application);
}

void DraftDesk::read()
{
    const Application *shown = application();
    if (m_isThere != (shown != nullptr)) {
        m_isThere = shown != nullptr;
        Q_EMIT savedChanged();
    }
    if (!shown)
        return;
    // What could not be kept while it was away is kept now that it is back.
    if (!m_unsaved.isEmpty() && !m_timer.isActive())
        m_timer.start();
    bool differs = false;
    std::vector<int> contestedNotes;
    for (int index = 0; index < count(); ++index) {
        Note &note = m_notes[static_cast<size_t>(index)];
        const Draft *stands = note.message ? nullptr : stored(note.draft.id);
        if (!stands)
            continue;
        const bool isTyped = m_unsaved.contains(note.draft.id.text);
        if (isTyped && areWordsContested(*stands, note))
            contestedNotes.push_back(index);
        Note now = draftNote(*stands);
        if (isTyped)
            now.draft = withTyped(*stands, note);
        // A thank-you may be marked as sent elsewhere, on the board or from a notice.
        const Interview *held = interview();
        if (!now.sent && held && stands->contact &&
            wasThanked(*shown, *held, *stands->contact, m_editor.now()))
            now.sent = true;
        differs = differs || now.draft != note.draft || now.sent != note.sent;
        note = std::move(now);
    }
    if (differs)
        Q_EMIT changed();
    for (const int index : contestedNotes)
        Q_EMIT contested(index);
}

void DraftDesk::replace(int index, const Draft &filled)
{
    m_notes[static_cast<size_t>(index)].draft.templateId = filled.templateId;
    type(index, filled.subject, filled.body);
    flush();
    Q_EMIT changed();
}

bool DraftDesk::setState(int index, DraftState state)
{
    if (!flush())
        return false;
    Draft draft = note(index).draft;
    if (draft.state == state)
        return true;
    draft.state = state;
    draft.updatedAt = m_editor.now();
    return keep(*m_application, {draft});
}

bool DraftDesk::setRecipient(int index, const PickedContact &picked)
{
    if (!picked.id || !application() || !flush())
        return false;
    const bool asFilled = isAsFilled(index);
    Draft draft = note(index).draft;
    draft.contact = picked.id;
    draft.updatedAt = m_editor.now();
    Application after = *application();
    putDraft(after, draft);
    if (!m_editor.make(Step{joined(picked.adding, put(m_editor.search(), after)),
                            tr("recipient of a note to %1").arg(after.company)}))
        return false;
    if (asFilled)
        fillAnew(index);
    return true;
}

bool DraftDesk::setChannel(int index, Channel channel)
{
    if (!flush())
        return false;
    const bool asFilled = isAsFilled(index);
    Draft draft = note(index).draft;
    if (draft.channel == channel)
        return true;
    draft.channel = channel;
    draft.updatedAt = m_editor.now();
    if (!keep(*m_application, {draft}))
        return false;
    if (asFilled)
        fillAnew(index);
    return true;
}

bool DraftDesk::markAsSent(int index, Moment at)
{
    if (!m_application || note(index).sent || !flush())
        return false;
    const Draft draft = note(index).draft;
    Message message = afterword::messageOf(draft);
    message.at = at;
    return m_editor.make(recordingMessage(m_editor.search(), *m_application, message, draft.id));
}

/// The message by which @p note was sent, the newest where there are several; null where there is none.
const Message *DraftDesk::messageOf(const Note &note) const
{
    const Application *shown = application();
    if (!shown)
        return nullptr;
    const Message *newest = nullptr;
    for (const Message &message : shown->messages) {
        const bool theirs = note.message
                                ? message.id == *note.message
                                : message.direction == Direction::Out && message.about == note.draft.about &&
                                      message.contact == note.draft.contact &&
                                      message.interview == note.draft.interview;
        if (theirs && (!newest || newest->at <= message.at))
            newest = &message;
    }
    return newest;
}

bool DraftDesk::markAsNotSent(int index)
{
    const Message *message = note(index).sent ? messageOf(note(index)) : nullptr;
    if (!message)
        return false;
    // What is told of the write looks for the draft that comes back; where only the message was left, that is
    // a new one.
    const MessageId id = message->id;
    const Draft words = note(index).draft;
    if (!m_editor.make(takingBackMessage(m_editor.search(), *m_application, id, m_editor.now())))
        return false;
    if (!m_notes[static_cast<size_t>(index)].message)
        return true;
    const Application *shown = application();
    const auto again = std::find_if(shown->drafts.begin(), shown->drafts.end(), [&](const Draft &draft) {
        return draft.about == words.about && draft.contact == words.contact &&
               draft.interview == words.interview && draft.state != DraftState::Sent;
    });
    if (again == shown->drafts.end())
        return true;
    m_notes[static_cast<size_t>(index)] = draftNote(*again);
    Q_EMIT changed();
    return true;
}

const Draft *DraftDesk::stored(const DraftId &id) const
{
    const Application *shown = application();
    if (!shown)
        return nullptr;
    const auto found = std::find_if(shown->drafts.begin(), shown->drafts.end(),
                                    [&](const Draft &draft) { return draft.id == id; });
    return found == shown->drafts.end() ? nullptr : &*found;
}

} // namespace afterword
