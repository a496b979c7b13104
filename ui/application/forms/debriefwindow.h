// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/debriefquestions.h"
#include "ui/application/panelcontext.h"
#include "ui/parts/leaving/unsaved.h"
#include "ui/parts/readingorder.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QPushButton;
class QScrollArea;

namespace afterword {

class DebriefForm;
class PlainLabel;

/// The window in which the debrief of an interview is written, as wide as that of the notes. What is typed is
/// kept at once; "Save" says that it is written.
class DebriefWindow : public ReadInOrder<QWidget> {
    Q_OBJECT

public:
    /// @p editor and @p agenda must outlive the window.
    DebriefWindow(Editor &editor, const LiveAgenda &agenda, QWidget *parent = nullptr);
    ~DebriefWindow() override;

    /// Shows the debrief that @p place names, the cursor in that question. False where there is no such
    /// interview, or what was typed in the one before was refused; then that one stays.
    bool open(const DebriefPlace &place);
    /// Writes what was typed and not written yet. False where it was refused.
    bool flush();
    /// The same, where there is something to write to: what is gone altogether cannot be written at all.
    bool mayClose();
    /// What could not be written may be lost.
    void letGo();

Q_SIGNALS:
    /// The debrief is written, and the person goes on to write this one.
    void writeRequested(afterword::FollowUp followUp);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool mayTurn(const std::function<void()> &then);
    void refresh();
    void save();
    void bringIntoSight();
    void offerNext(bool isSaved);
    bool tellWhatIsLost();

    PanelContext m_context;
    InterviewId m_interview;
    PlainLabel *m_title;
    PlainLabel *m_when;
    QScrollArea *m_scroller;
    DebriefForm *m_form = nullptr;
    QPushButton *m_save;
    PlainLabel *m_saved;
    QPushButton *m_writeNext;
    std::optional<FollowUp> m_next; ///< what is to be written now
    LossQuestion m_loss;
    QPointer<QMessageBox> m_tellsLost; ///< while it stands
};

} // namespace afterword
