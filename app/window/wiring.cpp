// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/wiring.h"

#include "app/browser/newaddress.h"
#include "app/desktop/activationtoken.h"
#include "app/desktop/singleinstance.h"
#include "app/look/looksettings.h"
#include "app/mailbox/lastletter.h"
#include "app/notices/noticeimage.h"
#include "app/shared/visit/visit.h"
#include "app/store/openedfiles.h"
#include "app/store/samplestory.h"
#include "app/window/exporter.h"
#include "app/window/firstpicture.h"
#include "app/window/searchname.h"
#include "core/base/asshown.h"
#include "core/base/files.h"
#include "core/base/iso.h"
#include "core/domain/soundness/zonesaside.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/schedule/next.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/sidefiles.h"
#include "ui/agenda/todayview.h"
#include "ui/application/panel/applicationpanel.h"
#include "ui/board/boardview.h"
#include "ui/commands/handsoff.h"
#include "ui/importing/importer.h"
#include "ui/insights/insightsview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/sample/sample.h"
#include "ui/opening.h"
#include "ui/parts/dialogs/savefile.h"
#include "ui/people/peopleview.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Under which the window's memory keeps the check lists that the person changed.
QString checkListsKey()
{
    return u"checkLists"_s;
}

/// What starts the program in the tray on the search at @p store.
QStringList commandAtLogin(const QString &store)
{
    QStringList command{QCoreApplication::applicationFilePath()};
    if (canonicalPath(store) != canonicalPath(defaultStore()))
        command << u"--store"_s << canonicalPath(store);
    return command << u"--background"_s;
}

/// How the search is called where it is not the usual one.
QString nameOf(const OpenSearch &opened, const QString &store)
{
    if (!opened.copy)
        return searchName(canonicalPath(store), canonicalPath(defaultStore()));
    return searchName(*opened.address, opened.copy->owner(), ownerOf(*opened.copy, opened.tracker->search()));
}

} // namespace

Wiring::Wiring(Parts parts)
    : m_line(parts.line)
    , m_said(std::move(parts.said))
    , m_clock(parts.clock)
    , m_instance(parts.instance)
    , m_opened(std::move(parts.opened))
    , m_editor(*m_opened.tracker)
    , m_agenda(*m_opened.tracker, [](const Person &person) { return calendarOf(person); })
    , m_watch(*m_opened.tracker, m_line.store)
    , m_memory(WindowMemoryFile::defaultPath())
    , m_window(m_editor, m_agenda, m_memory)
    , m_progress(&m_window)
    , m_keeper(m_window, m_editor, *m_opened.store, m_line.store, m_clock)
    , m_calendar(m_window, m_agenda, canonicalPath(m_line.store), m_clock)
    , m_offers(m_window, m_editor)
    , m_tour(m_window, m_editor, m_memory)
    , m_dataMenu(m_window, m_editor,
                 {m_line.store, *m_opened.store, parts.recent, m_clock,
                  m_opened.address ? m_opened.address->host : QString()})
    , m_notifications(QDBusConnection::sessionBus(), noticeImage())
    , m_notifier({m_agenda, m_clock, m_notifications, ledgerPathFor(canonicalPath(m_line.store)),
                  loadNoticeSettings(m_memory)})
    , m_online(QDBusConnection::sessionBus())
    , m_mail({m_editor, m_clock, m_secrets, m_online, mailboxMemoryPathFor(canonicalPath(m_line.store))})
    , m_sending({m_editor, m_clock, outboxPathFor(canonicalPath(m_line.store)),
                 [this] { return m_mail.sendingLine(); },
                 [this]() -> const MailboxMemory & { return m_mail.memory(); }})
    , m_calDav({m_editor, m_agenda, m_clock, m_secrets, caldavMemoryPathFor(canonicalPath(m_line.store)),
                calendarEntries})
    , m_contacts({m_clock, m_secrets, carddavMemoryPathFor(canonicalPath(m_line.store)),
                  [this](const QByteArray &cards, const QString &name) { return takeIn(cards, name); }})
    , m_browser(
          {m_editor, canonicalPath(m_line.store), canonicalPath(defaultStore()), Inbox::defaultFolder()})
    , m_more({m_window, m_editor, m_memory, m_notifier, m_notifications, m_mail, m_sending, m_calDav,
              m_contacts, m_agenda, m_browser, QFileInfo(m_line.store).absolutePath() + u"/words.txt"_s,
              commandAtLogin(m_line.store), std::move(parts.languageNote)})
    , m_leaving(m_window, {[this] { return writeWhatWasTyped(); }, [this] { return unsavedWords(); },
                           [this](const UnsavedText &text) { showUnsaved(text); }, [this] { m_more.letGo(); },
                           [this] { return m_whyRefused; }})
    , m_backgroundMode({m_window, m_agenda, m_clock, m_memory, nameOf(m_opened, m_line.store)})
    , m_sleep(QDBusConnection::systemBus())
    , m_unlock(QDBusConnection::sessionBus(), QDBusConnection::systemBus())
{
    m_editor.askedOnce().begin(m_memory.value(AskedOnce::key()),
                               [this](const QByteArray &kept) { m_memory.setValue(AskedOnce::key(), kept); });
    m_agenda.setAnswered([this](const QString &name) { return m_editor.askedOnce().isAnswered(name); });
    m_editor.checkLists().begin(m_memory.value(checkListsKey()),
                                [this](const QByteArray &kept) { m_memory.setValue(checkListsKey(), kept); });
    connect(&m_editor, &Editor::failed, this, [this](const QString &why) { m_whyRefused = why; });
    if (m_editor.search().applications.empty() || mayHaveSample(m_editor.search()))
        offerSample();
    if (const QString name = nameOf(m_opened, m_line.store); !name.isEmpty())
        m_window.setWindowTitle(asShown(titleText(name))); // the program's name follows by itself
    m_window.board()->setOpensByOneClick(loadLookSettings(m_memory).oneClick);
    connectWindow();
    connectStore();
    connectBrowser();
    connectNotices();
    connectPresence();
    connectAccounts();
    connectCopy();
}

Wiring::~Wiring()
{
    m_opened.store->setProgress({}); // it outlives the window that shows it
}

void Wiring::makePages()
{
    if (m_panel)
        return;
    m_panel = new ApplicationPanel(m_editor, m_agenda);
    new HandsOff(*m_panel, m_editor);
    m_today = new TodayView(m_editor, m_agenda);
    m_people = new PeopleView(m_editor);
    m_window.setPanel(m_panel);
    m_window.setTodayPage(m_today);
    m_window.setPeoplePage(m_people);
    m_insights = new InsightsView(m_editor, m_agenda, desktopAskForFile());
    m_window.setInsightsPage(m_insights);
    makeClientsPage();
    connectPanel();
    connectToday();
    connectLetters();
    m_panel->setApplication(m_window.board()->currentCard());
}

void Wiring::connectWindow()
{
    connect(&m_window, &MainWindow::pagesWanted, this, &Wiring::makePages);
    connect(&m_window, &MainWindow::quitRequested, this, &Wiring::quit);
    connect(&m_window, &MainWindow::settingsRequested, &m_more, &SecondaryWindows::showSettings);
    connect(&m_window, &MainWindow::guideRequested, &m_more, &SecondaryWindows::showGuide);
    connect(&m_window, &MainWindow::exportRequested, this, &Wiring::exportSearch);
    connect(m_window.actions().report, &QAction::triggered, this, [this] { m_more.showReport({}); });
    connect(m_window.actions().templates, &QAction::triggered, this,
            [this] { m_more.showTemplates({}, {}); });
    connect(&m_watch, &StoreWatch::stirred, &m_keeper, &StoreKeeper::look);
    connect(&m_watch, &StoreWatch::failed, m_window.messageBar(), &MessageBar::warn);

    connect(&m_instance, &SingleInstance::activated, &m_window, &MainWindow::raiseUp);
    // Whoever handed them over has its answer before the person is asked about them.
    connect(
        &m_instance, &SingleInstance::openRequested, &m_window,
        [this](const QStringList &files) {
            m_window.raiseUp();
            openFiles(files);
        },
        Qt::QueuedConnection);
}

/// What another program handed over: each search opens in a program of its own, the rest is shown and asked
/// about.
void Wiring::openFiles(const QStringList &words)
{
    QStringList paths;
    for (const QString &word : words) {
        if (isAddress(word))
            askAbout(word);
        else
            paths += word;
    }
    const OpenedFiles opened = partOpenedFiles(paths);
    for (const QString &store : opened.stores) {
        if (canonicalPath(store) != canonicalPath(m_line.store) && !openInOwnProgram(store))
            m_window.messageBar()->warn(
                tr("The search %1 could not be opened: no program could be started.").arg(store));
    }
    if (!opened.imports.isEmpty())
        m_window.preview(opened.imports);
}

void Wiring::connectStore()
{
    m_dataMenu.addTo(m_window.menuBar()->findChild<QMenu *>(u"file"_s), m_window.actions().quit,
                     m_window.menuBar()->findChild<QMenu *>(u"help"_s));
    m_calendar.addTo(m_window.menuBar()->findChild<QMenu *>(u"file"_s), m_window.actions().quit);
    connect(&m_dataMenu, &DataMenu::forgotten, &m_calendar, &CalendarDesk::forget);
    connect(&m_calendar, &CalendarDesk::failed, m_window.messageBar(), &MessageBar::warn);
    m_opened.store->setProgress([this](size_t done, size_t all) { return m_progress.tell(done, all); });
    connect(&m_keeper, &StoreKeeper::failed, m_window.messageBar(), &MessageBar::warn);
    connect(&m_dataMenu, &DataMenu::leaving, this, [this] {
        writeWhatWasTyped();
        closeOthers();
        m_sending.rest();
    });
    connect(&m_dataMenu, &DataMenu::staying, &m_sending, &SendDesk::goOn);
    connect(&m_dataMenu, &DataMenu::failed, m_window.messageBar(), &MessageBar::warn);
    const auto reopen = [this](const QString &path) { end({path, {}}); };
    connect(&m_keeper, &StoreKeeper::outOfReach, &m_window, &MainWindow::setOutOfReach);
    connect(&m_keeper, &StoreKeeper::reopenWanted, this, reopen);
    connect(&m_dataMenu, &DataMenu::reopenWanted, this, reopen);
    connect(&m_more, &SecondaryWindows::newWindowWanted, this, [this] { end({m_line.store, {}}); });
    connect(&m_dataMenu, &DataMenu::eraseWanted, this, &Wiring::erase);
    m_window.findChild<Importer *>()->rememberTablesAt(
        sideFileOf(canonicalPath(m_line.store), SideFile::Tables));
    m_window.findChild<Importer *>()->setBefore([this]() -> Result<void> {
        const auto kept = keepBackup(m_line.store, m_clock.now());
        return kept ? Result<void>() : Error{tr("no copy could be made first, %1").arg(kept.error().message)};
    });
}

void Wiring::end(const Afterwards &afterwards)
{
    m_leaving.leave([this, afterwards] {
        closeOthers();
        m_sending.rest();
        m_afterwards = afterwards;
        QApplication::quit();
    });
}

bool Wiring::writeWhatWasTyped()
{
    m_whyRefused.clear();
    const bool panel = !m_panel || m_panel->flush();
    const bool people = !m_people || m_people->flush();
    return m_more.flush() && panel && people;
}

std::vector<UnsavedText> Wiring::unsavedWords()
{
    std::vector<UnsavedText> all = unsavedTexts(&m_window);
    for (const std::vector<UnsavedText> &more : {m_window.unsavedLines(), m_more.unsavedWords()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

void Wiring::showUnsaved(const UnsavedText &text)
{
    if (text.edit && m_panel && m_panel->isAncestorOf(text.edit))
        m_panel->stay(text.edit);
    else if (text.edit && m_window.board()->isAncestorOf(text.edit))
        m_window.actions().board->trigger();
}

void Wiring::closeOthers()
{
    m_browser.close();
    m_more.close();
}

void Wiring::connectBrowser()
{
    connect(&m_browser, &BrowserDesk::failed, m_window.messageBar(), &MessageBar::warn);
    connect(&m_browser, &BrowserDesk::showWanted, &m_window, &MainWindow::showApplication);
    // As a drag does: what the column means is asked for first.
    connect(&m_browser, &BrowserDesk::moveWanted, this, &Wiring::moveOnBoard);
}

/// Whatever is chosen there: a search, a filter or a hidden column may keep the card from being shown, and
/// then no other one is moved in its place.
void Wiring::moveOnBoard(const ApplicationId &application, const StageId &stage)
{
    if (!m_window.board()->showCard(application, false))
        m_window.showApplication(application);
    if (m_window.board()->currentCard() == application)
        m_window.board()->moveSelectedTo(stage);
}

/// Whoever wrote a page, or is on the session's bus, can write such an address, so nothing is done without
/// asking.
void Wiring::askAbout(const QString &address)
{
    if (const auto posting = postingFromAddress(address))
        m_browser.ask(*posting);
    else
        m_window.messageBar()->warn(
            tr("Something asked Afterword for a new application, and nothing was added: %1.")
                .arg(posting.error().message));
}

void Wiring::connectNotices()
{
    connect(&m_notifier, &Notifier::actionWanted, this,
            [this](const FollowUpKey &key, NoticeAction action, const QString &token) {
                useActivationToken(token);
                act(key, action);
            });
    connect(&m_notifier, &Notifier::overviewWanted, this, [this](const QString &token) {
        useActivationToken(token);
        showToday();
    });
    connect(&m_instance, &SingleInstance::actionRequested, this, &Wiring::runAction);
}

void Wiring::act(const FollowUpKey &key, NoticeAction action)
{
    if (action == NoticeAction::Open) {
        m_window.showFollowUp(key);
        return;
    }
    if (action == NoticeAction::Join) {
        if (const auto address = joinAddressOf(key, m_editor.search()))
            openAddress(*address);
        return;
    }
    const std::optional<FollowUp> followUp = m_agenda.agenda().find(key, m_editor.search());
    if (followUp && isDue(*followUp)) {
        m_editor.make(
            stepFor(action, *followUp, m_editor.search(), m_agenda.agenda().calendar(), m_editor.now()));
    }
}

/// Whoever is on the session's bus can ask for this, so only what a notice carries changes anything: a key
/// can be guessed, a ticket cannot.
void Wiring::runAction(const QString &name, const QString &ticket)
{
    const std::optional<FollowUpKey> followUp = m_notifier.followUpOf(ticket);
    const std::optional<NoticeAction> action = noticeActionFromKey(name);
    if (followUp && action) {
        act(*followUp, *action);
        return;
    }
    if (name == u"today"_s) {
        showToday();
        return;
    }
    m_window.raiseUp();
    if (name == u"new-application"_s)
        m_window.actions().newApplication->trigger();
}

void Wiring::showToday()
{
    m_window.raiseUp();
    m_window.showToday();
}

void Wiring::connectPresence()
{
    connect(&m_window, &MainWindow::closed, this, [this] {
        closeOthers();
        m_backgroundMode.windowClosed();
    });
    connect(&m_backgroundMode, &BackgroundMode::todayWanted, this, &Wiring::showToday);
    connect(&m_backgroundMode, &BackgroundMode::newApplicationWanted, this,
            [this] { runAction(u"new-application"_s, {}); });
    connect(&m_backgroundMode, &BackgroundMode::quitWanted, this, &Wiring::quit);
    connect(&m_sleep, &SleepWatch::awake, &m_agenda, &LiveAgenda::lookAtClock);
    connect(&m_unlock, &UnlockWatch::unlocked, &m_notifier, &Notifier::look);
}

void Wiring::start()
{
    if (m_window.isPanelOpen())
        makePages();
    m_backgroundMode.begin(m_line.background);
    if (!m_line.files.isEmpty())
        openFiles(m_line.files);
    else if (!m_line.action.isEmpty())
        runAction(m_line.action, {});
    if (!m_said.isEmpty())
        m_window.messageBar()->tell(m_said);
    tellZonesSetAside();
    auto *picture = new FirstPicture(m_window, this);
    connect(picture, &FirstPicture::shown, this, &Wiring::lookAround);
}

void Wiring::tellZonesSetAside()
{
    const QStringList aside = zonesSetAside(m_editor.search());
    if (aside.isEmpty())
        return;
    const QString first = aside.first().at(0).toUpper() + aside.first().mid(1);
    QString warning = first + u'.';
    if (const qsizetype more = aside.size() - 1; more > 0)
        warning += u' ' + tr("The same goes for %n more interviews.", nullptr, static_cast<int>(more));
    m_window.messageBar()->warn(warning);
}

void Wiring::quit()
{
    m_leaving.leave([this] {
        const auto stay = [this] { m_window.raiseUp(); };
        if (m_sending.isAboutToSend()) {
            closeOthers();
            leaveAfterLetters(m_sending, &QApplication::quit, stay);
            return;
        }
        const auto leave = [this] {
            closeOthers();
            QApplication::quit();
        };
        leaveThoughLettersWait(m_sending, leave, stay);
    });
}

void Wiring::leaveNotices()
{
    const std::vector<PostedNotice> standing = m_notifier.answerable();
    m_window.hide();
    if (m_clientNotices)
        m_clientNotices->withdrawAll(); // nobody answers for it
    const QString now = m_line.now ? isoMoment(*m_line.now, Zone()) : QString();
    if (!m_afterwards.erase.isEmpty() || !leaveStanding(standing, m_line.store, now))
        m_notifications.withdrawAll();
}

void Wiring::exportSearch()
{
    const QString newerCards = tr("People for an address book, vCard 4.0 (*.vcf)");
    const auto [path, chosen] = askWhereToSave(
        &m_window, tr("Export"), u"search.json"_s,
        tr("Everything, to be imported again (*.json);;Applications for a spreadsheet (*.csv);;"
           "Applications for LibreOffice (*.ods);;Applications for Excel (*.xlsx);;"
           "Interviews and follow-ups for a calendar (*.ics);;People for an address book (*.vcf)") +
            u";;"_s + newerCards + u";;"_s +
            tr("A report of what you did, for an employment office (*.pdf)"));
    if (path.isEmpty())
        return;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf"_s) {
        m_more.showReport(path);
        return;
    }
    if (ending == u"ics"_s) {
        if (const auto written = m_calendar.exportTo(path, false); !written)
            m_window.messageBar()->warn(
                tr("Nothing was exported to %1: %2.").arg(path, written.error().message));
        return;
    }
    CalendarMemory none;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto text = exportText(ending, m_editor.search(), m_agenda.agenda().calendar(), m_clock.now(), none,
                                 chosen == newerCards ? CardVersion::Four : CardVersion::Three);
    QGuiApplication::restoreOverrideCursor();
    if (const auto written = writePrivateFile(path, text); !written)
        m_window.messageBar()->warn(tr("Nothing was exported to %1: %2.").arg(path, written.error().message));
}

/// In the window's language; where one of another language is on the board, that one, so that it can be taken
/// away.
void Wiring::offerSample()
{
    m_offeredSample = true;
    const auto sampleIn = [&](LetterLanguage language) -> std::optional<Search> {
        const Result<SampleStory> story = sampleStory(m_clock.now(), language);
        const Result<Search> sample = story ? readSample(story->search) : Result<Search>(story.error());
        return sample ? std::optional(*sample) : std::nullopt;
    };
    std::optional<Search> offered = sampleIn(usualLetterLanguage());
    if (mayHaveSample(m_editor.search())) {
        for (const LetterLanguage language : allOf<LetterLanguage>()) {
            if (std::optional<Search> sample = sampleIn(language);
                sample && hasSample(m_editor.search(), *sample))
                offered = std::move(sample);
        }
    }
    if (offered)
        m_window.setSample(*offered);
}

} // namespace afterword
