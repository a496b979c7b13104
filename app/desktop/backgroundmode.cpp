// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backgroundmode.h"

#include "app/desktop/background.h"

#include "core/base/clock.h"
#include "ui/liveagenda.h"
#include "ui/mainwindow/duesummary.h"
#include "ui/mainwindow/mainwindow.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace afterword {

namespace {

constexpr int trayTries = 5;
constexpr std::chrono::seconds betweenTries{1};

} // namespace

BackgroundMode::BackgroundMode(Parts parts)
    : m_window(parts.window)
    , m_agenda(parts.agenda)
    , m_clock(parts.clock)
    , m_memory(parts.memory)
    , m_searchName(std::move(parts.searchName))
{
    // A tray that went away takes the way back to a hidden window with it.
    connect(&m_agenda, &LiveAgenda::looked, this, [this] {
        if (m_tray && !m_window.isVisible() && !Tray::isThere())
            m_window.show();
    });
}

BackgroundMode::~BackgroundMode() = default;

void BackgroundMode::begin(bool inBackground)
{
    appear(inBackground, trayTries);
}

void BackgroundMode::appear(bool inBackground, int triesLeft)
{
    const bool wantsTray = inBackground || keepsRunning(m_memory).value_or(false);
    if (wantsTray && Tray::isThere()) {
        stayInTray();
    } else if (inBackground && triesLeft > 0) {
        // At login the tray may come a moment after the programs that look for it.
        QTimer::singleShot(betweenTries, this, [this, triesLeft] { appear(true, triesLeft - 1); });
        return;
    }
    if (!m_tray || !inBackground)
        m_window.show();
}

void BackgroundMode::stayInTray()
{
    if (m_tray)
        return;
    m_tray = std::make_unique<Tray>();
    connect(m_tray.get(), &Tray::openWanted, &m_window, &MainWindow::raiseUp);
    connect(m_tray.get(), &Tray::todayWanted, this, &BackgroundMode::todayWanted);
    connect(m_tray.get(), &Tray::newApplicationWanted, this, &BackgroundMode::newApplicationWanted);
    connect(m_tray.get(), &Tray::quitWanted, this, &BackgroundMode::quitWanted);
    connect(&m_agenda, &LiveAgenda::changed, this, &BackgroundMode::tell);
    tell();
    m_tray->show();
}

void BackgroundMode::windowClosed()
{
    if (!Tray::isThere()) {
        Q_EMIT quitWanted();
        return;
    }
    if (m_tray)
        return;
    if (const std::optional<bool> stays = keepsRunning(m_memory))
        stayOrEnd(*stays);
    else
        ask();
}

void BackgroundMode::stayOrEnd(bool stays)
{
    if (stays)
        stayInTray();
    else
        Q_EMIT quitWanted();
}

void BackgroundMode::ask()
{
    if (m_asking) { // opened and closed again meanwhile
        m_asking->activateWindow();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Afterword"),
        tr("Should Afterword keep running in the tray, so that it can tell you what is due?"));
    m_asking = box;
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("You will be asked only once."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("Keep running"), QMessageBox::AcceptRole);
    box->addButton(tr("Quit"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(box, &QMessageBox::finished, this, [this, box, keep] {
        const bool stays = box->clickedButton() == keep;
        setKeepsRunning(m_memory, stays);
        stayOrEnd(stays);
    });
    box->show();
}

void BackgroundMode::tell()
{
    const Search &search = m_agenda.search();
    const Moment now = m_clock.now();
    const DueSummary summary = dueSummary(m_agenda, now);
    const QString words = inWords(summary, search, now);
    m_tray->tell(summary.today,
                 m_searchName.isEmpty()
                     ? words
                     : tr("%1: %2", "the name of a search, what is due").arg(m_searchName, words));
}

} // namespace afterword
