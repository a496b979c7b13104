// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/foldername.h"
#include "core/mailbox/folders.h"

#include <QTest>

using namespace afterword;

class TestFolders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftsAndSentAreFound_data();
    void draftsAndSentAreFound();
    void whatWasFoundStaysWhileItIsThere();
    void whatThePersonChoseStaysAlsoWhileItIsNotThere();
    void aListLineBecomesAFolder();
    void thePrefixIsTheFirstPersonalOne();
};

namespace {

ImapResponse response(const QByteArray &line)
{
    const auto read = readImapResponse(line + "\r\n");
    return read ? *read : ImapResponse();
}

std::vector<MailFolder> listed(const QByteArray &lines)
{
    std::vector<MailFolder> folders;
    for (const QByteArray &line : lines.split('\n')) {
        if (const auto folder = folderIn(response("* LIST " + line)))
            folders.push_back(*folder);
    }
    return folders;
}

} // namespace

void TestFolders::draftsAndSentAreFound_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("drafts");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char *name, const QByteArray &lines, const char *prefix,
                        const QByteArray &drafts, const QByteArray &sent) {
        QTest::newRow(name) << lines << QByteArray(prefix) << drafts << sent;
    };
    row("Dovecot", "(\\Drafts) \"/\" Drafts\n(\\Sent) \"/\" Sent\n() \"/\" INBOX", "", "Drafts", "Sent");
    row("Cyrus writes them small", "(\\drafts) \".\" INBOX.Drafts\n(\\sent) \".\" INBOX.Sent", "INBOX.",
        "INBOX.Drafts", "INBOX.Sent");
    row("Courier says nothing", "(\\HasNoChildren) \".\" INBOX.Drafts\n() \".\" INBOX.Sent\n() \".\" INBOX",
        "INBOX.", "INBOX.Drafts", "INBOX.Sent");
    row("Gmail",
        "(\\HasChildren \\Noselect) \"/\" \"[Gmail]\"\n(\\Drafts) \"/\" \"[Gmail]/Drafts\"\n"
        "(\\Sent) \"/\" \"[Gmail]/Sent Mail\"",
        "", "[Gmail]/Drafts", "[Gmail]/Sent Mail");
    row("Outlook in German",
        "() \"/\" " + encodedFolderName(QStringLiteral("Entwürfe")) + "\n() \"/\" \"Gesendete Elemente\"", "",
        encodedFolderName(QStringLiteral("Entwürfe")), "Gesendete Elemente");
    row("the person's own before shared ones", "() \"/\" \"Shared/Drafts\"\n() \"/\" Drafts\n() \"/\" Sent",
        "", "Drafts", "Sent");
    row("what is marked before what is called so", "() \"/\" Drafts\n(\\Drafts) \"/\" Concepts", "",
        "Concepts", "");
    row("one that cannot be opened", "(\\Noselect \\Drafts) \"/\" Drafts\n() \"/\" Brouillons", "",
        "Brouillons", "");
    row("none", "() \"/\" INBOX\n() \"/\" Archive", "", "", "");
    row("a name that only looks like it", "() \"/\" \"Drafts of 2019\"", "", "", "");
}

void TestFolders::draftsAndSentAreFound()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, prefix);
    const MailFolders folders = chooseFolders(listed(lines), prefix, {});
    QTEST(folders.drafts, "drafts");
    QTEST(folders.sent, "sent");
}

void TestFolders::whatWasFoundStaysWhileItIsThere()
{
    const auto folders = listed("(\\Drafts) \"/\" Drafts\n() \"/\" Letters\n(\\Sent) \"/\" Sent");
    QCOMPARE(chooseFolders(folders, {}, {"Letters", {}}).drafts, QByteArray("Letters"));
    QCOMPARE(chooseFolders(folders, {}, {"Gone", {}}).drafts, QByteArray("Drafts"));
    // One folder for both would make every draft a letter that was sent.
    QCOMPARE(chooseFolders(folders, {}, {"Letters", "Letters"}), (MailFolders{"Letters", "Sent"}));
    QCOMPARE(chooseFolders(folders, {}, {"Sent", "Sent"}), (MailFolders{"Sent", {}}));
}

void TestFolders::whatThePersonChoseStaysAlsoWhileItIsNotThere()
{
    const auto folders = listed("(\\Drafts) \"/\" Drafts\n(\\Noselect) \"/\" Shut\n(\\Sent) \"/\" Sent");
    const MailFolders gone{"Gone", "Away", true, true};
    QCOMPARE(chooseFolders(folders, {}, gone), gone);
    QCOMPARE(chooseFolders({}, {}, gone), gone);
    const QString said = whatIsMissing(gone, {"Drafts", "Sent"});
    QVERIFY2(said.contains(QStringLiteral("“Gone”")) && said.contains(QStringLiteral("“Away”")),
             qPrintable(said));
    QVERIFY(whatIsMissing(gone, {"Gone", "Away"}).isEmpty());
    QVERIFY(whatIsMissing({"Gone", "Away"}, {}).isEmpty()); // nobody chose them
    QCOMPARE(chooseFolders(folders, {}, {"Shut", {}, true, false}),
             (MailFolders{"Shut", "Sent", true, false}));
    // One for both holds drafts; beside one that was chosen nothing is guessed to be the same.
    QCOMPARE(chooseFolders(folders, {}, {"Gone", "Gone", true, true}),
             (MailFolders{"Gone", {}, true, false}));
    QCOMPARE(chooseFolders(folders, {}, {{}, "Drafts", false, true}),
             (MailFolders{{}, "Drafts", false, true}));
    QCOMPARE(chooseFolders(folders, {}, {"Sent", {}, true, false}), (MailFolders{"Sent", {}, true, false}));
    // Nothing is no choice.
    QCOMPARE(chooseFolders(folders, {}, {{}, {}, true, true}), (MailFolders{"Drafts", "Sent"}));
}

void TestFolders::aListLineBecomesAFolder()
{
    const auto folder = folderIn(response("* LIST (\\HasNoChildren \\DRAFTS) \"/\" {6}\r\nDrafts"));
    QVERIFY(folder);
    QCOMPARE(folder->name, QByteArray("Drafts"));
    QCOMPARE(folder->separator, '/');
    QVERIFY(folder->has("\\drafts"));
    QVERIFY(!folderIn(response("* LIST () \"/\" NIL")));
    QVERIFY(!folderIn(response("* LSUB () \"/\" Drafts")));
    QVERIFY(!folderIn(response("* LIST x")));
}

void TestFolders::thePrefixIsTheFirstPersonalOne()
{
    QCOMPARE(personalPrefix(response("* NAMESPACE ((\"INBOX.\" \".\")) NIL ((\"Public.\" \".\"))")),
             QByteArray("INBOX."));
    QCOMPARE(personalPrefix(response("* NAMESPACE NIL NIL NIL")), QByteArray());
    QCOMPARE(personalPrefix(response("* NAMESPACE")), QByteArray());
}

QTEST_GUILESS_MAIN(TestFolders)
#include "tst_folders.moc"
