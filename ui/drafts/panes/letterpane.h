// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/renames.h"
#include "core/domain/search.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QAction;
class QBoxLayout;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace afterword {

class AskBar;
class ChoiceField;
class ContactField;
class Editor;
class MissingAddress;
class PlainLabel;
class SentForm;
struct Note;

/// A place in the body that is marked. Offsets count UTF-16 units.
struct TextMark {
    enum class Kind { Error, Hint, Shared, Misspelt };
    Kind kind = Kind::Hint;
    int start = 0;
    int length = 0;
};

/// The letter itself: to whom, by which way, the subject, the text, and the ways out.
class LetterPane : public QWidget {
    Q_OBJECT

public:
    /// @p editor must outlive the pane.
    explicit LetterPane(Editor &editor, QWidget *parent = nullptr);

    /// Shows another note; what was typed into the one before is the caller's to keep. The text's own undo
    /// begins anew.
    void setNote(const Note &note);
    /// The same note as it stands now. Another text is put in as one step of the text's own undo.
    void updateNote(const Note &note);
    /// How its recipient is reached, and what can be done with it, as it stands now; the words stay as they
    /// are.
    void showWays(const Note &note);
    void setMarks(const std::vector<TextMark> &marks);

    QString subject() const;
    QString body() const;
    AskBar *bar() const { return m_bar; }
    /// Asks for the address of whom the note goes to; shown while it is missing.
    MissingAddress *missingAddress() const { return m_missing; }
    /// Asks whom the note goes to; shown while nobody is known.
    ContactField *recipient() const { return m_recipient; }
    SentForm *sentForm() const { return m_sentForm; }
    QPlainTextEdit *text() const { return m_body; }
    /// The id of the template that filled the note; empty: none.
    const TemplateId &templateId() const { return m_templateId; }
    void follow(const Renames &renames) { renames.follow(m_templateId); }
    /// What the menu of templates offers, in which language the letters are; asked for by
    /// templateMenuOpening().
    void setTemplates(const std::vector<const Template *> &templates, LetterLanguage language);

    /// Whether the person's own mailbox is connected, into which notes can be put.
    void setMailbox(bool connected);

    /// Whether letters may be sent from here.
    void setSending(bool on);

    /// Chooses a part of the body and puts the cursor there.
    void choose(int start, int length);
    /// Replaces a part of the body, as one step of the text's own undo.
    void replace(int start, int length, const QString &by);

Q_SIGNALS:
    void typed();
    void channelChosen(afterword::Channel channel);
    void templateMenuOpening();
    void templateChosen(afterword::TemplateId id);
    void templateEditRequested(afterword::TemplateId id);
    void letterLanguageChosen(afterword::LetterLanguage language);
    void fillRequested();
    void copyRequested();
    void mailRequested();
    void emlRequested();
    void allEmlRequested();
    void mailboxRequested();
    void allMailboxRequested();
    void sendRequested();
    void sendTomorrowRequested();
    void sendLaterRequested();
    void cardRequested();
    void sentRequested();
    void notSentRequested();

private:
    void layOut();
    void addButtons(QVBoxLayout *layout);

    Editor &m_editor;
    PlainLabel *m_to;
    MissingAddress *m_missing;
    ContactField *m_recipient;
    ChoiceField *m_channel;
    QLineEdit *m_subject;
    QWidget *m_subjectLine;
    AskBar *m_bar;
    QPlainTextEdit *m_body;
    SentForm *m_sentForm;
    QToolButton *m_template;
    TemplateId m_templateId;
    QPushButton *m_fill;
    QPushButton *m_copy;
    QPushButton *m_mail;
    QMenu *m_waysToSend;
    QToolButton *m_moreWays;
    QPushButton *m_mailbox;
    QBoxLayout *m_ways = nullptr; ///< where it stands
    QAction *m_allToMailbox;
    bool m_hasMailbox = false;
    QPushButton *m_send;
    QToolButton *m_sendTimes;
    QWidget *m_sendRow;
    bool m_canSend = false;
    QPushButton *m_card;
    QPushButton *m_sent;
    QPushButton *m_notSent;
    QMenu *m_whenSent;
    QToolButton *m_moreTimes;
    bool m_showing = false;
};

} // namespace afterword
