// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

namespace afterword {

class AheadStrip;
class FollowUpRows;

/// The road from here if no answer ever comes.
class AheadSection : public PanelSection {
    Q_OBJECT

public:
    explicit AheadSection(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;

private:
    PlainLabel *m_words;
    AheadStrip *m_strip;
    QVBoxLayout *m_list;
    FollowUpRows *m_rows;
};

} // namespace afterword
