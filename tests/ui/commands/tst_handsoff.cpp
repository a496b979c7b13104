// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/handsoff.h"

#include "tests/support/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace afterword;
using namespace afterword::testing;

class TestHandsOff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(searchWith(1));
        m_page = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_page.get());
        layout->addWidget(m_line = new QLineEdit);
        layout->addWidget(m_own = new QLineEdit);
        layout->addWidget(m_text = new QPlainTextEdit);
        layout->addWidget(m_days = new QSpinBox);
        layout->addWidget(m_kind = new QComboBox);
        layout->addWidget(m_isSo = new QCheckBox);
        layout->addWidget(m_button = new QPushButton);
        m_own->setReadOnly(true);
        new HandsOff(*m_page, m_desk->editor);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void whoOnlyReadsCannotType()
    {
        QVERIFY(!m_line->isReadOnly());
        m_desk->editor.setHindered(this, true);
        QVERIFY(m_line->isReadOnly());
        QVERIFY(m_text->isReadOnly());
        QVERIFY(m_days->isReadOnly());
        QVERIFY(!m_kind->isEnabled());
        QVERIFY(!m_isSo->isEnabled());
        QVERIFY(m_button->isEnabled());
        QTest::keyClicks(m_line, QStringLiteral("Baker"));
        QCOMPARE(m_line->text(), QString());
    }

    void whoMayWriteAgainCan()
    {
        m_desk->editor.setHindered(this, true);
        m_desk->editor.setHindered(this, false);
        QVERIFY(!m_line->isReadOnly());
        QVERIFY(!m_text->isReadOnly());
        QVERIFY(!m_days->isReadOnly());
        QVERIFY(m_kind->isEnabled());
        QVERIFY(m_isSo->isEnabled());
    }

    void whatItsPageClosedStaysClosed()
    {
        m_kind->setEnabled(false);
        m_desk->editor.setHindered(this, true);
        m_desk->editor.setHindered(this, false);
        QVERIFY(m_own->isReadOnly());
        QVERIFY(!m_kind->isEnabled());
    }

    void whatItsPageOpensMeanwhileStaysClosed()
    {
        m_desk->editor.setHindered(this, true);
        m_line->setReadOnly(false);
        m_text->setReadOnly(false);
        m_kind->setEnabled(true);
        QVERIFY(m_line->isReadOnly());
        QVERIFY(m_text->isReadOnly());
        QVERIFY(!m_kind->isEnabled());
        m_desk->editor.setHindered(this, false);
        QVERIFY(!m_line->isReadOnly());
        QVERIFY(!m_text->isReadOnly());
        QVERIFY(m_kind->isEnabled());
    }

    void whatIsMadeLaterFollows()
    {
        m_desk->editor.setHindered(this, true);
        auto *section = new QWidget(m_page.get());
        auto *layout = new QVBoxLayout(section);
        auto *later = new QLineEdit;
        layout->addWidget(later);
        m_page->layout()->addWidget(section);
        section->show();
        QTRY_VERIFY(later->isReadOnly());
        m_desk->editor.setHindered(this, false);
        QVERIFY(!later->isReadOnly());
    }

private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_page;
    QLineEdit *m_line = nullptr;
    QLineEdit *m_own = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QSpinBox *m_days = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_isSo = nullptr;
    QPushButton *m_button = nullptr;
};

QTEST_MAIN(TestHandsOff)
#include "tst_handsoff.moc"
