// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/cardprint.h"

#include "core/base/files.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CardPrint)
};

constexpr int dotsPerInch = 300;
constexpr double pointsPerInch = 72;
constexpr double marginMillimetres = 9;
constexpr int calmHand = 14; ///< points
constexpr int smallHand = 9;
constexpr double lineHeight = 125; ///< per cent

QPageLayout layoutFor(CardSize size)
{
    const QPageSize page = size == CardSize::A6
                               ? QPageSize(QPageSize::A6)
                               : QPageSize(QSizeF(4, 6), QPageSize::Inch, {}, QPageSize::ExactMatch);
    return {page, QPageLayout::Landscape,
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter};
}

QSizeF roomOn(CardSize size)
{
    return layoutFor(size).paintRectPixels(dotsPerInch).size();
}

/// The text as it is laid out on one endless side.
void layOut(QTextDocument &document, const QString &text, int points, double width)
{
    QFont font;
    font.setPixelSize(qRound(points * dotsPerInch / pointsPerInch));
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    document.setPlainText(text);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    document.setTextWidth(width);
}

void paintText(QPainter &painter, QPdfWriter &writer, const Card &card, CardSize size)
{
    const QSizeF room = roomOn(size);
    QTextDocument document;
    layOut(document, card.text.trimmed(), cardTextSize(card.text, size), room.width());
    document.setPageSize(room);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        const QRectF part(0, page * room.height(), room.width(), room.height());
        painter.save();
        painter.translate(0, -part.top());
        document.drawContents(&painter, part);
        painter.restore();
    }
}

/// In the lower right, as on an envelope.
void paintAddress(QPainter &painter, const Card &card, CardSize size)
{
    const QSizeF room = roomOn(size);
    QTextDocument document;
    layOut(document, card.address.trimmed(), calmHand, room.width() / 2);
    const double top = std::max(0.0, room.height() - document.size().height());
    painter.translate(room.width() / 2, std::min(top, room.height() / 2));
    document.drawContents(&painter);
}

} // namespace

CardSize usualCardSize()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? CardSize::FourBySix : CardSize::A6;
}

int cardTextSize(const QString &text, CardSize size)
{
    const QSizeF room = roomOn(size);
    for (int points = calmHand; points > smallHand; --points) {
        QTextDocument document;
        layOut(document, text.trimmed(), points, room.width());
        if (document.size().height() <= room.height())
            return points;
    }
    return smallHand;
}

Result<void> writeCardPdf(const Card &card, CardSize size, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(layoutFor(size));
    writer.setTitle(Words::tr("Card"));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{Words::tr("The card could not be laid out. The note is safe here.")};
    paintText(painter, writer, card, size);
    if (!card.address.trimmed().isEmpty()) {
        writer.newPage();
        paintAddress(painter, card, size);
    }
    painter.end();

    if (const auto written = writePrivateFile(path, bytes); !written)
        return Error{Words::tr("The card was not saved. %1: %2. The note is safe here.")
                         .arg(QFileInfo(path).fileName(), written.error().message)};
    return {};
}

} // namespace afterword
