// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/opencopy.h"

#include "app/accounts/secrets.h"
#include "app/shared/clientsdialog.h"
#include "app/shared/copysecret.h"
#include "app/shared/latelookup.h"
#include "app/shared/passworddialog.h"
#include "app/store/opensearch.h"

#include "core/base/clock.h"
#include "core/storage/copied/copyplace.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(OpenCopy)
};

/// The keyring may ask the person for something first.
constexpr std::chrono::seconds keyringPatience{60};

/// What became of asking a server.
struct Asked {
    Result<void> done;
    Welcome welcome = Welcome::NoAnswer; ///< how the server received us
    bool isStopped = false;              ///< by the person
    std::optional<QByteArray> password;  ///< with which it was asked
    std::vector<Client> clients;         ///< the searches of others, where one of them is to be chosen
};

/// Lets @p work speak to a server in a thread, while a window with @p text says so and can stop it.
template <class Work>
Asked inThread(const QString &text, QWidget *parent, const std::optional<QByteArray> &password,
               const Work &work)
{
    std::atomic_bool stopped = false;
    Asked asked;
    asked.password = password;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        ServerLine::Patience patience;
        patience.givenUp = &stopped;
        asked.done = work([&](const StoreAddress &) { return password; }, patience, asked);
    }));
    QProgressDialog progress(text, Words::tr("Stop"), 0, 0, parent);
    progress.setWindowTitle(Words::tr("Shared search"));
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(300);
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QObject::connect(&progress, &QProgressDialog::canceled, &loop, [&] { stopped = true; });
    thread->start();
    progress.setValue(0);
    loop.exec();
    thread->wait();
    asked.isStopped = stopped && !asked.done;
    return asked;
}

QDate today(const Clock &clock)
{
    return Zone::ofThisMachine().wallTime(clock.now()).date;
}

Result<void> readClients(const StoreAddress &address, const ServerLine::Password &password,
                         const ServerLine::Patience &patience, QDate day, Asked &asked)
{
    const auto line = ServerLine::open(address, password, patience, &asked.welcome);
    if (!line)
        return line.error();
    auto all = clientsAt(**line, day);
    if (!all)
        return all.error();
    asked.clients = std::move(all).value();
    return {};
}

/// Makes the copy at @p path. Where the address names no search and the person has none of their own there,
/// the others' are told, to choose from.
Asked fetch(const StoreAddress &address, const QString &path, const std::optional<QByteArray> &password,
            const Clock &clock)
{
    const QDate day = today(clock);
    return inThread(Words::tr("Bringing the search from %1 to this machine…").arg(address.host), nullptr,
                    password,
                    [&](const ServerLine::Password &tell, const ServerLine::Patience &patience,
                        Asked &asked) -> Result<void> {
                        const auto server = SharedStore::open(address, tell, patience, &asked.welcome);
                        if (server)
                            return makeCopy(path, address, **server);
                        if (address.search || asked.welcome != Welcome::LetIn)
                            return server.error();
                        const auto read = readClients(address, tell, patience, day, asked);
                        return read && asked.clients.empty() ? server.error() : read;
                    });
}

/// What a keyring answers, once it does; it may ask the person for something first. Absent where it takes too
/// long.
template <class Answer, class Ask>
std::optional<Answer> awaited(Ask ask)
{
    struct Waiting {
        QEventLoop loop;
        std::optional<Answer> answer;
    };
    const auto waiting = std::make_shared<Waiting>(); // an answer may come when nobody waits any more
    ask([waiting](const Answer &answer) {
        waiting->answer = answer;
        waiting->loop.quit();
    });
    if (!waiting->answer) {
        QTimer::singleShot(keyringPatience, &waiting->loop, &QEventLoop::quit);
        waiting->loop.exec();
    }
    return waiting->answer;
}

std::optional<QByteArray> inKeyring(KeptSecret &secret)
{
    const auto kept = awaited<Secret>([&](const auto &answer) { secret.read(answer); });
    return kept && kept->kind == Secret::Kind::Found ? std::optional(kept->password) : std::nullopt;
}

/// The search of one of those in @p asked, as the person chooses it. What is late there is looked up
/// meanwhile.
std::optional<StoreAddress> chosenOf(const Asked &asked, StoreAddress address, const Clock &clock,
                                     QWidget *parent)
{
    ClientsDialog dialog(asked.clients, clock.now(), Zone::ofThisMachine(), parent);
    LateLookup lookup(
        {address, asked.password, asked.clients, clock, lateBookPath(address), stampOfThisProgram()});
    QObject::connect(&lookup, &LateLookup::known, &dialog, &ClientsDialog::tellLate);
    QObject::connect(&lookup, &LateLookup::ended, &dialog, &ClientsDialog::endLate);
    lookup.begin();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    address.search = dialog.search();
    return address;
}

/// Asks until it is done, with the password that the keyring knows, or the person. Absent where the person
/// leaves.
template <class Ask>
std::optional<Asked> askUntilDone(const StoreAddress &address, Secrets &secrets, QWidget *parent,
                                  const Ask &ask)
{
    KeptSecret secret(secrets, [account = secretAccountOf(address)] { return account; });
    std::optional<QByteArray> password;
    bool isKeyringAsked = false;
    for (;;) {
        Asked asked = ask(password);
        if (asked.done) {
            if (password)
                secret.wasTaken(*password, [](const QString &) {}); // it is asked for again, then
            return asked;
        }
        if (asked.isStopped)
            return {};
        // Whatever else goes wrong says nothing of the password.
        const bool isPasswordWanted = asked.welcome == Welcome::WrongPassword;
        if (isPasswordWanted && !isKeyringAsked) {
            isKeyringAsked = true;
            password = inKeyring(secret);
            if (password)
                continue;
        }
        if (isPasswordWanted) {
            PasswordDialog dialog(address, password.has_value(), parent);
            if (dialog.exec() != QDialog::Accepted)
                return {};
            password = dialog.password();
            secret.wantKept(dialog.isToBeKept());
            continue;
        }
        QMessageBox box(
            QMessageBox::Warning, Words::tr("Shared search"),
            Words::tr("The shared search could not be opened: %1.").arg(asked.done.error().message),
            QMessageBox::NoButton, parent);
        box.setTextFormat(Qt::PlainText);
        const QPushButton *again = box.addButton(Words::tr("&Try again"), QMessageBox::AcceptRole);
        box.addButton(QMessageBox::Close);
        box.exec();
        if (box.clickedButton() != again)
            return {};
    }
}

} // namespace

std::optional<CopyFound> copyOf(StoreAddress address, Secrets &secrets, const Clock &clock)
{
    for (;;) {
        const QString path = copyPathFor(address, dataFolder());
        if (QFileInfo::exists(path))
            return CopyFound{path, address};
        const auto asked = askUntilDone(address, secrets, nullptr, [&](const auto &password) {
            return fetch(address, path, password, clock);
        });
        if (!asked)
            return {};
        if (asked->clients.empty())
            return CopyFound{path, address};
        const auto chosen = chosenOf(*asked, address, clock, nullptr);
        if (!chosen)
            return {};
        address = *chosen;
    }
}

std::optional<StoreAddress> chooseClient(const StoreAddress &address, Secrets &secrets, const Clock &clock,
                                         QWidget *parent)
{
    const QDate day = today(clock);
    const auto asked = askUntilDone(address, secrets, parent, [&](const auto &password) {
        return inThread(Words::tr("Asking %1 which searches are shared with you…").arg(address.host), parent,
                        password,
                        [&](const ServerLine::Password &tell, const ServerLine::Patience &patience,
                            Asked &read) { return readClients(address, tell, patience, day, read); });
    });
    return asked ? chosenOf(*asked, address, clock, parent) : std::nullopt;
}

std::optional<StoreAddress> askForAddress(QWidget *parent)
{
    QString text = u"postgresql://"_s;
    for (;;) {
        bool isGiven = false;
        text = QInputDialog::getText(parent, Words::tr("Open a shared search"),
                                     Words::tr("Whoever looks after the server gave you its address, such as "
                                               "postgresql://ada@store.example/afterword:"),
                                     QLineEdit::Normal, text, &isGiven);
        if (!isGiven)
            return {};
        const auto address = StoreAddress::fromText(text.trimmed());
        if (address)
            return *address;
        QMessageBox box(QMessageBox::Warning, Words::tr("Open a shared search"),
                        Words::tr("It was not opened: %1.").arg(address.error().message), QMessageBox::Ok,
                        parent);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

} // namespace afterword
