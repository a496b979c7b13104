// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidepdf.h"

#include "ui/guide/guidebrowser.h"
#include "ui/parts/pdfof.h"

#include <QImage>
#include <QPalette>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pointSize = 10;
constexpr int pictureWidth = 480; // in pixels of a screen of 96 to the inch, which a text document counts in

/// Its pictures come from the book, and from nowhere else.
class Paper : public QTextDocument {
public:
    explicit Paper(const GuideBook &book)
        : m_book(book)
    {
    }

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource || !name.isRelative())
            return {};
        return QImage(m_book.picture(name.path()));
    }

private:
    const GuideBook &m_book;
};

QPalette blackOnWhite()
{
    QPalette palette(Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Link, Qt::darkBlue);
    return palette;
}

} // namespace

QByteArray guidePdf(const GuideBook &book, const QString &title)
{
    QString whole;
    for (const GuidePage &page : book.pages()) {
        if (!whole.isEmpty())
            whole += u"<p style=\"page-break-after: always\"></p>"_s;
        whole += page.html;
    }
    Paper paper(book);
    QFont font;
    font.setPointSize(pointSize);
    paper.setDefaultFont(font);
    paper.setDefaultStyleSheet(guideStyle(blackOnWhite()));
    paper.setHtml(withPicturesWithin(whole, book, pictureWidth));
    return pdfOf(paper, title);
}

} // namespace afterword
