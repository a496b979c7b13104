// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/mailprogram/handover.h"

#include "ui/drafts/mailprogram/desktopmail.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const Mail mail{u"Robin Vale"_s, u"robin@example.org"_s, u"Dana Whitfield"_s, u"dana@northwind.example"_s,
                u"Thank you"_s,  u"Dear Dana,\n"_s};

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHandover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savingAllWritesOverNothing()
    {
        const QTemporaryDir folder;
        const QString name = emlFileName(mail);
        QVERIFY(saveEmlInFolder(mail, folder.path(), {}, Zone()));
        const QByteArray first = textOf(folder.filePath(name));
        QVERIFY(first.contains("Dear Dana"));
        // The second name is taken by a link that leads away.
        const QString second = name.chopped(4) + u" 2.eml"_s;
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.filePath(u"nowhere"_s), folder.filePath(second)));
        Mail other = mail;
        other.body = u"Another letter.\n"_s;
        QVERIFY(saveEmlInFolder(other, folder.path(), {}, Zone()));
        QCOMPARE(textOf(folder.filePath(name)), first);
        QVERIFY(textOf(folder.filePath(name.chopped(4) + u" 3.eml"_s)).contains("Another letter"));
        QVERIFY(QDir(elsewhere.path()).isEmpty());
    }

    void whereThereIsNoMailProgramTheAddressIsOnTheClipboard()
    {
        QString clipboard;
        QList<QUrl> opened;
        std::optional<QString> program = u"thunderbird.desktop"_s;
        Handover handover;
        handover.openUrl = [&](const QUrl &url) {
            opened << url;
            return true; // as a desktop says that has nothing to open it with
        };
        handover.copy = [&](const QString &text) { clipboard = text; };
        handover.mailProgram = [&] { return program; };
        const QUrl address(u"mailto:dana@northwind.example?subject=Hello"_s);
        QCOMPARE(writeWith(handover, address), QString());
        QCOMPARE(opened, QList{address});
        QCOMPARE(clipboard, QString());
        program = QString();
        QVERIFY(writeWith(handover, address).contains(u"dana@northwind.example is on the clipboard"_s));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(clipboard, u"dana@northwind.example"_s);
    }

    void aDraftIsOpenedInTheProgramOfADesktopEntry()
    {
        const QTemporaryDir home;
        const QDir root(home.path());
        QVERIFY(root.mkpath(u"applications"_s) && root.mkpath(u"run"_s));
        QVERIFY(QFile::setPermissions(home.filePath(u"run"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", home.filePath(u"run"_s).toUtf8());
        // A stand-in for the mail program: it notes what it was given, and what the file says.
        const QString seen = home.filePath(u"seen"_s);
        const QString script = home.filePath(u"mail program"_s);
        QVERIFY(writePrivateFile(script, "#!/bin/sh\necho \"$#\" \"$1\" > '" + seen.toUtf8() +
                                             ".part'\ncat \"$2\" >> '" + seen.toUtf8() + ".part'\nmv '" +
                                             seen.toUtf8() + ".part' '" + seen.toUtf8() + "'\n"));
        QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner));
        const auto entry = [&](const QString &name, const QString &exec) {
            return bool(writePrivateFile(
                home.filePath(u"applications/"_s + name),
                "[Desktop Action x]\nExec=false\n[Desktop Entry]\nExec=" + exec.toUtf8() + '\n'));
        };
        QVERIFY(entry(u"thunderbird.desktop"_s, u'"' + script + u"\" --new %u"_s));
        QVERIFY(openDraftIn(u"thunderbird.desktop"_s, u"Thank you.eml"_s, "X-Unsent: 1\n\nDear Dana", {}));
        QTRY_VERIFY(QFile::exists(seen));
        QVERIFY2(textOf(seen).startsWith("2 --new\nX-Unsent: 1\n\nDear Dana"), textOf(seen).constData());
        const auto folders = QDir(home.filePath(u"run"_s)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), 1);
        QCOMPARE(folders.front().permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // Nothing is written where nothing can be opened.
        QVERIFY(entry(u"flat.desktop"_s, u"/usr/bin/flatpak run org.mozilla.Thunderbird %u"_s));
        QVERIFY(entry(u"gone.desktop"_s, u"/no/such/program %u"_s));
        for (const QString &other : {u"flat.desktop"_s, u"gone.desktop"_s, u"none.desktop"_s})
            QVERIFY(!openDraftIn(other, u"Thank you.eml"_s, "X-Unsent: 1\n\n", {}));
        QCOMPARE(QDir(home.filePath(u"run"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void anAddressOpensInTheProgramThatWasChosen()
    {
        const QTemporaryDir home;
        QVERIFY(QDir().mkpath(home.filePath(u"applications"_s)));
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        const QString seen = home.filePath(u"seen"_s);
        const QString script = home.filePath(u"a program.sh"_s);
        QVERIFY(writePrivateFile(script, "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + seen.toUtf8() +
                                             ".part'\nmv '" + seen.toUtf8() + ".part' '" + seen.toUtf8() +
                                             "'\n"));
        QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(writePrivateFile(home.filePath(u"applications/own.desktop"_s),
                                 "[Desktop Entry]\nName=Own\nExec=\"" + script.toUtf8() +
                                     "\" --compose %u\nMimeType=x-scheme-handler/mailto;\n"));
        const Handover handover = desktopHandover([] { return u"own.desktop"_s; });
        QCOMPARE(handover.mailProgram(), std::optional(u"own.desktop"_s));
        // What a shell would make of it stays what it is.
        QVERIFY(handover.openUrl(QUrl(u"mailto:dana@northwind.example?body=$(touch%20x);%60id%60"_s)));
        QTRY_VERIFY(QFile::exists(seen));
        QCOMPARE(textOf(seen), "--compose\nmailto:dana@northwind.example?body=$(touch%20x);%60id%60\n");
        QVERIFY(!openAddressIn(u"own.desktop"_s, QUrl(u"file:///etc/passwd"_s)));
        QVERIFY(!openAddressIn(u"none.desktop"_s, QUrl(u"mailto:a@b.example"_s)));
    }

    void aLinkIsNotFollowedAndItIsSaid()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"theirs"_s);
        QVERIFY(writePrivateFile(target, "theirs"));
        const QString link = folder.filePath(u"note.eml"_s);
        QVERIFY(QFile::link(target, link));
        const auto saved = saveEml(mail, link, {}, Zone());
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.startsWith(u"The message was not saved. note.eml: this is a link"_s),
                 qPrintable(saved.error().message));
        QCOMPARE(textOf(target), QByteArray("theirs"));
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
