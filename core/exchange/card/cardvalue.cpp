// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/cardvalue.h"

#include "core/exchange/card/vcardwords.h"
#include "core/exchange/mailtoaddress.h"
#include "core/exchange/textencoding.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int unspecified = 101;
constexpr int noVoice = 200; ///< added for what nobody answers

/// Whether one of the parameters says @p word, as version 2.1 does ("WORK") or as a TYPE ("TYPE=work,voice").
bool says(const ContentLine &line, const QByteArray &word)
{
    return std::any_of(line.parameters.begin(), line.parameters.end(), [&](const auto &parameter) {
        if (parameter.second.isEmpty())
            return parameter.first == word;
        return parameter.first == "TYPE" && parameter.second.toUpper().split(',').contains(word);
    });
}

} // namespace

QByteArray utf8ValueOf(const ContentLine &line)
{
    QByteArray value = line.value;
    const bool quoted =
        std::any_of(line.parameters.begin(), line.parameters.end(), [](const auto &parameter) {
            return parameter.first == "QUOTED-PRINTABLE" || parameter.second.toUpper() == "QUOTED-PRINTABLE";
        });
    if (quoted)
        value = fromQuotedPrintable(value);
    const QByteArray charset = line.parameter("CHARSET");
    if (charset.isEmpty() && value.isValidUtf8())
        return value;
    return decodedText(value, charset).toUtf8();
}

QString cardText(const QByteArray &value)
{
    if (!value.contains('\\'))
        return QString::fromUtf8(value);
    QByteArray text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const char c = value[++i];
        if (c == 'n' || c == 'N')
            text += '\n';
        else if (c != 'r')
            text += c;
    }
    text.replace("\\;", ";");
    return QString::fromUtf8(text);
}

QStringList cardParts(const QByteArray &value)
{
    QStringList texts;
    QByteArray part;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == ';') {
            texts += cardText(part);
            part.clear();
            continue;
        }
        part += value[i];
        if (value[i] != '\\' || i + 1 >= value.size())
            continue;
        part += value[++i];
        // An escaped backslash and a semicolon: the semicolon was escaped twice.
        if (value[i] == '\\' && i + 1 < value.size() && value[i + 1] == ';')
            part += value[++i];
    }
    return texts << cardText(part);
}

int preferenceOf(const ContentLine &line)
{
    int preference = unspecified;
    for (const auto &[name, text] : line.parameters) {
        bool isNumber = false;
        const int number = name == "PREF" ? text.toInt(&isNumber) : 0;
        if (isNumber && number >= 1 && number <= 100)
            preference = std::min(preference, number);
    }
    if (says(line, "PREF"))
        preference = 1;
    for (const char *kind : {"FAX", "PAGER", "MODEM", "BBS", "TEXTPHONE"}) {
        if (says(line, kind))
            return preference + noVoice;
    }
    return preference;
}

QString kindWordOf(const ContentLine &line)
{
    for (const char *kind : {"FAX", "PAGER", "CELL", "WORK", "HOME"}) {
        if (says(line, kind))
            return QString::fromLatin1(kind).toLower();
    }
    return {};
}

QString withoutScheme(const QString &text)
{
    const QString simple = text.trimmed();
    if (const auto address = mailtoAddress(simple))
        return *address;
    if (!simple.startsWith(u"tel:", Qt::CaseInsensitive))
        return simple;
    const QStringList parts = QUrl::fromPercentEncoding(simple.mid(4).toUtf8()).split(u';');
    QString number = parts.first();
    for (const QString &part : parts.mid(1)) {
        if (part.startsWith(u"ext=", Qt::CaseInsensitive) && part.size() > 4)
            number += u" ext. "_s + part.mid(4);
    }
    return number;
}

QString lineOfCard(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return clean.simplified();
}

QString onLines(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            clean += c;
    }
    while (clean.endsWith(u'\n'))
        clean.chop(1);
    return clean;
}

} // namespace afterword
