// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

namespace afterword {

class DateField;
class DirectionsForm;

/// What they said about the way: when they decide, whom to ask, how often; in sentences.
class SaidSection : public PanelSection {
    Q_OBJECT

public:
    explicit SaidSection(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;

private:
    DateField *m_decision;
    DirectionsForm *m_directions;
};

} // namespace afterword
