// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/notesfield.h"
#include "ui/parts/fields/textfield.h"
#include "ui/parts/leaving/unsaved.h"

#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

/// A field and another widget that can take the focus from it; what is committed is told to the field, as
/// the facts would be.
struct Page {
    Page()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&field);
        layout->addWidget(&other);
        field.setValue(u"Northwind"_s);
        field.setCommit([this](const QString &typed) -> Committed {
            if (refuse)
                return {Committed::State::Refused, {}};
            if (typed == u"nonsense")
                return {Committed::State::NotUnderstood, u"This means nothing."_s};
            written += typed;
            field.setValue(typed.simplified());
            return {};
        });
        window.show();
        active = QTest::qWaitForWindowActive(&window);
        field.setFocus();
    }

    QString shown() const { return field.edit()->text(); }
    void type(const QString &text)
    {
        field.edit()->selectAll();
        QTest::keyClicks(field.edit(), text);
    }

    QWidget window;
    TextField field{u"Company"_s};
    QPushButton other;
    QStringList written;
    bool refuse = false;
    bool active = false;
};

} // namespace

class TestField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhenTheFocusLeaves();
    void writesWithEnter();
    void writesAfterAPause();
    void writesNothingThatIsAsItWas();
    void keepsWhatIsTypedWhenNewsArrive();
    void tellsOfTheValueWhosePlaceItTakes();
    void showsNewsWhereNobodyTypes();
    void keepsARefusedText();
    void saysWhatItDoesNotUnderstand();
    void startsOverForSomethingElse();
    void keepsItsTextWhereNothingIsWritten();
    void notesAreWrittenAsTheyAre();
    void notesKeepTheCaretWhenNewsArrive();
    void notesGrowWithTheirText();
    void theWindowBehindADialogHearsWhatIsUnwritten();
    void whatIsNotUnderstoodIsUnsavedUntilItIs();
    void whatStandsInAFormIsUnsavedUntilItIsTaken();
    void whoIsAskedGoesBackToIt();
    void whoLosesItGoesOn();
};

void TestField::writesWhenTheFocusLeaves()
{
    Page page;
    page.type(u"  North  Wind "_s);
    QVERIFY(page.written.isEmpty());

    page.other.setFocus();

    QCOMPARE(page.written, QStringList(u"  North  Wind "_s));
    QCOMPARE(page.shown(), u"North Wind"_s);
    QVERIFY(!page.field.isDirty());
}

void TestField::writesWithEnter()
{
    Page page;
    page.type(u"Quill"_s);
    QTest::keyClick(page.field.edit(), Qt::Key_Return);

    QCOMPARE(page.written, QStringList(u"Quill"_s));
}

void TestField::writesAfterAPause()
{
    Page page;
    page.type(u"Quill "_s);

    QTRY_COMPARE(page.written, QStringList(u"Quill "_s));
    // Somebody may be about to type on: the blank stays under the fingers.
    QCOMPARE(page.shown(), u"Quill "_s);
}

void TestField::writesNothingThatIsAsItWas()
{
    Page page;
    page.type(u"Northwind"_s);
    page.other.setFocus();

    QVERIFY(page.written.isEmpty());
    QVERIFY(!page.field.isDirty());
}

void TestField::keepsWhatIsTypedWhenNewsArrive()
{
    Page page;
    page.type(u"Quill"_s);
    page.field.setValue(u"Northwind & Co"_s);

    QCOMPARE(page.shown(), u"Quill"_s);
    QVERIFY(page.field.isDirty());
}

void TestField::tellsOfTheValueWhosePlaceItTakes()
{
    Page page;
    const auto hint = [&] {
        const auto *label = page.field.findChild<QLabel *>();
        return label->isVisible() ? label->text() : QString();
    };
    page.type(u"Quill"_s);
    page.field.setValue(u"Northwind Traders"_s);
    QVERIFY(hint().contains(u"“Northwind Traders” was entered here from elsewhere"_s));
    QTest::keyClicks(page.field.edit(), u" & Co"_s);
    page.other.setFocus();
    QCOMPARE(page.written, QStringList(u"Quill & Co"_s));
    QVERIFY(hint().contains(u"“Northwind Traders”"_s));
    // The next text takes the place of nothing unseen.
    page.field.setFocus();
    page.type(u"Quill"_s);
    QCOMPARE(hint(), QString());
    page.field.setValue({});
    QVERIFY(hint().contains(u"emptied elsewhere"_s));
    page.field.startOver(u"Other"_s);
    QCOMPARE(hint(), QString());
}

void TestField::showsNewsWhereNobodyTypes()
{
    Page page;
    page.field.setValue(u"Northwind & Co"_s);

    QCOMPARE(page.shown(), u"Northwind & Co"_s);
}

void TestField::keepsARefusedText()
{
    Page page;
    page.refuse = true;
    page.type(u"Quill"_s);
    page.other.setFocus();

    QCOMPARE(page.shown(), u"Quill"_s);
    QVERIFY(!page.field.flush());
    page.refuse = false;
    QVERIFY(page.field.flush());
    QCOMPARE(page.written, QStringList(u"Quill"_s));
}

void TestField::saysWhatItDoesNotUnderstand()
{
    Page page;
    page.type(u"nonsense"_s);
    page.other.setFocus();

    QVERIFY(page.written.isEmpty());
    QCOMPARE(page.shown(), u"nonsense"_s);
    const QList<QLabel *> hints = page.field.findChildren<QLabel *>();
    QCOMPARE(hints.size(), 1);
    QVERIFY(hints.front()->isVisible());
    QCOMPARE(hints.front()->text(), u"This means nothing."_s);
}

void TestField::startsOverForSomethingElse()
{
    Page page;
    page.type(u"Quill"_s);
    page.field.startOver(u"Harbor"_s);
    page.other.setFocus();

    QCOMPARE(page.shown(), u"Harbor"_s);
    QVERIFY(page.written.isEmpty());
}

void TestField::keepsItsTextWhereNothingIsWritten()
{
    Page page;
    page.field.setCommit({});
    page.type(u"Quill"_s);
    page.other.setFocus();

    QCOMPARE(page.shown(), u"Quill"_s);
    QVERIFY(page.field.flush());
    QCOMPARE(page.field.typed(), u"Quill"_s);
}

void TestField::notesAreWrittenAsTheyAre()
{
    NotesField field(u"Remarks"_s);
    QString written;
    field.setCommit([&](const QString &typed) -> Committed {
        written = typed;
        return {};
    });
    QTest::keyClicks(field.edit(), u"one  line"_s);
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QTest::keyClicks(field.edit(), u"<b>two</b>"_s);
    QVERIFY(field.flush());

    QCOMPARE(written, u"one  line\n<b>two</b>"_s);
}

void TestField::notesKeepTheCaretWhenNewsArrive()
{
    NotesField field(u"Remarks"_s);
    field.show();
    field.activateWindow();
    auto *edit = qobject_cast<QPlainTextEdit *>(field.edit());
    edit->setFocus();
    QTRY_VERIFY(edit->hasFocus());
    field.setValue(u"Ring them"_s);
    const auto caretIn = [&](int place, const QString &news) {
        QTextCursor caret = edit->textCursor();
        caret.setPosition(place);
        edit->setTextCursor(caret);
        field.setValue(news);
        return edit->textCursor().position();
    };

    QCOMPARE(caretIn(9, u"Ring both of them"_s), 17); // behind everything, where somebody types
    QCOMPARE(caretIn(4, u"Ring everybody"_s), 4);
    QCOMPARE(caretIn(14, u"No"_s), 2);
    QCOMPARE(caretIn(1, u"\U0001F98A\U0001F98A"_s), 2); // not into the middle of a sign
}

void TestField::notesGrowWithTheirText()
{
    NotesField field(u"Remarks"_s);
    field.resize(300, 400);
    field.show();
    const int before = field.edit()->height();
    field.setValue(u"1\n2\n3\n4\n5\n6"_s);
    const int six = field.edit()->height();
    field.setValue(QString(100, u'\n'));

    QVERIFY(six > before);
    QVERIFY(field.edit()->height() > six);
    QVERIFY2(field.edit()->height() < 3 * six, "a long text scrolls");
}

void TestField::whatIsNotUnderstoodIsUnsavedUntilItIs()
{
    Page page;
    QVERIFY(unsavedTexts(&page.window).empty());
    page.type(u"nonsense"_s);
    QVERIFY(page.field.flush());
    const std::vector<UnsavedText> unsaved = unsavedTexts(&page.window);
    QCOMPARE(unsaved.size(), size_t(1));
    QCOMPARE(unsaved.front().name, u"Company"_s);
    QCOMPARE(unsaved.front().text, u"nonsense"_s);
    QCOMPARE(unsaved.front().hint, u"This means nothing."_s);
    page.type(u"Quill"_s);
    QVERIFY(page.field.flush());
    QVERIFY(unsavedTexts(&page.window).empty());
    page.type(u"nonsense"_s);
    QVERIFY(page.field.flush());
    page.type({});
    QTest::keyClick(page.field.edit(), Qt::Key_Delete);
    QVERIFY(page.field.flush());
    QVERIFY2(unsavedTexts(&page.window).empty(), "nothing stands there");
}

void TestField::whatStandsInAFormIsUnsavedUntilItIsTaken()
{
    Page page;
    page.field.setCommit({});
    page.type(u"Quill"_s);
    page.other.setFocus();
    QVERIFY(page.field.flush());
    QCOMPARE(unsavedTexts(&page.window).size(), size_t(1));
    page.field.startOver({}); // as a form does that is taken, or left
    QVERIFY(unsavedTexts(&page.window).empty());
}

void TestField::whoIsAskedGoesBackToIt()
{
    Page page;
    page.type(u"nonsense"_s);
    page.other.setFocus();
    int left = 0;
    int stayed = 0;
    const QPointer<QMessageBox> question = askBeforeLosing(
        &page.window, unsavedTexts(&page.window), [&] { ++left; }, [&] { ++stayed; });
    QVERIFY(question->text().contains(u"Company: “nonsense”"_s));
    QCOMPARE(question->informativeText(), u"This means nothing."_s);
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(left, 0);
    QCOMPARE(stayed, 1);
    QCOMPARE(page.shown(), u"nonsense"_s);
    QCOMPARE(page.window.focusWidget(), static_cast<QWidget *>(page.field.edit()));
}

void TestField::whoLosesItGoesOn()
{
    Page page;
    page.type(u"nonsense"_s);
    page.other.setFocus();
    int left = 0;
    const QPointer<QMessageBox> question =
        askBeforeLosing(&page.window, unsavedTexts(&page.window), [&] { ++left; });
    for (QAbstractButton *button : question->buttons()) {
        if (button != question->escapeButton())
            button->click();
    }
    QCOMPARE(left, 1);
    QCOMPARE(page.shown(), u"Northwind"_s);
    QVERIFY(unsavedTexts(&page.window).empty());
}

void TestField::theWindowBehindADialogHearsWhatIsUnwritten()
{
    class Counting : public QWidget {
    public:
        bool event(QEvent *event) override
        {
            told += event->type() == Field::waitingChanged() ? 1 : 0;
            return QWidget::event(event);
        }
        int told = 0;
    };
    Counting window;
    QDialog dialog(&window);
    auto *field = new TextField(u"Name"_s, {}, &dialog);
    field->setCommit([](const QString &) { return Committed(); });
    dialog.show();
    QTest::keyClicks(field->edit(), u"Robin"_s);
    QCOMPARE(window.told, 1);
    QVERIFY(field->flush());
    QCOMPARE(window.told, 2);
    QVERIFY(!field->isUnwritten());
}

QTEST_MAIN(TestField)
#include "tst_field.moc"
