// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring.h"

#include "app/exporter.h"
#include "app/privatefile.h"
#include "app/singleinstance.h"

#include "ui/agenda/todayview.h"
#include "ui/application/applicationpanel.h"
#include "ui/drafts/notecomposer.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/duesummary.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/sample.h"
#include "ui/people/peopleview.h"
#include "ui/settings/settingswindow.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

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
    , m_notifications(QDBusConnection::sessionBus())
    , m_notifier(m_agenda, m_clock, m_notifications, ledgerPathFor(canonicalPath(m_line.store)))
{
    m_window.setPanel(m_panel);
    m_window.setTodayPage(m_today);
    m_window.setPeoplePage(m_people);
    offerSample();
    connectPanel();
    connectToday();
    connectWindow();
    connectNotices();
}

Wiring::~Wiring() = default;

void Wiring::connectWindow()
{
    connect(&m_window, &MainWindow::quitRequested, this, [this] {
        writeWhatWasTyped();
        QApplication::quit();
    });
    connect(&m_window, &MainWindow::closed, this, [this] {
        writeWhatWasTyped();
        if (!m_tray)
            QApplication::quit();
    });
    connect(&m_window, &MainWindow::settingsRequested, this, &Wiring::showSettings);
    connect(&m_window, &MainWindow::exportRequested, this, &Wiring::exportSearch);
    connect(&m_watch, &StoreWatch::failed, m_window.messageBar(), &MessageBar::warn);

    connect(&m_instance, &SingleInstance::activated, &m_window, &MainWindow::raiseUp);
    connect(&m_instance, &SingleInstance::openRequested, &m_window, [this](const QStringList &files) {
        m_window.raiseUp();
        m_window.import(files);
    });
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

void Wiring::showSettings()
{
    if (!m_settings)
        m_settings = std::make_unique<SettingsWindow>(m_editor, &m_window);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void Wiring::write(const FollowUp &followUp)
{
    if (!m_composer)
        m_composer = std::make_unique<NoteComposer>(m_editor, m_builtInTemplates, desktopHandover());
    if (const auto opened = m_composer->open(followUp); !opened) {
        m_window.messageBar()->warn(tr("This note cannot be laid out: %1").arg(opened.error().message));
        return;
    }
    m_composer->show();
    m_composer->raise();
    m_composer->activateWindow();
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
}

void Wiring::connectNotices()
{
    connect(&m_notifier, &Notifier::openWanted, &m_window,
            [this](const FollowUpKey &key) { m_window.showFollowUp(key.text()); });
    connect(&m_notifier, &Notifier::overviewWanted, &m_window, [this] {
        m_window.raiseUp();
        m_window.showToday();
    });
}

void Wiring::start()
{
    // Only a program that can be found again in the tray outlives its window, or starts without one.
    if (m_line.background && Tray::isThere()) {
        m_tray = std::make_unique<Tray>();
        connect(m_tray.get(), &Tray::openWanted, &m_window, &MainWindow::raiseUp);
        connect(m_tray.get(), &Tray::quitWanted, qApp, &QApplication::quit);
        connect(&m_agenda, &LiveAgenda::changed, this, &Wiring::updateTray);
        updateTray();
        m_tray->show();
    } else {
        m_window.show();
    }
    if (!m_line.files.isEmpty())
        m_window.import(m_line.files);
    m_notifier.look();
}

void Wiring::updateTray()
{
    const Search &search = m_agenda.search();
    const Moment now = m_clock.now();
    m_tray->setSummary(inWords(dueSummary(search, m_agenda.agenda(), now), search, now));
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
