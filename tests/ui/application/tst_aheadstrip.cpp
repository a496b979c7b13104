// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/aheadstrip.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

constexpr int dayWidth = 20;
const QDate monday(2026, 11, 23);

/// Two weeks from a Monday, with Saturdays and Sundays off and Thanksgiving on the Thursday.
struct Shown {
    explicit Shown(std::vector<AheadStop> stops = {})
    {
        const std::array weekend = {6, 7};
        const std::array holidays = {QDate(2026, 11, 26)};
        strip.setStops(std::move(stops), BusinessCalendar(weekend, holidays), monday);
        strip.resize(14 * dayWidth, strip.sizeHint().height());
    }

    /// The colour near the top of a day, where no line and no mark is.
    QColor groundOf(int day) { return strip.grab().toImage().pixelColor(day * dayWidth + dayWidth / 2, 2); }
    QColor middleOf(int day)
    {
        return strip.grab().toImage().pixelColor(day * dayWidth + dayWidth / 2, strip.height() / 2);
    }

    AheadStrip strip;
};

} // namespace

class TestAheadStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weekendsAndHolidaysAreShaded()
    {
        Shown shown;
        const QColor work = shown.groundOf(0);
        for (const int day : {1, 2, 4, 7, 11})
            QCOMPARE(shown.groundOf(day), work);
        for (const int day : {3, 5, 6, 12, 13}) // the holiday is as a Sunday
            QCOMPARE(shown.groundOf(day), shown.groundOf(6));
        QVERIFY(shown.groundOf(6) != work);
    }

    void aStopIsMarkedFilledWhereItIsCertain()
    {
        Shown shown({{monday.addDays(4), u"Check in"_s, false}, {monday.addDays(8), u"Give up?"_s, true}});
        const QColor accent = shown.strip.palette().color(QPalette::Highlight);
        QCOMPARE(shown.middleOf(4), accent);
        QVERIFY(shown.middleOf(8) != accent);
        QVERIFY(shown.middleOf(8) != shown.middleOf(9)); // a ring stands over the line
    }

    void theSameIsSaidInWords()
    {
        Shown shown({{monday.addDays(4), u"Check in with Lee"_s, false}});
        QCOMPARE(shown.strip.accessibleDescription(), u"Friday: Check in with Lee"_s);
        shown.strip.show();
        const QPoint place(4 * dayWidth + dayWidth / 2, 10);
        QHelpEvent help(QEvent::ToolTip, place, shown.strip.mapToGlobal(place));
        QApplication::sendEvent(&shown.strip, &help);
        QVERIFY(QToolTip::text().contains(u"Friday: Check in with Lee"_s));
    }

    void aFarStopMakesRoomForItself()
    {
        Shown shown({{monday.addDays(27), u"Give up?"_s, true}});
        // Twice as many days in the same width: Thursday's holiday stands where Tuesday stood, the second
        // Monday where the holiday was.
        QVERIFY(shown.groundOf(1) != shown.groundOf(0));
        QCOMPARE(shown.groundOf(3), shown.groundOf(0));
    }
};

QTEST_MAIN(TestAheadStrip)
#include "tst_aheadstrip.moc"
