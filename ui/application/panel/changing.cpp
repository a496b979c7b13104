// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of what was typed when the panel turns to another application.
#include "ui/application/panel/applicationpanel.h"

#include "ui/application/panel/sectionframe.h"
#include "ui/parts/fields/field.h"
#include "ui/parts/leaving/unsaved.h"
#include "ui/parts/plainlabel.h"

#include <QMessageBox>
#include <QScrollArea>

namespace afterword {

bool ApplicationPanel::setApplication(const std::optional<ApplicationId> &id)
{
    m_wanted = id;
    if (id == m_context.id())
        return true;
    flush(); // what could not be written is asked about with the rest
    if (!mayTurn())
        return false;
    m_context.setApplication(id);
    read(Reading::StartOver);
    return true;
}

bool ApplicationPanel::flush()
{
    return flushFields(this);
}

/// Whoever typed into an application that is gone is shown their words once more, and their keys go nowhere
/// else.
void ApplicationPanel::tellWhatIsLost()
{
    if (m_context.application() || m_scroller->isHidden())
        return;
    endTyping(this);
    if (const std::vector<UnsavedText> lost = lostTexts(m_page); !lost.empty())
        tellLost(window(),
                 tr("%1 was removed elsewhere while you were typing. This is not saved anywhere:")
                     .arg(m_company->text()),
                 lost);
}

/// What no field understands stands only here: the person is asked, once, whatever is chosen meanwhile.
bool ApplicationPanel::mayTurn()
{
    tellWhatIsLost();
    if (!m_context.application())
        return true;
    const std::vector<UnsavedText> unsaved = unsavedTexts(m_page);
    if (unsaved.empty())
        return true;
    if (!m_asking)
        m_asking = askBeforeLosing(
            window(), unsaved, [this] { setApplication(m_wanted); },
            [this, edit = unsaved.front().edit] { stay(edit); });
    return false;
}

void ApplicationPanel::stay(const QWidget *edit)
{
    for (SectionFrame *frame : m_frames) {
        if (edit && frame->isAncestorOf(edit))
            frame->setFolded(false);
    }
    if (m_context.id())
        Q_EMIT stayed(*m_context.id());
}

} // namespace afterword
