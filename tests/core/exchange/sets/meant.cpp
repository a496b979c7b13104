// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/sets/meant.h"

#include "core/base/iso.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString sets()
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/sets/");
}

QString timeOf(const Interview &interview)
{
    const bool sameDay = interview.start.date == interview.end.date;
    return isoWallTime(interview.start) + u'/' +
           (sameDay ? isoTime(interview.end.time) : isoWallTime(interview.end)) + u' ' + interview.zone.id();
}

QJsonObject inWords(const Interview &interview, const Application &application, const Search &search)
{
    QStringList names;
    for (const Interviewer &one : interview.interviewers)
        names += personIn(one.contact, search);
    names.sort();
    return saying({{u"company"_s, application.company},
                   {u"role"_s, application.role},
                   {u"round"_s, interview.round},
                   {u"at"_s, timeOf(interview)},
                   {u"kind"_s, toText(interview.kind)},
                   {u"location"_s, interview.location},
                   {u"link"_s, interview.link},
                   {u"people"_s, QJsonArray::fromStringList(names)},
                   {u"arrangedBy"_s, personIn(interview.arrangedBy, search)},
                   {u"cancelled"_s, interview.cancelled}});
}

} // namespace

void addFilesOf(const char *kind)
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QJsonObject>("meant");
    const QString set = QString::fromLatin1(kind);
    QStringList folders{set,
                        u"second/"_s + set,
                        u"third/"_s + set,
                        u"fourth/"_s + set,
                        u"more/"_s + set,
                        u"fifth/"_s + set,
                        u"sixth/"_s + set,
                        u"seventh/"_s + set,
                        u"wider/"_s + set,
                        u"eighth/"_s + set,
                        u"ninth/"_s + set,
                        u"tenth/"_s + set,
                        u"eleventh/"_s + set,
                        u"twelfth/"_s + set};
    // Only tables can be answered about.
    if (QDir(sets() + u"asked/"_s + set).exists())
        folders += u"asked/"_s + set;
    for (const QString &folder : std::as_const(folders)) {
        const QJsonDocument expected = QJsonDocument::fromJson(contentOf(folder, u"expected.json"_s));
        if (!expected.isArray())
            qFatal("%s: expected.json is no list", qPrintable(folder));
        const QJsonArray files = expected.array();
        for (const QJsonValue &one : files) {
            const QJsonObject meant = one.toObject();
            const QString name = meant.value(u"file"_s).toString();
            QTest::newRow(qPrintable(name)) << folder << meant;
        }
        // Nothing lies there that no test reads.
        const QStringList there = QDir(sets() + folder).entryList(QDir::Files);
        for (const QString &file : there) {
            const bool isHelp = file.endsWith(u".json"_s);
            const bool isListed = std::any_of(files.begin(), files.end(), [&](const QJsonValue &one) {
                return one.toObject().value(u"file"_s).toString() == file;
            });
            if (!isHelp && !isListed)
                qFatal("%s: nothing is expected of %s", qPrintable(folder), qPrintable(file));
        }
    }
}

QByteArray contentOf(const QString &folder, const QString &file)
{
    QFile content(sets() + folder + u'/' + file);
    if (!content.open(QIODevice::ReadOnly))
        qFatal("there is no %s in %s", qPrintable(file), qPrintable(folder));
    return content.readAll();
}

Person personOf(const QString &folder)
{
    Person person;
    person.name = u"Robin Vale"_s;
    person.email = u"robin.vale@example.org"_s;
    person.zone = Zone::named(u"America/New_York"_s).value();
    QFile own(sets() + folder.section(u'/', 0, 0) + u"/person.json"_s);
    if (!own.open(QIODevice::ReadOnly))
        return person;
    const QJsonObject said = QJsonDocument::fromJson(own.readAll()).object();
    person.email = said.value(u"email"_s).toString();
    person.zone = Zone::named(said.value(u"timeZone"_s).toString()).value();
    return person;
}

QJsonObject saying(QJsonObject object)
{
    const QStringList names = object.keys();
    for (const QString &name : names) {
        const QJsonValue value = object.value(name);
        const bool says = value.isString()  ? !value.toString().isEmpty()
                          : value.isArray() ? !value.toArray().isEmpty()
                                            : value.toBool();
        if (!says)
            object.remove(name);
    }
    return object;
}

QJsonArray lines(const QString &text)
{
    return text.isEmpty() ? QJsonArray() : QJsonArray::fromStringList(text.split(u'\n'));
}

QString personIn(const std::optional<ContactId> &id, const Search &search)
{
    const Contact *contact = search.contacts.find(id);
    if (!contact)
        return {};
    const QString email = contact->email.isEmpty() ? QString() : u'<' + contact->email + u'>';
    QStringList words{contact->name, email, contact->phone};
    words.removeAll(QString());
    return words.join(u' ');
}

QJsonArray interviewsIn(const Search &search)
{
    std::vector<std::pair<Moment, QJsonObject>> found;
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews) {
            if (interview.invitation)
                found.emplace_back(interview.startsAt(), inWords(interview, application, search));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray interviews;
    for (const auto &[at, interview] : found)
        interviews.append(interview);
    return interviews;
}

Imported imported(const QByteArray &content, const Search &search, Moment now, const TableAnswers &answers)
{
    const auto refused = [&search](const Error &error) {
        return Imported{search, {{ImportLine::Verb::Skipped, error.message, error.line}}};
    };
    auto file = readImport(content, search.person.zone);
    if (!file)
        return refused(file.error());
    file->answers = answers;
    const auto after = importFile(*file, search, now);
    return after ? *after : refused(after.error());
}

QString inWords(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

QString differenceOf(const QString &read, const QString &meant)
{
    QStringList more = read.split(u'\n');
    QStringList less;
    const QStringList wanted = meant.split(u'\n');
    for (const QString &line : wanted) {
        if (!more.removeOne(line))
            less += u"\n  -"_s + line.simplified();
    }
    for (QString &line : more)
        line = u"\n  +"_s + line.simplified();
    return less.join(QString()) + more.join(QString());
}

} // namespace afterword
