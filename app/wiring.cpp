// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring.h"

#include "app/background.h"
#include "app/exporter.h"
#include "app/look/lookpage.h"
#include "app/look/theme.h"
#include "app/notices/noticepage.h"
#include "app/privatefile.h"
#include "app/singleinstance.h"

#include "core/base/iso.h"
#include "core/storage/backupfolder.h"
#include "ui/agenda/todayview.h"
#include "ui/application/applicationpanel.h"
#include "ui/drafts/notecomposer.h"
#include "ui/importing/importer.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/duesummary.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/sample.h"
#include "ui/next.h"
#include "ui/people/peopleview.h"
#include "ui/settings/settingswindow.h"
#include "ui/templates/templatewindow.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int trayTries = 5;
constexpr std::chrono::seconds betweenTries{1};

} // namespace

Wiring::Wiring(Parts parts)
    : m_line(parts.line)
    , m_clock(parts.clock)
    , m_instance(parts.instance)
    , m_opened(std::move(parts.opened))
    , m_builtInTemplates(std::move(parts.builtInTemplates))
    , m_editor(*m_opened.tracker)
    , m_agenda(*m_opened.tracker, [](const Person &person) { return calendarOf(person); })
    , m_watch(*m_opened.tracker, m_line.store)
    , m_memory(WindowMemoryFile::defaultPath())
    , m_window(m_editor, m_agenda, m_memory)
    , m_panel(new ApplicationPanel(m_editor, m_agenda))
    , m_today(new TodayView(m_editor, m_agenda))
    , m_people(new PeopleView(m_editor))
    , m_progress(&m_window)
    , m_keeper(m_window, m_editor, *m_opened.store, m_line.store, m_clock)
    , m_dataMenu(m_window, m_editor, {m_line.store, *m_opened.store, parts.recent, m_clock})
    , m_notifications(QDBusConnection::sessionBus())
    , m_notifier({m_agenda, m_clock, m_notifications, ledgerPathFor(canonicalPath(m_line.store)),
                  loadNoticeSettings(m_memory)})
    , m_sleep(QDBusConnection::systemBus())
{
    m_window.setPanel(m_panel);
    m_window.setTodayPage(m_today);
    m_window.setPeoplePage(m_people);
    offerSample();
    connectPanel();
    connectToday();
    connectWindow();
    connectStore();
    connectNotices();
    connectClock();
}

Wiring::~Wiring()
{
    m_opened.store->setProgress({}); // it outlives the window that shows it
}

void Wiring::connectWindow()
{
    connect(&m_window, &MainWindow::quitRequested, this, &Wiring::quit);
    connect(&m_window, &MainWindow::closed, this, &Wiring::onClosed);
    connect(&m_window, &MainWindow::settingsRequested, this, &Wiring::showSettings);
    connect(&m_window, &MainWindow::exportRequested, this, &Wiring::exportSearch);
    connect(m_window.actions().templates, &QAction::triggered, this, [this] { showTemplates({}, {}); });
    connect(&m_watch, &StoreWatch::failed, m_window.messageBar(), &MessageBar::warn);

    connect(&m_instance, &SingleInstance::activated, &m_window, &MainWindow::raiseUp);
    connect(&m_instance, &SingleInstance::openRequested, &m_window, [this](const QStringList &files) {
        m_window.raiseUp();
        m_window.import(files);
    });
}

void Wiring::connectStore()
{
    m_dataMenu.addTo(m_window.menuBar()->findChild<QMenu *>(u"file"_s), m_window.actions().quit,
                     m_window.menuBar()->findChild<QMenu *>(u"help"_s));
    m_opened.store->setProgress([this](size_t done, size_t all) { return m_progress.tell(done, all); });
    connect(&m_keeper, &StoreKeeper::failed, m_window.messageBar(), &MessageBar::warn);
    connect(&m_dataMenu, &DataMenu::leaving, this, &Wiring::writeWhatWasTyped);
    connect(&m_dataMenu, &DataMenu::failed, m_window.messageBar(), &MessageBar::warn);
    const auto reopen = [this](const QString &path) { end({path, {}}); };
    connect(&m_keeper, &StoreKeeper::reopenWanted, this, reopen);
    connect(&m_dataMenu, &DataMenu::reopenWanted, this, reopen);
    connect(&m_dataMenu, &DataMenu::eraseWanted, this, [this](const QStringList &files) {
        end({std::nullopt, files});
    });
    m_window.findChild<Importer *>()->setBefore([this]() -> Result<void> {
        const auto kept = keepBackup(m_line.store, m_clock.now());
        return kept ? Result<void>() : Error{tr("no copy could be made first, %1").arg(kept.error().message)};
    });
}

void Wiring::end(Afterwards afterwards)
{
    writeWhatWasTyped();
    m_afterwards = std::move(afterwards);
    QApplication::quit();
}

void Wiring::connectPanel()
{
    connect(&m_window, &MainWindow::applicationChosen, m_panel, &ApplicationPanel::setApplication);
    connect(&m_window, &MainWindow::followUpChosen, m_panel,
            [this] { m_panel->showPage(ApplicationPanel::Page::FollowUps); });
    connect(m_panel, &ApplicationPanel::closeRequested, m_panel->parentWidget(), &QWidget::hide);
    connect(m_panel, &ApplicationPanel::writeRequested, this, &Wiring::write);
}

void Wiring::connectToday()
{
    connect(m_today, &TodayView::writeRequested, this, &Wiring::write);
    connect(m_today, &TodayView::openRequested, this, [this](const FollowUp &followUp) {
        if (followUp.application && m_window.showApplication(*followUp.application))
            m_panel->lead(followUp);
    });
    connect(m_people, &PeopleView::openRequested, &m_window, &MainWindow::showApplication);
    connect(m_today, &TodayView::newApplicationRequested, m_window.actions().newApplication,
            &QAction::trigger);
}

void Wiring::makeSettings()
{
    m_settings = std::make_unique<SettingsWindow>(m_editor, &m_window);
    addLookPage();
    auto *notices = new NoticePage(m_notifier.settings());
    m_settings->addPage(notices, tr("Notices"));
    connect(notices, &NoticePage::changed, this, [this](const NoticeSettings &settings) {
        saveNoticeSettings(m_memory, settings);
        m_notifier.setSettings(settings);
    });
    notices->setServiceThere(QDBusConnection::sessionBus().isConnected());
    connect(&m_notifications, &NotificationService::failed, notices,
            [notices] { notices->setServiceThere(false); });
    connect(&m_notifications, &NotificationService::shown, notices,
            [notices] { notices->setServiceThere(true); });
    connect(&m_notifications, &NotificationService::available, notices,
            [notices] { notices->setServiceThere(true); });
}

void Wiring::addLookPage()
{
    auto *look = new LookPage(loadLookSettings(m_memory));
    m_settings->addPage(look, tr("Look"));
    connect(look, &LookPage::changed, this, [this](const LookSettings &settings) {
        saveLookSettings(m_memory, settings);
        applyTheme(settings.theme);
    });
}

void Wiring::showSettings()
{
    if (!m_settings)
        makeSettings();
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void Wiring::write(const FollowUp &followUp)
{
    if (!m_composer) {
        m_composer = std::make_unique<NoteComposer>(m_editor, m_builtInTemplates, desktopHandover(),
                                                    QFileInfo(m_line.store).absolutePath() + u"/words.txt"_s);
        connect(m_composer.get(), &NoteComposer::templatesRequested, this,
                [this](const TemplateWish &wish) { showTemplates(wish.id, wish.interview); });
    }
    if (const auto opened = m_composer->open(followUp); !opened) {
        m_window.messageBar()->warn(tr("This note cannot be laid out: %1").arg(opened.error().message));
        return;
    }
    m_composer->show();
    m_composer->raise();
    m_composer->activateWindow();
}

void Wiring::showTemplates(const QString &id, const std::optional<InterviewId> &interview)
{
    if (!m_templates)
        m_templates = std::make_unique<TemplateWindow>(m_editor, m_builtInTemplates, desktopTemplateFiles());
    m_templates->open(id, interview);
    m_templates->show();
    m_templates->raise();
    m_templates->activateWindow();
}

void Wiring::writeWhatWasTyped()
{
    m_panel->flush();
    if (m_settings)
        m_settings->close();
    if (m_composer) {
        m_composer->flush();
        m_composer->close();
    }
    if (m_templates)
        m_templates->close();
}

void Wiring::connectNotices()
{
    connect(&m_notifier, &Notifier::actionWanted, this, &Wiring::act);
    connect(&m_notifier, &Notifier::overviewWanted, this, &Wiring::showToday);
    connect(&m_instance, &SingleInstance::actionRequested, this, &Wiring::runAction);
}

void Wiring::act(const FollowUpKey &key, NoticeAction action)
{
    if (action == NoticeAction::Open) {
        m_window.showFollowUp(key.text());
        return;
    }
    for (const FollowUp &followUp : m_agenda.agenda().all()) {
        if (followUp.key == key && isDue(followUp)) {
            m_editor.make(
                stepFor(action, followUp, m_editor.search(), m_agenda.agenda().calendar(), m_editor.now()));
            return;
        }
    }
}

void Wiring::runAction(const QString &name, const QString &key)
{
    const std::optional<FollowUpKey> followUp = FollowUpKey::fromText(key);
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

void Wiring::connectClock()
{
    connect(&m_sleep, &SleepWatch::awake, &m_agenda, &LiveAgenda::lookAtClock);
    // A tray that went away takes the way back to a hidden window with it.
    connect(&m_agenda, &LiveAgenda::looked, this, [this] {
        if (m_tray && !m_window.isVisible() && !Tray::isThere())
            m_window.show();
    });
}

void Wiring::start()
{
    appear(trayTries);
    if (!m_line.files.isEmpty())
        m_window.import(m_line.files);
    m_notifier.look();
    m_keeper.keepCopy();
}

void Wiring::appear(int triesLeft)
{
    const bool wantsTray = m_line.background || keepsRunning(m_memory).value_or(false);
    if (wantsTray && Tray::isThere()) {
        keepRunning();
    } else if (m_line.background && triesLeft > 0) {
        // At login the tray may come a moment after the programs that look for it.
        QTimer::singleShot(betweenTries, this, [this, triesLeft] { appear(triesLeft - 1); });
        return;
    }
    // Only a program that can be found again in the tray starts without its window.
    if (!m_tray || !m_line.background)
        m_window.show();
}

void Wiring::keepRunning()
{
    if (m_tray)
        return;
    m_tray = std::make_unique<Tray>();
    connect(m_tray.get(), &Tray::openWanted, &m_window, &MainWindow::raiseUp);
    connect(m_tray.get(), &Tray::todayWanted, this, &Wiring::showToday);
    connect(m_tray.get(), &Tray::newApplicationWanted, this, [this] { runAction(u"new-application"_s, {}); });
    connect(m_tray.get(), &Tray::quitWanted, this, &Wiring::quit);
    connect(&m_agenda, &LiveAgenda::changed, this, &Wiring::updateTray);
    updateTray();
    m_tray->show();
}

void Wiring::onClosed()
{
    writeWhatWasTyped();
    if (!Tray::isThere()) {
        QApplication::quit();
        return;
    }
    if (m_tray)
        return;
    const std::optional<bool> keeps = keepsRunning(m_memory);
    if (!keeps)
        askWhetherToKeepRunning();
    else if (*keeps)
        keepRunning();
    else
        QApplication::quit();
}

void Wiring::askWhetherToKeepRunning()
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Afterword"),
                        tr("Should Afterword go on in the tray, so that it can tell you what is due?"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("You are asked only this once."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("Keep running"), QMessageBox::AcceptRole);
    box->addButton(tr("Quit"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(box, &QMessageBox::finished, this, [this, box, keep] {
        const bool keeps = box->clickedButton() == keep;
        setKeepsRunning(m_memory, keeps);
        if (keeps)
            keepRunning();
        else
            QApplication::quit();
    });
    box->show();
}

void Wiring::quit()
{
    writeWhatWasTyped();
    QApplication::quit();
}

void Wiring::leaveNotices()
{
    const std::vector<StandingNotice> standing = m_notifier.answerable();
    m_window.hide();
    const QString now = m_line.now ? isoMoment(*m_line.now, Zone()) : QString();
    if (!m_afterwards.erase.isEmpty() || !leaveStanding(standing, m_line.store, now))
        m_notifications.withdrawAll();
}

void Wiring::updateTray()
{
    const Search &search = m_agenda.search();
    const Moment now = m_clock.now();
    const DueSummary summary = dueSummary(search, m_agenda.agenda(), now);
    m_tray->tell(summary.today, inWords(summary, search, now));
}

void Wiring::exportSearch()
{
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Export"), u"search.json"_s,
        tr("Everything, to be imported again (*.json);;Applications for a spreadsheet (*.csv);;"
           "Interviews and follow-ups for a calendar (*.ics);;People for an address book (*.vcf)"));
    if (path.isEmpty())
        return;
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto text = exportText(ending, m_editor.search(), m_agenda.agenda().calendar(), m_clock.now());
    const Result<void> written = text ? writePrivateFile(path, *text) : Result<void>(text.error());
    if (!written)
        m_window.messageBar()->warn(tr("Nothing was exported to %1: %2.").arg(path, written.error().message));
}

void Wiring::offerSample()
{
    QFile file(u":/sample/search.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (const Result<Search> sample = readSample(file.readAll(), m_clock.now()))
        m_window.setSample(*sample);
}

} // namespace afterword
