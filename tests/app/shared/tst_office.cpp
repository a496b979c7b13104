// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever looks after a server does in the window.
#include "app/shared/copysecret.h"
#include "app/shared/office/eraselogin.h"
#include "app/shared/office/logindialog.h"
#include "app/shared/office/officedialog.h"
#include "app/shared/office/passwordonce.h"
#include "app/shared/servertalk.h"
#include "core/storage/postgres/sharedadmin.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

class TestOffice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PGPASSFILE", "/nowhere/pgpass");
        m_server = std::make_unique<SharedServer>();
        NEED_SERVER(*m_server);
        m_secrets.write(secretAccountOf(m_server->administrator()),
                        SharedServer::password()(m_server->administrator()).value(),
                        [](const Result<void> &) {});
    }
    void cleanupTestCase() { m_server.reset(); }

    void aPasswordIsFreshAndReadable();
    void whatGoesIsSaidExactly();
    void aLoginIsMadeAndItsPasswordShownOnce();
    void somebodyIsErasedOnlyWhereTheLoginIsTyped();

private:
    /// Does @p act with the dialog of the type that opens next.
    template <class Dialog, class Act>
    void then(const Act &act)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer, act] {
            if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
                timer->deleteLater();
                timer->stop();
                act(*dialog);
            }
        });
        timer->start(20);
    }
    QStringList logins() const
    {
        const auto line = ServerLine::open(m_server->administrator(), SharedServer::password(), {});
        QStringList all;
        const auto found = sharedadmin::loginsAt(**line);
        for (const sharedadmin::Login &one : *found)
            all += one.login;
        return all;
    }

    HeldSecrets m_secrets;
    std::unique_ptr<SharedServer> m_server;
};

void TestOffice::aPasswordIsFreshAndReadable()
{
    const QByteArray one = freshPassword();
    QVERIFY(one != freshPassword());
    static const QRegularExpression form(u"^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$"_s);
    for (int i = 0; i < 200; ++i) {
        const QString password = QString::fromLatin1(freshPassword());
        QVERIFY2(form.match(password).hasMatch(), qPrintable(password));
    }
}

void TestOffice::whatGoesIsSaidExactly()
{
    QVERIFY(whatGoes({}).isEmpty());
    QCOMPARE(whatGoes({12, 1, 0, 0, 0, 1, 0}),
             (QStringList{u"12 applications"_s, u"1 person"_s, u"the access that 1 other has to it"_s}));
}

void TestOffice::aLoginIsMadeAndItsPasswordShownOnce()
{
    ServerTalk talk(m_server->administrator(), m_secrets, nullptr);
    OfficeDialog office(talk, Zone(), nullptr);
    QVERIFY(office.load());
    QByteArray password;
    then<LoginDialog>([](LoginDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(u"fresh"_s);
        dialog.accept();
    });
    then<PasswordOnce>([&password](PasswordOnce &dialog) {
        password = dialog.findChild<QLineEdit *>()->text().toUtf8();
        dialog.reject();
    });
    button(office, u"&New Login…"_s)->click();
    QVERIFY(logins().contains(u"fresh"_s));
    const auto as = [this](const QByteArray &secret) {
        return SharedStore::open(m_server->address(u"fresh"_s),
                                 [secret](const StoreAddress &) { return secret; })
            .ok();
    };
    QVERIFY(as(password));
    auto *list = office.findChild<QTreeWidget *>();
    QCOMPARE(list->currentItem()->text(0), u"fresh"_s);

    QByteArray next;
    then<QMessageBox>([](QMessageBox &box) { button(box, u"&New Password"_s)->click(); });
    then<PasswordOnce>([&next](PasswordOnce &dialog) {
        next = dialog.findChild<QLineEdit *>()->text().toUtf8();
        dialog.reject();
    });
    button(office, u"New &Password…"_s)->click();
    QVERIFY(next != password);
    QVERIFY(as(next) && !as(password));
}

void TestOffice::somebodyIsErasedOnlyWhereTheLoginIsTyped()
{
    const QString gone = m_server->newPerson();
    const auto store = SharedStore::open(m_server->address(gone), SharedServer::password());
    QVERIFY((*store)->write(difference((*store)->load().value(), fullSearch())));
    ServerTalk talk(m_server->administrator(), m_secrets, nullptr);
    OfficeDialog office(talk, Zone(), nullptr);
    QVERIFY(office.load());
    office.findChild<QLineEdit *>()->setText(gone);
    then<EraseLogin>([](EraseLogin &dialog) {
        QVERIFY(!button(dialog, u"&Erase"_s)->isEnabled());
        dialog.reject();
    });
    button(office, u"&Erase…"_s)->click();
    QVERIFY(logins().contains(gone));
    QString said;
    then<EraseLogin>([&](EraseLogin &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said += label->text() + u'\n';
        dialog.findChild<QLineEdit *>()->setText(gone);
        button(dialog, u"&Erase"_s)->click();
    });
    button(office, u"&Erase…"_s)->click();
    QVERIFY(!logins().contains(gone));
    QVERIFY2(said.contains(u"•  %1 applications"_s.arg(fullSearch().applications.size())), qPrintable(said));
}

QTEST_MAIN(TestOffice)
#include "tst_office.moc"
