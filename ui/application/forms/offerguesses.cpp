// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/offerguesses.h"

#include "core/base/localdays.h"
#include "core/meaning/meaningtext.h"
#include "ui/application/panelcontext.h"
#include "ui/commands/followrenames.h"
#include "ui/parts/lists/flowlayout.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

QString asked(const OfferTerm &term, QDate today)
{
    switch (term.kind) {
    case OfferTerm::Kind::Pay: return OfferGuesses::tr("Take “%1” as the pay?").arg(term.pay);
    case OfferTerm::Kind::Deadline:
        return OfferGuesses::tr("Take %1 as their deadline?").arg(weekdayAndDay(term.date, today));
    case OfferTerm::Kind::FirstDay:
        return OfferGuesses::tr("Take %1 as your first day?").arg(weekdayAndDay(term.date, today));
    }
    Q_UNREACHABLE();
}

} // namespace

OfferGuesses::OfferGuesses(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    followRenames(context.editor().tracker(), this, m_readId);
    setAccessibleName(tr("What their letter seems to name of the offer"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    hide();
}

const std::vector<StandingTerm> &OfferGuesses::read(const Application &application)
{
    const bool isRead = m_readId == application.id && m_readMessages == application.messages &&
                        m_readOffer == application.offer;
    if (!isRead) {
        m_readId = application.id;
        m_readMessages = application.messages;
        m_readOffer = application.offer;
        m_read = standingTerms(application, m_context.search().person, m_context.now());
    }
    return m_read;
}

void OfferGuesses::refresh()
{
    const Application *application = m_context.application();
    std::vector<StandingTerm> terms;
    if (application && !application->outcome) {
        terms = read(*application);
        std::erase_if(terms, [&](const StandingTerm &one) {
            return m_context.editor().askedOnce().isAnswered(one.name(application->id));
        });
    }
    if (terms != m_shown)
        show(terms);
    setVisible(!terms.empty());
}

void OfferGuesses::show(const std::vector<StandingTerm> &terms)
{
    m_shown = terms;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may be what was pressed
        delete item;
    }
    for (const StandingTerm &term : terms) {
        QWidget *one = row(term);
        m_rows->addWidget(one);
        one->show(); // now, not when its layout is next in order
    }
}

QWidget *OfferGuesses::row(const StandingTerm &term)
{
    auto *row = new QWidget(this);
    auto *words = new PlainLabel(TextLook::Body, row);
    words->setWordWrap(true);
    words->setText(asked(term.term, m_context.today()));
    auto *why = new PlainLabel(TextLook::Secondary, row);
    why->setWordWrap(true);
    why->setText(tr("A guess, from their letter: “%1”").arg(briefly(term.term.sentence)));
    QPushButton *take = quietButton(tr("Take it"));
    QPushButton *leave = quietButton(tr("No"));
    leave->setToolTip(tr("You will not be asked again"));
    auto *buttons = new FlowLayout;
    for (QPushButton *one : {take, leave}) {
        one->setAccessibleDescription(words->text());
        buttons->addWidget(one);
    }
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(words);
    layout->addWidget(why);
    layout->addLayout(buttons);
    connect(take, &QPushButton::clicked, this, [this, term] { Q_EMIT taken(term.term); });
    connect(leave, &QPushButton::clicked, this, [this, term] {
        if (m_context.id())
            m_context.editor().askedOnce().answer(term.name(*m_context.id()));
        refresh();
    });
    return row;
}

} // namespace afterword
