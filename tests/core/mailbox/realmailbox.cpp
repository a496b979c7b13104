// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/mailbox/realmailbox.h"

#include "tests/support/dovecot.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

namespace {

const QString dovecot = u"/usr/lib/dovecot/imap"_s;
const QString python = u"/usr/bin/python3"_s;

/// Where Courier is: installed, or unpacked by packaging/mailservers.sh.
QString courierRoot()
{
    const QString unpacked = QStringLiteral(AFTERWORD_SOURCE_DIR "/build/mailservers/courier");
    return QFile::exists(unpacked + u"/done"_s) ? unpacked : QString();
}

bool isRoot()
{
    return geteuid() == 0;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

std::unique_ptr<QProcess> started(const QString &program, const QStringList &arguments,
                                  const QMap<QString, QString> &words = {})
{
    auto server = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        environment.insert(word.key(), word.value());
    server->setProcessEnvironment(environment);
    server->setStandardErrorFile(QProcess::nullDevice());
    server->start(program, arguments);
    server->waitForStarted();
    return server;
}

/// The folders of libraries that were unpacked with a program.
QString librariesIn(const QString &root)
{
    QStringList folders;
    if (!root.isEmpty()) {
        QDirIterator files(root + u"/usr/lib"_s, {u"*.so*"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            if (!folders.contains(files.fileInfo().path()))
                folders += files.fileInfo().path();
        }
    }
    return folders.join(u':');
}

/// A mailbox in files, as Dovecot and Courier keep it: no network, no rights.
class Maildir : public RealMailbox {
public:
    Maildir()
    {
        for (const char *name : {"", "Drafts", "Sent"}) {
            for (const QString &part : {u"cur"_s, u"new"_s, u"tmp"_s})
                QDir().mkpath(pathOf(name) + u'/' + part);
        }
    }

    void deliver(const QByteArray &folder, const QByteArray &letter) override
    {
        const QString name = u"1700000000.%1.test"_s.arg(++m_delivered);
        write(pathOf(folder) + u"/tmp/"_s + name, letter);
        give(pathOf(folder) + u"/tmp"_s);
        QFile::rename(pathOf(folder) + u"/tmp/"_s + name, pathOf(folder) + u"/new/"_s + name);
    }

    QList<QByteArray> letters(const QByteArray &folder) const override
    {
        QList<QByteArray> letters;
        for (const QString &part : {u"/cur"_s, u"/new"_s}) {
            const QDir dir(pathOf(folder) + part);
            for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
                QFile file(dir.filePath(name));
                if (file.open(QIODevice::ReadOnly))
                    letters += name.section(u":2,"_s, 1).toLatin1() + '\n' + file.readAll();
            }
        }
        return letters;
    }

    void remove(const QByteArray &folder, const QByteArray &words) override
    {
        for (const QString &part : {u"/cur"_s, u"/new"_s}) {
            const QDir dir(pathOf(folder) + part);
            for (const QString &name : dir.entryList(QDir::Files)) {
                QFile file(dir.filePath(name));
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                    file.remove();
            }
        }
    }

protected:
    /// The files are given to whom the server runs as.
    virtual void give(const QString &path) const { Q_UNUSED(path) }

    QString pathOf(const QByteArray &folder) const
    {
        return m_folder.filePath(u"Maildir"_s) +
               (folder.isEmpty() ? QString() : u"/."_s + QString::fromUtf8(folder));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString home() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    int m_delivered = 0;
};

class Dovecot : public Maildir {
public:
    Dovecot()
    {
        const QByteArray folder = home().toUtf8();
        const DovecotSettings words;
        QByteArray settings =
            words.head() + words.maildir(folder + "/Maildir") + words.environment(folder, user().toUtf8()) +
            "base_dir = " + folder +
            "/run\nssl = no\nprotocols = imap\nfirst_valid_uid = 0\nlog_path = " + folder +
            "/log\nstats_writer_socket_path =\nnamespace inbox {\n  inbox = yes\n  separator = /\n"
            "  mailbox Drafts {\n    auto = subscribe\n    special_use = \\Drafts\n  }\n"
            "  mailbox Sent {\n    auto = subscribe\n    special_use = \\Sent\n  }\n}\n";
        if (isRoot())
            settings += "mail_uid = mail\nmail_gid = mail\n";
        write(path(u"conf"_s), settings);
        Dovecot::give(home());
        QFile::setPermissions(home(), QFile::permissions(home()) | QFile::ExeOther | QFile::ReadOther);
    }

    std::unique_ptr<QProcess> start() const override
    {
        return started(dovecot, {u"-c"_s, path(u"conf"_s)}, {{u"HOME"_s, home()}, {u"USER"_s, user()}});
    }

    QByteArray nameOf(const QByteArray &folder) const override { return folder; }

    void renew(const QByteArray &folder) override
    {
        const QDir dir(pathOf(folder));
        for (const QString &name : dir.entryList({u"dovecot*"_s}, QDir::Files))
            QFile::remove(dir.filePath(name));
        write(dir.filePath(u"dovecot-uidlist"_s), "3 V4711 N1\n");
        give(dir.path());
    }

protected:
    void give(const QString &path) const override
    {
        // Dovecot does not work for root: its own user does.
        if (isRoot())
            QProcess::execute(u"chown"_s, {u"-R"_s, u"mail:mail"_s, path});
    }

private:
    static QString user() { return isRoot() ? u"mail"_s : qEnvironmentVariable("USER", u"robin"_s); }
};

/// The poorest of them: no LITERAL+, no SPECIAL-USE, no UIDNEXT.
class Courier : public Maildir {
public:
    /// As another program has opened the folders for writing once: until then Courier has its clock number
    /// them anew for everybody who only looks.
    Courier()
    {
        for (const char *name : {"", "Drafts", "Sent"})
            number(name, 4710);
    }

    std::unique_ptr<QProcess> start() const override
    {
        const QString root = courierRoot();
        auto server = started(root + u"/usr/bin/imapd"_s, {pathOf("")},
                              {{u"LD_LIBRARY_PATH"_s, librariesIn(root)},
                               {u"HOME"_s, home()},
                               {u"AUTHENTICATED"_s, u"robin"_s},
                               {u"MAILDIRPATH"_s, pathOf("")},
                               {u"IMAP_CAPABILITY"_s, u"IMAP4rev1 UIDPLUS CHILDREN NAMESPACE IDLE"_s},
                               {u"IMAP_ENHANCEDIDLE"_s, u"1"_s},
                               {u"IMAP_IDLE_TIMEOUT"_s, u"1"_s}});
        // Where nobody tells it of files that change (gamin is not unpacked), it says so before it greets,
        // and looks each second.
        while (!server->canReadLine() && server->waitForReadyRead())
            ;
        if (server->peek(16).startsWith("* OK [ALERT]"))
            server->readLine();
        return server;
    }

    QByteArray nameOf(const QByteArray &folder) const override { return "INBOX." + folder; }

    void renew(const QByteArray &folder) override { number(folder, 4711); }

private:
    void number(const QByteArray &folder, int validity)
    {
        write(pathOf(folder) + u"/courierimapuiddb"_s, "1 " + QByteArray::number(validity) + " 1\n");
    }
};

/// Cyrus keeps letters in a store of its own, which only its server opens: cyrus.py speaks with it.
class Cyrus : public RealMailbox {
public:
    Cyrus()
    {
        static int made = 0;
        m_user = u"robin%1x%2"_s.arg(getpid()).arg(++made);
    }

    std::unique_ptr<QProcess> start() const override { return started(python, words(u"line"_s)); }

    QByteArray nameOf(const QByteArray &folder) const override { return "INBOX." + folder; }

    void deliver(const QByteArray &folder, const QByteArray &letter) override
    {
        tell(u"deliver"_s, folder, letter);
    }
    QList<QByteArray> letters(const QByteArray &folder) const override
    {
        QList<QByteArray> letters;
        QByteArray all = tell(u"letters"_s, folder, {});
        while (!all.isEmpty()) {
            const qsizetype line = all.indexOf('\n');
            const qsizetype size = all.left(line).toLongLong();
            letters += all.mid(line + 1, size);
            all.remove(0, line + 1 + size);
        }
        return letters;
    }
    void remove(const QByteArray &folder, const QByteArray &words) override
    {
        tell(u"remove"_s, folder, words);
    }
    void renew(const QByteArray &folder) override { tell(u"renew"_s, folder, {}); }

private:
    QStringList words(const QString &what, const QByteArray &folder = {}) const
    {
        const QString script = QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/core/mailbox/cyrus.py");
        return {u"-B"_s, script, what, m_user, QString::fromUtf8(folder)};
    }
    QByteArray tell(const QString &what, const QByteArray &folder, const QByteArray &letter) const
    {
        QProcess process;
        process.start(python, words(what, folder));
        process.write(letter);
        process.closeWriteChannel();
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("cyrus.py: %s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    QString m_user;
};

} // namespace

QStringList kindsOfMailboxes()
{
    QStringList kinds;
    if (qEnvironmentVariableIsSet("AFTERWORD_CYRUS"))
        return {u"Cyrus"_s};
    if (QFile::exists(dovecot))
        kinds += u"Dovecot"_s;
    if (QFile::exists(courierRoot() + u"/usr/bin/imapd"_s))
        kinds += u"Courier"_s;
    return kinds;
}

std::unique_ptr<RealMailbox> realMailbox(const QString &kind)
{
    if (kind == u"Courier"_s)
        return std::make_unique<Courier>();
    if (kind == u"Cyrus"_s)
        return std::make_unique<Cyrus>();
    return std::make_unique<Dovecot>();
}

} // namespace afterword::testing
