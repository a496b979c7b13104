// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/imapcommand.h"
#include "core/mailbox/imapreader.h"
#include "core/mailbox/mailtrouble.h"

#include <QSet>

namespace afterword {

/// How one enters a mailbox.
struct MailLogin {
    enum class Way {
        Password,
        Token, ///< of OAuth 2, by OAUTHBEARER (RFC 7628) or else XOAUTH2, as the server offers
    };
    Way way = Way::Password;
    QByteArray user;
    QByteArray secret; ///< a password, or a token

    bool operator==(const MailLogin &) const = default;
};

/// What a server answered to one command.
struct ImapReply {
    std::vector<ImapResponse> data; ///< what came while it ran, whomever it concerns
    ImapResponse done;

    bool isOk() const { return done.status == ImapResponse::Status::Ok; }
};

/// One connection to an IMAP server, from its greeting on: a value, which bytes go into and come out of. The
/// transport is somebody else's. It enters first; then commands run one after the other.
class ImapSession {
public:
    enum class Stage {
        Greeting,
        BeforeTls, ///< in plain text, until STARTTLS is agreed
        AwaitsTls, ///< the transport is to begin TLS, and then to call tlsBegun()
        Entering,
        Ready, ///< a command may be sent
        Busy,
        Idling,
        Ended, ///< see trouble()
    };

    /// @p startTls: the connection begins in plain text, and nothing is said in it but STARTTLS.
    ImapSession(MailLogin login, bool startTls);

    void receive(QByteArrayView bytes);
    void tlsBegun();
    /// The connection is closed; @p why is a whole sentence, empty where the server just closed it.
    void closed(const QString &why = {});
    /// Nothing has come for too long.
    void fellSilent();

    Stage stage() const { return m_stage; }
    const std::optional<MailTrouble> &trouble() const { return m_trouble; }
    /// What the server can do, upper case: "IDLE", "UIDPLUS".
    bool can(QByteArrayView what) const { return m_capabilities.contains(what.toByteArray()); }
    /// Whether the server owes an answer: then silence means that the line is dead.
    bool isOwedAnAnswer() const;

    /// Sends @p command. Only when ready.
    void send(const ImapCommand &command);
    /// Lets the server tell by itself what comes (RFC 2177). Only when ready, and where it can IDLE.
    void idle();
    /// Ends that: the answer to it is the next reply.
    void stopIdling();
    /// Whether the server has told of a letter since idle() was called.
    bool hasNews() const { return m_hasNews; }
    /// The answer to the last command, once it is whole.
    std::optional<ImapReply> takeReply();
    /// Ends the session with words of its own.
    void fail(MailTrouble trouble);
    void logOut();

    /// What is to be sent now.
    QByteArray takeOutput() { return std::exchange(m_output, {}); }

private:
    void take(ImapResponse response);
    void takeGreeting(const ImapResponse &greeting);
    void takeWhileEntering(const ImapResponse &done);
    void takeContinuation();
    void takeCapabilities(const std::vector<ImapValue> &words);
    void endIdling(const QByteArray &words);
    void begin(const ImapCommand &command);
    void askForCapabilities();
    void authenticate();
    QByteArray mechanism() const;
    void refuseSignIn(const ImapResponse &done);

    MailLogin m_login;
    bool m_startTls;
    Stage m_stage = Stage::Greeting;
    enum class Entry { Capabilities, StartTls, Authenticate, CapabilitiesAgain };
    Entry m_entry = Entry::Capabilities;
    ImapReader m_reader;
    std::optional<MailTrouble> m_trouble;
    QSet<QByteArray> m_capabilities;
    int m_tags = 0;
    QByteArray m_tag;
    std::vector<QByteArray> m_waiting; ///< parts of the command that the server has not asked for yet
    bool m_challenged = false;         ///< the server wanted an answer to its refusal
    bool m_hasNews = false;
    bool m_idles = false; ///< the server has said so
    bool m_leaves = false;
    qsizetype m_collected = 0; ///< bytes of m_reply
    ImapReply m_reply;
    bool m_replyIsWhole = false;
    QByteArray m_output;
};

} // namespace afterword
