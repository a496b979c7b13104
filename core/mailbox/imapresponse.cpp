// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/imapresponse.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

Error nonsense(const char *why)
{
    return {u"the mail server sent something that is no answer (%1)"_s.arg(QLatin1StringView(why))};
}

/// Goes through the bytes of one response once, from left to right.
class Parser {
public:
    explicit Parser(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    Result<ImapResponse> read();

private:
    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    bool isAtEnd() const { return m_bytes.size() - m_at == 2 && m_bytes.endsWith("\r\n"); }
    bool take(char c)
    {
        if (m_at >= m_bytes.size() || m_bytes[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    QByteArray restOfLine();
    QByteArray word();
    bool fail(const char *why)
    {
        if (!m_why)
            m_why = why;
        return false;
    }

    bool value(ImapValue &value, int depth, bool inCode);
    bool list(ImapValue &value, int depth, bool inCode);
    bool quoted(ImapValue &value);
    bool literal(ImapValue &value);
    bool atom(ImapValue &value, bool inCode);
    bool values(std::vector<ImapValue> &into);
    bool numbers(std::vector<quint32> &into);
    void status(ImapResponse &response);
    bool code(ImapResponse &response);

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_count = 0;
    const char *m_why = nullptr;
};

ImapResponse::Status statusOf(const QByteArray &word)
{
    using Status = ImapResponse::Status;
    if (word == "OK")
        return Status::Ok;
    if (word == "NO")
        return Status::No;
    if (word == "BAD")
        return Status::Bad;
    if (word == "PREAUTH")
        return Status::Preauth;
    return word == "BYE" ? Status::Bye : Status::None;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

bool isAllDigits(QByteArrayView text)
{
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
    }
    return !text.isEmpty();
}

QByteArray Parser::restOfLine()
{
    return m_bytes.mid(m_at, m_bytes.size() - 2 - m_at);
}

/// What stands up to the next blank or the end of the line.
QByteArray Parser::word()
{
    const qsizetype from = m_at;
    while (m_at < m_bytes.size() && m_bytes[m_at] != ' ' && !isControl(m_bytes[m_at]))
        ++m_at;
    return m_bytes.mid(from, m_at - from);
}

bool Parser::quoted(ImapValue &value)
{
    value.kind = ImapValue::Kind::Text;
    while (m_at < m_bytes.size()) {
        char c = m_bytes[m_at++];
        if (c == '"')
            return true;
        if (c == '\\' && m_at < m_bytes.size())
            c = m_bytes[m_at++];
        if (c == '\r' || c == '\n' || c == '\0')
            return fail("a quoted text goes over the end of its line");
        value.text += c;
    }
    return fail("a quoted text has no end");
}

bool Parser::literal(ImapValue &value)
{
    value.kind = ImapValue::Kind::Text;
    const qsizetype end = m_bytes.indexOf("}\r\n", m_at);
    if (end < 0 || end - m_at > 10 || !isAllDigits(QByteArrayView(m_bytes).sliced(m_at, end - m_at)))
        return fail("a literal without a length");
    const qsizetype length = m_bytes.mid(m_at, end - m_at).toLongLong();
    m_at = end + 3;
    if (length > m_bytes.size() - m_at)
        return fail("a literal that is shorter than it says");
    value.text = m_bytes.mid(m_at, length);
    m_at += length;
    return true;
}

/// A word; what stands in the brackets of BODY[HEADER.FIELDS (DATE FROM)] is part of it.
bool Parser::atom(ImapValue &value, bool inCode)
{
    value.kind = ImapValue::Kind::Atom;
    const qsizetype from = m_at;
    int brackets = 0;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes[m_at];
        if (isControl(c) || c == '{')
            break;
        if (brackets == 0 && (c == ' ' || c == '(' || c == ')' || c == '"' || (inCode && c == ']')))
            break;
        brackets += c == '[' ? 1 : c == ']' && brackets > 0 ? -1 : 0;
    }
    if (m_at == from || brackets != 0 || peek() == '{' || peek() == '"')
        return fail("a word that is none");
    value.text = m_bytes.mid(from, m_at - from);
    if (value.text.compare("NIL", Qt::CaseInsensitive) == 0)
        value = ImapValue();
    return true;
}

bool Parser::list(ImapValue &value, int depth, bool inCode)
{
    value.kind = ImapValue::Kind::List;
    if (depth >= deepestImapList)
        return fail("lists within lists without end");
    while (!take(')')) {
        // Some servers write a blank before the bracket, and some write none between two lists.
        if (take(' '))
            continue;
        ImapValue item;
        if (!this->value(item, depth + 1, inCode))
            return false;
        value.items.push_back(std::move(item));
    }
    return true;
}

bool Parser::value(ImapValue &value, int depth, bool inCode)
{
    if (++m_count > mostImapValues)
        return fail("too many values at once");
    if (take('('))
        return list(value, depth, inCode);
    if (take('"'))
        return quoted(value);
    if (peek() == '~' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '{')
        ++m_at; // a literal that may hold NULs (RFC 9051, literal8)
    if (take('{'))
        return literal(value);
    return atom(value, inCode);
}

bool Parser::values(std::vector<ImapValue> &into)
{
    while (!isAtEnd()) {
        if (take(' '))
            continue;
        ImapValue one;
        if (!value(one, 0, false))
            return false;
        into.push_back(std::move(one));
    }
    return true;
}

/// Of SEARCH: numbers, and behind them perhaps "(MODSEQ 12)", which does not matter.
bool Parser::numbers(std::vector<quint32> &into)
{
    while (take(' ')) {
        const QByteArray next = word();
        if (next.startsWith('(')) {
            m_at = m_bytes.size() - 2;
            break;
        }
        bool ok = next.isEmpty();
        const quint32 number = next.toUInt(&ok);
        if (!next.isEmpty() && !ok)
            return fail("a search that found no numbers");
        if (number > 0)
            into.push_back(number);
    }
    return isAtEnd() || fail("a search that found no numbers");
}

/// "[CODE argument argument]"; false where it is no such thing, and then it is text.
bool Parser::code(ImapResponse &response)
{
    if (!take('['))
        return false;
    ImapValue name;
    if (!atom(name, true) || name.kind != ImapValue::Kind::Atom)
        return false;
    response.code = name.text.toUpper();
    while (!take(']')) {
        if (take(' '))
            continue;
        ImapValue argument;
        if (m_at >= m_bytes.size() - 2 || peek() == '{' || !value(argument, 0, true))
            return false;
        response.codeArguments.push_back(std::move(argument));
    }
    return true;
}

/// What stands behind OK, NO, BAD, BYE and PREAUTH. Whatever it is, it is not worth ending the connection.
void Parser::status(ImapResponse &response)
{
    take(' ');
    const qsizetype from = m_at;
    if (peek() == '[' && !code(response)) {
        m_at = from;
        m_why = nullptr;
        response.code.clear();
        response.codeArguments.clear();
    }
    take(' ');
    response.text = restOfLine();
}

Result<ImapResponse> Parser::read()
{
    ImapResponse response;
    if (!m_bytes.endsWith("\r\n"))
        return nonsense("a line without an end");
    if (take('+')) {
        response.kind = ImapResponse::Kind::Continuation;
        take(' ');
        response.text = restOfLine();
        return response;
    }
    const QByteArray tag = word();
    if (tag.isEmpty() || !take(' '))
        return nonsense("a line without words");
    response.kind = tag == "*" ? ImapResponse::Kind::Untagged : ImapResponse::Kind::Tagged;
    if (response.kind == ImapResponse::Kind::Tagged)
        response.tag = tag;
    QByteArray name = word().toUpper();
    if (response.kind == ImapResponse::Kind::Untagged && isAllDigits(name)) {
        bool ok = false;
        response.number = name.toUInt(&ok);
        if (!ok || !take(' '))
            return nonsense("a number without a meaning");
        name = word().toUpper();
    }
    response.status = response.number == 0 ? statusOf(name) : ImapResponse::Status::None;
    if (response.status != ImapResponse::Status::None) {
        status(response);
        return response;
    }
    if (response.kind == ImapResponse::Kind::Tagged || name.isEmpty())
        return nonsense("an answer that is neither yes nor no");
    response.name = name;
    const bool read = name == "SEARCH" ? numbers(response.found) : values(response.values);
    if (!read)
        return nonsense(m_why);
    return response;
}

} // namespace

Result<ImapResponse> readImapResponse(const QByteArray &bytes)
{
    return Parser(bytes).read();
}

const ImapValue *fetched(const ImapResponse &response, QByteArrayView name)
{
    if (response.name != "FETCH" || response.values.size() != 1)
        return nullptr;
    const std::vector<ImapValue> &items = response.values.front().items;
    const bool isPart = name.endsWith('[');
    for (size_t i = 0; i + 1 < items.size(); i += 2) {
        const QByteArrayView said = items[i].text;
        if (items[i].is(name) || (isPart && said.size() > name.size() &&
                                  said.first(name.size()).compare(name, Qt::CaseInsensitive) == 0))
            return &items[i + 1];
    }
    return nullptr;
}

bool hasFlag(const ImapResponse &response, QByteArrayView flag)
{
    const ImapValue *flags = fetched(response, "FLAGS");
    return flags && std::any_of(flags->items.begin(), flags->items.end(),
                                [flag](const ImapValue &one) { return one.is(flag); });
}

} // namespace afterword
