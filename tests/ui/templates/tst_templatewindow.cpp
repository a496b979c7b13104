// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatewindow.h"

#include "core/drafts/composer.h"
#include "core/drafts/template/templatecheck.h"
#include "tests/support/northwind.h"
#include "ui/templates/phrasepane.h"
#include "ui/templates/templateedit.h"
#include "ui/templates/templatefiles.h"
#include "ui/templates/variablepane.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const Table<Template> &templates()
{
    static const Table<Template> table = builtInTemplates().value();
    return table;
}

struct Open {
    explicit Open(Search search = northwindSearch())
        : desk(std::move(search))
        , window(desk.editor, templates(),
                 {[this](QWidget *) { return path; }, [this](QWidget *, const QString &) { return path; }})
    {
        window.open(TemplateId{u"thank-you-standard"_s}, InterviewId{u"i1"_s});
        window.show();
        active = QTest::qWaitForWindowActive(&window);
    }

    TemplateEdit *body() const { return named<TemplateEdit>(window, u"Text of the template"_s); }
    QPlainTextEdit *preview(const QString &name) const
    {
        return named<QPlainTextEdit>(window, u"Preview for "_s + name);
    }
    void duplicate() { button<QPushButton>(window, u"Duplicate to change"_s)->click(); }
    void write(const QString &text)
    {
        body()->selectAll();
        body()->insertPlainText(text);
    }
    bool says(const QString &words) const
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&window) && label->text().contains(words);
        });
    }
    void choose(const QString &entry)
    {
        for (const QToolButton *more : window.findChildren<QToolButton *>()) {
            if (!more->menu())
                continue;
            Q_EMIT more->menu()->aboutToShow();
            for (QAction *action : more->menu()->actions()) {
                if (action->text() == entry)
                    action->trigger();
            }
        }
    }
    /// What the other side does to the person's first template.
    void elsewhere(const std::function<void(Template &)> &change)
    {
        Template theirs = own().front();
        change(theirs);
        QVERIFY(desk.tracker.apply(put(desk.tracker.search(), theirs)).ok());
    }
    const Table<Template> &own() const { return desk.tracker.search().templates; }

    QString path;
    Desk desk;
    TemplateWindow window;
    bool active = false;
};

} // namespace

class TestTemplateWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allTemplatesAreListed()
    {
        const Open open;
        const auto *list = named<QListView>(open.window, u"All templates"_s);
        QCOMPARE(list->model()->rowCount(), static_cast<int>(templates().size()));
        QVERIFY(templates().size() >= 16);
        QCOMPARE(list->currentIndex().data().toString(), u"Thank-you"_s);
    }

    void aBuiltInTemplateIsOnlyRead()
    {
        const Open open;
        QVERIFY(open.body()->isReadOnly());
        QVERIFY(named<QLineEdit>(open.window, u"Subject"_s)->isReadOnly());
        QTest::keyClicks(open.body(), u"abc"_s);
        QVERIFY(!open.body()->toPlainText().contains(u"abc"_s));
        QVERIFY(open.own().empty());
    }

    void aCopyIsOnesOwnAndCanBeUndone()
    {
        Open open;
        open.duplicate();
        QCOMPARE(open.own().size(), size_t(1));
        const Template copy = open.own().front();
        QCOMPARE(copy.name, u"Thank-you, mine"_s);
        QCOMPARE(copy.body, templates().find(TemplateId{u"thank-you-standard"_s})->body);
        QVERIFY(!templates().contains(copy.id));
        QVERIFY(!open.body()->isReadOnly());
        open.desk.editor.undoStack()->undo();
        QVERIFY(open.own().empty());
        QVERIFY(open.body()->isReadOnly());
    }

    void whatIsTypedIsKeptAsAStepThatCanBeUndone()
    {
        Open open;
        open.duplicate();
        const QString before = open.body()->toPlainText();
        open.write(u"{{greeting}},\nmy words"_s);
        QTRY_COMPARE_WITH_TIMEOUT(open.own().front().body, u"{{greeting}},\nmy words"_s, 2000);
        open.desk.editor.undoStack()->undo();
        QCOMPARE(open.own().front().body, before);
        QCOMPARE(open.body()->toPlainText(), before);
        open.desk.editor.undoStack()->redo();
        QCOMPARE(open.body()->toPlainText(), u"{{greeting}},\nmy words"_s);
    }

    void thePreviewShowsEachInterviewerSideBySide()
    {
        Open open;
        for (const QString &name : {u"Dana Whitfield"_s, u"Priya Rao"_s, u"Jonas Eide"_s})
            QVERIFY2(open.preview(name), qPrintable(name));
        QVERIFY(open.preview(u"Dana Whitfield"_s)->toPlainText().contains(u"churn dashboard"_s));
        open.duplicate();
        open.write(u"{{greeting}},\nabout {{debrief.moment}}"_s);
        QTRY_COMPARE(open.preview(u"Priya Rao"_s)->toPlainText(),
                     u"Dear Priya,\nabout how you explained the retention study\n"_s);
    }

    void aMistakeNamesItsPlaceAndTheLastGoodPreviewStays()
    {
        Open open;
        open.duplicate();
        open.write(u"{{greeting}},\ngood"_s);
        QTRY_COMPARE(open.preview(u"Dana Whitfield"_s)->toPlainText(), u"Dear Dana,\ngood\n"_s);
        open.write(u"{{greeting}},\nbad {{#debrief.moment}}x"_s);
        QTRY_VERIFY(open.says(u"line 2, column 5"_s));
        QCOMPARE(open.preview(u"Dana Whitfield"_s)->toPlainText(), u"Dear Dana,\ngood\n"_s);
        button<QPushButton>(open.window, u"Show it"_s)->click();
        QCOMPARE(open.body()->textCursor().selectedText(), u"{{#debrief.moment}}"_s);
        // Half a template is kept as well.
        QVERIFY(open.window.flush());
        QVERIFY(open.own().front().body.contains(u"bad"_s));
        open.write(u"{{greeting}},\nbetter"_s);
        QTRY_VERIFY(!open.says(u"line 2"_s));
        QCOMPARE(open.preview(u"Dana Whitfield"_s)->toPlainText(), u"Dear Dana,\nbetter\n"_s);
    }

    void aVariableShowsItsValueAndIsPutIntoTheText()
    {
        Open open;
        open.duplicate();
        open.write(u"x"_s);
        const auto *list = named<QListView>(open.window, u"Variables"_s);
        const auto rowOf = [&](const QString &name) {
            return list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, name).value(0);
        };
        QVERIFY(
            rowOf(u"contact.name"_s).data(Qt::AccessibleTextRole).toString().contains(u"Dana Whitfield"_s));
        Q_EMIT const_cast<QListView *>(list)->activated(rowOf(u"contact.name"_s));
        QCOMPARE(open.body()->toPlainText(), u"x{{contact.name}}"_s);
        Q_EMIT const_cast<QListView *>(list)->activated(rowOf(u"promised.ahead"_s));
        QCOMPARE(open.body()->toPlainText(), u"x{{contact.name}}{{#promised.ahead}}{{/promised.ahead}}"_s);
    }

    void aNameIsCompletedWithItsTag()
    {
        Open open;
        open.duplicate();
        open.write({});
        open.body()->setFocus();
        QTest::keyClicks(open.body(), u"{{contact.gi"_s);
        QVERIFY(open.body()->completer()->popup()->isVisible());
        QTest::keyClick(open.body()->completer()->popup(), Qt::Key_Return);
        QCOMPARE(open.body()->toPlainText(), u"{{contact.givenName}}"_s);
    }

    void tagsHaveColours()
    {
        const Open open;
        const auto selections = open.body()->extraSelections();
        QVERIFY(selections.size() > 5);
        QVERIFY(selections.front().cursor.selectedText().startsWith(u"{{"_s));
        QVERIFY(selections.front().format.foreground().color() !=
                open.body()->palette().color(QPalette::Text));
    }

    void phrasesAreListsThatCanBeChanged()
    {
        Open open;
        open.duplicate();
        open.window.findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *pane = open.window.findChild<PhrasePane *>();
        const qsizetype before = open.own().front().phrases.at(u"opening"_s).size();
        pane->choose(u"opening"_s, 0);
        button<QPushButton>(open.window, u"Add a phrase"_s)->click();
        pane->edit()->insertPlainText(u"Hello {{contact.givenName}}."_s);
        QVERIFY(open.window.flush());
        QCOMPARE(open.own().front().phrases.at(u"opening"_s).size(), before + 1);
        QCOMPARE(open.own().front().phrases.at(u"opening"_s).last(), u"Hello {{contact.givenName}}."_s);
        button<QPushButton>(open.window, u"Remove the phrase"_s)->click();
        auto *name = named<QLineEdit>(open.window, u"Name of a new set"_s);
        name->setText(u"my set"_s);
        button<QPushButton>(open.window, u"Add set"_s)->click();
        pane->edit()->insertPlainText(u"A phrase."_s);
        QVERIFY(open.window.flush());
        QCOMPARE(open.own().front().phrases.at(u"opening"_s).size(), before);
        QCOMPARE(open.own().front().phrases.at(u"my-set"_s), QStringList{u"A phrase."_s});
        QVERIFY(pane->list()->topLevelItemCount() > 2);
    }

    void aPhraseSetGetsAnotherNameWhereverItIsNamed()
    {
        Open open;
        open.duplicate();
        open.window.findChild<QTabWidget *>()->setCurrentIndex(1);
        open.write(u"{{greeting}},\n{{> opening}} {{>opening }} opening"_s);
        auto *pane = open.window.findChild<PhrasePane *>();
        const QStringList phrases = pane->phrases().at(u"opening"_s);
        const auto typeName = [&](const QString &name) {
            pane->choose(u"opening"_s, -1);
            pane->list()->editItem(pane->list()->currentItem());
            auto *line = pane->list()->viewport()->findChild<QLineEdit *>();
            QVERIFY(line);
            line->setText(name);
            QTest::keyClick(line, Qt::Key_Return);
            QTRY_VERIFY(!pane->list()->viewport()->findChild<QLineEdit *>());
        };
        typeName(u"closing"_s); // it has an owner
        QVERIFY(pane->phrases().contains(u"opening"_s));
        QCOMPARE(pane->list()->currentItem()->text(0), u"opening"_s);

        typeName(u"first words"_s);
        QTRY_COMPARE(open.body()->toPlainText(),
                     u"{{greeting}},\n{{> first-words}} {{>first-words }} opening"_s);
        QCOMPARE(pane->list()->currentItem()->text(0), u"first-words"_s);
        QVERIFY(open.window.flush());
        QVERIFY(!open.own().front().phrases.contains(u"opening"_s));
        QCOMPARE(open.own().front().phrases.at(u"first-words"_s), phrases);
        QVERIFY(mistakesIn(open.own().front()).empty());
    }

    void theNamesOfASetThatComesWithTheProgramStay()
    {
        const Open open;
        const auto *pane = open.window.findChild<PhrasePane *>();
        QVERIFY(!(pane->list()->topLevelItem(0)->flags() & Qt::ItemIsEditable));
    }

    void aTemplateTravelsThroughAFile()
    {
        const QTemporaryDir folder;
        Open open;
        open.duplicate();
        open.write(u"{{greeting}},\nÜber {{debrief.moment}} 🎉"_s);
        open.path = folder.filePath(u"mine.mustache"_s);
        open.choose(u"Export this template…"_s);
        const Template kept = open.own().front();
        open.choose(u"Import a template…"_s);
        QCOMPARE(open.own().size(), size_t(2));
        Template imported = open.own()[1];
        QVERIFY(imported.id != kept.id); // it stands beside the one that is there
        imported.id = kept.id;
        QVERIFY(imported == kept);
        open.desk.editor.undoStack()->undo();
        QCOMPARE(open.own().size(), size_t(1));
    }

    void aFileThatIsNoTemplateIsToldWithItsLine()
    {
        const QTemporaryDir folder;
        Open open;
        open.path = folder.filePath(u"odd.mustache"_s);
        QFile file(open.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name: Odd\npurpose: nonsense\n---\nbody");
        file.close();
        open.choose(u"Import a template…"_s);
        QVERIFY(open.own().empty());
        QVERIFY(open.says(u"line 2"_s));
        QVERIFY(open.says(u"Nothing was imported"_s));
    }

    void aRemovedTemplateComesBackWithAnUndo()
    {
        Open open;
        open.duplicate();
        open.write(u"typed last"_s);
        open.choose(u"Remove this template"_s);
        QVERIFY(open.own().empty());
        QVERIFY(open.body()->isReadOnly());
        open.desk.editor.undoStack()->undo();
        QCOMPARE(open.own().front().body, u"typed last"_s);
    }

    void aStoreThatFailsLosesNoWord()
    {
        Open open;
        open.duplicate();
        open.desk.store.refuseNext(1, u"the disk is full"_s);
        open.write(u"precious"_s);
        QVERIFY(!open.window.flush());
        QCOMPARE(open.body()->toPlainText(), u"precious"_s);
        QVERIFY(open.window.flush());
        QCOMPARE(open.own().front().body, u"precious"_s);
    }

    void withoutAnInterviewItSaysSo()
    {
        Open open(searchWith(1));
        QVERIFY(open.says(u"Once there is an interview"_s));
        open.duplicate();
        open.write(u"{{nonsense}}"_s);
        QTRY_VERIFY(open.says(u"line 1, column 1"_s));
    }

    void whatSomebodyElseChangedStandsBesideWhatIsTyped()
    {
        Open open;
        open.duplicate();
        open.write(u"My words, {{greeting}}"_s);
        open.elsewhere([](Template &theirs) {
            theirs.subject = u"Their subject"_s;
            theirs.phrases[u"closing"_s] = {u"Yours"_s};
        });
        QCOMPARE(named<QLineEdit>(open.window, u"Subject"_s)->text(), u"Their subject"_s);
        QCOMPARE(open.body()->toPlainText(), u"My words, {{greeting}}"_s);
        open.body()->insertPlainText(u"!"_s);
        QVERIFY(open.window.flush());
        QCOMPARE(open.own().front().subject, u"Their subject"_s);
        QCOMPARE(open.own().front().phrases.at(u"closing"_s), QStringList{u"Yours"_s});
        QCOMPARE(open.own().front().body, u"My words, {{greeting}}!"_s);
    }

    void ofTheSameTextWhatIsTypedHereStands()
    {
        Open open;
        open.duplicate();
        open.write(u"My words"_s);
        open.elsewhere([](Template &theirs) { theirs.body = u"Their words"_s; });
        QCOMPARE(open.body()->toPlainText(), u"My words"_s);
        QVERIFY(open.window.flush());
        QCOMPARE(open.own().front().body, u"My words"_s);
    }

    void whatAnotherProcessWroteIsReadBeforeItIsWrittenOver()
    {
        Open open;
        open.duplicate();
        open.write(u"My words"_s);
        Search theirs = open.desk.store.kept();
        Template source = theirs.templates.front();
        source.name = u"Their name"_s;
        theirs.templates.put(source);
        open.desk.store.writeOutside(theirs);
        QVERIFY(open.window.flush());
        QCOMPARE(open.own().front().name, u"Their name"_s);
        QCOMPARE(open.own().front().body, u"My words"_s);
    }
};

QTEST_MAIN(TestTemplateWindow)
#include "tst_templatewindow.moc"
