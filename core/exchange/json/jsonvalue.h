// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace afterword {

/// A JSON value that knows on which line it stands. (Qt's own parser tells no lines, and of two fields with
/// the same name it silently takes the last.)
struct JsonValue {
    enum class Kind {
        Null,
        Bool,
        Number,
        Text,
        Array,
        Object,
        Later, ///< an object that was looked through and is still to be read: readLater()
    };

    Kind kind = Kind::Null;
    bool truth = false;
    int line = 0;                 ///< 1-based; of an object's field: the line of its name
    QString name;                 ///< of an object's field
    QString text;                 ///< of a text: unescaped; of a number: as it was written
    std::vector<JsonValue> items; ///< of an array: its items; of an object: its fields, in order
    QByteArrayView source;        ///< of an object that is to be read later: what writes it

    /// The field of an object with this name, or null.
    const JsonValue *field(QLatin1StringView wanted) const;
};

/// Where in a file a value stands, linked upwards: the text is made only when there is something to tell.
struct JsonPlace {
    const JsonPlace *above = nullptr;
    QString name;         ///< of an object's field
    qsizetype index = -1; ///< of an array's item

    /// "applications[3].interviews[0].end"; empty for the whole file.
    QString text() const;
};

/// The value that @p utf8 writes (RFC 8259; a byte order mark is skipped). An error has its line and, in its
/// message, the path of the field: what breaks the syntax, two fields with one name, text that is not UTF-8,
/// more than 100 levels. Objects in a list that is a field of the whole value are looked through and left for
/// later, one at a time, since the tree of a whole search takes ten times the memory of its file: @p utf8
/// must outlive the value.
Result<JsonValue> parseJson(QByteArrayView utf8);

/// The object that @p later stands for.
JsonValue readLater(const JsonValue &later);

} // namespace afterword
