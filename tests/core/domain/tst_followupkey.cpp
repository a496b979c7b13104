// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followupkey.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

/// Keys that are easily put in the wrong order: ids that begin alike, marks that sort before and after '/',
/// other scripts.
QStringList trickyKeys()
{
    const QStringList ids = {u"a"_s, u"a-b"_s,    u"a.b"_s,     u"ab"_s,     u"a1234567"_s, u"a1234568"_s,
                             u"A"_s, u"a12345"_s, u"a123456"_s, u"zürich"_s, u"北京"_s,     u"北海"_s,
                             u"ÿ"_s, u"ÿa"_s,     u"ā"_s,       u"a-2"_s,    u"a2"_s};
    QStringList keys;
    for (const QString &id : ids) {
        for (const QString &shape :
             {u"debrief/%1"_s, u"thank-you/%1/dana"_s, u"thank-you/%1/d"_s, u"find-contact/%1/dana"_s,
              u"check-in/%1/2026-11-23/2"_s, u"check-in/%1/2026-11-23/10"_s, u"check-in/%1/2026-11-24/1"_s,
              u"give-up/%1/2026-11-23"_s, u"get-it-signed/%1/1"_s})
            keys.push_back(shape.arg(id));
    }
    return keys;
}

FollowUpKey keyOf(const QString &text)
{
    return FollowUpKey::fromText(text).value();
}

} // namespace

class TestFollowUpKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        for (const QString &text : trickyKeys())
            QCOMPARE(keyOf(text).text(), text);
    }

    void isOrderedAsItsText()
    {
        const QStringList keys = trickyKeys();
        for (const QString &a : keys) {
            for (const QString &b : keys)
                QVERIFY2((keyOf(a) < keyOf(b)) == (a < b), qPrintable(a + u" and "_s + b));
        }
    }

    void itsBeginningNeverContradictsTheOrder()
    {
        const QStringList keys = trickyKeys();
        for (const QString &a : keys) {
            for (const QString &b : keys) {
                if (keyOf(a).beginning() != keyOf(b).beginning())
                    QVERIFY2((keyOf(a).beginning() < keyOf(b).beginning()) == (a < b),
                             qPrintable(a + u" and "_s + b));
            }
        }
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "debrief", "debrief/", "debrief/a/b", "wave/a", "check-in/a/2026-11-23",
                                 "check-in/a/2026-02-30/1", "check-in/a/2026-11-23/0",
                                 "check-in/a/2026-11-23/01", "thank-you/a//"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoKey()
    {
        QFETCH(QString, text);
        QVERIFY(!FollowUpKey::fromText(text));
    }
};

QTEST_GUILESS_MAIN(TestFollowUpKey)
#include "tst_followupkey.moc"
