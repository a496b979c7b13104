// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/template.h"
#include "core/drafts/finding.h"
#include "core/schedule/followup.h"
#include "ui/drafts/mailprogram/handover.h"
#include "ui/parts/leaving/unsaved.h"
#include "ui/parts/readingorder.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QListView;

namespace afterword {

class ChecksPane;
class DeskChecks;
class DraftDesk;
class Editor;
class LetterPane;
class LikenessStrip;
class NotesModel;
class PlainLabel;
class PromptsPane;
class SpellChecker;
class Spelling;

/// Which template the person wants to change, and the letter beside which they look at it.
struct TemplateWish {
    TemplateId id; ///< empty: none in particular
    ApplicationId application;
    std::optional<InterviewId> interview;
};

/// How long a letter that is sent at once can be taken back.
inline constexpr seconds timeToTakeBack{10};

/// The window in which notes are written: the notes of a round at the left, the letter in the middle, what
/// one remembers and the checks at the right. What is typed is kept at once.
class NoteComposer : public ReadInOrder<QWidget> {
    Q_OBJECT

public:
    /// @p editor and @p builtIn must outlive the composer. @p wordsPath: the file of the personal dictionary;
    /// empty: none is kept.
    NoteComposer(Editor &editor, const Table<Template> &builtIn, Handover handover,
                 const QString &wordsPath = {}, QWidget *parent = nullptr);
    ~NoteComposer() override;

    /// Lays out what @p followUp asks to write: for a thank-you the whole round, else one note. An error
    /// tells why it cannot be composed; then nothing has changed.
    Result<void> open(FollowUp followUp);

    /// Keeps what was typed at once: before the program ends. False where it was refused.
    bool flush();
    /// The same as a pause would.
    void keep();
    /// Closes; what could not be kept may be lost.
    void letGo();

    /// The language in which the person usually writes: the id of a dictionary ("en_US").
    void setUsualLanguage(const QString &id);

    /// Whether notes can be put into the person's own mailbox (Handover::putIntoMailbox).
    void setMailbox(bool connected);

    /// Says why a note that was to be put there lies here still, where it is among those that are shown.
    void tellRefused(const DraftId &draft, const QString &why);

    /// Whether notes can be sent from here (Handover::send).
    void setSending(bool on);

    /// Says how it stands with the note that is shown, where it is sent from here.
    void tellSending();

    /// The index of the note that is shown, from 0.
    int current() const { return m_current; }
    void showNote(int index);

Q_SIGNALS:
    void closed();
    void templatesRequested(afterword::TemplateWish wish);
    /// Another language is the usual one from now on.
    void usualLanguageChosen(QString id);
    /// The person wants to tell their name, which the notes lack.
    void nameRequested();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectPanes();
    void addShortcuts();
    void showTitle();
    void deskChanged();
    void typed();
    void look();
    void takeSuggestion(const Finding &finding);
    void overrule(const Finding &finding);
    void fillAgain(const TemplateId &templateId);
    bool putFilled(int index, const TemplateId &templateId);
    void refill(int index, const TemplateId &templateId);
    void restoreWords();
    void answered();
    void askForName();
    void fillUntouched();
    void fillForDay(int index, Moment goes);
    void fillForToday();
    std::optional<SendingState> stateOf(const DraftId &draft) const;
    bool mayTurn(const std::function<void()> &then);
    void writeIn(LetterLanguage language);
    void copy();
    void openInMail();
    void saveAsEml();
    void saveAllAsEml();
    void putIntoMailbox(bool all);
    void send(Moment at, bool meansDays = false);
    void sendAt(Moment at);
    void sendTomorrow();
    void sendLater();
    void askToTakeBack(const DraftId &id, Moment at);
    QString whenItGoes(Moment at) const;
    void saveAsCard();
    void handedOver(const DraftId &draft, const QString &first = {});
    void markAsSent(Moment at);
    void tellRound();
    void takeBackSent();
    void undo();
    void next(int step);

    Editor &m_editor;
    Handover m_handover;
    DraftDesk *m_desk;
    DeskChecks *m_deskChecks;
    NotesModel *m_model;
    QListView *m_list;
    LikenessStrip *m_likeness;
    LetterPane *m_letter;
    SpellChecker *m_speller;
    Spelling *m_spelling;
    PromptsPane *m_prompts;
    ChecksPane *m_checks;
    PlainLabel *m_saved;
    QWidget *m_left = nullptr;
    int m_current = -1;
    QSet<QString> m_untouched;         ///< ids of drafts that nobody has worked on yet
    std::optional<Draft> m_beforeFill; ///< the note as it was before it was filled again
    DraftId m_goes;                    ///< the draft that was to be sent last; empty: none
    QSet<QString> m_asked;             ///< ids of drafts of which one was asked whether they were sent
    std::optional<std::pair<DraftId, SendingState>> m_sendingTold; ///< what was said last of the note shown
    QTimer m_countdown;                                            ///< a letter goes within seconds
    QTimer m_lookTimer;
    LossQuestion m_loss;
};

} // namespace afterword
