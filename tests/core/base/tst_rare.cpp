// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rare.h"

#include <QTest>

#include <string>
#include <type_traits>

using namespace afterword;

class TestRare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheRoomOfAPointerWhereAbsent()
    {
        QCOMPARE(sizeof(Rare<std::string>), sizeof(void *));
        QVERIFY(!Rare<std::string>());
        QVERIFY(!Rare<std::string>(std::nullopt));
        QVERIFY(std::is_nothrow_move_constructible_v<Rare<std::string>>);
    }

    void copiesItsValue()
    {
        Rare<std::string> signedOn(std::string("signed"));
        Rare<std::string> copy = signedOn;
        *copy += " on Monday";
        QCOMPARE(*signedOn, std::string("signed"));
        copy = signedOn;
        signedOn.reset();
        QVERIFY(copy == Rare<std::string>(std::string("signed")));
        copy = signedOn;
        QVERIFY(!copy.has_value());
    }

    void keepsItsValueWhereItIsGivenItself()
    {
        Rare<std::string> text(std::string("kept"));
        const Rare<std::string> &same = text;
        text = same;
        QCOMPARE(*text, std::string("kept"));
    }

    void comparesByValue()
    {
        QVERIFY(Rare<std::string>() == Rare<std::string>());
        QVERIFY(Rare<std::string>(std::string("a")) == Rare<std::string>(std::string("a")));
        QVERIFY(Rare<std::string>(std::string("a")) != Rare<std::string>(std::string("b")));
        QVERIFY(Rare<std::string>(std::string()) != Rare<std::string>());
    }
};

QTEST_APPLESS_MAIN(TestRare)
#include "tst_rare.moc"
