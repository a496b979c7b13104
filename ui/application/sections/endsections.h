// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

namespace afterword {

class OfferForm;
class OutcomeForm;

/// Their offer: its dates, and what rubbed one the wrong way on the road to it.
class OfferSection : public PanelSection {
    Q_OBJECT

public:
    explicit OfferSection(const PanelContext &context, QWidget *parent = nullptr);

    /// Whether the application has an offer, or stands where one is expected.
    static bool isThere(const PanelContext &context);
    void refresh(Reading reading) override;
    /// Puts the keyboard into its first field.
    void begin();

private:
    OfferForm *m_form;
};

/// How the application ended, why, and what one takes from it.
class OutcomeSection : public PanelSection {
    Q_OBJECT

public:
    explicit OutcomeSection(const PanelContext &context, QWidget *parent = nullptr);

    static bool isThere(const PanelContext &context);
    void refresh(Reading reading) override;
    /// Puts the keyboard where the lesson is written.
    void beginLesson();

private:
    OutcomeForm *m_form;
};

} // namespace afterword
