// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"

#include "core/domain/defaultstages.h"

#include <QFile>

#include <algorithm>

#include <linux/capability.h>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

QProcessEnvironment bareEnvironment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
                                u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.remove(name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"TZ"_s, u"UTC"_s);
    // Where the sanitizers are built in, they want to come before anything that is preloaded.
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    return environment;
}

Ended run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
          const QString &shim, const Fault &fault)
{
    const QString report = fault.folder + u".struck"_s;
    QFile::remove(report);
    QProcess process;
    QProcessEnvironment with = environment;
    if (fault.at > 0) {
        with.insert(u"LD_PRELOAD"_s, shim);
        with.insert(u"AFTERWORD_FAULT_UNDER"_s, fault.folder);
        with.insert(u"AFTERWORD_FAULT_AT"_s, QString::number(fault.at));
        with.insert(u"AFTERWORD_FAULT_KIND"_s, fault.kind);
        with.insert(u"AFTERWORD_FAULT_REPORT"_s, report);
    }
    process.setProcessEnvironment(with);
    process.start(program, arguments);
    process.waitForFinished(-1);
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError(),
            QFile::exists(report)};
}

void obeyPermissions(QProcess &process)
{
    // Root without these is kept out of its own files by their modes, as everybody is.
    process.setChildProcessModifier([] {
        for (const int capability : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH})
            prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
    });
}

void Replay::take(const QByteArray &lines)
{
    // A line that was cut off by the end of the driver acknowledges nothing.
    for (const QByteArray &line : lines.left(lines.lastIndexOf('\n') + 1).split('\n')) {
        if (line == "saved" || line.startsWith("refused"))
            take(line == "saved");
    }
}

void Replay::take(bool saved)
{
    Search after = m_search;
    make(m_edits.next(m_search), after);
    if (!saved) {
        m_refused.push_back(std::move(after));
        return;
    }
    m_search = std::move(after);
    m_refused.clear();
    ++m_saved;
}

Search Replay::withNext() const
{
    Replay ahead = *this;
    ahead.take(true);
    return ahead.m_search;
}

bool Replay::allows(const Search &held) const
{
    return held == m_search || std::find(m_refused.begin(), m_refused.end(), held) != m_refused.end() ||
           held == withNext();
}

Search heldBy(const QString &path)
{
    const auto store = SqlStore::open(path, OpenMode::MustExist);
    if (!store)
        return {};
    const auto search = (*store)->load();
    return search ? *search : Search();
}

Search newSearch()
{
    Search search;
    search.stages = defaultStages();
    return search;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test could not be written");
}

} // namespace afterword::testing
