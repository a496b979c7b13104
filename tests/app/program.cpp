// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword::test {

QJsonArray Call::json() const
{
    return QJsonDocument::fromJson(out).array();
}

Call Program::run(const QStringList &arguments) const
{
    return runWithin(0, {}, arguments);
}

Call Program::runWith(const QByteArray &input, const QStringList &arguments) const
{
    return runWithin(0, input, arguments);
}

Call Program::runWithin(qint64 most, const QStringList &arguments) const
{
    return runWithin(most, {}, arguments);
}

Call Program::runAtTerminal(const QByteArray &input, const QStringList &arguments) const
{
    QStringList words{QStringLiteral(AFTERWORD_PROGRAM)};
    words += arguments;
    for (QString &word : words)
        word = u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
    return start(u"script"_s, {u"-qec"_s, words.join(u' '), u"/dev/null"_s}, 0, input);
}

Call Program::runWithin(qint64 most, const QByteArray &input, const QStringList &arguments) const
{
    QStringList filled;
    for (const QString &argument : arguments)
        filled += argument == u"STORE"_s ? store() : argument;
    return start(QStringLiteral(AFTERWORD_PROGRAM), filled, most, input);
}

Call Program::start(const QString &program, const QStringList &arguments, qint64 most,
                    const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s,
                                u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"TZ"_s, u"America/New_York"_s);

    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([most] {
        ::setsid(); // nobody sits at its terminal
        const rlimit limit{rlim_t(most), rlim_t(most)};
        if (most > 0)
            ::setrlimit(RLIMIT_AS, &limit);
    });
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    const bool ended =
        process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Program::write(const char *name, const QByteArray &text) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        qFatal("a file of the test could not be written");
    return out.fileName();
}

QByteArray Program::read(const QString &path) const
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString testData(const QString &name)
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/") + name;
}

} // namespace afterword::test
