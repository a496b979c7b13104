// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sample/samplebar.h"

#include "ui/icons.h"
#include "ui/parts/direction.h"
#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace afterword {

namespace {

constexpr int iconSize = 16;

} // namespace

SampleBar::SampleBar(QWidget *parent)
    : QFrame(parent)
{
    setAccessibleName(tr("Sample search"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFrameShape(StyledPanel);
    auto *icon = new QLabel;
    icon->setPixmap(themeIcon(Icon::Info).pixmap(iconSize));
    auto *text = new PlainLabel(TextLook::Body);
    text->setText(tr("This is a sample search: its companies and people are made up."));
    auto *remove = new QPushButton(themeIcon(Icon::Trash), tr("Remove the sample"));
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, &SampleBar::removeWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(marginsAsRead(12, 4, 4, 4));
    layout->addWidget(icon);
    layout->addWidget(text, 1);
    layout->addWidget(remove);
    hide();
}

} // namespace afterword
