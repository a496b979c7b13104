// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/arrows.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int longestFile = 500;
constexpr int fullestFolder = 30; // files

QString at(const Source &source, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(source.path).arg(line).arg(what);
}

/// Everything that @p room may include: what it names, and the rooms that those may include in turn.
QSet<QString> reachable(const QString &room, const Arrows &arrows)
{
    QSet<QString> reached = arrows.value(room);
    QStringList open = reached.values();
    while (!open.isEmpty()) {
        const QSet<QString> named = arrows.value(open.takeLast());
        for (const QString &next : named) {
            if (!arrows.contains(next) || reached.contains(next))
                continue;
            reached.insert(next);
            open.append(next);
        }
    }
    return reached;
}

/// What a header named in <> stands for: a Qt module, a library's folder, or nothing for C++ and POSIX.
QString libraryOf(const QString &header, const QtModuleOf &qtModuleOf)
{
    const qsizetype slash = header.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return qtModuleOf(header);
    const QString folder = header.left(slash);
    return folder == u"sys"_s ? QString() : folder;
}

} // namespace

Arrows arrowsOf(const QString &page)
{
    Arrows arrows;
    bool inside = false;
    for (const QString &line : page.split(QLatin1Char('\n'))) {
        if (line.startsWith(u"```"_s)) {
            inside = line == u"```arrows"_s;
            continue;
        }
        const QStringList sides = line.split(u"->"_s);
        if (!inside || sides.size() != 2)
            continue;
        const QStringList known = sides[1].simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        arrows.insert(sides[0].trimmed(), QSet<QString>(known.begin(), known.end()));
    }
    return arrows;
}

QString roomOf(const QString &path, const Arrows &arrows)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() < 2)
        return {};
    for (qsizetype depth = parts.size() - 1; depth > 1; --depth) {
        const QString folder = parts.mid(0, depth).join(QLatin1Char('/'));
        if (arrows.contains(folder))
            return folder;
    }
    if (parts[0] == u"core"_s)
        return u"core/"_s + parts[1].section(QLatin1Char('.'), 0, 0);
    return parts.size() == 2 ? parts[0] : parts[0] + QLatin1Char('/') + parts[1];
}

QStringList wrongArrows(const Source &source, const Arrows &arrows, const QtModuleOf &qtModuleOf)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QString room = roomOf(source.path, arrows);
    if (!arrows.contains(room))
        return {at(source, 1, u"ARCHITECTURE.md has no arrows for the room %1"_s.arg(room))};

    const QSet<QString> allowed = reachable(room, arrows);
    QStringList wrong;
    const QStringList lines = source.text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        if (match.captured(1) == u"<"_s) {
            const QString library = libraryOf(header, qtModuleOf);
            if (!library.isEmpty() && library != u"QtCore"_s && !arrows.value(room).contains(library))
                wrong += at(source, i + 1, u"%1 may not use %2 (<%3>)"_s.arg(room, library, header));
            continue;
        }
        if (header.endsWith(u".moc"_s) || header.startsWith(u"moc_"_s))
            continue;
        const QString target = roomOf(header, arrows);
        if (target.isEmpty() || !arrows.contains(target))
            wrong += at(source, i + 1, u"\"%1\" is not written from the project's root"_s.arg(header));
        else if (target != room && !allowed.contains(target))
            wrong += at(source, i + 1, u"%1 may not know %2 (\"%3\")"_s.arg(room, target, header));
    }
    return wrong;
}

QStringList codeLines(const QString &text)
{
    enum class Place { Code, LineComment, BlockComment, Quoted };
    Place place = Place::Code;
    QChar quote;
    QString code;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QStringView two = QStringView(text).mid(i, 2);
        if (c == QLatin1Char('\n')) {
            if (place != Place::BlockComment)
                place = Place::Code;
            code += c;
            continue;
        }
        switch (place) {
        case Place::Code:
            if (two == u"//") {
                place = Place::LineComment;
            } else if (two == u"/*") {
                place = Place::BlockComment;
                ++i;
            } else {
                // A ' between digits parts thousands; it opens no character.
                const bool opens = c == QLatin1Char('"') ||
                                   (c == QLatin1Char('\'') && (i == 0 || !text[i - 1].isLetterOrNumber()));
                if (opens) {
                    place = Place::Quoted;
                    quote = c;
                }
                code += c;
            }
            break;
        case Place::Quoted:
            if (c == QLatin1Char('\\')) {
                ++i;
            } else if (c == quote) {
                place = Place::Code;
                code += c;
            }
            break;
        case Place::BlockComment:
            if (two == u"*/") {
                place = Place::Code;
                ++i;
            }
            break;
        case Place::LineComment: break;
        }
    }
    return code.split(QLatin1Char('\n'));
}

namespace {

/// Whoever hears a signal may write, and then the plan and the facts are others: what was handed over as a
/// reference into them is gone, for the next listener too. So signals carry values; and a function that may
/// write takes a follow-up, which nobody but the plan owns, as a value.
QStringList referencesAcrossWrites(const Source &source, const QStringList &code)
{
    static const QRegularExpression otherPart(u"^\\s*(public|protected|private|\\};)"_s);
    static const QRegularExpression followUp(u"const (afterword::)?FollowUp &"_s);
    QStringList broken;
    bool isObject = false;
    bool signalling = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        isObject = isObject || code[i].contains(u"Q_OBJECT"_s);
        if (otherPart.match(code[i]).hasMatch())
            signalling = false;
        if (code[i].startsWith(u"};"_s))
            isObject = false;
        if (code[i].contains(u"Q_SIGNALS:"_s))
            signalling = true;
        if (signalling && code[i].contains(u'&'))
            broken += at(source, i + 1, u"a signal carries values, no references"_s);
        qsizetype end = i; // of the declaration
        while (end + 1 < code.size() && !code[end].contains(u';'))
            ++end;
        if (isObject && !signalling && followUp.match(code[i]).hasMatch() &&
            !code[end].contains(u") const"_s))
            broken += at(source, i + 1, u"what may write takes a follow-up as a value"_s);
    }
    return broken;
}

/// A name can turn around what stands beside it. The style takes care of labels, buttons and lists; who
/// writes on a picture, or a window's title, does it themselves.
QStringList namesAsGiven(const Source &source, const QStringList &code)
{
    // Only numbers, or words of ours.
    static const QStringList ownWords{u"app/desktop/tray.cpp"_s, u"ui/board/card/dragpicture.cpp"_s,
                                      u"ui/board/column/columnview.cpp"_s};
    static const QRegularExpression writes(u"\\b(drawText|drawStaticText|QTextLayout \\w+)\\("_s);
    const bool knows = source.text.contains(u"asShown("_s);
    QStringList broken;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (!knows && !ownWords.contains(source.path) && writes.match(code[i]).hasMatch())
            broken += at(source, i + 1, u"writes texts on a picture without asShown()"_s);
        if (!code[i].contains(u"setWindowTitle("_s))
            continue;
        QString statement = code[i];
        for (qsizetype end = i; !code[end].contains(u';') && end + 1 < code.size(); ++end)
            statement += code[end + 1];
        const bool isOurs = statement.contains(u"tr("_s) && !statement.contains(u".arg("_s);
        if (!isOurs && !statement.contains(u"asShown("_s))
            broken += at(source, i + 1, u"a title is made of asShown()"_s);
    }
    return broken;
}

} // namespace

QStringList brokenRules(const Source &source)
{
    static const QRegularExpression readsTheTime(
        u"\\b(currentDateTime|currentDateTimeUtc|currentDate|currentTime|currentMSecsSinceEpoch|"
        "currentSecsSinceEpoch|gettimeofday|clock_gettime)\\b|system_clock\\s*::\\s*now|"
        "\\btime\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)"_s);
    static const QRegularExpression singleton(u"(?<!QCoreApplication::)\\binstance\\s*\\(\\s*\\)"_s);
    static const QRegularExpression besideTheStore(u"\"\\.[\\w-]+\\.json\""_s);
    static const QRegularExpression later(u"\\b(TODO|FIXME)\\b"_s);

    QStringList broken;
    const QStringList lines = source.text.split(QLatin1Char('\n'));
    if (!lines.first().contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
        broken += at(source, 1, u"the first line names no license"_s);
    if (lines.size() > longestFile)
        broken += at(source, lines.size(), u"longer than %1 lines: split it"_s.arg(longestFile));

    const QStringList code = codeLines(source.text);
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (source.path != u"app/systemclock.cpp"_s && readsTheTime.match(code[i]).hasMatch())
            broken += at(source, i + 1, u"reads the time; only app/systemclock.cpp may"_s);
        if (singleton.match(code[i]).hasMatch())
            broken += at(source, i + 1, u"a singleton; app/wiring passes things on"_s);
    }
    if (source.path.endsWith(u".h"_s) &&
        (source.path.startsWith(u"ui/"_s) || source.path.startsWith(u"app/"_s)))
        broken += referencesAcrossWrites(source, code);
    broken += namesAsGiven(source, code);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (source.path != u"core/storage/sidefiles.cpp"_s && besideTheStore.match(lines[i]).hasMatch())
            broken += at(source, i + 1, u"names a file beside the store; core/storage/sidefiles does"_s);
        if (later.match(lines[i]).hasMatch())
            broken += at(source, i + 1, u"leaves work for later"_s);
    }
    return broken;
}

QStringList idsNotFollowed(const std::vector<Source> &sources)
{
    static const QRegularExpression remembers(
        u"^\\s*(?:std::optional<)?(?:Application|Contact|Task|Interview|Message|Draft|Template)Id>? (m_\\w+)"_s);
    QHash<QString, QString> folders; // all that is written in each
    for (const Source &source : sources)
        folders[source.path.section(u'/', 0, -2)] += source.text;
    QStringList broken;
    for (const Source &source : sources) {
        if (!source.path.startsWith(u"ui/"_s) || !source.path.endsWith(u".h"_s))
            continue;
        const QStringList code = codeLines(source.text);
        for (qsizetype i = 0; i < code.size(); ++i) {
            const auto found = remembers.match(code[i]);
            const QRegularExpression follows(u"[fF]ollow\\w*\\([^;]*\\b%1\\b"_s.arg(found.captured(1)));
            if (found.hasMatch() && !folders[source.path.section(u'/', 0, -2)].contains(follows))
                broken += at(source, i + 1, u"remembers an id and does not follow it"_s);
        }
    }
    return broken;
}

QStringList fullFolders(const std::vector<Source> &sources)
{
    QMap<QString, int> files;
    for (const Source &source : sources)
        ++files[source.path.section(QLatin1Char('/'), 0, -2)];
    QStringList full;
    for (auto folder = files.cbegin(); folder != files.cend(); ++folder) {
        if (*folder > fullestFolder)
            full += u"%1: %2 files, more than %3: fold it by subject"_s.arg(folder.key())
                        .arg(*folder)
                        .arg(fullestFolder);
    }
    return full;
}

} // namespace afterword
