// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/line/smtpline.h"

#include "app/accounts/servertrust.h"
#include "app/mailbox/line/latecurl.h"

#include "core/mailbox/serverwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <memory>

#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Sending)
};

struct Ended {
    void operator()(CURL *line) const { curl_easy_cleanup(line); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

constexpr long connectSeconds = 30;
constexpr qsizetype longestAnswer = 4096;

/// One sending, as the library asks for its parts.
struct Sending {
    const LetterToSend &what;
    const std::function<bool()> &mayBegin;
    const std::function<bool()> &isGivenUp;
    qsizetype given = 0;
    bool begun = false;   ///< the text was asked for, and allowed to go
    bool refused = false; ///< it was not allowed to
    bool ended = false;   ///< the whole text was taken from here, so that its end may have gone out
    /// What the server refused last, with its number: what it says at parting stands behind it.
    QByteArray refusal;
    bool refuses = false; ///< the answer that is being read is a refusal
    int verdict = 0;      ///< the number of its answer to the whole text; 0: it has given none
};

size_t giveText(char *buffer, size_t size, size_t count, void *data)
{
    auto &sending = *static_cast<Sending *>(data);
    if (!sending.begun) {
        if (!sending.mayBegin()) {
            sending.refused = true;
            return CURL_READFUNC_ABORT;
        }
        sending.begun = true;
    }
    const qsizetype left = sending.what.letter.size() - sending.given;
    const qsizetype bytes = std::min(left, static_cast<qsizetype>(size * count));
    std::memcpy(buffer, sending.what.letter.constData() + sending.given, static_cast<size_t>(bytes));
    sending.given += bytes;
    // The library may send the letter's end as soon as it knows that there is no more.
    if (sending.given == sending.what.letter.size())
        sending.ended = true;
    return static_cast<size_t>(bytes);
}

/// What a further line of an answer says, without the codes that the first one began with: many servers write
/// theirs of three numbers on each (RFC 2034, 4).
QByteArray furtherWords(const QByteArray &line)
{
    const auto isCode = [](char c) { return c == '.' || (c >= '0' && c <= '9'); };
    const QByteArray words = line.mid(4);
    const QByteArray first = words.left(words.indexOf(' '));
    const bool begins = first.count('.') == 2 && std::all_of(first.begin(), first.end(), isCode);
    return begins ? words.mid(first.size()) : words;
}

/// A line of an answer; "550-" tells that more of the same answer follows, "550 " that it ends (RFC
/// 5321, 4.2).
size_t takeAnswer(char *buffer, size_t size, size_t count, void *data)
{
    auto &sending = *static_cast<Sending *>(data);
    const QByteArray line(buffer, static_cast<qsizetype>(size * count));
    const int number = line.left(3).toInt();
    const bool isLast = line.size() < 4 || line[3] != '-';
    const bool isRefusal = number >= 400 && number < 600;
    if (isRefusal && !sending.refuses)
        sending.refusal.clear();
    if (isRefusal && sending.refusal.size() < longestAnswer)
        sending.refusal += sending.refusal.isEmpty() ? line : ' ' + furtherWords(line);
    sending.refuses = isRefusal && !isLast;
    if (sending.ended && sending.verdict == 0 && isLast)
        sending.verdict = number;
    return size * count;
}

size_t takeNothing(char *, size_t size, size_t count, void *)
{
    return size * count;
}

int lookAround(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto &sending = *static_cast<const Sending *>(data);
    return sending.isGivenUp() ? 1 : 0;
}

bool startLibrary()
{
    static const bool started = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return started;
}

QByteArray addressOf(const SendingServer &server)
{
    const QByteArray host = server.host.toLatin1();
    // The path is the name that is told to the server, and stands in the letter's Received: not this
    // machine's.
    return QByteArray(server.startTls ? "smtp://" : "smtps://") +
           (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(server.port) +
           "/%5B127.0.0.1%5D";
}

void setUp(CURL *line, Sending &sending, char *detail)
{
    const LetterToSend &what = sending.what;
    curl_easy_setopt(line, CURLOPT_URL, addressOf(what.server).constData());
    curl_easy_setopt(line, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(line, CURLOPT_PROXY, ""); // whatever the session's environment says
    curl_easy_setopt(line, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(line, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(line, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    curl_easy_setopt(line, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(line, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(line, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!what.authority.isEmpty()) {
        curl_blob blob{};
        blob.data = const_cast<char *>(what.authority.constData());
        blob.len = static_cast<size_t>(what.authority.size());
        blob.flags = CURL_BLOB_COPY;
        curl_easy_setopt(line, CURLOPT_CAINFO, nullptr);
        curl_easy_setopt(line, CURLOPT_CAPATH, nullptr);
        curl_easy_setopt(line, CURLOPT_CAINFO_BLOB, &blob);
    }
    curl_easy_setopt(line, CURLOPT_USERNAME, what.user.constData());
    curl_easy_setopt(line, what.isToken ? CURLOPT_XOAUTH2_BEARER : CURLOPT_PASSWORD,
                     what.password.constData());
    curl_easy_setopt(line, CURLOPT_SASL_IR, 1L);
    curl_easy_setopt(line, CURLOPT_MAIL_FROM, QByteArray('<' + what.from + '>').constData());
    curl_easy_setopt(line, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(line, CURLOPT_INFILESIZE_LARGE, curl_off_t(what.letter.size()));
    curl_easy_setopt(line, CURLOPT_READFUNCTION, giveText);
    curl_easy_setopt(line, CURLOPT_READDATA, &sending);
    curl_easy_setopt(line, CURLOPT_HEADERFUNCTION, takeAnswer);
    curl_easy_setopt(line, CURLOPT_HEADERDATA, &sending);
    curl_easy_setopt(line, CURLOPT_WRITEFUNCTION, takeNothing);
    curl_easy_setopt(line, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(line, CURLOPT_XFERINFOFUNCTION, lookAround);
    curl_easy_setopt(line, CURLOPT_XFERINFODATA, &sending);
    curl_easy_setopt(line, CURLOPT_CONNECTTIMEOUT, std::min(connectSeconds, long(what.patience.count())));
    curl_easy_setopt(line, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(what.patience.count()));
    curl_easy_setopt(line, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(line, CURLOPT_LOW_SPEED_TIME, long(what.patience.count()));
    curl_easy_setopt(line, CURLOPT_ERRORBUFFER, detail);
}

QString certificateFault(CURL *line)
{
    long fault = 0;
    curl_easy_getinfo(line, CURLINFO_SSL_VERIFYRESULT, &fault);
    // The numbers of X509_verify_cert_error_string(3). Where the name does not fit, the library leaves it at
    // "unspecified".
    switch (fault) {
    case 0:
    case 1: return whyNotListed();
    case 9: return whyNotTrusted({QSslError(QSslError::CertificateNotYetValid)});
    case 10: return whyNotTrusted({QSslError(QSslError::CertificateExpired)});
    default: return whyNotTrusted({QSslError(QSslError::CertificateUntrusted)});
    }
}

/// Whoever does not answer is not waited for again: when the line ends, the library takes its leave, and
/// waits two minutes for the answer to that, whatever it was told.
void stopListening(CURL *line)
{
    curl_socket_t socket = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(line, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD)
        shutdown(socket, SHUT_RD);
}

/// What went wrong, where the letter was not sent.
QString whyNot(CURL *line, CURLcode code, const Sending &sending, const char *detail)
{
    const QString &host = sending.what.server.host;
    const QString said = serverWords(sending.refusal.trimmed());
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return Words::tr("There is no server called %1, or this computer is offline.").arg(host);
    case CURLE_COULDNT_CONNECT: return Words::tr("The mail server %1 cannot be reached.").arg(host);
    case CURLE_PEER_FAILED_VERIFICATION:
        return Words::
            tr("The mail server %1 could not prove that it is the right one: %2. The password was not sent.")
                .arg(host, certificateFault(line));
    case CURLE_USE_SSL_FAILED:
        return Words::tr("The mail server %1 offers no private connection, or something in between removes "
                         "it. The password was not sent.")
            .arg(host);
    case CURLE_SSL_CONNECT_ERROR:
        return Words::tr("No private connection to %1 could be made (%2). The password was not sent.")
            .arg(host, QString::fromUtf8(detail));
    case CURLE_LOGIN_DENIED:
        return Words::tr("The mail server %1 did not accept the name and password: “%2”").arg(host, said);
    default: break;
    }
    if (!said.isEmpty())
        return Words::tr("The mail server %1 did not accept the letter: “%2”").arg(host, said);
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT: return Words::tr("The mail server %1 does not answer.").arg(host);
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING: return Words::tr("The connection to %1 broke off.").arg(host);
    default:
        return Words::tr("The mail server %1 said something that Afterword does not understand.").arg(host);
    }
}

} // namespace

SendOutcome sendLetter(const LetterToSend &what, const std::function<bool()> &mayBegin,
                       const std::function<bool()> &isGivenUp)
{
    using Kind = SendOutcome::Kind;
    if (const auto there = libcurl.load(); !there)
        return {Kind::NotSent, false, Words::tr("Letters cannot be sent: %1.").arg(there.error().message)};
    const std::unique_ptr<CURL, Ended> line(startLibrary() ? curl_easy_init() : nullptr);
    const std::unique_ptr<curl_slist, Ended> to(
        curl_slist_append(nullptr, QByteArray('<' + what.to + '>').constData()));
    if (!line || !to)
        return {Kind::NotSent, false, Words::tr("This computer is out of memory.")};
    Sending sending{what, mayBegin, isGivenUp, 0, false, false, false, {}, false, 0};
    char detail[CURL_ERROR_SIZE] = "";
    setUp(line.get(), sending, detail);
    curl_easy_setopt(line.get(), CURLOPT_MAIL_RCPT, to.get());
    const CURLcode code = curl_easy_perform(line.get());
    if (code != CURLE_OK)
        stopListening(line.get());
    if (sending.ended) {
        if (code == CURLE_OK || sending.verdict / 100 == 2)
            return {Kind::Sent, false, {}};
        if (sending.verdict / 100 != 4 && sending.verdict / 100 != 5)
            return {Kind::Unclear, false,
                    Words::tr("The connection to %1 broke off before it said that it has the letter.")
                        .arg(what.server.host)};
    }
    if (sending.refused)
        return {Kind::NotSent, false, Words::tr("The letter was taken back before it went.")};
    return {Kind::NotSent, code == CURLE_LOGIN_DENIED, whyNot(line.get(), code, sending, detail)};
}

} // namespace afterword
