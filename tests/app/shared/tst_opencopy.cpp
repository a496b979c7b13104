// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a shared search from being opened is told as what it is: only a wrong password is asked for
// again.
#include "app/shared/opencopy.h"

#include "app/shared/copysecret.h"
#include "app/shared/passworddialog.h"
#include "core/base/clock.h"
#include "core/storage/copied/copyplace.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "tests/core/storage/copied/copyside.h"
#include "tests/core/storage/postgres/cutline.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"
#include "tests/support/smalldisk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers what is asked while something is opened, as somebody who leaves at once, and notes what it was.
class Leaver : public QObject {
public:
    Leaver()
    {
        connect(&m_timer, &QTimer::timeout, this, &Leaver::look);
        m_timer.start(20);
    }

    QStringList questions; ///< "password", "password again", or the text of a box
    QStringList toType;    ///< passwords that are told before leaving

private:
    void look()
    {
        QWidget *asking = QApplication::activeModalWidget();
        if (auto *box = qobject_cast<QMessageBox *>(asking)) {
            questions += box->text();
            box->button(QMessageBox::Close)->click();
        } else if (auto *dialog = qobject_cast<PasswordDialog *>(asking)) {
            const bool isAgain = dialog->findChild<QLabel *>()->text().startsWith(u"That password"_s);
            questions += isAgain ? u"password again"_s : u"password"_s;
            if (toType.isEmpty()) {
                dialog->reject();
                return;
            }
            dialog->findChild<QLineEdit *>()->setText(toType.takeFirst());
            dialog->accept();
        }
    }

    QTimer m_timer;
};

} // namespace

class TestOpenCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PGPASSFILE", "/nowhere/pgpass");
        m_server = std::make_unique<SharedServer>();
        NEED_SERVER(*m_server);
    }
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
    }
    void cleanupTestCase() { m_server.reset(); }

    void aWrongPasswordIsAskedForAgain();
    void aWrongOneInAFileIsNoEnd();
    void aLineThatIsCutAsksForNoPassword();
    void whatStandsBehindARightPasswordIsTold_data();
    void whatStandsBehindARightPasswordIsTold();
    void aFullDiskIsTold();

private:
    StoreAddress filled()
    {
        const StoreAddress address = m_server->address(m_server->newPerson());
        fillServer(address, fullSearch());
        return address;
    }
    /// Opens @p address as somebody whose keyring holds the password; what was asked meanwhile.
    QStringList asked(const StoreAddress &address, bool isOpened = false)
    {
        HeldSecrets secrets;
        secrets.write(secretAccountOf(address), SharedServer::secretOf(address.person),
                      [](const Result<void> &) {});
        const Leaver leaver;
        const auto copy = copyOf(address, secrets, m_clock);
        if (copy.has_value() != isOpened)
            return {u"it was opened, or was not"_s};
        return leaver.questions;
    }

    FixedClock m_clock{Moment(std::chrono::seconds(1'763'900'000))};
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SharedServer> m_server;
};

void TestOpenCopy::aWrongPasswordIsAskedForAgain()
{
    const StoreAddress address = filled();
    HeldSecrets secrets;
    Leaver leaver;
    leaver.toType = {u"wrong"_s, QString::fromUtf8(SharedServer::secretOf(address.person))};
    const auto copy = copyOf(address, secrets, m_clock);
    QCOMPARE(leaver.questions, (QStringList{u"password"_s, u"password again"_s}));
    QVERIFY(copy.has_value());
    QVERIFY(QFile::exists(copy->path));
    QCOMPARE(secrets.kept.value(secretAccountOf(address)), SharedServer::secretOf(address.person));
}

void TestOpenCopy::aWrongOneInAFileIsNoEnd()
{
    const StoreAddress address = filled();
    QFile file(m_data->filePath(u"pgpass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write("*:*:*:*:of last year\n");
    file.close();
    qputenv("PGPASSFILE", file.fileName().toUtf8());
    const QStringList questions = asked(address, true);
    qputenv("PGPASSFILE", "/nowhere/pgpass");
    QCOMPARE(questions, QStringList());
}

void TestOpenCopy::aLineThatIsCutAsksForNoPassword()
{
    StoreAddress address = filled();
    CutLine line(m_server->port());
    address.port = line.port();
    const int step = qEnvironmentVariableIsSet("AFTERWORD_CUTS") ? 1 : 997;
    int told = 0;
    for (qint64 bytes = 1;; bytes += step) {
        init();
        line.cutAfter(bytes);
        HeldSecrets secrets;
        secrets.write(secretAccountOf(address), SharedServer::secretOf(address.person),
                      [](const Result<void> &) {});
        const Leaver leaver;
        const auto copy = copyOf(address, secrets, m_clock);
        for (const QString &question : leaver.questions) {
            QVERIFY2(question.contains(u"check that this computer is online"_s), qPrintable(question));
            ++told;
        }
        QCOMPARE(copy.has_value(), leaver.questions.isEmpty());
        QCOMPARE(QFile::exists(copyPathFor(address, m_data->path() + u"/afterword"_s)), copy.has_value());
        if (!line.wasCut())
            break;
    }
    QVERIFY(told > 0);
}

void TestOpenCopy::whatStandsBehindARightPasswordIsTold_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("says");
    QTest::newRow("a newer version")
        << QByteArray("UPDATE afterword.schema_version SET version = version + 90, least = least + 90")
        << QByteArray("UPDATE afterword.schema_version SET version = version - 90, least = least - 90")
        << u"a newer version of Afterword, so nothing was opened; install that version"_s;
    QTest::newRow("consent taken back") << QByteArray("DELETE FROM afterword.consent") << QByteArray()
                                        << u"it is no longer shared with you"_s;
    QTest::newRow("no login for shared searches any more")
        << QByteArray("REVOKE afterword_user FROM %1") << QByteArray("GRANT afterword_user TO %1")
        << u"does not let them into the database"_s;
    QTest::newRow("nobody may log in as them")
        << QByteArray("ALTER ROLE %1 NOLOGIN") << QByteArray("ALTER ROLE %1 LOGIN") << u"does not let"_s;
    QTest::newRow("too many at once")
        << QByteArray("ALTER ROLE %1 CONNECTION LIMIT 0") << QByteArray("ALTER ROLE %1 CONNECTION LIMIT -1")
        << u"is full, so nothing was opened; try again later"_s;
}

void TestOpenCopy::whatStandsBehindARightPasswordIsTold()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, says);
    const StoreAddress owner = filled();
    const QString coach = m_server->newPerson(false);
    const auto store = SharedStore::open(owner, SharedServer::password());
    QVERIFY((*store)->consent({coach, Access::Read}));
    StoreAddress address = m_server->address(coach);
    address.search = (*store)->id();
    m_server->administer(before.replace("%1", coach.toUtf8()));
    const QStringList questions = asked(address);
    if (!after.isEmpty())
        m_server->administer(after.replace("%1", coach.toUtf8()));
    QCOMPARE(questions.size(), 1);
    QVERIFY2(questions.front().contains(says), qPrintable(questions.front()));
    QVERIFY2(questions.front().startsWith(u"The shared search could not be opened: "_s),
             qPrintable(questions.front()));
}

void TestOpenCopy::aFullDiskIsTold()
{
    const StoreAddress address = filled();
    SmallDisk disk;
    if (!disk.isThere())
        QSKIP("NOT TRIED, only root may mount a small disk");
    qputenv("XDG_DATA_HOME", disk.path(u"."_s).toUtf8());
    for (const qint64 left : {0, 40'000, 150'000}) {
        disk.empty();
        disk.fillUpTo(left);
        const QStringList questions = asked(address);
        QCOMPARE(questions.size(), 1);
        QVERIFY2(questions.front().contains(u"the disk is full"_s), qPrintable(questions.front()));
        QVERIFY2(questions.front().contains(u"free some space and try again"_s),
                 qPrintable(questions.front()));
    }
    disk.empty();
    QCOMPARE(asked(address, true), QStringList());
}

QTEST_MAIN(TestOpenCopy)
#include "tst_opencopy.moc"
