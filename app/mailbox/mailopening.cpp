// SPDX-License-Identifier: GPL-3.0-or-later
// How the mailbox is connected and what opens it; the rest of MailDesk stands in maildesk.cpp.
#include "app/mailbox/maildesk.h"

#include "core/base/clock.h"
#include "core/exchange/mail/emlreader.h"
#include "ui/commands/editor.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace afterword {

namespace {

/// A token is asked for anew before it ends, and never without pause.
constexpr auto beforeEnd = 5min;
constexpr auto soonest = 1min;
/// Where the desktop has none, as while it is offline.
constexpr auto againAfter = 5min;

} // namespace

void MailDesk::stateChanged()
{
    using Kind = MailWatch::State::Kind;
    const Kind kind = m_watch.state().kind;
    if (kind == Kind::Watching) {
        m_isRefused = false;
        m_secret.wasTaken(m_password, [this](const QString &why) { Q_EMIT failed(why); });
    } else if (kind == Kind::Stopped) {
        m_password.clear();
        if (!isOnline())
            m_wantsPassword = Secret::Kind::Refused;
        // A token may have ended, or been taken back, before its time.
        else if (!std::exchange(m_isRefused, true))
            askDesktop();
        else
            m_whyNotOpened =
                tr("Sign in again in the desktop’s Online Accounts, and then ask it again here.");
    }
    tellTrouble();
    Q_EMIT changed();
}

void MailDesk::tellTrouble()
{
    using Kind = MailWatch::State::Kind;
    const MailWatch::State &state = m_watch.state();
    const bool isTrouble = state.kind == Kind::Broken || state.kind == Kind::Stopped;
    const bool isAskedAgain = state.kind == Kind::Stopped && isOnline() && m_whyNotOpened.isEmpty();
    if (state.kind == Kind::Watching)
        m_told.over();
    if (!isTrouble || isAskedAgain)
        return;
    const bool mayPass = state.kind == Kind::Broken && state.trouble.kind == MailTrouble::Kind::Passing;
    if (m_told.isNews(state.trouble.why, mayPass, m_memory.looked, m_clock.now()))
        Q_EMIT needsLook(
            tr("Your mailbox is not being read: see Settings, under Mailbox. %1").arg(state.trouble.why));
}

QString MailDesk::keyringAccount() const
{
    return m_memory.account.user + u'@' + m_memory.account.host;
}

void MailDesk::start()
{
    if (!whyForgotten().isEmpty())
        Q_EMIT failed(whyForgotten());
    if (isLocal())
        begin({});
    else if (isOnline())
        askDesktop();
    else if (isConnected())
        askKeyring();
}

void MailDesk::askKeyring()
{
    const auto missing = [this](Secret::Kind kind) {
        m_wantsPassword = kind;
        m_asksKeyring = false;
        Q_EMIT changed();
        Q_EMIT needsLook(
            tr("Your mailbox is not connected: it waits for its password in Settings, under Mailbox."));
    };
    m_asksKeyring = true;
    m_wantsPassword.reset();
    m_secret.readUnlessGiven(
        m_password, [this](const QByteArray &password) { begin(password); }, missing);
    if (m_asksKeyring)
        Q_EMIT changed();
}

/// The answer comes unless the mailbox is another one by then.
void MailDesk::askForPass(const std::function<void(const OnlinePass &)> &answer)
{
    using Wanted = OnlineAccounts::Wanted;
    const MailAccount asked = m_memory.account;
    m_online.pass(asked, m_isRefused ? Wanted::Fresh : Wanted::Kept,
                  [desk = QPointer(this), asked, answer](const OnlinePass &pass) {
                      if (desk && desk->m_memory.account.online == asked.online)
                          answer(pass);
                  });
}

void MailDesk::askDesktop()
{
    askForPass([this](const OnlinePass &pass) {
        takePass(pass);
        if (!pass.secret.isEmpty())
            begin(pass.secret);
        else
            Q_EMIT needsLook(
                tr("Your mailbox is not connected: see Settings, under Mailbox. %1").arg(pass.why));
    });
}

void MailDesk::takePass(const OnlinePass &pass)
{
    m_password = pass.secret;
    m_whyNotOpened = pass.why;
    if (m_password.isEmpty())
        m_passSoon.start(againAfter);
    else if (pass.lasts > 0s)
        m_passSoon.start(std::max<std::chrono::milliseconds>(pass.lasts - beforeEnd, soonest));
    Q_EMIT changed();
}

/// The token of a line that stands is only kept for the next one, and for what is sent.
void MailDesk::renewPass()
{
    askForPass([this](const OnlinePass &pass) {
        using Kind = MailWatch::State::Kind;
        takePass(pass);
        const Kind kind = m_watch.state().kind;
        if (!pass.secret.isEmpty() && kind != Kind::Watching && kind != Kind::Connecting)
            begin(pass.secret);
    });
}

void MailDesk::awake()
{
    if (isOnline())
        askDesktop();
    else
        readAnew();
}

void MailDesk::connectMailbox(const MailAccount &account, const QByteArray &password, bool keep)
{
    connected(account);
    givePassword(password, keep);
}

void MailDesk::connectOnline(const MailAccount &account)
{
    connected(account);
    m_secret.wantKept(false);
    askDesktop();
    Q_EMIT changed();
}

void MailDesk::connectFolder(const QString &folder)
{
    MailAccount account;
    account.address = m_editor.search().person.email;
    account.folder = folder;
    connected(account);
    m_secret.wantKept(false);
    begin({});
}

void MailDesk::connected(const MailAccount &account)
{
    m_isRefused = false;
    m_whyNotOpened.clear();
    m_asksKeyring = false;
    beginAnew(account);
}

void MailDesk::givePassword(const QByteArray &password, bool keep)
{
    m_secret.wantKept(keep);
    begin(password);
}

void MailDesk::begin(const QByteArray &password)
{
    m_password = password;
    m_wantsPassword.reset();
    m_asksKeyring = false;
    m_sent.clear();
    // Unread, every letter would seem to be one that says nothing.
    if (const auto canBeRead = lettersCanBeRead(); !canBeRead) {
        Q_EMIT failed(tr("Your mailbox is not being read: %1.").arg(canBeRead.error().message));
        Q_EMIT changed();
        return;
    }
    const MailAccount &account = m_memory.account;
    const MailWatch::Place place =
        isLocal() ? MailWatch::Place(MailPlace{account.folder, systemSpool(), &m_clock})
                  : MailWatch::Place(MailServer{account.host, account.port, account.authority});
    m_watch.begin(place, [this] { return errand(); });
    handOverCopies();
    Q_EMIT changed();
}

} // namespace afterword
