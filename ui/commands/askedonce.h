// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace afterword {

/// The questions that the person has answered, with yes or no: none of them is put to them again.
class AskedOnce {
public:
    /// Under which the window's memory keeps what was asked and answered.
    static QString key() { return QStringLiteral("askedOnce"); }

    /// Takes what was kept by an earlier run; from now on @p keep is given what is to be kept.
    void begin(const QByteArray &kept, std::function<void(const QByteArray &)> keep);

    bool isAnswered(const QString &question) const { return m_answered.contains(question); }
    /// @p question has no line break in it. Of many, the oldest are forgotten.
    void answer(const QString &question);

private:
    QStringList m_answered; ///< the oldest first
    std::function<void(const QByteArray &)> m_keep;
};

} // namespace afterword
