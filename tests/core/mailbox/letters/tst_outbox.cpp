// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/outbox.h"

#include "core/exchange/intake/matching.h"
#include "core/exchange/mail/emlreader.h"
#include "core/mailbox/letters/draftletters.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestOutbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLetterKeepsItsMessageIdForEveryTry();
    void whatMayNotGoIsRefused_data();
    void whatMayNotGoIsRefused();
    void aLetterThatMayBeGoneIsNeverSentAgain_data();
    void aLetterThatMayBeGoneIsNeverSentAgain();
    void itGoesInTimeOrIsAskedAbout_data();
    void itGoesInTimeOrIsAskedAbout();
    void aProgramThatBeginsAsksAboutWhatItMissed_data();
    void aProgramThatBeginsAsksAboutWhatItMissed();
    void twoLettersGoOneAfterTheOther();
    void whatWasSentIsNotedAsMarkAsSentDoesAndOnce();
    void aLetterSeenInTheMailboxIsSettled();
    void ofTwoProcessesWhoIsFurtherCounts();
    void theFileComesBackAsItWas();
    void whatIsNoOutboxIsAnError_data();
    void whatIsNoOutboxIsAnError();
};

namespace {

using State = Outgoing::State;

const Moment now = at("2026-11-23T20:00:00Z");
const DraftId d1{u"d1"_s};
const QByteArray bits(16, '\x5a');
const QByteArray id = "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a@example.org";
const QString good =
    u"Dear Dana,\n\nThank you for showing me the churn dashboard on Monday; the way you tell weekly "
    "from yearly churn stayed with me.\n\nI would like to work on that very much.\n\nKind "
    "regards,\nRobin Vale"_s;

Search withDraft(const QString &body = good)
{
    return northwindWithDraft(body, now);
}

Outbox with(State state, Moment when = now)
{
    Outbox outbox;
    Outgoing outgoing;
    outgoing.draft = d1;
    outgoing.state = state;
    outgoing.at = when;
    outgoing.messageId = id;
    outbox.letters.push_back(outgoing);
    return outbox;
}

} // namespace

void TestOutbox::aLetterKeepsItsMessageIdForEveryTry()
{
    const Search search = withDraft();
    Outbox outbox;
    const auto queued = enqueue(outbox, search, d1, {}, bits, now + seconds(10), now);
    QVERIFY2(queued, queued ? "" : qPrintable(queued.error().message));
    QCOMPARE(outbox.letters.size(), size_t(1));
    QCOMPARE(outbox.letters.front().messageId, id);
    // Another wish only moves it.
    QVERIFY(enqueue(outbox, search, d1, {}, QByteArray(16, 'x'), now + hours(3), now));
    QCOMPARE(outbox.letters.size(), size_t(1));
    QCOMPARE(outbox.letters.front().messageId, id);
    QCOMPARE(*nextTime(outbox), now + hours(3));
    const auto letter = letterOf(outbox.letters.front(), search, {}, now);
    QVERIFY(letter);
    const auto mail = readEml(*letter);
    QVERIFY(mail);
    QCOMPARE(mail->id.toLatin1(), id);
    QCOMPARE(mail->recipients.size(), size_t(1));
    QVERIFY(takeOut(outbox, d1));
    QVERIFY(outbox.letters.empty());
}

void TestOutbox::whatMayNotGoIsRefused_data()
{
    QTest::addColumn<Search>("search");
    QTest::addColumn<MailboxMemory>("memory");
    QTest::newRow("an error of the checks")
        << withDraft(good + u"\n{{contact.givenName}}"_s) << MailboxMemory();
    Search search = withDraft();
    Contact dana = *search.contacts.find(ContactId{u"dana"_s});
    dana.email.clear();
    search.contacts.put(dana);
    QTest::newRow("no address") << search << MailboxMemory();
    dana.email = u"dana@northwind.example, priya@northwind.example"_s;
    search.contacts.put(dana);
    QTest::newRow("two recipients") << search << MailboxMemory();
    dana.email = u"dana@northwind.example>\r\nRCPT TO:<x@y.example"_s;
    search.contacts.put(dana);
    QTest::newRow("a command in an address") << search << MailboxMemory();
    dana.email = u"d\u00e4na@northwind.example"_s;
    search.contacts.put(dana);
    QTest::newRow("an address beyond ASCII") << search << MailboxMemory();
    search = withDraft();
    search.person.email.clear();
    QTest::newRow("nobody writes it") << search << MailboxMemory();
    search = withDraft();
    Application application = *search.applications.find(northwindId);
    application.drafts.front().state = DraftState::Sent;
    search.applications.put(application);
    QTest::newRow("sent already") << search << MailboxMemory();
    application.drafts.front().state = DraftState::Draft;
    application.drafts.front().channel = Channel::Card;
    search.applications.put(application);
    QTest::newRow("no e-mail") << search << MailboxMemory();
    application.drafts.clear();
    search.applications.put(application);
    QTest::newRow("gone") << search << MailboxMemory();
    search = withDraft();
    MailboxMemory memory;
    QVERIFY(wishForDraft(memory, search, d1, bits, now));
    QTest::newRow("among the mailbox's drafts") << search << memory;
}

void TestOutbox::whatMayNotGoIsRefused()
{
    QFETCH(Search, search);
    QFETCH(MailboxMemory, memory);
    Outbox outbox;
    const auto queued = enqueue(outbox, search, d1, memory, bits, now, now);
    QVERIFY(!queued);
    QVERIFY2(queued.error().message.endsWith(u'.') || queued.error().message.contains(u". "),
             qPrintable(queued.error().message));
    QVERIFY(outbox.letters.empty());
    // Nor does it go when that came about while it waited.
    QVERIFY(!letterOf(with(State::Waiting).letters.front(), search, memory, now));
}

void TestOutbox::aLetterThatMayBeGoneIsNeverSentAgain_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("given over") << State::GivenOver;
    QTest::newRow("unclear") << State::Unclear;
    QTest::newRow("sent") << State::Sent;
}

void TestOutbox::aLetterThatMayBeGoneIsNeverSentAgain()
{
    QFETCH(State, state);
    Outbox outbox = with(state);
    const Outbox before = outbox;
    QVERIFY(!enqueue(outbox, withDraft(), d1, {}, bits, now, now));
    QVERIFY(!takeOut(outbox, d1));
    QVERIFY(!setTime(outbox, d1, now));
    QVERIFY(!nextToGo(outbox, now));
    QVERIFY(!nextTime(outbox));
    QVERIFY(!askAboutLate(outbox, now + hours(1)));
    QVERIFY(!dropSettled(outbox, withDraft()));
    QCOMPARE(outbox, before);
    beginAnew(outbox, now);
    QVERIFY(!nextToGo(outbox, now));
    QCOMPARE(outbox.letters.front().state, state == State::Sent ? State::Sent : State::Unclear);
}

void TestOutbox::itGoesInTimeOrIsAskedAbout_data()
{
    QTest::addColumn<int>("after"); // seconds
    QTest::addColumn<bool>("goes");
    QTest::addColumn<bool>("asks");
    QTest::newRow("a second before") << -1 << false << false;
    QTest::newRow("on time") << 0 << true << false;
    QTest::newRow("five minutes late") << 300 << true << false;
    QTest::newRow("later") << 301 << false << true;
    QTest::newRow("a day later") << 86400 << false << true;
}

void TestOutbox::itGoesInTimeOrIsAskedAbout()
{
    QFETCH(int, after);
    QFETCH(bool, goes);
    QFETCH(bool, asks);
    Outbox outbox = with(State::Waiting);
    QCOMPARE(nextToGo(outbox, now + seconds(after)) != nullptr, goes);
    QCOMPARE(askAboutLate(outbox, now + seconds(after)), asks);
    QCOMPARE(outbox.letters.front().state, asks ? State::Asking : State::Waiting);
    QCOMPARE(!outbox.letters.front().why.isEmpty(), asks);
    if (!asks)
        return;
    QVERIFY(!nextToGo(outbox, now + seconds(after)));
    // It goes when the person says so.
    QVERIFY(setTime(outbox, d1, now + seconds(after)));
    QVERIFY(nextToGo(outbox, now + seconds(after)));
    QVERIFY(outbox.letters.front().why.isEmpty());
}

void TestOutbox::aProgramThatBeginsAsksAboutWhatItMissed_data()
{
    QTest::addColumn<State>("before");
    QTest::addColumn<int>("after"); // seconds
    QTest::addColumn<State>("then");
    QTest::newRow("not yet due") << State::Waiting << -60 << State::Waiting;
    QTest::newRow("missed by a moment") << State::Waiting << 1 << State::Asking;
    QTest::newRow("asked about before") << State::Asking << 60 << State::Asking;
    QTest::newRow("given over") << State::GivenOver << 1 << State::Unclear;
    QTest::newRow("sent and not noted") << State::Sent << 1 << State::Sent;
}

void TestOutbox::aProgramThatBeginsAsksAboutWhatItMissed()
{
    QFETCH(State, before);
    QFETCH(int, after);
    Outbox outbox = with(before);
    beginAnew(outbox, now + seconds(after));
    QTEST(outbox.letters.front().state, "then");
}

void TestOutbox::twoLettersGoOneAfterTheOther()
{
    Outbox outbox = with(State::Waiting);
    Outgoing other = outbox.letters.front();
    other.draft.text = u"d2"_s;
    other.at = now - seconds(1);
    outbox.letters.push_back(other);
    QCOMPARE(nextToGo(outbox, now)->draft, other.draft);
    outbox.find(other.draft)->state = State::GivenOver;
    QVERIFY(!nextToGo(outbox, now));
    outbox.find(other.draft)->state = State::Sent;
    QCOMPARE(nextToGo(outbox, now)->draft, d1);
}

void TestOutbox::whatWasSentIsNotedAsMarkAsSentDoesAndOnce()
{
    Search search = withDraft();
    Outbox outbox = with(State::Sent);
    Outgoing &outgoing = outbox.letters.front();
    outgoing.letter = *letterOf(with(State::Waiting).letters.front(), search, {}, now);
    const Change change = noteSent(outgoing, search);
    QVERIFY(!change.isEmpty());
    make(change, search);
    const Application &application = *search.applications.find(northwindId);
    QCOMPARE(application.drafts.front().state, DraftState::Sent);
    QCOMPARE(application.messages.size(), size_t(1));
    const Message &message = application.messages.front();
    QCOMPARE(message.id, messageIdOf(QString::fromLatin1(id)));
    QCOMPARE(message.at, now);
    QCOMPARE(message.direction, Direction::Out);
    QCOMPARE(message.about, About(Rule::ThankYou));
    QCOMPARE(message.contact, ContactId{u"dana"_s});
    QCOMPARE(message.subject, application.drafts.front().subject);
    QCOMPARE(message.body.trimmed(), good);
    // Once more, as after a crash: nothing.
    QVERIFY(noteSent(outgoing, search).isEmpty());
    QVERIFY(dropSettled(outbox, search));
    QVERIFY(outbox.letters.empty());
}

void TestOutbox::aLetterSeenInTheMailboxIsSettled()
{
    Search search = withDraft();
    Outbox outbox = with(State::Unclear);
    outbox.letters.front().letter = *letterOf(with(State::Waiting).letters.front(), search, {}, now);
    make(noteSent(outbox.letters.front(), search), search);
    QVERIFY(dropSettled(outbox, search));
    QVERIFY(outbox.letters.empty());
    // One that waits goes when its draft was sent another way.
    Outbox waiting = with(State::Waiting);
    waiting.letters.front().messageId = "other@example.org";
    QVERIFY(dropSettled(waiting, search));
    QVERIFY(waiting.letters.empty());
}

void TestOutbox::ofTwoProcessesWhoIsFurtherCounts()
{
    const Outbox waiting = with(State::Waiting);
    const auto states = [&](const Outbox &before, const Outbox &ours, const Outbox &theirs) {
        std::vector<State> all;
        for (const Outgoing &one : joinedOutbox(before, ours, theirs).letters)
            all.push_back(one.state);
        return all;
    };
    using Found = std::vector<State>;
    QCOMPARE(states(waiting, waiting, with(State::GivenOver)), Found{State::GivenOver});
    QCOMPARE(states(waiting, with(State::GivenOver), waiting), Found{State::GivenOver});
    QCOMPARE(states(with(State::GivenOver), with(State::Unclear), with(State::Sent)), Found{State::Sent});
    QCOMPARE(states(with(State::GivenOver), with(State::Sent), with(State::Unclear)), Found{State::Sent});
    // It was sent and noted, or taken back.
    QCOMPARE(states(waiting, waiting, {}), Found());
    QCOMPARE(states(waiting, {}, waiting), Found());
    QCOMPARE(states(waiting, with(State::Asking), {}), Found());
    // What was taken back here went there before.
    QCOMPARE(states(waiting, {}, with(State::GivenOver)), Found{State::GivenOver});
    QCOMPARE(states(waiting, with(State::GivenOver), {}), Found{State::GivenOver});
    // Each of them queued one of its own.
    Outbox other = with(State::Waiting);
    other.letters.front().messageId = "other@example.org";
    other.letters.front().draft.text = u"d2"_s;
    const Outbox both = joinedOutbox({}, waiting, other);
    QCOMPARE(both.letters.size(), size_t(2));
    QCOMPARE(both.letters.front(), other.letters.front());
    QCOMPARE(joinedOutbox(waiting, both, waiting).letters.size(), size_t(2));
}

void TestOutbox::theFileComesBackAsItWas()
{
    Outbox outbox;
    for (const State state : {State::Waiting, State::Asking, State::GivenOver, State::Unclear, State::Sent}) {
        Outgoing outgoing = with(state).letters.front();
        outgoing.draft.text += QString::number(static_cast<int>(state));
        outgoing.answers = "their@northwind.example";
        outgoing.letter = QByteArray("Subject: x\r\n\r\n\0\xff y\r\n", 19);
        outgoing.why = u"“Why” \u2026"_s;
        outbox.letters.push_back(outgoing);
    }
    const auto again = outboxFrom(outboxText(outbox));
    QVERIFY(again);
    QCOMPARE(*again, outbox);
    QCOMPARE(*outboxFrom(outboxText({})), Outbox());
}

void TestOutbox::whatIsNoOutboxIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = outboxText(with(State::GivenOver));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("newer") << QByteArray(good).replace("\"version\":1", "\"version\":2");
    QTest::newRow("unknown state") << QByteArray(good).replace("givenOver", "flown");
    QTest::newRow("no moment") << QByteArray(good).replace("2026-11-23", "soon");
    QTest::newRow("no letters") << QByteArray("{\"version\":1}");
    QTest::newRow("no Message-ID") << QByteArray(good).replace(id, "");
}

void TestOutbox::whatIsNoOutboxIsAnError()
{
    QFETCH(QByteArray, text);
    QVERIFY(!outboxFrom(text));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
