// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/find/searchfield.h"

#include "ui/icons.h"
#include "ui/parts/fields/clearbutton.h"
#include "ui/parts/plainlabel.h"

namespace afterword {

namespace {

constexpr int clearButton = 28; ///< the styles leave it about so much room
constexpr int gap = 4;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_hits(new PlainLabel(TextLook::Secondary, this))
{
    setPlaceholderText(tr("Search everything"));
    setAccessibleName(tr("Search everything"));
    offerClearButton(*this);
    addAction(themeIcon(Icon::Search), LeadingPosition);
    m_hits->setWordWrap(false);
    m_hits->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hits->hide();
}

void SearchField::setHits(std::optional<int> hits)
{
    m_hits->setText(!hits ? QString() : *hits == 0 ? tr("none") : tr("%n found", nullptr, *hits));
    m_hits->setVisible(hits.has_value());
    setAccessibleDescription(m_hits->text());
    place();
}

QString SearchField::hitsText() const
{
    return m_hits->text();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

/// Before the button that clears, whichever way one reads; what is typed ends before it.
void SearchField::place()
{
    const int width = m_hits->isHidden() ? 0 : m_hits->sizeHint().width();
    const int margin = width == 0 ? 0 : width + gap;
    const bool fromRight = isRightToLeft();
    setTextMargins(fromRight ? margin : 0, 0, fromRight ? 0 : margin, 0);
    m_hits->setGeometry(fromRight ? clearButton : this->width() - clearButton - width, 0, width, height());
}

} // namespace afterword
