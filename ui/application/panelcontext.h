// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/meaning/standingmeanings.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/liveagenda.h"
#include "ui/parts/fields/field.h"
#include "ui/parts/lists/keyedwidgets.h"

#include <functional>
#include <memory>

namespace afterword {

struct PickedContact;

/// What the parts of the panel share: which application they show, and how they edit it.
class PanelContext {
public:
    /// @p editor and @p agenda must outlive the context.
    PanelContext(Editor &editor, const LiveAgenda &agenda)
        : m_editor(editor)
        , m_agenda(agenda)
    {
    }

    void setApplication(const std::optional<ApplicationId> &id) { m_id = id; }
    /// Keeps to the application shown where it gets another id; @p owner holds the context.
    void followShown(QObject *owner) { followRenames(m_editor.tracker(), owner, m_id); }
    const std::optional<ApplicationId> &id() const { return m_id; }

    /// The application shown; null where none is, or where it is gone.
    const Application *application() const { return search().applications.find(m_id); }
    const Search &search() const { return m_editor.search(); }
    const Zone &zone() const { return search().person.zone; }
    Moment now() const { return m_editor.now(); }
    QDate today() const { return zone().date(now()); }
    /// The moment that a day stands for where only the day is asked: now, if it is today, else when work
    /// begins.
    Moment momentOn(QDate day) const;
    Editor &editor() const { return m_editor; }
    const LiveAgenda &agenda() const { return m_agenda; }
    /// What the letters of the application say: all who show it read each letter once, together.
    const std::shared_ptr<StandingMeanings> &meanings() const { return m_meanings; }

    /// Edits a copy of the application and makes that one undoable step. @p what follows "Undo"; empty:
    /// "change of" the company. False where it was refused, or the application is gone.
    bool edit(const std::function<void(Application &)> &change, const QString &what = {}) const;
    /// The same for one of its interviews, and for a contact.
    bool editInterview(const InterviewId &id, const std::function<void(Interview &)> &change,
                       const QString &what = {}) const;
    /// Puts who was @p picked among the interviewers, once, and into the search where that person is new.
    bool addInterviewer(const InterviewId &id, const PickedContact &picked, const QString &what) const;
    bool editContact(const ContactId &id, const std::function<void(Contact &)> &change) const;

    const Interview *interview(const InterviewId &id) const;

    /// Keeps @p id, of an interview of the application shown, on what it names where that gets another id;
    /// @p owner holds it.
    template <class AnyId>
    void followInside(QObject *owner, AnyId &id) const
    {
        followRenames(m_editor.tracker(), owner, id, [this] { return m_id; });
    }

    /// The same for widgets whose keys are contacts: each keeps what is being typed in it.
    template <class Widget>
    void followContacts(QObject *owner, KeyedWidgets<Widget> &widgets) const
    {
        QObject::connect(&m_editor.tracker(), &Tracker::renamed, owner, [&widgets](const Renames &renames) {
            widgets.rename([&](const QString &key) {
                ContactId contact{key};
                renames.follow(contact);
                return contact.text;
            });
        });
    }

    /// What a field is to be told about an edit that went well or not.
    static Committed committed(bool written)
    {
        return {written ? Committed::State::Written : Committed::State::Refused, {}};
    }

private:
    Editor &m_editor;
    const LiveAgenda &m_agenda;
    std::optional<ApplicationId> m_id;
    std::shared_ptr<StandingMeanings> m_meanings = std::make_shared<StandingMeanings>();
};

} // namespace afterword
