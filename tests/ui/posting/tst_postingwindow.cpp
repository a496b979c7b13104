// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting/postingwindow.h"

#include "core/posting/keep/keepposting.h"
#include "tests/support/northwind.h"
#include "ui/parts/fields/field.h"
#include "ui/parts/fields/flatlineedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

Posting brightloom()
{
    Posting posting;
    posting.company = {u"Brightloom"_s, FactSource::JsonLd, false};
    posting.role = {u"Editor"_s, FactSource::JsonLd, false};
    posting.place = {u"Leeds"_s, FactSource::Words, true};
    posting.closesOn = {QDate(2026, 12, 11), FactSource::JsonLd, false};
    posting.link = {u"https://brightloom.example/jobs/7"_s, FactSource::Address, false};
    posting.text = {u"You edit."_s, FactSource::JsonLd, false};
    return posting;
}

struct OnDesk {
    Desk desk;
    PostingWindow window{desk.editor};

    explicit OnDesk(const Search &search = northwindSearch())
        : desk(search)
    {
    }

    /// Puts it on the board and shows it, as the browser's desk does.
    ApplicationId keep(const Posting &posting, bool isForm = false)
    {
        const auto step = keepingPosting(desk.editor.search(), keptFactsOf(posting), {}, desk.editor.now());
        if (!desk.editor.make(step))
            return {};
        const ApplicationId id = step->change.applications.front().after->id;
        window.add({ArrivedPosting::Kind::Kept, id, posting, isForm});
        return id;
    }
    const Application *card(const ApplicationId &id) const
    {
        return desk.tracker.search().applications.find(id);
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : window.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    QAbstractButton *button(QString text) const
    {
        for (QAbstractButton *one : window.findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    /// How many wait, as the window says it; empty where it says nothing.
    QString waiting() const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"behind this one"_s))
                return label->text();
        }
        return {};
    }
    void type(const QString &name, const QString &text) const
    {
        QLineEdit *edit = field(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
};

} // namespace

class PostingWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRightNeedsOneKey()
    {
        OnDesk on;
        const ApplicationId id = on.keep(brightloom());
        const Application before = *on.card(id);
        const int steps = on.desk.editor.undoStack()->count();
        QVERIFY(on.window.isVisible());
        QCOMPARE(on.field(u"Company"_s)->text(), u"Brightloom"_s);
        QTest::keyClick(&on.window, Qt::Key_Return);
        QVERIFY(!on.window.isVisible());
        QCOMPARE(*on.card(id), before);
        QCOMPARE(on.desk.editor.undoStack()->count(), steps);
    }

    void aGuessIsMarked()
    {
        OnDesk on;
        on.keep(brightloom());
        QVERIFY(on.field(u"Place"_s)->accessibleDescription().contains(u"guess"_s));
        QVERIFY(on.field(u"Company"_s)->accessibleDescription().isEmpty());
    }

    void whatIsCorrectedIsOneStep_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("Done") << false;
        QTest::newRow("closing the window") << true;
    }
    void whatIsCorrectedIsOneStep()
    {
        QFETCH(bool, closes);
        OnDesk on;
        const ApplicationId id = on.keep(brightloom());
        const Application before = *on.card(id);
        on.type(u"Salary"_s, u"GBP 41,000"_s);
        on.type(u"Role"_s, u"Senior Editor"_s);
        if (closes)
            on.window.close();
        else
            on.button(u"Close"_s)->click();
        QVERIFY(!on.window.isVisible());
        QCOMPARE(on.card(id)->salary, u"GBP 41,000"_s);
        QCOMPARE(on.card(id)->role, u"Senior Editor"_s);
        on.desk.editor.undoStack()->undo();
        QCOMPARE(*on.card(id), before);
    }

    void whatChangedElsewhereMeanwhileStays()
    {
        OnDesk on;
        const ApplicationId id = on.keep(brightloom());
        Application elsewhere = *on.card(id);
        elsewhere.location = u"York"_s;
        QVERIFY(on.desk.editor.keep(put(on.desk.tracker.search(), elsewhere)));
        on.type(u"Salary"_s, u"GBP 41,000"_s);
        on.button(u"Close"_s)->click();
        QCOMPARE(on.card(id)->location, u"York"_s);
        QCOMPARE(on.card(id)->salary, u"GBP 41,000"_s);
    }

    void aFactLongerThanItsFieldIsNotCut_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("Done") << false;
        QTest::newRow("closing the window") << true;
    }
    void aFactLongerThanItsFieldIsNotCut()
    {
        QFETCH(bool, closes);
        OnDesk on;
        Posting posting = brightloom();
        posting.place.value = QString(300, u'x');
        const ApplicationId id = on.keep(posting);
        const Application before = *on.card(id);
        QCOMPARE(before.location.size(), 300);
        const int steps = on.desk.editor.undoStack()->count();
        if (closes)
            on.window.close();
        else
            on.button(u"Close"_s)->click();
        QVERIFY(!on.window.isVisible());
        QCOMPARE(*on.card(id), before);
        QCOMPARE(on.desk.editor.undoStack()->count(), steps);
    }

    void aDateThatIsNoneStaysOnTheScreen()
    {
        OnDesk on;
        on.keep(brightloom());
        on.type(u"Closes on"_s, u"soon"_s);
        on.button(u"Close"_s)->click();
        QVERIFY(on.window.isVisible());
        QCOMPARE(on.field(u"Closes on"_s)->text(), u"soon"_s);
        on.window.close();
        QVERIFY(on.window.isVisible());
        on.field(u"Closes on"_s)->clear();
        on.button(u"Close"_s)->click();
        QVERIFY(!on.window.isVisible());
    }

    void whoAppliedSaysSoWithOneTick()
    {
        OnDesk on;
        const ApplicationId id = on.keep(brightloom(), true);
        QSignalSpy moves(&on.window, &PostingWindow::moveWanted);
        on.button(u"I filled in this form and applied today"_s)->click();
        QCOMPARE(on.window.findChild<QComboBox *>()->currentData().toString(), u"applied"_s);
        on.button(u"Close"_s)->click();
        QCOMPARE(moves.size(), 1);
        QCOMPARE(moves.first()[0].value<ApplicationId>(), id);
        QCOMPARE(moves.first()[1].value<StageId>(), StageId{u"applied"_s});
    }

    void itCanBeTakenOffAgain()
    {
        OnDesk on;
        const ApplicationId id = on.keep(brightloom());
        on.button(u"Take it off again"_s)->click();
        QVERIFY(!on.card(id));
        QVERIFY(!on.window.isVisible());
        on.desk.editor.undoStack()->undo();
        QVERIFY(on.card(id));
    }

    void severalWaitBehindEachOther()
    {
        OnDesk on;
        on.keep(brightloom());
        Posting other = brightloom();
        other.company.value = u"Quillfield"_s;
        on.keep(other);
        QCOMPARE(on.window.count(), 2);
        QCOMPARE(on.field(u"Company"_s)->text(), u"Brightloom"_s);
        on.button(u"Close"_s)->click();
        QCOMPARE(on.field(u"Company"_s)->text(), u"Quillfield"_s);
        QVERIFY(on.window.isVisible());
        on.button(u"Close"_s)->click();
        QVERIFY(!on.window.isVisible());
    }

    void howManyWaitFollowsWhatIsUndone()
    {
        OnDesk on;
        on.keep(brightloom());
        Posting other = brightloom();
        for (const QString &company : {u"Quillfield"_s, u"Harrow"_s}) {
            other.company.value = company;
            on.keep(other);
        }
        QCOMPARE(on.waiting(), u"2 more wait behind this one."_s);
        on.desk.editor.undoStack()->undo();
        QTRY_COMPARE(on.waiting(), u"1 more waits behind this one."_s);
        on.desk.editor.undoStack()->undo();
        QTRY_COMPARE(on.waiting(), QString());
        QCOMPARE(on.field(u"Company"_s)->text(), u"Brightloom"_s);
    }

    void closingKeepsWhatIsShownAndLeavesTheOthers_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("the window") << false;
        QTest::newRow("the program") << true;
    }
    void closingKeepsWhatIsShownAndLeavesTheOthers()
    {
        QFETCH(bool, ends);
        OnDesk on;
        const ApplicationId id = on.keep(brightloom());
        Posting other = brightloom();
        other.company.value = u"Quillfield"_s;
        const ApplicationId behind = on.keep(other);
        const Application stands = *on.card(behind);
        on.window.add({ArrivedPosting::Kind::Asked, {}, brightloom(), false});
        const size_t cards = on.desk.tracker.search().applications.size();
        on.type(u"Salary"_s, u"GBP 41,000"_s);
        if (ends)
            on.window.leave();
        // Nobody has seen what waits behind it: that comes next.
        for (const int behindIt : ends ? QList<int>() : QList<int>{2, 1, 0}) {
            on.window.close();
            QCOMPARE(on.window.count(), behindIt);
        }
        QVERIFY(!on.window.isVisible());
        QCOMPARE(on.window.count(), 0);
        for (const Field *field : on.window.findChildren<Field *>())
            QVERIFY(!field->isWaiting());
        QCOMPARE(on.card(id)->salary, u"GBP 41,000"_s);
        QCOMPARE(*on.card(behind), stands);
        QCOMPARE(on.desk.tracker.search().applications.size(), cards);
    }

    void aKnownOneTellsWhatChanged()
    {
        OnDesk on;
        Posting posting = brightloom();
        const ApplicationId id = on.keep(posting);
        on.window.close();
        posting.text.value = u"You edit.\nYou read."_s;
        on.window.add({ArrivedPosting::Kind::Known, id, posting, false});
        QCOMPARE(on.window.findChild<QPlainTextEdit *>()->toPlainText(), u"+ You read."_s);
        on.button(u"Keep the new text"_s)->click();
        QCOMPARE(on.card(id)->posting, u"You edit.\nYou read."_s);
        on.desk.editor.undoStack()->undo();
        QCOMPARE(on.card(id)->posting, u"You edit."_s);
    }

    void aKnownOneLeadsToItsCard()
    {
        OnDesk on;
        QSignalSpy shows(&on.window, &PostingWindow::showWanted);
        on.window.add({ArrivedPosting::Kind::Known, ApplicationId{u"northwind"_s}, brightloom(), false});
        on.button(u"Show the card"_s)->click();
        QCOMPARE(shows.size(), 1);
        QVERIFY(!on.window.isVisible());
    }

    void theColumnThatIsChosenIsWhereNewCardsGo_data()
    {
        QTest::addColumn<QString>("hidden");
        QTest::newRow("all are shown") << QString();
        QTest::newRow("another one is hidden") << u"later"_s;
        QTest::newRow("it is hidden itself") << u"saved"_s;
    }
    void theColumnThatIsChosenIsWhereNewCardsGo()
    {
        QFETCH(QString, hidden);
        Search search = northwindSearch();
        search.stages.put(Stage{StageId{u"later"_s}, u"Later"_s, StageKind::Saved, {}, false});
        if (const Stage *found = search.stages.find(StageId{hidden})) {
            Stage stage = *found;
            stage.hidden = true;
            search.stages.put(stage);
        }
        OnDesk on(search);
        const ApplicationId kept = on.keep(brightloom());
        QCOMPARE(on.card(kept)->stage, StageId{u"saved"_s});
        on.window.close();
        on.window.add({ArrivedPosting::Kind::Asked, {}, brightloom(), false});
        QCOMPARE(on.window.findChild<QComboBox *>()->currentData().toString(), u"saved"_s);
    }

    void whatSomebodyElseAsksForNeedsAYes_data()
    {
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<int>("added");
        QTest::newRow("yes") << u"Put it on the board"_s << 1;
        QTest::newRow("no") << u"Cancel"_s << 0;
        QTest::newRow("closed") << QString() << 0;
    }
    void whatSomebodyElseAsksForNeedsAYes()
    {
        QFETCH(QString, pressed);
        QFETCH(int, added);
        OnDesk on;
        const size_t before = on.desk.tracker.search().applications.size();
        on.window.add({ArrivedPosting::Kind::Asked, {}, brightloom(), false});
        QCOMPARE(on.desk.tracker.search().applications.size(), before);
        if (pressed.isEmpty())
            on.window.close();
        else
            on.button(pressed)->click();
        QVERIFY(!on.window.isVisible());
        QCOMPARE(on.desk.tracker.search().applications.size(), before + size_t(added));
    }
};

QTEST_MAIN(PostingWindowTest)
#include "tst_postingwindow.moc"
