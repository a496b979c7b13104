// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <optional>

namespace afterword {

/// The file in which a desk keeps what it remembers of an account. It is there while one is connected. One
/// that cannot be read stays as it is until another account is connected: it may still be wanted.
class MemoryFile {
    Q_DECLARE_TR_FUNCTIONS(MemoryFile)

public:
    /// What is said of it, as whole sentences.
    struct Words {
        QString forgotten;  ///< nothing of it can be read; %1: the file, %2: what is wrong with it
        QString notDeleted; ///< %1: the file
        QString notWritten; ///< %1: why
    };
    MemoryFile(QString path, Words words);

    /// Hands over what was kept. @p take: whether that is what a desk remembers.
    void read(const std::function<bool(const QByteArray &)> &take);
    /// Why what was kept cannot be read; empty where it can, or there is nothing.
    const QString &whyForgotten() const { return m_whyForgotten; }
    /// Another account is connected, or none any more: what could not be read is not wanted.
    void beginAnew() { m_whyForgotten.clear(); }

    /// Keeps @p text. What is to be said of it; empty: nothing, or the same was said of the last one.
    QString write(const QByteArray &text);
    /// No account is connected, so nothing is kept. What is to be said of it; empty: nothing.
    QString remove();

    /// What was read or written last; empty: nothing is kept.
    const QByteArray &kept() const { return m_kept; }
    /// Whether another process has taken it away since.
    bool wasRemoved() const;
    /// What another process has written since.
    std::optional<QByteArray> writtenSince() const;
    /// That is what a desk remembers, and is kept() from now on.
    void heed(const QByteArray &written);

private:
    void tidyOnce();

    QString m_path;
    Words m_words;
    QByteArray m_kept;
    QString m_whyForgotten;
    bool m_isTidy = false; ///< nothing is left of programs that were ended
    QString m_told;        ///< why it could not be written the last time
};

} // namespace afterword
