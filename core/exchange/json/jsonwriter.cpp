// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonwriter.h"

#include <algorithm>
#include <string_view>

namespace afterword {

namespace {

constexpr qsizetype pieceSize = qsizetype(64) * 1024; // bytes

/// Whether the letter is one byte of UTF-8 that stands for itself in JSON.
bool isPlain(char16_t letter)
{
    return letter >= 0x20 && letter < 0x80 && letter != u'"' && letter != u'\\';
}

} // namespace

void JsonWriter::startItem()
{
    if (!m_first)
        m_text += ',';
    m_first = false;
    if (m_sink && m_text.size() >= pieceSize)
        handOver();
    if (m_level > 0)
        breakLine();
}

void JsonWriter::breakLine()
{
    const qsizetype indent = qsizetype(m_level) * 2;
    char *place = roomFor(1 + indent);
    *place = '\n';
    std::fill_n(place + 1, indent, ' ');
}

char *JsonWriter::roomFor(qsizetype bytes)
{
    const qsizetype before = m_text.size();
    m_text.resize(before + bytes);
    return m_text.data() + before;
}

void JsonWriter::handOver()
{
    m_sink(m_text);
    m_text.resize(0); // and keeps its room
}

void JsonWriter::finish()
{
    m_text += '\n';
    if (m_sink)
        handOver();
}

void JsonWriter::begin(char bracket)
{
    m_text += bracket;
    ++m_level;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_level;
    if (!m_first)
        breakLine();
    m_text += bracket;
    m_first = false;
}

void JsonWriter::beginObject(QLatin1StringView name)
{
    startField(name);
    begin('{');
}

void JsonWriter::beginObject()
{
    startItem();
    begin('{');
}

void JsonWriter::beginArray()
{
    startItem();
    begin('[');
}

void JsonWriter::beginArray(const QString &name)
{
    startItem();
    write(name);
    m_text += ": ";
    begin('[');
}

void JsonWriter::beginArray(QLatin1StringView name)
{
    startField(name);
    begin('[');
}

void JsonWriter::field(QLatin1StringView name, const QString &value)
{
    startField(name);
    write(value);
}

void JsonWriter::field(QLatin1StringView name, bool value)
{
    startField(name);
    m_text += value ? "true" : "false";
}

void JsonWriter::field(QLatin1StringView name, int value)
{
    startField(name);
    write(value);
}

void JsonWriter::field(QLatin1StringView name, const std::optional<QString> &value)
{
    if (value)
        return field(name, *value);
    startField(name);
    m_text += "null";
}

void JsonWriter::field(QLatin1StringView name, const std::optional<int> &value)
{
    if (value)
        return field(name, *value);
    field(name, std::optional<QString>());
}

void JsonWriter::item(const QString &value)
{
    startItem();
    write(value);
}

void JsonWriter::startField(QLatin1StringView name)
{
    startItem();
    constexpr std::string_view behind = "\": ";
    char *place = roomFor(1 + name.size() + qsizetype(behind.size()));
    *place = '"';
    place = std::copy(name.begin(), name.end(), place + 1);
    std::copy(behind.begin(), behind.end(), place);
}

void JsonWriter::write(int number)
{
    m_text += QByteArray::number(number);
}

void JsonWriter::write(const QString &text)
{
    const QStringView letters(text);
    if (!std::all_of(letters.utf16(), letters.utf16() + letters.size(), isPlain)) {
        writeWithEscapes(text);
        return;
    }
    char *place = roomFor(letters.size() + 2);
    *place = '"';
    place = std::transform(letters.utf16(), letters.utf16() + letters.size(), place + 1,
                           [](char16_t letter) { return static_cast<char>(letter); });
    *place = '"';
}

void JsonWriter::writeWithEscapes(const QString &text)
{
    m_text += '"';
    const QByteArray utf8 = text.toUtf8();
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const bool standsForItself = static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
        if (standsForItself)
            continue;
        m_text.append(utf8.constData() + from, i - from);
        writeEscaped(c);
        from = i + 1;
    }
    m_text.append(utf8.constData() + from, utf8.size() - from);
    m_text += '"';
}

void JsonWriter::writeEscaped(char c)
{
    switch (c) {
    case '"': m_text += "\\\""; return;
    case '\\': m_text += "\\\\"; return;
    case '\n': m_text += "\\n"; return;
    case '\r': m_text += "\\r"; return;
    case '\t': m_text += "\\t"; return;
    default: m_text += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
    }
}

} // namespace afterword
