// SPDX-License-Identifier: GPL-3.0-or-later
// The native host as a browser sees it: a program that is started, told one message, and answers.
#include "browser/host/frame.h"
#include "browser/host/inbox.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray page = R"({"url":"https://jobs.example/4711","title":"Data Analyst"})";
const QByteArray waiting = R"({"outcome":"waiting"})";
const QByteArray refused = R"({"outcome":"refused"})";

QByteArray framed(const QByteArray &json)
{
    return QByteArray::fromStdString(afterword::browser::framed(json.toStdString()));
}

QStringList fromChromium()
{
    return {u"chrome-extension://" AFTERWORD_CHROMIUM_ID "/"_s};
}

/// There is no event loop that would write it.
void tell(QProcess &host, const QByteArray &bytes)
{
    host.write(bytes);
    while (host.bytesToWrite() > 0 && host.waitForBytesWritten()) {
    }
}

} // namespace

class HostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPostingIsKeptForTheNextStart();
    void theSameOneTwiceIsKeptOnce();
    void onlyThePersonCanReadIt();
    void eachBrowserTellsWhoCalls_data();
    void eachBrowserTellsWhoCalls();
    void whatIsNoMessageIsRefused_data();
    void whatIsNoMessageIsRefused();
    void itIsSafeBeforeTheWindowHearsOfIt();
    void theWindowsAnswerIsHandedOn();
    void aWindowThatSaysNothingKeepsNobodyWaiting_data();
    void aWindowThatSaysNothingKeepsNobodyWaiting();
    void aBrowserThatSaysNothingIsLeft();
    void whereNothingCanBeWrittenItSaysSo_data();
    void whereNothingCanBeWrittenItSaysSo();
    void hundredsOfPostingsAreEnough();
    void nothingButFramesIsPrinted();
    void aHostThatIsEndedLeavesAllOrNothing();

private:
    struct Said {
        QByteArray answer;
        QByteArray errors;
        int code = -1;
    };
    void start(QProcess &host, const QStringList &arguments = fromChromium());
    Said say(const QByteArray &bytes, const QStringList &arguments = fromChromium());
    QString inbox() const { return m_home->path() + u"/data/afterword/inbox"_s; }
    QStringList kept() const { return QDir(inbox()).entryList({u"*.json"_s}, QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void HostTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void HostTest::start(QProcess &host, const QStringList &arguments)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home->path() + u"/data"_s);
    environment.insert(u"SECRET"_s, u"not-to-be-told"_s);
    host.setProcessEnvironment(environment);
    host.start(QStringLiteral(AFTERWORD_BROWSER_PROGRAM), arguments);
    QVERIFY(host.waitForStarted());
}

HostTest::Said HostTest::say(const QByteArray &bytes, const QStringList &arguments)
{
    QProcess host;
    start(host, arguments);
    host.write(bytes);
    host.closeWriteChannel();
    host.waitForFinished();
    return {host.readAllStandardOutput(), host.readAllStandardError(), host.exitCode()};
}

void HostTest::aPostingIsKeptForTheNextStart()
{
    const Said said = say(framed(page));
    QCOMPARE(said.answer, framed(waiting));
    QCOMPARE(said.code, 0);
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(page, QCryptographicHash::Sha256).toHex()) + u".json"_s;
    QCOMPARE(QDir(inbox()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(name));
    QFile file(inbox() + u'/' + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), page);
}

void HostTest::theSameOneTwiceIsKeptOnce()
{
    say(framed(page));
    QCOMPARE(say(framed(page)).answer, framed(waiting));
    QCOMPARE(kept().size(), 1);
    say(framed(R"({"url":"https://jobs.example/4712"})"));
    QCOMPARE(kept().size(), 2);
}

void HostTest::onlyThePersonCanReadIt()
{
    QDir().mkpath(inbox());
    QVERIFY(::chmod(QFile::encodeName(inbox()).constData(), 0777) == 0);
    say(framed(page));
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(inbox()).permissions(), own | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(QFileInfo(inbox() + u'/' + kept().value(0)).permissions(), own);
}

void HostTest::eachBrowserTellsWhoCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isHeard");
    QTest::newRow("Chromium") << fromChromium() << true;
    QTest::newRow("Firefox") << QStringList{u"/usr/lib/mozilla/x.json"_s,
                                            QStringLiteral(AFTERWORD_FIREFOX_ID)}
                             << true;
    QTest::newRow("another extension in Chromium")
        << QStringList{u"chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/"_s} << false;
    QTest::newRow("another one in Firefox")
        << QStringList{u"/usr/lib/mozilla/x.json"_s, u"x@y.example"_s} << false;
    QTest::newRow("nobody") << QStringList() << false;
}

void HostTest::eachBrowserTellsWhoCalls()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isHeard);
    QCOMPARE(say(framed(page), arguments).answer, framed(isHeard ? waiting : refused));
    QCOMPARE(kept().size(), isHeard ? 1 : 0);
}

void HostTest::whatIsNoMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a length") << QByteArray("\1\0", 2);
    QTest::newRow("4 GB announced") << QByteArray("\xff\xff\xff\xff{}");
    QTest::newRow("a message that ends early") << framed(page).chopped(1);
    QTest::newRow("no object") << framed("[]");
}

void HostTest::whatIsNoMessageIsRefused()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(say(bytes).answer, framed(refused));
    QVERIFY(kept().isEmpty());
}

void HostTest::itIsSafeBeforeTheWindowHearsOfIt()
{
    QDir().mkpath(inbox());
    QLocalServer window;
    QVERIFY(window.listen(inbox() + u"/window"_s));
    QProcess host;
    start(host);
    tell(host, framed(page));
    QVERIFY(window.waitForNewConnection(10000));
    QCOMPARE(kept().size(), 1);
    QLocalSocket *call = window.nextPendingConnection();
    while (!call->canReadLine())
        QVERIFY(call->waitForReadyRead(10000));
    QCOMPARE(call->readLine(), kept().value(0).toLatin1() + '\n');
    host.kill(); // as Chromium does where the page went away
    host.waitForFinished();
    QCOMPARE(kept().size(), 1);
}

void HostTest::theWindowsAnswerIsHandedOn()
{
    const QByteArray known = R"({"outcome":"known","stage":"Interviewing","since":"2026-11-24"})";
    QDir().mkpath(inbox());
    QLocalServer window;
    QVERIFY(window.listen(inbox() + u"/window"_s));
    QProcess host;
    start(host);
    tell(host, framed(page));
    QVERIFY(window.waitForNewConnection(10000));
    QLocalSocket *call = window.nextPendingConnection();
    QVERIFY(call->waitForReadyRead(10000));
    call->write(known + '\n');
    call->flush();
    QVERIFY(host.waitForFinished());
    QCOMPARE(host.readAllStandardOutput(), framed(known));
}

void HostTest::aWindowThatSaysNothingKeepsNobodyWaiting_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end") << QByteArray(R"({"outcome":"saved"})");
    QTest::newRow("what is no answer") << QByteArray("hello\n");
    QTest::newRow("too much") << QByteArray(100000, 'x');
}

void HostTest::aWindowThatSaysNothingKeepsNobodyWaiting()
{
    QFETCH(QByteArray, answer);
    QDir().mkpath(inbox());
    QLocalServer window;
    QVERIFY(window.listen(inbox() + u"/window"_s));
    QProcess host;
    start(host);
    tell(host, framed(page));
    QVERIFY(window.waitForNewConnection(10000));
    QLocalSocket *call = window.nextPendingConnection();
    call->write(answer);
    call->flush();
    QVERIFY(host.waitForFinished());
    QCOMPARE(host.readAllStandardOutput(), framed(waiting));
    QCOMPARE(kept().size(), 1);
}

void HostTest::aBrowserThatSaysNothingIsLeft()
{
    QProcess host;
    start(host);
    tell(host, framed(page).left(10));
    QVERIFY(host.waitForFinished());
    QCOMPARE(host.readAllStandardOutput(), framed(refused));
}

void HostTest::whereNothingCanBeWrittenItSaysSo_data()
{
    QTest::addColumn<bool>("isLink");
    QTest::newRow("a file stands there") << false;
    QTest::newRow("a link to another folder stands there") << true;
}

void HostTest::whereNothingCanBeWrittenItSaysSo()
{
    QFETCH(bool, isLink);
    QDir().mkpath(QFileInfo(inbox()).path());
    QDir().mkpath(m_home->path() + u"/elsewhere"_s);
    if (isLink) {
        QVERIFY(QFile::link(m_home->path() + u"/elsewhere"_s, inbox()));
    } else {
        QFile file(inbox());
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(say(framed(page)).answer, framed(refused));
    QVERIFY(QDir(m_home->path() + u"/elsewhere"_s).isEmpty());
}

void HostTest::hundredsOfPostingsAreEnough()
{
    QDir().mkpath(inbox());
    for (int i = 0; i < afterword::browser::mostWaiting; ++i) {
        QFile file(inbox() + u"/%1.json"_s.arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(say(framed(page)).answer, framed(R"({"outcome":"full"})"));
    QCOMPARE(kept().size(), afterword::browser::mostWaiting);
}

void HostTest::nothingButFramesIsPrinted()
{
    const Said said = say(framed(page));
    QCOMPARE(said.answer, framed(waiting));
    QCOMPARE(said.errors, QByteArray());
    QVERIFY(!said.answer.contains("not-to-be-told"));
}

void HostTest::aHostThatIsEndedLeavesAllOrNothing()
{
    const QByteArray large = R"({"words":")" + QByteArray(800000, 'w') + "\"}";
    for (int round = 0; round < 20; ++round) {
        QProcess host;
        start(host);
        tell(host, framed(large));
        if (round % 2 == 0)
            host.waitForReadyRead(round);
        host.kill();
        host.waitForFinished();
        for (const QString &name : kept())
            QCOMPARE(QFileInfo(inbox() + u'/' + name).size(), large.size());
        QVERIFY(kept().size() <= 1);
    }
    QCOMPARE(say(framed(large)).answer, framed(waiting));
    QCOMPARE(kept().size(), 1);
}

QTEST_GUILESS_MAIN(HostTest)
#include "tst_host.moc"
