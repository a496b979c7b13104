// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meaning/lettermeaning.h"
#include "ui/application/debriefquestions.h"
#include "ui/application/panelsection.h"
#include "ui/parts/readingorder.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QWidget>

class QMessageBox;
class QScrollArea;
class QToolButton;

namespace afterword {

class CalledOff;
class MeaningQuestions;
class NextBlock;
class PlainLabel;
class SectionFrame;
class SectionNames;
struct SectionKind;

/// All about one application, beside the board, on one page: what comes next on top, then what else is to be
/// done, its interviews, what they said, people, what happened, its facts, notes and the road ahead. Sections
/// fold; their names above the page lead to them. Every edit is one undoable step.
class ApplicationPanel : public ReadInOrder<QWidget> {
    Q_OBJECT

public:
    /// The sections as they stand below each other.
    enum class Section {
        Next,
        Outcome,
        Offer,
        ToDo,
        Interviews,
        Said,
        People,
        Timeline,
        Facts,
        Notes,
        Ahead
    };

    /// @p editor and @p agenda must outlive the panel.
    ApplicationPanel(Editor &editor, LiveAgenda &agenda, QWidget *parent = nullptr);
    ~ApplicationPanel() override;

    /// Shows another application, or none. False where something typed for the present one was refused when
    /// it was to be written: then the present one stays, with the text. The same where something was not
    /// understood: then the person is asked whether it may be lost, and the other is shown if it may.
    bool setApplication(const std::optional<ApplicationId> &id);
    const std::optional<ApplicationId> &application() const { return m_context.id(); }

    /// Unfolds the section, and scrolls to it. Nothing where the application has none of the kind.
    void showSection(Section section);
    /// The same with the section in which what a letter means goes on: the offer, or the interviews.
    void showMeaning(Meaning meaning)
    {
        showSection(meaning == Meaning::Offer ? Section::Offer : Section::Interviews);
    }
    /// Lets one type another name for the company.
    void beginRename();
    /// Leads to where @p followUp, of this application, is done: a form, debriefRequested() or
    /// writeRequested().
    void lead(FollowUp followUp);

    /// Asks anew about their letters: one of them was answered elsewhere.
    void readLetters() { refresh(); }

    /// The person goes back to @p edit, in which something stands that was not understood.
    void stay(const QWidget *edit);

    /// Writes what was typed and not written yet: before the window closes. False where it was refused.
    bool flush();

    /// The sections that the person folded, by names that are the same in every language.
    QStringList folded() const;
    void setFolded(const QStringList &sections);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to write this one in the composer.
    void writeRequested(afterword::FollowUp followUp);
    /// The person wants to answer a letter in the mail program: a mailto:.
    void mailRequested(QUrl address);
    /// A letter does not say what it seemed to: whoever asks about it, too, reads anew.
    void letterDenied();
    /// The person wants to write the debrief of an interview.
    void debriefRequested(afterword::DebriefPlace place);
    /// The person asks for that page of the guide.
    void guideRequested(QString page);
    /// The person chose another application and stays at this one, to change what was not understood.
    void stayed(afterword::ApplicationId application);
    /// The card is to move on to the first stage of that kind.
    void moveWanted(afterword::ApplicationId application, afterword::StageKind to);
    /// The application is to be closed; how it ended is to be asked.
    void closeWanted(afterword::ApplicationId application);
    /// The person is done with the panel (Esc).
    void closeRequested();
    /// The person folded or unfolded a section.
    void foldedChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool mayTurn();
    void tellWhatIsLost();
    void placeParts();
    void connectParts();
    void addSections();
    void add(SectionKind kind);
    /// The section once it is made and shown; null where it is none of that kind.
    template <class Kind>
    Kind *made(Section section)
    {
        return qobject_cast<Kind *>(shown(section));
    }
    PanelSection *shown(Section section);
    SectionFrame *frame(Section section) const;
    void refresh();
    void read(Reading reading);
    /// Makes and reads what is in view, and what stands above it.
    void settle();
    void layOut();
    void hold();
    void showWhereOneIs();
    /// Goes to the next section that is there, or to the one before.
    void step(int by);
    void goTo(int index);
    void showFocus();
    void followFocus(QWidget *now);

    PanelContext m_context;
    PlainLabel *m_company;
    PlainLabel *m_role;
    QToolButton *m_close;
    SectionNames *m_names;
    QScrollArea *m_scroller;
    QWidget *m_page;
    NextBlock *m_next;
    MeaningQuestions *m_letters;
    CalledOff *m_calledOff;
    PlainLabel *m_nothing;
    std::vector<SectionFrame *> m_frames; ///< of all sections but what comes next
    SectionFrame *m_held = nullptr;       ///< the section that one went to last
    QTimer m_hold;
    QTimer m_look;
    bool m_settling = false;
    QPointer<QMessageBox> m_asking;        ///< whether something may be lost
    std::optional<ApplicationId> m_wanted; ///< what is shown then
};

} // namespace afterword
