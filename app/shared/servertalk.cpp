// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/servertalk.h"

#include "app/accounts/secrets.h"
#include "app/shared/copysecret.h"
#include "app/shared/passworddialog.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

namespace afterword {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(OpenCopy)
};

/// The keyring may ask the person for something first.
constexpr std::chrono::seconds keyringPatience{60};

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

ServerTalk::ServerTalk(StoreAddress address, Secrets &secrets, QWidget *parent)
    : m_address(std::move(address))
    , m_secrets(secrets)
    , m_parent(parent)
{
}

/// Lets @p work speak to the server in a thread, while a window says so and can stop it.
ServerTalk::Answer ServerTalk::askOnce(const QString &doing, const Work &work) const
{
    std::atomic_bool stopped = false;
    Answer answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        ServerLine::Patience patience;
        patience.givenUp = &stopped;
        answer.done = work([this](const StoreAddress &) { return m_password; }, patience, answer.welcome);
    }));
    QProgressDialog progress(doing, Say::tr("Stop"), 0, 0, m_parent);
    progress.setWindowTitle(Say::tr("Shared search"));
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(300);
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QObject::connect(&progress, &QProgressDialog::canceled, &loop, [&] { stopped = true; });
    thread->start();
    progress.setValue(0);
    loop.exec();
    thread->wait();
    answer.isStopped = stopped && !answer.done;
    return answer;
}

bool ServerTalk::ask(const Words &words, const Work &work)
{
    KeptSecret secret(m_secrets, [account = secretAccountOf(m_address)] { return account; });
    for (;;) {
        const Answer answer = askOnce(words.doing, work);
        if (answer.done) {
            if (m_password)
                secret.wasTaken(*m_password, [](const QString &) {}); // it is asked for again, then
            return true;
        }
        if (answer.isStopped)
            return false;
        // Whatever else goes wrong says nothing of the password.
        const bool isPasswordWanted = answer.welcome == Welcome::WrongPassword;
        if (isPasswordWanted && !m_isKeyringAsked) {
            m_isKeyringAsked = true;
            m_password = inKeyring(secret);
            if (m_password)
                continue;
        }
        if (isPasswordWanted) {
            PasswordDialog dialog(m_address, m_password.has_value(), m_parent);
            if (dialog.exec() != QDialog::Accepted)
                return false;
            m_password = dialog.password();
            secret.wantKept(dialog.isToBeKept());
            continue;
        }
        QMessageBox box(QMessageBox::Warning, Say::tr("Shared search"),
                        words.failed.arg(answer.done.error().message), QMessageBox::NoButton, m_parent);
        box.setTextFormat(Qt::PlainText);
        const QPushButton *again = box.addButton(Say::tr("&Try Again"), QMessageBox::AcceptRole);
        box.addButton(QMessageBox::Close);
        box.exec();
        if (box.clickedButton() != again)
            return false;
    }
}

} // namespace afterword
