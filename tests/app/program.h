// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace afterword::test {

/// What a call of the built program left behind.
struct Call {
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// The JSON array on stdout.
    QJsonArray json() const;
};

/// The built program, called as a shell would, with a home of its own and no display.
class Program {
public:
    /// Calls the program with @p arguments; "STORE" stands for the store in the home.
    Call run(const QStringList &arguments) const;

    /// The same with @p input on its standard input.
    Call runWith(const QByteArray &input, const QStringList &arguments) const;

    /// The same with somebody at a terminal, who types @p input; what it says there is in out.
    Call runAtTerminal(const QByteArray &input, const QStringList &arguments) const;

    /// The same with an address space of at most @p most bytes.
    Call runWithin(qint64 most, const QStringList &arguments) const;

    QString store() const { return file("search.afterword"); }
    /// A path in the home.
    QString file(const char *name) const { return m_home.filePath(QString::fromLatin1(name)); }
    /// Writes a file into the home and gives its path.
    QString write(const char *name, const QByteArray &text) const;
    QByteArray read(const QString &path) const;

private:
    Call runWithin(qint64 most, const QByteArray &input, const QStringList &arguments) const;
    Call start(const QString &program, const QStringList &arguments, qint64 most,
               const QByteArray &input) const;

    QTemporaryDir m_home;
};

/// A file of tests/data.
QString testData(const QString &name);

} // namespace afterword::test
