// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/template/templatescanner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestTemplateScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTagIsFoundWithItsKindNameAndPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");

        const auto row = [](const char *title, const QString &text, TagKind kind, const QString &name,
                            int start, int length, int line, int column) {
            QTest::newRow(title) << text << int(kind) << name << start << length << line << column;
        };
        row("variable", u"Hi {{a}}"_s, TagKind::Variable, u"a"_s, 3, 5, 1, 4);
        row("spaces inside", u"{{ a.b }}"_s, TagKind::Variable, u"a.b"_s, 0, 9, 1, 1);
        row("three braces", u"{{{a}}}"_s, TagKind::Unescaped, u"a"_s, 0, 7, 1, 1);
        row("ampersand", u"{{&a}}"_s, TagKind::Unescaped, u"a"_s, 0, 6, 1, 1);
        row("inverted", u"{{^a}}{{/a}}"_s, TagKind::Inverted, u"a"_s, 0, 6, 1, 1);
        row("comment", u"{{! x y }}"_s, TagKind::Comment, u"x y"_s, 0, 10, 1, 1);
        row("partial", u"{{> a }}"_s, TagKind::Partial, u"a"_s, 0, 8, 1, 1);
        row("delimiters", u"{{=<% %>=}}"_s, TagKind::Delimiters, u"<% %>"_s, 0, 11, 1, 1);
        row("third line", u"one\ntwo\n  {{a}}"_s, TagKind::Variable, u"a"_s, 10, 5, 3, 3);
        row("after an emoji", u"\U0001F389 {{a}}"_s, TagKind::Variable, u"a"_s, 3, 5, 1, 4);
    }

    void aTagIsFoundWithItsKindNameAndPlace()
    {
        QFETCH(QString, text);
        const TemplateScan scan = scanTemplate(text);
        QVERIFY(!scan.tags.empty());
        const TemplateTag &tag = scan.tags.front();
        QTEST(int(tag.kind), "kind");
        QTEST(tag.name, "name");
        QTEST(tag.start, "start");
        QTEST(tag.length, "length");
        QTEST(tag.line, "line");
        QTEST(tag.column, "column");
        QVERIFY(scan.mistakes.empty());
    }

    void aSectionKnowsItsEnd()
    {
        const TemplateScan scan = scanTemplate(u"{{#a}}{{#b}}x{{/b}}{{/a}}"_s);
        QCOMPARE(scan.tags.size(), size_t(4));
        QCOMPARE(scan.tags[0].partner, 3);
        QCOMPARE(scan.tags[1].partner, 2);
        QCOMPARE(scan.tags[3].partner, 0);
    }

    void otherDelimitersHoldFromThereOn()
    {
        const TemplateScan scan = scanTemplate(u"{{=<% %>=}}{{no}}<%yes%><%#s%><%/s%>"_s);
        QVERIFY(scan.mistakes.empty());
        QCOMPARE(scan.tags.size(), size_t(4));
        QCOMPARE(scan.tags[1].name, u"yes"_s);
    }

    void aMistakeIsToldWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");

        QTest::newRow("unclosed section") << u"Dear\n{{#a}}x"_s << u"not closed"_s << 2 << 1;
        QTest::newRow("unclosed tag") << u"Dear {{a"_s << u"not closed"_s << 1 << 6;
        QTest::newRow("unclosed three braces") << u"{{{a}}"_s << u"}}}"_s << 1 << 1;
        QTest::newRow("end without a section") << u"x{{/a}}"_s << u"No section"_s << 1 << 2;
        QTest::newRow("wrong order") << u"{{#a}}{{#b}}{{/a}}{{/b}}"_s << u"closed first"_s << 1 << 13;
        QTest::newRow("no name") << u"x {{ }}"_s << u"no name"_s << 1 << 3;
        QTest::newRow("bad delimiters") << u"{{=<%=}}"_s << u"delimiters"_s << 1 << 1;
        QTest::newRow("three delimiters") << u"{{=a b c=}}"_s << u"delimiters"_s << 1 << 1;
    }

    void aMistakeIsToldWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const TemplateScan scan = scanTemplate(text);
        QVERIFY(!scan.mistakes.empty());
        const TemplateMistake &mistake = scan.mistakes.front();
        QVERIFY2(mistake.message.contains(words), qPrintable(mistake.message));
        QTEST(mistake.line, "line");
        QTEST(mistake.column, "column");
    }

    void tooDeepSectionsAreAMistake()
    {
        const auto nested = [](int depth) {
            return u"{{#a}}"_s.repeated(depth) + u"{{/a}}"_s.repeated(depth);
        };
        QVERIFY(scanTemplate(nested(TemplateLimits::depth)).mistakes.empty());
        QCOMPARE(scanTemplate(nested(TemplateLimits::depth + 1)).mistakes.size(), size_t(1));
    }

    void tooManyTagsAreAMistake()
    {
        QVERIFY(scanTemplate(u"{{a}}"_s.repeated(TemplateLimits::tags)).mistakes.empty());
        QCOMPARE(scanTemplate(u"{{a}}"_s.repeated(TemplateLimits::tags + 1)).mistakes.size(), size_t(1));
    }

    void aMegabyteIsRefusedAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &piece : {u"{"_s, u"{{#a}}"_s, u"x"_s, u"{{!"_s}) {
            const TemplateScan scan = scanTemplate(piece.repeated((1 << 20) / piece.size()));
            QVERIFY(!scan.mistakes.empty());
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void bracesOfAJobPostingAreNoHang()
    {
        const TemplateScan scan = scanTemplate(u"Skills: {C++} {{ {{Rust}} }} {Go}\nPay: {{{"_s);
        QVERIFY(!scan.mistakes.empty());
    }
};

QTEST_APPLESS_MAIN(TestTemplateScanner)
#include "tst_templatescanner.moc"
