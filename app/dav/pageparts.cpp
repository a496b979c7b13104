// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/pageparts.h"

#include "core/dav/davtalk.h"
#include "ui/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DavPage)
};

} // namespace

QVBoxLayout *column(QWidget *parent, int margin)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    return layout;
}

QPushButton *quietButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

void addLeft(QVBoxLayout *layout, QWidget *widget)
{
    layout->addWidget(widget, 0, Qt::AlignLeft);
}

void showFound(QComboBox &choice, const std::vector<FoundCollection> &found)
{
    QStringList names;
    for (const FoundCollection &one : found)
        names += one.name;
    QStringList shown;
    for (int i = 0; i < choice.count(); ++i)
        shown += choice.itemText(i);
    if (names == shown)
        return;
    choice.clear();
    choice.addItems(names);
}

QString timeText(Moment moment, const Zone &zone, Moment now)
{
    const WallTime wall = zone.wallTime(moment);
    return Words::tr("%1 at %2", "a day, a time")
        .arg(dayInWords(wall.date, zone.date(now)), timeInWords(wall.time));
}

QString whyPassword(Secret::Kind kind)
{
    switch (kind) {
    case Secret::Kind::Found:
    case Secret::Kind::Missing: return Words::tr("The password is not in this desktop's keyring.");
    case Secret::Kind::Locked:
        return Words::tr(
            "This desktop's keyring is locked. Unlock it and ask it again, or type the password.");
    case Secret::Kind::Refused: return Words::tr("Type the password again.");
    case Secret::Kind::NoKeyring:
        return Words::tr(
            "This desktop has no keyring that answers, so the password is asked for at each start.");
    }
    Q_UNREACHABLE();
}

} // namespace afterword
