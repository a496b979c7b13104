// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "ui/mainwindow/importchoice.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QAction;
class QDockWidget;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace afterword {

class Actions;
class BoardView;
class Columns;
class Editor;
struct FollowUpKey;
class FilterButton;
class Importer;
class LiveAgenda;
class MessageBar;
class NewApplication;
class SampleBar;
class SearchField;
class WindowMemory;
struct UnsavedText;

/// The window: lays the rooms out and leads from one to the other. It owns nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Editor &editor, LiveAgenda &agenda, WindowMemory &memory, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The page that "Today" shows. The window owns it from now on.
    void setTodayPage(QWidget *page);
    /// The page that "People" shows. The window owns it from now on.
    void setPeoplePage(QWidget *page);
    /// The foot says by @p foot whether what was written is safe, and not by itself.
    void setSavedFoot(QWidget *foot);
    /// The file that all is written to is gone: nothing is called saved until it is there again.
    void setOutOfReach(bool isOutOfReach);
    /// The page that "Insights" shows. The window owns it from now on.
    void setInsightsPage(QWidget *page);
    /// The page that "Clients" shows, of those who share their search. The window owns it from now on; it is
    /// offered where the action is visible.
    void setClientsPage(QWidget *page);
    void showClients();
    /// @p bar stands above everything: it says whose search this is. The window owns it from now on.
    void setVisitBar(QWidget *bar);
    /// Whether the dock at the right stands open.
    bool isPanelOpen() const;
    /// What the dock at the right shows of the chosen application. The window owns it from now on.
    void setPanel(QWidget *panel);

    /// The search that a first start may try. It is offered where the board is empty, and while it is on the
    /// board, a line says so and takes it away.
    void setSample(const Search &sample);

    BoardView *board() const { return m_board; }
    MessageBar *messageBar() const { return m_messageBar; }
    const Actions &actions() const { return *m_actions; }
    SearchField *searchField() const { return m_search; }

    /// Shows, raises and activates the window.
    void raiseUp();
    /// The same, with an application chosen and its panel open. False where there is no such application.
    bool showApplication(const ApplicationId &id);
    /// Makes the application the chosen one without leaving the page that is shown; opens its panel where
    /// @p open says so. False where there is no such application.
    bool lead(const ApplicationId &id, bool open);
    /// The beginnings of new cards that nobody added yet.
    std::vector<UnsavedText> unsavedLines() const;
    /// The same with the follow-up of that key, as far as it still stands.
    bool showFollowUp(const FollowUpKey &key);
    void showToday();
    /// Hides the panel; keys go to what is behind it again.
    void closePanel();

public Q_SLOTS:
    /// Brings files in, as a drop of them does.
    void import(const QStringList &paths);
    /// Shows what files would bring in, and asks first: for those that another program hands over.
    void preview(const QStringList &paths);

Q_SIGNALS:
    /// One of the pages or the panel is to be shown, and is not there yet.
    void pagesWanted();
    /// Another application is chosen, or none.
    void applicationChosen(std::optional<afterword::ApplicationId> application);
    /// The chosen application is to be given another name; the panel is open.
    void renameWanted();
    /// A follow-up is to be shown in its application, which was chosen just before.
    void followUpChosen();
    void exportRequested();
    void quitRequested();
    void settingsRequested();
    /// The page of the guide about where the person is.
    void guideRequested(QString page);
    /// The person closed the window; its place is kept.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void connectActions();
    void connectRooms();
    void showBoard();
    void takePage(QWidget *&place, QWidget *page, const QString &guide);
    void showPage(QWidget *const &page, QAction *action);
    void showPeople();
    void showInsights();
    void chooseFiles();
    void chooseFolder();
    void openPanel();
    void tellHits();
    void tellSaved();
    void tellNotSaved();
    void stepBack();
    void focusPage();
    void askForGuide();
    void updateStatus();
    void updatePage();
    void restore();
    void remember();

    Editor &m_editor;
    LiveAgenda &m_agenda;
    WindowMemory &m_memory;
    Columns *m_columns;
    Actions *m_actions;
    BoardView *m_board;
    ImportChoice m_importChoice;
    QWidget *m_centre;
    MessageBar *m_messageBar;
    NewApplication *m_newApplication;
    SampleBar *m_sampleBar;
    std::optional<Search> m_sample;
    Importer *m_importer;
    SearchField *m_search;
    FilterButton *m_filter;
    QStackedWidget *m_pages;
    QWidget *m_firstStart;
    QWidget *m_today = nullptr;
    QWidget *m_people = nullptr;
    QWidget *m_insights = nullptr;
    QWidget *m_clients = nullptr;
    QDockWidget *m_panel;
    bool m_panelPlaced = false; ///< the person's own width of it is known
    QWidget *m_noPanel;         ///< stands in the dock until there is a panel; null then
    QTimer m_statusDelay;
    std::optional<Moment> m_savedAt; ///< what was written last
    QLabel *m_due;
    QLabel *m_saved;
    bool m_hasSavedFoot = false;
    bool m_isOutOfReach = false;
};

} // namespace afterword
