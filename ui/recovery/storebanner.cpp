// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/storebanner.h"

#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace afterword {

StoreBanner::StoreBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel)
    , m_write(new QPushButton(tr("Write It Again")))
    , m_look(new QPushButton(tr("Look at It…")))
{
    setAccessibleName(tr("About the file of your search"));
    m_text->setWordWrap(true);
    m_write->setToolTip(tr("Writes everything that this window shows to a new file in the same place"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_write);
    row->addWidget(m_look);
    connect(m_look, &QPushButton::clicked, this, &StoreBanner::lookWanted);
    connect(m_write, &QPushButton::clicked, this, &StoreBanner::writeAgainWanted);
}

void StoreBanner::sayReadOnly()
{
    say(tr("This search is open for reading only, since its file or folder may not be changed. What you "
           "change "
           "here is not kept."),
        true, Offer::Nothing);
}

void StoreBanner::saySetAside(bool readOnly)
{
    say(readOnly
            ? tr("Something in this search makes no sense, so it was set aside, and nothing can be saved "
                 "until you have decided about it. None of it is lost.")
            : tr("Something in this search makes no sense, so it was set aside. None of it is lost: it "
                 "stays in the file until you decide."),
        readOnly, Offer::ToLook);
}

void StoreBanner::sayOnNetwork()
{
    say(tr("This search is on another computer. Saving may take a little longer; open it on one computer at "
           "a time."),
        false, Offer::Nothing);
}

void StoreBanner::sayGone()
{
    say(tr("The file of this search is no longer where it was. Everything you see here is still in this "
           "window: "
           "put the file back, or write it again."),
        true, Offer::ToWrite);
}

QString StoreBanner::text() const
{
    return m_text->text();
}

QSize StoreBanner::sizeHint() const
{
    return {QFrame::sizeHint().width(), heightNow()};
}

QSize StoreBanner::minimumSizeHint() const
{
    return {QFrame::minimumSizeHint().width(), heightNow()};
}

void StoreBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

int StoreBanner::heightNow() const
{
    return layout()->totalHeightForWidth(width());
}

void StoreBanner::say(const QString &text, bool warning, Offer offer)
{
    m_text->setLook(warning ? TextLook::Warning : TextLook::Body);
    m_text->setText(text);
    setAccessibleDescription(text);
    m_write->setVisible(offer == Offer::ToWrite);
    m_look->setVisible(offer == Offer::ToLook);
}

} // namespace afterword
