// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightsview.h"

#include "core/edits/editapplication.h"
#include "tests/support/northwind.h"
#include "ui/colours.h"
#include "ui/insights/barchart.h"
#include "ui/insights/cardlist.h"
#include "ui/insights/insightrows.h"
#include "ui/insights/linebutton.h"
#include "ui/parts/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// Northwind's search with four more that came to an end, two of them after a first interview.
Search lookedBackOn()
{
    Search search = northwindSearch();
    for (int n = 1; n <= 4; ++n) {
        Application one;
        one.id.text = u"over%1"_s.arg(n);
        one.company = u"Over %1"_s.arg(n);
        one.role = u"Analyst"_s;
        one.stage.text = u"closed"_s;
        one.added = QDate(2026, 10, 1);
        one.applied = QDate(2026, 10, 1);
        one.outcome = Outcome{OutcomeKind::Rejected, at("2026-11-02T15:00:00Z"), {}, u"experience"_s, {}};
        if (n > 2) {
            Interview interview = northwindSearch().applications.find(northwindId)->interviews.front();
            interview.id.text = u"over-i%1"_s.arg(n);
            interview.start.date = interview.end.date = QDate(2026, 10, 12);
            one.interviews.push_back(interview);
        }
        search.applications.put(one);
    }
    return search;
}

struct Page {
    explicit Page(Search search)
        : desk(std::move(search))
        , view(desk.editor, desk.agenda,
               [this](QWidget *, const QString &, const QString &name, const QString &) {
                   asked = name;
                   return path;
               })
    {
        view.resize(900, 1200);
        view.show();
    }

    InsightSection *section(InsightKind kind) const { return view.sections()[size_t(kind)]; }
    QList<LineButton *> lines(InsightKind kind) const
    {
        return section(kind)->findChildren<LineButton *>(Qt::FindChildrenRecursively);
    }
    LineButton *line(InsightKind kind, const QString &words) const
    {
        for (LineButton *one : lines(kind)) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }
    /// Chooses an entry of the section's menu.
    void save(InsightKind kind, const QString &entry) const
    {
        for (QAction *action : section(kind)->findChild<QMenu *>()->actions()) {
            if (action->text().remove(u'&') == entry)
                action->trigger();
        }
    }

    Desk desk;
    QString path;
    QString asked;
    InsightsView view;
};

} // namespace

class TestInsightsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInsightIsSaidInWords()
    {
        const Page page(lookedBackOn());
        QCOMPARE(page.view.sections().size(), insightKinds.size());
        QVERIFY(page.line(InsightKind::Endings, u"After the first interview: experience: 2"_s));
        for (const InsightKind kind : insightKinds) {
            const InsightText text = page.section(kind)->text();
            QCOMPARE(page.lines(kind).size(), qsizetype(text.lines.size()));
            for (const LineButton *line : page.lines(kind)) {
                QVERIFY(!line->text().isEmpty());
                QCOMPARE(line->accessibleName(), line->text());
            }
        }
    }

    void aScreenReaderFindsSectionsLinesAndCharts()
    {
        const Page page(lookedBackOn());
        InsightSection *endings = page.section(InsightKind::Endings);
        QCOMPARE(endings->accessibleName(), u"Where and why they end"_s);
        const QAccessibleInterface *line = QAccessible::queryAccessibleInterface(
            page.line(InsightKind::Endings, u"After the first interview: experience: 2"_s));
        QVERIFY(line);
        QCOMPARE(line->role(), QAccessible::Button);
        const auto *chart = endings->findChild<BarChart *>();
        QCOMPARE(chart->accessibleName(), u"Chart: Where and why they end"_s);
        QVERIFY(chart->accessibleDescription().contains(u"After the first interview: experience: 2"_s));
        QCOMPARE(chart->focusPolicy(), Qt::NoFocus);
    }

    void barAndWordsStandInOneLine()
    {
        const Page page(lookedBackOn());
        const auto *rows = page.section(InsightKind::Funnel)->findChild<InsightRows *>();
        const auto *chart = rows->findChild<BarChart *>();
        const QList<LineButton *> lines = page.lines(InsightKind::Funnel);
        QCOMPARE(chart->height(), lines.first()->height() * int(lines.size()));
        QCOMPARE(chart->geometry().top(), lines.first()->geometry().top());
        // The picture shows the first bar as long as it gets, in the accent's colour, beside the first line.
        const QPoint end = chart->mapTo(page.section(InsightKind::Funnel),
                                        QPoint(chart->width() - 20, lines.first()->height() / 2));
        const auto colourThere = [&] {
            const QImage picture = page.section(InsightKind::Funnel)->grab().toImage();
            return picture.pixelColor(end * picture.devicePixelRatio()).rgb();
        };
        QTRY_COMPARE(colourThere(), chart->palette().color(QPalette::Highlight).rgb());
    }

    void aLineLeadsToItsCardsAndBack()
    {
        Page page(lookedBackOn());
        LineButton *line = page.line(InsightKind::Endings, u"After the first interview: experience: 2"_s);
        page.view.activateWindow();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        QVERIFY(page.view.showsCards());
        const QAbstractItemModel *model = page.view.cards()->list()->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, 0).data().toString(), u"Over 3 · Analyst"_s);
        QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Over 3 · Analyst, Closed"_s);
        QSignalSpy opened(&page.view, &InsightsView::openRequested);
        QTest::keyClick(page.view.cards()->list(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ApplicationId>().text, u"over3"_s);
        QTest::keyClick(page.view.cards()->list(), Qt::Key_Escape);
        QVERIFY(!page.view.showsCards());
        QVERIFY(!line->visibleRegion().isEmpty() || page.view.focusWidget() == line);
        QTest::keyClick(line, Qt::Key_Return); // Enter does the same
        QVERIFY(page.view.showsCards());
    }

    void aSingleCardIsOpenedAtOnce()
    {
        const Page page(northwindSearch());
        QSignalSpy opened(&page.view, &InsightsView::openRequested);
        LineButton *line = page.line(InsightKind::Funnel, u"First interview: 1 of 4"_s);
        QVERIFY(line);
        line->click();
        QCOMPARE(opened.size(), 1);
        QVERIFY(!page.view.showsCards());
    }

    void theListOfCardsIsASoundModel()
    {
        CardListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRows({{northwindId, u"Northwind"_s, u"Interviewing"_s}});
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatLeadsNowhereIsNoButton()
    {
        const Page page(northwindSearch());
        const LineButton *line = page.line(InsightKind::Funnel, u"Signed: 0 of 4"_s);
        QVERIFY(line);
        QVERIFY(!line->isEnabled());
    }

    void aChangeIsShown()
    {
        Page page(northwindSearch());
        Application northwind = northwindOf(page.desk);
        northwind.outcome = Outcome{OutcomeKind::Rejected, at("2026-11-23T19:00:00Z"), {}, u"salary"_s, {}};
        QVERIFY(page.desk.editor.make(Step{put(page.desk.editor.search(), northwind), u"rejection"_s}));
        QTRY_VERIFY(page.section(InsightKind::Endings)->text().lines.size() == 1);
        QCOMPARE(page.lines(InsightKind::Endings).first()->text(), u"After the first interview: salary: 1"_s);
    }

    void eachIsSavedAsAPictureAndAsATable()
    {
        const QTemporaryDir folder;
        Page page(lookedBackOn());
        QSignalSpy saved(&page.view, &InsightsView::saved);
        page.path = folder.filePath(u"endings.png"_s);
        page.save(InsightKind::Endings, u"Save as Picture…"_s);
        QCOMPARE(page.asked, u"Where and why they end.png"_s);
        const QImage picture(page.path);
        QCOMPARE(picture.size(), page.section(InsightKind::Endings)->size() * 2);
        page.path = folder.filePath(u"endings.csv"_s);
        page.save(InsightKind::Endings, u"Save as Table…"_s);
        QFile table(page.path);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().contains("\"After the first interview: experience\",\"2\""));
        QCOMPARE(saved.size(), 2);
    }

    void whatCouldNotBeSavedIsSaid()
    {
        const QTemporaryDir folder;
        Page page(lookedBackOn());
        QSignalSpy failed(&page.view, &InsightsView::failed);
        page.path = folder.filePath(u"nowhere/endings.csv"_s);
        page.save(InsightKind::Endings, u"Save as Table…"_s);
        QCOMPARE(failed.size(), 1);
        page.path.clear(); // the person thought better of it
        page.save(InsightKind::Endings, u"Save as Table…"_s);
        QCOMPARE(failed.size(), 1);
    }

    void anEmptySearchSaysSoKindly()
    {
        const Page page(searchWith(0));
        for (const InsightKind kind : insightKinds) {
            QVERIFY(page.lines(kind).isEmpty());
            QVERIFY(!page.section(kind)->isVisible());
        }
        const QList<PlainLabel *> labels = page.view.findChildren<PlainLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Nothing to look back on yet."_s);
        }));
    }

    void nothingIsWiderThanANarrowWindow()
    {
        Page page(lookedBackOn());
        page.view.resize(480, 600);
        QCoreApplication::processEvents();
        const auto *scroll = page.view.findChild<QScrollArea *>();
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        // Long words go over two lines, and all lines of a section stay equally high.
        const QList<LineButton *> lines = page.lines(InsightKind::Answers);
        for (const LineButton *line : lines)
            QCOMPARE(line->height(), lines.first()->height());
        QVERIFY(lines.first()->height() > 2 * lines.first()->fontMetrics().height());
    }

    void noWordIsCutAwayBesideThePanel()
    {
        Page page(lookedBackOn());
        page.view.resize(330, 600);
        QCoreApplication::processEvents();
        int mostLines = 0;
        for (const InsightKind kind : insightKinds) {
            for (const LineButton *line : page.lines(kind)) {
                const int width = int(line->width() * LineButton::wordsShare) - 2 * LineButton::beside;
                const int needed =
                    line->fontMetrics().boundingRect(0, 0, width, 1, Qt::TextWordWrap, line->text()).height();
                mostLines = std::max(mostLines, needed / line->fontMetrics().lineSpacing());
                QVERIFY2(line->height() >= needed, qPrintable(line->text()));
            }
        }
        QVERIFY(mostLines > 2);
    }

    void darkGroundIsDark()
    {
        Page page(lookedBackOn());
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x202124));
        dark.setColor(QPalette::Text, Qt::white);
        page.view.setPalette(dark);
        const QImage picture = page.section(InsightKind::Funnel)->picture();
        QVERIFY(picture.pixelColor(picture.width() / 2, picture.height() - 8).lightness() < 60);
    }

    void tenThousandCardsAreNoMoreLines()
    {
        Search search = searchWith(10'000);
        const Page page(std::move(search));
        QVERIFY(page.lines(InsightKind::Silence).size() <= 10);
        QVERIFY(page.view.findChildren<LineButton *>().size() < 60);
    }
};

QTEST_MAIN(TestInsightsView)
#include "tst_insightsview.moc"
