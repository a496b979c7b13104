// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours.h"
#include "ui/parts/lists/slimscrollbar.h"

#include <QImage>
#include <QTest>

using namespace afterword;

class TestSlimScrollBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<SlimScrollBar>();
        m_bar->setRange(0, 900);
        m_bar->setPageStep(100);
        m_bar->setSingleStep(10);
        m_bar->resize(m_bar->sizeHint().width(), 400);
        m_bar->show();
    }

    void theHandleIsAsLongAsWhatIsInView()
    {
        QCOMPARE(m_bar->handle().height(), 40);
        m_bar->setRange(0, 1000000);
        QVERIFY(m_bar->handle().height() >= 24);
        m_bar->setRange(0, 0);
        QVERIFY(m_bar->handle().isEmpty());
    }

    void theHandleStandsAtBothEnds()
    {
        QCOMPARE(m_bar->handle().top(), 0);
        m_bar->setValue(900);
        QCOMPARE(m_bar->handle().bottom(), m_bar->rect().bottom());
    }

    void aClickBesideTheHandleGoesOnePage()
    {
        QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, QPoint(5, 395));
        QCOMPARE(m_bar->value(), 100);
        QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, QPoint(5, 2));
        QCOMPARE(m_bar->value(), 0);
    }

    void theHandleIsDragged()
    {
        QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, m_bar->handle().center());
        QTest::mouseMove(m_bar.get(), m_bar->handle().center() + QPoint(0, 400));
        QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, QPoint(5, 399));
        QCOMPARE(m_bar->value(), 900);
    }

    /// 3:1, as WCAG 2.1 asks of what one operates.
    void theHandleIsSeenInLightAndDark_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(239, 240, 241) << QColor(35, 38, 41);
        QTest::newRow("dark") << QColor(42, 46, 50) << QColor(252, 252, 252);
    }

    void theHandleIsSeenInLightAndDark()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, text);
        QPalette palette;
        palette.setColor(QPalette::Window, ground);
        palette.setColor(QPalette::WindowText, text);
        m_bar->setPalette(palette);
        const QImage picture = m_bar->grab().toImage();
        QCOMPARE(picture.pixelColor(5, 300), ground);
        QVERIFY(contrast(picture.pixelColor(m_bar->handle().center()), ground) >= 3.0);
    }

private:
    std::unique_ptr<SlimScrollBar> m_bar;
};

QTEST_MAIN(TestSlimScrollBar)
#include "tst_slimscrollbar.moc"
