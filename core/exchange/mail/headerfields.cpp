// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/headerfields.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// How long the encoded word (RFC 2047) is that begins at @p from; 0 where none does.
qsizetype encodedWordLength(const QByteArray &field, qsizetype from)
{
    if (!QByteArrayView(field).sliced(from).startsWith("=?"))
        return 0;
    const qsizetype encoding = field.indexOf('?', from + 2);
    const qsizetype text = encoding < 0 ? -1 : field.indexOf('?', encoding + 1);
    const qsizetype end = text < 0 ? -1 : field.indexOf("?=", text + 1);
    return end < 0 ? 0 : end + 2 - from;
}

/// How long the quoted text is that begins at @p from; 0 where none does.
qsizetype quotedLength(const QByteArray &field, qsizetype from)
{
    if (field[from] != '"')
        return 0;
    for (qsizetype i = from + 1; i < field.size(); ++i) {
        if (field[i] == '\\')
            ++i;
        else if (field[i] == '"')
            return i + 1 - from;
    }
    return field.size() - from;
}

const char *offsetOf(const QByteArray &abbreviation)
{
    static constexpr struct {
        const char *name;
        const char *offset;
    } known[] = {{"CET", "+0100"},  {"CEST", "+0200"}, {"WET", "+0000"}, {"WEST", "+0100"},
                 {"EET", "+0200"},  {"EEST", "+0300"}, {"MSK", "+0300"}, {"JST", "+0900"},
                 {"KST", "+0900"},  {"HKT", "+0800"},  {"SGT", "+0800"}, {"AEST", "+1000"},
                 {"AEDT", "+1100"}, {"NZST", "+1200"}, {"NZDT", "+1300"}};
    for (const auto &zone : known) {
        if (abbreviation == zone.name)
            return zone.offset;
    }
    return nullptr;
}

} // namespace

QByteArray repairedAddresses(const QByteArray &field)
{
    QByteArray repaired;
    repaired.reserve(field.size());
    bool inAddress = false;
    bool inGroup = false;
    for (qsizetype i = 0; i < field.size(); ++i) {
        const qsizetype whole = std::max(encodedWordLength(field, i), quotedLength(field, i));
        if (whole > 0) {
            repaired += QByteArrayView(field).sliced(i, whole);
            i += whole - 1;
            continue;
        }
        const char c = field[i];
        const bool literal = i > 0 && field[i - 1] == '@'; // a domain in brackets: dana@[192.0.2.1]
        if (c == '[' && !inAddress && literal) {
            const qsizetype end = field.indexOf(']', i);
            const qsizetype length = (end < 0 ? field.size() : end + 1) - i;
            repaired += QByteArrayView(field).sliced(i, length);
            i += length - 1;
            continue;
        }
        if (c == '<' || c == '>')
            inAddress = c == '<';
        if (c == ':' && !inAddress)
            inGroup = true;
        if (c == ';' && !inAddress) {
            repaired += inGroup ? ';' : ',';
            inGroup = false;
        } else if ((c == '[' || c == ']') && !inAddress) {
            repaired += c == '[' ? '(' : ')';
        } else {
            repaired += c;
        }
        if (c == '<' && QByteArrayView(field)
                                .sliced(i + 1)
                                .first(std::min<qsizetype>(7, field.size() - i - 1))
                                .compare("mailto:", Qt::CaseInsensitive) == 0)
            i += 7;
    }
    return repaired;
}

QByteArray repairedDate(const QByteArray &field)
{
    QString date = QString::fromLatin1(field).simplified();
    static const QRegularExpression comment(u"\\s*\\([^()]*\\)$"_s);
    date.remove(comment);
    static const QRegularExpression offset(
        u"(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*(?:GMT|UTC|UT)?\\s*([+-]\\d{2}):?(\\d{2})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = offset.match(date); match.hasMatch())
        return (date.left(match.capturedStart()) + match.captured(1) + u' ' + match.captured(2) +
                match.captured(3))
            .toLatin1();
    const QByteArray abbreviation = date.section(u' ', -1).toUpper().toLatin1();
    if (const char *known = offsetOf(abbreviation))
        return date.section(u' ', 0, -2).toLatin1() + ' ' + known;
    return date.toLatin1();
}

} // namespace afterword
