// SPDX-License-Identifier: GPL-3.0-or-later
// What wires letters: who is written to from the window, and where what a letter means leads.
#include "app/window/wiring.h"

#include "ui/agenda/todayview.h"
#include "ui/application/panel/applicationpanel.h"
#include "ui/people/peopleview.h"

namespace afterword {

void Wiring::connectLetters()
{
    connect(m_people, &PeopleView::writeRequested, &m_more, &SecondaryWindows::writeTo);
    connect(m_panel, &ApplicationPanel::mailRequested, &m_more, &SecondaryWindows::writeTo);
    connect(m_today, &TodayView::mailRequested, &m_more, &SecondaryWindows::writeTo);
    connect(m_panel, &ApplicationPanel::letterDenied, m_today, [today = m_today] {
        if (today->isVisible())
            today->readLetters();
    });
    connect(m_today, &TodayView::letterDenied, m_panel, &ApplicationPanel::readLetters);
    connect(m_panel, &ApplicationPanel::letterDenied, &m_agenda, &LiveAgenda::answered);
    connect(m_today, &TodayView::letterDenied, &m_agenda, &LiveAgenda::answered);
    connect(m_today, &TodayView::leadRequested, this,
            [this](const ApplicationId &application, Meaning meaning) {
                if (m_window.lead(application, true))
                    m_panel->showMeaning(meaning);
            });
}

} // namespace afterword
