// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

namespace afterword {

class DateField;
class PlainLabel;

/// The offer, where there is one: its dates, and the red flags that the debriefs noted.
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
    bool edit(const std::function<void(Offer &)> &change);

    const PanelContext &m_context;
    DateField *m_received;
    DateField *m_deadline;
    DateField *m_written;
    DateField *m_signed;
    PlainLabel *m_redFlags;
};

} // namespace afterword
