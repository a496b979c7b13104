// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/panel/applicationpanel.h"

#include "tests/support/northwind.h"
#include "ui/application/forms/offerguesses.h"
#include "ui/application/panel/calledoff.h"
#include "ui/application/panel/nextblock.h"
#include "ui/parts/letters/meaningquestions.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

struct Shown {
    explicit Shown(Search facts, Moment now = at("2026-11-24T15:00:00Z"))
        : desk(std::move(facts), now)
        , panel(desk.editor, desk.agenda)
    {
        panel.resize(400, 6000);
        panel.show();
        active = QTest::qWaitForWindowActive(&panel);
        panel.setApplication(northwindId);
    }

    static QString textOf(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisibleTo(widget.window()))
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    template <class Part>
    Part &part() const
    {
        return *panel.findChild<Part *>();
    }

    Desk desk;
    ApplicationPanel panel;
    bool active = false;
};

Search changed(const std::function<void(Application &)> &change)
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    change(application);
    search.applications.put(application);
    return search;
}

Search withLetter(const QString &body)
{
    return changed([&](Application &application) {
        Message message;
        message.id.text = u"a"_s;
        message.at = at("2026-11-24T12:00:00Z");
        message.direction = Direction::In;
        message.contact = ContactId{u"lee"_s};
        message.body = body;
        application.messages.push_back(message);
    });
}

} // namespace

/// What the panel asks below what comes next: about letters, an interview that was called off, an offer's
/// terms.
class TestPanelQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whileALetterReadsLikeANoNothingElseIsAdvised()
    {
        Shown shown(withLetter(u"We have decided to go ahead with another candidate."_s));
        auto &next = shown.part<NextBlock>();
        QVERIFY2(Shown::textOf(next).contains(u"First: is it a no?"_s), qPrintable(Shown::textOf(next)));
        QVERIFY(!Shown::textOf(next).contains(u"Note to"_s));
        button<QPushButton>(shown.part<MeaningQuestions>(), u"It Isn’t"_s)->click();
        QVERIFY2(Shown::textOf(next).contains(u"Note to"_s), qPrintable(Shown::textOf(next)));
    }

    void whatIsOwnedIsDoneWhateverTheySay()
    {
        Search search = withLetter(u"We have decided to go ahead with another candidate."_s);
        Application application = *search.applications.find(northwindId);
        Task task;
        task.id.text = u"t"_s;
        task.text = u"Bring back the badge"_s;
        task.due = QDate(2026, 11, 23);
        application.tasks.push_back(task);
        application.interviews.clear();
        search.applications.put(application);
        const Shown shown(search);
        QVERIFY2(Shown::textOf(shown.part<NextBlock>()).contains(u"Bring back the badge"_s),
                 qPrintable(Shown::textOf(shown.part<NextBlock>())));
    }

    void whereNobodyIsNamedItAsksWhomOneSpokeWith()
    {
        const Search search =
            changed([](Application &application) { application.interviews.front().interviewers.clear(); });
        Shown shown(search);
        auto &next = shown.part<NextBlock>();
        QVERIFY2(Shown::textOf(next).contains(u"Whom did you speak with?"_s),
                 qPrintable(Shown::textOf(next)));
        QVERIFY2(Shown::textOf(next).contains(u"After that: circle back to Lee"_s, Qt::CaseInsensitive),
                 qPrintable(Shown::textOf(next)));
        QSignalSpy wanted(&shown.panel, &ApplicationPanel::debriefRequested);
        button<QPushButton>(next, u"Name them"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<DebriefPlace>(),
                 (DebriefPlace{northwindId, InterviewId{u"i1"_s}, DebriefQuestion::WhoWasThere, {}}));

        auto *nobody = button<QToolButton>(next, u"Nobody to thank"_s);
        QTRY_VERIFY((nobody->click(), nobody->isHidden())); // after a moment
        QVERIFY2(!Shown::textOf(next).contains(u"Whom did you speak with?"_s),
                 qPrintable(Shown::textOf(next)));
        QVERIFY2(Shown::textOf(next).contains(u"Circle back to Lee"_s), qPrintable(Shown::textOf(next)));
    }

    void theSecondClickOnNobodyToThankDoesNothing()
    {
        Shown shown(
            changed([](Application &application) { application.interviews.front().interviewers.clear(); }));
        auto &next = shown.part<NextBlock>();
        button<QToolButton>(next, u"Nobody to thank"_s)->click();
        QVERIFY(next.followUp());
        const Search before = shown.desk.tracker.search();
        auto *skip = button<QToolButton>(next, u"Skip"_s);
        QTest::mouseClick(skip, Qt::LeftButton);
        QVERIFY(shown.desk.tracker.search() == before);
        QTRY_VERIFY(skip->isEnabled()); // after a moment
    }

    void itAsksForNamesWhileANoteCouldStillGo_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("now");
        QTest::newRow("a debrief to write asks itself") << u"debrief"_s << u"2026-11-24T15:00:00Z"_s;
        QTest::newRow("it was cancelled") << u"cancelled"_s << u"2026-11-24T15:00:00Z"_s;
        QTest::newRow("it is over") << u"rejected"_s << u"2026-11-24T15:00:00Z"_s;
        QTest::newRow("too late for a note") << u""_s << u"2026-12-02T15:00:00Z"_s;
        QTest::newRow("it is still going on") << u""_s << u"2026-11-23T15:30:00Z"_s;
    }
    void itAsksForNamesWhileANoteCouldStillGo()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, now);
        const Search search = changed([&](Application &application) {
            Interview &interview = application.interviews.front();
            interview.interviewers.clear();
            interview.cancelled = change == u"cancelled"_s;
            if (change == u"debrief"_s)
                interview.debrief.savedAt.reset();
            if (change == u"rejected"_s)
                application.outcome = Outcome{OutcomeKind::Rejected, at("2026-11-24T12:00:00Z"), {}, {}, {}};
        });
        const Shown shown(search, at(now.toLatin1().constData()));
        QVERIFY2(!Shown::textOf(shown.part<NextBlock>()).contains(u"Whom did you speak with?"_s),
                 qPrintable(Shown::textOf(shown.part<NextBlock>())));
    }

    void anInterviewThatWasCalledOffIsAskedAbout()
    {
        Shown shown(
            changed([](Application &application) { application.interviews.front().cancelled = true; }));
        auto &question = shown.part<CalledOff>();
        QVERIFY(question.isVisible());
        QVERIFY2(Shown::textOf(question).startsWith(u"“On-site” on "_s), qPrintable(Shown::textOf(question)));
        QSignalSpy closing(&shown.panel, &ApplicationPanel::closeWanted);
        button<QPushButton>(question, u"Close the Application…"_s)->click();
        QCOMPARE(closing.size(), 1);
        button<QPushButton>(question, u"Write Down a New Day"_s)->click();
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Day of the new interview"_s);
        button<QPushButton>(question, u"Leave It as It Is"_s)->click();
        QVERIFY(!question.isVisible());
        shown.panel.setApplication(ApplicationId{u"a1"_s});
        shown.panel.setApplication(northwindId);
        QVERIFY2(!question.isVisible(), "it is not asked again");
    }

    void whatTheOffersLetterNamesIsAskedAbout()
    {
        Shown shown(withLetter(
            u"We are delighted to offer you the position. Your salary is $72,000 a year. Your first "
            "day is 1 February 2027. Please let us know by 4 December whether you accept this "
            "offer."_s));
        button<QPushButton>(shown.part<MeaningQuestions>(), u"Write Down the Offer"_s)->click();
        shown.panel.showSection(ApplicationPanel::Section::Offer);
        auto &guesses = shown.part<OfferGuesses>();
        QVERIFY2(Shown::textOf(guesses).contains(u"Take “$72,000 a year” as the pay?"_s),
                 qPrintable(Shown::textOf(guesses)));
        QVERIFY(Shown::textOf(guesses).contains(
            u"A guess, from their letter: “Your salary is $72,000 a year.”"_s));
        QCOMPARE(northwindOf(shown.desk).offer.pay, QString());
        button<QPushButton>(guesses, u"Take it"_s)->click();
        QCOMPARE(northwindOf(shown.desk).offer.pay, u"$72,000 a year"_s);
        QCOMPARE(named<QLineEdit>(shown.panel, u"Pay"_s)->text(), u"$72,000 a year"_s);
        QVERIFY(!Shown::textOf(guesses).contains(u"as the pay?"_s));
        button<QPushButton>(guesses, u"No"_s)->click(); // the first day stands next in the letter
        QVERIFY(!Shown::textOf(guesses).contains(u"as your first day?"_s));
        QVERIFY(!northwindOf(shown.desk).offer.start);
        button<QPushButton>(guesses, u"Take it"_s)->click();
        QCOMPARE(northwindOf(shown.desk).offer.deadline, std::optional(QDate(2026, 12, 4)));
        QVERIFY(!guesses.isVisible());
        shown.desk.editor.undoStack()->undo();
        QVERIFY(!northwindOf(shown.desk).offer.deadline);
    }
};

QTEST_MAIN(TestPanelQuestions)
#include "tst_panelquestions.moc"
