// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonwriter.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype pieceSize = qsizetype(64) * 1024; // bytes

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
    constexpr QByteArrayView line("\n                ");
    const qsizetype indent = qsizetype(m_level) * 2;
    m_text.append(line.first(std::min(indent + 1, line.size())));
    for (qsizetype more = line.size() - 1; more < indent; ++more)
        m_text += ' ';
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
    m_text += '"';
    m_text.append(name.data(), name.size());
    m_text += "\": ";
}

void JsonWriter::write(int number)
{
    m_text += QByteArray::number(number);
}

void JsonWriter::write(const QString &text)
{
    m_text += '"';
    const QByteArray utf8 = text.toUtf8();
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const bool isPlain = static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
        if (isPlain)
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
