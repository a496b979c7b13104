// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/draftletters.h"

#include "core/exchange/mail/emlreader.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestDraftLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftTellsNothingOfThisProgram();
    void aDraftAnswersTheirLastLetter();
    void aDraftIsWishedForOnce();
    void aChangedDraftReplacesTheOneThatIsThere();
    void aDraftWithoutAnAddressIsRefused();
    void whatBecameOfADraftIsSeen_data();
    void whatBecameOfADraftIsSeen();
    void aDraftThatIsPutBackIsThere();
    void whatWasMarkedAsSentIsLookedForNoMore();
    void aRefusedVersionLeavesTheOneThatIsThere();
    void anothersDraftIsNoSuccessor();
    void aDraftThatWasGoneForAMomentIsThereAgain();
};

namespace {

const Moment now = at("2026-11-23T20:00:00Z");

Search
withDraft(const QString &body = u"Dear Dana,\n\nthank you for showing me the churn dashboard.\n\nRobin"_s)
{
    return northwindWithDraft(body, now);
}

/// A memory with that draft, put there as UID 4 of validity 9.
MailboxMemory there(const Search &search)
{
    MailboxMemory memory;
    if (!wishForDraft(memory, search, DraftId{u"d1"_s}, QByteArray(16, '\x5a'), now))
        qFatal("not wished for");
    notePut(memory, {u"d1"_s, memory.drafts.front().messageId, {9, 4}});
    return memory;
}

} // namespace

void TestDraftLetters::aDraftTellsNothingOfThisProgram()
{
    const Search search = withDraft();
    MailboxMemory memory;
    QVERIFY(wishForDraft(memory, search, DraftId{u"d1"_s}, QByteArray(16, '\x5a'), now));
    const auto letters = lettersToPut(memory, search);
    QCOMPARE(letters.size(), size_t(1));
    const QByteArray &letter = letters.front().bytes;
    QVERIFY2(!letter.contains("X-") && !letter.contains("User-Agent") &&
                 !letter.toLower().contains("afterword") && !letter.contains("northwind-") &&
                 !letter.contains("In-Reply-To"),
             letter);
    QVERIFY(letter.contains("Message-Id: <5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a@example.org>\r\n") ||
            letter.contains("Message-ID: <5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a@example.org>\r\n"));
    QByteArray rest = letter;
    rest.replace("\r\n", "");
    QVERIFY(!rest.contains('\n') && !rest.contains('\r') && !rest.contains('\0'));
    const auto mail = readEml(letter);
    QVERIFY(mail);
    QCOMPARE(mail->recipients.size(), size_t(1));
    QCOMPARE(mail->recipients.front().email, u"dana@northwind.example"_s);
    // The same letter, when the line was cut and it is made again.
    QVERIFY(lettersToPut(memory, search) == letters);
}

void TestDraftLetters::aDraftAnswersTheirLastLetter()
{
    Search search = withDraft();
    Application application = *search.applications.find(northwindId);
    for (const auto &[id, when, who] :
         {std::tuple("old@northwind.example", "2026-11-20T10:00:00Z", "dana"),
          std::tuple("a%2Fb%25c@northwind.example", "2026-11-21T10:00:00Z", "dana"),
          std::tuple("lee@northwind.example", "2026-11-22T10:00:00Z", "lee")}) {
        Message message;
        message.id.text = QString::fromLatin1(id);
        message.at = at(when);
        message.direction = Direction::In;
        message.contact = ContactId{QString::fromLatin1(who)};
        application.messages.push_back(message);
    }
    search.applications.put(application);
    MailboxMemory memory;
    QVERIFY(wishForDraft(memory, search, DraftId{u"d1"_s}, QByteArray(16, '\x5a'), now));
    const QByteArray letter = lettersToPut(memory, search).front().bytes;
    QVERIFY2(letter.contains("In-Reply-To: <a/b%c@northwind.example>\r\n"), letter);
    QVERIFY2(letter.contains("References: <a/b%c@northwind.example>\r\n"), letter);
}

void TestDraftLetters::aDraftIsWishedForOnce()
{
    const Search search = withDraft();
    MailboxMemory memory = there(search);
    QVERIFY(lettersToPut(memory, search).empty());
    QVERIFY(wishForDraft(memory, search, DraftId{u"d1"_s}, QByteArray(16, '\x11'), now));
    QVERIFY(lettersToPut(memory, search).empty());
}

void TestDraftLetters::aChangedDraftReplacesTheOneThatIsThere()
{
    const Search search = withDraft();
    MailboxMemory memory = there(search);
    const Search changed = withDraft(u"Dear Dana,\n\nother words.\n\nRobin"_s);
    QVERIFY(wishForDraft(memory, changed, DraftId{u"d1"_s}, QByteArray(16, '\x11'), now));
    const auto letters = lettersToPut(memory, changed);
    QCOMPARE(letters.size(), size_t(1));
    QCOMPARE(letters.front().replaces, (LetterPlace{9, 4}));
    QCOMPARE(letters.front().replacesId, QByteArray("5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a@example.org"));
    // The earlier one is told of late: it is not taken for this one.
    notePut(memory, {u"d1"_s, "5a@example.org", {9, 4}});
    QCOMPARE(memory.drafts.front().state, PutDraft::State::Waiting);
    // Who went on writing there keeps their words.
    memory.drafts.front().state = PutDraft::State::Edited;
    QVERIFY(
        !wishForDraft(memory, withDraft(u"Yet others."_s), DraftId{u"d1"_s}, QByteArray(16, '\x22'), now));
}

void TestDraftLetters::aDraftWithoutAnAddressIsRefused()
{
    Search search = withDraft();
    Contact dana = *search.contacts.find(ContactId{u"dana"_s});
    dana.email.clear();
    search.contacts.put(dana);
    MailboxMemory memory;
    const auto wished = wishForDraft(memory, search, DraftId{u"d1"_s}, QByteArray(16, '\x5a'), now);
    QVERIFY(!wished);
    QVERIFY(wished.error().message.contains(u"Dana"));
    QVERIFY(memory.drafts.empty());
}

void TestDraftLetters::whatBecameOfADraftIsSeen_data()
{
    QTest::addColumn<DraftsSeen>("seen");
    QTest::addColumn<PutDraft::State>("state");
    QTest::addColumn<quint32>("uid");
    using State = PutDraft::State;
    const QByteArray same =
        "Message-ID: <5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a@example.org>\r\nTo: dana@northwind.example\r\n"
        "Subject: Thank you for today\r\n\r\n";
    const QByteArray anew =
        "Message-ID: <new@example.org>\r\nTo: Dana <dana@northwind.example>\r\nSubject: Thank you for "
        "today\r\n\r\n";
    const QByteArray other =
        "Message-ID: <x@example.org>\r\nTo: lee@northwind.example\r\nSubject: Hello\r\n\r\n";
    QTest::newRow("it is there") << DraftsSeen{9, {{4, false, same}, {5, false, other}}} << State::There
                                 << 4U;
    QTest::newRow("saved by Roundcube or mutt, which keep the id")
        << DraftsSeen{9, {{6, false, same}}} << State::Edited << 6U;
    QTest::newRow("saved by Thunderbird, which makes another")
        << DraftsSeen{9, {{5, false, other}, {6, false, anew}}} << State::Edited << 6U;
    QTest::newRow("marked by Evolution, and saved anew")
        << DraftsSeen{9, {{4, true, same}, {6, false, anew}}} << State::Edited << 6U;
    QTest::newRow("taken away") << DraftsSeen{9, {{5, false, other}}} << State::Gone << 4U;
    QTest::newRow("marked as deleted") << DraftsSeen{9, {{4, true, same}}} << State::Gone << 4U;
    QTest::newRow("nothing is there") << DraftsSeen{9, {}} << State::Gone << 4U;
    QTest::newRow("the folder was made anew") << DraftsSeen{10, {{1, false, same}}} << State::There << 1U;
    QTest::newRow("another letter has its number there")
        << DraftsSeen{10, {{4, false, other}}} << State::Gone << 4U;
}

void TestDraftLetters::whatBecameOfADraftIsSeen()
{
    QFETCH(DraftsSeen, seen);
    const Search search = withDraft();
    MailboxMemory memory = there(search);
    followDrafts(memory, search, seen);
    QTEST(memory.drafts.front().state, "state");
    QTEST(memory.drafts.front().place.uid, "uid");
}

void TestDraftLetters::aDraftThatIsPutBackIsThere()
{
    const Search search = withDraft();
    const QByteArray same =
        "Message-ID: <5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a@example.org>\r\nTo: dana@northwind.example\r\n"
        "Subject: Thank you for today\r\n\r\n";
    MailboxMemory memory = there(search);
    followDrafts(memory, search, {9, {{4, true, same}}});
    followDrafts(memory, search, {9, {{4, false, same}}});
    QCOMPARE(memory.drafts.front().state, PutDraft::State::There);
    // Moved away and back it has another number, and nobody knows whether it says the same.
    followDrafts(memory, search, {9, {}});
    followDrafts(memory, search, {9, {{6, false, same}}});
    QCOMPARE(memory.drafts.front().state, PutDraft::State::Edited);
    QCOMPARE(memory.drafts.front().place.uid, 6U);
    followDrafts(memory, search, {9, {}});
    const QByteArray another = QByteArray(same).replace("5a5a5a@", "5a5a5b@");
    followDrafts(memory, search, {9, {{7, false, another}}});
    QCOMPARE(memory.drafts.front().state, PutDraft::State::Gone);
}

void TestDraftLetters::whatWasMarkedAsSentIsLookedForNoMore()
{
    Search search = withDraft();
    MailboxMemory memory = there(search);
    Application northwind = *search.applications.find(northwindId);
    northwind.drafts.front().state = DraftState::Sent;
    search.applications.put(northwind);
    followDrafts(memory, search, {9, {}});
    QVERIFY(memory.drafts.empty());
}

void TestDraftLetters::aDraftThatWasGoneForAMomentIsThereAgain()
{
    const QByteArray same = "Message-ID: <5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a@example.org>\r\n"
                            "To: dana@northwind.example\r\nSubject: Thank you for today\r\n\r\n";
    const QByteArray anew = "Message-ID: <new@example.org>\r\nTo: dana@northwind.example\r\n"
                            "Subject: Thank you for today\r\n\r\n";
    const Search search = withDraft();
    MailboxMemory memory = there(search);
    const PutDraft &put = memory.drafts.front();
    followDrafts(memory, search, DraftsSeen{9, {}});
    QCOMPARE(put.state, PutDraft::State::Gone);
    followDrafts(memory, search, DraftsSeen{9, {{7, false, anew}}}); // another letter to the same person
    QCOMPARE(put.state, PutDraft::State::Gone);
    followDrafts(memory, search, DraftsSeen{9, {{4, false, same}}});
    QCOMPARE(put.state, PutDraft::State::There);
    followDrafts(memory, search, DraftsSeen{9, {}});
    followDrafts(memory, search,
                 DraftsSeen{9, {{6, false, same}}}); // whether the words are the same, none knows
    QCOMPARE(put.state, PutDraft::State::Edited);
    followDrafts(memory, search, DraftsSeen{9, {}});
    followDrafts(memory, search, DraftsSeen{9, {{6, false, same}}});
    QCOMPARE(put.state, PutDraft::State::Edited); // somebody's words are in it still
}

void TestDraftLetters::aRefusedVersionLeavesTheOneThatIsThere()
{
    const Search search = withDraft();
    MailboxMemory memory = there(search);
    const QByteArray first = memory.drafts.front().messageId;
    const Search changed = withDraft(u"Dear Dana,\n\nother words.\n\nRobin"_s);
    QVERIFY(wishForDraft(memory, changed, DraftId{u"d1"_s}, QByteArray(16, '\x11'), now));
    noteRefused(memory, DraftId{u"d1"_s});
    QCOMPARE(memory.drafts.front().state, PutDraft::State::There);
    QCOMPARE(memory.drafts.front().messageId, first);
    // Put once more it takes the place of that one.
    QVERIFY(wishForDraft(memory, changed, DraftId{u"d1"_s}, QByteArray(16, '\x22'), now));
    QCOMPARE(lettersToPut(memory, changed).front().replaces, (LetterPlace{9, 4}));
    MailboxMemory fresh;
    QVERIFY(wishForDraft(fresh, search, DraftId{u"d1"_s}, QByteArray(16, '\x5a'), now));
    noteRefused(fresh, DraftId{u"d1"_s});
    QVERIFY(fresh.drafts.empty());
}

void TestDraftLetters::anothersDraftIsNoSuccessor()
{
    const Search search = withDraft();
    MailboxMemory memory = there(search);
    PutDraft second = memory.drafts.front();
    second.draft.text = u"d2"_s;
    second.messageId = "second@example.org";
    second.place.uid = 6;
    memory.drafts.push_back(second);
    const QByteArray toDana = "Message-ID: <second@example.org>\r\nTo: dana@northwind.example\r\n"
                              "Subject: Thank you for today\r\n\r\n";
    followDrafts(memory, search, {9, {{6, false, toDana}}});
    QCOMPARE(memory.drafts.front().state, PutDraft::State::Gone);
}

QTEST_GUILESS_MAIN(TestDraftLetters)
#include "tst_draftletters.moc"
