// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/datamenu.h"
#include "app/notices/notificationservice.h"
#include "app/notices/notifier.h"
#include "app/opensearch.h"
#include "app/savingprogress.h"
#include "app/sleepwatch.h"
#include "app/storekeeper.h"
#include "app/storewatch.h"
#include "app/tray.h"
#include "app/windowmemoryfile.h"

#include "core/domain/template.h"
#include "ui/commands/editor.h"
#include "ui/liveagenda.h"
#include "ui/mainwindow/mainwindow.h"

#include <memory>

namespace afterword {

class ApplicationPanel;
class NoteComposer;
class PeopleView;
class SettingsWindow;
class SingleInstance;
class TemplateWindow;
class TodayView;

/// The program with a window: makes every part, gives each what it needs, and connects them. Nothing in the
/// program looks for another part by itself.
class Wiring : public QObject {
    Q_OBJECT

public:
    /// What the wiring takes over, and what must outlive it.
    struct Parts {
        OpenSearch opened;
        Table<Template> builtInTemplates;
        const CommandLine &line;
        const Clock &clock;
        SingleInstance &instance;
        const RecentStores &recent;
    };

    /// What is to be done after the window is closed.
    struct Afterwards {
        std::optional<QString> reopen; ///< the search on which a window is to be opened
        QStringList erase;             ///< files
    };
    explicit Wiring(Parts parts);
    ~Wiring() override;

    /// Shows the window, or stays in the tray where the call asks for it and there is a tray.
    void start();

    const Afterwards &afterwards() const { return m_afterwards; }

    /// To be called when the window has ended: the notices that stand are left to a process that answers for
    /// them, or taken back where there is nothing left to answer for.
    void leaveNotices();

private:
    void connectStore();
    void end(Afterwards afterwards);
    void connectWindow();
    void connectPanel();
    void connectToday();
    void connectNotices();
    void makeSettings();
    void addLookPage();
    void showSettings();
    void act(const FollowUpKey &key, NoticeAction action);
    void runAction(const QString &name, const QString &key);
    void showToday();
    void write(const FollowUp &followUp);
    void showTemplates(const QString &id, const std::optional<InterviewId> &interview);
    void writeWhatWasTyped();
    void exportSearch();
    void connectClock();
    void onClosed();
    void askWhetherToKeepRunning();
    void keepRunning();
    void appear(int triesLeft);
    void quit();
    void offerSample();
    void updateTray();

    const CommandLine &m_line;
    const Clock &m_clock;
    SingleInstance &m_instance;
    OpenSearch m_opened;
    Table<Template> m_builtInTemplates;
    Editor m_editor;
    LiveAgenda m_agenda;
    StoreWatch m_watch;
    WindowMemoryFile m_memory;
    MainWindow m_window;
    ApplicationPanel *m_panel;                   ///< the window owns it
    TodayView *m_today;                          ///< the window owns it
    PeopleView *m_people;                        ///< the window owns it
    std::unique_ptr<SettingsWindow> m_settings;  ///< made when it is first asked for
    std::unique_ptr<NoteComposer> m_composer;    ///< made when the first note is written
    std::unique_ptr<TemplateWindow> m_templates; ///< the same
    SavingProgress m_progress;
    StoreKeeper m_keeper;
    DataMenu m_dataMenu;
    NotificationService m_notifications;
    Notifier m_notifier;
    SleepWatch m_sleep;
    std::unique_ptr<Tray> m_tray; ///< while the program goes on without its window
    Afterwards m_afterwards;
};

} // namespace afterword
