// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/storeaddress.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestStoreAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsUnderstood_data();
    void anAddressIsUnderstood();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void aFileIsNoAddress();
};

void TestStoreAddress::anAddressIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<StoreAddress>("address");
    QTest::addColumn<bool>("isThisMachine");
    const auto row = [](const char *text, const StoreAddress &address, bool isThisMachine = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << address << isThisMachine;
    };
    row("postgresql://ada@store.example/afterword",
        {u"ada"_s, u"store.example"_s, 5432, u"afterword"_s, {}, {}});
    row("postgresql://ada@store.example:6543/after%20word?search=12",
        {u"ada"_s, u"store.example"_s, 6543, u"after word"_s, 12, {}});
    row("postgresql://ada@127.0.0.1/afterword?sslrootcert=%2Fetc%2Fours%3B.crt",
        {u"ada"_s, u"127.0.0.1"_s, 5432, u"afterword"_s, {}, u"/etc/ours;.crt"_s}, true);
    row("postgresql://ada@/afterword?host=/run/postgresql",
        {u"ada"_s, u"/run/postgresql"_s, 5432, u"afterword"_s, {}, {}}, true);
    row("postgresql://ada@[::1]/afterword", {u"ada"_s, u"::1"_s, 5432, u"afterword"_s, {}, {}}, true);
}

void TestStoreAddress::anAddressIsUnderstood()
{
    QFETCH(const QString, text);
    QFETCH(const StoreAddress, address);
    QFETCH(const bool, isThisMachine);
    QVERIFY(isStoreAddress(text));
    const auto read = StoreAddress::fromText(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == address);
    QCOMPARE(read->isThisMachine(), isThisMachine);
    QVERIFY(StoreAddress::fromText(read->text()).value() == address);
}

void TestStoreAddress::whatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *text, const QString &says) {
        QTest::newRow(text) << QString::fromUtf8(text) << says;
    };
    row("postgresql://ada:secret@store.example/afterword", u"must not hold a password"_s);
    row("postgresql://store.example/afterword", u"is not the address"_s);
    row("postgresql://ada@store.example", u"is not the address"_s);
    row("postgresql://ada@store.example/", u"is not the address"_s);
    row("postgresql:///afterword", u"is not the address"_s);
    row("postgresql://ada@store.example/afterword?search=mine", u"is not the address"_s);
    row("postgresql://ada@store.example/afterword?sslmode=disable", u"\"sslmode\""_s);
    row("postgresql://ada@store.example/afterword?password=secret", u"\"password\""_s);
    row("postgresql://ada@store.example/after%00word", u"is not the address"_s);
}

void TestStoreAddress::whatIsNoneIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const auto read = StoreAddress::fromText(text);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    QVERIFY(!read.error().message.contains(u"secret"_s));
}

void TestStoreAddress::aFileIsNoAddress()
{
    QVERIFY(!isStoreAddress(u"/home/ada/postgresql.afterword"_s));
    QVERIFY(!isStoreAddress(u"postgresql:/file"_s));
    QVERIFY(isStoreAddress(u"postgres://ada@store.example/afterword"_s));
}

QTEST_GUILESS_MAIN(TestStoreAddress)
#include "tst_storeaddress.moc"
