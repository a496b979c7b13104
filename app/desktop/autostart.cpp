// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

constexpr qint64 longestEntry = 65536; // bytes

QByteArray hidden()
{
    return "Hidden"_ba;
}

/// How some tools of GNOME's switched an entry off; not every session heeds it.
QByteArray enabled()
{
    return "X-GNOME-Autostart-enabled"_ba;
}

QString entryIn(const QString &folder)
{
    return folder + u"/org.afterword.Afterword.desktop"_s;
}

/// The lines of an entry's first group, as key and value; the rest is another matter.
QHash<QByteArray, QByteArray> valuesIn(const QByteArray &entry)
{
    QHash<QByteArray, QByteArray> values;
    bool inGroup = false;
    for (const QByteArray &line : entry.split('\n')) {
        if (line.startsWith('['))
            inGroup = line.trimmed() == "[Desktop Entry]";
        else if (const qsizetype equals = line.indexOf('='); inGroup && equals > 0)
            values.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return values;
}

/// @p entry with @p lines at the head of its first group, and without the lines of @p keys there.
QByteArray changed(const QByteArray &entry, const QByteArrayList &keys, const QByteArrayList &lines)
{
    QByteArrayList kept;
    bool inGroup = false;
    for (const QByteArray &line : entry.split('\n')) {
        const bool begins = line.startsWith('[');
        if (begins)
            inGroup = line.trimmed() == "[Desktop Entry]";
        if (!inGroup || begins || !keys.contains(line.left(line.indexOf('=')).trimmed()))
            kept += line;
        if (begins && inGroup)
            kept += lines;
    }
    return kept.join('\n');
}

bool isOn(const QByteArray &entry)
{
    const auto values = valuesIn(entry);
    return values.value(hidden()) != "true" && values.value(enabled()) != "false";
}

/// A word of a command as the Desktop Entry Specification quotes it.
QString quoted(const QString &word)
{
    QString quoted = u"\""_s;
    for (const QChar letter : word) {
        if (u"\"`$\\"_s.contains(letter))
            quoted += u'\\';
        quoted += letter;
    }
    quoted += u'"';
    // Then as a value of the file; and a percent sign would begin a field.
    return quoted.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s);
}

/// Whether the program that the entry starts is there, as far as its name says so without quoting.
bool canStart(const QByteArray &entry)
{
    const QString command = QString::fromUtf8(valuesIn(entry).value("Exec"_ba));
    if (command.startsWith(u'"'))
        return QFileInfo(command.section(u'"', 1, 1)).isExecutable();
    const QString program = command.section(u' ', 0, 0);
    return !program.isEmpty() &&
           (program.startsWith(u'/') ? QFileInfo(program).isExecutable()
                                     : !QStandardPaths::findExecutable(program).isEmpty());
}

QByteArray newEntry(const QStringList &command)
{
    QFile file(u":/autostart/entry"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList words;
    for (const QString &word : command)
        words += quoted(word);
    return changed(file.readAll(), {"Exec"_ba}, {"Exec=" + words.join(u' ').toUtf8()});
}

Result<void> write(const QString &folder, const QByteArray &entry)
{
    if (!QDir().mkpath(folder))
        return Error{Words::tr("the folder %1 could not be made").arg(folder)};
    return writePrivateFile(entryIn(folder), entry);
}

} // namespace

AutostartFolders autostartFolders()
{
    // The first is the person's own.
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (QString &folder : folders)
        folder += u"/autostart"_s;
    const QString own = folders.takeFirst();
    return {own, folders};
}

bool startsAtLogin(const AutostartFolders &folders)
{
    for (const QString &folder : QStringList(folders.own) + folders.shared) {
        if (const auto entry = readFile(entryIn(folder), longestEntry))
            return isOn(*entry);
    }
    return false;
}

Result<void> startAtLogin(const AutostartFolders &folders, const QStringList &command)
{
    const auto own = readFile(entryIn(folders.own), longestEntry);
    if (own && canStart(*own))
        return write(folders.own, changed(*own, {hidden(), enabled()}, {}));
    return write(folders.own, newEntry(command));
}

Result<void> doNotStartAtLogin(const AutostartFolders &folders)
{
    if (!startsAtLogin(folders))
        return {};
    QByteArray entry = "[Desktop Entry]\nType=Application\nName=Afterword\n";
    if (const auto own = readFile(entryIn(folders.own), longestEntry))
        entry = *own;
    return write(folders.own, changed(entry, {hidden()}, {"Hidden=true"_ba}));
}

} // namespace afterword
