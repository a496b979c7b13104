// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"

#include <QWidget>

class QPushButton;

namespace afterword {

class PanelContext;
class PlainLabel;

/// Asks what becomes of an application whose interview was called off, with none in its place: another day,
/// or the end. Until the person says that it rests as it is.
class CalledOff : public QWidget {
    Q_OBJECT

public:
    /// @p context must outlive it.
    explicit CalledOff(const PanelContext &context, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// Another day was agreed on, and is to be written down.
    void newDayWanted();
    /// The application is to be closed; how it ended is asked next.
    void closeWanted(afterword::ApplicationId application);

private:
    QString question() const;

    const PanelContext &m_context;
    PlainLabel *m_words;
    QPushButton *m_newDay;
    QPushButton *m_close;
    QPushButton *m_rest;
    InterviewId m_interview; ///< the one that is asked about; empty: none
};

} // namespace afterword
