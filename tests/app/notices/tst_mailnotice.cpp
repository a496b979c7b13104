// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/mailnotice.h"

#include "core/domain/change/change.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestMailNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerNamesWhatItEnds();
    void aLetterThatChangesAContactNamesWhatItEndsToo();
    void severalLettersAreCounted();
    void whatNobodyWroteIsNoNews_data();
    void whatNobodyWroteIsNoNews();
    void discreetlyNobodyIsNamed();
    void aNeedIsSaidDiscreetlyToo();

private:
    /// What is said where @p letters come to the application, two weeks after the interview.
    std::optional<NoticeText> said(const std::vector<Message> &letters, bool discreet = false,
                                   const std::optional<Contact> &contact = {})
    {
        Desk desk(northwindSearch(), at("2026-12-07T15:00:00Z"));
        Replanned planned;
        QObject::connect(&desk.agenda, &LiveAgenda::edited, &desk.agenda,
                         [&](const Replanned &what) { planned = what; });
        Search after = desk.tracker.search();
        Application northwind = northwindOf(desk);
        northwind.messages.insert(northwind.messages.end(), letters.begin(), letters.end());
        after.applications.put(northwind);
        if (contact)
            after.contacts.put(*contact);
        const Change change = difference(desk.tracker.search(), after);
        if (!desk.editor.make(Step{change, u"letters"_s}))
            return std::nullopt;
        return mailNoticeOf(change, planned, desk.agenda.agenda(), desk.tracker.search(), discreet);
    }
    static Message from(const char *contact, const char *id)
    {
        Message message;
        message.id.text = QString::fromLatin1(id);
        message.at = at("2026-12-07T14:00:00Z");
        message.direction = Direction::In;
        message.about = About::Reply;
        if (*contact)
            message.contact = ContactId{QString::fromLatin1(contact)};
        return message;
    }
};

void TestMailNotice::anAnswerNamesWhatItEnds()
{
    const auto text = said({from("dana", "m1")});
    QVERIFY(text);
    QCOMPARE(text->title, u"Dana Whitfield wrote to you"_s);
    QVERIFY2(text->body.startsWith(u"Northwind\n"_s), qPrintable(text->body));
    QVERIFY2(text->body.contains(u"No longer needed: Check in with "_s), qPrintable(text->body));
    QVERIFY(!text->waits);
    QCOMPARE(text->actions.size(), 1);
    QCOMPARE(text->actions.front().first, u"default"_s);
    const auto stranger = said({from("", "m1")});
    QVERIFY(stranger);
    QCOMPARE(stranger->title, u"A letter came for your search"_s);
}

void TestMailNotice::aLetterThatChangesAContactNamesWhatItEndsToo()
{
    Contact dana = *northwindSearch().contacts.find(ContactId{u"dana"_s});
    dana.phone = u"+1 555 0100"_s; // out of her signature
    const auto text = said({from("dana", "m1")}, false, dana);
    QVERIFY(text);
    QVERIFY2(text->body.contains(u"No longer needed: Check in with "_s), qPrintable(text->body));
    QCOMPARE(text->body, said({from("dana", "m1")})->body);
}

void TestMailNotice::severalLettersAreCounted()
{
    const auto text = said({from("dana", "m1"), from("priya", "m2")});
    QVERIFY(text);
    QCOMPARE(text->title, u"2 letters came for your search"_s);
    QCOMPARE(text->body.count(u"Northwind"_s), 1);
}

void TestMailNotice::whatNobodyWroteIsNoNews_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("one's own letter") << true;
    QTest::newRow("a machine's receipt") << false;
}

void TestMailNotice::whatNobodyWroteIsNoNews()
{
    QFETCH(bool, isOwn);
    Message message = from("dana", "m1");
    if (isOwn)
        message.direction = Direction::Out;
    else
        message.automatic = true;
    QVERIFY(!said({message}));
}

void TestMailNotice::discreetlyNobodyIsNamed()
{
    const auto text = said({from("dana", "m1")}, true);
    QVERIFY(text);
    QVERIFY(text->body.isEmpty());
    QVERIFY(!text->title.contains(u"Dana"_s));
}

void TestMailNotice::aNeedIsSaidDiscreetlyToo()
{
    const QString need = u"1 letter was not sent, or may not have been"_s;
    const QString what = u"Your letter to Dana was not sent: the server is busy."_s;
    const NoticeText text = needNoticeOf(need, what, false);
    QCOMPARE(text.title, need);
    QCOMPARE(text.body, what);
    QCOMPARE(text.actions.front().first, u"default"_s);
    const NoticeText discreet = needNoticeOf(need, what, true);
    QCOMPARE(discreet.title, need);
    QVERIFY(discreet.body.isEmpty());
}

QTEST_MAIN(TestMailNotice)
#include "tst_mailnotice.moc"
