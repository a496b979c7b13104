// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/cardprint.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const QString note =
    u"Dear Dana,\n\nThank you for our talk on Monday. I keep thinking about the churn dashboard, "
    "and I would be glad to make it one that everybody trusts.\n\nKind regards,\nRobin Vale"_s;

QByteArray pdfOf(const Card &card, CardSize size)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"card.pdf"_s);
    QFile file(path);
    if (!writeCardPdf(card, size, path) || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

int pagesOf(const QByteArray &pdf)
{
    const QRegularExpression count(u"/Count (\\d+)"_s);
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

} // namespace

class TestCardPrint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCardHasTheTextOnTheFrontAndTheAddressOnTheBack()
    {
        const QByteArray pdf = pdfOf({note, u"Dana Whitfield\n1 Main Street\nNew York"_s}, CardSize::A6);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pagesOf(pdf), 2);
        QCOMPARE(pagesOf(pdfOf({note, {}}, CardSize::A6)), 1);
    }

    void theSizesAreThoseOfCards_data()
    {
        QTest::addColumn<CardSize>("size");
        QTest::addColumn<QSizeF>("points");
        QTest::newRow("A6") << CardSize::A6 << QSizeF(419.5, 297.6);
        QTest::newRow("4 x 6 inches") << CardSize::FourBySix << QSizeF(432, 288);
    }

    void theSizesAreThoseOfCards()
    {
        QFETCH(CardSize, size);
        QFETCH(QSizeF, points);
        const QRegularExpression box(u"/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)"_s);
        const auto found = box.match(QString::fromLatin1(pdfOf({note, {}}, size)));
        QVERIFY(found.hasMatch());
        QVERIFY(qAbs(found.captured(1).toDouble() - points.width()) < 2);
        QVERIFY(qAbs(found.captured(2).toDouble() - points.height()) < 2);
    }

    void aLongTextIsWrittenSmallerAndThenGoesOn()
    {
        QCOMPARE(cardTextSize(note, CardSize::A6), 14);
        const QString longer = note + u"\n\n"_s + note;
        const int smaller = cardTextSize(longer, CardSize::A6);
        QVERIFY(smaller < 14 && smaller >= 9);
        QCOMPARE(pagesOf(pdfOf({longer, {}}, CardSize::A6)), 1);
        QVERIFY(pagesOf(pdfOf({QString(note + u'\n').repeated(8), {}}, CardSize::A6)) > 1);
    }

    void aFolderThatIsNotThereIsTold()
    {
        const Result<void> written = writeCardPdf({note, {}}, CardSize::A6, u"/nowhere/card.pdf"_s);
        QVERIFY(!written.ok());
        QVERIFY(written.error().message.contains(u"The note is safe"_s));
    }
};

QTEST_MAIN(TestCardPrint)
#include "tst_cardprint.moc"
