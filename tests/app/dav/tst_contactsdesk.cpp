// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/contactsdesk.h"

#include "app/dav/contactspage.h"
#include "tests/app/dav/davservers.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/support/northwind.h"
#include "ui/importing/factsdialog.h"
#include "ui/importing/importer.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestContactsDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void withoutAnAddressBookNothingIsDone();
    void thePageConnectsOneThatIsChosen();
    void peopleAreTakenInAfterALook();
    void whoThinksBetterOfItIsAskedAgain();
    void onlyWhatChangedIsReadTheSecondTime();
    void whatWasUndoneCanBeReadAgain();
    void itIsNeverReadByItself();
    void thePasswordIsAskedForWhereTheKeyringHasNone();
    void aPasswordThatIsRefusedIsAskedForAgain();
    void nothingIsWrittenThere();
    void whatAnotherProcessTookInIsKnown();
    void anAddressBookThatAnotherProcessChoseIsThisOnesToo();
    void forgettingLeavesNothing();
    void whatCannotBeReadOfTheMemoryIsSaid();

private:
    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<RadicaleServer> m_server;
};

namespace {

using Kind = ContactsDesk::State::Kind;

const QByteArray dana("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:c1\r\nFN:Dana Whitfield\r\nN:Whitfield;Dana;;;\r\n"
                      "EMAIL:dana@northwind.example\r\nTEL:+1 617 555 0100\r\nEND:VCARD\r\n");
const QByteArray tom("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:c2\r\nFN:Tom Hale\r\nN:Hale;Tom;;;\r\n"
                     "ORG:Fabrikam\r\nEND:VCARD\r\n");
const QByteArray club("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:c3\r\nN:;;;;\r\nFN:\r\nEND:VCARD\r\n");

/// A desk on a search, and the desk for its address book, with the importer that the window has.
struct Reading {
    explicit Reading(const CalendarServer &books)
        : server(books)
        , importer(desk.editor, &window)
    {
        make();
    }
    void make() { contacts = another(); }
    /// The desk of another process that has the same search open.
    std::unique_ptr<ContactsDesk> another()
    {
        return std::make_unique<ContactsDesk>(ContactsDesk::Parts{
            desk.clock, secrets, path(), [this](const QByteArray &cards, const QString &name) {
                ImportFile file;
                file.kind = FileKind::ContactCard;
                file.text = cards;
                return importer.importFacts(file, name);
            }});
    }
    QString path() const { return folder.filePath(u"search.carddav.json"_s); }
    bool comesTo(Kind kind)
    {
        return QTest::qWaitFor([&] { return contacts->state().kind == kind; }, patience);
    }
    bool finds(bool keep = true)
    {
        contacts->search(server.login(), keep);
        return QTest::qWaitFor([&] { return !contacts->found().empty(); }, patience) &&
               comesTo(Kind::Resting);
    }
    /// Connects Robin's address book and reads it.
    bool connects(bool keep = true)
    {
        if (!finds(keep))
            return false;
        const auto found = contacts->found();
        const auto people = std::find_if(
            found.begin(), found.end(), [&](const FoundCollection &one) { return one.url == server.book(); });
        if (people == found.end())
            return false;
        contacts->choose(*people);
        return comesTo(Kind::Resting);
    }
    bool reads()
    {
        contacts->read();
        return QTest::qWaitFor([&] { return contacts->state().kind != Kind::Reading; }, patience);
    }
    /// Answers the look at what would be taken in, from now on.
    void answer(bool yes)
    {
        QObject::connect(&answering, &QTimer::timeout, &answering, [this, yes] {
            auto *dialog = qobject_cast<FactsDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            ++looks;
            title = dialog->windowTitle();
            shown = dialog->findChild<QPlainTextEdit *>()->toPlainText();
            dialog->done(yes ? QDialog::Accepted : QDialog::Rejected);
        });
        answering.start(10);
    }
    const Contact *called(const QString &name) const
    {
        for (const Contact &contact : desk.editor.search().contacts) {
            if (contact.name == name)
                return &contact;
        }
        return nullptr;
    }

    const CalendarServer &server;
    QTemporaryDir folder;
    Desk desk{northwindSearch()};
    QWidget window;
    Importer importer;
    HeldSecrets secrets;
    QTimer answering;
    int looks = 0;
    QString shown;
    QString title; ///< of the look
    std::unique_ptr<ContactsDesk> contacts;
};

QString visibleText(const QWidget &page)
{
    QStringList texts;
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u' ');
}

} // namespace

void TestContactsDesk::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY(m_certificates->areThere());
    if (!RadicaleServer::isThere())
        QSKIP("Radicale is not installed");
    m_server = std::make_unique<RadicaleServer>(*m_certificates);
    QVERIFY(m_server->isRunning());
}

void TestContactsDesk::cleanup()
{
    for (const auto &[name, text] : m_server->cards())
        m_server->ask(deleteEvent(resolved(m_server->book(), name), {}));
}

void TestContactsDesk::withoutAnAddressBookNothingIsDone()
{
    Reading reading(*m_server);
    reading.contacts->read();
    reading.contacts->readAll();
    QCOMPARE(reading.contacts->state().kind, Kind::Resting);
    QVERIFY(!QFile::exists(reading.path()));
}

void TestContactsDesk::thePageConnectsOneThatIsChosen()
{
    QCOMPARE(m_server->putCard("tom.vcf", tom), 201);
    Reading reading(*m_server);
    reading.answer(true);
    ContactsPage page(*reading.contacts, reading.desk.editor);
    page.resize(680, 700);
    page.show();
    named<QLineEdit>(page, u"Address of the server"_s)->setText(u"localhost:%1"_s.arg(m_server->port()));
    named<QLineEdit>(page, u"User name"_s)->setText(u"robin"_s);
    named<QLineEdit>(page, u"Password"_s)->setText(u"pw"_s);
    button<QPushButton>(page, u"Look for my address books"_s)->click();
    // The page had no authority of the tests': the password has not left.
    QVERIFY(reading.comesTo(Kind::Failed));
    QVERIFY(visibleText(page).contains(u"The password was not sent"));
    QVERIFY(reading.finds());
    QTRY_VERIFY(button<QPushButton>(page, u"Read this address book"_s));
    QVERIFY(!reading.called(u"Tom Hale"_s));
    button<QPushButton>(page, u"Read this address book"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(reading.called(u"Tom Hale"_s), patience);
    QVERIFY(reading.comesTo(Kind::Resting));
    const QString text = visibleText(page);
    QVERIFY2(text.contains(u"People, on localhost"), qPrintable(text));
    QVERIFY2(text.contains(u"Last read today at"), qPrintable(text));
    button<QPushButton>(page, u"Read what is new"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(visibleText(page).contains(u"Nothing in it is new."), patience);
    button<QPushButton>(page, u"Disconnect, and forget this address book"_s)->click();
    auto *asked = page.findChild<QMessageBox *>();
    QVERIFY(asked);
    button<QPushButton>(*asked, u"Forget it"_s)->click();
    QTRY_VERIFY(!reading.contacts->isConnected());
    QVERIFY(reading.called(u"Tom Hale"_s));
}

void TestContactsDesk::peopleAreTakenInAfterALook()
{
    m_server->putCard("dana.vcf", dana);
    m_server->putCard("tom.vcf", tom);
    Reading reading(*m_server);
    reading.answer(true);
    const QString phone = reading.called(u"Dana Whitfield"_s)->phone;
    const size_t before = reading.desk.editor.search().contacts.size();
    QVERIFY(reading.connects());
    QCOMPARE(reading.looks, 1);
    QVERIFY2(!reading.title.contains(u"file"_s), qPrintable(reading.title));
    QVERIFY2(reading.shown.contains(u"Tom Hale"), qPrintable(reading.shown));
    QCOMPARE(reading.desk.editor.search().contacts.size(), before + 1);
    QCOMPARE(reading.called(u"Dana Whitfield"_s)->phone, u"+1 617 555 0100"_s);
    QCOMPARE(reading.contacts->outcome()->changed, 2);
    // One step.
    reading.desk.editor.undoStack()->undo();
    QCOMPARE(reading.desk.editor.search().contacts.size(), before);
    QCOMPARE(reading.called(u"Dana Whitfield"_s)->phone, phone);
}

void TestContactsDesk::whoThinksBetterOfItIsAskedAgain()
{
    m_server->putCard("tom.vcf", tom);
    Reading reading(*m_server);
    reading.answer(false);
    QVERIFY(reading.connects());
    QVERIFY(!reading.called(u"Tom Hale"_s));
    QVERIFY(!reading.contacts->outcome()->isTaken);
    QVERIFY(reading.contacts->memory().cards.empty());
    reading.answering.disconnect();
    reading.answer(true);
    QVERIFY(reading.reads());
    QVERIFY(reading.comesTo(Kind::Resting));
    QVERIFY(reading.called(u"Tom Hale"_s));
    QCOMPARE(reading.looks, 2);
}

void TestContactsDesk::onlyWhatChangedIsReadTheSecondTime()
{
    m_server->putCard("dana.vcf", dana);
    m_server->putCard("tom.vcf", tom);
    Reading reading(*m_server);
    reading.answer(true);
    QVERIFY(reading.connects());
    QVERIFY(reading.reads());
    QVERIFY(reading.comesTo(Kind::Resting));
    QCOMPARE(reading.contacts->outcome()->changed, 0);
    QCOMPARE(reading.looks, 1);
    QByteArray promoted = tom;
    promoted.replace("ORG:Fabrikam", "ORG:Fabrikam\r\nTITLE:Director");
    m_server->putCard("tom.vcf", promoted);
    reading.make(); // after another start
    QVERIFY(reading.reads());
    QVERIFY(reading.comesTo(Kind::Resting));
    QCOMPARE(reading.contacts->outcome()->changed, 1);
    QCOMPARE(reading.called(u"Tom Hale"_s)->title, u"Director"_s);
    QVERIFY(!reading.shown.contains(u"Dana"));
    // Who is taken away there stays here.
    m_server->ask(deleteEvent(resolved(m_server->book(), "tom.vcf"), {}));
    QVERIFY(reading.reads());
    QVERIFY(reading.comesTo(Kind::Resting));
    QVERIFY(reading.called(u"Tom Hale"_s));
}

void TestContactsDesk::whatWasUndoneCanBeReadAgain()
{
    m_server->putCard("tom.vcf", tom);
    Reading reading(*m_server);
    reading.answer(true);
    QVERIFY(reading.connects());
    reading.desk.editor.undoStack()->undo();
    QVERIFY(!reading.called(u"Tom Hale"_s));
    reading.contacts->readAll();
    QVERIFY(QTest::qWaitFor([&] { return reading.called(u"Tom Hale"_s) != nullptr; }, patience));
}

void TestContactsDesk::itIsNeverReadByItself()
{
    m_server->putCard("tom.vcf", tom);
    Reading reading(*m_server);
    reading.answer(true);
    QVERIFY(reading.connects());
    const auto before = reading.contacts->memory();
    m_server->putCard("dana.vcf", dana);
    reading.make();
    QTest::qWait(300);
    QCOMPARE(reading.contacts->state().kind, Kind::Resting);
    QCOMPARE(reading.contacts->memory(), before);
    QVERIFY(!reading.contacts->wantsPassword()); // nor is the keyring asked
}

void TestContactsDesk::thePasswordIsAskedForWhereTheKeyringHasNone()
{
    Reading reading(*m_server);
    reading.answer(true);
    QVERIFY(reading.connects(false));
    QVERIFY(reading.secrets.kept.isEmpty());
    reading.make();
    reading.contacts->read();
    QCOMPARE(reading.contacts->wantsPassword(), std::optional(Secret::Kind::Missing));
    reading.contacts->givePassword("pw", true);
    QVERIFY(reading.comesTo(Kind::Resting));
    QVERIFY(!reading.contacts->wantsPassword());
    QCOMPARE(reading.secrets.kept.size(), 1);
    reading.make();
    QVERIFY(reading.reads());
    QCOMPARE(reading.contacts->state().kind, Kind::Resting);
}

void TestContactsDesk::aPasswordThatIsRefusedIsAskedForAgain()
{
    Reading reading(*m_server);
    QVERIFY(reading.connects(false));
    reading.make();
    reading.contacts->givePassword("wrong", true);
    QVERIFY(reading.comesTo(Kind::Failed));
    QCOMPARE(reading.contacts->wantsPassword(), std::optional(Secret::Kind::Refused));
    QVERIFY(reading.secrets.kept.isEmpty());
}

void TestContactsDesk::nothingIsWrittenThere()
{
    m_server->putCard("dana.vcf", dana);
    m_server->putCard("club.vcf", club);
    const auto before = m_server->cards();
    Reading reading(*m_server);
    reading.answer(true);
    QVERIFY(reading.connects());
    QVERIFY(reading.reads());
    QVERIFY(reading.comesTo(Kind::Resting));
    reading.contacts->forget();
    QCOMPARE(m_server->cards(), before);
}

void TestContactsDesk::whatAnotherProcessTookInIsKnown()
{
    QCOMPARE(m_server->putCard("dana.vcf", dana), 201);
    Reading reading(*m_server);
    reading.answer(true);
    QVERIFY(reading.connects());
    const auto other = reading.another();
    QCOMPARE(m_server->putCard("tom.vcf", tom), 201);
    other->read();
    QTRY_COMPARE_WITH_TIMEOUT(other->memory().cards.size(), size_t(2), patience);
    const int looks = reading.looks;
    QVERIFY(reading.reads());
    QCOMPARE(reading.contacts->outcome()->changed, 0);
    QCOMPARE(reading.contacts->memory().cards.size(), size_t(2));
    QCOMPARE(reading.looks, looks);
}

void TestContactsDesk::anAddressBookThatAnotherProcessChoseIsThisOnesToo()
{
    Reading reading(*m_server);
    reading.answer(true);
    QVERIFY(reading.connects());
    const auto other = reading.another();
    FoundCollection elsewhere;
    elsewhere.url = m_server->url(u"/robin/others/"_s);
    other->search(m_server->login(), true);
    QTRY_VERIFY_WITH_TIMEOUT(!other->found().empty(), patience);
    other->choose(elsewhere);
    reading.contacts->read();
    QCOMPARE(reading.contacts->memory().account.book, elsewhere.url);
    QCOMPARE(reading.contacts->state().kind, Kind::Resting);
    // Whoever forgets the one forgets only that one.
    QVERIFY(reading.connects());
    other->forget();
    QCOMPARE(other->memory().account.book, m_server->book());
    reading.contacts->forget();
    other->read();
    QVERIFY(!other->isConnected());
    QVERIFY(!QFile::exists(reading.path()));
}

void TestContactsDesk::forgettingLeavesNothing()
{
    m_server->putCard("tom.vcf", tom);
    Reading reading(*m_server);
    reading.answer(true);
    QVERIFY(reading.connects());
    QCOMPARE(reading.secrets.kept.size(), 1);
    QFile file(reading.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("\"pw\"") && !text.contains("Hale"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    reading.contacts->forget();
    QVERIFY(!reading.contacts->isConnected());
    QVERIFY(reading.secrets.kept.isEmpty());
    QVERIFY(!QFile::exists(reading.path()));
}

void TestContactsDesk::whatCannotBeReadOfTheMemoryIsSaid()
{
    m_server->putCard("tom.vcf", tom);
    Reading reading(*m_server);
    reading.answer(true);
    QVERIFY(reading.connects());
    reading.contacts.reset();
    QFile file(reading.path());
    QVERIFY(file.resize(file.size() - 9));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray cut = file.readAll();
    reading.make();
    QSignalSpy failed(reading.contacts.get(), &ContactsDesk::failed);
    reading.contacts->start();
    QCOMPARE(failed.size(), 1);
    const QString why = reading.contacts->whyForgotten();
    QVERIFY2(why.contains(reading.path()), qPrintable(why));
    ContactsPage page(*reading.contacts, reading.desk.editor);
    page.show();
    QVERIFY(visibleText(page).contains(why));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), cut);
    QVERIFY(reading.connects());
    QVERIFY(!visibleText(page).contains(why));
    reading.make();
    QVERIFY(reading.contacts->isConnected());
}

QTEST_MAIN(TestContactsDesk)
#include "tst_contactsdesk.moc"
