// SPDX-License-Identifier: GPL-3.0-or-later
// A coach in the search of a client: they read it until they say otherwise.
#include "app/commands/command.h"
#include "app/shared/visit/visit.h"
#include "app/shared/visit/visitbar.h"
#include "app/store/opensearch.h"
#include "core/storage/copied/copyplace.h"
#include "tests/core/storage/copied/copyside.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"
#include "ui/commands/editor.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

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
    void aCommandOnTheCopyWritesThroughIt();

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
            visit = std::make_unique<Visit>(Visit::Parts{*editor, *opened.copy});
        }
        bool rename() const
        {
            Application card = *opened.search().applications.find(northwind);
            card.remarks += u"!"_s;
            return editor->make(Step{put(opened.search(), card), u"x"_s});
        }

        QString owner;
        QString coach;
        StoreAddress address;
        QString path;
        FixedClock clock{Moment(std::chrono::seconds(1'763'900'000))};
        OpenSearch opened;
        std::unique_ptr<Editor> editor;
        std::unique_ptr<Visit> visit;
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
    QVERIFY(!button(*here.visit->bar(), u"Chan&ge Things"_s)->isHidden());
    button(*here.visit->bar(), u"Chan&ge Things"_s)->click();
    QVERIFY(here.rename());
    QVERIFY(here.opened.copy->setRights(false, here.owner));
    here.visit->look();
    QVERIFY(here.opened.copy->setRights(true, here.owner));
    here.visit->look();
    QVERIFY(!here.rename());
}

void TestVisit::nothingIsChangedBeforeItIsWanted()
{
    Visited here(*m_server, Access::Write);
    const QSignalSpy failed(here.editor.get(), &Editor::failed);
    QVERIFY(!here.rename());
    QVERIFY2(failed.last().first().toString().contains(u"Ada Brandt, which you only read"_s),
             qPrintable(failed.last().first().toString()));
    QPushButton *changing = button(*here.visit->bar(), u"Chan&ge Things"_s);
    changing->click();
    QVERIFY(here.rename());
    changing->click();
    QVERIFY(!here.rename());
}

void TestVisit::aCommandOnTheCopyWritesThroughIt()
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
}

QTEST_MAIN(TestVisit)
#include "tst_visit.moc"
