// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/foldername.h"

#include <optional>

namespace afterword {

namespace {

bool isPrintable(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() <= 0x7e;
}

/// UTF-16 in base64 without padding, with "," in place of "/".
QByteArray shifted(QStringView run)
{
    QByteArray utf16;
    for (const QChar c : run) {
        utf16 += static_cast<char>(c.unicode() >> 8);
        utf16 += static_cast<char>(c.unicode() & 0xff);
    }
    return '&' + utf16.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

std::optional<QString> unshifted(QByteArrayView base64)
{
    const auto utf16 = QByteArray::fromBase64Encoding(base64.toByteArray().replace(',', '/'),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!utf16 || utf16.decoded.size() % 2 != 0)
        return {};
    QString text;
    for (qsizetype i = 0; i < utf16.decoded.size(); i += 2) {
        const auto high = static_cast<unsigned char>(utf16.decoded[i]);
        const auto low = static_cast<unsigned char>(utf16.decoded[i + 1]);
        text += QChar(static_cast<char16_t>(high << 8 | low));
    }
    return text;
}

} // namespace

QByteArray encodedFolderName(const QString &name)
{
    QByteArray encoded;
    for (qsizetype i = 0; i < name.size();) {
        if (isPrintable(name[i])) {
            encoded += name[i].toLatin1();
            if (name[i] == u'&')
                encoded += '-';
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < name.size() && !isPrintable(name[i]))
            ++i;
        encoded += shifted(QStringView(name).mid(from, i - from));
    }
    return encoded;
}

QString decodedFolderName(const QByteArray &encoded)
{
    QString name;
    for (qsizetype i = 0; i < encoded.size();) {
        const qsizetype shift = encoded.indexOf('&', i);
        const qsizetype plain = shift < 0 ? encoded.size() : shift;
        name += QString::fromUtf8(encoded.constData() + i, plain - i);
        if (shift < 0)
            break;
        const qsizetype end = encoded.indexOf('-', shift);
        const auto run =
            end < 0 ? std::nullopt : unshifted(QByteArrayView(encoded).sliced(shift + 1, end - shift - 1));
        name += !run || end == shift + 1 ? QStringLiteral("&") : *run;
        i = run ? end + 1 : shift + 1;
    }
    return name;
}

} // namespace afterword
