// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/findpostingbutton.h"

#include "core/posting/findagain.h"
#include "ui/icons.h"
#include "ui/opening.h"
#include "ui/words.h"

#include <QMenu>

namespace afterword {

namespace {

QString inWords(PostingPlace::Kind kind)
{
    switch (kind) {
    case PostingPlace::Kind::Page: return FindPostingButton::tr("Open its &page");
    case PostingPlace::Kind::OlderCopy:
        return FindPostingButton::tr("Look for an &older copy (web.archive.org)");
    case PostingPlace::Kind::WebSearch: return FindPostingButton::tr("&Search the web (duckduckgo.com)");
    }
    Q_UNREACHABLE();
}

} // namespace

FindPostingButton::FindPostingButton(std::function<Application()> find, QWidget *parent)
    : QPushButton(themeIcon(Icon::Open), tr("Find the posting again"), parent)
    , m_find(std::move(find))
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, &FindPostingButton::fill);
    setMenu(menu);
    setAutoDefault(false);
}

void FindPostingButton::fill()
{
    menu()->clear();
    for (const PostingPlace &place : placesOfPosting(m_find())) {
        QAction *action = menu()->addAction(inWords(place.kind));
        action->setToolTip(asToolTip(place.address.toDisplayString()));
        connect(action, &QAction::triggered, this, [address = place.address] { openAddress(address); });
    }
}

} // namespace afterword
