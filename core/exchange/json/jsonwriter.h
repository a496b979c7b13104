// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace afterword {

/// Writes JSON in the order in which it is told (QJsonObject sorts its fields), two spaces deep for each
/// level, so that people and version control can read it.
class JsonWriter {
public:
    /// Takes the text piece by piece, as it is written.
    using Sink = std::function<void(const QByteArray &piece)>;

    JsonWriter() = default;
    /// Hands the text to @p sink instead of keeping it, so that a long one needs little memory. The last
    /// piece goes there with finish().
    explicit JsonWriter(Sink sink)
        : m_sink(std::move(sink))
    {
    }

    /// The text so far, where nobody takes it.
    const QByteArray &text() const { return m_text; }

    void beginObject(QLatin1StringView name);
    void beginObject();
    void endObject() { end('}'); }
    /// An array of its own, as what a command prints is.
    void beginArray();
    void beginArray(const QString &name);
    void beginArray(QLatin1StringView name);
    void endArray() { end(']'); }

    /// A field of the object that is open.
    void field(QLatin1StringView name, const QString &value);
    void field(QLatin1StringView name, bool value);
    void field(QLatin1StringView name, int value);
    /// Absent: null.
    void field(QLatin1StringView name, const std::optional<QString> &value);
    void field(QLatin1StringView name, const std::optional<int> &value);
    /// A list of texts or numbers on one line.
    template <class List>
    void list(QLatin1StringView name, const List &values)
    {
        startField(name);
        m_text += '[';
        bool first = true;
        for (const auto &value : values) {
            if (!first)
                m_text += ", ";
            first = false;
            write(value);
        }
        m_text += ']';
    }
    /// An item of the array that is open.
    void item(const QString &value);
    /// Ends the text with a line break.
    void finish();

private:
    void startItem();
    void breakLine();
    void handOver();
    void begin(char bracket);
    void end(char bracket);
    void startField(QLatin1StringView name);
    /// So many bytes more at the end of the text, to be written now.
    char *roomFor(qsizetype bytes);
    void write(const QString &text);
    void writeWithEscapes(const QString &text);
    void writeEscaped(char c);
    void write(int number);

    Sink m_sink;
    QByteArray m_text;
    int m_level = 0;
    bool m_first = true; ///< nothing was written yet at this level
};

/// Writes an array of its own, with what @p write(json, row) writes for each of @p rows, and ends the text.
template <class Rows, class Write>
void writeArray(JsonWriter &json, const Rows &rows, Write write)
{
    json.beginArray();
    for (const auto &row : rows)
        write(json, row);
    json.endArray();
    json.finish();
}

/// An array of its own, with what @p write(writer, row) writes for each of @p rows.
template <class Rows, class Write>
QByteArray jsonArray(const Rows &rows, Write write)
{
    JsonWriter json;
    writeArray(json, rows, write);
    return json.text();
}

} // namespace afterword
