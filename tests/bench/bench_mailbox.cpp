// SPDX-License-Identifier: GPL-3.0-or-later
// A visit to a mailbox whose server speaks on its standard input and output, already logged in: mailbox.py starts it
// with one, and prints what it took beside others.
#include "core/mailbox/mailvisit.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray letter(int number)
{
    return "Date: Mon, 23 Nov 2026 19:00:00 +0000\r\nFrom: Robin Vale <robin@example.org>\r\nTo: Dana "
           "<dana@northwind.example>\r\nSubject: Thank you\r\nMessage-ID: <" +
           QByteArray::number(number) + "@example.org>\r\n\r\n" +
           QByteArray("The churn dashboard stayed with me.\r\n").repeated(50);
}

qint64 mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
    return 0;
}

/// Both sides of the line.
struct Line {
    Line(MailErrand errand, QStringList command)
        : visit(std::move(errand), 0ms)
    {
        server.setStandardErrorFile(QProcess::nullDevice());
        const QString program = command.takeFirst();
        server.start(program, command);
        server.waitForStarted();
    }

    ~Line()
    {
        server.closeWriteChannel();
        server.waitForFinished();
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    /// What was learnt once more was heard.
    std::vector<MailEvent> turn()
    {
        server.write(visit.takeOutput());
        server.waitForReadyRead(1000);
        const QByteArray in = server.readAllStandardOutput();
        heard += in.size();
        if (in.contains(" EXISTS") && !news.isValid() && isReady)
            news.start();
        if (!in.isEmpty())
            visit.receive(in, 0ms);
        return visit.takeEvents();
    }

    QProcess server;
    MailVisit visit;
    qint64 heard = 0;
    bool isReady = false;
    QElapsedTimer news;
};

} // namespace

/// Usage: bench_mailbox look|put|news COUNT SINCE SERVER... Prints seconds, bytes heard and the most memory in kB.
/// look: everything since the day is looked at; put: so many drafts are put there; news: says "ready", and then the
/// seconds from the server's word of a letter until it was read.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() < 4)
        return 2;
    const QString what = words.takeFirst();
    const int count = words.takeFirst().toInt();
    MailErrand errand;
    errand.login.user = "robin";
    errand.since = QDate::fromString(words.takeFirst(), Qt::ISODate);
    errand.isWanted = [&](const QByteArray &) { return what == u"news"_s; };
    for (int i = 0; what == u"put"_s && i < count; ++i) {
        const QByteArray bytes = letter(i);
        errand.letters.push_back({QString::number(i), QByteArray::number(i) + "@example.org", bytes, {}});
    }
    QTextStream out(stdout);
    QElapsedTimer since;
    since.start();
    Line line(std::move(errand), words);
    while (!line.visit.hasEnded()) {
        for (const MailEvent &event : line.turn()) {
            const auto *read = std::get_if<LettersRead>(&event);
            if (line.isReady && read && !read->letters.empty()) {
                out << double(line.news.nsecsElapsed()) / 1e9 << Qt::endl;
                return 0;
            }
            if (!std::holds_alternative<RoundDone>(event) || line.isReady)
                continue;
            if (what != u"news"_s) {
                out << double(since.nsecsElapsed()) / 1e9 << ' ' << line.heard << ' ' << mostMemory() << Qt::endl;
                return 0;
            }
            line.isReady = true;
            out << "ready" << Qt::endl;
        }
    }
    return 1;
}
