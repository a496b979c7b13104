// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offersdialog.h"

#include "core/base/localdays.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 16;
constexpr int nameWidth = 130;
constexpr int offerWidth = 230;
constexpr int mostHeight = 620;

QString inWords(const std::vector<NotedThen> &notes)
{
    QStringList lines;
    for (const NotedThen &note : notes) {
        lines += note.round.isEmpty()
                     ? note.text
                     : OffersDialog::tr("%1: %2", "a round, what was noted then").arg(note.round, note.text);
    }
    return lines.join(u'\n');
}

/// One row of the comparison.
struct Row {
    QString name;
    std::function<QString(const StandingOffer &)> text;
    bool warns = false; ///< where it says anything, it is a warning
};

std::vector<Row> rowsFor(QDate today)
{
    const auto day = [today](const std::optional<QDate> &date) {
        return date ? weekdayAndDay(*date, today) : QString(); // days that are compared look alike
    };
    return {
        {OffersDialog::tr("Salary"), [](const StandingOffer &offer) { return offer.salary; }},
        {OffersDialog::tr("Paid leave"), [](const StandingOffer &offer) { return offer.leave; }},
        {OffersDialog::tr("First day"), [day](const StandingOffer &offer) { return day(offer.start); }},
        {OffersDialog::tr("Place"), [](const StandingOffer &offer) { return offer.location; }},
        {OffersDialog::tr("Conditions and remarks"),
         [](const StandingOffer &offer) { return offer.remarks; }},
        {OffersDialog::tr("Answer by"), [day](const StandingOffer &offer) { return day(offer.deadline); }},
        {OffersDialog::tr("In writing"), [day](const StandingOffer &offer) { return day(offer.written); }},
        {OffersDialog::tr("Rubbed you the wrong way"),
         [](const StandingOffer &offer) { return inWords(offer.redFlags); }, true},
        {OffersDialog::tr("Went well"), [](const StandingOffer &offer) { return inWords(offer.wentWell); }},
        {OffersDialog::tr("What you would bring"),
         [](const StandingOffer &offer) { return inWords(offer.contribution); }},
    };
}

} // namespace

OffersDialog::OffersDialog(const Search &search, Moment now, QWidget *parent)
    : ReadInOrder(parent)
{
    setWindowTitle(tr("Offers side by side"));
    setGuidePage(this, u"answer-offer"_s);
    const std::vector<StandingOffer> offers = standingOffers(search, now);
    const QDate today = search.person.zone.date(now);

    auto *page = new QWidget;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    fill(*grid, offers, today);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(16);
    const QString advice = whatToSay(offers, today);
    column->addWidget(wrappedLabel(
        TextLook::Body,
        !advice.isEmpty() ? advice
        : offers.empty()
            ? tr("No offer is waiting for your answer. When two are, they appear here side by side.")
            : tr("One offer is waiting for your answer. When a second comes, both appear here side by "
                 "side.")));
    column->addLayout(grid);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(pageMargin, 0, pageMargin, pageMargin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const int shown = std::max(2, int(offers.size()));
    resize(roomOnScreen(*this, {nameWidth + shown * (offerWidth + 24) + 2 * pageMargin,
                                std::min(mostHeight, page->sizeHint().height() + 80)}));
}

void OffersDialog::fill(QGridLayout &grid, const std::vector<StandingOffer> &offers, QDate today)
{
    grid.setColumnMinimumWidth(0, offers.empty() ? 0 : nameWidth);
    for (int column = 1; column <= int(offers.size()); ++column) {
        const StandingOffer &offer = offers[size_t(column - 1)];
        grid.setColumnStretch(column, 1);
        auto *head = new QVBoxLayout;
        head->setSpacing(2);
        head->addWidget(wrappedLabel(TextLook::Title, offer.company));
        head->addWidget(wrappedLabel(TextLook::Secondary, offer.role));
        head->addStretch(1); // beside a name of several lines
        grid.addLayout(head, 0, column);
    }
    int line = 1;
    const std::vector<Row> rows = rowsFor(today);
    for (const Row &row : rows) {
        const bool said = std::any_of(offers.begin(), offers.end(),
                                      [&](const StandingOffer &offer) { return !row.text(offer).isEmpty(); });
        if (!said)
            continue;
        grid.addWidget(wrappedLabel(TextLook::Secondary, row.name), line, 0, Qt::AlignTop);
        for (int column = 1; column <= int(offers.size()); ++column) {
            const QString text = row.text(offers[size_t(column - 1)]);
            const TextLook look = text.isEmpty() ? TextLook::Secondary
                                  : row.warns    ? TextLook::Warning
                                                 : TextLook::Body;
            auto *cell = wrappedLabel(look, text.isEmpty() ? tr("–", "nothing is known") : text);
            cell->setAccessibleName(tr("%1, %2: %3", "a company, what of its offer, how that is")
                                        .arg(offers[size_t(column - 1)].company, row.name,
                                             text.isEmpty() ? tr("nothing is known") : text));
            grid.addWidget(cell, line, column, Qt::AlignTop);
        }
        ++line;
    }
    for (int column = 1; column <= int(offers.size()); ++column) {
        const StandingOffer &offer = offers[size_t(column - 1)];
        auto *open = new QPushButton(tr("Open the Card"));
        open->setAutoDefault(false);
        open->setAccessibleName(tr("Open the card of %1").arg(offer.company));
        connect(open, &QPushButton::clicked, this, [this, id = offer.application] {
            Q_EMIT openRequested(id);
            accept();
        });
        grid.addWidget(open, line, column, Qt::AlignLeft);
    }
}

} // namespace afterword
