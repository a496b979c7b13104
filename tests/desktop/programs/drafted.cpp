// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a draft into a mailbox as the program does, and prints, a line for each change, what became of it:
// "there", "edited", "gone", "sent", or "asked" where the person would be. Looks again for each line of its
// input, and ends with it. See drafts.py.
//   drafted PORT AUTHORITY
#include "app/mailbox/maildesk.h"

#include "core/base/files.h"
#include "tests/app/mailbox/heldaccounts.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/support/northwind.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const DraftId d1{u"d1"_s};
const QString body =
    u"Dear Dana,\n\nThank you for showing me the churn dashboard on Monday; the way you tell weekly "
    "from yearly churn stayed with me.\n\nI would like to work on that very much.\n\nKind "
    "regards,\nRobin Vale"_s;

QByteArray stateOf(const MailDesk &mail, const Desk &desk)
{
    if (northwindOf(desk).drafts.front().state == DraftState::Sent)
        return "sent";
    if (!mail.perhaps().empty())
        return "asked";
    if (!mail.state().trouble.why.isEmpty())
        return "trouble: " + mail.state().trouble.why.toUtf8();
    if (mail.memory().drafts.empty())
        return "none";
    switch (mail.memory().drafts.front().state) {
    case PutDraft::State::Waiting: return "waiting";
    case PutDraft::State::There: return "there";
    case PutDraft::State::Edited: return "edited";
    case PutDraft::State::Gone: return "gone";
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const auto authority = readFile(words[2], 1'000'000);
    if (!authority)
        return 2;
    const Moment now = Moment(seconds(QDateTime::currentSecsSinceEpoch()));
    Desk desk(northwindWithDraft(body, now - minutes(60)), now);
    const QTemporaryDir folder;
    HeldSecrets secrets;
    HeldAccounts online;
    MailDesk mail(
        MailDesk::Parts{desk.editor, desk.clock, secrets, online, folder.filePath(u"mailbox.json"_s)});
    QByteArray last;
    QObject::connect(&mail, &MailDesk::changed, &program, [&] {
        if (const QByteArray state = stateOf(mail, desk); state != last) {
            last = state;
            std::printf("%s\n", state.constData());
            std::fflush(stdout);
        }
    });
    mail.connectMailbox(
        {u"robin@example.org"_s, u"robin"_s, u"localhost"_s, words[1].toUShort(), false, *authority}, "pw",
        false);
    if (const auto put = mail.put({d1}); !put) {
        std::printf("not put: %s\n", qPrintable(put.error().message));
        return 3;
    }
    QSocketNotifier lines(0, QSocketNotifier::Read);
    QObject::connect(&lines, &QSocketNotifier::activated, &program, [&] {
        char bytes[64];
        if (::read(0, bytes, sizeof bytes) > 0)
            mail.lookNow();
        else
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
