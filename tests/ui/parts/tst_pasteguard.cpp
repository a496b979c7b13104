// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/pasteguard.h"

#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestPasteGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsSomethingIsPasted()
    {
        QMimeData data;
        QVERIFY(!PasteGuard::mayBePasted(nullptr));
        QVERIFY(!PasteGuard::mayBePasted(&data));
        data.setText(u"Dear Dana"_s);
        QVERIFY(PasteGuard::mayBePasted(&data));
    }

    void aTextIsPastedAsEver()
    {
        PasteGuard guard;
        qApp->installEventFilter(&guard);
        QGuiApplication::clipboard()->setText(u"Dear Dana"_s);
        QPlainTextEdit field;
        QTest::keySequence(&field, QKeySequence::Paste);
        QCOMPARE(field.toPlainText(), u"Dear Dana"_s);
        qApp->removeEventFilter(&guard);
    }
};

QTEST_MAIN(TestPasteGuard)
#include "tst_pasteguard.moc"
