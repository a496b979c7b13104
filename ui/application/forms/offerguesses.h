// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meaning/offerterms.h"

#include <QWidget>

class QVBoxLayout;

namespace afterword {

class PanelContext;

/// What their letters seem to name of the offer and the form does not have yet, each with the sentence that
/// says so: the person takes it or says that it is not meant so.
class OfferGuesses : public QWidget {
    Q_OBJECT

public:
    /// @p context must outlive it.
    explicit OfferGuesses(const PanelContext &context, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// The person takes it into the form.
    void taken(afterword::OfferTerm term);

private:
    void show(const std::vector<StandingTerm> &terms);
    QWidget *row(const StandingTerm &term);
    const std::vector<StandingTerm> &read(const Application &application);

    const PanelContext &m_context;
    QVBoxLayout *m_rows;
    std::vector<StandingTerm> m_shown;
    // Reading takes a while, and the panel is read anew at every change.
    std::optional<ApplicationId> m_readId;
    std::vector<Message> m_readMessages;
    Offer m_readOffer;
    std::vector<StandingTerm> m_read;
};

} // namespace afterword
