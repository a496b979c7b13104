// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/calendardesk.h"

#include "tests/support/northwind.h"
#include "ui/exporting/calendardialog.h"
#include "ui/parts/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestCalendarDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followUpsHaveALengthAndAreInThePersonsZone();
    void whatIsDoneIsCalledOff();
    void onlyWhatIsNewIsWritten();
    void tasksTakeThePlaceOfEvents();
    void aKeptFileFollowsTheSearch();
    void aKeptFileThatCannotBeWrittenIsToldOnce();
    void aPersonWhoIsDeletedIsForgotten();
    void theDialogSaysWhatIsChosen();
};

namespace {

/// A desk with a folder for files, and the desk for calendars.
struct Calendars {
    explicit Calendars(Search search = northwindSearch())
        : desk(std::move(search))
        , calendars(window, desk.agenda, path("search.afterword"), desk.clock)
    {
    }

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray exported(bool onlyNew = false)
    {
        return calendars.exportTo(path("out.ics"), onlyNew) ? read("out.ics") : QByteArray("nothing");
    }
    /// The thank-you note to Dana is sent.
    void thankDana()
    {
        Application application = northwindOf(desk);
        Message message;
        message.id.text = u"m1"_s;
        message.at = desk.clock.now();
        message.contact = ContactId{u"dana"_s};
        message.about = Rule::ThankYou;
        message.interview = InterviewId{u"i1"_s};
        message.direction = Direction::Out;
        application.messages.push_back(message);
        made = desk.editor.make(Step{put(desk.editor.search(), application), u"a note"_s});
    }

    QTemporaryDir folder;
    QWidget window;
    Desk desk;
    CalendarDesk calendars;
    bool made = false;
};

} // namespace

void TestCalendarDesk::followUpsHaveALengthAndAreInThePersonsZone()
{
    Calendars shown;
    const QByteArray text = shown.exported();
    // Due on Monday at 20:00 in New York, where UTC says Tuesday.
    QVERIFY2(text.contains("DTSTART;TZID=America/New_York:20261123T200000\r\n"
                           "DTEND;TZID=America/New_York:20261123T201500\r\n"),
             text);
    QCOMPARE(text.count("BEGIN:VTIMEZONE"), 1);
    QVERIFY(text.contains("BEGIN:VALARM"));
    QCOMPARE(text.count("\r\nSUMMARY:"), text.count("BEGIN:VEVENT"));
    QVERIFY(!text.contains("CANCELLED"));
}

void TestCalendarDesk::whatIsDoneIsCalledOff()
{
    Calendars shown;
    const QByteArray first = shown.exported();
    shown.desk.clock.set(shown.desk.clock.now() + minutes(5));
    QCOMPARE(shown.exported(), first); // nothing happened
    shown.thankDana();
    QVERIFY(shown.made);
    const QByteArray second = shown.exported();
    QCOMPARE(second.count("STATUS:CANCELLED"), 1);
    QVERIFY2(second.contains("UID:follow-up/thank-you/i1/dana@afterword.invalid\r\n"), second);
    QCOMPARE(shown.exported(), second);
}

void TestCalendarDesk::onlyWhatIsNewIsWritten()
{
    Calendars shown;
    const qsizetype all = shown.exported(true).count("BEGIN:VEVENT");
    QVERIFY(all > 3);
    QCOMPARE(shown.exported(true), QByteArray("nothing"));
    shown.thankDana();
    const QByteArray news = shown.exported(true);
    QVERIFY2(news.count("BEGIN:VEVENT") < all && news.contains("STATUS:CANCELLED"), news);
    // What a calendar has already comes last, since some stop there.
    qsizetype known = 0;
    for (qsizetype from = news.indexOf("BEGIN:VEVENT"); from >= 0;
         from = news.indexOf("BEGIN:VEVENT", from + 1)) {
        const bool isKnown =
            news.mid(from, news.indexOf("END:VEVENT", from) - from).contains("\r\nSEQUENCE:");
        QVERIFY2(isKnown || known == 0, news);
        known += isKnown;
    }
    QVERIFY(known > 0);
}

void TestCalendarDesk::tasksTakeThePlaceOfEvents()
{
    Calendars shown;
    const qsizetype followUps = shown.exported().count("UID:follow-up/");
    QVERIFY(shown.calendars.setTasks(true));
    const QByteArray text = shown.exported();
    QCOMPARE(text.count("BEGIN:VTODO"), followUps);
    QCOMPARE(text.count("STATUS:CANCELLED"), followUps);
    QVERIFY2(text.contains("UID:task/thank-you/i1/dana@afterword.invalid\r\n"), text);
    QVERIFY2(text.contains("DUE;TZID=America/New_York:20261123T200000\r\n"), text);
}

void TestCalendarDesk::aKeptFileFollowsTheSearch()
{
    Calendars shown;
    QVERIFY(shown.calendars.keep(shown.path("kept.ics")));
    const QByteArray first = shown.read("kept.ics");
    QVERIFY2(first.contains("UID:follow-up/thank-you/i1/dana@"), first);
    QVERIFY(!(QFileInfo(shown.path("kept.ics")).permissions() & QFile::WriteOwner));
    shown.thankDana();
    const QByteArray second = shown.read("kept.ics");
    QVERIFY2(!second.contains("UID:follow-up/thank-you/i1/dana@") && !second.contains("CANCELLED"), second);
    QVERIFY(second.contains("UID:follow-up/thank-you/i1/priya@"));
    // Nothing of it counts as an export.
    QVERIFY(!shown.exported().contains("CANCELLED"));

    QVERIFY(shown.calendars.keep({}));
    shown.desk.editor.undoStack()->undo();
    QCOMPARE(shown.read("kept.ics"), second);
}

void TestCalendarDesk::aKeptFileThatCannotBeWrittenIsToldOnce()
{
    Calendars shown;
    const QSignalSpy failed(&shown.calendars, &CalendarDesk::failed);
    QVERIFY(!shown.calendars.keep(shown.path("no/such/folder.ics")));
    shown.calendars.look();
    shown.calendars.look();
    QCOMPARE(failed.size(), 1);
}

void TestCalendarDesk::aPersonWhoIsDeletedIsForgotten()
{
    Calendars shown;
    shown.exported();
    QVERIFY(shown.read("search.afterword.calendar.json").contains("dana"));
    shown.calendars.forget(ContactId{u"dana"_s}, u"Dana Whitfield"_s);
    const QByteArray memory = shown.read("search.afterword.calendar.json");
    QVERIFY2(!memory.contains("dana") && !memory.contains("Dana") && memory.contains("priya"), memory);
}

void TestCalendarDesk::theDialogSaysWhatIsChosen()
{
    CalendarDialog dialog({true, false, u"/home/robin/kept.ics"_s});
    QVERIFY(dialog.choices().tasks && !dialog.choices().onlyNew);
    auto *onlyNew = dialog.findChild<QCheckBox *>();
    onlyNew->click();
    QVERIFY(dialog.choices().onlyNew);
    const QSignalSpy kind(&dialog, &CalendarDialog::kindChosen);
    QTest::keyClick(dialog.findChild<QComboBox *>(), Qt::Key_Up);
    QCOMPARE(kind.size(), 1);
    QVERIFY(!dialog.choices().tasks);
    const QSignalSpy keep(&dialog, &CalendarDialog::keepWanted);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"S&top"_s)
            button->click();
    }
    QCOMPARE(keep.size(), 1);
    QCOMPARE(keep.first().first().toString(), QString());
    dialog.setKeptFile({});
    QCOMPARE(dialog.choices().keptFile, QString());
    dialog.say(u"Done."_s);
    QCOMPARE(dialog.findChild<PlainLabel *>(u"said"_s)->text(), u"Done."_s);
}

QTEST_MAIN(TestCalendarDesk)
#include "tst_calendardesk.moc"
