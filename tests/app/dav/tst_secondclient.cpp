// SPDX-License-Identifier: GPL-3.0-or-later
// khal and vdirsyncer beside us: what one of the two clients of a server does, the other sees.
#include "tests/app/dav/davsides.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestSecondClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothSeeWhatTheOtherDoes_data() { servers(); }
    void bothSeeWhatTheOtherDoes();
    void whatItWritesIntoAnAddressBookIsRead_data() { servers(); }
    void whatItWritesIntoAnAddressBookIsRead();

private:
    static void servers();
    std::unique_ptr<CalendarServer> server(const QString &name) const;

    std::unique_ptr<Certificates> m_certificates;
};

namespace {

using State = PublishedEntry::State;

/// khal on a folder of files, which vdirsyncer keeps in step with a collection on a server.
class SecondClient {
public:
    SecondClient(const Certificates &certificates, const QUrl &collection, const QString &kind)
        : m_ending(kind == u"caldav"_s ? u".ics"_s : u".vcf"_s)
    {
        QDir(m_home.path()).mkpath(u"files"_s);
        write(u"vdirsyncer"_s,
              u"[general]\nstatus_path = \"%1/status/\"\n[pair jobs]\na = \"here\"\nb = \"there\"\n"
              "collections = null\n[storage here]\ntype = \"filesystem\"\npath = \"%1/files/\"\n"
              "fileext = \"%2\"\n[storage there]\ntype = \"%3\"\nurl = \"%4\"\nusername = \"robin\"\n"
              "password = \"pw\"\nverify = \"%5\"\n"_s.arg(
                  m_home.path(), m_ending, kind, collection.toString(), certificates.path(u"ca.pem")));
        write(u"khal"_s,
              u"[calendars]\n[[jobs]]\npath = %1/files\ntype = calendar\n[sqlite]\npath = %1/khal.db\n"
              "[locale]\nlocal_timezone = America/New_York\ndefault_timezone = America/New_York\n"
              "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
              "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[default]\n"
              "default_calendar = jobs\n"_s.arg(m_home.path()));
        run(u"vdirsyncer"_s, {u"-c"_s, path(u"vdirsyncer"_s), u"discover"_s}, "y\ny\ny\n");
    }
    static bool isThere()
    {
        return !QStandardPaths::findExecutable(u"vdirsyncer"_s).isEmpty() &&
               !QStandardPaths::findExecutable(u"khal"_s).isEmpty();
    }
    bool sync() { return run(u"vdirsyncer"_s, {u"-c"_s, path(u"vdirsyncer"_s), u"sync"_s}).ok; }
    /// What khal shows of the week, as "Northwind 1 09:00", in order.
    QStringList shown()
    {
        const auto listed =
            run(u"khal"_s, {u"-c"_s, path(u"khal"_s), u"list"_s, u"--day-format"_s, QString(), u"--format"_s,
                            u"{title} {start-time}"_s, u"2026-11-23"_s, u"14d"_s});
        QStringList lines = QString::fromUtf8(listed.out).split(u'\n', Qt::SkipEmptyParts);
        for (QString &line : lines)
            line = line.trimmed();
        lines.removeAll(QString());
        lines.sort();
        return lines;
    }
    bool khal(const QStringList &arguments)
    {
        return run(u"khal"_s, QStringList{u"-c"_s, path(u"khal"_s)} + arguments).ok;
    }
    /// Edits the event with that title as somebody does who types @p keys.
    bool edit(const QString &title, const QByteArray &keys)
    {
        return run(u"khal"_s, {u"-c"_s, path(u"khal"_s), u"edit"_s, u"--show-past"_s, title}, keys).ok;
    }
    void write(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    QString path(const QString &name) const { return m_home.filePath(name); }

private:
    struct Ran {
        bool ok = false;
        QByteArray out;
    };
    /// The event loop goes on meanwhile: the line to a server may go through this process.
    Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"no_proxy"_s, u"localhost"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool hasEnded =
            QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience);
        const Ran ran{hasEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                      process.readAll()};
        if (!ran.ok)
            qWarning("%s: %s", qPrintable(program), ran.out.constData());
        return ran;
    }

    QTemporaryDir m_home;
    QString m_ending;
};

} // namespace

void TestSecondClient::initTestCase()
{
    if (!SecondClient::isThere())
        QSKIP("khal or vdirsyncer is not installed");
    m_certificates = std::make_unique<Certificates>();
    QVERIFY2(m_certificates->areThere(), "openssl made no certificates");
}

void TestSecondClient::servers()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Radicale") << u"radicale"_s;
    QTest::newRow("Xandikos") << u"xandikos"_s;
}

std::unique_ptr<CalendarServer> TestSecondClient::server(const QString &name) const
{
    if (name == u"radicale"_s)
        return RadicaleServer::isThere() ? std::make_unique<RadicaleServer>(*m_certificates) : nullptr;
    return XandikosServer::isThere() ? std::make_unique<XandikosServer>(*m_certificates) : nullptr;
}

void TestSecondClient::bothSeeWhatTheOtherDoes()
{
    QFETCH(QString, name);
    const auto calendars = server(name);
    if (!calendars)
        QSKIP("this calendar server is not installed");
    Side side(*calendars);
    const Moment day = Zone().moment(QDate(2026, 11, 24), QTime(15, 0)); // 10:00 in New York
    for (int n = 1; n <= 3; ++n) {
        const QString uid = u"interview/%1"_s.arg(n);
        side.wanted[uid] = entry(uid, u"Northwind %1"_s.arg(n), day + hours(24 * n));
    }
    side.wanted[u"follow-up/check-in/1"_s] = entry(u"follow-up/check-in/1"_s, u"Check in"_s, day);
    QVERIFY(!side.round());
    SecondClient other(*m_certificates, calendars->calendar(), u"caldav"_s);
    QVERIFY(other.sync());
    QCOMPARE(other.shown(), (QStringList{u"Check in 10:00"_s, u"Northwind 1 10:00"_s, u"Northwind 2 10:00"_s,
                                         u"Northwind 3 10:00"_s}));
    // Here one is moved, and one is over.
    side.wanted[u"interview/1"_s].start += hours(2);
    side.wanted[u"interview/1"_s].end += hours(2);
    side.wanted.erase(u"interview/2"_s);
    QVERIFY(!side.round());
    QVERIFY(other.sync());
    QCOMPARE(other.shown(),
             (QStringList{u"Check in 10:00"_s, u"Northwind 1 12:00"_s, u"Northwind 3 10:00"_s}));
    // There one is moved: khal writes the event anew, in its own way.
    QVERIFY(other.edit(u"Northwind 3"_s, "t\n2026-11-27 14:00 2026-11-27 15:00\nq\n"));
    QVERIFY(other.khal({u"new"_s, u"-a"_s, u"jobs"_s, u"2026-11-25"_s, u"18:00"_s, u"19:00"_s, u"Choir"_s}));
    QVERIFY(other.sync());
    QVERIFY(!side.round());
    const PublishedEntry *moved = side.remembered.find(u"interview/3"_s);
    QVERIFY(moved && moved->state == State::Moved);
    QCOMPARE(moved->there.start, day + hours(24 * 3 + 4));
    QCOMPARE(side.remembered.entries.size(), size_t(3));
    // The person keeps the old time, and both say so again.
    side.remembered.find(u"interview/3"_s)->state = State::OursWanted;
    QVERIFY(!side.round());
    QVERIFY(other.sync());
    QCOMPARE(other.shown(), (QStringList{u"Check in 10:00"_s, u"Choir 18:00"_s, u"Northwind 1 12:00"_s,
                                         u"Northwind 3 10:00"_s}));
    // There one is taken away.
    QVERIFY(other.edit(u"Northwind 1"_s, "D\ny\n"));
    QVERIFY(other.sync());
    QVERIFY(!side.round());
    QCOMPARE(side.remembered.find(u"interview/1"_s)->state, State::Gone);
    // And in the end all of ours go, and theirs stays.
    QVERIFY(!side.round(true));
    QVERIFY(other.sync());
    QCOMPARE(other.shown(), QStringList{u"Choir 18:00"_s});
}

void TestSecondClient::whatItWritesIntoAnAddressBookIsRead()
{
    QFETCH(QString, name);
    const auto books = server(name);
    if (!books)
        QSKIP("this calendar server is not installed");
    SecondClient other(*m_certificates, books->book(), u"carddav"_s);
    KnownBook known(*books);
    const auto card = [&](const QString &file, const QString &who, const QString &title) {
        other.write(
            u"files/"_s + file,
            u"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:%1\r\nFN:%2\r\nN:%2;;;;\r\nTITLE:%3\r\nEND:VCARD\r\n"_s.arg(
                file, who, title));
    };
    card(u"dana.vcf"_s, u"Dana Whitfield"_s, u"Head of Data"_s);
    card(u"zoe.vcf"_s, u"Zoë Müller"_s, u"Recruiter"_s);
    QVERIFY(other.sync());
    QVERIFY(known.read());
    QCOMPARE(known.brought, (std::map<QString, QString>{{u"Dana Whitfield"_s, u"Head of Data"_s},
                                                        {u"Zoë Müller"_s, u"Recruiter"_s}}));
    card(u"zoe.vcf"_s, u"Zoë Müller"_s, u"Partner"_s);
    QVERIFY(QFile::remove(other.path(u"files/dana.vcf"_s)));
    QVERIFY(other.sync());
    QVERIFY(known.read());
    QCOMPARE(known.brought, (std::map<QString, QString>{{u"Zoë Müller"_s, u"Partner"_s}}));
    QCOMPARE(known.remembered.cards.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestSecondClient)
#include "tst_secondclient.moc"
