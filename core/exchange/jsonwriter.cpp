// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"

namespace afterword {

void JsonWriter::startItem()
{
    if (!m_first)
        m_text += ',';
    m_first = false;
    if (m_level == 0)
        return;
    m_text += '\n';
    m_text.append(m_level * 2, ' ');
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
    if (!m_first) {
        m_text += '\n';
        m_text.append(m_level * 2, ' ');
    }
    m_text += bracket;
    m_first = false;
}

void JsonWriter::beginObject(QLatin1StringView name)
{
    startItem();
    writeName(QString(name));
    begin('{');
}

void JsonWriter::beginObject()
{
    startItem();
    begin('{');
}

void JsonWriter::beginArray(const QString &name)
{
    startItem();
    writeName(name);
    begin('[');
}

void JsonWriter::field(QLatin1StringView name, const QString &value)
{
    startItem();
    writeName(QString(name));
    write(value);
}

void JsonWriter::field(QLatin1StringView name, bool value)
{
    startItem();
    writeName(QString(name));
    m_text += value ? "true" : "false";
}

void JsonWriter::field(QLatin1StringView name, int value)
{
    startItem();
    writeName(QString(name));
    write(value);
}

void JsonWriter::field(QLatin1StringView name, const std::optional<QString> &value)
{
    if (value)
        return field(name, *value);
    startItem();
    writeName(QString(name));
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

void JsonWriter::writeName(const QString &name)
{
    write(name);
    m_text += ": ";
}

void JsonWriter::write(int number)
{
    m_text += QByteArray::number(number);
}

void JsonWriter::write(const QString &text)
{
    m_text += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"': m_text += "\\\""; break;
        case '\\': m_text += "\\\\"; break;
        case '\n': m_text += "\\n"; break;
        case '\r': m_text += "\\r"; break;
        case '\t': m_text += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                m_text += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
            else
                m_text += c;
        }
    }
    m_text += '"';
}

} // namespace afterword
