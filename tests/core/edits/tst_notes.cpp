// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change/notes.h"
#include "core/edits/edittask.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignatureEndsWithTheLogin();
    void whatIsAddedIsSigned();
    void otherWordsAreSignedToo();
    void whatElseHappensToATaskLeavesWhoWroteIt();
    void whoseSearchItIsSignsNothing();
    void notesAloneAreTold();
    void whatElseChangesIsNoNote();

private:
    static Search search()
    {
        Search search;
        search.tasks.put({{u"own"_s}, u"Print"_s, {}, {}, {}});
        search.tasks.put({{u"note"_s}, u"Call me"_s, {}, {}, {}, u"Mara (k1)"_s});
        Application northwind;
        northwind.id = {u"northwind"_s};
        northwind.tasks = {{{u"a"_s}, u"Ask"_s, {}, {}, {}}};
        search.applications.put(northwind);
        return search;
    }
    static Change adding(const TaskOwner &owner)
    {
        return addingTask(search(), {{}, u"Read this"_s, QDate(2026, 11, 30), {}, {}}, owner)->change;
    }
    static Change saying(const char *id, const QString &text)
    {
        Task task = *search().tasks.find(TaskId{QString::fromLatin1(id)});
        task.text = text;
        return put(search(), task);
    }
    const ApplicationId m_northwind{u"northwind"_s};
    const QString m_mara = u"Mara (k1)"_s;
    const QString m_lee = u"Lee (k2)"_s;
};

void TestNotes::aSignatureEndsWithTheLogin()
{
    QCOMPARE(signatureOf(u"  Mara \n Lind "_s, u"k1"_s), u"Mara Lind (k1)"_s);
    QCOMPARE(signatureOf({}, u"k1"_s), u"k1"_s);
    QCOMPARE(signatureOf(u"k1"_s, u"k1"_s), u"k1"_s);
    QVERIFY(signatureOf(QString(5'000, u'x'), u"k1"_s).size() < 100);
    QVERIFY(isSignatureOf(u"Mara Lind (k1)"_s, u"k1"_s));
    QVERIFY(isSignatureOf(u"k1"_s, u"k1"_s));
    QVERIFY(!isSignatureOf(u"k1 (k2)"_s, u"k1"_s));
    QVERIFY(!isSignatureOf(u"Mara (k11)"_s, u"k1"_s));
    QVERIFY(!isSignatureOf({}, u"k1"_s));
}

void TestNotes::whatIsAddedIsSigned()
{
    const Change own = signedBy(adding({}), m_mara);
    QCOMPARE(own.tasks.front().after->writtenBy, m_mara);
    QCOMPARE(signedBy(own, m_lee).tasks.front().after->writtenBy, m_lee); // it is Lee who puts it there
    const Change inCard = signedBy(adding(m_northwind), m_mara);
    QCOMPARE(inCard.applications.front().after->tasks.size(), size_t(2));
    QCOMPARE(inCard.applications.front().after->tasks[0].writtenBy, QString());
    QCOMPARE(inCard.applications.front().after->tasks[1].writtenBy, m_mara);
    QCOMPARE(signedBy(own.reversed(), m_lee), own.reversed());
}

void TestNotes::otherWordsAreSignedToo()
{
    QCOMPARE(signedBy(saying("own", u"Print it twice"_s), m_mara).tasks.front().after->writtenBy, m_mara);
    QCOMPARE(signedBy(saying("note", u"Call Lee"_s), m_lee).tasks.front().after->writtenBy, m_lee);
    QCOMPARE(signedBy(saying("note", u"Call home"_s), {}).tasks.front().after->writtenBy, QString());
    QCOMPARE(signedBy(saying("note", u" Call  me"_s), {}).tasks.front().after->writtenBy, m_mara);
}

void TestNotes::whatElseHappensToATaskLeavesWhoWroteIt()
{
    for (const QString &id : {u"own"_s, u"note"_s}) {
        const Change done = finishingTask(search(), {id}, {}, true, Moment())->change;
        for (const QString &signature : {QString(), m_mara, m_lee})
            QCOMPARE(signedBy(done, signature), done);
    }
}

void TestNotes::whoseSearchItIsSignsNothing()
{
    QCOMPARE(signedBy(adding({}), {}), adding({}));
    const Change note = signedBy(adding(m_northwind), m_mara);
    QCOMPARE(signedBy(note, {}), note); // what comes with an import, say
}

void TestNotes::notesAloneAreTold()
{
    for (const TaskOwner &owner : {TaskOwner(), TaskOwner(m_northwind)}) {
        const Change note = signedBy(adding(owner), m_mara);
        QVERIFY(isOnlyNotes(note, u"k1"_s));
        QVERIFY(isOnlyNotes(note.reversed(), u"k1"_s)); // which is undo
        QVERIFY(!isOnlyNotes(note, u"k2"_s));
        QVERIFY(!isOnlyNotes(adding(owner), u"k1"_s));
    }
    QVERIFY(isOnlyNotes(removingTask(search(), {u"note"_s}, {})->change, u"k1"_s));
    QVERIFY(!isOnlyNotes(removingTask(search(), {u"own"_s}, {})->change, u"k1"_s));
    QVERIFY(isOnlyNotes({}, u"k1"_s));
}

void TestNotes::whatElseChangesIsNoNote()
{
    Change note = signedBy(adding(m_northwind), m_mara);
    note.applications.front().after->remarks = u"by the way"_s;
    QVERIFY(!isOnlyNotes(note, u"k1"_s));
    note = signedBy(adding(m_northwind), m_mara);
    note.applications.front().after->tasks[0].doneAt = Moment();
    QVERIFY(!isOnlyNotes(note, u"k1"_s));
    note = signedBy(adding({}), m_mara);
    note.person = Edit<Person>{Person(), Person()};
    QVERIFY(!isOnlyNotes(note, u"k1"_s));
    QVERIFY(!isOnlyNotes(remove(search(), m_northwind), u"k1"_s));
    // A task of the person's is not made a note.
    QVERIFY(!isOnlyNotes(signedBy(saying("own", u"Print it twice"_s), m_mara), u"k1"_s));
}

QTEST_APPLESS_MAIN(TestNotes)
#include "tst_notes.moc"
