// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choices.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace afterword::fuzz {

/// Makes interchange files that mean something. It begins with a file that has every field (the tests see to
/// that), and changes what the fields say: a moment becomes another moment, an id that of somebody else, a
/// list is doubled.
class SearchMaker {
public:
    explicit SearchMaker(const QByteArray &everything);

    QByteArray make(Choices &choices) const;

private:
    void collect(const QString &name, const QJsonValue &value);
    QJsonValue edited(const QString &name, const QJsonValue &value, Choices &choices, int depth) const;
    QJsonValue other(const QString &name, const QJsonValue &value, Choices &choices) const;
    QJsonValue otherText(const QString &name, const QString &text, Choices &choices) const;
    QJsonValue otherList(const QString &name, QJsonArray list, Choices &choices) const;
    QJsonValue otherObject(QJsonObject object, Choices &choices) const;

    QJsonObject m_everything;
    QHash<QString, QJsonArray> m_seen; ///< what fields of that name say somewhere
    QStringList m_ids;
};

} // namespace afterword::fuzz
