// SPDX-License-Identifier: GPL-3.0-or-later
// Sends a letter from a store as the program does, so that a test can end it at any step.
//   senddriver prepare STORE                   makes a store with a draft that is ready to go
//   senddriver WHAT STORE PORT AUTHORITY PID   PID: a file that gets the number of this process
// WHAT: send: sends the draft now; wait: begins as the program does, and sends nothing anew; again: sends
// what is asked about; arrived, lost: says so of a letter that is unclear. Prints what stands in the outbox
// then, and how many messages the application has.
#include "app/mailbox/senddesk.h"

#include "core/base/files.h"
#include "core/storage/sqlstore.h"
#include "tests/support/northwind.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const DraftId d1{u"d1"_s};
const QString body =
    u"Dear Dana,\n\nThank you for showing me the churn dashboard on Monday; the way you tell weekly "
    "from yearly churn stayed with me.\n\nI would like to work on that very much.\n\nKind "
    "regards,\nRobin Vale"_s;

int failed(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 3;
}

const char *nameOf(Outgoing::State state)
{
    switch (state) {
    case Outgoing::State::Waiting: return "waiting";
    case Outgoing::State::Asking: return "asking";
    case Outgoing::State::GivenOver: return "given over";
    case Outgoing::State::Unclear: return "unclear";
    case Outgoing::State::Sent: return "sent";
    }
    return "";
}

bool isAtRest(const SendDesk &desk)
{
    if (desk.isSending())
        return false;
    for (const Outgoing &one : desk.outbox().letters) {
        if (one.state != Outgoing::State::Asking && one.state != Outgoing::State::Unclear)
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const QString &what = arguments[1];
    auto store = SqlStore::open(arguments[2]);
    if (!store)
        return failed(store.error().message);
    const Moment written = at("2026-11-23T20:00:00Z");
    const FixedClock clock{what == u"send"_s || what == u"prepare"_s ? written : written + seconds(60)};
    Tracker tracker(**store, clock);
    if (const auto loaded = tracker.load(); !loaded)
        return failed(loaded.error().message);
    if (what == u"prepare"_s) {
        const auto made = tracker.apply(difference(tracker.search(), northwindWithDraft(body, written)));
        return made ? 0 : failed(made.error().message);
    }
    if (arguments.size() != 6)
        return 2;
    const auto authority = readFile(arguments[4], 1'000'000);
    QFile process(arguments[5]);
    if (!authority || !process.open(QIODevice::WriteOnly) ||
        process.write(QByteArray::number(QCoreApplication::applicationPid())) <= 0)
        return failed(u"The files of the test are not there."_s);
    process.close();

    Editor editor(tracker);
    LetterToSend line;
    line.server = {u"localhost"_s, arguments[3].toUShort(), true};
    line.authority = *authority;
    line.user = "robin";
    line.password = "s3cret";
    const MailboxMemory memory;
    SendDesk desk({editor, clock, outboxPathFor(arguments[2]), [&]() -> Result<LetterToSend> { return line; },
                   [&]() -> const MailboxMemory & { return memory; }});
    desk.start();
    if (what == u"arrived"_s || what == u"lost"_s)
        desk.answer(d1, what == u"arrived"_s);
    if (what == u"send"_s || what == u"again"_s) {
        if (const auto sent = desk.send(d1, clock.now()); !sent)
            return failed(sent.error().message);
    }
    QObject::connect(&desk, &SendDesk::changed, &program, [&] {
        if (isAtRest(desk))
            QCoreApplication::quit();
    });
    if (!isAtRest(desk))
        QCoreApplication::exec();
    const Outgoing *outgoing = desk.outbox().find(d1);
    std::printf("%s %d\n", outgoing ? nameOf(outgoing->state) : "none",
                static_cast<int>(tracker.search().applications.find(northwindId)->messages.size()));
    return 0;
}
