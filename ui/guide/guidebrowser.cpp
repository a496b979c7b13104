// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidebrowser.h"

#include "ui/colours.h"

#include <QEvent>
#include <QImageReader>
#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int margin = 16;
constexpr int narrowest = 160;

} // namespace

QString guideStyle(const QPalette &palette)
{
    const QString muted = mutedText(palette).name();
    const QString link = palette.color(QPalette::Link).name();
    return u"h1 { font-size: x-large; font-weight: 600; margin-bottom: 8px; }"
           "h2 { font-size: medium; font-weight: 600; margin-top: 16px; margin-bottom: 4px; }"
           "p, li { margin-top: 4px; margin-bottom: 8px; line-height: 125%; }"
           "th { text-align: left; font-weight: 600; padding: 4px 12px 4px 0px; }"
           "td { padding: 4px 12px 4px 0px; }"
           "pre, code { font-family: monospace; }"
           "pre { white-space: pre-wrap; }"
           "a { color: %1; text-decoration: none; }"
           ".muted { color: %2; }"_s.arg(link, muted);
}

QString withPicturesWithin(const QString &html, const GuideBook &book, int room)
{
    static const QRegularExpression picture(u"<img src=\"([^\"]*)\""_s);
    QString fitted;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : picture.globalMatch(html)) {
        fitted += QStringView(html).sliced(from, match.capturedEnd() - from);
        from = match.capturedEnd();
        const int wide = QImageReader(book.picture(match.captured(1))).size().width();
        fitted += u" width=\"%1\""_s.arg(std::min(std::max(wide, 1), room));
    }
    fitted += QStringView(html).sliced(from);
    // A picture is not a line of text, and needs no room between lines.
    return fitted.replace(u"<p><img "_s, u"<p style=\"line-height: 100%\"><img "_s);
}

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    // A bar that comes and goes would change the room that pictures have, again and again.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(margin);
}

void GuideBrowser::showPage(const GuideBook &book, const GuidePage &page, const QString &anchor)
{
    m_book = &book;
    m_html = page.html;
    render();
    setAccessibleName(page.title);
    setAccessibleDescription(page.text);
    verticalScrollBar()->setValue(0);
    if (!anchor.isEmpty())
        scrollToAnchor(anchor);
}

void GuideBrowser::render()
{
    if (!m_book)
        return;
    m_room = std::max(narrowest, viewport()->width() - 2 * margin);
    document()->setDefaultStyleSheet(guideStyle(palette()));
    setHtml(withPicturesWithin(m_html, *m_book, m_room));
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !m_book || !name.isRelative())
        return {};
    const QImage picture(m_book->picture(name.path()));
    return picture.width() > m_room ? picture.scaledToWidth(m_room, Qt::SmoothTransformation) : picture;
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    const int place = verticalScrollBar()->value();
    const int whole = std::max(1, verticalScrollBar()->maximum());
    QTextBrowser::resizeEvent(event);
    // Words find their lines by themselves.
    const bool fits = m_room == std::max(narrowest, viewport()->width() - 2 * margin);
    if (fits || !m_html.contains(u"<img "_s))
        return;
    render();
    verticalScrollBar()->setValue(place * verticalScrollBar()->maximum() / whole);
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const int place = verticalScrollBar()->value();
    render();
    verticalScrollBar()->setValue(place);
}

} // namespace afterword
