// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/asshown.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestAsShown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTurnsTheNextWordsAroundGoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("override") << u"Harbor\u202e gnp.exe"_s << u"Harbor gnp.exe"_s;
        QTest::newRow("embeddings") << u"\u202aa\u202bb\u202cc\u202dd\u202e"_s << u"abcd"_s;
        QTest::newRow("isolates") << u"\u2066a\u2067b\u2068c\u2069"_s << u"abc"_s;
        QTest::newRow("control characters") << u"a\u0007b\u001bc\u007fd\u0085e\rf"_s << u"abcdef"_s;
        QTest::newRow("lines and tabs stay") << u"one\ntwo\tthree"_s << u"one\ntwo\tthree"_s;
        QTest::newRow("words of right-to-left languages stay") << u"שלום עולם"_s << u"שלום עולם"_s;
        QTest::newRow("what joins letters and pictures stays")
            << u"می\u200cخواهم 👩\u200d💻"_s << u"می\u200cخواهم 👩\u200d💻"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void whatTurnsTheNextWordsAroundGoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(asShown(text), shown);
    }
};

QTEST_GUILESS_MAIN(TestAsShown)
#include "tst_asshown.moc"
