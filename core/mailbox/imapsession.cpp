// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/imapsession.h"

#include "core/mailbox/serverwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

/// No answer to one command is larger: what a hostile server sends is not kept without end.
constexpr qsizetype largestReply = 96'000'000; // bytes
constexpr size_t mostResponses = 300'000;
qsizetype sizeOf(const std::vector<ImapValue> &values)
{
    qsizetype bytes = 0;
    for (const ImapValue &value : values)
        bytes += static_cast<qsizetype>(sizeof(ImapValue)) + value.text.size() + sizeOf(value.items);
    return bytes;
}

QByteArray answerOf(const QByteArray &mechanism, const MailLogin &login)
{
    const QByteArray bearer = "\x01"
                              "auth=Bearer " +
                              login.secret + "\x01\x01";
    if (mechanism == "OAUTHBEARER")
        return "n,a=" + login.user + ',' + bearer;
    if (mechanism == "XOAUTH2")
        return "user=" + login.user + bearer;
    return '\0' + login.user + '\0' + login.secret;
}

} // namespace

ImapSession::ImapSession(MailLogin login, bool startTls)
    : m_login(std::move(login))
    , m_startTls(startTls)
{
}

void ImapSession::fail(MailTrouble trouble)
{
    if (m_stage == Stage::Ended)
        return;
    m_stage = Stage::Ended;
    m_output.clear();
    m_waiting.clear();
    m_trouble = std::move(trouble);
}

void ImapSession::closed(const QString &why)
{
    if (m_leaves)
        m_stage = Stage::Ended;
    fail({MailTrouble::Kind::Passing,
          why.isEmpty() ? Words::tr("The mail server ended the connection.") : why});
}

void ImapSession::fellSilent()
{
    fail({MailTrouble::Kind::Passing, Words::tr("The mail server does not answer.")});
}

bool ImapSession::isOwedAnAnswer() const
{
    return m_stage != Stage::Ready && m_stage != Stage::Idling && m_stage != Stage::AwaitsTls &&
           m_stage != Stage::Ended;
}

void ImapSession::receive(QByteArrayView bytes)
{
    if (m_stage == Stage::Ended)
        return;
    if (m_stage == Stage::AwaitsTls) {
        // Whoever sits on the line could put words into the server's mouth (CVE-2011-0411 and its like).
        fail(
            {MailTrouble::Kind::Unsafe,
             Words::tr("Something on the way to the mail server meddles with the connection, so it was ended "
                       "before the password was sent.")});
        return;
    }
    m_reader.add(bytes);
    while (m_stage != Stage::Ended) {
        Result<std::optional<ImapResponse>> next = m_reader.next();
        if (!next) {
            fail({MailTrouble::Kind::Lasting,
                  Words::tr("This is not a mail server that Afterword can talk to: %1.")
                      .arg(next.error().message)});
            return;
        }
        if (!*next)
            return;
        take(std::move(**next));
        if (m_stage == Stage::AwaitsTls && m_reader.hasRest())
            receive(QByteArrayView("?"));
    }
}

void ImapSession::take(ImapResponse response)
{
    using Kind = ImapResponse::Kind;
    if (m_stage == Stage::Greeting) {
        takeGreeting(response);
        return;
    }
    if (response.status == ImapResponse::Status::Bye && !m_leaves) {
        fail({MailTrouble::Kind::Passing,
              Words::tr("The mail server ended the connection: “%1”").arg(serverWords(response.text))});
        return;
    }
    if (response.kind == Kind::Continuation) {
        takeContinuation();
        return;
    }
    if (response.kind == Kind::Untagged) {
        if (response.name == "CAPABILITY")
            takeCapabilities(response.values);
        if (m_stage == Stage::Idling && response.name == "EXISTS")
            m_hasNews = true;
        if (m_stage == Stage::Busy || m_stage == Stage::Idling) {
            m_collected += sizeOf(response.values) + response.text.size() +
                           static_cast<qsizetype>(response.found.size() * sizeof(quint32)) +
                           static_cast<qsizetype>(sizeof(ImapResponse));
            if (m_collected > largestReply || m_reply.data.size() >= mostResponses) {
                fail({MailTrouble::Kind::Lasting,
                      Words::tr("The mail server sends more than it was asked for.")});
                return;
            }
            m_reply.data.push_back(std::move(response));
        }
        return;
    }
    if (response.tag != m_tag || m_tag.isEmpty())
        return; // the end of something that was given up, or nonsense that changes nothing
    m_tag.clear();
    m_waiting.clear();
    if (m_stage == Stage::BeforeTls || m_stage == Stage::Entering) {
        takeWhileEntering(response);
        return;
    }
    if (response.code == "CAPABILITY")
        takeCapabilities(response.codeArguments);
    m_reply.done = std::move(response);
    m_replyIsWhole = true;
    m_stage = Stage::Ready;
}

void ImapSession::takeGreeting(const ImapResponse &greeting)
{
    using Status = ImapResponse::Status;
    if (greeting.kind != ImapResponse::Kind::Untagged || greeting.status == Status::None ||
        greeting.status == Status::No || greeting.status == Status::Bad) {
        fail({MailTrouble::Kind::Lasting,
              Words::tr("This is not an IMAP server: it greets with something else.")});
        return;
    }
    if (greeting.status == Status::Bye) {
        fail({MailTrouble::Kind::Passing, Words::tr("The mail server takes no connections just now: “%1”")
                                              .arg(serverWords(greeting.text))});
        return;
    }
    // Whoever is let in before TLS began could not tell whose mailbox it is (RFC 9051, 6.2.1).
    if (greeting.status == Status::Preauth && m_startTls) {
        fail({MailTrouble::Kind::Unsafe,
              Words::tr("The mail server offers no private connection, so nothing was sent to it.")});
        return;
    }
    m_stage = m_startTls ? Stage::BeforeTls : Stage::Entering;
    if (greeting.status == Status::Preauth) {
        m_entry = Entry::CapabilitiesAgain;
        begin(ImapCommand("CAPABILITY"));
        return;
    }
    askForCapabilities();
}

void ImapSession::askForCapabilities()
{
    m_capabilities.clear();
    m_entry = Entry::Capabilities;
    begin(ImapCommand("CAPABILITY"));
}

void ImapSession::takeCapabilities(const std::vector<ImapValue> &words)
{
    m_capabilities.clear();
    for (const ImapValue &word : words)
        m_capabilities.insert(word.text.toUpper());
}

void ImapSession::takeWhileEntering(const ImapResponse &done)
{
    const bool ok = done.status == ImapResponse::Status::Ok;
    switch (m_entry) {
    case Entry::Capabilities:
        if (m_stage == Stage::BeforeTls) {
            if (!ok || !can("STARTTLS")) {
                fail({MailTrouble::Kind::Unsafe, Words::tr("The mail server offers no private connection "
                                                           "(STARTTLS), so no password was sent.")});
                return;
            }
            m_entry = Entry::StartTls;
            begin(ImapCommand("STARTTLS"));
            return;
        }
        authenticate();
        return;
    case Entry::StartTls:
        if (!ok) {
            fail({MailTrouble::Kind::Unsafe,
                  Words::tr("The mail server refused a private connection, so no password was sent.")});
            return;
        }
        m_stage = Stage::AwaitsTls;
        return;
    case Entry::Authenticate:
        if (!ok) {
            refuseSignIn(done);
            return;
        }
        m_login.secret.clear();
        m_entry = Entry::CapabilitiesAgain;
        if (done.code == "CAPABILITY") {
            takeCapabilities(done.codeArguments);
            m_stage = Stage::Ready;
            return;
        }
        begin(ImapCommand("CAPABILITY"));
        return;
    case Entry::CapabilitiesAgain: m_stage = Stage::Ready; return;
    }
}

void ImapSession::refuseSignIn(const ImapResponse &done)
{
    // RFC 5530: it is not the password.
    if (done.code == "UNAVAILABLE" || done.code == "INUSE" || done.code == "LIMIT") {
        fail({MailTrouble::Kind::Passing,
              Words::tr("The mail server lets nobody in just now: “%1”").arg(serverWords(done.text))});
        return;
    }
    fail({MailTrouble::Kind::SignIn,
          Words::tr("The mail server refused the name or the password: “%1”").arg(serverWords(done.text))});
}

void ImapSession::tlsBegun()
{
    if (m_stage != Stage::AwaitsTls)
        return;
    m_reader = ImapReader();
    m_stage = Stage::Entering;
    askForCapabilities();
}

QByteArray ImapSession::mechanism() const
{
    if (m_login.way == MailLogin::Way::Password)
        return "PLAIN";
    return can("AUTH=OAUTHBEARER") ? "OAUTHBEARER" : "XOAUTH2";
}

void ImapSession::authenticate()
{
    m_entry = Entry::Authenticate;
    m_challenged = false;
    const QByteArray mechanism = this->mechanism();
    if (can("AUTH=" + mechanism)) {
        const QByteArray answer = answerOf(mechanism, m_login).toBase64();
        if (can("SASL-IR")) {
            begin(ImapCommand("AUTHENTICATE").words(mechanism + ' ' + answer));
            return;
        }
        begin(ImapCommand("AUTHENTICATE").words(mechanism));
        m_waiting = {answer + "\r\n"};
        return;
    }
    if (m_login.way != MailLogin::Way::Password || can("LOGINDISABLED")) {
        fail(
            {MailTrouble::Kind::Lasting, Words::tr("The mail server does not accept this kind of sign-in. It "
                                                   "may want one in a browser, which Afterword cannot do.")});
        return;
    }
    begin(ImapCommand("LOGIN").text(m_login.user).text(m_login.secret));
}

void ImapSession::takeContinuation()
{
    if (!m_waiting.empty()) {
        m_output += m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        return;
    }
    if (m_stage == Stage::Idling)
        m_idles = true;
    // A refused token: the server says why, and wants an empty answer before it says no (RFC 7628, 3.2.3).
    if (m_stage == Stage::Entering && m_entry == Entry::Authenticate && !std::exchange(m_challenged, true))
        m_output += mechanism() == "OAUTHBEARER" ? "AQ==\r\n" : "\r\n";
}

void ImapSession::begin(const ImapCommand &command)
{
    m_tag = 'a' + QByteArray::number(++m_tags);
    const LiteralWay way = can("LITERAL+")   ? LiteralWay::Unlimited
                           : can("LITERAL-") ? LiteralWay::UpTo4096
                                             : LiteralWay::Waiting;
    m_waiting = command.parts(m_tag, way);
    m_output += m_waiting.front();
    m_waiting.erase(m_waiting.begin());
}

void ImapSession::send(const ImapCommand &command)
{
    m_reply = {};
    m_collected = 0;
    m_replyIsWhole = false;
    m_stage = Stage::Busy;
    begin(command);
}

void ImapSession::idle()
{
    m_hasNews = false;
    m_idles = false;
    send(ImapCommand("IDLE"));
    m_stage = Stage::Idling;
}

void ImapSession::stopIdling()
{
    if (m_stage != Stage::Idling)
        return;
    endIdling("DONE\r\n");
    m_stage = Stage::Busy;
}

/// Before the server has said that it waits, it may not hear it: Cyrus then waits for ever (RFC 2177, 3).
void ImapSession::endIdling(const QByteArray &words)
{
    if (m_idles)
        m_output += words;
    else
        m_waiting = {words};
}

std::optional<ImapReply> ImapSession::takeReply()
{
    if (!m_replyIsWhole)
        return {};
    m_replyIsWhole = false;
    return std::exchange(m_reply, {});
}

void ImapSession::logOut()
{
    if (m_stage == Stage::Ended || m_leaves)
        return;
    m_leaves = true;
    const QByteArray goodbye = 'a' + QByteArray::number(++m_tags) + " LOGOUT\r\n";
    if (m_stage == Stage::Idling)
        endIdling("DONE\r\n" + goodbye);
    else if (m_stage == Stage::Ready)
        m_output += goodbye;
}

} // namespace afterword
