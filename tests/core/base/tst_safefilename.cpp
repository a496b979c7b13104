// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefilename.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestSafeFileName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameStaysInItsFolder_data();
    void aNameStaysInItsFolder();
};

void TestSafeFileName::aNameStaysInItsFolder_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"dana"_s << u"dana.eml"_s;
    QTest::newRow("a way out") << u"../../etc/x"_s << u"etc-x.eml"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc.eml"_s;
    QTest::newRow("an option") << u"-rf"_s << u"rf.eml"_s;
    QTest::newRow("nothing") << u"///"_s << u"note.eml"_s;
    QTest::newRow("other letters") << u"Jürgen Özil"_s << u"Jürgen-Özil.eml"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(60, u'x') + u".eml"_s;
}

void TestSafeFileName::aNameStaysInItsFolder()
{
    QFETCH(QString, wanted);
    QTEST(safeFileName(wanted, u".eml"_s), "name");
}

QTEST_GUILESS_MAIN(TestSafeFileName)
#include "tst_safefilename.moc"
