// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textencoding.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestTextEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsReadAsItsLabelMeansIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &bytes, const char *label, const char *text) {
            QTest::newRow(name) << bytes << QByteArray(label) << QString::fromUtf8(text);
        };
        row("windows bytes under latin1", "We\x92ll \x96 \x93now\x94", "iso-8859-1", "We’ll – “now”");
        row("windows bytes under ascii", "5 \x80", "US-ASCII", "5 €");
        row("in odd spelling",
            "\xfc"
            "ber",
            " Latin1 ", "über");
        row("utf-8 under latin1",
            "\xc3\xbc"
            "ber",
            "iso-8859-1", "über");
        row("utf-8 without a label", "\xe2\x80\x99", "", "’");
        row("windows bytes under utf-8",
            "O\x92"
            "Brien",
            "utf-8", "O’Brien");
        row("an unknown label", "\xfc", "x-nobody", "ü");
        row("a byte order mark wins", "\xef\xbb\xbf\xc3\xbc", "koi8-r", "ü");
        row("utf-16 by its mark", QByteArray("\xff\xfeH\0i\0", 6), "", "Hi");
        row("utf-16 by its label", QByteArray("H\0i\0", 4), "utf-16", "Hi");
        row("cyrillic", "\xc8\xe2\xe0\xed", "windows-1251", "Иван");
        row("koi8", "\xe9\xd7\xc1\xce", "KOI8-R", "Иван");
        row("latin2", "\xa3\xf3\x64\xbc", "iso-8859-2", "Łódź");
        row("turkish under latin5", "\xddstanbul \x80", "iso-8859-9", "İstanbul €");
        row("japanese", "\x82\xa0\x87\x40", "shift_jis", "あ①");
        row("japanese mail", "\x1b$B$\"\x1b(B!", "iso-2022-jp", "あ!");
        row("gb2312 is GB 18030", "\xc4\xe3\x81\x30\x81\x30", "gb2312", "你\xc2\x80");
        row("korean", "\xb0\xa1\x81\x41", "ks_c_5601-1987", "가갂");
        row("big5", "\xa7\x41", "big5", "你");
        row("a byte without a meaning",
            "a\xff"
            "b",
            "shift_jis",
            "a\xef\xbf\xbd"
            "b");
        row("cut off within a character", "a\x82", "shift_jis", "a\xef\xbf\xbd");
    }
    void aTextIsReadAsItsLabelMeansIt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, label);
        QTEST(decodedText(bytes, label), "text");
    }

    void everyLabelIsKnownToTheMachine()
    {
        // What these bytes mean differs from windows-1252 in all of them.
        for (const char *label :
             {"ibm866",         "latin2",       "latin3",       "latin4",       "iso-8859-5",
              "arabic",         "greek",        "hebrew",       "latin6",       "iso-8859-13",
              "iso-8859-14",    "latin9",       "iso-8859-16",  "koi8-r",       "koi8-u",
              "macintosh",      "windows-874",  "windows-1250", "windows-1251", "windows-1253",
              "windows-1254",   "windows-1255", "windows-1256", "windows-1257", "windows-1258",
              "x-mac-cyrillic", "gbk",          "big5",         "euc-jp",       "iso-2022-jp",
              "shift_jis",      "euc-kr",       "iso-2022-kr"}) {
            QVERIFY2(isEncodingLabel(label), label);
            QCOMPARE(decodedText("abc", label), u"abc"_s);
            QVERIFY2(decodedText("\x1b\xfe\xff\x80\xa1", label) != u"\x1bþÿ€¡"_s, label);
        }
        QVERIFY(!isEncodingLabel("x-nobody"));
    }

    void longTextsAreReadWhole()
    {
        const QByteArray bytes = QByteArray("\x82\xa0").repeated(100'000);
        QCOMPARE(decodedText(bytes, "shift_jis"), u"あ"_s.repeated(100'000));
    }
};

QTEST_APPLESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
