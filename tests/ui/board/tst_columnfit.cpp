// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/columnfit.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

constexpr ColumnWidths widths{200, 28};

/// A column for each letter: "c" has cards, "e" is empty, "o" is over, "E" empty and opened by hand, "O" over
/// and opened by hand, "f" folded by hand.
std::vector<ColumnWish> columns(const QString &letters)
{
    std::vector<ColumnWish> all;
    for (const QChar letter : letters) {
        ColumnWish wish;
        wish.folded = letter == u'f';
        wish.keptOpen = letter.isUpper();
        wish.empty = letter.toLower() == u'e';
        wish.over = letter.toLower() == u'o';
        all.push_back(wish);
    }
    return all;
}

QString shown(const std::vector<bool> &folded)
{
    QString text;
    for (const bool one : folded)
        text += one ? u'|' : u'#';
    return text;
}

} // namespace

class TestColumnFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatSaysLeastMakesRoom_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<int>("room");
        QTest::addColumn<bool>("searching");
        QTest::addColumn<QString>("result");
        QTest::newRow("all fit") << u"ceoc"_s << 800 << false << u"####"_s;
        QTest::newRow("one pixel less") << u"ceoc"_s << 799 << false << u"#|##"_s;
        QTest::newRow("empty ones are not enough") << u"ceoc"_s << 627 << false << u"#||#"_s;
        QTest::newRow("beside one card as many as there is room for")
            << u"ceeeee"_s << 700 << false << u"###|||"_s;
        QTest::newRow("empty ones go from the right") << u"ecece"_s << 700 << false << u"##|#|"_s;
        QTest::newRow("cards stay however narrow") << u"ccc"_s << 10 << false << u"###"_s;
        QTest::newRow("only as many as it takes") << u"coo"_s << 428 << false << u"##|"_s;
        QTest::newRow("a hand's choice") << u"fEO"_s << 10 << false << u"|##"_s;
        QTest::newRow("folded by hand with room") << u"fc"_s << 5000 << false << u"|#"_s;
        QTest::newRow("a search folds the rest") << u"ceEoc"_s << 5000 << true << u"#||##"_s;
        QTest::newRow("a search unfolds hits") << u"fe"_s << 10 << true << u"#|"_s;
        QTest::newRow("nothing found") << u"ee"_s << 10 << true << u"##"_s;
        QTest::newRow("no columns") << QString() << 10 << false << QString();
    }
    void whatSaysLeastMakesRoom()
    {
        QFETCH(const QString, letters);
        QFETCH(const int, room);
        QFETCH(const bool, searching);
        QTEST(shown(foldedToFit(columns(letters), room, widths, searching)), "result");
    }
};

QTEST_GUILESS_MAIN(TestColumnFit)
#include "tst_columnfit.moc"
