// SPDX-License-Identifier: GPL-3.0-or-later
// What wires the pages beside the board (the panel, Today, People and Insights), and when they are made.
#include "app/window/wiring.h"

#include "app/window/onebyone.h"
#include "core/domain/change/moves.h"
#include "ui/agenda/todayview.h"
#include "ui/application/panel/applicationpanel.h"
#include "ui/board/boardview.h"
#include "ui/insights/insightsview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/people/peopleview.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Under which the window's memory keeps the sections of the panel that the person folded.
QString foldedKey()
{
    return u"panel/folded"_s;
}

} // namespace

void Wiring::connectPanel()
{
    connect(&m_window, &MainWindow::applicationChosen, m_panel, &ApplicationPanel::setApplication);
    connect(&m_window, &MainWindow::renameWanted, m_panel, &ApplicationPanel::beginRename);
    connect(&m_window, &MainWindow::followUpChosen, m_panel,
            [this] { m_panel->showSection(ApplicationPanel::Section::Next); });
    connect(m_panel, &ApplicationPanel::stayed, &m_window,
            [this](const ApplicationId &application) { m_window.lead(application, true); });
    connect(m_panel, &ApplicationPanel::closeWanted, &m_window, [this](const ApplicationId &application) {
        const Stage *closed = firstOfKind(m_editor.search(), StageKind::Closed);
        if (closed)
            moveOnBoard(application, StageId(closed->id));
    });
    connect(m_panel, &ApplicationPanel::moveWanted, this,
            [this](const ApplicationId &application, StageKind to) {
                if (const Stage *stage = firstOfKind(m_editor.search(), to))
                    moveOnBoard(application, StageId(stage->id));
            });
    connect(m_panel, &ApplicationPanel::closeRequested, &m_window, &MainWindow::closePanel);
    connect(m_panel, &ApplicationPanel::writeRequested, &m_more, &SecondaryWindows::write);
    connect(m_panel, &ApplicationPanel::debriefRequested, &m_more, &SecondaryWindows::showDebrief);
    connect(m_panel, &ApplicationPanel::guideRequested, &m_more, &SecondaryWindows::showGuide);
    m_panel->setFolded(QString::fromUtf8(m_memory.value(foldedKey())).split(u' ', Qt::SkipEmptyParts));
    connect(m_panel, &ApplicationPanel::foldedChanged, this,
            [this] { m_memory.setValue(foldedKey(), m_panel->folded().join(u' ').toUtf8()); });
}

void Wiring::connectToday()
{
    connect(m_today, &TodayView::writeRequested, &m_more, &SecondaryWindows::write);
    connect(m_today, &TodayView::guideRequested, &m_more, &SecondaryWindows::showGuide);
    connect(m_today, &TodayView::applicationChosen, this,
            [this](const std::optional<ApplicationId> &application) {
                if (application && m_window.isPanelOpen())
                    m_window.lead(*application, false);
            });
    connect(m_today, &TodayView::applicationClicked, this,
            [this](const ApplicationId &application) { m_window.lead(application, true); });
    // Today stays where it is; the panel beside it is where things are done.
    connect(m_today, &TodayView::openRequested, this, [this](const FollowUp &followUp) {
        if (followUp.application && m_window.lead(*followUp.application, true))
            m_panel->lead(followUp);
    });
    connect(m_people, &PeopleView::openRequested, &m_window, &MainWindow::showApplication);
    connect(m_insights, &InsightsView::openRequested, &m_window, &MainWindow::showApplication);
    connect(m_insights, &InsightsView::reportRequested, m_window.actions().report, &QAction::trigger);
    connect(m_insights, &InsightsView::saved, m_window.messageBar(), &MessageBar::tell);
    connect(m_insights, &InsightsView::failed, m_window.messageBar(), &MessageBar::warn);
    connect(m_today, &TodayView::newApplicationRequested, m_window.actions().newApplication,
            &QAction::trigger);
}

/// What nobody waits for: the person sees the board first.
void Wiring::lookAround()
{
    m_window.board()->prepareSearch();
    // What is being sent is known before the pages are, from which another letter may be given to it.
    oneByOne(*this, {[this] { m_sending.start(); }, [this] { makePages(); }, [this] { m_notifier.look(); },
                     [this] {
                         m_keeper.keepCopy();
                         m_calendar.look();
                         m_browser.start();
                     },
                     [this] {
                         m_mail.start();
                         m_calDav.start();
                         m_contacts.start();
                         if (m_copy)
                             m_copy->begin();
                     },
                     [this] {
                         if (!m_offeredSample)
                             offerSample();
                     }});
}

} // namespace afterword
