// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidewindow.h"

#include "ui/guide/guidebrowser.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window, with what it asks for.
struct Guide {
    explicit Guide(const QString &spoken = u"en"_s)
        : language(spoken)
    {
        window.resize(800, 600);
    }

    GuideBrowser *browser() { return window.findChild<GuideBrowser *>(); }
    QLineEdit *search() { return window.findChild<QLineEdit *>(); }
    QListWidget *hits() { return window.findChild<QListWidget *>(); }
    void show(const QString &page)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(window.open(page).ok());
    }
    void savePdf()
    {
        for (QToolButton *button : window.findChildren<QToolButton *>()) {
            if (button->text().startsWith(u"Save as PDF"_s))
                button->click();
        }
    }

    QString language;
    Policy policy;
    QString file;
    GuideWindow window{
        {language}, [this] { return policy; }, [this](QWidget *, const QString &) { return file; }};
};

} // namespace

class TestGuideWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itOpensAtThePageThatIsAskedFor();
    void aPageThatIsNotThereGivesTheFirst();
    void linksLeadToPagesAndTheWayLeadsBack();
    void aLinkIntoAPageScrollsToItsPlace();
    void theContentsFollowAndLead();
    void aSearchListsPagesAndEnterOpensTheFirst();
    void escClearsTheSearchThenCloses();
    void theNumbersFollowWhatIsSet();
    void nothingIsReadButTheGuidesPictures();
    void noPageIsWiderThanTheWindow_data() { languages(); }
    void noPageIsWiderThanTheWindow();
    void inDarkColoursThePageIsDark();
    void theWholeGuideBecomesAPdf_data() { languages(); }
    void theWholeGuideBecomesAPdf();
    void itSpeaksTheLanguageThatItIsGiven();
    void aPdfThatCannotBeWrittenIsTold();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
};

void TestGuideWindow::itSpeaksTheLanguageThatItIsGiven()
{
    Guide guide(u"fr"_s);
    guide.show(u"check-in"_s);
    QVERIFY(guide.browser()->toPlainText().startsWith(u"Relancer"_s));
    QVERIFY(guide.window.windowTitle().startsWith(u"Relancer"_s));
    Q_EMIT guide.browser()->anchorClicked(QUrl(u"etiquette#directions"_s));
    QCOMPARE(guide.window.current(), u"etiquette"_s);
    QVERIFY(guide.browser()->verticalScrollBar()->value() > 0);
    guide.search()->setText(u"L'ETAPE"_s);
    QVERIFY(guide.hits()->count() > 0);
    const auto *contents = guide.window.findChild<QTreeWidget *>();
    QCOMPARE(contents->topLevelItem(0)->text(0), u"Pour commencer"_s);
}

void TestGuideWindow::itOpensAtThePageThatIsAskedFor()
{
    Guide guide;
    guide.show(u"check-in"_s);
    QCOMPARE(guide.window.current(), u"check-in"_s);
    QVERIFY(guide.browser()->toPlainText().startsWith(u"Check in"_s));
    QVERIFY(guide.window.windowTitle().startsWith(u"Check in"_s));
    QCOMPARE(guide.browser()->accessibleName(), u"Check in"_s);
    QVERIFY(guide.browser()->hasFocus());
}

void TestGuideWindow::aPageThatIsNotThereGivesTheFirst()
{
    Guide guide;
    guide.show(u"no-such-page"_s);
    QCOMPARE(guide.window.current(), u"start"_s);
}

void TestGuideWindow::linksLeadToPagesAndTheWayLeadsBack()
{
    Guide guide;
    guide.show(u"thank-you"_s);
    Q_EMIT guide.browser()->anchorClicked(QUrl(u"checks"_s));
    QCOMPARE(guide.window.current(), u"checks"_s);
    Q_EMIT guide.browser()->anchorClicked(QUrl(u"no-such-page"_s));
    QCOMPARE(guide.window.current(), u"checks"_s);
    QTest::keyClick(&guide.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.window.current(), u"thank-you"_s);
    QTest::keyClick(&guide.window, Qt::Key_Left, Qt::AltModifier); // there is nothing before it
    QCOMPARE(guide.window.current(), u"thank-you"_s);
    QTest::keyClick(&guide.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(guide.window.current(), u"checks"_s);
    QTest::keyClick(&guide.window, Qt::Key_Left, Qt::AltModifier);
    Q_EMIT guide.browser()->anchorClicked(QUrl(u"debrief"_s)); // another way begins, the old one is gone
    QTest::keyClick(&guide.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(guide.window.current(), u"debrief"_s);
}

void TestGuideWindow::aLinkIntoAPageScrollsToItsPlace()
{
    Guide guide;
    guide.show(u"etiquette"_s);
    QCOMPARE(guide.browser()->verticalScrollBar()->value(), 0);
    Q_EMIT guide.browser()->anchorClicked(QUrl(u"etiquette#decisions"_s));
    QCOMPARE(guide.window.current(), u"etiquette"_s);
    QVERIFY(guide.browser()->verticalScrollBar()->value() > 0);
}

void TestGuideWindow::theContentsFollowAndLead()
{
    Guide guide;
    guide.show(u"today"_s);
    auto *contents = guide.window.findChild<QTreeWidget *>();
    QCOMPARE(contents->currentItem()->text(0), u"Today"_s);
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(guide.window.current(), u"composer"_s);
    QVERIFY(contents->topLevelItemCount() >= 3);
}

void TestGuideWindow::aSearchListsPagesAndEnterOpensTheFirst()
{
    Guide guide;
    guide.show(u"start"_s);
    QTest::keyClick(&guide.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(guide.search()->hasFocus());
    QTest::keyClicks(guide.search(), u"pushy"_s);
    QVERIFY(guide.hits()->isVisible());
    QVERIFY(guide.hits()->count() >= 2);
    QCOMPARE(guide.window.current(), u"start"_s);
    QTest::keyClick(guide.search(), Qt::Key_Return);
    QCOMPARE(guide.window.current(), guide.hits()->item(0)->data(Qt::UserRole).toString());
    QVERIFY(guide.hits()->hasFocus());
    QTest::keyClick(guide.hits(), Qt::Key_Down);
    QCOMPARE(guide.window.current(), guide.hits()->item(1)->data(Qt::UserRole).toString());
    guide.search()->setText(u"<b>zebra</b>"_s);
    QCOMPARE(guide.hits()->count(), 0);
}

void TestGuideWindow::escClearsTheSearchThenCloses()
{
    Guide guide;
    guide.show(u"start"_s);
    guide.search()->setText(u"pushy"_s);
    QTest::keyClick(&guide.window, Qt::Key_Escape);
    QVERIFY(guide.search()->text().isEmpty());
    QVERIFY(guide.window.findChild<QTreeWidget *>()->isVisible());
    QTest::keyClick(&guide.window, Qt::Key_Escape);
    QVERIFY(!guide.window.isVisible());
}

void TestGuideWindow::theNumbersFollowWhatIsSet()
{
    Guide guide;
    guide.show(u"give-up"_s);
    QVERIFY(guide.browser()->toPlainText().contains(u"35 days"_s));
    guide.policy.giveUpAfterDays = 28;
    QVERIFY(guide.window.open(u"give-up"_s).ok());
    QVERIFY(guide.browser()->toPlainText().contains(u"28 days"_s));
    QVERIFY(!guide.browser()->toPlainText().contains(u"35 days"_s));
}

void TestGuideWindow::nothingIsReadButTheGuidesPictures()
{
    class Open : public GuideBrowser {
    public:
        using GuideBrowser::loadResource;
    };
    Open browser;
    const auto book = GuideBook::open({u"en"_s}, Policy());
    QVERIFY(book);
    browser.showPage(*book, book->pages().front(), {});
    QVERIFY(
        !browser.loadResource(QTextDocument::ImageResource, QUrl(u"board.png"_s)).value<QImage>().isNull());
    for (const QString &name : {u"https://northwind.example/x.png"_s, u"file:///etc/hostname"_s,
                                u"../board.html"_s, u"//host/x.png"_s})
        QVERIFY2(browser.loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>().isNull(),
                 qPrintable(name));
    QVERIFY(!browser.loadResource(QTextDocument::HtmlResource, QUrl(u"board.html"_s)).isValid());
    QVERIFY(!browser.loadResource(QTextDocument::StyleSheetResource, QUrl(u"x.css"_s)).isValid());
    QVERIFY(!browser.openLinks());
    QVERIFY(!browser.openExternalLinks());
}

void TestGuideWindow::noPageIsWiderThanTheWindow()
{
    QFETCH(const QString, language);
    Guide guide(language);
    guide.show(u"start"_s);
    const auto book = GuideBook::open({language}, Policy());
    QVERIFY(book);
    for (const int width : {800, 1400, 640}) {
        guide.window.resize(width, 600);
        QTRY_COMPARE(guide.window.width(), width);
        for (const GuidePage &page : book->pages()) {
            Q_EMIT guide.browser()->anchorClicked(QUrl(page.id));
            QCOMPARE(guide.window.current(), page.id);
            QVERIFY2(guide.browser()->horizontalScrollBar()->maximum() == 0,
                     qPrintable(u"%1 at %2"_s.arg(page.id).arg(width)));
        }
    }
}

void TestGuideWindow::inDarkColoursThePageIsDark()
{
    Guide guide;
    guide.show(u"check-in"_s);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(27, 30, 32));
    dark.setColor(QPalette::Text, QColor(252, 252, 252));
    dark.setColor(QPalette::Link, QColor(90, 170, 240));
    guide.window.setPalette(dark);
    QCoreApplication::processEvents();
    QVERIFY(guide.browser()->toPlainText().startsWith(u"Check in"_s));
    const QImage picture = guide.browser()->viewport()->grab().toImage();
    QCOMPARE(picture.pixelColor(2, 2), QColor(27, 30, 32));
    bool linked = false;
    for (QTextBlock block = guide.browser()->document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat format = piece.fragment().charFormat();
            if (!format.isAnchor() || format.anchorHref().isEmpty())
                continue;
            linked = true;
            QCOMPARE(format.foreground().color(), QColor(90, 170, 240));
        }
    }
    QVERIFY(linked);
}

void TestGuideWindow::theWholeGuideBecomesAPdf()
{
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    Guide guide(language);
    guide.show(u"start"_s);
    guide.savePdf(); // nowhere
    guide.file = folder.filePath(u"guide.pdf"_s);
    guide.savePdf();
    QFile file(guide.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    const auto book = GuideBook::open({language}, Policy());
    QVERIFY(pdf.count("/Type /Page\n") >= qsizetype(book->pages().size()));
}

void TestGuideWindow::aPdfThatCannotBeWrittenIsTold()
{
    Guide guide;
    guide.show(u"start"_s);
    guide.file = u"/nowhere/guide.pdf"_s;
    guide.savePdf();
    bool told = false;
    for (const QLabel *label : guide.window.findChildren<QLabel *>())
        told = told || label->text().startsWith(u"The guide was not saved"_s);
    QVERIFY(told);
}

QTEST_MAIN(TestGuideWindow)
#include "tst_guidewindow.moc"
