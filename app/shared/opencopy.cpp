// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/opencopy.h"

#include "app/mailbox/secrets.h"
#include "app/shared/copysecret.h"
#include "app/shared/passworddialog.h"
#include "app/store/opensearch.h"

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

/// What became of a try to fetch everything.
struct Fetched {
    Result<void> done;
    bool wasAsked = false;  ///< for a password that nobody told
    bool isStopped = false; ///< by the person
};

Fetched fetch(const StoreAddress &address, const QString &path, const std::optional<QByteArray> &password)
{
    std::atomic_bool stopped = false;
    Fetched fetched;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        ServerLine::Patience patience;
        patience.givenUp = &stopped;
        const auto server = SharedStore::open(
            address,
            [&](const StoreAddress &) {
                fetched.wasAsked = true;
                return password;
            },
            patience);
        fetched.done = server ? makeCopy(path, address, **server) : Result<void>(server.error());
    }));
    QProgressDialog progress(Words::tr("Bringing the search from %1 to this machine…").arg(address.host),
                             Words::tr("Stop"), 0, 0);
    progress.setWindowTitle(Words::tr("Shared search"));
    progress.setMinimumDuration(300);
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QObject::connect(&progress, &QProgressDialog::canceled, &loop, [&] { stopped = true; });
    thread->start();
    progress.setValue(0);
    loop.exec();
    thread->wait();
    fetched.isStopped = stopped && !fetched.done;
    return fetched;
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

} // namespace

std::optional<QString> copyOf(const StoreAddress &address, Secrets &secrets)
{
    const QString path = copyPathFor(address, dataFolder());
    KeptSecret secret(secrets, [account = secretAccountOf(address)] { return account; });
    std::optional<QByteArray> password;
    bool isKeyringAsked = false;
    while (!QFileInfo::exists(path)) {
        const Fetched fetched = fetch(address, path, password);
        if (fetched.done) {
            if (password)
                secret.wasTaken(*password, [](const QString &) {}); // it is asked for again, then
            break;
        }
        if (fetched.isStopped)
            return {};
        if (fetched.wasAsked && !isKeyringAsked) {
            isKeyringAsked = true;
            password = inKeyring(secret);
            if (password)
                continue;
        }
        if (fetched.wasAsked) {
            PasswordDialog dialog(address, password.has_value(), nullptr);
            if (dialog.exec() != QDialog::Accepted)
                return {};
            password = dialog.password();
            secret.wantKept(dialog.isToBeKept());
            continue;
        }
        QMessageBox box(
            QMessageBox::Warning, Words::tr("Shared search"),
            Words::tr("The shared search could not be opened: %1.").arg(fetched.done.error().message));
        box.setTextFormat(Qt::PlainText);
        const QPushButton *again = box.addButton(Words::tr("&Try again"), QMessageBox::AcceptRole);
        box.addButton(QMessageBox::Close);
        box.exec();
        if (box.clickedButton() != again)
            return {};
    }
    return path;
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
