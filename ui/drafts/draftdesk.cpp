// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draftdesk.h"

#include "core/domain/questions.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/edits/editapplication.h"
#include "core/edits/recordmessage.h"
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
    return {draft, {}, draft.state == DraftState::Sent};
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
    if (!keep(application.id, fresh))
        return Error{tr("The new drafts could not be kept, so nothing was opened."), 0};
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
    if (!keep(found->id, {*composed}))
        return Error{tr("The new draft could not be kept, so nothing was opened."), 0};
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
    std::vector<Draft> drafts;
    for (const Note &note : m_notes) {
        if (m_unsaved.contains(note.draft.id.text))
            drafts.push_back(note.draft);
    }
    const QStringList writing = std::exchange(m_unsaved, {});
    m_isRefused = !keep(*m_application, drafts);
    if (m_isRefused)
        m_unsaved = writing;
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

bool DraftDesk::keep(const ApplicationId &id, const std::vector<Draft> &drafts)
{
    if (drafts.empty())
        return true;
    const Application *stands = m_editor.search().applications.find(id);
    if (!stands)
        return false;
    Application after = *stands;
    for (const Draft &draft : drafts)
        putDraft(after, draft);
    return m_editor.keep(put(m_editor.search(), std::move(after)));
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
    for (Note &note : m_notes) {
        const Draft *stands = note.message ? nullptr : stored(note.draft.id);
        if (!stands || m_unsaved.contains(note.draft.id.text))
            continue;
        Note now = draftNote(*stands);
        // A thank-you may be marked as sent elsewhere, on the board or from a notice.
        const Interview *held = interview();
        if (!now.sent && held && stands->contact &&
            wasThanked(*shown, *held, *stands->contact, m_editor.now()))
            now.sent = true;
        if (now == note)
            continue;
        note = std::move(now);
        differs = true;
    }
    if (differs)
        Q_EMIT changed();
}

bool DraftDesk::isAsFilled(int index) const
{
    const Draft &draft = note(index).draft;
    if (draft.body.trimmed().isEmpty())
        return true;
    const auto isFilledAt = [&](Moment at) {
        const Result<Draft> again = filled(index, {}, at);
        return again && again->body == draft.body && again->subject == draft.subject;
    };
    return isFilledAt(m_editor.now()) || isFilledAt(draft.updatedAt);
}

Occasion DraftDesk::occasionFor(const Draft &draft) const
{
    return {draft.about, *m_application, draft.interview, m_contact ? m_contact : draft.contact,
            draft.channel};
}

Result<Draft> DraftDesk::filled(int index, const TemplateId &templateId, std::optional<Moment> goes) const
{
    const Search &search = m_editor.search();
    const Draft &draft = note(index).draft;
    const TemplateId wanted = templateId.text.isEmpty() ? draft.templateId : templateId;
    const bool letter = draft.channel == Channel::Email || draft.channel == Channel::Card;
    const Template *source = search.templates.find(wanted);
    if (!source)
        source = m_builtIn.find(wanted);
    const Moment at = goes.value_or(m_editor.now());
    Result<Draft> fresh = source && letter ? composeFrom(search, *source, occasionFor(draft), at)
                                           : compose(search, m_builtIn, occasionFor(draft), at);
    if (!fresh)
        return fresh;
    Draft result = draft;
    result.templateId = fresh->templateId;
    result.subject = fresh->subject;
    result.body = fresh->body;
    return result;
}

std::vector<const Template *> DraftDesk::templates() const
{
    std::vector<const Template *> found;
    for (const Template &own : m_editor.search().templates) {
        if (own.purpose == m_about)
            found.push_back(&own);
    }
    for (const Template &one : m_builtIn) {
        if (one.purpose == m_about && (!application() || languageOf(one) == letterLanguageOf(*application())))
            found.push_back(&one);
    }
    return found;
}

LetterLanguage DraftDesk::letterLanguage() const
{
    const Application *shown = application();
    return shown ? letterLanguageOf(*shown) : usualLetterLanguage();
}

bool DraftDesk::setLetterLanguage(LetterLanguage language)
{
    if (!application() || !flush())
        return false;
    if (application()->letterLanguage == language)
        return true;
    return m_editor.make(choosingLetterLanguage(m_editor.search(), *application(), language));
}

TemplateId DraftDesk::templateInLetterLanguage(int index) const
{
    const Draft &draft = note(index).draft;
    const Template *now = m_builtIn.find(draft.templateId);
    const auto from = now ? languageOf(*now) : std::nullopt;
    const Application *shown = application();
    const Contact *to = m_editor.search().contacts.find(draft.contact);
    // One in which friends write may suit a shared mailbox no more.
    const bool suits = !shown || !now || now->tone != shown->formality || now->tone == toneTo(to, *shown);
    if (from && suits) {
        const QString plain = now->id.text.mid(templatePrefix(*from).size());
        const TemplateId same{templatePrefix(letterLanguage()) + plain};
        if (m_builtIn.find(same))
            return same;
    }
    const Template *found = shown ? templateFor(m_about, *shown, to, m_editor.search(), m_builtIn) : nullptr;
    return found ? found->id : TemplateId{};
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

void DraftDesk::fillAnew(int index)
{
    if (const Result<Draft> fresh = filled(index))
        replace(index, *fresh);
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
