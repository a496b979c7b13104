// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/letters/meaningquestions.h"

#include "tests/support/northwind.h"
#include "ui/parts/plainlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

Search withLetter(const QString &body)
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Message message;
    message.id.text = u"a"_s;
    message.at = at("2026-11-23T19:00:00Z");
    message.direction = Direction::In;
    message.contact = ContactId{u"lee"_s};
    message.subject = u"Your application"_s;
    message.body = body;
    application.messages = {message};
    search.applications.put(application);
    return search;
}

struct Shown {
    explicit Shown(const QString &body)
        : desk(withLetter(body))
        , questions(desk.editor)
    {
        QObject::connect(&desk.agenda, &LiveAgenda::changed, &questions,
                         [this] { questions.showOf(northwindId); });
        questions.showOf(northwindId);
    }

    QPushButton *press(const QString &text) const { return button<QPushButton>(questions, text); }

    QString says() const
    {
        const auto *label = questions.findChild<PlainLabel *>();
        return label ? label->text() : QString();
    }

    Desk desk;
    MeaningQuestions questions;
};

} // namespace

class TestMeaningQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoIsShownInItsOwnWordsAndClosesTheCard()
    {
        Shown shown(u"Hi Robin,\nWe have decided to go ahead with another candidate.\nLee"_s);
        QCOMPARE(shown.says(), u"Reads like a no: “We have decided to go ahead with another candidate.”"_s);
        shown.press(u"Close as Rejected"_s)->click();
        QVERIFY(northwindOf(shown.desk).outcome);
        QVERIFY(shown.questions.isHidden());
        shown.desk.editor.undoStack()->undo();
        QVERIFY(!northwindOf(shown.desk).outcome);
        QVERIFY(!shown.questions.isHidden());
    }

    void ofTwoNoesTheNewestIsQuoted()
    {
        Search search = withLetter(u"We have decided to go ahead with another candidate."_s);
        Application application = *search.applications.find(northwindId);
        Message older = application.messages.front();
        older.id.text = u"b"_s;
        older.at = at("2026-11-23T18:00:00Z");
        older.body = u"Unfortunately, we will not be moving forward with your application."_s;
        application.messages.insert(application.messages.begin(), older);
        search.applications.put(application);
        Desk desk(search);
        MeaningQuestions questions(desk.editor);
        questions.showOf(northwindId);
        QVERIFY2(questions.noes().value(northwindId).contains(u"another candidate"_s),
                 qPrintable(questions.noes().value(northwindId)));
    }

    void whatIsNotSoIsNotAskedAgain()
    {
        Shown shown(u"Hi Robin,\nWe have decided to go ahead with another candidate.\nLee"_s);
        shown.press(u"It Isn’t"_s)->click();
        QVERIFY(shown.questions.isHidden());
        QVERIFY(!northwindOf(shown.desk).outcome);
        shown.questions.showAll();
        QVERIFY(shown.questions.isHidden());
    }

    void aPromisedDayIsKept()
    {
        Shown shown(u"Hi Robin,\nWe will get back to you by Friday 4 December.\nLee"_s);
        QVERIFY(shown.says().contains(u"Friday, 4 December"_s) || shown.says().contains(u"December 4"_s));
        shown.press(u"Keep This Date"_s)->click();
        QCOMPARE(northwindOf(shown.desk).promisedDecision, std::optional(QDate(2026, 12, 4)));
        QVERIFY(shown.questions.isHidden());
    }

    void aQuestionIsAnsweredOrPutAmongTheTasks()
    {
        Shown shown(u"Hi Robin,\nCould you send me your salary expectation?\nLee"_s);
        QSignalSpy written(&shown.questions, &MeaningQuestions::writeRequested);
        shown.press(u"Write an Answer"_s)->click();
        QCOMPARE(written.size(), 1);
        QVERIFY(written.front().front().toUrl().toString().startsWith(u"mailto:lee@northwind.example"_s));
        shown.press(u"Add as a Task"_s)->click();
        QCOMPARE(northwindOf(shown.desk).tasks.size(), size_t(1));
        QCOMPARE(northwindOf(shown.desk).tasks.front().due, std::optional(QDate(2026, 11, 24)));
        QVERIFY(shown.questions.isHidden());
    }

    void anOfferIsWrittenDown()
    {
        Shown shown(u"Hi Robin,\nWe would like to offer you the position.\nLee"_s);
        shown.questions.showAll();
        QVERIFY(shown.says().startsWith(u"Northwind: Reads like an offer"_s));
        QSignalSpy led(&shown.questions, &MeaningQuestions::leadRequested);
        shown.press(u"Write Down the Offer"_s)->click();
        QVERIFY(northwindOf(shown.desk).offer.receivedAt);
        QCOMPARE(led.size(), 1);
    }
};

QTEST_MAIN(TestMeaningQuestions)
#include "tst_meaningquestions.moc"
