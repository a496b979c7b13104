// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/promiseline.h"

#include "core/edits/editapplication.h"
#include "tests/support/northwind.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const QDate fourth(2026, 12, 4);

Search searchThatSays(const QString &nextSteps)
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().debrief.nextSteps = nextSteps;
    search.applications.put(application);
    return search;
}

struct Shown {
    explicit Shown(const QString &nextSteps)
        : desk(searchThatSays(nextSteps), at("2026-11-23T20:00:00Z"))
        , line(desk.editor)
    {
        line.setInterview(northwindId, InterviewId{u"i1"_s});
    }

    void change(const std::function<void(Application &)> &how)
    {
        Application after = northwindOf(desk);
        how(after);
        QVERIFY(desk.editor.make(editingApplication(desk.editor.search(), after)));
        line.refresh();
    }

    bool asks() const { return !line.isHidden(); }
    QString words() const { return line.findChild<QLabel *>()->text(); }
    void press(const QString &text) { button<QPushButton>(line, text)->click(); }

    Desk desk;
    PromiseLine line;
};

} // namespace

class TestPromiseLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDateOfTheDebriefIsAskedAboutAndNeverTakenByItself()
    {
        const Shown shown(u"they decide by 4 December"_s);
        QVERIFY(shown.asks());
        QCOMPARE(shown.words(), u"Take 4 December as the date by which they decide?"_s);
        QVERIFY(!northwindOf(shown.desk).promisedDecision);
    }

    void takingItIsOneStepBack()
    {
        Shown shown(u"they decide by 4 December"_s);
        shown.press(u"Take it"_s);
        QCOMPARE(northwindOf(shown.desk).promisedDecision, std::optional(fourth));
        QVERIFY(!shown.asks());
        shown.desk.editor.undoStack()->undo();
        QVERIFY(!northwindOf(shown.desk).promisedDecision);
        shown.line.refresh();
        QVERIFY2(!shown.asks(), "it was answered");
        QCOMPARE(northwindOf(shown.desk).interviews.front().debrief.nextSteps,
                 u"they decide by 4 December"_s);
    }

    void whatWasDeclinedIsNotAskedAgainButAnotherDateIs()
    {
        Shown shown(u"they decide by 4 December"_s);
        QByteArray kept;
        shown.desk.editor.askedOnce().begin({}, [&](const QByteArray &all) { kept = all; });
        shown.press(u"No"_s);
        QVERIFY(!shown.asks());
        QVERIFY(!northwindOf(shown.desk).promisedDecision);
        shown.line.refresh();
        QVERIFY(!shown.asks());

        // Another run of the program.
        Shown later(u"they decide by 4 December"_s);
        later.desk.editor.askedOnce().begin(kept, {});
        later.line.refresh();
        QVERIFY(!later.asks());
        later.change([](Application &application) {
            application.interviews.front().debrief.nextSteps = u"they decide by 11 December"_s;
        });
        QVERIFY(later.asks());
        QCOMPARE(later.words(), u"Take 11 December as the date by which they decide?"_s);
    }

    void theDateThatStandsIsNotAskedAbout()
    {
        Shown shown(u"they decide by 4 December"_s);
        shown.change([](Application &application) { application.promisedDecision = fourth; });
        QVERIFY(!shown.asks());
        shown.change([](Application &application) { application.promisedDecision = QDate(2026, 12, 1); });
        QVERIFY(shown.asks());
    }

    void nothingIsAskedWhereNoneIsNamedOrItNoLongerMatters()
    {
        QVERIFY(!Shown(u"next Friday or so"_s).asks());
        QVERIFY(!Shown(QString()).asks());
        Shown ended(u"they decide by 4 December"_s);
        ended.change([](Application &application) {
            application.outcome = Outcome{OutcomeKind::Withdrawn, at("2026-11-23T20:00:00Z"), {}, {}, {}};
        });
        QVERIFY(!ended.asks());
        Shown secondRound(u"they decide by 4 December"_s);
        secondRound.change([](Application &application) {
            Interview next = application.interviews.front();
            next.id.text = u"i2"_s;
            next.start.date = next.start.date.addDays(7);
            next.end.date = next.end.date.addDays(7);
            next.debrief.nextSteps = u"hear by 18 December"_s;
            application.interviews.push_back(next);
        });
        QVERIFY(!secondRound.asks());
        secondRound.line.setInterview(northwindId, InterviewId{u"i2"_s});
        QCOMPARE(secondRound.words(), u"Take 18 December as the date by which they decide?"_s);
    }
};

QTEST_MAIN(TestPromiseLine)
#include "tst_promiseline.moc"
