// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours.h"

#include "ui/icons.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

QPalette paletteOf(const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

class TestColours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheWebGuidelines()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(contrast(QColor(0x777777), Qt::white) * 100), 448);
    }

    void textReadsOnEveryBase_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << paletteOf(Qt::white, Qt::black);
        QTest::newRow("dark") << paletteOf(QColor(0x1e1f22), QColor(0xdfe1e5));
        QTest::newRow("black") << paletteOf(Qt::black, Qt::white);
        QTest::newRow("grey") << paletteOf(QColor(0x808080), Qt::black);
        QTest::newRow("paper") << paletteOf(QColor(0xfdf6e3), QColor(0x586e75));
    }
    void textReadsOnEveryBase()
    {
        QFETCH(QPalette, palette);
        const QColor base = palette.color(QPalette::Base);
        QVERIFY(contrast(mutedText(palette), base) >= 4.5);
        QVERIFY(contrast(warningText(palette), base) >= 4.5);
        QVERIFY(contrast(positiveText(palette), base) >= 4.5);
    }

    void aStageHasItsOwnColourOrItsKinds()
    {
        const QPalette light = paletteOf(Qt::white, Qt::black);
        Stage stage;
        stage.kind = StageKind::Offer;
        const QColor ofKind = stageColour(stage, light);
        stage.colour = u"#123456"_s;
        QCOMPARE(stageColour(stage, light), QColor(0x123456));
        stage.colour = u"no colour"_s;
        QCOMPARE(stageColour(stage, light), ofKind);
    }

    void placeholdersReadOnEveryBase_data() { textReadsOnEveryBase_data(); }

    /// As under a theme that left them the colour of another one.
    void placeholdersReadOnEveryBase()
    {
        QFETCH(QPalette, palette);
        const QPalette before = QApplication::palette();
        palette.setColor(QPalette::PlaceholderText, palette.color(QPalette::Base));
        QApplication::setPalette(palette);
        makePlaceholdersReadable();
        const QLineEdit line;
        const QPlainTextEdit page;
        for (const QPalette &field : {line.palette(), page.palette()})
            QVERIFY(contrast(field.color(QPalette::PlaceholderText), field.color(QPalette::Base)) >= 4.5);
        QApplication::setPalette(before);
    }

    void everyIconIsDrawnInTheColourAskedFor()
    {
        for (int i = 0; i <= static_cast<int>(Icon::Warning); ++i) {
            const QImage image = iconPixmap(static_cast<Icon>(i), 16, Qt::red, 2.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 200)
                        continue;
                    ++drawn;
                    QVERIFY2(pixel.red() > 200 && pixel.green() < 60, qPrintable(QString::number(i)));
                }
            }
            QVERIFY2(drawn > 10, qPrintable(QString::number(i)));
        }
    }
};

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
