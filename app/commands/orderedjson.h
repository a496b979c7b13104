// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace afterword {

/// A JSON object that keeps its fields in the order in which a person would read them; Qt's sorts them by
/// name. Made for what the command line prints.
class OrderedJson {
public:
    OrderedJson &add(const char *name, const QString &value);
    OrderedJson &add(const char *name, const std::optional<QString> &value); ///< null where absent
    OrderedJson &add(const char *name, bool value);
    OrderedJson &add(const char *name, int value);
    OrderedJson &add(const char *name, const std::vector<OrderedJson> &array);

    /// The object's text; lines after the first are indented by @p indent spaces.
    QByteArray text(int indent = 0) const;

    /// An array of objects, with a line break at its end.
    static QByteArray arrayText(const std::vector<OrderedJson> &array);

private:
    struct Field {
        QByteArray name;
        QJsonValue value;
        std::optional<std::vector<OrderedJson>> array;
    };
    OrderedJson &addValue(const char *name, const QJsonValue &value);

    std::vector<Field> m_fields;
};

} // namespace afterword
