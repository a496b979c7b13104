// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"
#include "core/exchange/mail/emlreader.h"
#include "tests/support/northwind.h"
#include "ui/importing/factsdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importer.h"
#include "ui/importing/letters/letterdialog.h"
#include "ui/importing/letters/letterfolder.h"
#include "ui/parts/letters/meaninglist.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWidget>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

/// Letters, one by one and by the folder: what is taken in, what is asked and what is told.
class TestLetterImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsOneStepThatSaysWhatCame();
    void severalLettersAreOneStepToo();
    void whatManyLettersSeemToSayIsListed();
    void aMaildirIsReadWithoutWhatIsStillDelivered();
    void aFolderWithoutLettersSaysSo();
    void aFolderThatMayNotBeReadIsNotCalledEmpty();
    void whatAFolderHoldsIsTakenByItsEnding();
    void tablesOfAFolderAreToldAsLeft();
    void anUnpackedArchiveIsReadFromTheFoldersBelow();
    void whereALetterIsUnclearItIsAskedTheLikeliestFirst();
    void whatIsLeftOutStaysOut();
    void cancelTakesInNoLetterAtAll();
    void whoPutsOffInvitationsIsAskedAboutLettersAllTheSame();
    void whatWaitsMayBeLeftOutForGood();
    void twoApplicationsForOneJobAreToldApartByTheirDay();
    void theLetterOfAJobThatWasAppliedForTwiceGoesToTheLaterOne();
    void aRecruitersFirstLetterBecomesACard();
    void aCardIsMadeOfNoLetterThatIsLeftOut();
    void aCardOfALetterNeedsItsCompany();
    void twoLettersOfOneWriterBecomeOneCard();
    void ofWhatIsHandedOverEnterMakesNoCard();
    void theLetterThatBroughtAPostingStaysWithIt();
    void aLetterThatNamesNoDayStandsOnItsFilesAndSaysSo();
};

namespace {

/// Two applications at one company, and one of Dana's elsewhere.
Search search()
{
    Search search = searchWith(3);
    search.person.email = u"robin@example.org"_s;
    Application first = search.applications.front();
    first.company = u"Blue Harbor"_s;
    first.role = u"Reporting Lead"_s;
    first.applied = QDate(2026, 10, 1);
    Application second = first;
    second.id = {u"a2"_s};
    second.role = u"Planner"_s;
    second.applied = QDate(2026, 11, 2);
    Contact dana;
    dana.id = {u"dana"_s};
    dana.name = u"Dana Whitfield"_s;
    dana.email = u"dana@northwind.example"_s;
    search.contacts.put(dana);
    Application third = first;
    third.id = {u"a3"_s};
    third.company = u"Northwind"_s;
    third.role = u"Data Analyst"_s;
    third.mainContact = dana.id;
    for (const Application &one : {first, second, third})
        search.applications.put(one);
    return search;
}

QByteArray letter(const QByteArray &from, const QByteArray &subject, const QByteArray &id)
{
    return "From: " + from + "\nTo: Robin Vale <robin@example.org>\nSubject: " + subject + "\nMessage-ID: <" +
           id + "@x.example>\nDate: Thu, 19 Nov 2026 09:00:00 -0500\n\nHello Robin.\n";
}

constexpr auto dana = "Dana Whitfield <dana@northwind.example>";
constexpr auto lee = "Lee Park <lee@osier-finch.example>";
constexpr auto sam = "Sam Ito <sam@blue-harbor.example>";

struct Fixture {
    explicit Fixture(Search facts = search())
        : desk(std::move(facts))
        , importer(desk.editor, &window)
        , failed(&importer, &Importer::failed)
    {
    }

    QString file(const QString &name, const QByteArray &text) const
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's file could not be written");
        return path;
    }

    qsizetype lettersOf(const char *id) const
    {
        const Application *one =
            desk.tracker.search().applications.find(ApplicationId{QString::fromLatin1(id)});
        return one ? static_cast<qsizetype>(one->messages.size()) : -1;
    }
    QString told() const { return failed.isEmpty() ? QString() : failed.last().first().toString(); }
    QUndoStack &steps() { return *desk.editor.undoStack(); }

    QTemporaryDir folder;
    QWidget window;
    Desk desk;
    Importer importer;
    QSignalSpy failed;
};

/// Does @p deed with the dialog that opens next.
template <class Dialog = LetterDialog, class Deed>
void whenAsked(QObject *context, Deed deed)
{
    QTimer::singleShot(0, context, [deed] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("nothing was asked");
        deed(*dialog);
    });
}

QStringList choicesIn(const QComboBox &box)
{
    QStringList choices;
    for (int i = 0; i < box.count(); ++i)
        choices += box.itemText(i);
    return choices;
}

} // namespace

void TestLetterImport::aFolderIsOneStepThatSaysWhatCame()
{
    Fixture f;
    f.file(u"mails/1.eml"_s, letter(dana, "One", "1"));
    f.file(u"mails/2.eml"_s, letter(dana, "Two", "2"));
    f.file(u"mails/3.eml"_s, letter("Aunt Lou <lou@posteo.de>", "Sunday lunch", "3"));
    f.file(u"mails/4.eml"_s, letter("Shop <news@shop.example>", "Winter roast", "4"));
    f.file(u"mails/5.eml"_s, letter("Shop <news@shop.example>", "Spring roast", "5"));
    f.file(u"mails/broken.eml"_s, "");
    QString shown;
    whenAsked<FactsDialog>(&f.window, [&](FactsDialog &dialog) {
        shown = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        dialog.accept();
    });
    f.importer.import({f.folder.filePath(u"mails"_s)});
    QVERIFY2(shown.contains(u"New: "_s) && shown.contains(u"Left out: "_s), qPrintable(shown));
    QCOMPARE(f.lettersOf("a3"), 2);
    QCOMPARE(f.steps().count(), 1);
    QCOMPARE(f.steps().undoText(), u"import of mails: 2 letters"_s);
    QCOMPARE(f.failed.count(), 1);
    QCOMPARE(f.told(),
             u"mails: 2 letters were taken in, 3 belong to no application under way: “Sunday lunch”, "
             "“Winter roast” and 1 more; look at this: broken.eml is empty."_s);
    f.steps().undo();
    QCOMPARE(f.lettersOf("a3"), 0);
}

void TestLetterImport::severalLettersAreOneStepToo()
{
    Fixture f;
    const QStringList paths{
        f.file(u"1.eml"_s, letter(dana, "One", "1")), f.file(u"2.eml"_s, letter(dana, "Two", "2")),
        f.file(u"both.mbox"_s, "From x Thu Nov 19 09:00:00 2026\n" + letter(dana, "Three", "3") +
                                   "\nFrom x Thu Nov 19 09:00:00 2026\n" + letter(dana, "Four", "4"))};
    whenAsked<FactsDialog>(&f.window, [](FactsDialog &dialog) { dialog.reject(); });
    f.importer.import(paths);
    QCOMPARE(f.lettersOf("a3"), 0);
    whenAsked<FactsDialog>(&f.window, [](FactsDialog &dialog) { dialog.accept(); });
    f.importer.import(paths);
    QCOMPARE(f.lettersOf("a3"), 4);
    QCOMPARE(f.steps().count(), 1);
    QCOMPARE(f.steps().undoText(), u"import of 3 files: 4 letters"_s);
    QCOMPARE(f.told(), QString());
    f.importer.import(paths);
    QCOMPARE(f.lettersOf("a3"), 4); // read again, none is there twice
}

void TestLetterImport::whatManyLettersSeemToSayIsListed()
{
    Fixture f;
    const auto saying = [](const QByteArray &plain, const QByteArray &words) {
        return QByteArray(plain).replace("Hello Robin.", "Hello Robin,\n" + words);
    };
    const QStringList paths{
        f.file(u"1.eml"_s, saying(letter(dana, "One", "1"), "We would like to offer you the position.")),
        f.file(u"2.eml"_s, saying(letter(sam, "Reporting Lead", "2"),
                                  "We have decided to go ahead with another candidate.")),
        f.file(u"3.eml"_s, letter(sam, "Planner", "3"))};
    whenAsked<FactsDialog>(&f.window, [](FactsDialog &dialog) { dialog.accept(); });
    f.importer.import(paths);
    QPointer<MeaningList> list = f.window.findChild<MeaningList *>();
    QVERIFY(list && list->isVisible() && !list->isModal());
    const auto *rows = list->findChild<QListWidget *>();
    QCOMPARE(rows->count(), 2);
    QCOMPARE(rows->item(0)->text(), u"Blue Harbor: reads like a no"_s);
    QCOMPARE(rows->item(1)->text(), u"Northwind: reads like an offer"_s);
    QCOMPARE(f.steps().count(), 1); // nothing was done about it
    QSignalSpy looked(&f.importer, &Importer::lookWanted);
    Q_EMIT list->findChild<QListWidget *>()->itemClicked(rows->item(1));
    QCOMPARE(looked.count(), 1);
    QCOMPARE(looked.front().front().value<ApplicationId>().text, u"a3"_s);
    f.steps().undo();
    QTRY_VERIFY(!list); // the letters are gone, and with them the list
}

void TestLetterImport::aMaildirIsReadWithoutWhatIsStillDelivered()
{
    Fixture f;
    f.file(u"box/cur/1700000001.M1.host:2,S"_s, letter(dana, "One", "1"));
    f.file(u"box/new/1700000002.M2.host"_s, letter(dana, "Two", "2"));
    f.file(u"box/tmp/1700000003.M3.host"_s, letter(dana, "Three", "3"));
    whenAsked<FactsDialog>(&f.window, [](FactsDialog &dialog) { dialog.accept(); });
    f.importer.import({f.folder.filePath(u"box"_s)});
    QCOMPARE(f.lettersOf("a3"), 2);
}

void TestLetterImport::aFolderWithoutLettersSaysSo()
{
    Fixture f;
    f.file(u"pictures/cat.png"_s, "x");
    f.importer.import({f.folder.filePath(u"pictures"_s)});
    QVERIFY2(f.told().startsWith(u"The folder pictures holds no letters"_s), qPrintable(f.told()));
    QCOMPARE(f.steps().count(), 0);
}

void TestLetterImport::aFolderThatMayNotBeReadIsNotCalledEmpty()
{
    Fixture f;
    f.file(u"box/a.eml"_s, letter(dana, "One", "1"));
    const QString box = f.folder.filePath(u"box"_s);
    QVERIFY(QFile::setPermissions(box, QFile::ExeOwner | QFile::WriteOwner));
    const bool isRoot = ::geteuid() == 0; // who may read everything
    constexpr uid_t nobody = 65534;
    if (isRoot)
        QCOMPARE(::setresuid(nobody, nobody, 0), 0);
    const auto found = lookInto(box);
    if (isRoot)
        QCOMPARE(::setresuid(0, 0, 0), 0);
    else
        f.importer.import({box});
    QVERIFY(!found.ok());
    QVERIFY2(found.error().message.startsWith(u"you are not allowed to look into this folder"_s),
             qPrintable(found.error().message));
    QVERIFY(isRoot || !f.told().contains(u"holds no letters"_s));
    QVERIFY(QFile::setPermissions(box, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
}

void TestLetterImport::whatAFolderHoldsIsTakenByItsEnding()
{
    const Fixture f;
    for (const QString &name :
         {u"b.eml"_s, u"a.eml"_s, u"c.ics"_s, u"d.vcf"_s, u"e.mbox"_s, u"f.png"_s, u"g.csv"_s})
        f.file(name, "x");
    QStringList names;
    const auto found = lookInto(f.folder.path());
    QVERIFY(found.ok());
    for (const QString &path : found->files)
        names += QFileInfo(path).fileName();
    QCOMPARE(names.join(u' '), u"d.vcf c.ics a.eml b.eml e.mbox"_s);
    QVERIFY(found->tablesLeft.startsWith(u"1 table in this folder was left: g.csv;"_s));
}

void TestLetterImport::tablesOfAFolderAreToldAsLeft()
{
    Fixture f;
    f.file(u"box/a.eml"_s, letter(dana, "One", "1"));
    for (const QString &name :
         {u"box/1.csv"_s, u"box/2.ods"_s, u"box/3.tsv"_s, u"box/4.xlsx"_s, u"box/5.txt"_s})
        f.file(name, "Company,Role\nNorthwind,Analyst\n");
    whenAsked<FactsDialog>(&f.window, [](FactsDialog &dialog) { dialog.accept(); });
    f.importer.import({f.folder.filePath(u"box"_s)});
    QCOMPARE(f.lettersOf("a3"), 1);
    QVERIFY2(f.told().contains(u"1.csv, 2.ods, 3.tsv and 1 more"_s), qPrintable(f.told()));
    // Beside nothing that is a letter they are told as well.
    f.file(u"cards/dana.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana Weiss\r\nEND:VCARD\r\n");
    f.file(u"cards/jobs.csv"_s, "Company,Role\nNorthwind,Analyst\n");
    f.importer.import({f.folder.filePath(u"cards"_s)});
    QVERIFY2(f.told().contains(u"1 table in this folder was left: jobs.csv"_s), qPrintable(f.told()));
}

void TestLetterImport::anUnpackedArchiveIsReadFromTheFoldersBelow()
{
    const Fixture f;
    for (const QString &name :
         {u"Takeout/Mail/Inbox.mbox"_s, u"Takeout/Contacts/All Contacts/All Contacts.vcf"_s,
          u"Takeout/Calendar/mine.ics"_s, u"Takeout/.trash/gone.eml"_s,
          u"Takeout/one/two/three/four/deep.eml"_s})
        f.file(name, "x");
    const QDir archive(f.folder.filePath(u"Takeout"_s));
    const auto found = lookInto(archive.path());
    QVERIFY(found.ok());
    QStringList names;
    for (const QString &path : found->files)
        names += archive.relativeFilePath(path);
    names.sort();
    QCOMPARE(names.join(u' '), u"Calendar/mine.ics Contacts/All Contacts/All Contacts.vcf Mail/Inbox.mbox"_s);
    // A folder that holds something itself is all that was meant.
    f.file(u"Takeout/here.eml"_s, "x");
    QCOMPARE(lookInto(archive.path())->files.size(), 1);
}

void TestLetterImport::whereALetterIsUnclearItIsAskedTheLikeliestFirst()
{
    Fixture f;
    QStringList choices;
    QString shown;
    int afterTheWheel = -1;
    whenAsked(&f.window, [&](LetterDialog &dialog) {
        auto *box = dialog.findChild<QComboBox *>();
        choices = choicesIn(*box);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            shown += label->text() + u'\n';
        // Whoever scrolls through the letters answers nothing by that.
        const QPointF at = box->rect().center();
        QWheelEvent turn(at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &turn);
        afterTheWheel = box->currentIndex();
        box->setCurrentIndex(1);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    f.importer.import({f.file(u"1.eml"_s, letter(sam, "A question", "1"))});
    QCOMPARE(choices.size(), 4);
    QCOMPARE(afterTheWheel, 0);
    QVERIFY2(choices[0] == u"Blue Harbor · Reporting Lead"_s || choices[0] == u"Blue Harbor · Planner"_s,
             qPrintable(choices.join(u'|')));
    QCOMPARE(choices[2], u"Make a card of it"_s);
    QCOMPARE(choices[3], u"Leave it out"_s);
    for (const QString &word : {u"A question"_s, u"Sam Ito"_s, u"Hello Robin."_s})
        QVERIFY2(shown.contains(word), qPrintable(shown));
    QCOMPARE(f.lettersOf("a1") + f.lettersOf("a2"), 1);
    QCOMPARE(f.lettersOf(choices[1].endsWith(u"Planner"_s) ? "a2" : "a1"), 1);
    QCOMPARE(f.steps().count(), 1);
}

void TestLetterImport::whatIsLeftOutStaysOut()
{
    Fixture f;
    whenAsked(&f.window, [](LetterDialog &dialog) {
        const auto boxes = dialog.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2); // both in one question
        boxes[0]->setCurrentIndex(boxes[0]->count() - 1);
        dialog.accept();
    });
    f.importer.import({f.file(u"1.eml"_s, letter(sam, "A question", "1")),
                       f.file(u"2.eml"_s, letter(sam, "Another", "2"))});
    QCOMPARE(f.lettersOf("a1") + f.lettersOf("a2"), 1);
}

void TestLetterImport::cancelTakesInNoLetterAtAll()
{
    Fixture f;
    whenAsked(&f.window, [](LetterDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    f.importer.import(
        {f.file(u"1.eml"_s, letter(sam, "A question", "1")), f.file(u"2.eml"_s, letter(dana, "One", "2"))});
    QCOMPARE(f.steps().count(), 0);
    QCOMPARE(f.lettersOf("a3"), 0);
}

void TestLetterImport::whoPutsOffInvitationsIsAskedAboutLettersAllTheSame()
{
    Fixture f;
    Result<InvitationFile> invitations =
        readInvitations("BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:i@x.example\n"
                        "DTSTART:20261201T150000Z\nDTEND:20261201T160000Z\nSUMMARY:Interview\n"
                        "ORGANIZER;CN=Sam Ito:mailto:sam@blue-harbor.example\n"
                        "ATTENDEE:mailto:robin@example.org\nEND:VEVENT\nEND:VCALENDAR\n",
                        f.desk.editor.search().person.zone);
    QVERIFY(invitations);
    ImportFile intake;
    intake.kind = FileKind::Mail;
    intake.invitations = *invitations;
    intake.mails.push_back(*readEml(letter(sam, "A question", "1")));
    whenAsked<ImportDialog>(&f.window, [&](ImportDialog &dialog) {
        whenAsked(&f.window, [](LetterDialog &letters) { letters.accept(); });
        dialog.reject();
    });
    const Importer::Decided decided = f.importer.importIntake(intake, u"your mailbox"_s);
    QVERIFY(!decided.invitations);
    QVERIFY(decided.letters);
    QCOMPARE(f.steps().count(), 1);
}

void TestLetterImport::whatWaitsMayBeLeftOutForGood()
{
    Fixture f;
    Result<InvitationFile> invitations = readInvitations(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:d@x.example\nDTSTART:20261201T150000Z\n"
        "DTEND:20261201T160000Z\nSUMMARY:Dentist\nEND:VEVENT\nEND:VCALENDAR\n",
        f.desk.editor.search().person.zone);
    QVERIFY(invitations);
    ImportFile intake;
    intake.kind = FileKind::Mail;
    intake.invitations = *invitations;
    whenAsked<ImportDialog>(&f.window, [](ImportDialog &dialog) {
        QPushButton *leave = button<QPushButton>(dialog, u"Leave them out"_s);
        QVERIFY(leave && leave->isEnabled());
        leave->click();
    });
    QVERIFY(f.importer.importIntake(intake, u"your mailbox"_s).invitations);
    QCOMPARE(f.steps().count(), 0);
    // Of a file nothing is to be decided.
    bool offered = true;
    whenAsked<ImportDialog>(&f.window, [&](ImportDialog &dialog) {
        offered = button<QPushButton>(dialog, u"Import"_s)->isEnabled();
        dialog.reject();
    });
    f.importer.import({f.file(u"d.ics"_s, "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:d@x.example\n"
                                          "DTSTART:20261201T150000Z\nDTEND:20261201T160000Z\n"
                                          "SUMMARY:Dentist\nEND:VEVENT\nEND:VCALENDAR\n")});
    QVERIFY(!offered);
}

void TestLetterImport::twoApplicationsForOneJobAreToldApartByTheirDay()
{
    Search twice = search();
    Application second = *twice.applications.find(ApplicationId{u"a2"_s});
    second.role = u"Reporting Lead"_s;
    second.applied = QDate(2026, 11, 23); // after the letter: nothing tells which is meant
    twice.applications.put(second);
    Application first = *twice.applications.find(ApplicationId{u"a1"_s});
    first.applied = QDate(2026, 11, 22);
    twice.applications.put(first);
    Fixture f(twice);
    QStringList choices;
    whenAsked(&f.window, [&](LetterDialog &dialog) {
        choices = choicesIn(*dialog.findChild<QComboBox *>());
        dialog.reject();
    });
    f.importer.import({f.file(u"1.eml"_s, letter(sam, "A question", "1"))});
    QCOMPARE(choices.size(), 4);
    QVERIFY2(choices[0] != choices[1] && choices[0].contains(u"applied"_s), qPrintable(choices.join(u'|')));
}

void TestLetterImport::theLetterOfAJobThatWasAppliedForTwiceGoesToTheLaterOne()
{
    Search twice = search();
    Application second = *twice.applications.find(ApplicationId{u"a2"_s});
    second.role = u"Reporting Lead"_s;
    twice.applications.put(second);
    Fixture f(twice);
    f.importer.import({f.file(u"1.eml"_s, letter(sam, "A question", "1"))});
    QCOMPARE(f.lettersOf("a2"), 1);
}

void TestLetterImport::aRecruitersFirstLetterBecomesACard()
{
    Fixture f;
    QString company;
    whenAsked(&f.window, [&](LetterDialog &dialog) {
        auto *name = named<QLineEdit>(dialog, u"Company"_s);
        company = name->text();
        named<QLineEdit>(dialog, u"Role"_s)->setText(u"Archivist"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    f.importer.import({f.file(u"1.eml"_s, letter(lee, "A role for you", "1"))});
    QCOMPARE(company, u"Osier Finch"_s);
    const Search &search = f.desk.tracker.search();
    const Application *made = search.applications.find(ApplicationId{u"osier-finch"_s});
    QVERIFY(made);
    QCOMPARE(made->company, u"Osier Finch"_s);
    QCOMPARE(made->role, u"Archivist"_s);
    QCOMPARE(search.kindOf(*made), StageKind::Saved);
    QVERIFY(!made->applied);
    QCOMPARE(made->messages.size(), size_t(1));
    QCOMPARE(made->messages.front().direction, Direction::In);
    QCOMPARE(search.contacts.find(made->messages.front().contact)->name, u"Lee Park"_s);
    QCOMPARE(made->recruiter, made->messages.front().contact);
    QCOMPARE(f.told(), QString());
    QCOMPARE(f.steps().count(), 1);
    f.steps().undo();
    QVERIFY(!f.desk.tracker.search().applications.contains(ApplicationId{u"osier-finch"_s}));
}

void TestLetterImport::aCardIsMadeOfNoLetterThatIsLeftOut()
{
    Fixture f;
    whenAsked(&f.window, [&](LetterDialog &dialog) {
        auto *box = dialog.findChild<QComboBox *>();
        QCOMPARE(choicesIn(*box), QStringList({u"Make a card of it"_s, u"Leave it out"_s}));
        box->setCurrentIndex(1);
        QVERIFY(!named<QLineEdit>(dialog, u"Company"_s));
        dialog.accept();
    });
    f.importer.import({f.file(u"1.eml"_s, letter(lee, "A role for you", "1"))});
    QCOMPARE(f.steps().count(), 0);
    QCOMPARE(f.told(), QString());
}

void TestLetterImport::aCardOfALetterNeedsItsCompany()
{
    Fixture f;
    whenAsked(&f.window, [](LetterDialog &dialog) {
        auto *company = named<QLineEdit>(dialog, u"Company"_s);
        auto *import = button<QPushButton>(dialog, u"Import"_s);
        QCOMPARE(company->text(), QString());
        QVERIFY(!import->isEnabled());
        company->setText(u"Osier & Finch"_s);
        QVERIFY(import->isEnabled());
        import->click();
    });
    f.importer.import({f.file(u"1.eml"_s, letter("Lee Park <lee.park@posteo.de>", "A role", "1"))});
    QCOMPARE(f.lettersOf("osier-finch"), 1);
}

void TestLetterImport::twoLettersOfOneWriterBecomeOneCard()
{
    Fixture f;
    whenAsked(&f.window, [](LetterDialog &dialog) {
        QCOMPARE(dialog.findChildren<QComboBox *>().size(), 2);
        dialog.accept();
    });
    f.importer.import({f.file(u"1.eml"_s, letter(lee, "A role for you", "1")),
                       f.file(u"2.eml"_s, letter(lee, "One more word", "2"))});
    QCOMPARE(f.lettersOf("osier-finch"), 2);
    QCOMPARE(f.desk.tracker.search().applications.size(), size_t(4));
}

void TestLetterImport::ofWhatIsHandedOverEnterMakesNoCard()
{
    Fixture f;
    whenAsked(&f.window, [](LetterDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    f.importer.preview({f.file(u"1.eml"_s, letter(lee, "A role for you", "1"))});
    QCOMPARE(f.steps().count(), 0);
}

void TestLetterImport::theLetterThatBroughtAPostingStaysWithIt()
{
    Fixture f;
    QByteArray mail = letter(lee, "Archivist at Osier & Finch", "1");
    mail += "\nOsier & Finch is looking for an Archivist in Leeds.\n\nYour tasks\n- You keep the papers of "
            "three houses.\n- You answer readers.\n\nYour profile\n- A degree in archives or history.\n- "
            "Five years of experience.\n\nWe offer 30 days of leave. Apply by 15 December 2026.\n";
    QString shown;
    whenAsked<FactsDialog>(&f.window, [&](FactsDialog &dialog) {
        shown = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        dialog.accept();
    });
    f.importer.import({f.file(u"1.eml"_s, mail)});
    QVERIFY2(shown.contains(u"the letter itself"_s), qPrintable(shown));
    qsizetype letters = 0;
    for (const Application &one : f.desk.tracker.search().applications) {
        letters += static_cast<qsizetype>(one.messages.size());
        if (!one.messages.empty())
            QVERIFY(!one.posting.isEmpty());
    }
    QCOMPARE(letters, 1);
    QCOMPARE(f.steps().count(), 1);
}

void TestLetterImport::aLetterThatNamesNoDayStandsOnItsFilesAndSaysSo()
{
    const auto undated = [](const QByteArray &from) {
        return letter(from, "A question", "1").replace("Date: Thu, 19 Nov 2026 09:00:00 -0500\n", "");
    };
    const auto saved = [](const QString &path) {
        QFile file(path);
        const QDateTime time(QDate(2026, 11, 18), QTime(15, 0), Qt::UTC);
        if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(time, QFileDevice::FileModificationTime))
            qFatal("the file's time could not be set");
        return path;
    };
    const QString said = u"“A question” does not say when it was sent, so it is listed under 2026-11-18"_s;
    Fixture f;
    f.importer.import({saved(f.file(u"1.eml"_s, undated(dana)))});
    QCOMPARE(f.lettersOf("a3"), 1);
    QVERIFY2(f.told().contains(said), qPrintable(f.told()));
    const Message &message =
        f.desk.tracker.search().applications.find(ApplicationId{u"a3"_s})->messages.front();
    QCOMPARE(message.at, momentFromIso(u"2026-11-18T15:00:00Z"_s).value());
    // Where it is asked about, it is asked with a day that may be another.
    QString shown;
    whenAsked(&f.window, [&](LetterDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            shown += label->text() + u'\n';
        dialog.accept();
    });
    f.importer.import({saved(f.file(u"2.eml"_s, undated(sam).replace("1@x", "2@x")))});
    QVERIFY2(shown.contains(u"Sam Ito, perhaps "_s), qPrintable(shown));
    QVERIFY2(f.told().contains(said), qPrintable(f.told()));
}

QTEST_MAIN(TestLetterImport)
#include "tst_letterimport.moc"
