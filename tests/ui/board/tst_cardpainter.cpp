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

QImage painted(const CardFacts &facts, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    const CardStyle style(QApplication::font(), QApplication::palette());
    QImage image(row.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(style.base);
    QPainter painter(&image);
    drawCardTexts(painter, row, facts, style, direction);
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

CardLayout layout(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    const CardStyle style(QApplication::font(), QApplication::palette());
    return CardLayout::of(row, style, 60, direction);
}

QRect roleLine(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return layout(direction).role;
}

/// The layout's places, each with its name.
std::vector<std::pair<const char *, QRect CardLayout::*>> places()
{
    return {{"badge", &CardLayout::badge},    {"company", &CardLayout::company},
            {"role", &CardLayout::role},      {"icon", &CardLayout::icon},
            {"next", &CardLayout::next},      {"people", &CardLayout::people},
            {"inStage", &CardLayout::inStage}};
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

    void aCardIsMirroredWhereOneReadsFromTheRight()
    {
        const CardLayout left = layout();
        const CardLayout right = layout(Qt::RightToLeft);
        QCOMPARE(right.card, left.card);
        for (const auto &[name, place] : places()) {
            const QRect mirrored = QStyle::visualRect(Qt::RightToLeft, left.card, left.*place);
            QVERIFY2(right.*place == mirrored, name);
        }
        QVERIFY(right.badge.left() > right.company.right());
        QVERIFY(right.people.left() > right.inStage.right());
    }

    void everyTextBeginsWhereOneReads_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void everyTextBeginsWhereOneReads()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        CardFacts bare;
        bare.inStage = u"|"_s;
        const auto inkOf = [&](const CardFacts &facts) {
            return difference(painted(bare, direction), painted(facts, direction));
        };
        // How far the ink begins behind where the place begins.
        const auto indent = [&](const QRect &ink, const QRect &place) {
            return direction == Qt::RightToLeft ? place.right() - ink.right() : ink.left() - place.left();
        };
        constexpr int bearing = 3; // of a letter
        const CardLayout where = layout(direction);
        const std::vector<std::pair<QString CardFacts::*, QRect>> texts = {
            {&CardFacts::company, where.company},
            {&CardFacts::role, where.role},
            {&CardFacts::next, where.next},
            {&CardFacts::thanked, where.people},
            {&CardFacts::match, where.people}};
        for (const auto &[text, place] : texts) {
            CardFacts facts = bare;
            facts.*text = u"HHH"_s;
            const QRect ink = inkOf(facts);
            QVERIFY(!ink.isEmpty());
            QVERIFY(place.contains(ink));
            QVERIFY2(indent(ink, place) <= bearing, qPrintable(QString::number(indent(ink, place))));
        }

        CardFacts next = bare;
        next.next = u"HHH"_s;
        const QRect title = inkOf(next);
        next.when = u"HHH"_s;
        const QRect both = inkOf(next);
        QCOMPARE(direction == Qt::RightToLeft ? both.right() : both.left(),
                 direction == Qt::RightToLeft ? title.right() : title.left());
        QVERIFY(both.width() > 2 * title.width());
        QVERIFY(where.next.contains(both));

        CardFacts people = bare;
        people.faces = {{u"HH"_s, false}};
        const QRect first = inkOf(people);
        people.faces.push_back({u"HH"_s, true});
        people.thanked = u"HHH"_s;
        const QRect all = inkOf(people);
        QVERIFY(indent(all, where.people) <= bearing);
        QVERIFY(all.width() > 3 * first.width());
        QVERIFY(where.people.contains(all));
    }

    void tagsStandAtTheOtherEndWhereOneReadsFromTheRight()
    {
        CardFacts facts = someFacts();
        facts.role.clear();
        const QImage without = painted(facts, Qt::RightToLeft);
        facts.tags = {u"remote"_s};
        const QRect one = difference(without, painted(facts, Qt::RightToLeft));
        QCOMPARE(one.left(), roleLine(Qt::RightToLeft).left());
        facts.tags << u"referral"_s;
        const QRect both = difference(without, painted(facts, Qt::RightToLeft));
        QCOMPARE(both.left(), one.left());
        QVERIFY(both.right() > one.right());
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

    void theVerbIsCutLast()
    {
        const MeasuredFont font(QApplication::font());
        CardFacts facts = someFacts();
        facts.next = u"Frau Lee vom Angebot erzählen"_s;
        facts.whom = u"Frau Lee"_s;
        facts.when.clear();
        facts.whenInBrief.clear();
        const int whole = font.widthOf(facts.next) + 1;
        QCOMPARE(fittedNext(facts, font, whole).title, facts.next);
        const int less = font.widthOf(u"Frau Lee vom An… erzählen"_s) + 1;
        QCOMPARE(fittedNext(facts, font, less).title, u"Frau Lee vom An… erzählen"_s);
        const int little = font.widthOf(u"Frau Lee…"_s) + 1; // half of what comes before is worth more
        QVERIFY(fittedNext(facts, font, little).title.startsWith(u"Frau "_s));
        facts.next = u"Nachfragen"_s; // one word has no end of its own
        facts.whom.clear();
        QVERIFY(fittedNext(facts, font, font.widthOf(u"Nachfr…"_s) + 1).title.startsWith(u"Nach"_s));
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
