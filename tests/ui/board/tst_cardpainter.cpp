// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/cardpainter.h"

#include "ui/board/card/cardlayout.h"
#include "ui/board/card/cardstyle.h"
#include "ui/colours.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

constexpr QRect row(0, 0, 280, 120);

CardFacts someFacts()
{
    CardFacts facts;
    facts.company = u"Northwind"_s;
    facts.role = u"Data Analyst for everything that can be counted"_s;
    facts.next = u"Note to Dana"_s;
    facts.inStage = u"6 days"_s;
    return facts;
}

QImage painted(const CardFacts &facts)
{
    const CardStyle style(QApplication::font(), QApplication::palette());
    QImage image(row.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(style.base);
    QPainter painter(&image);
    drawCardTexts(painter, row, facts, style);
    return image;
}

/// What differs between two pictures of the same size.
QRect difference(const QImage &a, const QImage &b)
{
    QRect differing;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                differing |= QRect(x, y, 1, 1);
        }
    }
    return differing;
}

QRect roleLine()
{
    const CardStyle style(QApplication::font(), QApplication::palette());
    return CardLayout::of(row, style, 60).role;
}

} // namespace

class TestCardPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFontRemembersWidthsAndElidesWhatDoesNotFit()
    {
        const MeasuredFont font(QApplication::font());
        const QFontMetrics metrics(QApplication::font());
        for (const QString &text : {u"6 days"_s, u"Nothing due"_s, u"6 days"_s, QString()})
            QCOMPARE(font.widthOf(text), metrics.horizontalAdvance(text));
        const QString name = u"Tidewater Logistics and Shipping"_s;
        QCOMPARE(font.fitted(name, font.widthOf(name)), name);
        const QString shorter = font.fitted(name, font.widthOf(name) - 1);
        QVERIFY(shorter.endsWith(u'…'));
        QVERIFY(font.widthOf(shorter) < font.widthOf(name));
    }

    void aNameTurnsNothingAround()
    {
        CardFacts facts = someFacts();
        facts.tags = {u"remote"_s};
        const QImage plain = painted(facts);
        for (QString *text : {&facts.company, &facts.role, &facts.next, &facts.tags.front()})
            text->insert(3, u'\u202e');
        QCOMPARE(painted(facts), plain);
    }

    void tagsStandAtTheEndOfTheRolesLine()
    {
        CardFacts facts = someFacts();
        const QImage without = painted(facts);
        facts.tags = {u"remote"_s};
        const QRect differing = difference(without, painted(facts));
        QVERIFY(!differing.isEmpty());
        QVERIFY(roleLine().contains(differing));
        QCOMPARE(differing.right(), roleLine().right());
    }

    void tagsWithoutRoomAreCountedAndLeaveTheRoleHalfTheLine()
    {
        CardFacts facts = someFacts();
        facts.tags = {u"remote"_s, u"referral"_s, u"dream job"_s, u"four days a week"_s};
        const QImage many = painted(facts);
        const QRect differing = difference(painted(someFacts()), many);
        QVERIFY(roleLine().contains(differing));
        QVERIFY(differing.left() > roleLine().left() + roleLine().width() / 4);
        facts.tags << u"one more"_s; // it is not seen, but counted
        QVERIFY(!difference(many, painted(facts)).isEmpty());
    }

    void whatIsToBeDoneIsCutLast_data()
    {
        QTest::addColumn<QString>("room"); // what there is just room for
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("when");
        QTest::newRow("all of it") << u"Circle back to Marta by Friday, 17:00"_s << u"Circle back to Marta"_s
                                   << u"by Friday, 17:00"_s;
        QTest::newRow("the hour goes first")
            << u"Circle back to Marta by Friday"_s << u"Circle back to Marta"_s << u"by Friday"_s;
        QTest::newRow("then the day")
            << u"Circle back to Marta by Fri"_s << u"Circle back to Marta"_s << QString();
        QTest::newRow("then what is before the name") << u"Circle ba… Marta"_s << u"Circle"_s << QString();
        QTest::newRow("then the name") << u"Circle back"_s << u"Circle "_s << QString();
    }
    void whatIsToBeDoneIsCutLast()
    {
        QFETCH(const QString, room);
        QFETCH(const QString, title);
        const MeasuredFont font(QApplication::font());
        CardFacts facts = someFacts();
        facts.next = u"Circle back to Marta"_s;
        facts.whom = u"Marta"_s;
        facts.when = u"by Friday, 17:00"_s;
        facts.whenInBrief = u"by Friday"_s;
        constexpr int gaps = 7; // between title and hour, and behind the title
        const int width = font.widthOf(room) - font.widthOf(u" "_s) + gaps;
        const NextLine line = fittedNext(facts, font, width);
        QVERIFY2(line.title.startsWith(title), qPrintable(line.title));
        QTEST(line.when, "when");
        QVERIFY(font.widthOf(line.title) + font.widthOf(line.when) <= width);
    }

    void everyBadgeReadsInLightAndDark_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::newRow("light") << QColor(Qt::white);
        QTest::newRow("dark") << QColor(27, 30, 32);
    }
    void everyBadgeReadsInLightAndDark()
    {
        QFETCH(const QColor, base);
        QPalette palette(base);
        palette.setColor(QPalette::Base, base);
        const CardStyle style(QApplication::font(), palette);
        QSet<QRgb> grounds;
        for (const CardBadge &badge : style.badges) {
            QVERIFY(contrast(badge.ground, badge.letter) >= 4.5);
            grounds << badge.ground.rgb();
        }
        QCOMPARE(grounds.size(), qsizetype(companyHues));
    }

    void oneLongTagIsElided()
    {
        CardFacts facts = someFacts();
        facts.role.clear();
        const QImage without = painted(facts);
        facts.tags = {u"this tag is a whole sentence that nobody would call a tag"_s};
        const QRect differing = difference(without, painted(facts));
        QVERIFY(roleLine().contains(differing));
        QVERIFY(differing.width() <= roleLine().width() / 2);
    }
};

QTEST_MAIN(TestCardPainter)
#include "tst_cardpainter.moc"
