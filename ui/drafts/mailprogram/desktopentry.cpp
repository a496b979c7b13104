// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/mailprogram/desktopentry.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 longestEntry = qint64(1) << 20; // bytes

/// How well a key such as "Name[de]" fits the language: 0 for the plain key, -1 for another language.
int fits(const QString &key, const QString &language)
{
    if (!key.endsWith(u']'))
        return 0;
    const QString of = key.section(u'[', 1).chopped(1).section(u'@', 0, 0);
    if (of == language)
        return 2;
    return of == language.section(u'_', 0, 0) ? 1 : -1;
}

/// The text of a value: "\s" is a blank, "\\" a backslash.
QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype n = 0; n < value.size(); ++n) {
        if (value[n] != u'\\' || n + 1 == value.size()) {
            text += value[n];
            continue;
        }
        const QChar next = value[++n];
        text += next == u's' || next == u'n' || next == u't' || next == u'r' ? QChar(u' ') : next;
    }
    return text;
}

bool isPlace(const QString &word)
{
    return word.size() == 2 && word[0] == u'%' && word[1] != u'%';
}

std::optional<DesktopEntry> entryAt(const QString &path)
{
    const auto text = readFile(path, longestEntry);
    return text ? readDesktopEntry(QFileInfo(path).fileName(), *text, QLocale().name()) : std::nullopt;
}

} // namespace

std::optional<DesktopEntry> readDesktopEntry(const QString &id, const QByteArray &text,
                                             const QString &language)
{
    DesktopEntry entry;
    entry.id = id;
    int named = -1;
    bool isEntry = false;
    bool isHidden = false;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (line.startsWith(u'['))
            isEntry = line.trimmed() == u"[Desktop Entry]";
        const qsizetype equals = line.indexOf(u'=');
        if (!isEntry || equals <= 0 || line.startsWith(u'#'))
            continue;
        const QString key = line.first(equals).trimmed();
        const QString value = line.sliced(equals + 1).trimmed();
        if (key == u"Exec")
            entry.command = QProcess::splitCommand(unescaped(value));
        else if (key == u"Terminal")
            entry.isInTerminal = value == u"true";
        else if (key == u"Hidden")
            isHidden = value == u"true";
        else if (key == u"MimeType")
            entry.opens = value.split(u';', Qt::SkipEmptyParts);
        else if ((key == u"Name" || key.startsWith(u"Name[")) && fits(key, language) > named) {
            named = fits(key, language);
            entry.name = unescaped(value).simplified();
        }
    }
    if (isHidden || entry.command.isEmpty())
        return std::nullopt;
    if (entry.name.isEmpty())
        entry.name = id.endsWith(u".desktop") ? id.chopped(8) : id;
    return entry;
}

std::optional<DesktopEntry> findDesktopEntry(const QString &id)
{
    if (id.isEmpty() || id.contains(u'/'))
        return std::nullopt;
    const QString path = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, id);
    return path.isEmpty() ? std::nullopt : entryAt(path);
}

std::vector<DesktopEntry> programsThatOpen(const QString &scheme)
{
    std::vector<DesktopEntry> programs;
    QSet<QString> seen; // the person's own entry stands before the machine's
    const QString wanted = u"x-scheme-handler/"_s + scheme;
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation)) {
        for (const QString &id : QDir(folder).entryList({u"*.desktop"_s}, QDir::Files)) {
            if (seen.contains(id))
                continue;
            seen.insert(id);
            const std::optional<DesktopEntry> entry = entryAt(folder + u'/' + id);
            if (entry && entry->opens.contains(wanted))
                programs.push_back(*entry);
        }
    }
    std::sort(programs.begin(), programs.end(), [](const DesktopEntry &a, const DesktopEntry &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return programs;
}

QStringList commandWith(const DesktopEntry &entry, const QString &what)
{
    QStringList words;
    bool isPut = false;
    for (const QString &word : entry.command) {
        if (!isPlace(word)) {
            words += QString(word).replace(u"%%"_s, u"%"_s);
            continue;
        }
        if (!isPut && u"uUfF"_s.contains(word[1])) {
            words += what;
            isPut = true;
        }
    }
    if (!isPut)
        words += what;
    if (!entry.isInTerminal)
        return words;
    const QString terminal = QStandardPaths::findExecutable(u"x-terminal-emulator"_s);
    return terminal.isEmpty() ? QStringList() : QStringList{terminal, u"-e"_s} + words;
}

} // namespace afterword
