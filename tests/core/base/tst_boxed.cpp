// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boxed.h"

#include <QTest>

#include <string>
#include <type_traits>

using namespace afterword;

class TestBoxed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheRoomOfAPointerWhereAbsent()
    {
        QCOMPARE(sizeof(Boxed<std::string>), sizeof(void *));
        QVERIFY(!Boxed<std::string>());
        QVERIFY(!Boxed<std::string>(std::nullopt));
        QVERIFY(std::is_nothrow_move_constructible_v<Boxed<std::string>>);
    }

    void copiesItsValue()
    {
        Boxed<std::string> signedOn(std::string("signed"));
        Boxed<std::string> copy = signedOn;
        *copy += " on Monday";
        QCOMPARE(*signedOn, std::string("signed"));
        copy = signedOn;
        signedOn.reset();
        QVERIFY(copy == Boxed<std::string>(std::string("signed")));
        copy = signedOn;
        QVERIFY(!copy.has_value());
    }

    void keepsItsValueWhereItIsGivenItself()
    {
        Boxed<std::string> text(std::string("kept"));
        const Boxed<std::string> &same = text;
        text = same;
        QCOMPARE(*text, std::string("kept"));
    }

    void comparesByValue()
    {
        QVERIFY(Boxed<std::string>() == Boxed<std::string>());
        QVERIFY(Boxed<std::string>(std::string("a")) == Boxed<std::string>(std::string("a")));
        QVERIFY(Boxed<std::string>(std::string("a")) != Boxed<std::string>(std::string("b")));
        QVERIFY(Boxed<std::string>(std::string()) != Boxed<std::string>());
    }
};

QTEST_APPLESS_MAIN(TestBoxed)
#include "tst_boxed.moc"
