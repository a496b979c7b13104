// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/opencopy.h"

#include "app/shared/clients/clientsdialog.h"
#include "app/shared/clients/latelookup.h"
#include "app/shared/servertalk.h"
#include "app/store/opensearch.h"

#include "core/base/clock.h"
#include "core/storage/copied/copyplace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(OpenCopy)
};

QDate today(const Clock &clock)
{
    return Zone::ofThisMachine().wallTime(clock.now()).date;
}

/// Makes the copy at @p path. Where the address names no search and the person has none of their own there,
/// the others' are told, to choose from.
Result<void> fetch(const ServerTalk &talk, const QString &path, QDate day, const ServerLine::Password &tell,
                   const ServerLine::Patience &patience, Welcome &welcome, std::vector<Client> &others)
{
    const StoreAddress &address = talk.address();
    const auto server = SharedStore::open(address, tell, patience, &welcome);
    if (server)
        return makeCopy(path, address, **server);
    if (address.search || welcome != Welcome::LetIn)
        return server.error();
    const auto line = ServerLine::open(address, tell, patience, &welcome);
    if (!line)
        return line.error();
    auto all = clientsAt(**line, day);
    if (!all)
        return all.error();
    others = std::move(all).value();
    return others.empty() ? server.error() : Result<void>();
}

/// The search of one of @p clients, as the person chooses it. What is late there is looked up meanwhile.
std::optional<qint64> chosenOf(const ServerTalk &talk, const std::vector<Client> &clients, const Clock &clock)
{
    const StoreAddress &address = talk.address();
    ClientsDialog dialog(clients, clock.now(), Zone::ofThisMachine(), nullptr);
    LateLookup lookup(
        {address, talk.password(), clients, clock, lateBookPath(address), stampOfThisProgram()});
    QObject::connect(&lookup, &LateLookup::known, &dialog, &ClientsDialog::tellLate);
    QObject::connect(&lookup, &LateLookup::ended, &dialog, &ClientsDialog::endLate);
    lookup.begin();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.search();
}

} // namespace

std::optional<CopyFound> copyOf(const StoreAddress &first, Secrets &secrets, const Clock &clock)
{
    ServerTalk talk(first, secrets, nullptr);
    for (;;) {
        const StoreAddress &address = talk.address();
        const QString path = copyPathFor(address, dataFolder());
        if (QFileInfo::exists(path))
            return CopyFound{path, address};
        std::vector<Client> others;
        const bool isDone =
            talk.ask({Words::tr("Bringing the search from %1 to this machine…").arg(address.host),
                      Words::tr("The shared search could not be opened: %1.")},
                     [&](const auto &password, const auto &patience, Welcome &welcome) {
                         return fetch(talk, path, today(clock), password, patience, welcome, others);
                     });
        if (!isDone)
            return {};
        if (others.empty())
            return CopyFound{path, address};
        const auto chosen = chosenOf(talk, others, clock);
        if (!chosen)
            return {};
        talk.turnTo(*chosen);
    }
}

std::optional<StoreAddress> askForAddress(QWidget *parent)
{
    return askForAddress(parent, Words::tr("Open a shared search"),
                         Words::tr("Whoever looks after the server gave you its address, such as "
                                   "postgresql://ada@store.example/afterword:"),
                         {});
}

std::optional<StoreAddress> askForAddress(QWidget *parent, const QString &title, const QString &question,
                                          QString text)
{
    if (text.isEmpty())
        text = u"postgresql://"_s;
    for (;;) {
        bool isGiven = false;
        text = QInputDialog::getText(parent, title, question, QLineEdit::Normal, text, &isGiven);
        if (!isGiven)
            return {};
        const auto address = StoreAddress::fromText(text.trimmed());
        if (address)
            return *address;
        QMessageBox box(QMessageBox::Warning, title,
                        Words::tr("It was not opened: %1.").arg(address.error().message), QMessageBox::Ok,
                        parent);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

} // namespace afterword
