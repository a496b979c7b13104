// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/handover.h"

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
