// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/unwrapped.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// The lines of a plain part that its program broke, beside the HTML that has them whole.
class TestUnwrapped : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreJoinedThatTheHtmlHasInOne();
    void linesStayThatTheHtmlPartsAsWell();
    void shortAndQuotedLinesStay();
};

void TestUnwrapped::linesAreJoinedThatTheHtmlHasInOne()
{
    const QString html =
        u"Hi Robin,\n\nthank you for the samples, which all of us have read with pleasure, and "
        "two of us twice.\n\nElla"_s;
    const QString plain = u"Hi Robin,\n\nthank you for the samples, which all of us have read with \n"
                          "pleasure, and two of us twice.\n\nElla"_s;
    QCOMPARE(unwrappedBy(html, plain), html);
}

void TestUnwrapped::linesStayThatTheHtmlPartsAsWell()
{
    const QString text = u"- the first of the two samples that you have sent to us,\n"
                         "- the second of the two samples that you have sent to us"_s;
    QCOMPARE(unwrappedBy(text, text), text);
    QCOMPARE(unwrappedBy(u"Something else"_s, text), text);
}

void TestUnwrapped::shortAndQuotedLinesStay()
{
    const QString lines = u"Kind regards,\nElla"_s;
    QCOMPARE(unwrappedBy(u"Kind regards, Ella"_s, lines), lines);
    const QString quoted = u"> thank you for the samples, which all of us have read with\n> pleasure"_s;
    QCOMPARE(unwrappedBy(u"> thank you for the samples, which all of us have read with > pleasure"_s, quoted),
             quoted);
}

QTEST_APPLESS_MAIN(TestUnwrapped)
#include "tst_unwrapped.moc"
