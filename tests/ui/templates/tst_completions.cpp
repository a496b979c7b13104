// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/completions.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestCompletions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The cursor stands at the bar.
    void whatMayBeMeantIsOffered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("behind");
        const auto row = [](const QString &text, const QStringList &names, const QString &behind) {
            QTest::newRow(text.toUtf8().constData()) << text << names << behind;
        };
        const QStringList debrief{u"debrief.moment"_s, u"debrief.openQuestion"_s, u"debrief.awkward"_s,
                                  u"debrief.contribution"_s};
        row(u"Hi {{deb|"_s, debrief, u"}}"_s);
        row(u"Hi {{ DEB|"_s, debrief, u"}}"_s);
        row(u"Hi {{deb|}}"_s, debrief, {});
        row(u"{{#promised.p|"_s, {u"promised.passed"_s}, u"}}{{/promised.passed}}"_s);
        row(u"{{promised.p|"_s, {}, {}); // a condition has no text of its own
        row(u"{{> op|"_s, {u"opening"_s}, u"}}"_s);
        row(u"{{>|"_s, {u"closing"_s, u"opening"_s}, u"}}"_s);
        row(u"{{#debrief.moment}}x{{/|"_s, {u"debrief.moment"_s}, u"}}"_s);
        row(u"{{#a}}{{#b}}x{{/b}}{{/|"_s, {u"a"_s}, u"}}"_s);
        row(u"{{/|"_s, {}, {});
        row(u"{{greeting}} deb|"_s, {}, {});
        row(u"{{! deb|"_s, {}, {});
        row(u"{{deb\n|"_s, {}, {});
        row(u"{{greeting|"_s, {}, {}); // there is nothing left to complete
        row(u"|"_s, {}, {});
    }

    void whatMayBeMeantIsOffered()
    {
        QFETCH(QString, text);
        const auto cursor = static_cast<int>(text.indexOf(u'|'));
        text.remove(cursor, 1);
        const auto found = completionsAt(text, cursor, {u"closing"_s, u"opening"_s});
        QTEST(found ? found->names : QStringList(), "names");
        if (found)
            QTEST(found->textBehind(found->names.first()), "behind");
    }
};

QTEST_APPLESS_MAIN(TestCompletions)
#include "tst_completions.moc"
