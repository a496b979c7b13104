// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/mailprogram/desktopentry.h"

#include "core/base/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const QByteArray evolution =
    "# a comment\n[Desktop Action compose]\nName=Compose\nExec=false\n"
    "[Desktop Entry]\nName=Evolution\nName[de]=Evolution (Post)\nName[de_AT]=Die Post\n"
    "Exec=evolution --component=mail %U\nMimeType=text/calendar;x-scheme-handler/mailto;\n";

} // namespace

class TestDesktopEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsReadInThePersonsLanguage()
    {
        const auto entry = readDesktopEntry(u"evolution.desktop"_s, evolution, u"de_DE"_s);
        QVERIFY(entry.has_value());
        QCOMPARE(entry->name, u"Evolution (Post)"_s);
        QCOMPARE(entry->command, (QStringList{u"evolution"_s, u"--component=mail"_s, u"%U"_s}));
        QCOMPARE(entry->opens, (QStringList{u"text/calendar"_s, u"x-scheme-handler/mailto"_s}));
        QVERIFY(!entry->isInTerminal);
        QCOMPARE(readDesktopEntry({}, evolution, u"de_AT"_s)->name, u"Die Post"_s);
        QCOMPARE(readDesktopEntry({}, evolution, u"fr"_s)->name, u"Evolution"_s);
    }

    void whatCannotBeStartedIsNoEntry()
    {
        QVERIFY(!readDesktopEntry(u"x.desktop"_s, {}, u"en"_s));
        QVERIFY(!readDesktopEntry(u"x.desktop"_s, "[Desktop Entry]\nName=X\n", u"en"_s));
        QVERIFY(!readDesktopEntry(u"x.desktop"_s, "[Desktop Entry]\nName=X\nExec=x\nHidden=true\n", u"en"_s));
        QCOMPARE(readDesktopEntry(u"x.desktop"_s, "[Desktop Entry]\nExec=x\n", u"en"_s)->name, u"x"_s);
    }

    void whatIsOpenedStandsInItsPlace()
    {
        DesktopEntry entry{
            u"x.desktop"_s, u"X"_s, {u"x"_s, u"--to"_s, u"%u"_s, u"100%%"_s, u"%i"_s}, false, {}};
        QCOMPARE(commandWith(entry, u"mailto:a;b"_s),
                 (QStringList{u"x"_s, u"--to"_s, u"mailto:a;b"_s, u"100%"_s}));
        entry.command = {u"x"_s};
        QCOMPARE(commandWith(entry, u"f"_s), (QStringList{u"x"_s, u"f"_s}));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        entry.isInTerminal = true;
        QVERIFY(commandWith(entry, u"f"_s).isEmpty());
        qputenv("PATH", path);
    }

    void thePersonsOwnEntryStandsBeforeTheMachines()
    {
        const QTemporaryDir own;
        const QTemporaryDir machine;
        qputenv("XDG_DATA_HOME", own.path().toUtf8());
        qputenv("XDG_DATA_DIRS", machine.path().toUtf8());
        const auto write = [](const QTemporaryDir &folder, const QString &name, const QByteArray &text) {
            QDir().mkpath(folder.filePath(u"applications"_s));
            return bool(writePrivateFile(folder.filePath(u"applications/"_s + name), text));
        };
        const QByteArray mail = "\nMimeType=x-scheme-handler/mailto;\n";
        QVERIFY(write(machine, u"b.desktop"_s, "[Desktop Entry]\nName=Zebra\nExec=b %u" + mail));
        QVERIFY(write(machine, u"a.desktop"_s, "[Desktop Entry]\nName=Post\nExec=a %u" + mail));
        QVERIFY(write(machine, u"web.desktop"_s, "[Desktop Entry]\nName=Web\nExec=w %u\n"));
        QVERIFY(write(own, u"b.desktop"_s, "[Desktop Entry]\nName=Brief\nExec=mine %u" + mail));
        const auto programs = programsThatOpen(u"mailto"_s);
        QCOMPARE(programs.size(), size_t(2));
        QCOMPARE(programs[0].name, u"Brief"_s);
        QCOMPARE(programs[0].command.front(), u"mine"_s);
        QCOMPARE(programs[1].name, u"Post"_s);
        QVERIFY(!findDesktopEntry(u"../b.desktop"_s));
    }
};

QTEST_GUILESS_MAIN(TestDesktopEntry)
#include "tst_desktopentry.moc"
