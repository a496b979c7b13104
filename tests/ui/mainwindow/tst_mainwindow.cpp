// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "core/edits/editapplication.h"
#include "tests/support/desk.h"
#include "tests/support/memoryinmemory.h"
#include "ui/board/boardview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/filedrops.h"
#include "ui/mainwindow/find/searchfield.h"
#include "ui/mainwindow/helppages.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/sample/sample.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/textfield.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// Company 1 had an interview with Dana this morning, and she is to get a note today. This week's goal of new
/// applications is met.
Search search()
{
    Search search = searchWith(3);
    for (Application application : searchWith(3).applications) {
        application.added = QDate(2026, 11, 23);
        search.applications.put(application);
    }
    Contact dana;
    dana.id.text = u"dana"_s;
    dana.name = u"Dana Whitfield"_s;
    dana.email = u"dana@northwind.example"_s;
    search.contacts.put(dana);
    Application application = search.applications.front();
    application.stage.text = u"interviewing"_s;
    Interview interview;
    interview.id.text = u"i1"_s;
    interview.zone = search.person.zone;
    interview.start = {QDate(2026, 11, 23), QTime(10, 0)};
    interview.end = {QDate(2026, 11, 23), QTime(11, 0)};
    interview.debrief.savedAt = at("2026-11-23T17:00:00Z");
    interview.interviewers.push_back({dana.id, {}, {}, {}});
    application.interviews.push_back(interview);
    search.applications.put(application);
    return search;
}

struct Window {
    explicit Window(Search facts = search())
        : desk(std::move(facts))
        , window(desk.editor, desk.agenda, memory)
    {
        window.setTodayPage(new QLabel(u"Today"_s));
        window.setPanel(new QLabel(u"Panel"_s));
        window.show();
        active = QTest::qWaitForWindowActive(&window);
    }

    template <class Widget>
    Widget *named(const QString &accessibleName) const
    {
        for (Widget *widget : window.findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }

    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    QString statusText() const
    {
        QStringList texts;
        for (const QLabel *label : window.statusBar()->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u" | "_s);
    }

    QDockWidget *panel() const { return window.findChild<QDockWidget *>(u"panel"_s); }

    Desk desk;
    MemoryInMemory memory;
    MainWindow window;
    bool active = false;
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyButtonStaysInSightHoweverLongItsWords()
    {
        Window w;
        QVERIFY(w.active);
        auto *bar = w.window.findChild<QToolBar *>(u"tools"_s);
        const auto button = [&](QAction *action) {
            return qobject_cast<QToolButton *>(bar->widgetForAction(action));
        };
        const Actions &actions = w.window.actions();
        w.window.resize(1280, 600);
        QTRY_COMPARE(button(actions.import)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        actions.import->setIconText(u"Importieren aus einer Datei oder einem Ordner"_s);
        actions.today->setIconText(u"Heute, was zu tun ist"_s);
        w.window.resize(800, 600);
        QTRY_COMPARE(button(actions.import)->toolButtonStyle(), Qt::ToolButtonIconOnly);
        for (QAction *action : {actions.board, actions.today, actions.people, actions.insights,
                                actions.newApplication, actions.import}) {
            QTRY_VERIFY2(button(action)->isVisible(), qPrintable(action->text()));
            QVERIFY2(bar->rect().contains(button(action)->geometry()), qPrintable(action->text()));
        }
        QCOMPARE(button(actions.board)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        w.window.resize(1280, 600);
        QTRY_COMPARE(button(actions.import)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    void nothingIsOfferedToBeAddedWhereNothingMayBe()
    {
        Window w;
        const QObject somebody;
        const Actions &actions = w.window.actions();
        for (const bool may : {false, true}) {
            w.desk.editor.setHindered(&somebody, !may);
            for (const QAction *action : {actions.newApplication, actions.import, actions.importFolder})
                QCOMPARE(action->isEnabled(), may);
        }
    }

    void theKeysOfWhatMayNotBeAddedAreAnswered()
    {
        Window w;
        const QObject somebody;
        w.desk.editor.setHindered(&somebody, true);
        QTest::keyClick(&w.window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(w.window.messageBar()->text(), u"Nothing can be added now: the bar above says why."_s);
    }

    void anEmptyBoardSaysHowToBegin()
    {
        Window w(searchWith(0));
        QVERIFY(!w.window.board()->isVisible());
        int buttons = 0;
        for (const QPushButton *button : w.window.findChildren<QPushButton *>())
            buttons += button->isVisible() ? 1 : 0;
        QCOMPARE(buttons, 3);
    }

    void theSampleIsMarkedAndGoesInOneStep()
    {
        Window w(searchWith(0));
        Search sample = search();
        w.window.setSample(sample);
        const Search before = w.desk.tracker.search();
        for (QPushButton *button : w.window.findChildren<QPushButton *>()) {
            if (button->text() == u"Sample search"_s)
                button->click();
        }
        QVERIFY(w.window.board()->isVisible());
        QCOMPARE(w.desk.tracker.search().applications.size(), size_t(3));
        QVERIFY2(w.desk.tracker.search().person == before.person, "the person stays who it is");
        QPushButton *remove = nullptr;
        for (QPushButton *button : w.window.findChildren<QPushButton *>()) {
            if (button->text() == u"Remove the sample"_s)
                remove = button;
        }
        QVERIFY(remove && remove->isVisible());
        const Result<Step> own =
            addingApplication(w.desk.tracker.search(), u"My own"_s, {}, {}, w.desk.editor.now());
        QVERIFY(w.desk.editor.make(own));
        remove->click();
        QCOMPARE(w.desk.tracker.search().applications.size(), size_t(1));
        QVERIFY(w.desk.tracker.search().contacts.empty());
        QVERIFY(!remove->isVisible());
        w.desk.editor.undoStack()->undo();
        QVERIFY(remove->isVisible());
        QCOMPARE(w.desk.tracker.search().applications.size(), size_t(4));
    }

    void aCardOfOnesOwnIsNeverTakenForTheSample()
    {
        QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR) + u"/resources/sample/search.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Search> sample = readSample(file.readAll());
        QVERIFY(sample.ok());
        Desk desk(searchWith(0));
        for (const Application &made : sample->applications) {
            QVERIFY(desk.editor.make(
                addingApplication(desk.tracker.search(), made.company, made.role, {}, desk.editor.now())));
        }
        QVERIFY(!hasSample(desk.tracker.search(), *sample));
        const Search own = desk.tracker.search();
        QVERIFY(desk.editor.make(addingSample(own, *sample)));
        QCOMPARE(desk.tracker.search().applications.size(), 2 * own.applications.size());
        QVERIFY(desk.editor.make(removingSample(desk.tracker.search(), *sample)));
        QVERIFY(desk.tracker.search().applications == own.applications);
        QVERIFY(desk.tracker.search().contacts == own.contacts);
    }

    void aNewApplicationIsAddedByKeyboardAndUndone()
    {
        Window w(searchWith(0));
        QVERIFY(w.active);
        w.key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Company"_s);
        w.type(u"Northwind"_s);
        w.key(Qt::Key_Tab);
        w.type(u"Data Analyst"_s);
        w.key(Qt::Key_Return);
        QCOMPARE(w.desk.tracker.search().applications.size(), size_t(1));
        QCOMPARE(w.desk.tracker.search().applications.front().role, u"Data Analyst"_s);
        QVERIFY(w.window.board()->isVisible());
        QCOMPARE(w.window.board()->currentCard(), std::optional(ApplicationId{u"northwind"_s}));
        QCOMPARE(w.window.messageBar()->text(), u"New application to Northwind"_s);
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.desk.tracker.search().applications.empty());
        QVERIFY(!w.window.board()->isVisible());
    }

    void theOfferToUndoTakesBackOnlyWhatItNames()
    {
        Window w(searchWith(2));
        QVERIFY(w.active);
        const Search before = w.desk.tracker.search();
        for (const auto &id : {ApplicationId{u"a1"_s}, ApplicationId{u"a2"_s}}) {
            Application card = *w.desk.tracker.search().applications.find(id);
            card.location = u"Oslo"_s;
            QVERIFY(w.desk.editor.make(editingApplication(w.desk.tracker.search(), card)));
        }
        QVERIFY(w.window.messageBar()->isVisible());
        w.desk.editor.undoStack()->undo(); // by the key: the second change
        QVERIFY2(!w.window.messageBar()->isVisible(), "it would take back the first one");
        QCOMPARE(w.desk.tracker.search().applications.find(ApplicationId{u"a1"_s})->location, u"Oslo"_s);
    }

    void whatCouldNotBeWrittenStaysTyped()
    {
        Window w(searchWith(0));
        QVERIFY(w.active);
        w.desk.store.refuseNext(1, u"the disk is full, so nothing was changed"_s);
        w.key(Qt::Key_N, Qt::ControlModifier);
        w.type(u"Northwind"_s);
        w.key(Qt::Key_Return);
        QCOMPARE(w.named<QLineEdit>(u"Company"_s)->text(), u"Northwind"_s);
        QVERIFY(w.named<QLineEdit>(u"Company"_s)->isVisible());
        QCOMPARE(w.window.messageBar()->text(), u"The disk is full, so nothing was changed."_s);
        QVERIFY(w.statusText().contains(u"not saved"_s));
        w.key(Qt::Key_Return);
        QCOMPARE(w.desk.tracker.search().applications.size(), size_t(1));
        QVERIFY(w.statusText().contains(u"all saved · 15:00"_s));
    }

    void nothingIsCalledSavedWhileAFieldWaits()
    {
        Window w;
        TextField field(u"Remarks"_s, {}, &w.window);
        field.setCommit([&](const QString &typed) {
            field.setValue(typed);
            return Committed{Committed::State::Written, {}};
        });
        QTest::keyClicks(field.edit(), u"they called"_s);
        QVERIFY(w.statusText().contains(u"not saved yet"_s));
        QVERIFY(field.flush());
        QVERIFY(w.statusText().contains(u"all saved"_s));
        QVERIFY(!w.statusText().contains(u"not saved"_s));
    }

    void nothingIsCalledSavedWhileAFormOrAnotherWindowHoldsWords()
    {
        Window w;
        TextField reply(u"What was said"_s, {}, w.window.centralWidget());
        reply.show();
        QTest::keyClicks(reply.edit(), u"they called"_s);
        QVERIFY(w.statusText().contains(u"not saved yet"_s));
        reply.startOver({});
        QVERIFY(!w.statusText().contains(u"not saved"_s));
        {
            QWidget debrief; // the window does not own it
            TextField field(u"What went well"_s, {}, &debrief);
            field.setCommit([](const QString &) { return Committed(); });
            QTest::keyClicks(field.edit(), u"they laughed"_s);
            QVERIFY(w.statusText().contains(u"not saved yet"_s));
        }
        QTRY_VERIFY(!w.statusText().contains(u"not saved"_s));
    }

    void nothingIsCalledSavedWhileTheFileIsGone()
    {
        Window w;
        w.window.setOutOfReach(true);
        QVERIFY(w.statusText().contains(u"not saved yet"_s));
        w.window.setOutOfReach(false);
        QVERIFY(w.statusText().contains(u"all saved"_s));
    }

    void theSearchFiltersAsOneTypesAndEscGoesBack()
    {
        Window w;
        QVERIFY(w.active);
        w.key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(w.window.searchField()->hasFocus());
        w.type(u"company 2"_s);
        w.key(Qt::Key_Return);
        QCOMPARE(w.window.board()->currentCard(), std::optional(ApplicationId{u"a2"_s}));
        w.key(Qt::Key_Escape);
        QCOMPARE(w.window.searchField()->text(), QString());
        QCOMPARE(w.window.board()->currentCard(), std::optional(ApplicationId{u"a2"_s}));
    }

    void theSearchCountsItsHits()
    {
        Window w;
        const auto hits = [&] { return w.window.searchField()->hitsText(); };
        QCOMPARE(hits(), QString());
        w.window.searchField()->setText(u"company"_s);
        QCOMPARE(hits(), u"3 found"_s);
        w.window.searchField()->setText(u"company 2"_s);
        QCOMPARE(hits(), u"1 found"_s);
        QVERIFY(w.desk.editor.make(
            addingApplication(w.desk.tracker.search(), u"Company 22"_s, {}, {}, w.desk.editor.now())));
        QCOMPARE(hits(), u"2 found"_s);
        w.window.searchField()->setText(u"nobody has that"_s);
        QCOMPARE(hits(), u"none"_s);
        w.window.searchField()->clear();
        QCOMPARE(hits(), QString());
    }

    void deleteInTheSearchFieldDeletesALetter()
    {
        Window w;
        QVERIFY(w.active);
        QVERIFY(w.window.showApplication(ApplicationId{u"a2"_s}));
        w.key(Qt::Key_F, Qt::ControlModifier);
        w.type(u"xy"_s);
        w.key(Qt::Key_Home);
        w.key(Qt::Key_Delete);
        QCOMPARE(w.window.searchField()->text(), u"y"_s);
        QCOMPARE(w.desk.tracker.search().applications.size(), size_t(3));
    }

    void theStatusSaysWhatIsDueAndWhatIsNext()
    {
        Window w;
        QVERIFY2(w.statusText().contains(u"1 due today · next: note to Dana by 20:00"_s),
                 qPrintable(w.statusText()));
        QCOMPARE(w.window.actions().today->text().remove(u'&'), u"Today 1"_s);
    }

    void aStepOffersUndoInTheMessageBar()
    {
        Window w;
        QVERIFY(w.desk.editor.make(
            removingApplications(w.desk.tracker.search(), std::array{ApplicationId{u"a3"_s}})));
        QVERIFY(w.window.messageBar()->isVisible());
        QCOMPARE(w.window.messageBar()->text(), u"Removal of Company 3"_s);
        for (QToolButton *button : w.window.messageBar()->findChildren<QToolButton *>()) {
            if (button->text() == u"Undo"_s)
                button->click();
        }
        QCOMPARE(w.desk.tracker.search().applications.size(), size_t(3));
        QVERIFY(!w.window.messageBar()->isVisible());
    }

    void undoIsNamedInTheMenu()
    {
        Window w;
        QVERIFY(w.desk.editor.make(
            removingApplications(w.desk.tracker.search(), std::array{ApplicationId{u"a3"_s}})));
        QCOMPARE(w.window.actions().undo->text(), u"Undo removal of Company 3"_s);
    }

    void aFollowUpsKeyLeadsToItsCardAndPanel()
    {
        Window w;
        QSignalSpy chosen(&w.window, &MainWindow::followUpChosen);
        w.window.searchField()->setText(u"company 2"_s);
        QVERIFY(w.window.showFollowUp(*FollowUpKey::fromText(u"thank-you/i1/dana"_s)));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(w.window.board()->currentCard(), std::optional(ApplicationId{u"a1"_s}));
        QVERIFY(w.panel()->isVisible());
        QCOMPARE(w.window.searchField()->text(), QString());
        QVERIFY(!w.window.showFollowUp(*FollowUpKey::fromText(u"thank-you/gone/dana"_s)));
    }

    void escClosesThePanel()
    {
        Window w;
        QVERIFY(w.active);
        QVERIFY(w.window.showApplication(ApplicationId{u"a2"_s}));
        QVERIFY(w.panel()->isVisible());
        w.key(Qt::Key_Escape);
        QVERIFY(!w.panel()->isVisible());
    }

    void escLeavesAFieldOfThePanelFirst()
    {
        Window w;
        QVERIFY(w.active);
        QVERIFY(w.window.showApplication(ApplicationId{u"a2"_s}));
        auto *line = new QLineEdit(w.panel()->widget());
        line->show();
        line->setFocus();
        w.key(Qt::Key_Escape);
        QVERIFY(w.panel()->isVisible());
        QVERIFY(!line->hasFocus());
        w.key(Qt::Key_Escape);
        QVERIFY(!w.panel()->isVisible());
    }

    void whereNoCardIsChosenThePanelLeavesThePeopleTheirRoom()
    {
        Window w;
        w.window.setPeoplePage(new QWidget);
        w.panel()->show();
        QVERIFY(!w.window.board()->currentCard());
        w.window.actions().people->trigger();
        QVERIFY(!w.panel()->isVisible());
        QVERIFY(w.window.showApplication(ApplicationId{u"a2"_s}));
        w.window.actions().people->trigger();
        QVERIFY(w.panel()->isVisible());
    }

    void aClosedPanelGivesTheKeysBack()
    {
        Window w;
        QVERIFY(w.active);
        QVERIFY(w.window.showApplication(ApplicationId{u"a2"_s}));
        w.window.closePanel();
        QVERIFY(!w.panel()->isVisible());
        QVERIFY(w.window.board()->isAncestorOf(QApplication::focusWidget()));
    }

    void theCardThatOneWasAtIsChosenAfterAStart()
    {
        Desk desk(search());
        MemoryInMemory memory;
        {
            MainWindow window(desk.editor, desk.agenda, memory);
            window.show();
            QVERIFY(window.board()->showCard(ApplicationId{u"a2"_s}));
            window.close();
        }
        {
            MainWindow window(desk.editor, desk.agenda, memory);
            QCOMPARE(window.board()->currentCard(), std::optional(ApplicationId{u"a2"_s}));
            window.close();
        }
        QVERIFY(desk.editor.make(
            removingApplications(desk.tracker.search(), std::array{ApplicationId{u"a2"_s}})));
        MainWindow window(desk.editor, desk.agenda, memory);
        QVERIFY2(!window.board()->currentCard(), "it is gone, and no other one is taken for it");
    }

    void theWindowKeepsItsPlace()
    {
        Desk desk(search());
        MemoryInMemory memory;
        {
            MainWindow window(desk.editor, desk.agenda, memory);
            window.setPanel(new QLabel(u"Panel"_s));
            window.show();
            window.resize(780, 600);
            QSignalSpy closed(&window, &MainWindow::closed);
            window.close();
            QCOMPARE(closed.count(), 1);
        }
        MainWindow window(desk.editor, desk.agenda, memory);
        QCOMPARE(window.size(), QSize(780, 600));
    }

    void noKeyIsGivenTwiceAndNoActionIsWithoutName()
    {
        Window w;
        QSet<QString> keys;
        for (QAction *top : w.window.menuBar()->actions()) {
            for (const QAction *action : top->menu()->actions()) {
                if (action->isSeparator())
                    continue;
                QVERIFY(!action->text().isEmpty());
                const QString key = action->shortcut().toString();
                QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
                keys.insert(key);
            }
        }
        QVERIFY(keys.size() > 12);
    }

    void theShortcutsPageListsEveryKey()
    {
        Window w;
        showShortcuts(&w.window);
        auto *page = w.window.findChild<QDialog *>();
        QVERIFY(page && page->isVisible());
        QStringList said;
        for (const QLabel *label : page->findChildren<QLabel *>())
            said << label->text();
        for (QAction *top : w.window.menuBar()->actions()) {
            for (const QAction *action : top->menu()->actions()) {
                if (!action->shortcut().isEmpty())
                    QVERIFY(said.contains(action->shortcut().toString(QKeySequence::NativeText)));
            }
        }
        QVERIFY(page->findChild<QDialogButtonBox *>());
    }

    void everyWidgetThatTakesTheFocusHasAName()
    {
        Window w;
        w.window.actions().newApplication->trigger();
        for (const QWidget *widget : w.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->inherits("QScrollBar"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

    void foldersAndEveryKindOfFileCanBeDropped()
    {
        const QTemporaryDir folder;
        QMimeData data;
        QStringList paths{folder.path()};
        for (const QString &name :
             {u"a.eml"_s, u"b.mbox"_s, u"c.csv"_s, u"d.vcf"_s, u"e.xlsx"_s, u"f.json"_s, u"g.txt"_s})
            paths += u"/nowhere/"_s + name;
        QList<QUrl> urls;
        for (const QString &path : std::as_const(paths))
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls << QUrl::fromLocalFile(u"/nowhere/folder"_s));
        QCOMPARE(importableFiles(data), paths);
    }

    void droppedInvitationsAreImportedAndOtherThingsAreNot()
    {
        Window w;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/nowhere/invite.ICS"_s),
                      QUrl::fromLocalFile(u"/nowhere/photo.png"_s),
                      QUrl(u"https://example.org/invite.ics"_s)});
        QCOMPARE(importableFiles(data), QStringList{u"/nowhere/invite.ICS"_s});

        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&w.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&w.window, &drop);
        QVERIFY(drop.isAccepted());
        QTRY_VERIFY(w.window.messageBar()->text().startsWith(u"invite.ICS: there is no such file"_s));

        QMimeData photo;
        photo.setUrls({QUrl::fromLocalFile(u"/nowhere/photo.png"_s)});
        QDragEnterEvent foreign(QPoint(300, 300), Qt::CopyAction, &photo, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&w.window, &foreign);
        QVERIFY(!foreign.isAccepted());
    }

    void messagesAreShownAsTyped()
    {
        Window w;
        w.window.messageBar()->warn(u"<img src=/etc/passwd> could not be read"_s);
        for (const QLabel *label : w.window.messageBar()->findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
