// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

namespace afterword {

class DateField;
class OfferGuesses;
class PlainLabel;
class TextField;
struct OfferTerm;

/// The offer, where there is one: its dates, what it says of pay and leave, and the red flags that the
/// debriefs noted.
class OfferForm : public QWidget {
    Q_OBJECT

public:
    explicit OfferForm(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading);
    /// Puts the keyboard into the first field.
    void begin();

private:
    /// A field for the date of a moment.
    DateField *momentField(const QString &name, std::optional<Moment> Offer::*member);
    /// A field for what the offer says.
    TextField *textField(const QString &name, const QString &placeholder, QString Offer::*member);
    /// One step; an offer that has days but none on which it came is taken as received.
    bool edit(const std::function<void(Offer &)> &change);
    /// Takes what a letter names into its field.
    void take(const OfferTerm &term);
    /// The day on which it came.
    std::optional<QDate> received() const;

    const PanelContext &m_context;
    DateField *m_received;
    DateField *m_deadline;
    DateField *m_written;
    DateField *m_signed;
    TextField *m_pay;
    DateField *m_start;
    TextField *m_leave;
    OfferGuesses *m_guesses;
    PlainLabel *m_unheeded; ///< nothing is planned, and why
    PlainLabel *m_redFlags;
};

} // namespace afterword
