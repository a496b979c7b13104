// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textencoding.h"

#include <QHash>
#include <QStringDecoder>

#include <iconv.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// An encoding by the name that the machine knows, and the labels that mean it, separated by spaces.
struct Encoding {
    const char *name;
    const char *labels;
};

constexpr char utf8[] = "UTF-8";
constexpr char windows1252[] = "CP1252";

constexpr Encoding encodings[] = {
    {utf8, "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"},
    {windows1252,
     "windows-1252 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 "
     "iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252 unknown-8bit default x-unknown"},
    {"CP866", "ibm866 866 cp866 csibm866"},
    {"ISO-8859-2",
     "iso-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"},
    {"ISO-8859-3",
     "iso-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"},
    {"ISO-8859-4",
     "iso-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"},
    {"ISO-8859-5", "iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 "
                   "iso_8859-5:1988"},
    {"ISO-8859-6",
     "iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e "
     "iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"},
    {"ISO-8859-7", "iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 "
                   "iso_8859-7 iso_8859-7:1987 sun_eu_greek"},
    {"ISO-8859-8",
     "iso-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 "
     "iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"},
    {"ISO-8859-10", "iso-8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6"},
    {"ISO-8859-13", "iso-8859-13 iso8859-13 iso885913"},
    {"ISO-8859-14", "iso-8859-14 iso8859-14 iso885914"},
    {"ISO-8859-15", "iso-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin-9 latin9"},
    {"ISO-8859-16", "iso-8859-16"},
    {"KOI8-R", "koi8-r cskoi8r koi koi8 koi8_r"},
    {"KOI8-U", "koi8-u koi8-ru"},
    {"MACINTOSH", "macintosh csmacintosh mac x-mac-roman"},
    {"CP874", "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"},
    {"CP1250", "windows-1250 cp1250 x-cp1250"},
    {"CP1251", "windows-1251 cp1251 x-cp1251"},
    {"CP1253", "windows-1253 cp1253 x-cp1253"},
    {"CP1254", "windows-1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 "
               "iso_8859-9:1989 l5 latin5 x-cp1254"},
    {"CP1255", "windows-1255 cp1255 x-cp1255"},
    {"CP1256", "windows-1256 cp1256 x-cp1256"},
    {"CP1257", "windows-1257 cp1257 x-cp1257"},
    {"CP1258", "windows-1258 cp1258 x-cp1258"},
    {"MAC-CYRILLIC", "x-mac-cyrillic x-mac-ukrainian"},
    {"GB18030",
     "gb18030 gbk chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk cp936"},
    {"BIG5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950"},
    {"EUC-JP-MS", "euc-jp cseucpkdfmtjapanese x-euc-jp"},
    {"ISO-2022-JP-3", "iso-2022-jp csiso2022jp iso-2022-jp-1 iso-2022-jp-2"},
    {"CP932", "shift_jis csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932"},
    {"CP949", "euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
              "windows-949 cp949"},
    {"ISO-2022-KR", "iso-2022-kr csiso2022kr"},
    {"UTF-16LE", "utf-16le utf-16 csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff"},
    {"UTF-16BE", "utf-16be unicodefffe"},
};

/// The encoding's name for a label in lower case; null where it is not known.
const char *encodingOf(const QByteArray &label)
{
    static const QHash<QByteArray, const char *> byLabel = [] {
        QHash<QByteArray, const char *> known;
        for (const Encoding &encoding : encodings) {
            for (const QByteArray &one : QByteArray(encoding.labels).split(' '))
                known.insert(one, encoding.name);
        }
        return known;
    }();
    return byLabel.value(label.trimmed().toLower(), nullptr);
}

/// A label that is in no list, where the machine knows it all the same ("cp852"); else empty. A name has no
/// sign that would ask for more ("//IGNORE").
QByteArray nameForMachine(const QByteArray &label)
{
    constexpr qsizetype longest = 40;
    const QByteArray name = label.trimmed();
    const bool isName =
        !name.isEmpty() && name.size() <= longest && std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
                   c == '_';
        });
    const iconv_t known = isName ? iconv_open("UTF-16LE", name.constData()) : reinterpret_cast<iconv_t>(-1);
    if (known == reinterpret_cast<iconv_t>(-1))
        return {};
    iconv_close(known);
    return name;
}

/// What the bytes 0x80 to 0x9f are in windows-1252; a hole is the control of that number.
char16_t windowsCharacter(uchar byte)
{
    static constexpr char16_t characters[] = {0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                              0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                              0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                              0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};
    return characters[byte - 0x80];
}

QString fromWindows1252(const QByteArray &bytes)
{
    return withWindowsCharacters(QString::fromLatin1(bytes));
}

/// By the machine's own tables. What cannot be read becomes U+FFFD, byte by byte.
QString converted(const QByteArray &bytes, const char *encoding)
{
    const iconv_t converter = iconv_open("UTF-16LE", encoding);
    if (converter == reinterpret_cast<iconv_t>(-1))
        return fromWindows1252(bytes);
    QString text;
    char *from = const_cast<char *>(bytes.constData()); // iconv reads it only, whatever its signature says
    size_t left = static_cast<size_t>(bytes.size());
    char16_t buffer[2048];
    bool more = true;
    while (more) {
        char *to = reinterpret_cast<char *>(buffer);
        size_t room = sizeof buffer;
        const bool flushing = left == 0;
        const size_t done = flushing ? iconv(converter, nullptr, nullptr, &to, &room)
                                     : iconv(converter, &from, &left, &to, &room);
        const int problem = errno;
        text.append(QStringView(buffer, static_cast<qsizetype>((sizeof buffer - room) / 2)));
        more = !flushing;
        if (done == static_cast<size_t>(-1) && !flushing && problem != E2BIG) {
            text += QChar::ReplacementCharacter;
            ++from;
            --left;
            iconv(converter, nullptr, nullptr, nullptr, nullptr);
        }
    }
    iconv_close(converter);
    return text;
}

} // namespace

QString withWindowsCharacters(QString text)
{
    const auto isControl = [](QChar c) { return c.unicode() >= 0x80 && c.unicode() <= 0x9f; };
    if (std::none_of(text.cbegin(), text.cend(), isControl))
        return text;
    for (QChar &c : text) {
        if (isControl(c))
            c = QChar(windowsCharacter(static_cast<uchar>(c.unicode())));
    }
    return text;
}

bool isEncodingLabel(const QByteArray &label)
{
    return encodingOf(label) != nullptr;
}

QString decodedText(const QByteArray &bytes, const QByteArray &label)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(bytes.sliced(3));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QStringDecoder(QStringDecoder::Utf16).decode(bytes);
    const char *encoding = encodingOf(label);
    const QByteArray machineName = encoding ? QByteArray() : nameForMachine(label);
    if (!machineName.isEmpty())
        return converted(bytes, machineName.constData());
    if (!encoding || encoding == utf8 || encoding == windows1252)
        return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
    return converted(bytes, encoding);
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isCode = false;
        const int code = text[i] == '=' && i + 2 < text.size() ? text.mid(i + 1, 2).toInt(&isCode, 16) : 0;
        bytes += isCode ? static_cast<char>(code) : text[i];
        if (isCode)
            i += 2;
    }
    return bytes;
}

} // namespace afterword
