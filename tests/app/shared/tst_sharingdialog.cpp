// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the owner of a shared search lets in: what is asked of the server, and what is not.
#include "app/shared/sharingdialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

StoreAddress own()
{
    StoreAddress address;
    address.person = u"ben"_s;
    address.host = u"db.example.org"_s;
    return address;
}

QPushButton *button(const QDialog &dialog, const QString &text)
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
        if (QString(one->text()).remove(u'&') == text)
            return one;
    }
    return nullptr;
}

} // namespace

class TestSharingDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasTakenBackIsNotGivenAnewByReturn();
    void whatWasAllowedIsNotAllowedTwice();
    void whatFailedCanBeTriedAgain();

private:
    std::unique_ptr<SharingDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_wanted;
    QLineEdit *m_login = nullptr;
    const Consents m_coach{{{u"coach"_s, Access::Write, Moment()}}, {}};
};

void TestSharingDialog::init()
{
    m_dialog = std::make_unique<SharingDialog>(own(), Zone(), nullptr);
    m_wanted = std::make_unique<QSignalSpy>(m_dialog.get(), &SharingDialog::wanted);
    m_login = m_dialog->findChild<QLineEdit *>();
    m_dialog->show();
    m_dialog->tell(m_coach);
}

void TestSharingDialog::whatWasTakenBackIsNotGivenAnewByReturn()
{
    m_dialog->findChild<QListWidget *>()->setCurrentRow(0);
    QCOMPARE(m_login->text(), u"coach"_s);
    button(*m_dialog, u"Take It Back"_s)->click();
    QCOMPARE(m_wanted->takeFirst().front().value<ConsentStep>(), (ConsentStep{u"coach"_s, Access::None}));
    m_dialog->tell({});
    QCOMPARE(m_login->text(), QString());
    QTest::keyClick(m_login, Qt::Key_Return);
    QVERIFY(m_wanted->isEmpty());
}

void TestSharingDialog::whatWasAllowedIsNotAllowedTwice()
{
    m_login->setText(u"coach"_s);
    QTest::keyClick(m_login, Qt::Key_Return);
    QCOMPARE(m_wanted->takeFirst().front().value<ConsentStep>(), (ConsentStep{u"coach"_s, Access::Read}));
    m_dialog->tell(m_coach);
    QTest::keyClick(m_login, Qt::Key_Return);
    QVERIFY(m_wanted->isEmpty());
}

void TestSharingDialog::whatFailedCanBeTriedAgain()
{
    m_login->setText(u"coahc"_s);
    QTest::keyClick(m_login, Qt::Key_Return);
    m_dialog->tell({{}, u"there is no such login"_s});
    QCOMPARE(m_login->text(), u"coahc"_s);
    QVERIFY(button(*m_dialog, u"Allow"_s)->isEnabled());
}

QTEST_MAIN(TestSharingDialog)
#include "tst_sharingdialog.moc"
