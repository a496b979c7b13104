// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plainlabel.h"
#include "ui/recovery/storebanner.h"

#include <QApplication>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

#include <algorithm>

using namespace afterword;

Q_DECLARE_METATYPE(void (*)(StoreBanner &))

namespace {

using Said = void (*)(StoreBanner &);

/// A window with the banner in a bar, as the one of the program has it.
struct Shown {
    Shown(int width, Said say)
        : bar(window.addToolBar(QStringLiteral("About the file")))
        , banner(new StoreBanner)
    {
        bar->setMovable(false);
        banner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        bar->addWidget(banner);
        window.setCentralWidget(new QWidget);
        say(*banner);
        window.resize(width, 500);
        window.show();
    }
    const PlainLabel &label() const { return *banner->findChild<PlainLabel *>(); }
    /// What its words need at the width that they have, or its button.
    int needed() const
    {
        int height = label().heightForWidth(label().width());
        for (const QPushButton *button : banner->findChildren<QPushButton *>()) {
            if (button->isVisible())
                height = std::max(height, button->sizeHint().height());
        }
        const QMargins around = banner->layout()->contentsMargins();
        return height + around.top() + around.bottom();
    }

    QMainWindow window;
    QToolBar *bar;
    StoreBanner *banner;
};

} // namespace

class TestStoreBanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_usual = QApplication::font(); }
    void cleanup() { QApplication::setFont(m_usual); }
    void itIsAsHighAsItsWords_data();
    void itIsAsHighAsItsWords();
    void itFollowsTheWindowsWidth();
    void otherWordsTakeWhatTheyNeed();

private:
    QFont m_usual;
};

void TestStoreBanner::itIsAsHighAsItsWords_data()
{
    QTest::addColumn<Said>("say");
    QTest::addColumn<double>("larger");
    QTest::addColumn<int>("width");
    const std::pair<const char *, Said> all[] = {
        {"only to read", [](StoreBanner &banner) { banner.sayReadOnly(); }},
        {"on a network", [](StoreBanner &banner) { banner.sayOnNetwork(); }},
        {"set aside", [](StoreBanner &banner) { banner.saySetAside(true); }},
        {"gone", [](StoreBanner &banner) { banner.sayGone(); }},
    };
    for (const auto &[name, say] : all) {
        QTest::addRow("%s", name) << say << 1.0 << 800;
        QTest::addRow("%s, in a wide window", name) << say << 1.0 << 1600;
        QTest::addRow("%s, twice as large", name) << say << 2.0 << 800;
    }
}

void TestStoreBanner::itIsAsHighAsItsWords()
{
    QFETCH(const Said, say);
    QFETCH(const double, larger);
    QFETCH(const int, width);
    QFont font = m_usual;
    font.setPointSizeF(font.pointSizeF() * larger);
    QApplication::setFont(font);
    const Shown shown(width, say);
    QTRY_COMPARE(shown.banner->height(), shown.needed());
    QCOMPARE(shown.window.size(), QSize(width, 500));
    QVERIFY(shown.banner->isVisible());
    QVERIFY(shown.label().height() >= shown.label().heightForWidth(shown.label().width()));
    if (larger > 1)
        QVERIFY(shown.label().height() > QFontMetrics(font).height());
    if (width > 800)
        QVERIFY(shown.banner->height() < 3 * QFontMetrics(font).height());
}

void TestStoreBanner::itFollowsTheWindowsWidth()
{
    Shown shown(1600, [](StoreBanner &banner) { banner.sayReadOnly(); });
    QTRY_COMPARE(shown.banner->height(), shown.needed());
    const int oneLine = shown.banner->height();
    shown.window.resize(400, 500);
    QTRY_VERIFY(shown.banner->height() > oneLine);
    QTRY_COMPARE(shown.banner->height(), shown.needed());
    shown.window.resize(1600, 500);
    QTRY_COMPARE(shown.banner->height(), oneLine);
}

void TestStoreBanner::otherWordsTakeWhatTheyNeed()
{
    Shown shown(800, [](StoreBanner &banner) { banner.sayGone(); });
    QTRY_COMPARE(shown.banner->height(), shown.needed());
    const int withButton = shown.banner->height();
    shown.banner->sayOnNetwork();
    QTRY_VERIFY(shown.banner->height() < withButton);
    QTRY_COMPARE(shown.banner->height(), shown.needed());
}

QTEST_MAIN(TestStoreBanner)
#include "tst_storebanner.moc"
