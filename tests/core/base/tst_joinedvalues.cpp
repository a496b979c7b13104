// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/joinedvalues.h"

#include <QTest>

using namespace afterword;

class TestJoinedValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatEitherDidIsDone();
    void whatBothDidIsChosen();
};

void TestJoinedValues::whatEitherDidIsDone()
{
    using Values = std::map<int, int>;
    bool areAtOdds = false;
    const auto ours = [](const int *our, const int * /*their*/) { return our; };
    const auto joined = [&](const Values &our, const Values &their) {
        return joinedValues<int, int>({{1, 1}, {2, 2}, {3, 3}}, our, their, ours, areAtOdds);
    };
    QCOMPARE(joined({{1, 9}, {3, 3}}, {{1, 1}, {2, 2}, {3, 8}, {4, 4}}), (Values{{1, 9}, {3, 8}, {4, 4}}));
    QCOMPARE(joined({{1, 1}, {2, 2}, {3, 8}, {4, 4}}, {{1, 9}, {3, 3}}), (Values{{1, 9}, {3, 8}, {4, 4}}));
    QCOMPARE(joined({{1, 9}, {5, 5}}, {{1, 9}, {5, 5}}), (Values{{1, 9}, {5, 5}}));
    QVERIFY(!areAtOdds);
}

void TestJoinedValues::whatBothDidIsChosen()
{
    using Values = std::map<int, int>;
    const auto larger = [](const int *our, const int *their) {
        return our && their ? (*our > *their ? our : their) : nullptr;
    };
    const auto joined = [&](const Values &our, const Values &their) {
        bool areAtOdds = false;
        Values all = joinedValues<int, int>({{1, 1}}, our, their, larger, areAtOdds);
        return std::pair(all, areAtOdds);
    };
    QCOMPARE(joined({{1, 2}}, {{1, 3}}), std::pair(Values{{1, 3}}, true));
    QCOMPARE(joined({{1, 3}}, {{1, 2}}), std::pair(Values{{1, 3}}, true));
    QCOMPARE(joined({{1, 2}}, {}), std::pair(Values(), true));
    QCOMPARE(joined({}, {{1, 2}}), std::pair(Values(), true));
    QCOMPARE(joined({{1, 1}, {2, 4}}, {{1, 1}, {2, 5}}), std::pair(Values({{1, 1}, {2, 5}}), true));
}

QTEST_GUILESS_MAIN(TestJoinedValues)
#include "tst_joinedvalues.moc"
