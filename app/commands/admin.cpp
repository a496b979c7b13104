// SPDX-License-Identifier: GPL-3.0-or-later
// admin: what whoever looks after a server of shared searches does there.
#include "app/commands/command.h"
#include "app/store/sharedsearch.h"
#include "app/terminal/askpassword.h"

#include "core/base/files.h"
#include "core/exchange/json/json.h"
#include "core/storage/postgres/sharedadmin.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(AdminCommand)
};

/// The new password of a login: typed twice, or the first line of what is handed over.
Result<QByteArray> newPassword(const QString &login)
{
    if (const auto given = handedOver())
        return *given;
    const auto once = askPassword(Words::tr("New password for %1: ").arg(login));
    const auto again = once ? askPassword(Words::tr("Repeat the password: ")) : std::nullopt;
    if (!once || !again)
        return Error{Words::tr(
            "there is no terminal to ask for the password on; pass it as the first line of standard input")};
    if (*once != *again)
        return Error{Words::tr("the two passwords differ, so nothing was changed")};
    return *once;
}

Result<QString> login(ServerLine &line, const CommandLine &call)
{
    const QString &name = call.files[1];
    const auto secret = newPassword(name);
    if (!secret)
        return secret.error();
    const auto made = sharedadmin::addLogin(line, name, *secret, !call.reader);
    if (!made)
        return made.error();
    return *made ? Words::tr("%1 may log in").arg(name) : Words::tr("%1 has a new password").arg(name);
}

Result<QString> exportOf(ServerLine &line, const QString &name, const QString &path)
{
    const auto search = sharedadmin::searchOf(line, name);
    if (!search)
        return search.error();
    if (const auto written = writePrivateFile(path, writeSearch(*search)); !written)
        return Error{u"%1: %2"_s.arg(path, written.error().message)};
    return path;
}

/// Takes @p name away. Whoever types it at a terminal is asked first; a script knows what it does.
Result<QString> erase(ServerLine &line, const QString &name)
{
    if (isTypedByHand()) {
        const auto typed = askOnTerminal(
            Words::tr("This deletes the login %1 and its search for good. Type the name again to confirm: ")
                .arg(name));
        if (!typed || QString::fromUtf8(*typed).trimmed() != name)
            return Error{Words::tr("the name was not typed again, so nothing was erased")};
    }
    const auto erased = sharedadmin::erase(line, name);
    if (!erased)
        return erased.error();
    return Words::tr(
               "%1 and the search of %1 are erased; backups of the server, if there are any, still hold them")
        .arg(name);
}

Result<QString> run(const Surroundings &with, const StoreAddress &address)
{
    const QStringList &words = with.line.files;
    if (words.first() == u"create"_s) {
        const auto made = sharedadmin::create(address, passwordOnTerminal());
        return made ? Result<QString>(Words::tr("%1: ready for shared searches").arg(address.text()))
                    : made.error();
    }
    const auto line = ServerLine::open(address, passwordOnTerminal(), {});
    if (!line)
        return line.error();
    if (words.first() == u"login"_s)
        return login(**line, with.line);
    if (words.first() == u"export"_s)
        return exportOf(**line, words[1], words[2]);
    return erase(**line, words[1]);
}

} // namespace

ExitCode runAdmin(const Surroundings &with)
{
    const auto address = StoreAddress::fromText(with.line.store);
    if (!address) {
        with.terminal.complain({}, {Words::tr("--store names the database: "
                                              "postgresql://postgres@store.example/afterword")});
        return ExitCode::WrongUse;
    }
    const auto done = run(with, *address);
    if (!done) {
        with.terminal.complain(address->text(), done.error());
        return ExitCode::Unreadable;
    }
    with.terminal.print(*done);
    return ExitCode::Done;
}

} // namespace afterword
