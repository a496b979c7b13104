// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/byfirstletter.h"

#include "core/base/anycase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

// Each way in which an alternative can begin: with a letter, one that may be missing, a group of several, one
// that may be missing, one within another, a sign, a class, an escape, a letter beyond ASCII.
const QString pay = u"pay|s?um|(?:base|gross) pay|(?:annual )?wage|(?:(?:net|true) )?lohn"_s;
const QString other = u"(?:\\S+ ){1,2}reviews|¿?cuánto|[xy]z|\\(c\\)|övrigt|save|(?:)quota|(old|new) job"_s;

} // namespace

class TestByFirstLetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheWholePatternFinds_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line : {u"Pay"_s,
                                    u"sum"_s,
                                    u"UM"_s,
                                    u"base pay"_s,
                                    u"Gross pay"_s,
                                    u"annual wage"_s,
                                    u"wage"_s,
                                    u"true Lohn"_s,
                                    u"lohn"_s,
                                    u"net lohn"_s,
                                    u"twelve reviews"_s,
                                    u"¿cuánto"_s,
                                    u"cuánto"_s,
                                    u"yz"_s,
                                    u"(c)"_s,
                                    u"Övrigt"_s,
                                    u"ſave"_s,
                                    u"quota"_s,
                                    u"kind of pay"_s,
                                    u"annual"_s,
                                    u"m"_s,
                                    u""_s,
                                    u"7 reviews"_s,
                                    u"pa"_s,
                                    u"new job"_s})
            QTest::addRow("%s", qPrintable(line)) << line;
    }
    void findsWhatTheWholePatternFinds()
    {
        QFETCH(const QString, line);
        const QRegularExpression whole = anyCase(u"^(?:("_s + pay + u")|("_s + other + u"))(!)?$"_s);
        const ByFirstLetter byLetter(u"^"_s, {pay, other}, u"(!)?$"_s);
        QCOMPARE(byLetter.match(line), whole.match(line).hasMatch());
        const QChar first = line.isEmpty() ? QChar() : line[0];
        const auto found = byLetter.of(first).match(line);
        const auto meant = whole.match(line);
        for (const int group : {0, 1, 2})
            QCOMPARE(found.captured(group), meant.captured(group));
    }

    void asksOnlyWhatCanBegin()
    {
        const ByFirstLetter byLetter(u"^"_s, {u"pay|s?um"_s}, u"$"_s);
        QVERIFY(!byLetter.of(u'U').pattern().contains(u"pay"_s));
        QVERIFY(byLetter.of(u'U').pattern().contains(u"s?um"_s));
        QVERIFY(byLetter.of(u'S').pattern().contains(u"s?um"_s));
        QVERIFY(byLetter.of(u'é').pattern().contains(u"pay"_s));
    }
};

QTEST_APPLESS_MAIN(TestByFirstLetter)
#include "tst_byfirstletter.moc"
