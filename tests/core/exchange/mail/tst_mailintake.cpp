// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/mailintake.h"

#include "core/base/iso.h"
#include "core/domain/change/change.h"
#include "core/domain/defaultstages.h"
#include "core/domain/soundness/validate.h"
#include "core/exchange/intake/importfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const Moment now = momentFromIso(u"2026-11-23T14:00:00-05:00"_s).value();

ReadMail mail(const char *name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/mails/") + QString::fromLatin1(name) +
               u".eml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return readEml(file.readAll()).value();
}

Search robins()
{
    Search search;
    search.stages = defaultStages();
    search.person.name = u"Robin Vale"_s;
    search.person.email = u"robin@example.org"_s;
    Contact dana;
    dana.id = {u"dana"_s};
    dana.name = u"Dana Whitfield"_s;
    dana.email = u"dana@northwind.example"_s;
    search.contacts.put(dana);
    Application northwind;
    northwind.id = {u"northwind"_s};
    northwind.company = u"Northwind"_s;
    northwind.stage = {u"interviewing"_s};
    northwind.added = QDate(2026, 11, 2);
    northwind.mainContact = dana.id;
    search.applications.put(northwind);
    return search;
}

const Application &northwindOf(const Search &search)
{
    return *search.applications.find(ApplicationId{u"northwind"_s});
}

} // namespace

class TestMailIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesIn()
    {
        const auto after = takeIn(mail("reply"), robins(), now);
        QVERIFY(after);
        const Message &message = northwindOf(*after).messages.front();
        QCOMPARE(message.direction, Direction::In);
        QCOMPARE(message.about, About::Reply);
        QCOMPARE(message.contact->text, u"dana"_s);
        QCOMPARE(message.at, momentFromIso(u"2026-11-23T12:30:00-05:00"_s).value());
        QCOMPARE(message.subject, u"Re: Thank you for today"_s);
        QVERIFY(message.body.contains(u"We will be in touch."_s));
        QVERIFY(!message.automatic);
        QCOMPARE(after->contacts.size(), size_t(1));
    }

    void readAgainNothingDoubles()
    {
        const Search once = takeIn(mail("reply"), robins(), now).value();
        QVERIFY(takeIn(mail("reply"), once, now).value() == once);
        QCOMPARE(northwindOf(takeIn(mail("out-of-office"), once, now).value()).messages.size(), size_t(2));
    }

    void anOutOfOfficeNoteIsNoAnswer()
    {
        QVERIFY(northwindOf(takeIn(mail("out-of-office"), robins(), now).value()).messages.front().automatic);
    }

    void whatThePersonWroteGoesOut()
    {
        const Search after = takeIn(mail("sent"), robins(), now).value();
        const Message &message = northwindOf(after).messages.front();
        QCOMPARE(message.direction, Direction::Out);
        QCOMPARE(after.contacts.find(message.contact)->name, u"Priya Rao"_s);
        // Also where the search does not know the person's address, but the recipient's.
        Search anonymous = after;
        anonymous.person = {};
        anonymous.applications.put(northwindOf(robins()));
        QCOMPARE(northwindOf(takeIn(mail("sent"), anonymous, now).value()).messages.front().direction,
                 Direction::Out);
    }

    void whatBelongsNowhereIsRefused_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("stranger") << u"nobody in it"_s;
        QTest::newRow("unsent") << u"not been sent"_s;
    }
    void whatBelongsNowhereIsRefused()
    {
        QFETCH(QString, says);
        const auto refused = takeIn(mail(QTest::currentDataTag()), robins(), now);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    }

    void aHiringSystemsLetterGoesToTheCompanyThatItNames_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<QString>("goesTo");
        QTest::newRow("from-hiring-system")
            << QByteArray("Northwind Hiring Team <no-reply@us.greenhouse-mail.io>")
            << QByteArray("Your application for Data Analyst at Northwind") << u"northwind"_s;
        QTest::newRow("by the sender's name")
            << QByteArray("Blue Harbor Ltd. <noreply@hire.lever.co>") << QByteArray("News") << u"blue"_s;
        QTest::newRow("by company and role") << QByteArray("Workday <twice@myworkday.com>")
                                             << QByteArray("Office Manager at Twice") << u"twice-manager"_s;
        QTest::newRow("by the answer's address")
            << QByteArray("no-reply@ashbyhq.com\nReply-To: Dana <dana@northwind.example>")
            << QByteArray("News") << u"northwind"_s;
        QTest::newRow("unclear") << QByteArray("Workday <twice@myworkday.com>")
                                 << QByteArray("Your application at Twice") << QString();
        QTest::newRow("a job board's") << QByteArray("alerts <jobalerts-noreply@board.example>")
                                       << QByteArray("New: Analyst at Northwind") << QString();
        QTest::newRow("nobody's") << QByteArray("no-reply@ashbyhq.com")
                                  << QByteArray("Your application at Elsewhere") << QString();
    }
    void aHiringSystemsLetterGoesToTheCompanyThatItNames()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, subject);
        QFETCH(QString, goesTo);
        Search search = robins();
        for (const auto &[id, company, role] :
             {std::tuple(u"blue"_s, u"Blue Harbor"_s, u"Lead"_s),
              std::tuple(u"twice-analyst"_s, u"Twice"_s, u"Data Analyst"_s),
              std::tuple(u"twice-manager"_s, u"Twice"_s, u"Office Manager"_s)}) {
            Application one = northwindOf(search);
            one.id = {id};
            one.company = company;
            one.role = role;
            one.mainContact.reset();
            search.applications.put(one);
        }
        const auto letter = readEml("From: " + from + "\nTo: robin@example.org\nSubject: " + subject +
                                    "\nDate: Mon, 23 Nov 2026 12:30:00 -0500\n\nWe have decided to go on.\n");
        const auto after = takeIn(*letter, search, now);
        QString there;
        for (const Application &one : after ? after->applications : Table<Application>()) {
            if (!one.messages.empty())
                there = one.id.text;
        }
        QCOMPARE(there, goesTo);
        QCOMPARE(after ? after->contacts.size() : size_t(1), size_t(1)); // programs are nobody's contact
        if (QByteArrayView(QTest::currentDataTag()) == "unclear") {
            QVERIFY2(after.error().message.contains(u"Twice, Data Analyst"_s) &&
                         after.error().message.contains(u"Twice, Office Manager"_s),
                     qPrintable(after.error().message));
        }
    }

    void aReceiptOfAProgramIsNoAnswer()
    {
        const auto letter =
            readEml("From: Northwind <no-reply@us.greenhouse-mail.io>\nTo: robin@example.org\n"
                    "Subject: Thank you for applying to Northwind\n"
                    "Date: Mon, 23 Nov 2026 12:30:00 -0500\n\nWe received your application.\n");
        QVERIFY(northwindOf(*takeIn(*letter, robins(), now)).messages.front().automatic);
    }

    void aClosedApplicationKeepsTheLettersOfItsTime_data()
    {
        QTest::addColumn<QDate>("applied");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("closed without a word of when") << QDate(2026, 9, 1) << true;
        QTest::newRow("long over") << QDate(2026, 5, 1) << false;
    }
    void aClosedApplicationKeepsTheLettersOfItsTime()
    {
        QFETCH(QDate, applied);
        Search search = robins();
        Application closed = northwindOf(search);
        closed.stage = {u"closed"_s};
        closed.applied = applied;
        search.applications.put(closed);
        QTEST(takeIn(mail("reply"), search, now).ok(), "isTaken");
    }

    void anAnswerFollowsItsThread()
    {
        Search search = takeIn(mail("sent"), robins(), now).value();
        ReadMail sent = mail("sent");
        sent.id = u"note/1@example.org"_s;
        search = takeIn(sent, robins(), now).value();
        ReadMail answer = mail("stranger");
        answer.threadIds = {u"note/1@example.org"_s};
        const auto after = takeIn(answer, search, now);
        QVERIFY(after);
        QCOMPARE(northwindOf(*after).messages.size(), size_t(2));
    }

    void aNoteThatCameBackIsADraftAgain_data()
    {
        QTest::addColumn<bool>("byId");
        QTest::addColumn<bool>("hadDraft");
        QTest::newRow("by its id") << true << false;
        QTest::newRow("by its recipient") << false << false;
        QTest::newRow("with the draft that it was sent from") << false << true;
    }
    void aNoteThatCameBackIsADraftAgain()
    {
        QFETCH(bool, byId);
        QFETCH(bool, hadDraft);
        Search search = robins();
        Application northwind = northwindOf(search);
        Message note;
        note.id = {byId ? u"note-1@example.org"_s : u"m1"_s};
        note.at = momentFromIso(u"2026-11-23T12:00:00-05:00"_s).value();
        note.contact = ContactId{u"dana"_s};
        note.about = Rule::ThankYou;
        note.subject = u"Thank you"_s;
        note.body = u"Dear Dana, thank you."_s;
        northwind.messages.push_back(note);
        if (hadDraft) {
            Draft draft;
            draft.id = {u"d1"_s};
            draft.about = Rule::ThankYou;
            draft.contact = note.contact;
            draft.body = u"As typed."_s;
            draft.state = DraftState::Sent;
            northwind.drafts.push_back(draft);
        }
        search.applications.put(northwind);
        ReadMail bounce = mail("bounce-from-their-domain");
        bounce.date = momentFromIso(u"2026-11-23T12:05:00-05:00"_s).value();
        bounce.bounce->recipients = {u"dana@northwind.example"_s};
        bounce.bounce->noteId = byId ? u"note-1@example.org"_s : QString();
        bounce.bounce->noteSubject = u"Thank you"_s;
        const Search after = takeIn(bounce, search, now).value();
        const Application &there = northwindOf(after);
        QCOMPARE(there.messages.size(), size_t(1));
        QVERIFY(there.messages.front().automatic);
        QCOMPARE(there.messages.front().direction, Direction::In);
        QVERIFY(!there.messages.front().contact);
        QCOMPARE(there.drafts.size(), size_t(1));
        QCOMPARE(there.drafts.front().state, DraftState::Draft);
        QCOMPARE(there.drafts.front().about, Rule::ThankYou);
        QCOMPARE(there.drafts.front().body, hadDraft ? u"As typed."_s : note.body);
        QCOMPARE(after.contacts.size(), size_t(1)); // the mail server is nobody's contact
        QVERIFY(takeIn(bounce, after, now).value() == after);
        QVERIFY(validate(difference(search, after), search));

        // The copy among the sent letters does not make it sent again.
        if (!byId)
            return;
        ReadMail copy = mail("sent");
        copy.id = u"note-1@example.org"_s;
        QVERIFY(takeIn(copy, after, now).value() == after);
    }

    void aThousandLettersAreTakenInAtOnce()
    {
        OpenedSearch opened(robins());
        ReadMail letter = mail("reply");
        const std::optional<Moment> first = letter.date;
        for (int i = 0; i < 20'000; ++i) {
            letter.id = QString::number(i) + u"@x"_s;
            letter.date = *first - seconds(i);
            takeIn(letter, propose(letter, opened, now)->candidates.front().application, opened);
            if (i == 0)
                letter.threadIds = {letter.id};
        }
        QCOMPARE(opened.search().applications.front().messages.size(), size_t(20'000));
    }

    void severalLettersOfOneSecondComeIn()
    {
        const auto letter = [](const QByteArray &id, const QByteArray &subject, const QByteArray &body) {
            return readImport(id +
                                  "From: Dana Whitfield <dana@northwind.example>\nTo: robin@example.org\n"
                                  "Date: Mon, 23 Nov 2026 12:30:00 -0500\nSubject: " +
                                  subject + "\n\n" + body + "\n",
                              robins().person.zone, {})
                ->mails.front();
        };
        const ReadMail first = letter({}, "Your visit", "See you at ten.");
        OpenedSearch opened(robins());
        takeIn(first, ApplicationId{u"northwind"_s}, opened);
        QCOMPARE(propose(first, opened, now)->kind, LetterProposal::Kind::Known);
        for (const char *id : {"", "Message-ID: <p2@northwind.example>\n"}) {
            const ReadMail second = letter(id, "Our offer", "We are glad to make you an offer.");
            QCOMPARE(propose(second, opened, now)->kind, LetterProposal::Kind::Belongs);
        }
    }

    void aLetterThatNamesNoDayIsAboutAsOldAsItsFile()
    {
        const QByteArray text = "From: Dana Whitfield <dana@northwind.example>\nTo: robin@example.org\n"
                                "Subject: Next steps\n\nWe would like to meet you.\n";
        const auto read = [&](const QByteArray &fields, std::optional<Moment> changed) {
            return readImport(fields + text, robins().person.zone, changed)->mails.front();
        };
        const Moment saved = now - hours(50);
        QVERIFY(!takeIn(read({}, {}), robins(), now));
        const ReadMail letter = read({}, saved);
        QVERIFY(letter.isDateGuessed);
        QCOMPARE(letter.date, std::optional(saved));
        OpenedSearch opened(robins());
        const Taken taken = takeIn(letter, ApplicationId{u"northwind"_s}, opened);
        QVERIFY2(taken.note.contains(
                     u"“Next steps” does not say when it was sent, so it is listed under 2026-11-21"_s),
                 qPrintable(taken.note));
        QCOMPARE(northwindOf(opened.search()).messages.front().at, saved);
        // It is the same letter where it was saved again.
        const ReadMail again = read({}, now - hours(1));
        QCOMPARE(propose(again, opened, now)->kind, LetterProposal::Kind::Known);
        // What tells its day is no guess.
        const ReadMail told = read("Received: by x; Fri, 20 Nov 2026 09:00:00 -0500\n", saved);
        QVERIFY(!told.isDateGuessed && told.date < saved);
        QVERIFY(takeIn(told, ApplicationId{u"northwind"_s}, opened).note.isEmpty());
        const auto folder =
            readImport("From x Thu Nov 19 10:00:00 2026\n" + text, robins().person.zone, saved);
        QVERIFY(!folder->mails.front().isDateGuessed);
    }

    void aMailThatIsStillToComeIsRefused() { QVERIFY(!takeIn(mail("reply"), robins(), now - hours(24))); }

    void aMailFromOutsideTheYearsIsRefused()
    {
        ReadMail early = mail("reply");
        early.date = Zone().moment(QDate(1, 1, 1), QTime(10, 0));
        QVERIFY(!takeIn(early, robins(), now));
    }

    void aMailOfVeryManyPartsIsRefusedAtOnce_data()
    {
        const QByteArray head = "From: a@x.example\nSubject: s\n";
        const QByteArray many = "Content-Type: multipart/mixed; boundary=b\n\n";
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("beside each other")
            << head + many + QByteArray("--b\nContent-Type: text/html\n\nx\n").repeated(300'000);
        QTest::newRow("without types") << head + many + QByteArray("--b\n\nx\n").repeated(1'000'000);
        QByteArray nested = head;
        for (int n = 0; n < 100'000; ++n) {
            const QByteArray name = QByteArray::number(n);
            nested += "CONTENT-TYPE: multipart/mixed; boundary=" + name + "\n\n--" + name + "\n";
        }
        QTest::newRow("within each other") << nested;
        QTest::newRow("messages within each other")
            << head + QByteArray("Content-Type: message/rfc822\n\n").repeated(1'000'000);
    }
    void aMailOfVeryManyPartsIsRefusedAtOnce()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const auto read = readEml(text);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"parts"_s), qPrintable(read.error().message));
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestMailIntake)
#include "tst_mailintake.moc"
