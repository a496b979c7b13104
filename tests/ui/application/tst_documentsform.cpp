// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/documentsform.h"

#include "tests/support/northwind.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/plainlabel.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

struct Shown {
    Shown()
        : desk(northwindSearch())
        , context(desk.editor, desk.agenda)
        , form(context)
    {
        context.setApplication(northwindId);
        form.setFiles({[this](QWidget *, const QString &in) {
                           askedIn = in;
                           return chosen;
                       },
                       [this](const QString &path) {
                           opened += path;
                           return opens;
                       }});
        QObject::connect(&desk.agenda, &LiveAgenda::changed, &form, [this] { form.refresh(Reading::Keep); });
        form.refresh(Reading::StartOver);
        form.show();
    }

    /// A file that is there.
    QString file(const QString &name) const
    {
        QFile written(folder.filePath(name));
        const bool made = written.open(QIODevice::WriteOnly);
        return made ? folder.filePath(name) : QString();
    }

    void link(const QStringList &paths)
    {
        chosen = paths;
        button<QPushButton>(form, u"Link a file…"_s)->click();
        QCoreApplication::processEvents(); // new rows show when their layout is next in order
    }

    QToolButton *tool(const QString &name) const { return named<QToolButton>(form, name); }

    const std::vector<Document> &documents() const { return northwindOf(desk).documents; }

    bool says(const QString &text) const
    {
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&form) && label->text().contains(text))
                return true;
        }
        return false;
    }

    QTemporaryDir folder;
    Desk desk;
    PanelContext context;
    DocumentsForm form;
    QStringList chosen;
    QString askedIn;
    QStringList opened;
    bool opens = true;
};

} // namespace

class TestDocumentsForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsLinkedNamedAndOpened()
    {
        Shown shown;
        QVERIFY(shown.says(u"Link the résumé"_s));
        const QString resume = shown.file(u"Resume_data_roles.pdf"_s);
        shown.link({resume});
        QCOMPARE(shown.documents().size(), size_t(1));
        QCOMPARE(shown.documents().front().title, u"Resume data roles"_s);
        QCOMPARE(shown.documents().front().path, resume);
        QVERIFY(shown.says(u"Resume_data_roles.pdf in "_s + shown.folder.path()));

        auto *title = named<QLineEdit>(shown.form, u"Name of the file"_s);
        title->setText({});
        QTest::keyClicks(title, u"Resume, data roles"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(shown.documents().front().title, u"Resume, data roles"_s);

        shown.tool(u"Open Resume, data roles"_s)->click();
        QCOMPARE(shown.opened, QStringList{resume});
    }

    void theDayItWasSentIsNoted()
    {
        Shown shown;
        shown.link({shown.file(u"letter.pdf"_s)});
        auto *sent = named<QLineEdit>(shown.form, u"Sent on"_s);
        QTest::keyClicks(sent, u"2026-11-03"_s);
        QTest::keyClick(sent, Qt::Key_Return);
        QVERIFY(shown.documents().front().sentAt);
        QCOMPARE(shown.context.zone().date(*shown.documents().front().sentAt), QDate(2026, 11, 3));
    }

    void severalFilesAreOneStepAndNoneIsLinkedTwice()
    {
        Shown shown;
        const QString resume = shown.file(u"resume.pdf"_s);
        const QString letter = shown.file(u"letter.odt"_s);
        shown.link({resume, letter, resume});
        QCOMPARE(shown.documents().size(), size_t(2));
        QCOMPARE(shown.desk.editor.undoStack()->count(), 1);
        shown.link({letter});
        QCOMPARE(shown.documents().size(), size_t(2));
        QCOMPARE(shown.askedIn, shown.folder.path()); // where the last one was found

        shown.desk.editor.undoStack()->undo();
        QVERIFY(shown.documents().empty());
    }

    void anUnlinkedFileStaysAndTheLinkComesBack()
    {
        Shown shown;
        const QString resume = shown.file(u"resume.pdf"_s);
        shown.link({resume, shown.file(u"letter.odt"_s)});
        shown.tool(u"Unlink resume"_s)->click();
        QCOMPARE(shown.documents().size(), size_t(1));
        QCOMPARE(shown.documents().front().title, u"letter"_s);
        QVERIFY(QFile::exists(resume));
        QVERIFY(shown.tool(u"Open letter"_s));

        shown.desk.editor.undoStack()->undo();
        QCOMPARE(shown.documents().size(), size_t(2));
        QCOMPARE(shown.documents().front().title, u"resume"_s);
    }

    void aFileThatIsGoneIsSaidAndFoundAgain()
    {
        Shown shown;
        const QString resume = shown.file(u"resume.pdf"_s);
        shown.link({resume});
        QVERIFY(QFile::remove(resume));
        shown.form.refresh(Reading::Keep);
        QVERIFY(shown.says(u"resume.pdf is not in "_s));

        shown.chosen = {};
        shown.tool(u"Find resume again…"_s)->click();
        QCOMPARE(shown.documents().front().path, resume); // they changed their mind

        const QString moved = shown.file(u"resume 2.pdf"_s);
        shown.chosen = {moved};
        shown.tool(u"Find resume again…"_s)->click();
        QCOMPARE(shown.documents().front().path, moved);
        QCOMPARE(shown.documents().front().title, u"resume"_s);
        QVERIFY(shown.opened.isEmpty());
    }

    void aFileThatNoProgramOpensIsSaid()
    {
        Shown shown;
        shown.opens = false;
        shown.link({shown.file(u"resume.xyz"_s)});
        shown.tool(u"Open resume"_s)->click();
        QVERIFY(shown.says(u"No program here opens resume.xyz."_s));
    }

    void droppedFilesAreLinkedAndOtherThingsAreNot()
    {
        Shown shown;
        QMimeData text;
        text.setText(u"a posting"_s);
        text.setUrls({QUrl(u"https://northwind.example/job"_s), QUrl::fromLocalFile(shown.folder.path())});
        QDragEnterEvent foreign({5, 5}, Qt::CopyAction | Qt::LinkAction, &text, Qt::LeftButton, {});
        foreign.ignore();
        QApplication::sendEvent(&shown.form, &foreign);
        QVERIFY(!foreign.isAccepted());

        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(shown.file(u"resume.pdf"_s))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::LinkAction, &files, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(&shown.form, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction | Qt::LinkAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&shown.form, &drop);
        QCOMPARE(shown.documents().size(), size_t(1));
        QCOMPARE(drop.dropAction(), Qt::LinkAction); // a file manager must not take it away
    }

    void aPathFromElsewhereIsToldFromTheHomeFolder()
    {
        QCOMPARE(documentPlace(u"resume.pdf"_s), QDir::homePath() + u"/resume.pdf"_s);
        QCOMPARE(folderInWords(u"resume.pdf"_s), u"~"_s);
        QCOMPARE(folderInWords(QDir::homePath() + u"/Documents/resume.pdf"_s), u"~/Documents"_s);
        QCOMPARE(folderInWords(u"/srv/papers/resume.pdf"_s), u"/srv/papers"_s);
    }
};

QTEST_MAIN(TestDocumentsForm)
#include "tst_documentsform.moc"
