// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/panelcontext.h"

#include "core/domain/questions.h"
#include "core/edits/editapplication.h"
#include "ui/parts/fields/contactfield.h"

#include <algorithm>

namespace afterword {

Moment PanelContext::momentOn(QDate day) const
{
    return day == today() ? now() : zone().moment(day, search().policy.workDayStart);
}

bool PanelContext::edit(const std::function<void(Application &)> &change, const QString &what) const
{
    const Application *stands = application();
    if (!stands)
        return false;
    Application after = *stands;
    change(after);
    return m_editor.make(editingApplication(search(), after, what));
}

bool PanelContext::editInterview(const InterviewId &id, const std::function<void(Interview &)> &change,
                                 const QString &what) const
{
    return edit(
        [&](Application &application) {
            if (Interview *interview = findInterview(application, id))
                change(*interview);
        },
        what);
}

bool PanelContext::addInterviewer(const InterviewId &id, const PickedContact &picked,
                                  const QString &what) const
{
    const Application *shown = application();
    if (!shown || !picked.id)
        return false;
    Application after = *shown;
    Interview *interview = findInterview(after, id);
    if (interview && !interviewerOf(*interview, *picked.id))
        interview->interviewers.push_back({*picked.id, {}, {}, {}});
    return m_editor.make(Step{joined(picked.adding, put(search(), after)), what});
}

bool PanelContext::editContact(const ContactId &id, const std::function<void(Contact &)> &change) const
{
    const Contact *stands = search().contacts.find(id);
    if (!stands)
        return false;
    Contact after = *stands;
    change(after);
    return m_editor.make(editingContact(search(), after));
}

const Interview *PanelContext::interview(const InterviewId &id) const
{
    const Application *shown = application();
    return shown ? findInterview(*shown, id) : nullptr;
}

} // namespace afterword
