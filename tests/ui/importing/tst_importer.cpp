// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importer.h"

#include "core/exchange/json/json.h"
#include "tests/support/desk.h"
#include "ui/importing/factsdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importreading.h"
#include "ui/importing/invitationcard.h"
#include "ui/importing/tabledialog.h"
#include "ui/importing/tablepreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWidget>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

Search search()
{
    Search search = searchWith(2);
    search.person.email = u"robin@example.org"_s;
    return search;
}

QByteArray invitation(const QByteArray &method = "REQUEST", int sequence = 0)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//test//EN\r\nMETHOD:" + method +
           "\r\nBEGIN:VEVENT\r\nUID:abc@northwind.example\r\nDTSTAMP:20261120T100000Z\r\n"
           "DTSTART:20261130T150000Z\r\nDTEND:20261130T160000Z\r\nSEQUENCE:" +
           QByteArray::number(sequence) +
           "\r\nSUMMARY:Interview: Data Analyst\r\n"
           "ORGANIZER;CN=Lee Marsh:mailto:lee@northwind.example\r\n"
           "ATTENDEE;CN=Dana Whitfield:mailto:dana@northwind.example\r\n"
           "ATTENDEE;CN=Robin Vale:mailto:robin@example.org\r\n"
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

struct Fixture {
    explicit Fixture(Search facts = search())
        : desk(std::move(facts))
        , importer(desk.editor, &window)
        , failed(&importer, &Importer::failed)
        , imported(&importer, &Importer::imported)
    {
    }

    QString file(const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's file could not be written");
        return file.fileName();
    }

    QString whyFailed() const { return failed.isEmpty() ? QString() : failed.last().first().toString(); }

    const Table<Application> &applications() const { return desk.tracker.search().applications; }

    QTemporaryDir folder;
    QWidget window;
    Desk desk;
    Importer importer;
    QSignalSpy failed;
    QSignalSpy imported;
};

/// Does @p deed with the dialog that opens next.
template <class Dialog = ImportDialog, class Deed>
void whenAsked(QObject *context, Deed deed)
{
    QTimer::singleShot(0, context, [deed] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("no dialog opened");
        deed(*dialog);
    });
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    qFatal("there is no such button");
}

QLineEdit *field(const QWidget &dialog, const QString &name)
{
    for (QLineEdit *candidate : dialog.findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    qFatal("there is no such field");
}

QComboBox *choice(const QWidget &dialog, const QString &name)
{
    for (QComboBox *candidate : dialog.findChildren<QComboBox *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    qFatal("there is no such choice");
}

void choose(QComboBox *choice, const QString &text)
{
    choice->setCurrentIndex(choice->findText(text));
    Q_EMIT choice->activated(choice->currentIndex());
}

/// What every choice of @p dialog stands at, after a wheel has been turned over it if @p isTurned.
QStringList choicesOf(const QWidget &dialog, bool isTurned)
{
    QStringList all;
    for (QComboBox *one : dialog.findChildren<QComboBox *>()) {
        for (const int angle : {-120, -120, 120}) {
            const QPointF at = one->rect().center();
            QWheelEvent turn(at, one->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            if (isTurned)
                QApplication::sendEvent(one, &turn);
        }
        all << one->currentText();
    }
    return all;
}

/// The cells of the preview's first row.
QString firstRow(const QWidget &dialog)
{
    const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->index(0, column).data().toString();
    return cells.join(u'|');
}

QString shownText(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts << label->text();
    }
    return texts.join(u'\n');
}

} // namespace

class TestImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSheetThatHoldsApplicationsIsATable()
    {
        Fixture f;
        const QString workbook = f.file(u"search.xlsx"_s, "PK\x03\x04 xl/workbook.xml");
        const auto convert = [](const QByteArray &) {
            return Result(std::vector<Sheet>{{u"About"_s, "My search\nSpring 2026\n"},
                                             {u"Open"_s, "Company,Role\nNorthwind,Writer\n"},
                                             {u"Closed"_s, "Company,Role\nHarbor,Editor\n"}});
        };
        const ImportReading reading =
            readImports({workbook}, Zone(), Moment(), convert, [](qsizetype, qsizetype) { return true; });
        QVERIFY2(reading.problems.isEmpty(), qPrintable(reading.problems.join(u'\n')));
        QCOMPARE(reading.facts.size(), size_t(2));
        QCOMPARE(reading.facts.front().name, u"search.xlsx, Open"_s);
        QCOMPARE(reading.facts.back().name, u"search.xlsx, Closed"_s);
    }

    void aWorkbookThatAnotherProgramHandsOverIsCalledWhatItIs()
    {
        Fixture f;
        f.importer.preview({f.file(u"search.xlsx"_s, "PK\x03\x04 xl/workbook.xml")});
        QVERIFY2(f.whyFailed().startsWith(
                     u"search.xlsx: is a spreadsheet, which is only read where you choose it"_s),
                 qPrintable(f.whyFailed()));
    }

    void anInvitationBecomesAnInterviewAfterALook()
    {
        Fixture f;
        QString shown;
        whenAsked(&f.window, [&](ImportDialog &dialog) {
            shown = shownText(dialog);
            QCOMPARE(field(dialog, u"Company"_s)->text(), u"Northwind"_s);
            field(dialog, u"Role"_s)->clear();
            QTest::keyClicks(field(dialog, u"Role"_s), u"Analyst"_s);
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import({f.file(u"invite.ics"_s, invitation())});
        QVERIFY2(shown.contains(u"Dana Whitfield"_s), qPrintable(shown));
        QCOMPARE(f.whyFailed(), QString());
        QCOMPARE(f.imported.count(), 1);
        QCOMPARE(f.applications().size(), size_t(3));
        const Application &added = f.applications()[2];
        QCOMPARE(added.company, u"Northwind"_s);
        QCOMPARE(added.role, u"Analyst"_s);
        QCOMPARE(added.interviews.size(), size_t(1));
        QCOMPARE(added.interviews.front().interviewers.size(), size_t(1));
        f.desk.editor.undoStack()->undo();
        QCOMPARE(f.applications().size(), size_t(2));
        QVERIFY(f.desk.tracker.search().contacts.empty());
    }

    void anInvitationCanGoToAnApplicationThatIsThere()
    {
        Fixture f;
        whenAsked(&f.window, [](ImportDialog &dialog) {
            auto *choice = dialog.findChild<QComboBox *>();
            choice->setCurrentIndex(choice->findData(u"a2"_s));
            Q_EMIT choice->activated(choice->currentIndex());
            QVERIFY(!field(dialog, u"Company"_s)->isVisible());
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import({f.file(u"invite.ics"_s, invitation())});
        QCOMPARE(f.applications().size(), size_t(2));
        QCOMPARE(f.applications().find(ApplicationId{u"a2"_s})->interviews.size(), size_t(1));
    }

    void theReasonOfAProposalIsNoneOfAnotherChoice()
    {
        Search facts = search();
        Contact dana;
        dana.id = {u"dana"_s};
        dana.name = u"Dana Whitfield"_s;
        dana.email = u"dana@northwind.example"_s;
        facts.contacts.put(dana);
        Application first = facts.applications.front();
        first.mainContact = dana.id;
        facts.applications.put(first);
        Fixture f(facts);
        QStringList shown;
        whenAsked(&f.window, [&](ImportDialog &dialog) {
            shown << shownText(dialog);
            auto *choice = dialog.findChild<QComboBox *>();
            choice->setCurrentIndex(choice->findData(u"a2"_s));
            Q_EMIT choice->activated(choice->currentIndex());
            shown << shownText(dialog);
            button(dialog, u"Cancel"_s)->click();
        });
        f.importer.import({f.file(u"invite.ics"_s, invitation())});
        const QString why = u"Dana Whitfield belongs to it"_s;
        QVERIFY2(shown[0].contains(why), qPrintable(shown[0]));
        QVERIFY2(!shown[1].contains(why), qPrintable(shown[1]));
    }

    void aWheelThatPassesOverAChoiceChangesNothing()
    {
        Fixture f;
        QStringList before;
        QStringList after;
        const auto turn = [&](QWidget &dialog) {
            before += choicesOf(dialog, false);
            after += choicesOf(dialog, true);
            button(dialog, u"Cancel"_s)->click();
        };
        whenAsked(&f.window, turn);
        f.importer.import({f.file(u"invite.ics"_s, invitation())});
        whenAsked<TableDialog>(&f.window, turn);
        f.importer.import({f.file(u"jobs.csv"_s, "company,role,status,mood\nAcorn,Writer,in limbo,fine\n")});
        QVERIFY(before.size() > 5);
        QCOMPARE(after, before);
    }

    void cancelChangesNothing()
    {
        Fixture f;
        whenAsked(&f.window, [](ImportDialog &dialog) { button(dialog, u"Cancel"_s)->click(); });
        f.importer.import({f.file(u"invite.ics"_s, invitation())});
        QCOMPARE(f.applications().size(), size_t(2));
        QCOMPARE(f.desk.store.writes(), 0);
        QCOMPARE(f.imported.count(), 0);
    }

    void theSameInvitationAgainChangesNothingAndAnUpdateOrCancellationIsNamed()
    {
        Fixture f;
        const auto accept = [](ImportDialog &dialog) { button(dialog, u"Import"_s)->click(); };
        whenAsked(&f.window, accept);
        f.importer.import({f.file(u"invite.ics"_s, invitation())});

        QString shown;
        whenAsked(&f.window, [&](ImportDialog &dialog) {
            shown = shownText(dialog);
            QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
            dialog.reject();
        });
        f.importer.import({f.file(u"again.ics"_s, invitation())});
        QVERIFY2(shown.contains(u"nothing changes"_s), qPrintable(shown));

        whenAsked(&f.window, [&](ImportDialog &dialog) {
            shown = shownText(dialog);
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import({f.file(u"cancel.ics"_s, invitation("CANCEL", 1))});
        QVERIFY2(shown.contains(u"Cancels the interview"_s), qPrintable(shown));
        QVERIFY(f.applications()[2].interviews.front().cancelled);
    }

    void aCancellationThatComesWithAnInvitationCanBeLeftOut()
    {
        Fixture f;
        whenAsked(&f.window, [](ImportDialog &dialog) { button(dialog, u"Import"_s)->click(); });
        f.importer.import({f.file(u"invite.ics"_s, invitation())});
        QByteArray other = invitation();
        other.replace("abc@northwind", "xyz@northwind").replace("20261130T", "20261203T");
        const QStringList files{f.file(u"cancel.ics"_s, invitation("CANCEL", 1)),
                                f.file(u"other.ics"_s, other)};
        whenAsked(&f.window, [](ImportDialog &dialog) {
            QCheckBox *leaveOut = nullptr;
            for (QCheckBox *one : dialog.findChildren<QCheckBox *>()) {
                if (!one->isHidden()) {
                    QVERIFY(!leaveOut);
                    leaveOut = one;
                }
            }
            QVERIFY(leaveOut);
            leaveOut->click();
            QVERIFY2(shownText(dialog).contains(u"the interview stays"_s), qPrintable(shownText(dialog)));
            leaveOut->click();
            QVERIFY2(shownText(dialog).contains(u"Cancels the interview"_s), qPrintable(shownText(dialog)));
            leaveOut->click();
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import(files);
        const std::vector<Interview> &interviews = f.applications()[2].interviews;
        QCOMPARE(interviews.size(), size_t(2));
        QVERIFY(std::none_of(interviews.begin(), interviews.end(),
                             [](const Interview &one) { return one.cancelled; }));
    }

    void aNewApplicationNeedsACompany()
    {
        Fixture f;
        whenAsked(&f.window, [](ImportDialog &dialog) {
            QLineEdit *company = field(dialog, u"Company"_s);
            company->selectAll();
            QTest::keyClick(company, Qt::Key_Delete);
            QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
            QTest::keyClicks(company, u"Contoso"_s);
            QVERIFY(button(dialog, u"Import"_s)->isEnabled());
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import({f.file(u"invite.ics"_s, invitation())});
        QCOMPARE(f.applications()[2].company, u"Contoso"_s);
    }

    void whoThePersonIsIsAskedOnce()
    {
        Search unknown = searchWith(0);
        unknown.person = {};
        Fixture f(unknown);
        whenAsked(&f.window, [](ImportDialog &dialog) {
            QLineEdit *mail = field(dialog, u"Your e-mail address"_s);
            mail->clear();
            QTest::keyClicks(mail, u"robin@example.org"_s);
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import({f.file(u"invite.ics"_s, invitation())});
        QCOMPARE(f.desk.tracker.search().person.email, u"robin@example.org"_s);
        QCOMPARE(f.applications().front().interviews.front().interviewers.size(), size_t(1));
        f.desk.editor.undoStack()->undo();
        QCOMPARE(f.desk.tracker.search().person.email, QString());
    }

    void whatAnInvitationCallsAZoneIsAskedOnceForAllThatNameIt()
    {
        const auto inZone = [](const char *uid, const char *day) {
            return QByteArray("BEGIN:VEVENT\r\nUID:") + uid + "\r\nDTSTART;TZID=Head Office:" + day +
                   "T150000\r\nDTEND;TZID=Head Office:" + day +
                   "T160000\r\nSUMMARY:Interview: Data Analyst\r\n"
                   "ATTENDEE;CN=Dana Whitfield:mailto:dana@northwind.example\r\n"
                   "ATTENDEE;CN=Robin Vale:mailto:robin@example.org\r\nEND:VEVENT\r\n";
        };
        Fixture f;
        whenAsked(&f.window, [](ImportDialog &dialog) {
            QLineEdit *zone = field(dialog, u"Time zone of “Interview: Data Analyst”"_s);
            zone->setText(u"Mars/Olympus"_s);
            QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
            zone->setText(u"America/Denver"_s);
            QVERIFY(button(dialog, u"Import"_s)->isEnabled());
            button(dialog, u"Import"_s)->click();
        });
        const QByteArray both = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inZone("a", "20261130") +
                                inZone("b", "20261207") + "END:VCALENDAR\r\n";
        f.importer.import({f.file(u"two.ics"_s, both)});
        const Application &added = f.applications()[2];
        QCOMPARE(added.interviews.size(), size_t(2));
        for (const Interview &interview : added.interviews) {
            QCOMPARE(interview.zone.id(), u"America/Denver"_s);
            QCOMPARE(interview.start.time, QTime(15, 0));
            QCOMPARE(interview.end.time, QTime(16, 0));
        }
    }

    void ofTwoReadingsOfATimeTheChosenOneStaysWhenTheInvitationChanges()
    {
        // The file's own rules are an hour from what this machine knows of the zone.
        const auto in = [](int sequence, const char *hour) {
            return QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\n"
                              "BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0800\r\n"
                              "TZOFFSETTO:+0800\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n"
                              "UID:tokyo\r\nSUMMARY:Interview: Data Analyst\r\nSEQUENCE:") +
                   QByteArray::number(sequence) + "\r\nDTSTART;TZID=Asia/Tokyo:20261215T" + hour +
                   "\r\nATTENDEE;CN=Dana Whitfield:mailto:dana@northwind.example\r\n"
                   "ATTENDEE;CN=Robin Vale:mailto:robin@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        };
        Fixture f;
        whenAsked(&f.window, [](ImportDialog &dialog) {
            QComboBox *reading = choice(dialog, u"Which time is meant"_s);
            QCOMPARE(reading->count(), 2);
            choose(reading, reading->itemText(1));
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import({f.file(u"tokyo.ics"_s, in(0, "100000"))});
        const auto starts = [&f] { return f.applications()[2].interviews.front().startsAt(); };
        QCOMPARE(starts(), at("2026-12-15T02:00:00Z"));

        whenAsked(&f.window, [](ImportDialog &dialog) {
            QCOMPARE(choice(dialog, u"Which time is meant"_s)->currentIndex(), 1);
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import({f.file(u"moved.ics"_s, in(1, "110000"))});
        QCOMPARE(starts(), at("2026-12-15T03:00:00Z"));
    }

    void aSearchIsImportedAfterALookAndUndone()
    {
        Search other = searchWith(0);
        Application application;
        application.id.text = u"fabrikam"_s;
        application.company = u"Fabrikam"_s;
        application.stage.text = u"saved"_s;
        application.added = QDate(2026, 11, 1);
        other.applications.put(application);
        Fixture f;
        whenAsked<FactsDialog>(&f.window, [](FactsDialog &dialog) {
            QVERIFY(shownText(dialog).contains(u"search.json would bring in this"_s));
            QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().contains(u"Fabrikam"_s));
            QVERIFY(button(dialog, u"Import"_s)->isDefault());
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import({f.file(u"search.json"_s, writeSearch(other))});
        QCOMPARE(f.whyFailed(), QString());
        QVERIFY(f.applications().contains(ApplicationId{u"fabrikam"_s}));
        QCOMPARE(f.desk.editor.undoStack()->undoText(), u"import of search.json"_s);
        f.desk.editor.undoStack()->undo();
        QVERIFY(!f.applications().contains(ApplicationId{u"fabrikam"_s}));
    }

    void whatIsDroppedTogetherIsTakenBackByOneUndo()
    {
        Fixture f;
        const Search before = f.desk.tracker.search();
        Search other = searchWith(0);
        Application application;
        application.id.text = u"fabrikam"_s;
        application.company = u"Fabrikam"_s;
        application.stage.text = u"saved"_s;
        application.added = QDate(2026, 11, 1);
        other.applications.put(application);
        whenAsked<FactsDialog>(&f.window, [&](FactsDialog &dialog) {
            whenAsked(&f.window, [](ImportDialog &next) { button(next, u"Import"_s)->click(); });
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import(
            {f.file(u"invite.ics"_s, invitation()), f.file(u"search.json"_s, writeSearch(other))});
        QCOMPARE(f.whyFailed(), QString());
        QCOMPARE(f.applications().size(), size_t(4));
        QCOMPARE(f.desk.editor.undoStack()->count(), 1);
        QCOMPARE(f.desk.editor.undoStack()->undoText(), u"import of 2 files"_s);
        f.desk.editor.undoStack()->undo();
        QVERIFY(f.desk.tracker.search() == before);
        f.desk.editor.undoStack()->redo();
        QCOMPARE(f.applications().size(), size_t(4));
    }

    void aTableIsImportedAfterALookWithTheReturnKey()
    {
        Fixture f;
        QString shown;
        QString row;
        whenAsked<TableDialog>(&f.window, [&](TableDialog &dialog) {
            shown = shownText(dialog);
            row = firstRow(dialog);
            QVERIFY(button(dialog, u"Import"_s)->isDefault());
            QVERIFY(choice(dialog, u"Order of day and month"_s)->parentWidget()->isHidden());
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        f.importer.import({f.file(u"mine.csv"_s, "Employer,Job Title,Status,Applied,Stars\n"
                                                 "Fabrikam,Analyst,Phone screen,2026-11-20,5\n,Clerk,,,\n")});
        QVERIFY2(row.startsWith(u"added|Fabrikam|Analyst|Screening|"_s) && row.endsWith(u"|Stars: 5"_s),
                 qPrintable(row));
        QVERIFY2(shown.contains(u"1 added, 1 left out"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"Line 3 is left out: the company is missing."_s), qPrintable(shown));
        QCOMPARE(f.applications().size(), size_t(3));
        QCOMPARE(f.imported.count(), 1);
        QCOMPARE(f.desk.editor.undoStack()->undoText(), u"import of mine.csv"_s);
        f.desk.editor.undoStack()->undo();
        QCOMPARE(f.applications().size(), size_t(2));
    }

    void whatATableDoesNotTellIsAsked()
    {
        Fixture f;
        whenAsked<TableDialog>(&f.window, [&](TableDialog &dialog) {
            QVERIFY2(shownText(dialog).contains(u"a guess"_s), qPrintable(shownText(dialog)));
            QCOMPARE(choice(dialog, u"What “whom” is"_s)->currentText(), u"Company"_s);
            choose(choice(dialog, u"What “whom” is"_s), u"Leave out"_s);
            QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
            choose(choice(dialog, u"What “whom” is"_s), u"Company"_s);
            QVERIFY(button(dialog, u"Import"_s)->isEnabled());
            QVERIFY(choice(dialog, u"Order of day and month"_s)->parentWidget()->isHidden());
            choose(choice(dialog, u"What “interview day” is"_s), u"Applied on"_s);
            QComboBox *order = choice(dialog, u"Order of day and month"_s);
            QVERIFY(!order->parentWidget()->isHidden());
            QVERIFY2(shownText(dialog).contains(u"Dates such as 03/04/2026 in “interview day”"_s),
                     qPrintable(shownText(dialog)));
            choose(order, order->itemText(1));
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import({f.file(u"mine.csv"_s, "whom,interview day\nFabrikam,03/04/2026\n")});
        QCOMPARE(f.applications()[2].applied, QDate(2026, 3, 4));
    }

    void aColumnThatIsNotKnownIsInSightAtOnce()
    {
        Fixture f;
        bool isInSight = false;
        bool isFirstInSight = true;
        whenAsked<TableDialog>(&f.window, [&](TableDialog &dialog) {
            isInSight = !choice(dialog, u"What “Mood” is"_s)->visibleRegion().isEmpty();
            isFirstInSight = !choice(dialog, u"What “Company” is"_s)->visibleRegion().isEmpty();
            button(dialog, u"Cancel"_s)->click();
        });
        f.importer.import({f.file(
            u"long.csv"_s, "Company,Role,Status,Applied,Contact,E-mail,Phone,Link,Salary,Place,Notes,Tags,"
                           "Mood\nAcorn,Writer,Applied,2026-11-20,Dana,dana@acorn.example,+1 212 555 0100,"
                           "https://acorn.example,55000,Boston,none,warm,fine\n")});
        QVERIFY(isInSight);
        QVERIFY(!isFirstInSight); // so there was something to scroll
    }

    void aNewerCardIsShownBeforeItChangesAnything()
    {
        Fixture f;
        const auto card = [](const QByteArray &phone) {
            return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maja Lind\r\nEMAIL:maja@lind.example\r\nTEL:" + phone +
                   "\r\nEND:VCARD\r\n";
        };
        const auto take = [](FactsDialog &dialog) { button(dialog, u"Import"_s)->click(); };
        whenAsked<FactsDialog>(&f.window, take);
        f.importer.import({f.file(u"maja.vcf"_s, card("+46 8 555 0100"))});
        QString shown;
        whenAsked<FactsDialog>(&f.window, [&](FactsDialog &dialog) {
            shown = dialog.findChild<QPlainTextEdit *>()->toPlainText();
            button(dialog, u"Cancel"_s)->click();
        });
        f.importer.import({f.file(u"newer.vcf"_s, card("+46 8 555 0199"))});
        QVERIFY2(shown.contains(u"phone now +46 8 555 0199"_s), qPrintable(shown));
        QCOMPARE(f.desk.tracker.search().contacts.front().phone, u"+46 8 555 0100"_s);
    }

    void aWordThatMeansNoStageIsAskedAbout()
    {
        Fixture f;
        whenAsked<TableDialog>(&f.window, [&](TableDialog &dialog) {
            QVERIFY(shownText(dialog).contains(u"Rolling on"_s));
            QComboBox *stage = choice(dialog, u"Stage of “Rolling on”"_s);
            choose(stage, u"Interviewing"_s);
            QVERIFY(!shownText(dialog).contains(u"is neither a stage on the board"_s));
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import({f.file(u"mine.csv"_s, "Company,Status\nFabrikam,Rolling on\nContoso,Applied\n")});
        QCOMPARE(f.desk.tracker.search().stages.find(f.applications()[2].stage)->name, u"Interviewing"_s);
        QCOMPARE(f.applications()[2].remarks, QString());
    }

    void aWordIsProposedAStageAndCountedAndWhatIsSaidHoldsForTheNextTable()
    {
        Fixture f;
        f.importer.rememberTablesAt(f.folder.filePath(u"tables.json"_s));
        const QByteArray head = "Whom,How,Day\n";
        whenAsked<TableDialog>(&f.window, [&](TableDialog &dialog) {
            choose(choice(dialog, u"What “How” is"_s), u"Stage"_s);
            choose(choice(dialog, u"What “Day” is"_s), u"Day or tick: Interviewing"_s);
            QVERIFY2(shownText(dialog).contains(u"Intervieww (2 rows)"_s), qPrintable(shownText(dialog)));
            QCOMPARE(choice(dialog, u"Stage of “Intervieww”"_s)->currentText(), u"Interviewing"_s);
            QCOMPARE(choice(dialog, u"Stage of “Hm”"_s)->currentText(),
                     u"None; keep the word in the remarks"_s);
            choose(choice(dialog, u"Stage of “Hm”"_s), u"Waiting"_s);
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import(
            {f.file(u"mine.csv"_s, head + "Fabrikam,Intervieww,\nContoso,Hm,\nLitware,Intervieww,\n"
                                          "Proseware,,2026-11-20\n")});
        const auto stageOf = [&](size_t index) {
            return f.desk.tracker.search().stages.find(f.applications()[index].stage)->name;
        };
        QCOMPARE(stageOf(2), u"Interviewing"_s);
        QCOMPARE(stageOf(3), u"Waiting"_s);
        QCOMPARE(stageOf(5), u"Interviewing"_s);
        whenAsked<TableDialog>(&f.window, [&](TableDialog &dialog) {
            QVERIFY2(shownText(dialog).contains(u"as you said"_s), qPrintable(shownText(dialog)));
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import({f.file(u"next.csv"_s, head + "Adventure,Hm,\n")});
        QCOMPARE(stageOf(6), u"Waiting"_s);
    }

    void everyRowThatIsLeftOutStandsInTheListThatCanBeSaved()
    {
        QByteArray table = "company,role\n";
        for (int row = 0; row < 9; ++row)
            table += ",Clerk\n";
        const auto read = readApplications(table + "Fabrikam,Clerk\n", search(), at("2026-11-23T20:00:00Z"),
                                           DateOrder::DayFirst);
        const QStringList rows = leftOutRows(*read);
        QCOMPARE(rows.size(), 9);
        QCOMPARE(rows.last(), u"Line 10 is left out: the company is missing."_s);
    }

    void whatHasLongBeenSilentIsNamedAndClosedInTheSameStepWhereOneSaysSo_data()
    {
        QTest::addColumn<bool>("all");
        QTest::addColumn<int>("turned");
        QTest::addColumn<bool>("first");
        QTest::addColumn<bool>("second");
        QTest::newRow("as it is") << false << -1 << false << false;
        QTest::newRow("all") << true << -1 << true << true;
        QTest::newRow("all but one") << true << 0 << false << true;
        QTest::newRow("one") << false << 1 << false << true;
    }
    void whatHasLongBeenSilentIsNamedAndClosedInTheSameStepWhereOneSaysSo()
    {
        QFETCH(bool, all);
        QFETCH(int, turned);
        Fixture f;
        whenAsked<TableDialog>(&f.window, [&](TableDialog &dialog) {
            auto *box = dialog.findChild<QCheckBox *>();
            auto *list = dialog.findChild<QListWidget *>();
            QVERIFY(!box->isHidden() && !box->isChecked());
            QCOMPARE(list->count(), 2);
            QVERIFY2(list->item(0)->text().startsWith(u"Fabrikam, since "_s),
                     qPrintable(list->item(0)->text()));
            if (all)
                box->click();
            if (turned >= 0)
                list->item(turned)->setCheckState(all ? Qt::Unchecked : Qt::Checked);
            if (turned >= 0)
                QCOMPARE(box->checkState(), Qt::PartiallyChecked);
            button(dialog, u"Import"_s)->click();
        });
        f.importer.import(
            {f.file(u"mine.csv"_s, "company,applied\nFabrikam,2025-03-01\nContoso,2025-03-02\n")});
        QTEST(f.applications()[2].outcome.has_value(), "first");
        QTEST(f.applications()[3].outcome.has_value(), "second");
        QCOMPARE(f.desk.editor.undoStack()->count(), 1);
    }

    void aTableThatIsThereAlreadyCanOnlyBeClosed()
    {
        Fixture f;
        const QByteArray table = "company,applied\nFabrikam,2026-11-20\n";
        whenAsked<TableDialog>(&f.window, [](TableDialog &dialog) { dialog.accept(); });
        f.importer.import({f.file(u"mine.csv"_s, table)});
        whenAsked<TableDialog>(&f.window, [](TableDialog &dialog) {
            QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
            dialog.reject();
        });
        f.importer.import({f.file(u"mine.csv"_s, table)});
        QCOMPARE(f.applications().size(), size_t(3));
    }

    void thePreviewIsASoundModel()
    {
        auto layout = layoutOf("company\nFabrikam\n,\n", DateOrder::DayFirst);
        TablePlan plan(*layout, search(), at("2026-11-23T20:00:00Z"));
        TablePreviewModel model(plan);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        plan.setColumn(0, {ApplicationColumn::LeftOut, {}});
        model.refresh();
        QCOMPARE(model.rowCount(), 0);
        plan.setColumn(0, {ApplicationColumn::Company, {}});
        model.refresh();
        QCOMPARE(model.rowCount(), 1);
    }

    void thePreviewNamesTheCardThatARowChanges()
    {
        Search before = search();
        Application alpha;
        alpha.id.text = u"alpha"_s;
        alpha.company = u"Alpha Ltd"_s;
        alpha.role = u"Data Analyst"_s;
        alpha.url = u"https://alpha.example/1"_s;
        alpha.stage = before.stages.front().id;
        before.applications.put(alpha);
        auto layout = layoutOf("company,role,url\nAlpha Ltd,Clerk,https://alpha.example/1\n"
                               "Delta AG,Chef,https://alpha.example/1\n",
                               DateOrder::DayFirst);
        const TablePlan plan(*layout, before, at("2026-11-23T20:00:00Z"));
        const TablePreviewModel model(plan);
        QCOMPARE(model.index(0, TablePreviewModel::FateColumn).data().toString(),
                 u"Alpha Ltd, Data Analyst (role now Clerk): brought up to date"_s);
        QCOMPARE(model.index(1, TablePreviewModel::FateColumn).data().toString(), u"added"_s);
    }

    void whatCannotBeReadIsNamedInOneSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a picture") << u"photo.ics"_s << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("empty") << u"empty.ics"_s << QByteArray();
        QTest::newRow("no event") << u"calendar.ics"_s
                                  << QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
        QTest::newRow("junk") << u"junk.ics"_s << QByteArray(5 << 20, 'x');
        QTest::newRow("broken json") << u"search.json"_s << QByteArray("{\"afterword\": 1,");
        QTest::newRow("a newer version") << u"search.json"_s << QByteArray("{\"afterword\": 99}");
    }
    void whatCannotBeReadIsNamedInOneSentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        Fixture f;
        f.importer.import({f.file(name, text)});
        QCOMPARE(f.failed.count(), 1);
        QVERIFY2(f.whyFailed().startsWith(name + u": "_s), qPrintable(f.whyFailed()));
        QVERIFY(!f.whyFailed().contains(u'\n'));
        QCOMPARE(f.desk.store.writes(), 0);
    }

    void whatComesInIsShownBeforeWhatIsLeftOut()
    {
        using Verb = ImportLine::Verb;
        const FactsDialog dialog(u"mails"_s,
                                 {{Verb::Skipped, u"a bill"_s, 0},
                                  {Verb::Merged, u"Acorn"_s, 0},
                                  {Verb::Unchanged, u"an old letter"_s, 0},
                                  {Verb::Added, u"a letter"_s, 0},
                                  {Verb::Noted, u"a date"_s, 0}},
                                 FactsDialog::Usual::Import);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(),
                 u"Changed: Acorn\nNew: a letter\nNote: a date\nAs it is: an old letter\nLeft out: a bill"_s);
    }

    void aMissingFileIsNamed()
    {
        Fixture f;
        f.importer.import({u"/nowhere/invite.ics"_s});
        QVERIFY(f.whyFailed().startsWith(u"invite.ics: there is no such file"_s));
    }

    void whatAnotherProgramHandsOverIsAskedAboutFirst_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a search")
            << u"search.json"_s
            << QByteArray(R"({"afterword": 1, "contacts": [{"id": "zoe", "name": "Zoe <b>"}]})")
            << u"Zoe <b>"_s;
        QTest::newRow("a card") << u"zoe.vcf"_s
                                << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe\r\nEND:VCARD\r\n")
                                << u"Zoe"_s;
    }
    void whatAnotherProgramHandsOverIsAskedAboutFirst()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, shown);
        for (const bool wanted : {false, true}) {
            Fixture f;
            QTimer::singleShot(0, &f.importer, [&] {
                auto *dialog = qobject_cast<FactsDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(shown));
                QVERIFY(shownText(*dialog).contains(name));
                QVERIFY(button(*dialog, u"Cancel"_s)->isDefault());
                QCOMPARE(f.desk.store.writes(), 0);
                button(*dialog, wanted ? u"Import"_s : u"Cancel"_s)->click();
            });
            f.importer.preview({f.file(name, text)});
            QCOMPARE(f.desk.store.writes(), wanted ? 1 : 0);
            QCOMPARE(f.failed.count(), 0);
        }
    }

    void aTableThatAnotherProgramHandsOverIsAskedAboutAsAnyOther()
    {
        for (const bool wanted : {false, true}) {
            Fixture f;
            whenAsked<TableDialog>(&f.window, [&](TableDialog &dialog) {
                QVERIFY(firstRow(dialog).contains(u"Quillfield"_s));
                QVERIFY(button(dialog, u"Cancel"_s)->isDefault());
                QCOMPARE(f.desk.store.writes(), 0);
                button(dialog, wanted ? u"Import"_s : u"Cancel"_s)->click();
            });
            f.importer.preview({f.file(u"jobs.csv"_s, "company,role\nQuillfield,Editor\n")});
            QCOMPARE(f.desk.store.writes(), wanted ? 1 : 0);
            QCOMPARE(f.failed.count(), 0);
        }
    }

    void aSavedPostingIsShownBeforeItBecomesACard_data()
    {
        QTest::addColumn<bool>("isHandedOver");
        QTest::newRow("by the person") << false;
        QTest::newRow("by another program") << true;
    }
    void aSavedPostingIsShownBeforeItBecomesACard()
    {
        QFETCH(bool, isHandedOver);
        const QByteArray page =
            "<!DOCTYPE html><html><head><title>Harbour Keeper at Blue Harbor</title></head><body><h1>Harbour "
            "Keeper</h1><h2>Responsibilities</h2><p>Keep the lights.</p><h2>Requirements</h2><p>A clear "
            "hand.</p>"
            "</body></html>";
        for (const bool wanted : {false, true}) {
            Fixture f;
            QString shown;
            QString usual;
            QTimer::singleShot(0, &f.importer, [&] {
                auto *dialog = qobject_cast<FactsDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                shown = dialog->findChild<QPlainTextEdit *>()->toPlainText();
                for (const QPushButton *one : dialog->findChildren<QPushButton *>()) {
                    if (one->isDefault())
                        usual = one->text().remove(u'&');
                }
                button(*dialog, wanted ? u"Import"_s : u"Cancel"_s)->click();
            });
            const QStringList files{f.file(u"page.html"_s, page)};
            if (isHandedOver)
                f.importer.preview(files);
            else
                f.importer.import(files);
            // What was only guessed says so, and the text is there to be read.
            QVERIFY2(shown.contains(u"Company: Blue Harbor (guessed, please check)"_s), qPrintable(shown));
            QVERIFY(shown.contains(u"Keep the lights."_s));
            QCOMPARE(usual, isHandedOver ? u"Cancel"_s : u"Import"_s);
            QCOMPARE(f.desk.store.writes(), wanted ? 1 : 0);
            QCOMPARE(f.failed.count(), 0);
        }
    }

    void aLetterThatHoldsAPostingIsAskedAboutOnce_data()
    {
        QTest::addColumn<bool>("isHandedOver");
        QTest::newRow("by the person") << false;
        QTest::newRow("by another program") << true;
    }
    void aLetterThatHoldsAPostingIsAskedAboutOnce()
    {
        QFETCH(bool, isHandedOver);
        const QByteArray letter =
            "From: Lee Park <lee@swift-staffing.example>\nTo: robin@example.org\nSubject: Fwd: Harbour "
            "Keeper at Blue "
            "Harbor\nDate: Fri, 20 Nov 2026 10:00:00 +0000\nMessage-ID: <1@swift.example>\n\nHarbour Keeper\n"
            "Location: Whitby\nResponsibilities: the lights\nRequirements: a clear hand\n";
        Fixture f;
        int asked = 0;
        QTimer timer;
        timer.setInterval(0);
        connect(&timer, &QTimer::timeout, &f.importer, [&] {
            auto *dialog = qobject_cast<FactsDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            ++asked;
            button(*dialog, u"Import"_s)->click();
        });
        timer.start();
        const QStringList files{f.file(u"letter.eml"_s, letter)};
        if (isHandedOver)
            f.importer.preview(files);
        else
            f.importer.import(files);
        QCOMPARE(asked, 1);
        QCOMPARE(f.desk.store.writes(), 1);
        QCOMPARE(f.failed.count(), 0);
    }

    void whatIsHandedOverMeanwhileWaitsItsTurn()
    {
        Fixture f;
        const QString zoe = f.file(u"zoe.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe\r\nEND:VCARD\r\n");
        const QString yan = f.file(u"yan.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Yan\r\nEND:VCARD\r\n");
        int asked = 0;
        QTimer timer;
        timer.setInterval(0);
        connect(&timer, &QTimer::timeout, &f.importer, [&] {
            auto *dialog = qobject_cast<FactsDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            if (++asked == 1)
                f.importer.preview({yan});
            button(*dialog, u"Cancel"_s)->click();
        });
        timer.start();
        f.importer.preview({zoe});
        QCOMPARE(asked, 2);
        QCOMPARE(f.desk.store.writes(), 0);
    }

    void nothingButAFileIsRead()
    {
        Fixture f;
        const QString pipe = f.folder.filePath(u"pipe.ics"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : {pipe, u"/dev/zero"_s}) {
            f.importer.import({path});
            QVERIFY2(f.whyFailed().contains(u"this is a "_s), qPrintable(f.whyFailed()));
        }
        QCOMPARE(f.failed.count(), 2);
    }

    void bothClocksAreShownWhereTheyDiffer()
    {
        Invitation invitation;
        invitation.zone = Zone::named(u"America/New_York"_s).value();
        invitation.start = {QDate(2026, 11, 24), QTime(10, 0)};
        invitation.end = {QDate(2026, 11, 24), QTime(11, 0)};
        const Moment now = at("2026-11-23T20:00:00Z");
        QCOMPARE(timesInWords(invitation, invitation.zone, now), u"Tuesday, 24 November, 10:00 to 11:00"_s);
        QCOMPARE(timesInWords(invitation, Zone::named(u"Europe/Berlin"_s).value(), now),
                 u"Tuesday, 24 November, 10:00 their time, 16:00 yours"_s);
        QVERIFY(timesInWords(invitation, Zone::named(u"Pacific/Auckland"_s).value(), now)
                    .contains(u"04:00 yours"_s));
    }
};

QTEST_MAIN(TestImporter)
#include "tst_importer.moc"
