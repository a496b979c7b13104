// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightsection.h"

#include "core/base/files.h"
#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/insights/insightrows.h"
#include "ui/insights/linebutton.h"
#include "ui/parts/plainlabel.h"

#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int inside = 16;
constexpr double corner = 6;
constexpr int swatch = 10;
constexpr int pictureScale = 2;

/// A square of a series' colour, at most as large as a letter.
QPixmap swatchOf(const QColor &colour, qreal ratio)
{
    QPixmap picture(QSize(swatch, swatch) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, swatch, swatch), 2, 2);
    return picture;
}

} // namespace

InsightSection::InsightSection(AskForFile askForFile, QWidget *parent)
    : QFrame(parent)
    , m_askForFile(std::move(askForFile))
    , m_name(new PlainLabel(TextLook::Title, this))
    , m_more(new QToolButton(this))
    , m_says(new PlainLabel(TextLook::Body, this))
    , m_legend(new QHBoxLayout)
    , m_rows(new InsightRows(this))
{
    m_more->setAutoRaise(true);
    m_more->setIcon(themeIcon(Icon::More));
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_more);
    connect(menu->addAction(tr("Save as &Picture…")), &QAction::triggered, this,
            &InsightSection::savePicture);
    connect(menu->addAction(tr("Save as &Table…")), &QAction::triggered, this, &InsightSection::saveTable);
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });

    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_more);
    m_legend->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    // The lines have room at both sides for the ground of the one that is pointed at.
    layout->setContentsMargins(inside - LineButton::beside, inside, inside - LineButton::beside, inside);
    layout->setSpacing(4);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(LineButton::beside, 0, LineButton::beside, 0);
    head->setSpacing(4);
    head->addLayout(top);
    head->addWidget(m_says);
    head->addSpacing(4);
    head->addLayout(m_legend);
    layout->addLayout(head);
    layout->addWidget(m_rows);

    connect(m_rows, &InsightRows::chosen, this, [this](int index) {
        const InsightLine line = m_text.lines[size_t(index)];
        Q_EMIT cardsWanted(line.words, line.cards);
    });
}

void InsightSection::setText(const InsightText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text.name);
    m_name->setText(text.name);
    m_more->setAccessibleName(tr("Save “%1”").arg(text.name));
    m_more->setToolTip(tr("Save as a picture or a table"));
    m_says->setText(text.says);
    m_rows->setText(text);
    fillLegend();
}

/// What the colours mean, where there is more than one.
void InsightSection::fillLegend()
{
    while (QLayoutItem *item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_text.series.size() < 2 || m_text.lines.empty())
        return;
    m_legend->addStretch(1);
    for (qsizetype n = 0; n < m_text.series.size(); ++n) {
        auto *square = new QLabel;
        square->setPixmap(swatchOf(InsightRows::colourOf(size_t(n), palette()), devicePixelRatioF()));
        m_legend->addWidget(square);
        auto *word = new PlainLabel(TextLook::Secondary);
        word->setWordWrap(false);
        word->setText(m_text.series[n]);
        m_legend->addWidget(word);
        if (n + 1 < m_text.series.size())
            m_legend->addSpacing(8);
    }
}

void InsightSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hairline(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void InsightSection::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillLegend();
}

QImage InsightSection::picture()
{
    const QColor ground = palette().color(QPalette::Base);
    QImage image(size() * pictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    image.fill(ground);
    QPainter painter(&image);
    render(&painter, {}, {}, QWidget::DrawChildren);
    painter.fillRect(m_more->geometry(), ground);
    return image;
}

void InsightSection::savePicture()
{
    const QString path = m_askForFile(this, tr("Save as a picture"), m_text.name + QStringLiteral(".png"),
                                      tr("Picture (*.png)"));
    if (path.isEmpty())
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (picture().save(&buffer, "PNG"))
        write(path, bytes);
}

void InsightSection::saveTable()
{
    const QString path = m_askForFile(this, tr("Save as a table"), m_text.name + QStringLiteral(".csv"),
                                      tr("Table for a spreadsheet (*.csv)"));
    if (!path.isEmpty())
        write(path, csvOf(m_text));
}

void InsightSection::write(const QString &path, const QByteArray &bytes)
{
    if (const auto written = writePrivateFile(path, bytes); written)
        Q_EMIT saved(tr("Saved as %1.").arg(path));
    else
        Q_EMIT failed(tr("Nothing was saved as %1: %2.").arg(path, written.error().message));
}

} // namespace afterword
