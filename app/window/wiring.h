// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/browserdesk.h"
#include "app/dav/caldavdesk.h"
#include "app/dav/contactsdesk.h"
#include "app/desktop/backgroundmode.h"
#include "app/desktop/sleepwatch.h"
#include "app/desktop/unlockwatch.h"
#include "app/mailbox/maildesk.h"
#include "app/mailbox/senddesk.h"
#include "app/notices/notificationservice.h"
#include "app/notices/notifier.h"
#include "app/shared/clients/clientsdigest.h"
#include "app/shared/copydesk.h"
#include "app/store/opensearch.h"
#include "app/store/savingprogress.h"
#include "app/store/storekeeper.h"
#include "app/store/storewatch.h"
#include "app/terminal/commandline.h"
#include "app/window/calendardesk.h"
#include "app/window/datamenu.h"
#include "app/window/leaving.h"
#include "app/window/offerdesk.h"
#include "app/window/secondarywindows.h"
#include "app/window/windowmemoryfile.h"

#include "ui/commands/editor.h"
#include "ui/liveagenda.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/tour/tour.h"

namespace afterword {

class ApplicationPanel;
class ClientsPage;
class InsightsView;
class PeopleView;
class SingleInstance;
class TodayView;

/// The program with a window: makes every part, gives each what it needs, and connects them. Nothing in the
/// program looks for another part by itself.
class Wiring : public QObject {
    Q_OBJECT

public:
    /// What the wiring takes over, and what must outlive it.
    struct Parts {
        OpenSearch opened;
        const CommandLine &line;
        const Clock &clock;
        SingleInstance &instance;
        const RecentStores &recent;
        QString languageNote; ///< why the program speaks English though another language was asked for
        QString said;         ///< what is told first; may be empty
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
    void makePages();
    void connectStore();
    void connectAccounts();
    void connectCopy();
    void connectVisit();
    void connectClients();
    void makeClientsPage();
    bool takeIn(const QByteArray &cards, const QString &name);
    void erase(const QStringList &files);
    void end(const Afterwards &afterwards);
    void connectWindow();
    void openFiles(const QStringList &words);
    void connectPanel();
    void connectToday();
    void connectLetters();
    void connectBrowser();
    void askAbout(const QString &address);
    void connectNotices();
    void act(const FollowUpKey &key, NoticeAction action);
    void runAction(const QString &name, const QString &ticket);
    void moveOnBoard(const ApplicationId &application, const StageId &stage);
    void showToday();
    void lookAround();
    bool writeWhatWasTyped();
    std::vector<UnsavedText> unsavedWords();
    void showUnsaved(const UnsavedText &text);
    void closeOthers();
    void exportSearch();
    void connectPresence();
    void quit();
    void tellZonesSetAside();
    void offerSample();

    const CommandLine &m_line;
    const QString m_said; ///< first of all
    const Clock &m_clock;
    SingleInstance &m_instance;
    OpenSearch m_opened;
    Editor m_editor;
    LiveAgenda m_agenda;
    StoreWatch m_watch;
    WindowMemoryFile m_memory;
    MainWindow m_window;
    // Made when the board has been seen, or sooner where one is to be shown. The window owns them.
    ApplicationPanel *m_panel = nullptr;
    TodayView *m_today = nullptr;
    PeopleView *m_people = nullptr;
    InsightsView *m_insights = nullptr;
    bool m_offeredSample = false;
    SavingProgress m_progress;
    StoreKeeper m_keeper;
    CalendarDesk m_calendar;
    OfferDesk m_offers;
    Tour m_tour;
    DataMenu m_dataMenu;
    NotificationService m_notifications;
    Notifier m_notifier;
    KeyringSecrets m_secrets;
    GnomeAccounts m_online;
    MailDesk m_mail;
    SendDesk m_sending;
    CalDavDesk m_calDav;
    ContactsDesk m_contacts;
    BrowserDesk m_browser;
    std::unique_ptr<CopyDesk> m_copy; ///< where the search is a shared one
    std::unique_ptr<ClientsDesk> m_clients;
    std::unique_ptr<NotificationService> m_clientNotices;
    std::unique_ptr<ClientsDigest> m_digest;
    ClientsPage *m_clientsPage = nullptr; ///< as the pages above
    SecondaryWindows m_more;
    Leaving m_leaving;
    QString m_whyRefused; ///< what was to be written last
    BackgroundMode m_backgroundMode;
    SleepWatch m_sleep;
    UnlockWatch m_unlock;
    Afterwards m_afterwards;
};

} // namespace afterword
