// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmltags.h"

#include <QTest>

using namespace afterword;

namespace {

/// So many attributes: " a1=x a2=x".
QByteArray attributes(int count)
{
    QByteArray text;
    for (int number = 1; number <= count; ++number)
        text += " a" + QByteArray::number(number) + "=x";
    return text;
}

} // namespace

class TestHtmlTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAPageHasStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("1 < 2, and a <b>bold</b> word");
        QTest::newRow("as many as may be") << "<p" + attributes(mostAttributes) + ">text</p>";
        QTest::newRow("a sign that ends a tag, in a value")
            << "<p title='a > b' data-x=\"<q>\"" + attributes(mostAttributes - 2) + "/>";
        QTest::newRow("in a script") << "<script>if (a <b" + attributes(mostAttributes + 50) + ")</SCRIPT>";
        QTest::newRow("in a style") << "<style>a <b" + attributes(mostAttributes + 50) + "</style>";
        QTest::newRow("in a comment") << "<!-- <b" + attributes(mostAttributes + 50) + " --><p>";
        QTest::newRow("an end that never comes") << QByteArray("<p title=\"a <b>");
        QTest::newRow("a script that never ends") << QByteArray("<script>a < b");
    }
    void whatAPageHasStaysAsItIs()
    {
        QFETCH(QByteArray, html);
        const QByteArray read = withFewAttributes(html);
        QCOMPARE(read, html);
        QVERIFY(html.isEmpty() || read.constData() == html.constData()); // nothing was copied
    }

    void whatIsTooMuchIsBlank()
    {
        const QByteArray front = "<p" + attributes(mostAttributes);
        const QByteArray read = withFewAttributes(front + " more = 'a > b' and=this last>text <b>bold</b>");
        QVERIFY2(read.startsWith(front + ' '), read.constData());
        QVERIFY2(read.endsWith(">text <b>bold</b>"), read.constData());
        for (const char *word : {"more", "a > b", "and", "this", "last"})
            QVERIFY2(!read.contains(word), word);
        // Each tag has as many of its own.
        const QByteArray two = front + ">" + front + ">";
        QCOMPARE(withFewAttributes(two), two);
    }
};

QTEST_APPLESS_MAIN(TestHtmlTags)
#include "tst_htmltags.moc"
