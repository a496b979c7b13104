// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/leaving.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// Nothing that was typed goes without a question (rule: nothing typed is ever lost).
class TestLeaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatCanBeWrittenIsAndNobodyIsAsked();
    void whatCannotBeWrittenKeepsTheWindow();
    void onceItCanBeWrittenTheWindowCloses();
    void whoLetsGoLeaves();
    void theProgramAsksAsTheWindowDoes();
    void whatIsNotUnderstoodKeepsTheWindowToo();
    void theCauseIsNamedWhereItIsKnown();

private:
    /// The button that says @p text in the one question that is open; null where there is none.
    QPushButton *button(const QString &text) const;

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Leaving> m_leaving;
    bool m_canWrite = true;
    std::vector<UnsavedText> m_unsaved;
    int m_lost = 0;
    QString m_why;
};

void TestLeaving::init()
{
    m_canWrite = true;
    m_unsaved.clear();
    m_lost = 0;
    m_leaving.reset();
    m_window = std::make_unique<QWidget>();
    m_leaving = std::make_unique<Leaving>(*m_window, Leaving::Words{[this] { return m_canWrite; },
                                                                    [this] { return m_unsaved; },
                                                                    {},
                                                                    [this] { ++m_lost; },
                                                                    [this] { return m_why; }});
    m_window->show();
}

QPushButton *TestLeaving::button(const QString &text) const
{
    for (auto *one : m_window->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == text)
            return one;
    }
    return nullptr;
}

void TestLeaving::whatCanBeWrittenIsAndNobodyIsAsked()
{
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_window->findChildren<QMessageBox *>().isEmpty());
}

void TestLeaving::theCauseIsNamedWhereItIsKnown()
{
    m_canWrite = false;
    m_why = u"Ada no longer shares this search with you."_s;
    m_window->close();
    const QString told = m_window->findChild<QMessageBox *>()->informativeText();
    QVERIFY2(told.startsWith(m_why) && told.contains(u"as soon as the cause is gone"_s), qPrintable(told));
}

void TestLeaving::whatCannotBeWrittenKeepsTheWindow()
{
    m_canWrite = false;
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(button(u"Stay"_s) && button(u"Stay"_s)->isDefault());
    m_window->close(); // once more
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    button(u"Stay"_s)->click();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_lost, 0);
}

void TestLeaving::onceItCanBeWrittenTheWindowCloses()
{
    m_canWrite = false;
    m_window->close();
    button(u"Stay"_s)->click();
    m_canWrite = true;
    QVERIFY(m_window->close());
    QCOMPARE(m_lost, 0);
}

void TestLeaving::whoLetsGoLeaves()
{
    m_canWrite = false;
    m_window->close();
    button(u"Close and lose it"_s)->click();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_lost, 1);
    // It was this once.
    m_window->show();
    QVERIFY(!m_window->close());
}

void TestLeaving::whatIsNotUnderstoodKeepsTheWindowToo()
{
    QLineEdit edit(m_window.get());
    edit.setText(u"1. Febuar"_s);
    m_unsaved = {{&edit, u"Their deadline"_s, edit.text(), {}}};
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(button(u"Back to it"_s));
    const auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question->text().contains(u"Their deadline: “1. Febuar”"_s));
    m_unsaved.clear(); // as where the text is taken away
    button(u"Leave and lose it"_s)->click();
    bool ended = false;
    m_leaving->leave([&] { ended = true; });
    QVERIFY(ended);
}

void TestLeaving::theProgramAsksAsTheWindowDoes()
{
    int left = 0;
    m_leaving->leave([&] { ++left; });
    QCOMPARE(left, 1);

    m_canWrite = false;
    m_window->hide(); // it is in the tray
    m_leaving->leave([&] { ++left; });
    QCOMPARE(left, 1);
    QVERIFY(m_window->isVisible());
    button(u"Close and lose it"_s)->click();
    QCOMPARE(left, 2);
    QCOMPARE(m_lost, 1);
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
