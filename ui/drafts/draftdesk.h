// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/renames.h"
#include "core/drafts/composer.h"
#include "core/schedule/followup.h"

#include <QObject>
#include <QTimer>

namespace afterword {

class Editor;
struct PickedContact;

/// One note of those on the desk: a draft being written, or one that was sent and is only read.
struct Note {
    Draft draft;
    std::optional<MessageId> message; ///< it was sent, and only the message is left
    bool sent = false;
    Draft read; ///< the draft as it was read or kept last: where the two differ, it was typed here

    bool operator==(const Note &) const = default;
};

/// The drafts that the composer has open: all thank-yous of a round, or one draft for another purpose. What
/// is typed is kept at most a second later, without a step on the undo stack. Only what was typed is: what
/// somebody else changed meanwhile stands, and is taken over.
class DraftDesk : public QObject {
    Q_OBJECT

public:
    /// @p editor and @p builtIn must outlive the desk.
    DraftDesk(Editor &editor, const Table<Template> &builtIn, QObject *parent = nullptr);

    /// Lays out what @p followUp asks to write: drafts that are there, and new ones where there is none. An
    /// error tells why it cannot be composed; then the desk is as it was. What was typed before is kept
    /// first, and where it cannot be, nothing else is laid out.
    Result<void> open(FollowUp followUp);

    const Application *application() const;
    /// The interview of the round; null for other purposes.
    const Interview *interview() const;
    About about() const { return m_about; }

    int count() const { return static_cast<int>(m_notes.size()); }
    /// The note at @p index, with what was typed last.
    const Note &note(int index) const { return m_notes[static_cast<size_t>(index)]; }
    /// The index of the note to @p contact, else 0.
    int indexOf(const std::optional<ContactId> &contact) const;
    /// The other notes, as the checks compare them.
    std::vector<Draft> othersThan(int index) const;

    /// The person typed.
    void type(int index, const QString &subject, const QString &body);
    /// Writes what was typed at once. False where it was refused; it stays on the desk.
    bool flush();
    /// Gives up what could not be kept: the person said so.
    void letGo();
    bool isSaved() const { return m_unsaved.isEmpty() && !isForNobody(); }
    /// What was typed last could not be kept when it was tried.
    bool isRefused() const { return m_isRefused; }
    /// The application was removed, so what is on the desk stands nowhere else until it comes back.
    bool isForNobody() const { return m_application && !m_isThere; }

    /// Whether the text is still the one that a template gave, now or when it was written: what was "today"
    /// then is "yesterday" now.
    bool isAsFilled(int index) const;
    /// The draft filled anew from the facts as they are, for a letter that goes at @p goes (absent: now).
    /// @p templateId: another template; empty: the same.
    Result<Draft> filled(int index, const TemplateId &templateId = {}, std::optional<Moment> goes = {}) const;
    /// The templates that suit the purpose, the person's own first.
    std::vector<const Template *> templates() const;
    /// The language of the letters to this application.
    LetterLanguage letterLanguage() const;
    /// Letters to this application are in @p language from now on, as an undoable step. False where it was
    /// refused.
    bool setLetterLanguage(LetterLanguage language);
    /// The template that does in the language of the letters what the one of the note does; empty where
    /// there is none.
    TemplateId templateInLetterLanguage(int index) const;
    /// Puts a newly filled draft in the place of the note's text.
    void replace(int index, const Draft &filled);

    bool setState(int index, DraftState state);
    /// Whom the note goes to, as an undoable step; a text that is as filled is filled anew for them. False
    /// where it was refused.
    bool setRecipient(int index, const PickedContact &picked);
    /// Another channel; a text that is as filled is filled anew for it.
    bool setChannel(int index, Channel channel);
    /// Records the message as sent at @p at, as an undoable step. False where it was refused.
    bool markAsSent(int index, Moment at);
    /// Takes that back, as an undoable step: the message is gone, and its words are a draft again. False
    /// where it was refused.
    bool markAsNotSent(int index);

Q_SIGNALS:
    /// Other notes, or another state of one. Texts that are being typed are not announced.
    void changed();
    /// Something typed was kept, or is waiting to be.
    void savedChanged();
    /// Somebody else changed or sent the words of the note at @p index while others were being typed over
    /// them. What was typed stands.
    void contested(int index);

private:
    Result<std::vector<Note>> roundFor(const std::optional<ApplicationId> &id,
                                       const InterviewId &interviewId);
    Result<std::vector<Note>> singleFor(const Occasion &occasion);
    void fillAnew(int index);
    std::optional<Change> putting(const ApplicationId &id, const std::vector<Draft> &drafts) const;
    bool keep(const ApplicationId &id, const std::vector<Draft> &drafts);
    Result<void> keepNew(const ApplicationId &id, const std::vector<Draft> &drafts);
    void follow(const Renames &renames);
    void read();
    Occasion occasionFor(const Draft &draft) const;
    const Message *messageOf(const Note &note) const;
    const Draft *stored(const DraftId &id) const;

    Editor &m_editor;
    const Table<Template> &m_builtIn;
    About m_about = About::Other;
    std::optional<ApplicationId> m_application;
    std::optional<InterviewId> m_interview;
    /// Whom the follow-up names, which need not be the one who is written to.
    std::optional<ContactId> m_contact;
    std::vector<Note> m_notes;
    bool m_isThere = false; ///< the application
    QStringList m_unsaved;  ///< ids of drafts typed and not kept yet
    bool m_isRefused = false;
    QTimer m_timer;
};

} // namespace afterword
