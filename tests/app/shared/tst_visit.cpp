// SPDX-License-Identifier: GPL-3.0-or-later
// A coach in the search of a client: they read it until they say otherwise, and leave notes.
#include "app/commands/command.h"
#include "app/shared/copydesk.h"
#include "app/shared/visit/notedialog.h"
#include "app/shared/visit/visit.h"
#include "app/shared/visit/visitbar.h"
#include "app/store/opensearch.h"
#include "core/base/files.h"
#include "core/edits/edittask.h"
#include "core/schedule/followuptext.h"
#include "core/storage/copied/copyplace.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/core/storage/copied/copyside.h"
#include "tests/support/fullsearch.h"
#include "tests/support/memoryinmemory.h"
#include "tests/support/sharedserver.h"
#include "ui/commands/editor.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, on a busy machine
const ApplicationId northwind{u"northwind"_s};

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

Task lastOf(const Search &search)
{
    return *std::prev(search.tasks.end());
}

} // namespace

class TestVisit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PGPASSFILE", "/nowhere/pgpass");
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
        m_server = std::make_unique<SharedServer>();
        NEED_SERVER(*m_server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void whoMayOnlyReadIsOfferedNothingElse();
    void nothingIsChangedBeforeItIsWanted();
    void whomTheServerTurnsAwayChangesNothingMore();
    void aNoteGoesAllTheSameAndCanBeTakenBack();
    void aNoteArrivesOnceAndSaysWhoWroteIt();
    void aNoteNeedsWordsADayAndAName();
    void aRefusedNoteKeepsItsWords();
    void aNoteIsNotTakenOnceTheConsentIsGone();
    void whatIsTypedOnceTheConsentIsGoneIsRefusedForThat();
    void aCopyRemembersThatTheConsentIsGone();
    void whatChangesIsSignedToo();
    void aCommandOnTheCopySignsAsWell();

private:
    struct Visited {
        Visited(SharedServer &server, Access access)
            : owner(server.newPerson())
            , coach(server.newPerson(false))
        {
            Search search = fullSearch();
            search.person.name = u"Ada Brandt"_s;
            fillServer(server.address(owner), search);
            const auto store = SharedStore::open(server.address(owner), SharedServer::password());
            if (!store || !(*store)->consent({coach, access}))
                qFatal("no consent was given");
            address = server.address(coach);
            address.search = (*store)->id();
            path = copyPathFor(address, dataFolder());
            {
                const CopySide made(path, address);
            }
            auto read = openSearch(path, OpenMode::MustExist, clock);
            if (!read)
                qFatal("%s", qPrintable(read.error().message));
            opened = std::move(read).value();
            editor = std::make_unique<Editor>(*opened.tracker);
            visit = std::make_unique<Visit>(Visit::Parts{*editor, *opened.copy, address, memory,
                                                         [] { return std::optional<ApplicationId>(); },
                                                         nullptr, [this] { return &standing; }});
        }
        bool rename() const
        {
            Application card = *opened.search().applications.find(northwind);
            card.remarks += u"!"_s;
            return editor->make(Step{put(opened.search(), card), u"x"_s});
        }
        /// Presses "Leave a Note…" and writes @p text.
        void leave(const QString &text) const
        {
            QTimer::singleShot(0, qApp, [text] {
                auto *dialog = qobject_cast<NoteDialog *>(QApplication::activeModalWidget());
                if (!dialog)
                    qFatal("no note was asked for");
                const auto fields = dialog->findChildren<QLineEdit *>();
                fields[0]->setText(text);
                fields.back()->setText(u"Mara Lind"_s);
                dialog->accept();
            });
            button(*visit->bar(), u"Leave a &Note…"_s)->click();
        }

        QString owner;
        QString coach;
        StoreAddress address;
        QString path;
        FixedClock clock{Moment(std::chrono::seconds(1'763'900'000))};
        MemoryInMemory memory;
        OpenSearch opened;
        std::unique_ptr<Editor> editor;
        std::unique_ptr<Visit> visit;
        CopyStanding standing;
    };

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SharedServer> m_server;
};

void TestVisit::whoMayOnlyReadIsOfferedNothingElse()
{
    Visited here(*m_server, Access::Read);
    QVERIFY(Visit::isOne(*here.opened.copy, here.address));
    for (const QPushButton *one : here.visit->bar()->findChildren<QPushButton *>())
        QVERIFY(one->isHidden());
    QVERIFY(!here.rename());
    // What is consented to later is offered then, and what is taken back is not.
    QVERIFY(here.opened.copy->setRights(true, here.owner));
    here.visit->look();
    QVERIFY(!button(*here.visit->bar(), u"Leave a &Note…"_s)->isHidden());
    button(*here.visit->bar(), u"Chan&ge Things"_s)->click();
    QVERIFY(here.rename());
    QVERIFY(here.opened.copy->setRights(false, here.owner));
    here.visit->look();
    QVERIFY(!here.editor->mayEdit());
    QVERIFY(here.opened.copy->setRights(true, here.owner));
    here.visit->look();
    QVERIFY(!here.rename());
}

void TestVisit::nothingIsChangedBeforeItIsWanted()
{
    Visited here(*m_server, Access::Write);
    const QSignalSpy failed(here.editor.get(), &Editor::failed);
    QVERIFY(!here.rename());
    QVERIFY2(failed.last().first().toString().contains(u"Ada Brandt’s search, which you are only reading"_s),
             qPrintable(failed.last().first().toString()));
    QPushButton *changing = button(*here.visit->bar(), u"Chan&ge Things"_s);
    QVERIFY(!here.editor->mayEdit());
    changing->click();
    QVERIFY(here.editor->mayEdit());
    QVERIFY(here.rename());
    changing->click();
    QVERIFY(!here.rename());
}

void TestVisit::whomTheServerTurnsAwayChangesNothingMore()
{
    Visited here(*m_server, Access::Write);
    button(*here.visit->bar(), u"Chan&ge Things"_s)->click();
    QVERIFY(here.rename());
    const auto *bar = here.visit->bar();
    const auto says = [&](const QString &words) {
        const auto labels = bar->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    here.standing.state = CopyStanding::State::Refused;
    here.standing.setsAside = true; // what waits is no reason to stop
    here.visit->look();
    QVERIFY(here.editor->mayEdit());
    here.standing.setsAside = false;
    here.visit->look();
    QVERIFY(!here.editor->mayEdit());
    QVERIFY(!here.rename());
    QVERIFY(says(u"for you to read"_s));
    here.standing.isWithdrawn = true; // the owner shares the search no longer
    here.visit->look();
    QVERIFY(says(u"no longer shared with you"_s) && !says(u"for you to read"_s));
    QVERIFY(!here.editor->mayEdit());
    here.standing = CopyStanding();
    here.visit->look();
    QVERIFY2(!here.editor->mayEdit(), "whoever may again says so again");
}

void TestVisit::aNoteGoesAllTheSameAndCanBeTakenBack()
{
    Visited here(*m_server, Access::Write);
    const size_t before = here.opened.search().tasks.size();
    here.leave(u"Read the posting again"_s);
    QCOMPARE(here.opened.search().tasks.size(), before + 1);
    QCOMPARE(here.editor->undoStack()->undoText(), u"note “Read the posting again”"_s);
    here.editor->undoStack()->undo();
    QCOMPARE(here.opened.search().tasks.size(), before);
    here.editor->undoStack()->redo();
    QCOMPARE(here.opened.search().tasks.size(), before + 1);
    // They sign the next one as this one.
    const QString signature = u"Mara Lind (%1)"_s.arg(here.coach);
    QCOMPARE(here.editor->signature(), signature);
    here.editor->setSignature({});
    Visit again({*here.editor, *here.opened.copy, here.address, here.memory, {}, nullptr});
    QCOMPARE(here.editor->signature(), signature);
}

void TestVisit::aNoteArrivesOnceAndSaysWhoWroteIt()
{
    Visited here(*m_server, Access::Write);
    HeldSecrets secrets;
    secrets.write(u"postgresql://%1@127.0.0.1:%2/afterword"_s.arg(here.coach).arg(m_server->port()),
                  SharedServer::secretOf(here.coach), [](const Result<void> &) {});
    {
        CopyDesk desk({*here.opened.tracker, *here.opened.copy, here.path, here.address, secrets});
        desk.begin();
        here.leave(u"Read the posting again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(atServer(m_server->address(here.owner)).tasks.size(),
                                  fullSearch().tasks.size() + 1, patience);
    }
    const Task note = lastOf(atServer(m_server->address(here.owner)));
    QCOMPARE(note.text, u"Read the posting again"_s);
    QCOMPARE(note.writtenBy, u"Mara Lind (%1)"_s.arg(here.coach));
    QVERIFY(note.due.has_value());
    // Whose search it is may do it, and take it away.
    const auto store = SharedStore::open(m_server->address(here.owner), SharedServer::password());
    Search read = (*store)->load().value();
    const Change done = finishingTask(read, note.id, {}, true, here.clock.now())->change;
    QVERIFY((*store)->write(done));
    QCOMPARE(lastOf(atServer(m_server->address(here.owner))).writtenBy, note.writtenBy);
    make(done, read);
    QVERIFY((*store)->write(removingTask(read, note.id, {})->change));
    QCOMPARE(atServer(m_server->address(here.owner)).tasks.size(), fullSearch().tasks.size());
}

void TestVisit::aNoteNeedsWordsADayAndAName()
{
    const Search search = fullSearch();
    NoteDialog dialog(
        u"Ada"_s, search, northwind, {u"k1"_s, {}}, Moment(std::chrono::seconds(1'763'900'000)),
        [] { return true; }, nullptr);
    const auto fields = dialog.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), qsizetype(3));
    QCOMPARE(fields[2]->text(), u"k1"_s); // until they say how they are called
    dialog.accept();
    QCOMPARE(dialog.result(), 0);
    fields[0]->setText(u"Call me"_s);
    const QString day = fields[1]->text();
    fields[1]->setText(u"some day"_s);
    dialog.accept();
    QCOMPARE(dialog.result(), 0);
    fields[1]->clear();
    dialog.accept();
    QCOMPARE(dialog.result(), 0);
    fields[1]->setText(day);
    fields[2]->clear();
    dialog.accept();
    QCOMPARE(dialog.result(), 0);
    fields[2]->setText(u"Mara"_s);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.name(), u"Mara"_s);
    QCOMPARE(dialog.about(), std::optional(northwind));
    QCOMPARE(dialog.note().due, std::optional(QDate(2025, 11, 23)));
}

void TestVisit::aRefusedNoteKeepsItsWords()
{
    Visited here(*m_server, Access::Write);
    const QString signature = here.editor->signature();
    const size_t before = here.opened.search().tasks.size();
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<NoteDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("no note was asked for");
        const auto end = qScopeGuard([dialog] { dialog->reject(); });
        const auto fields = dialog->findChildren<QLineEdit *>();
        fields[0]->clear();
        QTest::keyClicks(fields[0], u"Call them"_s);
        fields[2]->setText(u"Mara Lind"_s);
        // While they wrote it, they were no longer to.
        QVERIFY(here.opened.copy->setRights(false, here.owner));
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QCOMPARE(fields[0]->text(), u"Call them"_s);
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
            return one->isVisible() && one->text().contains(u"for reading only"_s);
        }));
        QCOMPARE(here.editor->signature(), signature);
        QTest::keyClick(dialog, Qt::Key_Escape); // as in every dialog into which something was typed
        QVERIFY(dialog->isVisible());
        QVERIFY(here.opened.copy->setRights(true, here.owner));
        dialog->accept();
        QVERIFY(!dialog->isVisible());
    });
    button(*here.visit->bar(), u"Leave a &Note…"_s)->click();
    QCOMPARE(here.opened.search().tasks.size(), before + 1);
    QCOMPARE(here.editor->signature(), u"Mara Lind (%1)"_s.arg(here.coach));
}

void TestVisit::aNoteIsNotTakenOnceTheConsentIsGone()
{
    Visited here(*m_server, Access::Write);
    const size_t before = here.opened.search().tasks.size();
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<NoteDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("no note was asked for");
        const auto end = qScopeGuard([dialog] { dialog->done(QDialog::Rejected); });
        const auto fields = dialog->findChildren<QLineEdit *>();
        fields[0]->setText(u"Call them"_s);
        const auto says = [dialog](const QString &words) {
            const auto labels = dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) {
                return one->isVisible() && one->text().contains(words);
            });
        };
        here.standing.state = CopyStanding::State::Refused;
        here.standing.isWithdrawn = true;
        here.visit->look();
        QVERIFY(says(u"Ada Brandt no longer shares this search with you, so the note cannot be left"_s));
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QCOMPARE(fields[0]->text(), u"Call them"_s);
        QVERIFY(says(u"so nothing was left"_s));
        QCOMPARE(here.opened.search().tasks.size(), before);
        here.standing.isWithdrawn = false; // and the server takes nothing for another reason
        here.standing.why = u"the login is closed"_s;
        here.visit->look();
        QVERIFY(!says(u"no longer"_s));
        dialog->accept();
        QVERIFY(dialog->isVisible() && says(u"the login is closed."_s));
        const QSignalSpy failed(here.editor.get(), &Editor::failed);
        QVERIFY(!here.rename());
        QVERIFY2(failed.last().first().toString().contains(u"the login is closed"_s),
                 qPrintable(failed.last().first().toString()));
        here.standing = CopyStanding(); // shared again: it may be left after all
        here.visit->look();
        dialog->accept();
        QVERIFY(!dialog->isVisible());
    });
    button(*here.visit->bar(), u"Leave a &Note…"_s)->click();
    QCOMPARE(here.opened.search().tasks.size(), before + 1);
    // Nor is it where it is left in another way, such as by "Redo".
    here.editor->undoStack()->undo();
    QCOMPARE(here.opened.search().tasks.size(), before);
    here.standing.isWithdrawn = true;
    here.editor->undoStack()->redo();
    QCOMPARE(here.opened.search().tasks.size(), before);
}

void TestVisit::whatIsTypedOnceTheConsentIsGoneIsRefusedForThat()
{
    Visited here(*m_server, Access::Write);
    button(*here.visit->bar(), u"Chan&ge Things"_s)->click();
    here.standing.state = CopyStanding::State::Refused;
    here.standing.isWithdrawn = true;
    here.visit->look();
    const QSignalSpy failed(here.editor.get(), &Editor::failed);
    QVERIFY(!here.rename());
    const QString why = failed.last().first().toString();
    QVERIFY2(why.contains(u"Ada Brandt no longer shares this search with you"_s), qPrintable(why));
    QVERIFY2(!why.contains(u"Change Things"_s), qPrintable(why));
}

void TestVisit::aCopyRemembersThatTheConsentIsGone()
{
    Visited here(*m_server, Access::Write);
    QVERIFY(here.opened.copy->setWithdrawn());
    here.visit->look();
    QVERIFY(button(*here.visit->bar(), u"Leave a &Note…"_s)->isHidden());
    QVERIFY(!here.editor->make(addingTask(here.opened.search(), {{}, u"Print"_s, {}, {}, {}}, {})));
    here.visit.reset();
    here.editor.reset();
    here.opened = {};
    // A command says so too.
    const auto line = readCommandLine({u"task"_s, u"add"_s, u"Print"_s, u"--store"_s, here.path});
    Terminal terminal(stdout, stderr);
    QVERIFY(runTask({*line, here.clock, terminal}) != ExitCode::Done);
    auto opened = openSearch(here.path, OpenMode::MustExist, here.clock);
    QVERIFY(!opened->copy->isShared());
    const auto refused =
        opened->copy->write(addingTask(opened->search(), {{}, u"Print"_s, {}, {}, {}}, {})->change);
    QVERIFY2(!refused && refused.error().message.contains(u"no longer shared with you"_s), "it was taken");
    QVERIFY(opened->copy->setRights(true, here.owner));
    QVERIFY(opened->copy->isShared() && opened->copy->mayWrite());
}

void TestVisit::whatChangesIsSignedToo()
{
    Visited here(*m_server, Access::Write);
    button(*here.visit->bar(), u"Chan&ge Things"_s)->click();
    QVERIFY(here.editor->make(addingTask(here.opened.search(), {{}, u"Print"_s, {}, {}, {}}, northwind)));
    QCOMPARE(here.opened.search().applications.find(northwind)->tasks.back().writtenBy, here.coach);
}

void TestVisit::aCommandOnTheCopySignsAsWell()
{
    Visited here(*m_server, Access::Write);
    here.visit.reset();
    here.editor.reset();
    here.opened = {};
    const auto line = readCommandLine({u"task"_s, u"add"_s, u"Print"_s, u"--store"_s, here.path});
    Terminal terminal(stdout, stderr);
    QCOMPARE(runTask({*line, here.clock, terminal}), ExitCode::Done);
    const auto opened = openSearch(here.path, OpenMode::MustExist, here.clock);
    QCOMPARE(lastOf(opened->search()).text, u"Print"_s);
    QCOMPARE(lastOf(opened->search()).writtenBy, here.coach);
}

QTEST_MAIN(TestVisit)
#include "tst_visit.moc"
