// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/arrows.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<Source> sourcesOf(const QStringList &folders)
{
    const QString root = QStringLiteral(AFTERWORD_SOURCE_DIR "/");
    std::vector<Source> sources;
    for (const QString &folder : folders) {
        QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            sources.push_back({path.mid(root.size()), textOf(path)});
        }
    }
    return sources;
}

QString installedQtModuleOf(const QString &header)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath) + QLatin1Char('/');
    for (const QString &module : {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSql"_s, u"QtDBus"_s,
                                  u"QtNetwork"_s, u"QtSvg"_s, u"QtPrintSupport"_s, u"QtTest"_s}) {
        if (QFile::exists(headers + module + QLatin1Char('/') + header))
            return module;
    }
    return {};
}

} // namespace

class TestArrows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHouseHasNoOtherArrowsThanItsPage();
    void theHouseKeepsItsRules();
    void thePagesNameWhatIsThere_data();
    void thePagesNameWhatIsThere();
    void anArrowIsJudgedByItsRooms_data();
    void anArrowIsJudgedByItsRooms();
    void anUnknownRoomIsReported();
    void aBrokenRuleIsFound_data();
    void aBrokenRuleIsFound();
    void anIdThatIsNotFollowedIsFound();
    void aFileThatGrewTooLongIsFound();
    void aFolderThatGrewTooFullIsFound();

private:
    const Arrows m_made = arrowsOf(u"text\n"
                                   "```arrows\n"
                                   "core/base ->\n"
                                   "core/domain -> core/base\n"
                                   "core/storage -> core/domain QtSql\n"
                                   "core/exchange -> core/domain gmime\n"
                                   "core/exchange/mail -> core/exchange\n"
                                   "core/tracker -> core/storage\n"
                                   "ui -> core/tracker QtGui QtWidgets\n"
                                   "ui/board -> ui QtGui QtWidgets\n"
                                   "app -> ui/board QtDBus\n"
                                   "```\n"
                                   "core/base -> app\n"_s);
};

void TestArrows::theHouseHasNoOtherArrowsThanItsPage()
{
    const Arrows arrows = arrowsOf(textOf(QStringLiteral(AFTERWORD_SOURCE_DIR "/ARCHITECTURE.md")));
    QVERIFY2(arrows.contains(u"core/base"_s), "ARCHITECTURE.md has no block ```arrows");
    QCOMPARE(installedQtModuleOf(u"QWidget"_s), u"QtWidgets"_s);

    const std::vector<Source> sources = sourcesOf({u"core"_s, u"ui"_s, u"app"_s});
    QVERIFY(sources.size() > 50);
    QStringList wrong;
    for (const Source &source : sources)
        wrong += wrongArrows(source, arrows, installedQtModuleOf);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u"\n"_s)));
}

void TestArrows::theHouseKeepsItsRules()
{
    const std::vector<Source> sources = sourcesOf({u"core"_s, u"ui"_s, u"app"_s});
    QStringList broken = fullFolders(sources) + idsNotFollowed(sources);
    for (const Source &source : sources)
        broken += brokenRules(source);
    QVERIFY2(broken.isEmpty(), qPrintable(u"\n"_s + broken.join(u"\n"_s)));
}

void TestArrows::thePagesNameWhatIsThere_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestArrows::thePagesNameWhatIsThere()
{
    QFETCH(QString, page);
    const QString root = QStringLiteral(AFTERWORD_SOURCE_DIR "/");
    static const QRegularExpression named(
        u"`((?:core|ui|app|tests|resources|packaging)/[\\w/]+(?:\\.\\w+)?)[` ]"_s);
    QStringList missing;
    auto matches = named.globalMatch(textOf(root + page));
    while (matches.hasNext()) {
        const QString path = matches.next().captured(1);
        const bool isRoomOfOneFile =
            QFile::exists(root + path + u".h"_s) || QFile::exists(root + path + u".cpp"_s);
        if (!path.startsWith(u"core/x"_s) && !path.contains(u"/x/"_s) && !QFile::exists(root + path) &&
            !isRoomOfOneFile)
            missing += path;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestArrows::anArrowIsJudgedByItsRooms_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("wrong");

    const auto row = [](const char *name, const QString &path, const QString &line, bool wrong) {
        QTest::newRow(name) << path << line << wrong;
    };
    row("the same room", u"core/storage/a.cpp"_s, u"#include \"core/storage/a.h\""_s, false);
    row("a subfolder of the same room", u"core/storage/x/a.cpp"_s, u"#include \"core/storage/a.h\""_s, false);
    row("a room named", u"core/domain/a.h"_s, u"#include \"core/base/a.h\""_s, false);
    row("a room behind a room", u"app/main.cpp"_s, u"#include \"core/base/a.h\""_s, false);
    row("a folder with its own arrows", u"core/exchange/mail/a.cpp"_s, u"#include \"core/exchange/a.h\""_s,
        false);
    row("into such a folder", u"core/exchange/a.cpp"_s, u"#include \"core/exchange/mail/a.h\""_s, true);
    row("a library of the folder above", u"core/exchange/mail/a.cpp"_s, u"#include <gmime/gmime.h>"_s, true);
    row("upwards", u"core/base/a.h"_s, u"#include \"core/domain/a.h\""_s, true);
    row("upwards, with spaces", u"core/base/a.h"_s, u" #  include \"core/domain/a.h\""_s, true);
    row("sideways", u"core/exchange/a.cpp"_s, u"#include \"core/storage/a.h\""_s, true);
    row("the tracker", u"core/storage/a.cpp"_s, u"#include \"core/tracker.h\""_s, true);
    row("shared by the windows", u"ui/board/a.cpp"_s, u"#include \"ui/words.h\""_s, false);
    row("from a window's room back", u"ui/words.cpp"_s, u"#include \"ui/board/a.h\""_s, true);
    row("a made file", u"ui/board/a.cpp"_s, u"#include \"a.moc\""_s, false);
    row("not from the root", u"ui/board/a.cpp"_s, u"#include \"b.h\""_s, true);
    row("Core", u"core/base/a.h"_s, u"#include <QString>"_s, false);
    row("C++", u"core/base/a.h"_s, u"#include <vector>"_s, false);
    row("the system", u"core/storage/a.cpp"_s, u"#include <sys/stat.h>"_s, false);
    row("Gui in core", u"core/domain/a.h"_s, u"#include <QColor>"_s, true);
    row("Widgets in core by its folder", u"core/domain/a.h"_s, u"#include <QtWidgets/QLabel>"_s, true);
    row("Sql in storage", u"core/storage/a.cpp"_s, u"#include <QSqlQuery>"_s, false);
    row("Sql behind storage", u"core/tracker.cpp"_s, u"#include <QSqlQuery>"_s, true);
    row("a library where it is named", u"core/exchange/a.cpp"_s, u"#include <gmime/gmime.h>"_s, false);
    row("a library elsewhere", u"core/storage/a.cpp"_s, u"#include <gmime/gmime.h>"_s, true);
    row("D-Bus in a window", u"ui/board/a.cpp"_s, u"#include <QDBusConnection>"_s, true);
    row("D-Bus in the app", u"app/a.cpp"_s, u"#include <QDBusConnection>"_s, false);
}

void TestArrows::anArrowIsJudgedByItsRooms()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, wrong);
    const QStringList found = wrongArrows({path, u"// first\n"_s + line}, m_made, installedQtModuleOf);
    QCOMPARE(found.size(), wrong ? 1 : 0);
    if (wrong)
        QVERIFY2(found.first().startsWith(path + u":2: "_s), qPrintable(found.first()));
}

void TestArrows::anUnknownRoomIsReported()
{
    const QStringList found = wrongArrows({u"core/cellar/a.h"_s, u""_s}, m_made, installedQtModuleOf);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().contains(u"core/cellar"_s));
}

void TestArrows::aBrokenRuleIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("broken");

    const auto row = [](const char *name, const QString &path, const QString &code, bool broken) {
        QTest::newRow(name) << path << code << broken;
    };
    row("the system's clock", u"app/systemclock.cpp"_s, u"QDateTime::currentDateTimeUtc();"_s, false);
    row("another clock", u"ui/a.cpp"_s, u"QDateTime::currentDateTimeUtc();"_s, true);
    row("today", u"ui/a.cpp"_s, u"QDate::currentDate();"_s, true);
    row("chrono", u"core/a.cpp"_s, u"std::chrono::system_clock::now();"_s, true);
    row("C's clock", u"core/a.cpp"_s, u"time(nullptr)"_s, true);
    row("a time of day", u"core/a.cpp"_s, u"zone.time(moment)"_s, false);
    row("in a comment", u"core/a.cpp"_s, u"// never QDate::currentDate()"_s, false);
    row("in a long comment", u"core/a.cpp"_s, u"/* never\nQDate::currentDate() */"_s, false);
    row("in a string", u"core/a.cpp"_s, u"f(\"a \\\" QDate::currentDate()\")"_s, false);
    row("after a string", u"core/a.cpp"_s, u"f(\"a\"); QDate::currentDate()"_s, true);
    row("after thousands", u"core/a.cpp"_s, u"f(1'000); QDate::currentDate()"_s, true);
    row("a singleton", u"ui/a.cpp"_s, u"Settings::instance()->x()"_s, true);
    row("the application", u"ui/a.cpp"_s, u"QCoreApplication::instance()"_s, false);
    row("a file beside the store", u"app/a.cpp"_s, u"return path + u\".mailbox.json\"_s;"_s, true);
    row("its name, in a sentence", u"app/a.cpp"_s, u"tr(\"It lies in STORE.mailbox.json.\")"_s, false);
    row("work for later", u"ui/a.cpp"_s, u"// TODO: more"_s, true);
    const auto inClass = [](const QString &lines) {
        return u"class A {\n    Q_OBJECT\n"_s + lines + u"\n};"_s;
    };
    row("a signal with a reference", u"ui/a.h"_s,
        inClass(u"Q_SIGNALS:\n    void chosen(const afterword::FollowUp &followUp);"_s), true);
    row("a signal with a text by reference", u"app/a.h"_s,
        inClass(u"Q_SIGNALS:\n    void said(const QString &text);"_s), true);
    row("a signal with values", u"ui/a.h"_s,
        inClass(
            u"Q_SIGNALS:\n    /// A && B\n    void chosen(afterword::FollowUp followUp, QString text);"_s),
        false);
    row("after the signals", u"ui/a.h"_s,
        inClass(u"Q_SIGNALS:\n    void a();\nprivate:\n    void b(const QString &text);"_s), false);
    row("a signal of the core", u"core/a.h"_s,
        inClass(u"Q_SIGNALS:\n    void changed(const Change &change);"_s), false);
    row("what may write", u"ui/a.h"_s, inClass(u"    void open(const FollowUp &followUp);"_s), true);
    row("what may write, over two lines", u"ui/a.h"_s,
        inClass(u"    void open(const FollowUp &followUp,\n        int x);"_s), true);
    row("what only reads", u"ui/a.h"_s, inClass(u"    QString line(const FollowUp &followUp) const;"_s),
        false);
    row("a pure function", u"ui/a.h"_s, u"QString line(const FollowUp &followUp);"_s, false);
    row("a name on a picture", u"ui/a.cpp"_s, u"painter.drawText(place, flags, name);"_s, true);
    row("a name as it is shown", u"ui/a.cpp"_s, u"painter.drawText(place, flags, asShown(name));"_s, false);
    row("a name for a title", u"ui/a.cpp"_s, u"setWindowTitle(\n    tr(\"Of %1\").arg(name));"_s, true);
    row("a title of ours", u"ui/a.cpp"_s, u"setWindowTitle(tr(\"Settings\"));"_s, false);
    row("a title as it is shown", u"ui/a.cpp"_s, u"setWindowTitle(tr(\"Of %1\")\n    .arg(asShown(name)));"_s,
        false);
    row("calm code", u"ui/a.cpp"_s, u"const Instance instance;"_s, false);
}

void TestArrows::aBrokenRuleIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(bool, broken);
    const QString license = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QCOMPARE(brokenRules({path, license + code}).size(), broken ? 1 : 0);
    QCOMPARE(brokenRules({path, u"#pragma once\n"_s + code}).size(), broken ? 2 : 1);
}

void TestArrows::anIdThatIsNotFollowedIsFound()
{
    const Source header{u"ui/a/b.h"_s,
                        u"class B {\n    std::optional<ContactId> m_who;\n    StageId m_stage;\n};"_s};
    QCOMPARE(idsNotFollowed({header}).size(), 1);
    QVERIFY(idsNotFollowed({header, {u"ui/a/b.cpp"_s, u"followRenames(tracker, this, m_who);"_s}}).isEmpty());
    QCOMPARE(idsNotFollowed({header, {u"ui/a/b.cpp"_s, u"followRenames(tracker, this, m_other);"_s}}).size(),
             1);
}

void TestArrows::aFileThatGrewTooLongIsFound()
{
    const QString license = u"// SPDX-License-Identifier: GPL-3.0-or-later"_s;
    QVERIFY(brokenRules({u"ui/a.cpp"_s, license + QString(499, QLatin1Char('\n'))}).isEmpty());
    QCOMPARE(brokenRules({u"ui/a.cpp"_s, license + QString(500, QLatin1Char('\n'))}).size(), 1);
}

void TestArrows::aFolderThatGrewTooFullIsFound()
{
    std::vector<Source> sources;
    for (int i = 0; i < 30; ++i)
        sources.push_back({u"ui/parts/a%1.h"_s.arg(i), {}});
    sources.push_back({u"ui/parts/fields/a.h"_s, {}});
    QVERIFY(fullFolders(sources).isEmpty());
    sources.push_back({u"ui/parts/b.h"_s, {}});
    QCOMPARE(fullFolders(sources).size(), 1);
}

QTEST_APPLESS_MAIN(TestArrows)
#include "tst_arrows.moc"
