// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/paneltab.h"
#include "ui/parts/readingorder.h"

#include <QWidget>

class QTabWidget;
class QToolButton;

namespace afterword {

class FollowUpsTab;
class InterviewsTab;
class NextBlock;
class OverviewTab;
class PanelTab;
class PeopleTab;
class PlainLabel;
class TimelineTab;

/// All about one application, beside the board: what comes next on top, then its facts, people, interviews,
/// what happened, and the road ahead. Every edit is one undoable step.
class ApplicationPanel : public ReadInOrder<QWidget> {
    Q_OBJECT

public:
    enum class Page { Overview, People, Interviews, Timeline, FollowUps };

    /// @p editor and @p agenda must outlive the panel.
    ApplicationPanel(Editor &editor, LiveAgenda &agenda, QWidget *parent = nullptr);
    ~ApplicationPanel() override;

    /// Shows another application, or none. False where something typed for the present one was refused when
    /// it was to be written: then the present one stays, with the text.
    bool setApplication(const std::optional<ApplicationId> &id);
    const std::optional<ApplicationId> &application() const { return m_context.id(); }

    void showPage(Page page);
    /// Lets one type another name for the company.
    void beginRename();
    /// Leads to where @p followUp, of this application, is done: a form, or writeRequested().
    void lead(FollowUp followUp);

    /// Writes what was typed and not written yet: before the window closes. False where it was refused.
    bool flush();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to write this one in the composer.
    void writeRequested(afterword::FollowUp followUp);
    /// The person asks for that page of the guide.
    void guideRequested(QString page);
    /// The person is done with the panel (Esc).
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPage(PanelTab *page, const QString &name);
    void refresh();
    void read(Reading reading);

    PanelContext m_context;
    PlainLabel *m_company;
    PlainLabel *m_role;
    QToolButton *m_close;
    NextBlock *m_next;
    QTabWidget *m_pages;
    PlainLabel *m_nothing;
    OverviewTab *m_overview;
    PeopleTab *m_people;
    InterviewsTab *m_interviews;
    TimelineTab *m_timeline;
    FollowUpsTab *m_followUps;
    std::vector<PanelTab *> m_tabs;
};

} // namespace afterword
