// SPDX-License-Identifier: GPL-3.0-or-later
// What the browser's button brings, from the inbox's folder to the board and to the small window.
#include "app/browser/browserdesk.h"

#include "core/base/files.h"
#include "tests/support/northwind.h"

#include <QCryptographicHash>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

QByteArray pageOf(const QString &company, const QString &role, const QString &words = u"You edit."_s,
                  const QString &url = u"https://brightloom.example/jobs/7"_s)
{
    const QJsonObject job{{u"@type"_s, u"JobPosting"_s},
                          {u"title"_s, role},
                          {u"description"_s, words},
                          {u"hiringOrganization"_s, QJsonObject{{u"name"_s, company}}}};
    const QString script = QString::fromUtf8(QJsonDocument(job).toJson(QJsonDocument::Compact));
    return QJsonDocument(QJsonObject{{u"url"_s, url}, {u"title"_s, role}, {u"jsonLd"_s, QJsonArray{script}}})
        .toJson(QJsonDocument::Compact);
}

const QByteArray withoutCompany = R"({"url":"https://careers.brightloom.example/x","title":"Hello"})";
const QByteArray withoutSense = "{\"url\": 4}";

struct Box {
    QTemporaryDir folder;
    Desk desk{northwindSearch()};
    std::unique_ptr<BrowserDesk> browsers;
    QStringList failures;

    QString path() const { return folder.filePath(u"deep/inbox"_s); }
    QStringList waiting() const { return QDir(path()).entryList({u"*.json"_s}, QDir::Files); }
    size_t cards() const { return desk.tracker.search().applications.size(); }
    const Application *card(const QString &company) const
    {
        for (const Application &one : desk.tracker.search().applications) {
            if (one.company == company)
                return &one;
        }
        return nullptr;
    }
    void start()
    {
        browsers = std::make_unique<BrowserDesk>(BrowserDesk::Parts{desk.editor, u"/s"_s, u"/s"_s, path()});
        QObject::connect(browsers.get(), &BrowserDesk::failed, browsers.get(),
                         [this](const QString &why) { failures += why; });
        browsers->start();
    }
    /// As the host keeps it.
    QString put(const QByteArray &page) const
    {
        const QString name =
            QString::fromLatin1(QCryptographicHash::hash(page, QCryptographicHash::Sha256).toHex() + ".json");
        QDir().mkpath(path());
        if (!writePrivateFile(path() + u'/' + name, page))
            qFatal("the test's page could not be written");
        return name;
    }
    /// As the host asks, and what it is answered.
    QJsonObject asked(const QString &name) const
    {
        QLocalSocket host;
        host.connectToServer(path() + u"/window"_s);
        host.write(name.toLatin1() + '\n');
        QByteArray answer;
        QObject::connect(&host, &QLocalSocket::readyRead, &host, [&] { answer += host.readAll(); });
        const bool came = QTest::qWaitFor([&] { return answer.endsWith('\n'); });
        return came ? QJsonDocument::fromJson(answer).object() : QJsonObject();
    }
    QJsonObject press(const QByteArray &page) const { return asked(put(page)); }
    PostingWindow *window() const
    {
        QCoreApplication::processEvents();
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<PostingWindow *>(one); window && window->isVisible())
                return window;
        }
        return nullptr;
    }
};

} // namespace

class BrowserDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewPostingIsOnTheBoardBeforeItIsAnswered()
    {
        Box box;
        box.start();
        const size_t before = box.cards();
        const QJsonObject answer = box.press(pageOf(u"Brightloom"_s, u"Editor"_s));
        QCOMPARE(answer[u"outcome"_s].toString(), u"saved"_s);
        QCOMPARE(answer[u"company"_s].toString(), u"Brightloom"_s);
        QCOMPARE(answer[u"role"_s].toString(), u"Editor"_s);
        QCOMPARE(box.cards(), before + 1);
        QCOMPARE(box.card(u"Brightloom"_s)->url, u"https://brightloom.example/jobs/7"_s);
        QVERIFY(box.waiting().isEmpty());
        QVERIFY(box.window());
        QCOMPARE(box.window()->count(), 1);
        box.desk.editor.undoStack()->undo();
        QCOMPARE(box.cards(), before);
        QTRY_VERIFY(!box.window());
    }

    void aKnownOneTellsItsStageAndWhatChanged()
    {
        Box box;
        box.start();
        box.press(pageOf(u"Brightloom"_s, u"Editor"_s));
        const size_t before = box.cards();
        QJsonObject answer = box.press(pageOf(u"Brightloom"_s, u"Editor"_s));
        QCOMPARE(answer[u"outcome"_s].toString(), u"known"_s);
        QCOMPARE(answer[u"stage"_s].toString(), u"Saved"_s);
        QCOMPARE(answer[u"since"_s].toString(), u"2026-11-23"_s);
        QCOMPARE(answer[u"changed"_s].toBool(), false);
        answer = box.press(pageOf(u"Brightloom"_s, u"Editor"_s, u"You edit and read."_s));
        QCOMPARE(answer[u"changed"_s].toBool(), true);
        QCOMPARE(box.cards(), before);
        QVERIFY(box.waiting().isEmpty());
    }

    void whatWaitedIsOnTheBoardAtTheNextStart()
    {
        Box box;
        box.put(pageOf(u"Brightloom"_s, u"Editor"_s));
        box.put(pageOf(u"Quillfield"_s, u"Reader"_s, u"You read."_s, u"https://quillfield.example/1"_s));
        const size_t before = box.cards();
        box.start();
        QCOMPARE(box.cards(), before + 2);
        QVERIFY(box.card(u"Brightloom"_s) && box.card(u"Quillfield"_s));
        QVERIFY(box.waiting().isEmpty());
        QVERIFY(box.window());
        QCOMPARE(box.window()->count(), 2);
    }

    void aPageWhoseCardWasWrittenBeforeTheProgramEndedIsThereOnce()
    {
        Box box;
        const QByteArray page = pageOf(u"Brightloom"_s, u"Editor"_s);
        box.put(page);
        box.start();
        const size_t once = box.cards();
        box.browsers.reset();
        box.put(page); // it was not taken out of the inbox any more
        box.start();
        QCOMPARE(box.cards(), once);
        QVERIFY(box.waiting().isEmpty());
        QVERIFY(!box.window());
    }

    void whereNothingCanBeWrittenItWaits()
    {
        Box box;
        box.start();
        box.desk.store.refuseNext(1000, u"the disk is full"_s);
        const size_t before = box.cards();
        const QByteArray page = pageOf(u"Brightloom"_s, u"Editor"_s);
        QCOMPARE(box.press(page)[u"outcome"_s].toString(), u"waiting"_s);
        QCOMPARE(box.cards(), before);
        QCOMPARE(box.waiting().size(), 1);
        box.desk.store.refuseNext(0, {});
        // Whatever is written next shows that writing is possible again.
        QVERIFY(box.desk.editor.make(
            Step{put(box.desk.tracker.search(), Task{{u"t9"_s}, u"Go on"_s, {}, {}, {}}), u"x"_s}));
        QTRY_COMPARE(box.cards(), before + 1);
        QVERIFY(box.waiting().isEmpty());
    }

    void whatCannotBeReadIsKeptAsideAndTold()
    {
        Box box;
        box.start();
        const QString name = box.put(withoutSense);
        QCOMPARE(box.asked(name)[u"outcome"_s].toString(), u"refused"_s);
        QVERIFY(box.waiting().isEmpty());
        QVERIFY(QFile::exists(box.path() + u'/' + name + u".unread"_s));
        QTRY_COMPARE(box.failures.size(), 1);
    }

    void aPageThatTellsNoCompanyGetsItsCardAllTheSame()
    {
        Box box;
        box.start();
        const QJsonObject answer = box.press(withoutCompany);
        QCOMPARE(answer[u"outcome"_s].toString(), u"saved"_s);
        QCOMPARE(box.card(answer[u"company"_s].toString())->url, u"https://careers.brightloom.example/x"_s);
    }

    void askingForNoPageBringsNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none that waits") << QString(64, u'a') + u".json"_s;
        QTest::newRow("another file") << u"../../secret.json"_s;
        QTest::newRow("nothing") << QString();
    }
    void askingForNoPageBringsNothing()
    {
        QFETCH(QString, name);
        Box box;
        QDir().mkpath(box.path());
        QFile secret(box.folder.filePath(u"secret.json"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(pageOf(u"Brightloom"_s, u"Editor"_s));
        secret.close();
        box.start();
        const size_t before = box.cards();
        QCOMPARE(box.asked(name)[u"outcome"_s].toString(), u"waiting"_s);
        QCOMPARE(box.cards(), before);
        QVERIFY(secret.exists());
    }

    void theFolderIsThePersonsAlone()
    {
        Box box;
        QDir().mkpath(box.path());
        QFile(box.path())
            .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                            QFile::ExeOther);
        box.start();
        QVERIFY(!QFileInfo(box.path()).permission(QFile::ReadOther));
        QVERIFY(!QFileInfo(box.path() + u"/window"_s).permission(QFile::ReadOther) ||
                !QFileInfo(box.path()).permission(QFile::ExeOther));
    }

    void whatStaysInTheWayOfTheLineIsToldAsWhatItIs()
    {
        Box box;
        QDir().mkpath(box.path() + u"/window"_s);
        box.start();
        QCOMPARE(box.failures.size(), 1);
        QVERIFY2(box.failures.constFirst().contains(systemReason(EISDIR)),
                 qPrintable(box.failures.constFirst()));
    }

    void whatAnAddressAsksForIsOnlyAskedAbout()
    {
        Box box;
        box.start();
        const size_t before = box.cards();
        Posting posting;
        posting.company = {u"Brightloom"_s, FactSource::Address, true};
        box.browsers->ask(posting);
        QVERIFY(box.window());
        QCOMPARE(box.cards(), before);
        box.window()->close();
        QCOMPARE(box.cards(), before);
    }

    void nothingComesUpBesideAnOpenDialog()
    {
        Box box;
        box.start();
        QDialog dialog;
        dialog.setModal(true);
        dialog.show();
        box.press(pageOf(u"Brightloom"_s, u"Editor"_s));
        QVERIFY(box.card(u"Brightloom"_s));
        QVERIFY(!box.window());
        dialog.close();
        QTRY_VERIFY(box.window());
    }

    void aLinksTextIsNoNewerOne()
    {
        Box box;
        box.start();
        box.press(pageOf(u"Brightloom"_s, u"Editor"_s));
        box.window()->close();
        Posting posting;
        posting.company = {u"Brightloom"_s, FactSource::Address, true};
        posting.role = {u"Editor"_s, FactSource::Address, true};
        posting.text = {u"You do wholly other things."_s, FactSource::Address, true};
        box.browsers->ask(posting);
        QVERIFY(box.window()->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    }
};

QTEST_MAIN(BrowserDeskTest)
#include "tst_browserdesk.moc"
