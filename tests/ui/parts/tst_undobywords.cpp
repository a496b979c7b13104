// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/undobywords.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestUndoByWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesBackAWordAtATime()
    {
        QPlainTextEdit edit;
        UndoByWords words;
        edit.installEventFilter(&words);
        QTest::keyClicks(&edit, u"We spoke of rockets"_s);
        edit.undo();
        QCOMPARE(edit.toPlainText(), u"We spoke of "_s);
        edit.undo();
        QCOMPARE(edit.toPlainText(), u"We spoke "_s);
        edit.redo();
        edit.redo();
        QCOMPARE(edit.toPlainText(), u"We spoke of rockets"_s);
    }

    void aLineIsNoPartOfTheNext()
    {
        QPlainTextEdit edit(u"Before."_s);
        UndoByWords words;
        edit.installEventFilter(&words);
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, u"After"_s);
        edit.undo();
        QCOMPARE(edit.toPlainText(), u"Before.\n"_s);
    }
};

QTEST_MAIN(TestUndoByWords)
#include "tst_undobywords.moc"
