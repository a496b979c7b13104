// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "core/domain/questions.h"
#include "core/schedule/next.h"
#include "core/tracker.h"
#include "ui/board/boardview.h"
#include "ui/board/column/columns.h"
#include "ui/colours.h"
#include "ui/commands/editor.h"
#include "ui/importing/importer.h"
#include "ui/liveagenda.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/duesummary.h"
#include "ui/mainwindow/filedrops.h"
#include "ui/mainwindow/find/filterbutton.h"
#include "ui/mainwindow/find/searchfield.h"
#include "ui/mainwindow/firststart.h"
#include "ui/mainwindow/helppages.h"
#include "ui/mainwindow/menus.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/newapplication.h"
#include "ui/mainwindow/sample/sample.h"
#include "ui/mainwindow/sample/samplebar.h"
#include "ui/parts/dialogs/questionfirst.h"
#include "ui/parts/direction.h"
#include "ui/parts/fields/field.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/readingorder.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int panelWidth = 384;
constexpr int statusIndent = 8; ///< as far from the edge as the cards are
constexpr std::chrono::milliseconds statusDelay{30};

} // namespace

MainWindow::MainWindow(Editor &editor, LiveAgenda &agenda, WindowMemory &memory, QWidget *parent)
    : QMainWindow(parent)
    , m_editor(editor)
    , m_agenda(agenda)
    , m_memory(memory)
    , m_columns(new Columns(editor, agenda, this))
    , m_actions(new Actions(this, editor.undoStack()))
    , m_board(new BoardView(*m_columns))
    , m_centre(new QWidget)
    , m_messageBar(new MessageBar(m_centre))
    , m_newApplication(new NewApplication(editor))
    , m_sampleBar(new SampleBar)
    , m_importer(new Importer(editor, this))
    , m_search(new SearchField)
    , m_filter(new FilterButton(*m_columns))
    , m_pages(new QStackedWidget)
    , m_firstStart(new FirstStart)
    , m_panel(new QDockWidget(tr("Application")))
    , m_noPanel(new QWidget)
    , m_due(new ElidedLabel)
    , m_saved(new QLabel)
{
    setWindowTitle(tr("Afterword"));
    new QuestionFirst(this);
    layOut();
    fillMenus(*this, *m_actions, *m_board, *m_columns, m_panel->toggleViewAction());
    fillToolBar(*this, *m_actions, m_search, m_filter->withClearButton());
    makePlaceholdersReadable();
    connectActions();
    connectRooms();
    updatePage();
    updateStatus();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_pages->addWidget(m_board);
    m_pages->addWidget(m_firstStart);
    setGuidePage(m_board, u"board"_s);
    setGuidePage(m_firstStart, u"start"_s);

    auto *column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_newApplication);
    column->addWidget(m_sampleBar);
    column->addWidget(m_pages, 1);
    setCentralWidget(m_centre);

    m_panel->setObjectName(u"panel"_s);
    m_panel->setAllowedAreas(Qt::RightDockWidgetArea);
    m_panel->setFeatures(QDockWidget::DockWidgetClosable);
    m_panel->setTitleBarWidget(new QWidget); // the panel says itself whose it is
    m_panel->setWidget(m_noPanel);           // a dock with nothing in it has a height of -1
    m_panel->toggleViewAction()->setText(tr("Pa&nel of the Application"));
    m_panel->toggleViewAction()->setShortcut(Qt::Key_F9);
    addDockWidget(Qt::RightDockWidgetArea, m_panel);
    m_panel->hide();

    m_saved->setTextFormat(Qt::PlainText);
    m_due->setContentsMargins(marginsAsRead(statusIndent, 0, 0, 0));
    statusBar()->addWidget(m_due, 1);
    statusBar()->addPermanentWidget(m_saved);
    tellSaved();
}

void MainWindow::connectActions()
{
    connect(m_actions->newApplication, &QAction::triggered, m_newApplication, &NewApplication::begin);
    connect(m_actions->import, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions->importFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions->exportSearch, &QAction::triggered, this, &MainWindow::exportRequested);
    connect(m_actions->quit, &QAction::triggered, this, [this] {
        remember();
        Q_EMIT quitRequested();
    });
    connect(m_actions->find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions->filter, &QAction::triggered, m_filter, &FilterButton::offer);
    connect(m_actions->findNext, &QAction::triggered, m_board, [this] { m_board->showNext(1); });
    connect(m_actions->findPrevious, &QAction::triggered, m_board, [this] { m_board->showNext(-1); });
    connect(m_actions->stages, &QAction::triggered, m_board, [this] { m_board->editStages(); });
    connect(m_actions->fold, &QAction::triggered, m_board, &BoardView::foldCurrent);
    connect(m_actions->board, &QAction::triggered, this, &MainWindow::showBoard);
    connect(m_actions->today, &QAction::triggered, this, &MainWindow::showToday);
    connect(m_actions->people, &QAction::triggered, this, &MainWindow::showPeople);
    connect(m_actions->insights, &QAction::triggered, this, &MainWindow::showInsights);
    connect(m_actions->clients, &QAction::triggered, this, &MainWindow::showClients);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_actions->guide, &QAction::triggered, this, &MainWindow::askForGuide);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcuts(this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &MainWindow::stepBack);
}

void MainWindow::connectRooms()
{
    // A bar above says why nothing may be added.
    const auto offerToAdd = [this](bool may) {
        m_actions->offerToAdd(may);
        m_firstStart->setEnabled(may);
    };
    connect(&m_editor, &Editor::mayEditChanged, this, offerToAdd);
    offerToAdd(m_editor.mayEdit());
    connect(m_actions, &Actions::addingRefused, m_messageBar,
            [bar = m_messageBar] { bar->warn(tr("Nothing can be added now: the bar above says why.")); });

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &query) {
        if (!query.isEmpty())
            showBoard();
        if (!m_columns->setFilter(query))
            tellHits(); // otherwise the board has settled, and that told them
        if (!query.isEmpty())
            m_board->revealFound();
    });
    connect(m_columns, &Columns::settled, this, &MainWindow::tellHits);
    connect(m_filter, &FilterButton::chosen, this, &MainWindow::showBoard);
    connect(m_search, &QLineEdit::returnPressed, m_board, &BoardView::focusFirst);
    connect(m_board, &BoardView::currentChanged, this, &MainWindow::applicationChosen);
    connect(m_board, &BoardView::opened, this, &MainWindow::openPanel);
    connect(m_board, &BoardView::renameWanted, this, [this] {
        openPanel();
        Q_EMIT renameWanted();
    });
    connect(m_board, &BoardView::chosenChanged, this, &MainWindow::updateStatus);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::updateStatus);
    connect(m_board, &BoardView::said, m_messageBar, &MessageBar::tell);

    auto *firstStart = static_cast<FirstStart *>(m_firstStart);
    connect(firstStart, &FirstStart::newWanted, m_newApplication, &NewApplication::begin);
    connect(firstStart, &FirstStart::importWanted, this, &MainWindow::chooseFiles);
    connect(firstStart, &FirstStart::sampleWanted, this, [this] {
        if (m_sample)
            m_editor.make(addingSample(m_editor.search(), *m_sample));
    });
    connect(m_sampleBar, &SampleBar::removeWanted, this, [this] {
        if (m_sample)
            m_editor.make(removingSample(m_editor.search(), *m_sample));
    });
    connect(m_newApplication, &NewApplication::added, this,
            [this](const ApplicationId &id, const std::optional<StageId> &stage) {
                showApplication(id);
                if (stage)
                    m_columns->move(std::array{id}, *stage, {});
            });
    connect(m_newApplication, &NewApplication::showWanted, this, &MainWindow::showApplication);
    // The program that it was dragged from waits for the drop to end.
    connect(m_columns, &Columns::postingDropped, m_newApplication, &NewApplication::take,
            Qt::QueuedConnection);

    connect(m_importer, &Importer::failed, m_messageBar, &MessageBar::warn);
    connect(m_importer, &Importer::imported, this, [this](const std::optional<ApplicationId> &application) {
        if (application)
            showApplication(*application);
    });
    connect(m_importer, &Importer::lookWanted, this, &MainWindow::showApplication);
    // The program that a file was dragged from waits for the drop to end, not for what is asked then.
    connect(new FileDrops(this), &FileDrops::dropped, this, &MainWindow::import, Qt::QueuedConnection);

    connect(&m_editor, &Editor::failed, this, [this](const QString &why) {
        m_messageBar->warn(why);
        tellNotSaved();
    });
    // Each step ends the offer before it, and so does an undo from elsewhere: the button takes back what it
    // names.
    connect(m_editor.undoStack(), &QUndoStack::indexChanged, m_messageBar, &MessageBar::withdrawUndo);
    connect(&m_editor, &Editor::made, m_messageBar, &MessageBar::offerUndo);
    connect(m_messageBar, &MessageBar::undoWanted, m_editor.undoStack(), &QUndoStack::undo);
    connect(&m_editor.tracker(), &Tracker::changed, this, [this] {
        m_savedAt = m_editor.now();
        tellSaved();
        updatePage();
    });
    connect(&m_editor.tracker(), &Tracker::reloaded, this, &MainWindow::updatePage);
    // It is counted over all applications, so it waits until the change is on the screen.
    m_statusDelay.setSingleShot(true);
    m_statusDelay.setInterval(statusDelay);
    connect(&m_statusDelay, &QTimer::timeout, this, &MainWindow::updateStatus);
    connect(&m_agenda, &LiveAgenda::changed, &m_statusDelay, qOverload<>(&QTimer::start));
}

void MainWindow::setSample(const Search &sample)
{
    m_sample = sample;
    updatePage();
}

void MainWindow::takePage(QWidget *&place, QWidget *page, const QString &guide)
{
    delete place;
    place = page;
    setGuidePage(page, guide);
    m_pages->addWidget(page);
}

void MainWindow::setTodayPage(QWidget *page)
{
    takePage(m_today, page, u"today"_s);
}

void MainWindow::setPeoplePage(QWidget *page)
{
    takePage(m_people, page, u"people"_s);
}

void MainWindow::setInsightsPage(QWidget *page)
{
    takePage(m_insights, page, u"insights"_s);
}

void MainWindow::setPanel(QWidget *panel)
{
    m_noPanel = nullptr;
    delete m_panel->widget();
    m_panel->setWidget(panel);
    setGuidePage(panel, u"application"_s);
    const int width = std::max(panelWidth, panel->minimumSizeHint().width());
    if (!m_panelPlaced)
        resizeDocks({m_panel}, {width}, Qt::Horizontal);
}

void MainWindow::askForGuide()
{
    const QWidget *focus = QApplication::focusWidget();
    const QString there = guidePageAt(focus ? focus : QApplication::activeWindow());
    Q_EMIT guideRequested(there.isEmpty() ? guidePageAt(m_pages->currentWidget()) : there);
}

void MainWindow::raiseUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::showApplication(const ApplicationId &id)
{
    raiseUp();
    if (!m_editor.search().applications.contains(id))
        return false;
    showBoard();
    if (!m_board->showCard(id)) {
        m_search->clear(); // a search or a filter hides it
        m_filter->clear();
        m_board->showCard(id);
    }
    openPanel();
    return true;
}

bool MainWindow::lead(const ApplicationId &id, bool open)
{
    if (!m_editor.search().applications.contains(id))
        return false;
    if (open)
        openPanel();
    if (!m_board->showCard(id, false))
        Q_EMIT applicationChosen(id); // a search or a filter hides it, and stays as it is
    return true;
}

bool MainWindow::showFollowUp(const FollowUpKey &key)
{
    const auto application = applicationOf(key, m_editor.search());
    if (!application) {
        raiseUp();
        showToday();
        return false;
    }
    const bool shown = showApplication(*application);
    if (shown)
        Q_EMIT followUpChosen();
    return shown;
}

/// Shows what stands at @p page, which may be made only now.
void MainWindow::showPage(QWidget *const &page, QAction *action)
{
    if (!page)
        Q_EMIT pagesWanted();
    if (!page)
        return;
    action->setChecked(true);
    m_pages->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showPeople()
{
    showPage(m_people, m_actions->people);
    if (!m_board->currentCard())
        m_panel->hide(); // it would take a third of the page and say nothing
}

void MainWindow::showInsights()
{
    showPage(m_insights, m_actions->insights);
}

void MainWindow::showToday()
{
    showPage(m_today, m_actions->today);
}

void MainWindow::showBoard()
{
    m_actions->board->setChecked(true);
    updatePage();
}

void MainWindow::import(const QStringList &paths)
{
    m_importer->import(paths);
}

void MainWindow::preview(const QStringList &paths)
{
    m_importer->preview(paths);
}

void MainWindow::chooseFiles()
{
    if (const QStringList paths = m_importChoice.files(this); !paths.isEmpty())
        import(paths);
}

void MainWindow::chooseFolder()
{
    if (const QStringList paths = m_importChoice.folder(this); !paths.isEmpty())
        import(paths);
}

bool MainWindow::isPanelOpen() const
{
    return !m_panel->isHidden();
}

void MainWindow::openPanel()
{
    if (m_noPanel)
        Q_EMIT pagesWanted();
    if (!m_noPanel)
        m_panel->show();
}

/// Esc goes one step back: out of a search, then out of the panel.
void MainWindow::stepBack()
{
    if (!m_search->text().isEmpty())
        m_search->clear();
    else if (m_newApplication->isVisible())
        m_newApplication->hide();
    else if (m_panel->isVisible() && endTyping(m_panel->widget()))
        return;
    else if (m_panel->isVisible())
        m_panel->hide();
    focusPage();
}

void MainWindow::closePanel()
{
    m_panel->hide();
    focusPage();
}

void MainWindow::focusPage()
{
    if (m_pages->currentWidget() == m_board)
        m_board->focusCurrent();
    else
        m_pages->currentWidget()->setFocus();
}

void MainWindow::tellHits()
{
    const bool searches = !m_search->text().trimmed().isEmpty();
    m_search->setHits(searches ? std::optional(m_columns->shownCount()) : std::nullopt);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == Field::waitingChanged())
        tellSaved();
    return QMainWindow::event(event);
}

void MainWindow::updateStatus()
{
    const Search &search = m_editor.search();
    const Moment now = m_editor.now();
    const DueSummary summary = dueSummary(m_agenda, now);
    const auto chosen = static_cast<int>(m_board->selectedCards().size());
    m_due->setText(chosen > 1 && m_pages->currentWidget() == m_board
                       ? tr("%n cards are selected. The menu of any one of them moves, tags, closes or "
                            "deletes them all.",
                            nullptr, chosen)
                       : inWords(summary, search, now));
    m_actions->today->setText(summary.today > 0 ? tr("&Today %1").arg(summary.today) : tr("&Today"));
}

/// The board, or how to begin where it is empty.
void MainWindow::updatePage()
{
    m_sampleBar->setVisible(m_sample && hasSample(m_editor.search(), *m_sample));
    if (!m_actions->board->isChecked())
        return;
    const bool empty = m_editor.search().applications.empty();
    m_pages->setCurrentWidget(empty ? m_firstStart : static_cast<QWidget *>(m_board));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        makePlaceholdersReadable();
}

/// From the tools at the top through the page to the panel.
bool MainWindow::focusNextPrevChild(bool next)
{
    const QList<QToolBar *> bars = findChildren<QToolBar *>(Qt::FindDirectChildrenOnly);
    std::vector<QWidget *> read(bars.begin(), bars.end());
    read.insert(read.end(), {centralWidget(), m_panel});
    return focusAsRead(read, next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

} // namespace afterword
