// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/firststart.h"

#include "ui/icons.h"
#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int pictureSize = 64;

} // namespace

FirstStart::FirstStart(QWidget *parent)
    : QWidget(parent)
{
    auto *picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(pictureSize));
    auto *title = new PlainLabel(TextLook::Title);
    title->setText(tr("Your search begins here"));
    title->setAlignment(Qt::AlignHCenter);
    auto *lines = new PlainLabel(TextLook::Body);
    lines->setText(
        tr("Add the jobs you apply for, one card each.\n"
           "Drop invitations, letters, address cards or a table on this window, or a folder of them.\n"
           "Afterword then tells you whom to write to, and by when."));
    lines->setAlignment(Qt::AlignHCenter);

    auto *create = new QPushButton(themeIcon(Icon::Add), tr("New application"));
    auto *import = new QPushButton(themeIcon(Icon::Import), tr("Import…"));
    auto *sample = new QPushButton(themeIcon(Icon::Board), tr("Sample search"));
    create->setDefault(true);
    connect(create, &QPushButton::clicked, this, &FirstStart::newWanted);
    connect(import, &QPushButton::clicked, this, &FirstStart::importWanted);
    connect(sample, &QPushButton::clicked, this, &FirstStart::sampleWanted);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {create, import, sample})
        buttons->addWidget(button);
    buttons->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(title);
    layout->addWidget(lines);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(3);
}

} // namespace afterword
