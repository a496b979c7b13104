// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/mailnews.h"

#include "core/edits/recordmessage.h"
#include "core/mailbox/letters/draftletters.h"
#include "tests/support/northwind.h"

#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestMailNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsKnownAmongWhatWasSent_data();
    void aDraftIsKnownAmongWhatWasSent();
    void recipientAndSubjectAloneAreAQuestion();
    void aDraftThatLeftIsAskedAboutByItsRecipient();
    void aDraftThatLeftIsAskedAboutByItsThread();
    void anotherLetterIsTakenInAsOne();
    void aCopyToOneselfIsTheDraft();
    void aNoteThatCameBackBeforeItWasSeenWaitsAgain();
    void whatWasMarkedByHandIsNotedOnce();
    void whatWasMarkedWithoutItsDraftIsNotedOnce();
    void aReplyEndsTheCheckIn();
    void whatALetterSeemsToSayStandsInTheLine();
    void anAutomaticAnswerIsNone();
    void aLetterThatWasTakenBackDoesNotComeAgain();
    void aClockThatIsAheadHidesNoLetter();
    void aLetterWithoutAnIdIsNotedOnceThoughItsClockIsAhead();
    void aLetterWithoutADateIsNotDropped();
    void aLetterThatCannotBeReadIsToldOfOnce();
    void aLetterIsOneWhateverItBeginsWith();
    void whatMayBelongToTwoIsAskedAbout();
    void anInvitationIsAskedAbout();
    void onlyLettersOfTheSearchAreWanted_data();
    void onlyLettersOfTheSearchAreWanted();
};

namespace {

const Moment now = at("2026-11-23T20:00:00Z");
const Moment later = at("2026-11-24T08:00:00Z");
constexpr auto words =
    "Dear Dana,\n\nthank you for showing me the churn dashboard today. I liked how you weigh early "
    "warnings against noise, and I would gladly try that with your retention data.\n\nRobin Vale";

Search withDraft()
{
    return northwindWithDraft(QString::fromLatin1(words), now);
}

MailboxMemory there(const Search &search, PutDraft::State state = PutDraft::State::There)
{
    MailboxMemory memory;
    if (!wishForDraft(memory, search, DraftId{u"d1"_s}, QByteArray(16, '\x5a'), now))
        qFatal("not wished for");
    notePut(memory, {u"d1"_s, memory.drafts.front().messageId, {9, 4}});
    memory.drafts.front().answers = "theirs@northwind.example";
    memory.drafts.front().state = state;
    return memory;
}

QByteArray letter(const QByteArray &headers, const QByteArray &body = "Hello.")
{
    return headers + "\r\n\r\n" + QByteArray(body).replace("\n", "\r\n") + "\r\n";
}

QByteArray sent(const QByteArray &id, const QByteArray &body, const QByteArray &more = {})
{
    return letter(
        "Date: Mon, 23 Nov 2026 21:00:00 +0000\r\nFrom: robin@example.org\r\nTo: dana@northwind.example\r\n"
        "Subject: Thank you for today\r\nMessage-ID: <" +
            id + ">" + more,
        body);
}

QByteArray reply(const QByteArray &more = {})
{
    return letter(
        "Date: Mon, 23 Nov 2026 19:00:00 +0000\r\nFrom: Dana Whitfield <dana@northwind.example>\r\nTo: "
        "robin@example.org\r\nSubject: Next steps\r\nMessage-ID: <r1@northwind.example>" +
        more);
}

Search after(const MailNews &news, Search search)
{
    make(news.change, search);
    return search;
}

} // namespace

/// What the seven programs of the field notes make of a draft.
void TestMailNews::aDraftIsKnownAmongWhatWasSent_data()
{
    QTest::addColumn<QByteArray>("sentLetter");
    QTest::addColumn<PutDraft::State>("state");
    QTest::addColumn<bool>("isKnown");
    using State = PutDraft::State;
    const QByteArray ours = QByteArray("5a").repeated(16) + "@example.org";
    QTest::newRow("mutt, Claws, Roundcube keep the id") << sent(ours, "Whatever.") << State::There << true;
    QTest::newRow("Claws Mail leaves the notes of its queue in it")
        << "AF:\r\nNF:0\r\nPS:10\r\nS:robin@example.org\r\nX-Claws-End-Special-Headers: 1\r\n" +
               sent(ours, "Whatever.")
        << State::Gone << true;
    QTest::newRow("mutt leaves the mark of a draft in it")
        << sent(ours, "Whatever.", "\r\nX-Unsent: 1") << State::There << true;
    QTest::newRow("Evolution names the draft")
        << sent("e@example.org", "Whatever.", "\r\nX-Evolution-Draft-Message: 4") << State::There << true;
    QTest::newRow("Evolution names another")
        << sent("e@example.org", "Whatever.", "\r\nX-Evolution-Draft-Message: 5") << State::There << false;
    QTest::newRow("Thunderbird keeps the thread, and its user changes some words")
        << sent("t@example.org", QByteArray(words).replace("gladly", "like to"),
                "\r\nIn-Reply-To: <theirs@northwind.example>")
        << State::Gone << true;
    QTest::newRow("another letter of the thread")
        << sent("t@example.org", "Could we move the call to Friday?",
                "\r\nIn-Reply-To: <theirs@northwind.example>")
        << State::Gone << false;
    QTest::newRow("the thread, and the draft still there")
        << sent("t@example.org", "Whatever.", "\r\nIn-Reply-To: <theirs@northwind.example>") << State::There
        << false;
    QTest::newRow("Geary keeps the words") << sent("g@example.org", words) << State::There << true;
    QTest::newRow("the words, with an answer quoted below")
        << sent("g@example.org", QByteArray(words) + "\n\nOn Monday Dana wrote:\n> Hello\n") << State::Gone
        << true;
    QTest::newRow("other words") << sent("o@example.org", "Could we move the call to Friday?") << State::There
                                 << false;
}

void TestMailNews::aDraftIsKnownAmongWhatWasSent()
{
    QFETCH(QByteArray, sentLetter);
    QFETCH(PutDraft::State, state);
    QFETCH(bool, isKnown);
    const Search search = withDraft();
    MailboxMemory memory = there(search, state);
    const MailNews news =
        newsOf({{1, sentLetter}}, ReadFolder::Sent, search, memory, at("2026-11-24T08:00:00Z"));
    const Search result = after(news, search);
    const Application &application = *result.applications.find(northwindId);
    QCOMPARE(application.drafts.front().state == DraftState::Sent, isKnown);
    if (!isKnown)
        return;
    QCOMPARE(application.messages.size(), size_t(1));
    const Message &message = application.messages.front();
    QCOMPARE(message.about, About(Rule::ThankYou));
    QCOMPARE(message.at, at("2026-11-23T21:00:00Z"));
    QVERIFY(message.id.text.endsWith(u"@example.org"));
    QVERIFY(memory.drafts.empty());
    QVERIFY2(news.text.contains(u"Dana Whitfield") && news.text.contains(u"seen in your mailbox"),
             qPrintable(news.text));
    // The same letter again: nothing.
    QVERIFY(newsOf({{1, sentLetter}}, ReadFolder::Sent, result, memory, at("2026-11-24T08:00:00Z"))
                .change.isEmpty());
}

void TestMailNews::recipientAndSubjectAloneAreAQuestion()
{
    const Search search = withDraft();
    MailboxMemory memory = there(search);
    const MailNews news = newsOf({{7, sent("o@example.org", "Could we move the call to Friday?")}},
                                 ReadFolder::Sent, search, memory, at("2026-11-24T08:00:00Z"));
    QVERIFY(news.change.isEmpty());
    QCOMPARE(news.perhaps.size(), size_t(1));
    QCOMPARE(news.perhaps.front().draft.text, u"d1"_s);
    QCOMPARE(news.perhaps.front().uid, 7U);
    // A yes of the person's makes it so.
    Search result = search;
    make(sentAs(search, DraftId{u"d1"_s}, news.perhaps.front().mail), result);
    QCOMPARE(result.applications.find(northwindId)->drafts.front().state, DraftState::Sent);
}

void TestMailNews::aDraftThatLeftIsAskedAboutByItsRecipient()
{
    const Search search = withDraft();
    const QByteArray other =
        sent("o@example.org", "Could we move the call to Friday?").replace("Thank you for today", "Friday");
    MailboxMemory memory = there(search, PutDraft::State::Gone);
    const MailNews news = newsOf({{7, other}}, ReadFolder::Sent, search, memory, later);
    QVERIFY(news.change.isEmpty());
    QCOMPARE(news.perhaps.size(), size_t(1));
    MailboxMemory still = there(search);
    QVERIFY(newsOf({{7, other}}, ReadFolder::Sent, search, still, later).perhaps.empty());
}

/// It may have been deleted, and another letter written in its place.
void TestMailNews::aDraftThatLeftIsAskedAboutByItsThread()
{
    const Search search = withDraft();
    const QByteArray other = sent("t@example.org", "Could we move the call to Friday?",
                                  "\r\nIn-Reply-To: <theirs@northwind.example>");
    // However long ago it was put there.
    for (const char *day : {"23 Nov", "20 Dec"}) {
        MailboxMemory memory = there(search, PutDraft::State::Gone);
        const MailNews news = newsOf({{7, QByteArray(other).replace("23 Nov", day)}}, ReadFolder::Sent,
                                     search, memory, at("2026-12-24T08:00:00Z"));
        QVERIFY(news.change.isEmpty());
        QCOMPARE(news.perhaps.size(), size_t(1));
        QCOMPARE(news.perhaps.front().draft.text, u"d1"_s);
    }
}

void TestMailNews::anotherLetterIsTakenInAsOne()
{
    const Search search = withDraft();
    MailboxMemory memory = there(search);
    const MailNews asked = newsOf({{7, sent("o@example.org", "Could we move the call to Friday?")}},
                                  ReadFolder::Sent, search, memory, later);
    const Search result = after(newsOfOther(asked.perhaps.front(), search, memory, later), search);
    const Application &application = *result.applications.find(northwindId);
    QCOMPARE(application.messages.size(), size_t(1));
    QCOMPARE(application.messages.front().about, About::Other);
    QVERIFY(application.drafts.front().state != DraftState::Sent);
    QCOMPARE(memory.drafts.size(), size_t(1));
}

void TestMailNews::aCopyToOneselfIsTheDraft()
{
    const Search search = withDraft();
    MailboxMemory memory = there(search);
    const QByteArray ours = sent(memory.drafts.front().messageId, "Whatever.");
    const Search result = after(newsOf({{3, ours}}, ReadFolder::Inbox, search, memory, later), search);
    QCOMPARE(result.applications.find(northwindId)->drafts.front().state, DraftState::Sent);
    QVERIFY(memory.drafts.empty());
    QVERIFY(newsOf({{8, ours}}, ReadFolder::Sent, result, memory, later).change.isEmpty());
}

void TestMailNews::aNoteThatCameBackBeforeItWasSeenWaitsAgain()
{
    Search search = withDraft();
    MailboxMemory memory = there(search);
    Application northwind = *search.applications.find(northwindId);
    northwind.drafts.front().state = DraftState::HandedOver;
    search.applications.put(northwind);
    const QByteArray id = memory.drafts.front().messageId;
    const QByteArray bounce = letter(
        "Date: Mon, 23 Nov 2026 21:00:09 +0000\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: robin@example.org\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nMessage-ID: <b1@mx.example>\r\nMIME-Version: 1.0\r\n"
        "Auto-Submitted: auto-replied\r\nContent-Type: multipart/report; report-type=delivery-status; "
        "boundary=\"b\"",
        "--b\nContent-Type: text/plain\n\nIt could not be delivered.\n--b\n"
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        "Final-Recipient: rfc822; dana@northwind.example\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 no such user\n--b\nContent-Type: message/rfc822\n\n"
        "From: robin@example.org\nTo: dana@northwind.example\nSubject: Thank you for today\nMessage-ID: <" +
            id + ">\n\nWhatever.\n--b--\n");
    const MailNews returned = newsOf({{3, bounce}}, ReadFolder::Inbox, search, memory, later);
    QCOMPARE(returned.notes.size(), 1);
    QVERIFY2(returned.notes.front().front().isUpper() && returned.notes.front().endsWith(u'.'),
             qPrintable(returned.notes.front()));
    search = after(returned, search);
    const MailNews news = newsOf({{8, sent(id, "Whatever.")}}, ReadFolder::Sent, search, memory, later);
    search = after(news, search);
    QVERIFY2(news.text.contains(u"came back"), qPrintable(news.text));
    const Application &application = *search.applications.find(northwindId);
    QCOMPARE(application.drafts.front().state, DraftState::Draft);
    QCOMPARE(std::count_if(application.messages.begin(), application.messages.end(),
                           [](const Message &one) { return one.direction == Direction::Out; }),
             0);
    QVERIFY(memory.drafts.empty());
    // The mailbox is forgotten and connected anew: still none that arrived.
    MailboxMemory fresh;
    QVERIFY(newsOf({{8, sent(id, "Whatever.")}}, ReadFolder::Sent, search, fresh, later).change.isEmpty());
}

void TestMailNews::whatWasMarkedByHandIsNotedOnce()
{
    Search search = withDraft();
    MailboxMemory memory = there(search);
    const Draft draft = search.applications.find(northwindId)->drafts.front();
    Message message = messageOf(draft);
    message.at = at("2026-11-23T22:30:00Z");
    make(recordingMessage(search, northwindId, message, draft.id)->change, search);
    // Another letter of that subject does not take its place.
    const QByteArray other = sent("other@example.org", "Where is the bike stand?").replace("21:00", "20:30");
    MailboxMemory none;
    search = after(newsOf({{7, other}}, ReadFolder::Sent, search, none, later), search);
    QCOMPARE(search.applications.find(northwindId)->messages.size(), size_t(2));
    const auto noted = [&](const QByteArray &letter, MailboxMemory known) {
        const Search result = after(newsOf({{8, letter}}, ReadFolder::Sent, search, known, later), search);
        const auto &messages = result.applications.find(northwindId)->messages;
        return messages.size() == 2 && messages.front().at == at("2026-11-23T21:00:00Z") &&
               messages.front().about == About(Rule::ThankYou);
    };
    QVERIFY(noted(sent("any@example.org", words), {}));
    QVERIFY(noted(sent(memory.drafts.front().messageId, "Whatever."), memory));
}

/// In the list of what is to do: then the draft stays one, and nothing is known of its words.
void TestMailNews::whatWasMarkedWithoutItsDraftIsNotedOnce()
{
    Search search = withDraft();
    MailboxMemory memory = there(search);
    Message message = messageOf(search.applications.find(northwindId)->drafts.front());
    message.subject.clear();
    message.body.clear();
    message.at = at("2026-11-23T22:30:00Z");
    make(recordingMessage(search, northwindId, message, {})->change, search);
    const QByteArray ours = sent(memory.drafts.front().messageId, "Whatever.");
    const Search result = after(newsOf({{8, ours}}, ReadFolder::Sent, search, memory, later), search);
    const Application &application = *result.applications.find(northwindId);
    QCOMPARE(application.messages.size(), size_t(1));
    QCOMPARE(application.messages.front().body, u"Whatever."_s);
    QCOMPARE(application.drafts.front().state, DraftState::Sent);
}

void TestMailNews::aReplyEndsTheCheckIn()
{
    const Search search = northwindSearch();
    const Moment december = at("2026-12-04T15:00:00Z");
    MailboxMemory memory;
    const QByteArray late = reply().replace("23 Nov", "04 Dec").replace("19:00", "14:00");
    const MailNews news = newsOf({{1, late}}, ReadFolder::Inbox, search, memory, december);
    QVERIFY2(news.text.contains(u"Dana Whitfield"), qPrintable(news.text));
    const Desk before(search, december);
    const Desk desk(after(news, search), december);
    const auto openCheckIns = [](const Desk &one) {
        const auto &all = one.agenda.agenda().all();
        return std::count_if(all.begin(), all.end(), [](const FollowUp &followUp) {
            return followUp.rule() == Rule::CheckIn && followUp.application == northwindId &&
                   followUp.state != FollowUpState::Upcoming;
        });
    };
    QCOMPARE(openCheckIns(before), 1);
    QCOMPARE(openCheckIns(desk), 0);
}

void TestMailNews::whatALetterSeemsToSayStandsInTheLine()
{
    const Search search = northwindSearch();
    const auto told = [&](const std::vector<ReadLetter> &letters) {
        MailboxMemory memory;
        return newsOf(letters, ReadFolder::Inbox, search, memory, now).text;
    };
    const QByteArray plain = reply();
    const QByteArray no =
        QByteArray(plain).replace("Hello.", "We have decided to go ahead with another candidate.");
    QCOMPARE(told({{1, plain}}), u"a letter from Dana Whitfield, seen in your mailbox"_s);
    QCOMPARE(told({{1, no}}), u"a letter from Dana Whitfield, seen in your mailbox (reads like a no)"_s);
    const QByteArray before =
        QByteArray(plain).replace("Message-ID: <", "Message-ID: <before").replace("19:00", "18:00");
    const QString both = told({{1, before}, {2, no}});
    QVERIFY2(both.startsWith(u"2 letters"_s) && both.endsWith(u"like a no)"_s), qPrintable(both));
}

void TestMailNews::anAutomaticAnswerIsNone()
{
    const Search search = northwindSearch();
    MailboxMemory memory;
    const MailNews news =
        newsOf({{1, reply("\r\nAuto-Submitted: auto-replied")}}, ReadFolder::Inbox, search, memory, now);
    const Search result = after(news, search);
    QCOMPARE(result.applications.find(northwindId)->messages.size(), size_t(1));
    QVERIFY(result.applications.find(northwindId)->messages.front().automatic);
}

void TestMailNews::aLetterThatWasTakenBackDoesNotComeAgain()
{
    const Search search = northwindSearch();
    MailboxMemory memory;
    QVERIFY(!newsOf({{1, reply()}}, ReadFolder::Inbox, search, memory, now).change.isEmpty());
    // The person undoes it; the folder is made anew, and everything is read once more.
    QVERIFY(newsOf({{1, reply()}}, ReadFolder::Inbox, search, memory, now).change.isEmpty());
    QCOMPARE(memory.letters, 1);
}

void TestMailNews::aClockThatIsAheadHidesNoLetter()
{
    const Search search = northwindSearch();
    MailboxMemory memory;
    const Moment early = at("2026-11-23T18:58:00Z");
    const Search result = after(newsOf({{1, reply()}}, ReadFolder::Inbox, search, memory, early), search);
    QCOMPARE(result.applications.find(northwindId)->messages.size(), size_t(1));
    QCOMPARE(result.applications.find(northwindId)->messages.front().at, early);
    MailboxMemory another;
    const Moment days = at("2026-11-20T08:00:00Z");
    const Search same = after(newsOf({{1, reply()}}, ReadFolder::Inbox, search, another, days), search);
    QCOMPARE(same.applications.find(northwindId)->messages.front().at, days);
    QVERIFY(isWantedLetter(reply(), OpenedSearch(search), {}, days));
}

/// Whoever forgets the mailbox and connects it again has all letters read anew.
void TestMailNews::aLetterWithoutAnIdIsNotedOnceThoughItsClockIsAhead()
{
    const QByteArray bare = reply().replace("\r\nMessage-ID: <r1@northwind.example>", "");
    Search search = northwindSearch();
    const auto messages = [&] { return search.applications.find(northwindId)->messages; };
    // At first it is ahead, then ahead still, then it is no more.
    for (const char *day : {"2026-11-20T08:00:00Z", "2026-11-21T08:00:00Z", "2026-11-24T08:00:00Z"}) {
        MailboxMemory memory;
        search = after(newsOf({{1, bare}}, ReadFolder::Inbox, search, memory, at(day)), search);
        QCOMPARE(messages().size(), size_t(1));
        QCOMPARE(messages().front().at, at("2026-11-20T08:00:00Z"));
    }
    // Another one is another one, though it has the same clock.
    MailboxMemory memory;
    const QByteArray other =
        QByteArray(bare).replace("Next steps", "Your day").replace("Dana", "Lee").replace("dana@", "lee@");
    search =
        after(newsOf({{2, other}}, ReadFolder::Inbox, search, memory, at("2026-11-21T08:00:00Z")), search);
    QCOMPARE(messages().size(), size_t(2));
}

void TestMailNews::aLetterWithoutADateIsNotDropped()
{
    const Search search = northwindSearch();
    const QByteArray date = "Date: Mon, 23 Nov 2026 19:00:00 +0000";
    const auto taken = [&](const QByteArray &instead) {
        const QByteArray letter = reply().replace(date + "\r\n", instead);
        MailboxMemory memory;
        const Search result = after(newsOf({{1, letter}}, ReadFolder::Inbox, search, memory, later), search);
        const auto &messages = result.applications.find(northwindId)->messages;
        const bool isWanted = isWantedLetter(letter, OpenedSearch(search), {}, later);
        return isWanted && messages.size() == 1 ? messages.front().at : Moment();
    };
    QCOMPARE(taken({}), later);
    QCOMPARE(taken("Date: yesterday\r\n"), later);
    QCOMPARE(taken("Date: Mon, 23 Nov 9999 19:00:00 +0000\r\n"), later);
    QCOMPARE(taken("Received: ; 23 Nov 2026 19:00:00 +0000\r\n"), at("2026-11-23T19:00:00Z"));
    // What cannot be is no date either.
    QCOMPARE(taken("Date: Mon, 23 Nov 0926 19:00:00 +0000\r\n"
                   "Received: ; 23 Nov 2026 19:00:00 +0000\r\n"),
             at("2026-11-23T19:00:00Z"));
}

void TestMailNews::aLetterThatCannotBeReadIsToldOfOnce()
{
    const Search search = northwindSearch();
    const QByteArray many = reply() + QByteArray("--b\r\n\r\nx\r\n").repeated(6000);
    QVERIFY(isWantedLetter(many.first(many.indexOf("\r\n\r\n") + 4), OpenedSearch(search), {}, now));
    MailboxMemory memory;
    const MailNews news =
        newsOf({{1, many}, {2, many + "more"}, {3, reply()}}, ReadFolder::Inbox, search, memory, now);
    QCOMPARE(news.notes.size(), 1);
    const QString &said = news.notes.front();
    QVERIFY2(said.contains(u"2 letters"_s) && said.contains(u"has more parts"_s), qPrintable(said));
    for (const auto &theirs : {u"Dana"_s, u"northwind"_s, u"Next"_s})
        QVERIFY2(!said.contains(theirs), qPrintable(said));
    QCOMPARE(after(news, search).applications.find(northwindId)->messages.size(), size_t(1));
    // Nobody hears of it again, also after a start, when the folder is read anew.
    MailboxMemory kept = memory;
    kept.account.host = u"mail.example.org"_s;
    kept = mailboxMemoryFrom(mailboxMemoryText(kept));
    QVERIFY(newsOf({{1, many}}, ReadFolder::Inbox, search, kept, later).notes.isEmpty());
    QVERIFY(!newsOf({{4, many + "another"}}, ReadFolder::Inbox, search, kept, later).notes.isEmpty());
}

/// Programs that turned a file of letters into single ones left their line at the top.
void TestMailNews::aLetterIsOneWhateverItBeginsWith()
{
    const Search search = northwindSearch();
    for (const char *first : {">From - Mon Nov 23 19:00:00 2026\r\n", "X-One: {\r\nX Two: a\r\n"}) {
        MailboxMemory memory;
        const MailNews news = newsOf({{1, first + reply()}}, ReadFolder::Inbox, search, memory, now);
        QCOMPARE(after(news, search).applications.find(northwindId)->messages.size(), size_t(1));
    }
}

void TestMailNews::whatMayBelongToTwoIsAskedAbout()
{
    Search search = northwindSearch();
    Application second = *search.applications.find(northwindId);
    second.id.text = u"northwind-2"_s;
    second.role = u"Data Engineer"_s;
    for (Interview &interview : second.interviews)
        interview.id.text += u"-2"_s;
    search.applications.put(second);
    MailboxMemory memory;
    const MailNews news = newsOf({{5, reply()}}, ReadFolder::Inbox, search, memory, now);
    QVERIFY(news.change.isEmpty());
    QCOMPARE(news.asked.mails.size(), size_t(1));
    QCOMPARE(news.askedUids, std::vector<quint32>{5});
}

void TestMailNews::anInvitationIsAskedAbout()
{
    const Search search = northwindSearch();
    MailboxMemory memory;
    const QByteArray invitation =
        letter("Date: Mon, 23 Nov 2026 19:00:00 +0000\r\nFrom: Lee Okafor <lee@northwind.example>\r\nTo: "
               "robin@example.org\r\n"
               "Subject: Interview\r\nMessage-ID: <i1@northwind.example>\r\nMIME-Version: "
               "1.0\r\nContent-Type: text/calendar; "
               "method=REQUEST; charset=utf-8",
               "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//"
               "EN\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u1@northwind.example\n"
               "DTSTAMP:20261123T190000Z\nDTSTART:20261201T150000Z\nDTEND:20261201T160000Z\nSUMMARY:"
               "Interview Northwind\n"
               "ORGANIZER;CN=Lee Okafor:mailto:lee@northwind.example\nATTENDEE;CN=Robin "
               "Vale:mailto:robin@example.org\n"
               "END:VEVENT\nEND:VCALENDAR");
    const MailNews news = newsOf({{5, invitation}}, ReadFolder::Inbox, search, memory, now);
    QVERIFY(news.change.isEmpty());
    QCOMPARE(news.asked.invitations.invitations.size(), size_t(1));
    QCOMPARE(news.askedUids, std::vector<quint32>{5});
}

void TestMailNews::onlyLettersOfTheSearchAreWanted_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("wanted");
    const QByteArray date = "Date: Mon, 23 Nov 2026 19:00:00 +0000\r\nMessage-ID: <1@x.example>\r\n";
    QTest::newRow("from somebody known")
        << date + "From: dana@northwind.example\r\nTo: robin@example.org\r\n\r\n"
        << true;
    QTest::newRow("from their company")
        << date + "From: nora@northwind.example\r\nTo: robin@example.org\r\n\r\n"
        << true;
    QTest::newRow("a newsletter")
        << date + "From: news@shop.example\r\nTo: robin@example.org\r\nSubject: Sale\r\n\r\n"
        << false;
    QTest::newRow("a friend")
        << date + "From: sam@friends.example\r\nTo: robin@example.org\r\nSubject: Lunch\r\n\r\n"
        << false;
    QTest::newRow("to whom a draft goes")
        << date + "From: robin@example.org\r\nTo: Dana@Northwind.example\r\n\r\n"
        << true;
    QTest::newRow("a letter that came back")
        << date + "From: mailer-daemon@x.example\r\nTo: robin@example.org\r\nContent-Type: multipart/report; "
                  "report-type=delivery-status\r\nSubject: failed\r\n\r\n"
        << true;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestMailNews::onlyLettersOfTheSearchAreWanted()
{
    QFETCH(QByteArray, header);
    const Search search = withDraft();
    QFETCH(bool, wanted);
    QCOMPARE(isWantedLetter(header, OpenedSearch(search), addressesOfDrafts(search), now), wanted);
}

QTEST_GUILESS_MAIN(TestMailNews)
#include "tst_mailnews.moc"
