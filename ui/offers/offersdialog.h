// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/offers.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QGridLayout;

namespace afterword {

/// The offers that wait for an answer, side by side: what each pays, by when it wants to know, what rubbed
/// one the wrong way and what fits; and whom to answer first.
class OffersDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    OffersDialog(const Search &search, Moment now, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The card of an offer is to be shown.
    void openRequested(afterword::ApplicationId application);

private:
    void fill(QGridLayout &grid, const std::vector<StandingOffer> &offers, QDate today);
};

} // namespace afterword
