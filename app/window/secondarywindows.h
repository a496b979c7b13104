// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/table.h"
#include "core/domain/template.h"
#include "core/domain/typedids.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace afterword {

class BrowserDesk;
class CalDavDesk;
class ContactsDesk;
class DebriefWindow;
class Editor;
class GuideWindow;
class LiveAgenda;
class MailDesk;
class SendDesk;
class MainWindow;
class NoteComposer;
class NotificationService;
class Notifier;
class SettingsWindow;
class TemplateWindow;
class WindowMemory;
struct DebriefPlace;
struct FollowUp;
struct Handover;
struct ReportChoice;
struct UnsavedText;

/// The windows beside the board: notes, templates, settings. Each is made when it is first asked for.
class SecondaryWindows : public QObject {
    Q_OBJECT

public:
    /// What the windows work on; all of it must outlive them.
    struct Parts {
        MainWindow &window;
        Editor &editor;
        WindowMemory &memory;
        Notifier &notifier;
        NotificationService &notifications;
        MailDesk &mail;
        SendDesk &sending;
        CalDavDesk &calDav;
        ContactsDesk &contacts;
        const LiveAgenda &agenda;
        BrowserDesk &browser;
        QString words;        ///< path of the person's own words for the spelling
        QStringList atLogin;  ///< the command that starts the program in the tray on this search
        QString languageNote; ///< why the program speaks English though another language was asked for
    };
    explicit SecondaryWindows(const Parts &parts);
    ~SecondaryWindows() override;

    /// Opens the notes for @p followUp; says in the message bar why where there are none.
    void write(FollowUp followUp);
    /// Opens @p address, a mailto:, in the mail program that letters go to; says in the message bar where
    /// none answers.
    void writeTo(const QUrl &address);
    /// Opens the debrief of an interview, the cursor in the question that @p place names.
    void showDebrief(const DebriefPlace &place);
    /// Opens the templates at @p id, empty for the first, with the facts of @p interview to try them on.
    void showTemplates(const TemplateId &id, const std::optional<InterviewId> &interview);
    void showSettings();
    /// Opens the settings where the mailbox, or the calendar, is connected and asked about.
    void showMailbox();
    void showCalendar();
    /// Asks for which days a report of what was done is wanted; @p path is where it may be saved, empty:
    /// nowhere in particular.
    void showReport(const QString &path);
    /// Opens the guide at @p page ("check-in"); at its first where there is none of that name.
    void showGuide(const QString &page);

    /// Writes into the store what was typed, and closes them.
    /// Writes what was typed and not written yet. False where something was refused.
    bool flush();
    /// Writes what was typed as a pause would.
    void keep();
    /// What was typed there and is saved nowhere, once what can be is.
    std::vector<UnsavedText> unsavedWords() const;
    /// What could not be written may be lost.
    void letGo();
    void close();

Q_SIGNALS:
    /// The window is to be opened anew, as after another start.
    void newWindowWanted();

private:
    Handover desktop() const;
    const Table<Template> &builtIn();
    void makeComposer();
    void showPerson();
    void makeSettings();
    void addLookPage();
    void addNoticePage();
    void addBrowserPage();
    void addMailboxPage();
    void addCalendarPage();
    void addContactsPage();
    void addMailProgramPage();
    void lookAtAsked();

    MainWindow &m_window;
    Editor &m_editor;
    WindowMemory &m_memory;
    Notifier &m_notifier;
    NotificationService &m_notifications;
    MailDesk &m_mail;
    SendDesk &m_sending;
    CalDavDesk &m_calDav;
    ContactsDesk &m_contacts;
    const LiveAgenda &m_agenda;
    BrowserDesk &m_browser;
    QString m_words;
    QStringList m_atLogin;
    QString m_languageNote;
    Table<Template> m_builtInTemplates; ///< empty before the first window that needs them
    std::unique_ptr<SettingsWindow> m_settings;
    std::unique_ptr<NoteComposer> m_composer;
    std::unique_ptr<ReportChoice> m_report; ///< the days of the report before
    std::unique_ptr<DebriefWindow> m_debrief;
    std::unique_ptr<TemplateWindow> m_templates;
    std::unique_ptr<GuideWindow> m_guide;
};

} // namespace afterword
