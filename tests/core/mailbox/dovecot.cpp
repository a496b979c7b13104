// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/mailbox/dovecot.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

namespace {

QString program()
{
    return u"/usr/lib/dovecot/imap"_s;
}

bool isRoot()
{
    return geteuid() == 0;
}

void give(const QString &path)
{
    // Dovecot does not work for root: its own user does.
    if (isRoot())
        QProcess::execute(u"chown"_s, {u"-R"_s, u"mail:mail"_s, path});
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

bool DovecotMailbox::isThere()
{
    return QFile::exists(program());
}

DovecotMailbox::DovecotMailbox()
{
    const QByteArray folder = m_folder.path().toUtf8();
    QByteArray settings =
        "base_dir = " + folder + "/run\nmail_location = maildir:" + folder +
        "/Maildir\nssl = no\nprotocols = imap\nfirst_valid_uid = 0\nlog_path = " + folder +
        "/log\nstats_writer_socket_path =\nnamespace inbox {\n  inbox = yes\n  separator = /\n"
        "  mailbox Drafts {\n    auto = subscribe\n    special_use = \\Drafts\n  }\n"
        "  mailbox Sent {\n    auto = subscribe\n    special_use = \\Sent\n  }\n}\n";
    if (isRoot())
        settings += "mail_uid = mail\nmail_gid = mail\n";
    write(m_folder.filePath(u"conf"_s), settings);
    for (const char *name : {"", "Drafts", "Sent"}) {
        for (const QString &part : {u"cur"_s, u"new"_s, u"tmp"_s})
            QDir().mkpath(pathOf(name) + u'/' + part);
    }
    give(m_folder.path());
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ReadOther);
}

QString DovecotMailbox::pathOf(const QByteArray &folder) const
{
    return m_folder.filePath(u"Maildir"_s) +
           (folder.isEmpty() ? QString() : u"/."_s + QString::fromUtf8(folder));
}

std::unique_ptr<QProcess> DovecotMailbox::start() const
{
    auto server = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"USER"_s, isRoot() ? u"mail"_s : environment.value(u"USER"_s, u"robin"_s));
    server->setProcessEnvironment(environment);
    server->setStandardErrorFile(QProcess::nullDevice());
    server->start(program(), {u"-c"_s, m_folder.filePath(u"conf"_s)});
    server->waitForStarted();
    return server;
}

void DovecotMailbox::deliver(const QByteArray &folder, const QByteArray &letter)
{
    const QString name = u"1700000000.%1.test"_s.arg(++m_delivered);
    write(pathOf(folder) + u"/tmp/"_s + name, letter);
    give(pathOf(folder) + u"/tmp"_s);
    QFile::rename(pathOf(folder) + u"/tmp/"_s + name, pathOf(folder) + u"/new/"_s + name);
}

QList<QByteArray> DovecotMailbox::letters(const QByteArray &folder) const
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

void DovecotMailbox::renew(const QByteArray &folder, quint32 validity)
{
    const QDir dir(pathOf(folder));
    for (const QString &name : dir.entryList({u"dovecot*"_s}, QDir::Files))
        QFile::remove(dir.filePath(name));
    write(dir.filePath(u"dovecot-uidlist"_s), "3 V" + QByteArray::number(validity) + " N1\n");
    give(dir.path());
}

void DovecotMailbox::remove(const QByteArray &folder, const QByteArray &messageId)
{
    for (const QString &part : {u"/cur"_s, u"/new"_s}) {
        const QDir dir(pathOf(folder) + part);
        for (const QString &name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(messageId))
                file.remove();
        }
    }
}

} // namespace afterword::testing
