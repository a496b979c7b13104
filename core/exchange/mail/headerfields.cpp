// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/headerfields.h"

#include <QRegularExpression>

#include <algorithm>

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

constexpr QByteArrayView blanks = " \t\r\n";

/// An encoded word in base64 at a place of a letter; none is 0 long.
struct Base64Word {
    qsizetype length = 0;
    QByteArrayView charset;
    QByteArrayView text;
};

Base64Word base64WordAt(QByteArrayView letter, qsizetype from)
{
    if (!letter.sliced(from).startsWith("=?"))
        return {};
    const qsizetype encoding = letter.indexOf('?', from + 2);
    if (encoding < 0 || letter.size() < encoding + 4 || letter[encoding + 2] != '?' ||
        (letter[encoding + 1] != 'B' && letter[encoding + 1] != 'b'))
        return {};
    const qsizetype text = encoding + 3;
    const qsizetype end = letter.indexOf('?', text);
    if (end < 0 || end + 1 >= letter.size() || letter[end + 1] != '=')
        return {};
    const QByteArrayView whole = letter.sliced(from, end - from);
    if (std::any_of(whole.begin(), whole.end(), [](char c) { return blanks.contains(c); }))
        return {};
    return {end + 2 - from, letter.sliced(from + 2, encoding - from - 2), letter.sliced(text, end - text)};
}

/// Where the next word of the same field may begin behind @p from; -1 where the field ends, or goes on with
/// something else than a blank.
qsizetype behindBlanks(QByteArrayView letter, qsizetype from)
{
    qsizetype at = from;
    while (at < letter.size() && blanks.contains(letter[at]))
        ++at;
    const QByteArrayView between = letter.sliced(from, at - from);
    const bool isSameField = between.count('\n') < 2 && (between.endsWith(' ') || between.endsWith('\t'));
    return isSameField && at < letter.size() ? at : -1;
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

QByteArray joinedWords(const QByteArray &letter)
{
    if (!letter.contains("=?="))
        return letter;
    QByteArray joined;
    joined.reserve(letter.size());
    qsizetype copied = 0;
    for (qsizetype i = letter.indexOf("=?"); i >= 0; i = letter.indexOf("=?", i)) {
        const Base64Word first = base64WordAt(letter, i);
        if (first.length == 0) {
            i += 2;
            continue;
        }
        QByteArray text = QByteArray::fromBase64(first.text.toByteArray());
        bool isPadded = first.text.endsWith('=');
        bool isCutShort = false;
        qsizetype end = i + first.length;
        for (qsizetype next = behindBlanks(letter, end); next >= 0; next = behindBlanks(letter, end)) {
            const Base64Word word = base64WordAt(letter, next);
            if (word.length == 0 || word.charset.compare(first.charset, Qt::CaseInsensitive) != 0)
                break;
            isCutShort = isCutShort || isPadded;
            isPadded = word.text.endsWith('=');
            text += QByteArray::fromBase64(word.text.toByteArray());
            end = next + word.length;
        }
        if (isCutShort) {
            joined += QByteArrayView(letter).sliced(copied, i - copied);
            joined += "=?" + first.charset.toByteArray() + "?B?" + text.toBase64() + "?=";
            copied = end;
        }
        i = end;
    }
    return copied == 0 ? letter : joined + QByteArrayView(letter).sliced(copied).toByteArray();
}

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
