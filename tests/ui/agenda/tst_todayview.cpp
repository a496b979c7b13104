// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todayview.h"

#include "core/drafts/composer.h"
#include "core/edits/editapplication.h"
#include "core/schedule/next.h"
#include "core/schedule/plan/planner.h"
#include "tests/support/northwind.h"
#include "ui/agenda/todaydelegate.h"
#include "ui/agenda/todaygroups.h"
#include "ui/agenda/todaymodel.h"
#include "ui/agenda/todayrow.h"
#include "ui/application/panel/applicationpanel.h"
#include "ui/drafts/notecomposer.h"
#include "ui/parts/plainlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const Table<Template> &templates()
{
    static const Table<Template> table = builtInTemplates().value();
    return table;
}

struct Shown {
    explicit Shown(Search facts = northwindSearch(), Moment now = at("2026-11-23T20:00:00Z"))
        : desk(std::move(facts), now)
        , today(desk.editor, desk.agenda)
    {
        today.resize(900, 700);
        today.show();
        active = QTest::qWaitForWindowActive(&today);
    }

    QModelIndex row(const QString &key) const { return today.model()->indexOf(*FollowUpKey::fromText(key)); }
    void choose(const QString &key) { today.list()->setCurrentIndex(row(key)); }
    void doubleClick(const QString &key)
    {
        const QPoint place = today.list()->visualRect(row(key)).topLeft() + QPoint(40, 8);
        QTest::mouseClick(today.list()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QTest::mouseDClick(today.list()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    }
    size_t sent() const { return northwindOf(desk).messages.size(); }

    Desk desk;
    TodayView today;
    bool active = false;
};

/// The same, with the interview still ahead.
Search tomorrowsInterview()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.interviews.front().start.date = QDate(2026, 11, 24);
    application.interviews.front().end.date = QDate(2026, 11, 24);
    application.interviews.front().debrief.savedAt.reset();
    search.applications.put(application);
    return search;
}

} // namespace

class TestTodayView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// As the program connects them. Laying out the notes writes their drafts, and every follow-up is planned
    /// anew meanwhile, the one that was chosen too.
    void aDoubleClickLeadsToTheNoteBeforeThereAreDrafts_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("a note of a round") << u"thank-you/i1/priya"_s;
        QTest::newRow("the last one") << u"thank-you/i1/jonas"_s;
        QTest::newRow("a word to the recruiter") << u"circle-back/i1"_s;
    }
    void aDoubleClickLeadsToTheNoteBeforeThereAreDrafts()
    {
        QFETCH(QString, key);
        Shown shown;
        QVERIFY2(shown.row(key).isValid(), "it is not listed");
        ApplicationPanel panel(shown.desk.editor, shown.desk.agenda);
        panel.setApplication(northwindId);
        NoteComposer composer(shown.desk.editor, templates(), desktopHandover());
        connect(&shown.today, &TodayView::openRequested, &panel, &ApplicationPanel::lead);
        connect(&panel, &ApplicationPanel::writeRequested, &composer,
                [&](FollowUp followUp) { QVERIFY(composer.open(std::move(followUp)).ok()); });
        shown.doubleClick(key);
        QVERIFY(!northwindOf(shown.desk).drafts.empty());
        const std::optional<FollowUp> followUp = shown.today.model()->followUp(shown.row(key));
        QVERIFY(followUp);
        const Draft &draft = northwindOf(shown.desk).drafts[static_cast<size_t>(composer.current())];
        QCOMPARE(draft.contact, followUp->contact);
    }

    void anOfferThatWaitedTooLongStandsFirst()
    {
        const Search search = northwindAndAnOffer(at("2026-11-10T15:00:00Z"), QDate(2026, 12, 4));
        Shown shown(search, at("2026-12-05T15:00:00Z"));
        const QModelIndex answer = shown.row(u"answer-offer/harbor"_s);
        QVERIFY(answer.isValid());
        QVERIFY(shown.today.model()->rowCount() > 2);
        QCOMPARE(answer.row(), 1); // right below the name of the group
        QCOMPARE(nextFollowUp(shown.desk.agenda.agenda().of(ApplicationId{u"harbor"_s}))->rule(),
                 Rule::AnswerOffer);
    }

    void theLastDayForAnOfferIsSaidAboveWhatIsLate()
    {
        const Search search = northwindAndAnOffer(at("2026-11-20T15:00:00Z"), QDate(2026, 11, 27));
        const auto says = [](const Shown &shown, const QString &words) {
            const auto labels = shown.today.findChildren<PlainLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *label) {
                return label->isVisibleTo(&shown.today) && label->text() == words;
            });
        };
        const Shown before(search, at("2026-11-26T20:00:00Z"));
        QVERIFY(says(before, u"Answer the offer from Harbor by tomorrow, the last day."_s));
        const Shown onTheDay(search, at("2026-11-27T15:00:00Z"));
        QVERIFY(says(onTheDay, u"Answer the offer from Harbor today, the last day."_s));
        // Also while a letter of theirs is asked about: what reads like a no may be none.
        Search doubtful = search;
        Application harbor = *doubtful.applications.find(ApplicationId{u"harbor"_s});
        Message letter;
        letter.id.text = u"a-no"_s;
        letter.at = at("2026-11-25T19:00:00Z");
        letter.direction = Direction::In;
        letter.body = u"We have decided to go ahead with another candidate."_s;
        harbor.messages.push_back(letter);
        doubtful.applications.put(harbor);
        const Shown asked(doubtful, at("2026-11-27T15:00:00Z"));
        QCOMPARE(asked.row(u"answer-offer/harbor"_s).data(Qt::DisplayRole).toString(),
                 u"First: is it a no?"_s);
        QVERIFY(says(asked, u"Answer the offer from Harbor today, the last day."_s));
    }

    void tomorrowStandsByItself_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("group");
        QTest::newRow("today") << u"2026-11-23"_s << u"2026-11-23"_s << u"Today"_s;
        QTest::newRow("tomorrow") << u"2026-11-23"_s << u"2026-11-24"_s << u"Tomorrow"_s;
        QTest::newRow("the day after") << u"2026-11-23"_s << u"2026-11-25"_s << u"This week"_s;
        QTest::newRow("Sunday's tomorrow is next week's")
            << u"2026-11-29"_s << u"2026-11-30"_s << u"Tomorrow"_s;
        QTest::newRow("next week") << u"2026-11-27"_s << u"2026-11-30"_s << u"Later"_s;
    }
    void tomorrowStandsByItself()
    {
        QFETCH(QString, today);
        QFETCH(QString, due);
        const Zone zone;
        FollowUp followUp;
        followUp.key = *FollowUpKey::fromText(u"own-task/t"_s);
        followUp.state = FollowUpState::Open;
        followUp.due = zone.moment(QDate::fromString(due, Qt::ISODate), QTime(17, 0));
        const TodayGroups groups(zone, QDate::fromString(today, Qt::ISODate), Qt::Monday);
        QTEST(groupText(groups.of(followUp)), "group");
    }

    void ofTomorrowWhatCanBeDoneTodayStandsFirst()
    {
        Search search = tomorrowsInterview();
        Application application = *search.applications.find(northwindId);
        application.tasks.push_back({{u"t"_s}, u"Print the papers"_s, QDate(2026, 11, 24), QTime(15, 0), {}});
        search.applications.put(application);
        const Shown shown(search);
        const int note = shown.row(u"thank-you/i1/dana"_s).row();
        const int task = shown.row(u"own-task/t"_s).row();
        QVERIFY(note > 0 && task > 0);
        QVERIFY(note < task); // neither can be done today: by the hour
        Application other = *search.applications.find(ApplicationId{u"a1"_s});
        other.applied = QDate(2026, 11, 6); // a word about it is due tomorrow
        search.applications.put(other);
        const Shown again(search);
        const QModelIndex asking = again.row(u"ask-about-application/a1"_s);
        QVERIFY(asking.isValid());
        QVERIFY(asking.row() < again.row(u"thank-you/i1/dana"_s).row());
    }

    void whereThereIsNoRoomTheActStaysAndTheRestIsInTheMenu()
    {
        const QFont font = QApplication::font();
        const TodayButtons buttons{u"Als gesendet schreiben"_s, u"Als gesendet markieren"_s, true};
        const auto verbs = [&](int width) {
            QList<TodayVerb> found;
            const TodayRowLayout layout = todayRowLayout(QRect(0, 0, width, 60), font, 80, buttons);
            for (const TodayRowLayout::Button &button : layout.buttons) {
                found += button.verb;
                if (button.place.left() < layout.icon.right())
                    return QList<TodayVerb>();
            }
            return found;
        };
        QCOMPARE(verbs(2000), (QList{TodayVerb::Act, TodayVerb::Done, TodayVerb::Snooze, TodayVerb::Skip,
                                     TodayVerb::Why}));
        const int act = QFontMetrics(fontFor(TextLook::Secondary, font)).horizontalAdvance(buttons.act);
        QCOMPARE(verbs(act + 120), (QList{TodayVerb::Act, TodayVerb::More}));
    }

    void whatASignalHandedOverOutlivesTheWriteOfTheFirstListener()
    {
        Shown shown;
        QStringList heard;
        connect(&shown.today, &TodayView::openRequested, this, [&](const FollowUp &followUp) {
            // Everything is planned anew, and the lines are read anew.
            Application other = northwindOf(shown.desk);
            other.interviews.clear();
            QVERIFY(shown.desk.editor.make(editingApplication(shown.desk.editor.search(), other, u"a"_s)));
            heard += followUp.key.text();
        });
        connect(&shown.today, &TodayView::openRequested, this,
                [&](const FollowUp &followUp) { heard += followUp.key.text(); });
        shown.doubleClick(u"thank-you/i1/dana"_s);
        QCOMPARE(heard, QStringList({u"thank-you/i1/dana"_s, u"thank-you/i1/dana"_s}));
    }

    void severalLinesAreDoneInOneStepThatOneUndoTakesBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("done") << int(Qt::Key_D) << int(Qt::ControlModifier);
        QTest::newRow("left out") << int(Qt::Key_Delete) << int(Qt::NoModifier);
    }
    void severalLinesAreDoneInOneStepThatOneUndoTakesBack()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        Shown shown;
        QVERIFY(shown.active);
        const Search before = shown.desk.tracker.search();
        const QStringList notes = {u"thank-you/i1/dana"_s, u"thank-you/i1/priya"_s, u"thank-you/i1/jonas"_s};
        QItemSelection rows;
        for (const QString &note : notes)
            rows.select(shown.row(note), shown.row(note));
        shown.choose(notes.front());
        shown.today.list()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(shown.today.list(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        for (const QString &note : notes)
            QVERIFY(!shown.row(note).isValid());
        shown.desk.editor.undoStack()->undo();
        QVERIFY(shown.desk.tracker.search() == before);
    }

    void enterOnSeveralLinesAsksWhatToDoWithAllOfThem()
    {
        Shown shown;
        QVERIFY(shown.active);
        const Search before = shown.desk.tracker.search();
        QSignalSpy written(&shown.today, &TodayView::writeRequested);
        QItemSelection rows;
        for (const QString &note : {u"thank-you/i1/dana"_s, u"thank-you/i1/priya"_s})
            rows.select(shown.row(note), shown.row(note));
        shown.choose(u"thank-you/i1/dana"_s);
        shown.today.list()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(shown.today.list(), Qt::Key_Return);
        QCOMPARE(written.size(), 0);
        QVERIFY(shown.desk.tracker.search() == before);
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().front()->text(), u"Snooze all 2"_s);
        QCOMPARE(menu->actions().back()->text(), u"Mark all 2 as done"_s);
        QApplication::activePopupWidget()->close();
    }

    void theChosenLineLeadsThePanel()
    {
        Shown shown;
        QSignalSpy chosen(&shown.today, &TodayView::applicationChosen);
        QSignalSpy clicked(&shown.today, &TodayView::applicationClicked);
        shown.choose(u"thank-you/i1/priya"_s);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().value<std::optional<ApplicationId>>(), std::optional(northwindId));
        QCOMPARE(clicked.count(), 0);
        QTest::mouseClick(shown.today.list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          shown.today.list()->visualRect(shown.row(u"thank-you/i1/jonas"_s)).topLeft() +
                              QPoint(40, 8));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.front().front().value<ApplicationId>(), northwindId);
    }

    void whoOpensTodayFindsTheFirstLineChosenWhicheverCameInFirst()
    {
        Search search = tomorrowsInterview();
        Desk desk(search, at("2026-11-23T20:00:00Z"));
        TodayView today(desk.editor, desk.agenda);
        QSignalSpy chosen(&today, &TodayView::applicationChosen);
        Application urgent = *search.applications.find(northwindId);
        urgent.id = ApplicationId{u"fabrikam"_s};
        urgent.company = u"Fabrikam"_s;
        urgent.interviews.front().id = InterviewId{u"f1"_s};
        urgent.interviews.front().start.date = QDate(2026, 11, 23);
        urgent.interviews.front().end.date = QDate(2026, 11, 23);
        QVERIFY(desk.editor.make(editingApplication(desk.tracker.search(), urgent)));
        QCOMPARE(chosen.count(), 0);
        today.show();
        const auto first = today.model()->followUp(today.list()->currentIndex());
        QVERIFY(first);
        for (int row = 0; row < today.list()->currentIndex().row(); ++row)
            QVERIFY(!today.model()->followUp(today.model()->index(row)));
        QCOMPARE(first->application, std::optional(urgent.id));
        QVERIFY(chosen.count() >= 1);
        QCOMPARE(chosen.back().front().value<std::optional<ApplicationId>>(), std::optional(urgent.id));

        // One's own choice stays.
        std::optional<FollowUp> last;
        for (int row = 0; row < today.model()->rowCount(); ++row) {
            if (const auto one = today.model()->followUp(today.model()->index(row));
                one && one->application == northwindId)
                last = one;
        }
        QVERIFY(last);
        QVERIFY(today.choose(last->key));
        today.hide();
        today.show();
        QCOMPARE(today.model()->followUp(today.list()->currentIndex())->key.text(), last->key.text());
    }

    void whoComesBackToTodayFindsWhatIsDueAndNotWhatOnlyWaits()
    {
        Desk desk(tomorrowsInterview(), at("2026-11-23T20:00:00Z"));
        TodayView today(desk.editor, desk.agenda);
        today.resize(900, 200);
        today.show();
        const auto current = [&] { return today.model()->followUp(today.list()->currentIndex()); };
        const auto last = [&] {
            for (int row = today.model()->rowCount() - 1; row >= 0; --row) {
                if (const auto one = today.model()->followUp(today.model()->index(row)))
                    return one->key;
            }
            return FollowUpKey{};
        };
        const FollowUpKey waits = last();
        QVERIFY(today.choose(waits));
        QVERIFY(!isDue(*current()));
        today.hide();
        desk.clock.set(at("2026-11-25T20:00:00Z")); // the interview was yesterday
        desk.agenda.lookAtClock();
        today.show();
        QVERIFY(current());
        QVERIFY2(isDue(*current()), qPrintable(current()->key.text()));
        QCOMPARE(today.list()->currentIndex().row(), 1);
        QTRY_COMPARE(today.list()->verticalScrollBar()->value(), 0);

        // The same on a window that stood there over night; what was chosen today stays.
        QVERIFY(today.choose(last()));
        QVERIFY(!isDue(*current()));
        desk.clock.set(at("2026-11-25T20:30:00Z"));
        desk.agenda.lookAtClock();
        QVERIFY(!isDue(*current()));
        desk.clock.set(at("2026-11-26T14:00:00Z"));
        desk.agenda.lookAtClock();
        QVERIFY2(isDue(*current()), qPrintable(current()->key.text()));
    }

    void atMidnightNothingTurnsWhileOneTypesBesideTheList()
    {
        Desk desk(tomorrowsInterview(), at("2026-11-23T20:00:00Z"));
        QWidget window;
        auto *today = new TodayView(desk.editor, desk.agenda, &window);
        auto *beside = new QLineEdit(&window);
        window.show();
        const auto current = [&] { return today->model()->followUp(today->list()->currentIndex()); };
        std::optional<FollowUp> last;
        for (int row = 0; row < today->model()->rowCount(); ++row) {
            if (const auto one = today->model()->followUp(today->model()->index(row)))
                last = one;
        }
        QVERIFY(today->choose(last->key));
        QVERIFY(!isDue(*current()));
        beside->setFocus();
        QSignalSpy chosen(today, &TodayView::applicationChosen);
        desk.clock.set(at("2026-11-25T20:00:00Z")); // the interview was yesterday
        desk.agenda.lookAtClock();
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(current()->key, last->key); // nor the list, though lines came and went
        today->list()->setFocus();
        QVERIFY(today->choose(last->key));
        desk.clock.set(at("2026-11-26T14:00:00Z"));
        desk.agenda.lookAtClock();
        QVERIFY2(isDue(*current()), qPrintable(current()->key.text()));
    }

    void whileALetterReadsLikeANoOneLineAsksAndNothingIsAdvised()
    {
        Search search = northwindSearch();
        Application application = *search.applications.find(northwindId);
        Message letter;
        letter.id.text = u"a"_s;
        letter.at = at("2026-11-23T19:00:00Z");
        letter.direction = Direction::In;
        letter.contact = ContactId{u"lee"_s};
        letter.body = u"We have decided to go ahead with another candidate."_s;
        application.messages.push_back(letter);
        search.applications.put(application);
        Shown shown(search, at("2026-11-24T15:00:00Z"));
        const QModelIndex line = shown.row(u"thank-you/i1/dana"_s);
        QVERIFY(line.isValid());
        QCOMPARE(line.data(Qt::DisplayRole).toString(), u"First: is it a no?"_s);
        QVERIFY(line.data(TodayModel::WhyRole).toString().contains(u"with another candidate"_s));
        for (const char *other : {"thank-you/i1/priya", "thank-you/i1/jonas", "circle-back/i1"})
            QCOMPARE(shown.row(QString::fromLatin1(other)), line);

        QSignalSpy write(&shown.today, &TodayView::writeRequested);
        QSignalSpy open(&shown.today, &TodayView::openRequested);
        QSignalSpy look(&shown.today, &TodayView::applicationClicked);
        shown.choose(u"thank-you/i1/dana"_s);
        const size_t before = shown.sent();
        QTest::keyClick(shown.today.list(), Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(shown.today.list(), Qt::Key_Delete);
        QCOMPARE(shown.sent(), before);
        QVERIFY(northwindOf(shown.desk).messages.size() == before);
        QTest::keyClick(shown.today.list(), Qt::Key_Return);
        QCOMPARE(look.count(), 1);
        QCOMPARE(write.count() + open.count(), 0);

        const auto namesTheNext = [&] {
            const auto labels = shown.today.findChildren<PlainLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const PlainLabel *label) { return label->text().startsWith(u"Next: "_s); });
        };
        QVERIFY(!namesTheNext());
        QSignalSpy denied(&shown.today, &TodayView::letterDenied);
        button<QPushButton>(shown.today, u"It Isn’t"_s)->click();
        QCOMPARE(denied.count(), 1);
        QVERIFY(namesTheNext());
        const QModelIndex after = shown.row(u"thank-you/i1/dana"_s);
        QCOMPARE(after.data(Qt::DisplayRole).toString(), u"Note to Dana"_s);
        QVERIFY(shown.row(u"thank-you/i1/priya"_s) != after);
    }

    void aHeldKeyMarksOneNoteOnly()
    {
        Shown shown;
        shown.choose(u"thank-you/i1/dana"_s);
        for (int times = 0; times < 3; ++times)
            QTest::keyClick(shown.today.list(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(shown.sent(), size_t(1));
    }

    void aSecondClickOnTheButtonMarksNothingMore()
    {
        Shown shown;
        shown.choose(u"thank-you/i1/dana"_s);
        const QRect line = shown.today.list()->visualRect(shown.row(u"thank-you/i1/dana"_s));
        // The second button of the line: wherever it stands, the one that records.
        QPoint done;
        for (int x = line.right(); x > line.left() && shown.sent() == 0; x -= 8) {
            done = QPoint(x, line.bottom() - 12);
            shown.choose(u"thank-you/i1/dana"_s);
            QTest::mouseMove(shown.today.list()->viewport(), done);
            if (shown.today.list()->currentIndex().isValid())
                QTest::mouseClick(shown.today.list()->viewport(), Qt::LeftButton, Qt::NoModifier, done);
            for (QWidget *popup : QApplication::topLevelWidgets()) {
                if (popup->windowType() == Qt::Popup)
                    popup->close();
            }
            if (!shown.row(u"thank-you/i1/dana"_s).isValid())
                break; // skipped or done
        }
        const size_t decided = shown.sent() + shown.desk.editor.search().decisions.size();
        QCOMPARE(decided, size_t(1));
        // Nor does it open the guide where the next line has its "Why?".
        QSignalSpy guide(&shown.today, &TodayView::guideRequested);
        Q_EMIT shown.today.findChild<TodayDelegate *>()->verbChosen(shown.today.list()->currentIndex(),
                                                                    TodayVerb::Why);
        QCOMPARE(guide.count(), 0);
        QTest::mouseDClick(shown.today.list()->viewport(), Qt::LeftButton, Qt::NoModifier, done);
        QCOMPARE(shown.sent() + shown.desk.editor.search().decisions.size(), decided);
    }

    void theFirstLineIsWhatTheStatusBarNames_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("group");
        QTest::newRow("due tonight, before what is late for weeks")
            << u"2026-11-24T08:00:00-05:00"_s << u"Today"_s;
        QTest::newRow("late for a day") << u"2026-11-25T08:00:00-05:00"_s << u"Late"_s;
    }

    void theFirstLineIsWhatTheStatusBarNames()
    {
        QFETCH(QString, now);
        QFETCH(QString, group);
        Search search = northwindSearch();
        Application silent = *search.applications.find(ApplicationId{u"a1"_s});
        silent.applied = QDate(2026, 10, 26); // a word about it is late since the 11th
        search.applications.put(silent);
        Application northwind = *search.applications.find(northwindId);
        northwind.interviews.front().start = {QDate(2026, 11, 23), QTime(15, 0)};
        northwind.interviews.front().end = {QDate(2026, 11, 23), QTime(16, 0)}; // due on the 24th at 16:00
        search.applications.put(northwind);
        Shown shown(search, momentFromIso(now).value());
        const Zone &zone = search.person.zone;
        const QDate today = zone.date(shown.desk.clock.now());
        const FollowUp *named =
            mostUseful(shown.desk.agenda.agenda().listed(), zone.moment(today.addDays(1), QTime(0, 0)));
        QVERIFY(named);
        const auto first = shown.today.model()->followUp(shown.today.model()->index(1));
        QVERIFY(first);
        QCOMPARE(first->key.text(), named->key.text());
        QCOMPARE(first->rule(), Rule::ThankYou);
        QVERIFY(shown.today.model()->index(0).data().toString().startsWith(group));
        // Nothing is lost, and each group stands there once.
        QVERIFY(shown.row(u"ask-about-application/a1"_s).isValid());
    }

    void whatNobodyWaitsForStandsBehindTheLetters()
    {
        const auto late = [](Rule rule, const char *due) {
            FollowUp one;
            one.key.rule = rule;
            one.key.id = u"a1"_s;
            one.opens = one.due = at(due);
            one.state = FollowUpState::Late;
            return one;
        };
        const std::vector<KeptFollowUps> plan{std::make_shared<const std::vector<FollowUp>>(std::vector{
            late(Rule::GiveUp, "2026-10-20T17:00:00Z"), late(Rule::CheckIn, "2026-11-03T17:00:00Z"),
            late(Rule::ThankYou, "2026-11-24T17:00:00Z")})};
        const std::vector<TodayRow> rows =
            todayRows(PlanOrder(plan), TodayGroups(Zone(), QDate(2026, 11, 25), Qt::Monday));
        QCOMPARE(rows.size(), size_t(4));
        QCOMPARE(rows[1].followUp->rule(), Rule::ThankYou); // as the status bar names it
        QCOMPARE(rows[2].followUp->rule(), Rule::CheckIn);
        QCOMPARE(rows[3].followUp->rule(), Rule::GiveUp);
    }

    void oneOfferIsOneLineForAllWhoAreToHearOfIt()
    {
        Search search = northwindSearch();
        for (Application application : search.applications) {
            if (application.id == northwindId)
                continue;
            application.stage = {u"interviewing"_s};
            search.applications.put(application);
        }
        Application offering = *search.applications.find(ApplicationId{u"a1"_s});
        offering.stage = {u"offer"_s};
        offering.offer.receivedAt = at("2026-11-23T19:00:00Z");
        search.applications.put(offering);
        Shown shown(search);
        const QModelIndex line = shown.row(u"tell-about-offer/a2/a1"_s);
        QVERIFY(line.isValid());
        QCOMPARE(shown.row(u"tell-about-offer/a3/a1"_s), line);
        QCOMPARE(shown.row(u"tell-about-offer/northwind/a1"_s), line);
        QCOMPARE(shown.today.model()->followUps(line).size(), size_t(3));
        QCOMPARE(line.data().toString(), u"Tell 3 companies about the offer from Company 1"_s);
        // Skipping the line skips all, by one step.
        shown.today.list()->setCurrentIndex(line);
        QTest::keyClick(shown.today.list(), Qt::Key_Delete);
        QCOMPARE(shown.desk.editor.search().decisions.size(), size_t(3));
        shown.desk.editor.undoStack()->undo();
        QVERIFY(shown.desk.editor.search().decisions.empty());
        // Each is written to by itself.
        shown.today.list()->setCurrentIndex(shown.row(u"tell-about-offer/a2/a1"_s));
        QTest::keyClick(shown.today.list(), Qt::Key_Menu);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text();
        QVERIFY2(texts.join(u'|').contains(u"Northwind"_s), qPrintable(texts.join(u'|')));
        QSignalSpy write(&shown.today, &TodayView::writeRequested);
        menu->actions().front()->trigger();
        QCOMPARE(write.count(), 1);
        menu->close();
    }

    void aClickOnALineChoosesItAndHitsNoButton()
    {
        Shown shown;
        QWidget *view = shown.today.list()->viewport();
        QSignalSpy write(&shown.today, &TodayView::writeRequested);
        QSignalSpy guide(&shown.today, &TodayView::guideRequested);
        const QRect line = shown.today.list()->visualRect(shown.row(u"thank-you/i1/priya"_s));
        const auto nothingWasDone = [&] {
            return shown.sent() == 0 && shown.desk.editor.search().decisions.empty() && write.isEmpty() &&
                   guide.isEmpty() && !QApplication::activePopupWidget();
        };
        // Wherever on the line, its buttons included, by one click and by two.
        for (int x = line.left() + 4; x < line.right(); x += 8) {
            const QPoint place(x, line.bottom() - 12);
            shown.choose(u"thank-you/i1/jonas"_s);
            QTest::mouseMove(view, place);
            QTest::mouseClick(view, Qt::LeftButton, Qt::NoModifier, place);
            QCOMPARE(shown.today.list()->currentIndex(), shown.row(u"thank-you/i1/priya"_s));
            QVERIFY(nothingWasDone());
            shown.choose(u"thank-you/i1/jonas"_s);
            QTest::mouseDClick(view, Qt::LeftButton, Qt::NoModifier, place);
            QTest::mouseRelease(view, Qt::LeftButton, Qt::NoModifier, place);
            QVERIFY(nothingWasDone());
        }
        // Once it is chosen they are there, and a click on one counts.
        for (int x = line.left() + 4; x < line.right() && nothingWasDone(); x += 8)
            QTest::mouseClick(view, Qt::LeftButton, Qt::NoModifier, QPoint(x, line.bottom() - 12));
        QVERIFY(!nothingWasDone());
    }

    void whatWaitsForAnInterviewIsNotDoneBefore()
    {
        Shown shown(tomorrowsInterview());
        const QString note = u"thank-you/i1/dana"_s;
        QVERIFY(shown.row(note).isValid());
        shown.choose(note);
        QSignalSpy write(&shown.today, &TodayView::writeRequested);
        QSignalSpy open(&shown.today, &TodayView::openRequested);
        QTest::keyClick(shown.today.list(), Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(shown.today.list(), Qt::Key_Delete);
        QCOMPARE(shown.sent(), size_t(0));
        QVERIFY(shown.desk.editor.search().decisions.empty());
        QTest::keyClick(shown.today.list(), Qt::Key_Return);
        QCOMPARE(write.size(), 0);
        QCOMPARE(open.size(), 1); // its application is shown instead
    }
};

QTEST_MAIN(TestTodayView)
#include "tst_todayview.moc"
