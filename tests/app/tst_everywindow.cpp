// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every window, dialog and form: Tab goes as one reads, Enter does what a person expects, and
// there is a way out without the desktop's frame.
#include "core/drafts/composer.h"
#include "core/exchange/intake/importfile.h"
#include "tests/support/fullsearch.h"
#include "tests/support/memoryinmemory.h"
#include "tests/support/northwind.h"
#include "ui/agenda/todayview.h"
#include "ui/application/panel/applicationpanel.h"
#include "ui/board/move/movequestion.h"
#include "ui/board/stage/stageremoval.h"
#include "ui/board/stage/stagesdialog.h"
#include "ui/drafts/notecomposer.h"
#include "ui/exporting/calendardialog.h"
#include "ui/importing/factsdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/letterdialog.h"
#include "ui/importing/tabledialog.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/helppages.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/parts/checklistdialog.h"
#include "ui/parts/tasksdialog.h"
#include "ui/people/peopleview.h"
#include "ui/privacy/diagnosticsdialog.h"
#include "ui/privacy/erasedialog.h"
#include "ui/privacy/forgetdialog.h"
#include "ui/privacy/storedialog.h"
#include "ui/recovery/recoverydialog.h"
#include "ui/recovery/setasidedialog.h"
#include "ui/settings/settingswindow.h"
#include "ui/templates/templatewindow.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const Table<Template> &templates()
{
    static const Table<Template> table = builtInTemplates().value();
    return table;
}

/// Everything that a window may need, and the window.
struct Scene {
    Desk desk{northwindSearch()};
    MemoryInMemory memory;
    std::unique_ptr<QWidget> behind;
    std::unique_ptr<QWidget> owned;
    QWidget *window = nullptr;

    template <class Window>
    Window *show(std::unique_ptr<Window> made)
    {
        Window *raw = made.get();
        owned = std::move(made);
        window = raw;
        return raw;
    }
    const Application &northwind() const { return northwindOf(desk); }
};

using Open = std::function<void(Scene &)>;

/// A move of Northwind to a column of that kind, which asks.
Open moving(const char *stage)
{
    return [stage](Scene &on) {
        const std::array cards = {ApplicationId{u"a1"_s}};
        const std::vector<MoveAsking> askings =
            askingsOfMove(on.desk.editor.search(), cards, {QString::fromLatin1(stage)}, on.desk.editor.now());
        QVERIFY(!askings.empty());
        on.show(std::make_unique<MoveQuestion>(on.desk.editor.search(), askings, on.desk.editor.now()));
    };
}

Open recovering(StoreState state, bool copies)
{
    return [state, copies](Scene &on) {
        Diagnosis diagnosis;
        diagnosis.state = state;
        diagnosis.why = u"the store is damaged"_s;
        std::vector<OfferedBackup> offered;
        if (copies)
            offered = {{{u"/b/new"_s, at("2026-11-22T15:00:00Z")}, {12, 30}},
                       {{u"/b/old"_s, at("2026-11-20T15:00:00Z")}, {11, 29}}};
        for (const OfferedBackup &one : offered)
            diagnosis.backups.push_back(one.backup);
        on.show(
            std::make_unique<RecoveryDialog>(u"/home/robin/search.afterword"_s, diagnosis, offered, Zone()));
    };
}

/// A dialog that opens over a window of its own.
Open over(const std::function<void(Scene &, MainWindow *)> &open)
{
    return [open](Scene &on) {
        auto window = std::make_unique<MainWindow>(on.desk.editor, on.desk.agenda, on.memory);
        window->show();
        open(on, window.get());
        for (QDialog *dialog : window->findChildren<QDialog *>())
            on.window = dialog;
        on.behind = std::move(window);
    };
}

Open panel(ApplicationPanel::Page page)
{
    return [page](Scene &on) {
        ApplicationPanel *panel = on.show(std::make_unique<ApplicationPanel>(on.desk.editor, on.desk.agenda));
        panel->resize(460, 1600);
        panel->setApplication(northwindId);
        panel->showPage(page);
    };
}

struct Kind {
    QString of; ///< the class, or the place in the sources, that it stands for
    Open open;
    QString onEnter; ///< what Enter presses; empty: nothing
    bool isDialog = true;
};

const std::map<QByteArray, Kind> &kinds()
{
    static const std::map<QByteArray, Kind> all = {
        {"import",
         {u"ImportDialog"_s,
          [](Scene &on) {
              QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR
                                        "/tests/data/invitations/1-google-northwind-onsite.ics"));
              QVERIFY(file.open(QIODevice::ReadOnly));
              const auto read = readImport(file.readAll(), Zone());
              QVERIFY(read.ok());
              Search search = on.desk.editor.search();
              search.person.email.clear();
              on.show(std::make_unique<ImportDialog>(
                  IntakePlan(read->invitations.invitations, search, on.desk.editor.now()), QStringList(),
                  on.desk.editor.now()));
          },
          u"Import"_s}},
        {"what a file brings in",
         {u"FactsDialog"_s,
          [](Scene &on) {
              ImportLine line;
              line.verb = ImportLine::Verb::Added;
              line.what = u"Northwind, Data Analyst"_s;
              on.show(std::make_unique<FactsDialog>(u"table.csv"_s, std::vector{line}));
          },
          u"Cancel"_s}},
        {"a table",
         {u"TableDialog"_s,
          [](Scene &on) {
              auto layout =
                  layoutOf("company,role,applied\nQuillfield,Editor,03/04/2026\n", DateOrder::DayFirst);
              QVERIFY(layout.ok());
              on.show(std::make_unique<TableDialog>(
                  TablePlan(std::move(layout).value(), on.desk.editor.search(), on.desk.editor.now()),
                  u"table.csv"_s));
          },
          u"Import"_s}},
        {"where a letter belongs",
         {u"LetterDialog"_s,
          [](Scene &on) {
              LetterQuestion question;
              question.mail.subject = u"Your application"_s;
              question.candidates = {{ApplicationId{u"northwind"_s}, 2, u"it names Northwind"_s}};
              on.show(std::make_unique<LetterDialog>(
                  std::vector{question}, OpenedSearch(on.desk.editor.search()), on.desk.editor.now()));
          },
          u"Import"_s}},
        {"tasks",
         {u"TasksDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<TasksDialog>(on.desk.editor, ApplicationId{u"northwind"_s}));
          },
          u"Add"_s}},
        {"a check list",
         {u"CheckListDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<CheckListDialog>(on.desk.editor, ApplicationId{u"northwind"_s},
                                                        BusinessCalendar()));
          },
          u"Add 7 tasks"_s}},
        {"what was set aside",
         {u"SetAsideDialog"_s,
          [](Scene &on) {
              const std::vector<Flaw> flaws{{u"application fen, stage"_s, u"there is no stage \"nowhere\""_s,
                                             false, u"nowhere"_s, u"saved"_s}};
              on.show(std::make_unique<SetAsideDialog>(flaws, QByteArray("fen, stage\n")));
          },
          u"Keep It Aside"_s}},
        {"a calendar",
         {u"CalendarDialog"_s,
          [](Scene &on) { on.show(std::make_unique<CalendarDialog>(CalendarDialog::Choices())); },
          u"Close"_s}},
        {"a move to an interview", {u"MoveQuestion"_s, moving("interviewing"), u"Move"_s}},
        {"a move to an offer", {u"MoveQuestion"_s, moving("offer"), u"Move"_s}},
        {"a move to accepted", {u"MoveQuestion"_s, moving("accepted"), u"Move"_s}},
        {"a move to closed", {u"MoveQuestion"_s, moving("closed"), u"Move"_s}},
        {"stages",
         {u"StagesDialog"_s, [](Scene &on) { on.show(std::make_unique<StagesDialog>(on.desk.editor)); }, {}}},
        {"where its cards go",
         {u"stageremoval.cpp"_s,
          over([](Scene &on, MainWindow *window) { removeStage(on.desk.editor, {u"applied"_s}, window); }),
          u"Delete the stage"_s}},
        {"shortcuts",
         {u"helppages.cpp"_s, over([](Scene &, MainWindow *window) { showShortcuts(window); }), u"Close"_s}},
        {"about",
         {u"helppages.cpp"_s, over([](Scene &, MainWindow *window) { showAbout(window); }), u"Close"_s}},
        {"settings",
         {u"SettingsWindow"_s,
          [](Scene &on) { on.show(std::make_unique<SettingsWindow>(on.desk.editor)); },
          {}}},
        {"the etiquette's numbers",
         {u"SettingsWindow"_s,
          [](Scene &on) {
              on.show(std::make_unique<SettingsWindow>(on.desk.editor))
                  ->findChild<QTabWidget *>()
                  ->setCurrentIndex(1);
          },
          {}}},
        {"where it is kept",
         {u"StoreDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<StoreDialog>(StoreDialog::Facts{
                  u"/home/robin/search.afterword"_s, {}, {u"/home/robin/old.afterword"_s}}));
          },
          u"Close"_s}},
        {"erase",
         {u"EraseDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<EraseDialog>(QStringList{u"/a"_s}, QStringList{u"/b"_s}))
                  ->findChild<QLineEdit *>()
                  ->setText(u"erase"_s);
          },
          u"Erase"_s}},
        {"forget",
         {u"ForgetDialog"_s,
          [](Scene &on) { on.show(std::make_unique<ForgetDialog>(on.desk.editor.search(), 2)); },
          u"Cancel"_s}},
        {"diagnostics",
         {u"DiagnosticsDialog"_s,
          [](Scene &on) { on.show(std::make_unique<DiagnosticsDialog>(u"Version 1"_s)); }, u"Copy"_s}},
        {"a damaged store with copies",
         {u"RecoveryDialog"_s, recovering(StoreState::Damaged, true), u"Use This Copy"_s}},
        {"a missing store without copies",
         {u"RecoveryDialog"_s, recovering(StoreState::Missing, false), u"Close Afterword"_s}},
        {"a store of another program",
         {u"RecoveryDialog"_s, recovering(StoreState::Foreign, false), u"Close Afterword"_s}},
        {"composer",
         {u"NoteComposer"_s,
          [](Scene &on) {
              auto made = std::make_unique<NoteComposer>(on.desk.editor, templates(), desktopHandover());
              QVERIFY(made->open(*planned(on.desk, "thank-you/i1/dana")).ok());
              on.show(std::move(made));
          },
          {},
          false}},
        {"composer, a card",
         {u"NoteComposer"_s,
          [](Scene &on) {
              auto made = std::make_unique<NoteComposer>(on.desk.editor, templates(), desktopHandover());
              QVERIFY(made->open(*planned(on.desk, "thank-you/i1/dana")).ok());
              made->resize(683, 700);
              on.show(std::move(made));
          },
          {},
          false}},
        {"templates",
         {u"TemplateWindow"_s,
          [](Scene &on) {
              on.show(std::make_unique<TemplateWindow>(on.desk.editor, templates(), desktopTemplateFiles()))
                  ->open();
          },
          {},
          false}},
        {"panel, overview", {u"ApplicationPanel"_s, panel(ApplicationPanel::Page::Overview), {}, false}},
        {"panel, people", {u"ApplicationPanel"_s, panel(ApplicationPanel::Page::People), {}, false}},
        {"panel, interviews", {u"ApplicationPanel"_s, panel(ApplicationPanel::Page::Interviews), {}, false}},
        {"panel, timeline", {u"ApplicationPanel"_s, panel(ApplicationPanel::Page::Timeline), {}, false}},
        {"panel, follow-ups", {u"ApplicationPanel"_s, panel(ApplicationPanel::Page::FollowUps), {}, false}},
        {"board with a panel",
         {u"MainWindow"_s,
          [](Scene &on) {
              auto *window = on.show(std::make_unique<MainWindow>(on.desk.editor, on.desk.agenda, on.memory));
              auto *beside = new ApplicationPanel(on.desk.editor, on.desk.agenda);
              window->setPanel(beside);
              beside->setApplication(northwindId);
              window->resize(1400, 1000);
              window->showApplication(northwindId);
          },
          {},
          false}},
        {"a new application",
         {u"MainWindow"_s,
          [](Scene &on) {
              auto *window = on.show(std::make_unique<MainWindow>(on.desk.editor, on.desk.agenda, on.memory));
              window->resize(1400, 1000);
              window->show();
              window->actions().newApplication->trigger();
              for (QToolButton *button : window->findChildren<QToolButton *>()) {
                  if (button->isVisible() && button->text() == u"More"_s)
                      button->click();
              }
          },
          {},
          false}},
        {"today",
         {u"MainWindow"_s,
          [](Scene &on) {
              auto *window = on.show(std::make_unique<MainWindow>(on.desk.editor, on.desk.agenda, on.memory));
              window->setTodayPage(new TodayView(on.desk.editor, on.desk.agenda));
              window->resize(1400, 1000);
              window->showToday();
          },
          {},
          false}},
        {"people",
         {u"MainWindow"_s,
          [](Scene &on) {
              auto *window = on.show(std::make_unique<MainWindow>(on.desk.editor, on.desk.agenda, on.memory));
              window->setPeoplePage(new PeopleView(on.desk.editor));
              window->resize(1400, 1000);
              window->show();
              window->actions().people->trigger();
          },
          {},
          false}},
    };
    return all;
}

QString calledIn(const QWidget *widget, const QWidget &window)
{
    const QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 \"%2\" at %3,%4"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()),
             button && !button->text().isEmpty() ? button->text() : widget->accessibleName())
        .arg(place.x())
        .arg(place.y());
}

/// Whether @p next stands before @p now for someone who reads: above it, or in its line and at the left. What
/// stands at the right of it begins another column, however high.
bool readsBefore(const QRect &next, const QRect &now)
{
    if (next.bottom() < now.top())
        return next.left() < now.right();
    const int shared = std::min(next.bottom(), now.bottom()) - std::max(next.top(), now.top());
    return 2 * shared > std::min(next.height(), now.height()) && next.right() <= now.left();
}

/// Whether Tab goes back from @p now to @p next: judged by the two parts of the smallest thing that holds
/// both, so that it does not matter what is scrolled where.
bool goesBack(QWidget *now, QWidget *next)
{
    QWidget *both = now->parentWidget();
    while (both && !both->isAncestorOf(next))
        both = both->parentWidget();
    if (!both || now->isAncestorOf(next) || next->isAncestorOf(now))
        return next->isAncestorOf(now);
    const auto part = [both](QWidget *widget) {
        while (widget->parentWidget() != both)
            widget = widget->parentWidget();
        return widget->geometry();
    };
    return readsBefore(part(next), part(now));
}

/// Presses Tab until everything was visited; gives what Tab went to, from first to last. A text that takes
/// Tab for itself is left with Ctrl+Tab.
std::vector<QWidget *> visited(QWidget &window)
{
    std::vector<QWidget *> found;
    const QWidget *start = nullptr;
    for (int steps = 0; steps < 400; ++steps) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : &window, Qt::Key_Tab);
        if (QApplication::focusWidget() == before)
            QTest::keyClick(before ? before : &window, Qt::Key_Tab, Qt::ControlModifier);
        QWidget *now = QApplication::focusWidget();
        if (!now || now == before || now == start)
            break;
        if (!start)
            start = now;
        found.push_back(now);
    }
    return found;
}

} // namespace

class TestEveryWindow : public QObject {
    Q_OBJECT

private:
    void open(Scene &on, const QByteArray &name)
    {
        kinds().at(name).open(on);
        if (QTest::currentTestFailed())
            return;
        on.window->show();
        on.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(on.window));
    }
    static void everyKind(bool dialogsOnly)
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto &[name, kind] : kinds()) {
            if (kind.isDialog || !dialogsOnly)
                QTest::newRow(name.constData()) << name;
        }
    }

private Q_SLOTS:
    void everyWindowIsLookedAt()
    {
        // Each class of a window through which Tab goes as one reads, and each place that makes a dialog of
        // no class of its own.
        static const QRegularExpression ofAClass(
            u"class (\\w+) : public (?:ReadInOrder<\\w+>|QDialog|QMainWindow)"_s);
        static const QRegularExpression ofNone(u"new (?:ReadInOrder<QDialog>|QDialog)\\b"_s);
        QStringList missing;
        int found = 0;
        for (const QString &folder : {u"ui"_s, u"app"_s}) {
            QDirIterator files(QStringLiteral(AFTERWORD_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                QStringList names;
                for (auto matches = ofAClass.globalMatch(text); matches.hasNext();)
                    names += matches.next().captured(1);
                if (ofNone.match(text).hasMatch())
                    names += QFileInfo(file).fileName();
                found += int(names.size());
                for (const QString &name : names) {
                    if (std::none_of(kinds().begin(), kinds().end(),
                                     [&](const auto &kind) { return kind.second.of == name; }))
                        missing += name;
                }
            }
        }
        QVERIFY(found > 12);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void tabGoesAsOneReads_data() { everyKind(false); }
    void tabGoesAsOneReads()
    {
        QFETCH(QByteArray, name);
        Scene on;
        open(on, name);
        if (QTest::currentTestFailed())
            return;
        const std::vector<QWidget *> found = visited(*on.window);
        // A page with nothing but a button to close it has that one.
        QVERIFY(!found.empty() || QApplication::focusWidget());
        QStringList back;
        for (size_t i = 0; i < found.size(); ++i) {
            QWidget *now = found[i];
            QWidget *next = found[(i + 1) % found.size()];
            if (goesBack(now, next))
                back += calledIn(now, *on.window) + u" -> "_s + calledIn(next, *on.window);
        }
        // Once it goes back: from the last to the first.
        QVERIFY2(back.size() <= 1, qPrintable(u"\n"_s + back.join(u'\n')));
    }

    void enterDoesWhatIsExpected_data() { everyKind(true); }
    void enterDoesWhatIsExpected()
    {
        QFETCH(QByteArray, name);
        Scene on;
        open(on, name);
        if (QTest::currentTestFailed())
            return;
        const QString expected = kinds().at(name).onEnter;
        QStringList pressed;
        QStringList shown;
        for (QPushButton *button : on.window->findChildren<QPushButton *>()) {
            const QString text = button->text().remove(u'&');
            shown += text;
            if (text == expected)
                QVERIFY2(button->isEnabled() && button->isVisible(), qPrintable(text));
            connect(button, &QPushButton::clicked, on.window, [&pressed, text] { pressed += text; });
        }
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : on.window,
                        Qt::Key_Return);
        QCOMPARE(pressed, expected.isEmpty() ? QStringList() : QStringList(expected));
        if (expected.isEmpty())
            QVERIFY(on.window->isVisible());
    }

    void everyWindowHasAWayOutOfItsOwn_data() { everyKind(false); }
    void everyWindowHasAWayOutOfItsOwn()
    {
        QFETCH(QByteArray, name);
        if (kinds().at(name).of == u"MainWindow"_s)
            QSKIP("its menu quits the program");
        Scene on;
        open(on, name);
        if (QTest::currentTestFailed())
            return;
        const auto buttons = on.window->findChildren<QAbstractButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *button) {
            const QString text = button->text().remove(u'&') + button->accessibleName();
            return button->isVisible() &&
                   (text.startsWith(u"Close"_s) || text == u"Cancel"_s || text == u"Keep It Aside"_s);
        }));
    }

    void theRecoveryDialogKeepsItsSize()
    {
        Scene on;
        open(on, "a damaged store with copies");
        QCOMPARE(on.window->minimumSize(), on.window->maximumSize());
        QVERIFY(on.window->width() < 700 && on.window->height() < 600);
    }

    void theComposerFitsHalfASmallScreen()
    {
        Scene on;
        open(on, "composer");
        // With something to mend, which has the longest buttons, and a question.
        auto *text = named<QPlainTextEdit>(*on.window, u"Text of the note"_s);
        text->setPlainText(text->toPlainText().replace(u"Dear Dana"_s, u"Dear Priya"_s));
        QTRY_VERIFY(button<QToolButton>(*on.window, u"Replace “Priya” with “Dana”"_s));
        button<QPushButton>(*on.window, u"Mark as sent"_s)->click();
        QVERIFY(button<QPushButton>(*on.window, u"Mark as sent anyway"_s));
        on.window->resize(683, 700);
        QTRY_COMPARE(on.window->width(), 683);
        QTRY_VERIFY(on.window->minimumSizeHint().width() <= 683);
        QCoreApplication::processEvents();
        for (const QWidget *widget : on.window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(widget) ||
                                   qobject_cast<const QLineEdit *>(widget) ||
                                   qobject_cast<const QLabel *>(widget);
            if (!isControl || !widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->wordWrap())
                QVERIFY2((label->width() >= 100 || label->text().size() < 20) &&
                             label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
            const QRect place(widget->mapTo(on.window, QPoint(0, 0)), widget->size());
            QVERIFY2(place.left() >= 0 && place.right() < 683, qPrintable(calledIn(widget, *on.window)));
            for (const QWidget *around = widget->parentWidget(); around && around != on.window;
                 around = around->parentWidget()) {
                const QRect within(widget->mapTo(around, QPoint(0, 0)), widget->size());
                QVERIFY2(within.left() >= 0 && within.right() < around->width(),
                         qPrintable(calledIn(widget, *on.window) + u" is cut"_s));
            }
        }
    }
};

QTEST_MAIN(TestEveryWindow)
#include "tst_everywindow.moc"
