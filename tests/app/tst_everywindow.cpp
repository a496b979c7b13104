// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every window, dialog and form: Tab goes as one reads, Enter does what a person expects, and
// there is a way out without the desktop's frame.
#include "tests/app/scenes.h"
#include "ui/drafts/notecomposer.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

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

/// Whether a wheel that is turned over @p field changes what it holds, unless something keeps it from that.
bool holdsChoice(const QWidget &field)
{
    return qobject_cast<const QComboBox *>(&field) || qobject_cast<const QAbstractSpinBox *>(&field);
}

bool standsInScrolledPage(const QWidget &field)
{
    for (const QWidget *around = field.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(around))
            return true;
    }
    return false;
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

    void aWheelThatScrollsAPageChangesNothing_data() { everyKind(false); }
    void aWheelThatScrollsAPageChangesNothing()
    {
        QFETCH(QByteArray, name);
        Scene on;
        open(on, name);
        if (QTest::currentTestFailed())
            return;
        QStringList changed;
        for (QWidget *field : on.window->findChildren<QWidget *>()) {
            if (!holdsChoice(*field) || !standsInScrolledPage(*field) || field->hasFocus())
                continue;
            const QVariant before = field->property(field->metaObject()->userProperty().name());
            for (const int angle : {-120, -120, 120}) {
                const QPointF at = field->rect().center();
                QWheelEvent turn(at, field->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                                 Qt::NoScrollPhase, false);
                QApplication::sendEvent(field, &turn);
                if (field->property(field->metaObject()->userProperty().name()) != before)
                    changed += calledIn(field, *on.window);
            }
        }
        QVERIFY2(changed.isEmpty(), qPrintable(changed.join(u'\n')));
    }

    void theRecoveryDialogKeepsItsSize()
    {
        Scene on;
        open(on, "a damaged store with copies");
        QCOMPARE(on.window->minimumSize(), on.window->maximumSize());
        QVERIFY(on.window->width() < 700 && on.window->height() < 600);
    }

    void theComposerFitsHalfASmallScreen_data()
    {
        QTest::addColumn<bool>("hasMailbox");
        QTest::newRow("without a mailbox") << false;
        QTest::newRow("with one, which has a button more") << true;
    }

    void theComposerFitsHalfASmallScreen()
    {
        QFETCH(bool, hasMailbox);
        Scene on;
        open(on, "composer");
        qobject_cast<NoteComposer *>(on.window)->setMailbox(hasMailbox);
        // With something to mend, which has the longest buttons, and a question.
        auto *text = named<QPlainTextEdit>(*on.window, u"Text of the note"_s);
        text->setPlainText(text->toPlainText().replace(u"Dear Dana"_s, u"Dear Priya"_s));
        QTRY_VERIFY(button<QToolButton>(*on.window, u"Put “Dana”"_s));
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
