// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmltext.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestHtmlText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsReadAsOneWouldTypeIt_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *html, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(text);
        };
        row("paragraphs", "<html><body><p>Hello Robin,</p><p>come on <b>8 December</b>?</p></body></html>",
            "Hello Robin,\n\ncome on 8 December?");
        row("paragraphs that stand like lines",
            "<p style=\"margin: 0\">Hi <b>Jona</b>,</p><p style=\"margin:0\"><br></p><p style=\"color:red; "
            "margin:0cm\">Warmly,</p><p style=\"margin:0\">The Team</p><p>P.S.</p>",
            "Hi Jona,\n\nWarmly,\nThe Team\n\nP.S.");
        row("lines held open by a blank",
            "<div>Hallo,</div>\n<div>&nbsp;</div>\n<div>danke.</div><p style=\"margin:0\">Gruß</p>"
            "<p style=\"margin:0\">&nbsp;</p><p style=\"margin:0\">Jens</p><div>&nbsp;</div>",
            "Hallo,\n\ndanke.\nGruß\n\nJens");
        row("cells that only push others apart",
            "<table><tr><td>one</td></tr><tr><td>&nbsp;</td></tr><tr><td>two</td></tr></table>", "one\ntwo");
        row("a blank in front of words", "<div>one</div><div>&nbsp;two</div>", "one\ntwo");
        row("breaks", "one<br>two<br/>three", "one\ntwo\nthree");
        row("an empty line by breaks", "one<br><br>two", "one\n\ntwo");
        row("boxes in boxes", "<div><div>one</div><div>two</div></div>three", "one\ntwo\nthree");
        row("blanks and line breaks of the source", "<p>\n  one\n   two&nbsp;&#160;three </p>",
            "one two three");
        row("a list", "<p>Bring:</p><ul><li>one</li><li><p>two</p></li><li></li></ul>",
            "Bring:\n\n- one\n- two");
        row("a table",
            "<table><tr><td>Date</td><td>8 December</td></tr><tr><td>Time</td><td>10:00</td></tr></table>",
            "Date 8 December\nTime 10:00");
        row("characters by name and number", "Tom &amp; J&#x2019;s &euro;5 &lt;b&gt; &#8211; &eacute;",
            "Tom & J’s €5 <b> – é");
        row("no tags at all", "a < b and c > d", "a < b and c > d");
        row("what is not shown",
            "<head><title>T</title><style>p {x: y}</style></head><body><script>var a = '<p>b</p>';</script>"
            "<div style=\"display: none; max-height:0\">preview <b>text</b></div><p>Hello</p><!-- <p>no</p> "
            "-->",
            "Hello");
        row("a preview's padding", "<p>Hello&zwnj;&#847; &shy;&#8203;there</p>", "Hello there");
        row("where a word may break", "<p>Ihr Bewerbungs&shy;gespr&auml;ch, in sales&#8203;force</p>",
            "Ihr Bewerbungsgespräch, in salesforce");
        row("a quotation", "<p>Yes.</p><blockquote><p>Will you?</p><p>Soon?</p></blockquote><p>Robin</p>",
            "Yes.\n\n> Will you?\n>\n> Soon?\n\nRobin");
        row("quoted twice", "<blockquote>one<blockquote>two</blockquote></blockquote>", "> one\n>\n>> two");
        row("as typed", "<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc");
        row("tags that never end", "<p>one<p>two<b>three", "one\n\ntwothree");
        row("another encoding is named", "<meta charset=\"koi8-r\"><p>O’Brien</p>", "O’Brien");
        row("a picture and a link",
            "<p>See <a href=\"https://x.example/\">the map</a><img src=\"http://t.example/p.gif\"></p>",
            "See the map");
        row("nothing", "", "");
        row("cut off in a tag", "<p>Hello</p><a href=\"", "Hello");
    }
    void aLetterIsReadAsOneWouldTypeIt()
    {
        QFETCH(QString, html);
        QTEST(textOfHtml(html), "text");
    }

    void hostileTextsEnd_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("nested") << u"<b>"_s.repeated(300'000) + u"</i>"_s.repeated(200'000);
        QTest::newRow("nested boxes") << u"<div>"_s.repeated(300'000) + u"</p>"_s.repeated(200'000);
        QTest::newRow("quoted a million times") << u"<blockquote>x"_s.repeated(150'000);
        QTest::newRow("a comment without end") << u"<!-- "_s + u"x-"_s.repeated(900'000);
        QTest::newRow("an attribute without end") << u"<a href=\""_s + u"x "_s.repeated(900'000);
        QTest::newRow("a tag without end") << u"<a "_s + u"x=1 "_s.repeated(450'000);
        QTest::newRow("a script without end") << u"<script>"_s + u"</ "_s.repeated(600'000);
        QTest::newRow("characters") << u"&#x41;"_s.repeated(300'000);
        QTest::newRow("half characters") << u"&am"_s.repeated(600'000);
        QTest::newRow("opened brackets") << u"<"_s.repeated(1'900'000);
        QTest::newRow("NULs") << QString(1'900'000, QChar(0)) + u"<p>"_s;
    }
    void hostileTextsEnd()
    {
        QFETCH(QString, html);
        const QString text = textOfHtml(html);
        QVERIFY(text.size() <= html.size() * 2);
    }
};

QTEST_APPLESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
