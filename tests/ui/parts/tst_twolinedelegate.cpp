// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/twolinedelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

constexpr QRect row(0, 0, 200, 40);
constexpr int besideTheWords = 28; ///< more than the icon takes, and less than it takes with its words

/// A row with a red icon, painted for those who read in @p direction.
QImage painted(Qt::LayoutDirection direction)
{
    QPixmap red(16, 16);
    red.fill(Qt::red);
    QStandardItemModel model;
    auto *item = new QStandardItem(QIcon(red), u"HHH"_s);
    item->setData(u"HHH"_s, TwoLineDelegate::SecondLineRole);
    model.appendRow(item);
    QStyleOptionViewItem option;
    option.rect = row;
    option.direction = direction;
    option.palette = QPalette(Qt::black, Qt::white);
    QImage image(row.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    TwoLineDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

/// Where @p image has red in it, or where it has other ink.
QRect inkIn(const QImage &image, bool red)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour != Qt::white && (colour == Qt::red) == red)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

class TestTwoLineDelegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIconStandsBeforeTheWordsAsOneReads()
    {
        const QImage fromLeft = painted(Qt::LeftToRight);
        const QImage fromRight = painted(Qt::RightToLeft);
        for (const QImage &image : {fromLeft, fromRight}) {
            QVERIFY(!inkIn(image, true).isEmpty());
            QVERIFY(!inkIn(image, false).isEmpty());
        }
        QVERIFY(inkIn(fromLeft, true).right() < inkIn(fromLeft, false).left());
        QVERIFY(inkIn(fromLeft, true).right() < besideTheWords);
        QVERIFY(inkIn(fromRight, true).left() > inkIn(fromRight, false).right());
        QVERIFY(inkIn(fromRight, true).left() > row.width() - besideTheWords);
    }
};

QTEST_MAIN(TestTwoLineDelegate)
#include "tst_twolinedelegate.moc"
