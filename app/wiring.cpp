// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring.h"

#include "app/privatefile.h"
#include "app/singleinstance.h"

#include "core/exchange/json.h"
#include "ui/application/applicationpanel.h"
#include "ui/mainwindow/duesummary.h"
#include "ui/mainwindow/messagebar.h"

#include <QApplication>
#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

Wiring::Wiring(OpenSearch opened, const CommandLine &line, const Clock &clock, SingleInstance &instance)
    : m_line(line)
    , m_clock(clock)
    , m_instance(instance)
    , m_opened(std::move(opened))
    , m_editor(*m_opened.tracker)
    , m_agenda(*m_opened.tracker, [](const Person &person) { return calendarOf(person); })
    , m_watch(*m_opened.tracker, line.store)
    , m_memory(WindowMemoryFile::defaultPath())
    , m_window(m_editor, m_agenda, m_memory)
    , m_notifications(QDBusConnection::sessionBus())
    , m_notifier(m_agenda, clock, m_notifications, ledgerPathFor(canonicalPath(line.store)))
{
    connectPanel(); // first, so that a closing window writes what was typed before the program ends
    connectWindow();
    connectNotices();
}

Wiring::~Wiring() = default;

void Wiring::connectWindow()
{
    connect(&m_window, &MainWindow::quitRequested, qApp, &QApplication::quit);
    connect(&m_window, &MainWindow::closed, this, [this] {
        if (!m_tray)
            QApplication::quit();
    });
    connect(&m_window, &MainWindow::exportRequested, this, &Wiring::exportSearch);
    connect(&m_window, &MainWindow::sampleRequested, this, &Wiring::importSample);
    connect(&m_watch, &StoreWatch::failed, m_window.messageBar(), &MessageBar::warn);

    connect(&m_instance, &SingleInstance::activated, &m_window, &MainWindow::raiseUp);
    connect(&m_instance, &SingleInstance::openRequested, &m_window, [this](const QStringList &files) {
        m_window.raiseUp();
        m_window.import(files);
    });
}

void Wiring::connectPanel()
{
    auto *panel = new ApplicationPanel(m_editor, m_agenda);
    m_window.setPanel(panel);
    connect(&m_window, &MainWindow::applicationChosen, panel, &ApplicationPanel::setApplication);
    connect(&m_window, &MainWindow::followUpChosen, panel,
            [panel] { panel->showPage(ApplicationPanel::Page::FollowUps); });
    connect(&m_window, &MainWindow::closed, panel, &ApplicationPanel::flush);
    connect(panel, &ApplicationPanel::closeRequested, panel->parentWidget(), &QWidget::hide);
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
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Export"), u"search.json"_s,
                                                      tr("Everything, to be imported again (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto written = writePrivateFile(path, writeSearch(m_editor.search())); !written)
        m_window.messageBar()->warn(
            tr("%1 %2. Nothing else has changed.").arg(path, written.error().message));
}

void Wiring::importSample()
{
    m_window.import({u":/sample/search.json"_s});
}

} // namespace afterword
