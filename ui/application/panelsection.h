// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelcontext.h"

#include <QWidget>

class QVBoxLayout;

namespace afterword {

class ContactField;
class DateField;
class PlainLabel;

/// How a part of the panel is to read the facts anew.
enum class Reading {
    Keep,      ///< the same application: what was typed and not written yet stays
    StartOver, ///< another application
};

/// What stands below one heading of the panel.
class PanelSection : public QWidget {
    Q_OBJECT

public:
    /// @p context must outlive the section.
    explicit PanelSection(const PanelContext &context, QWidget *parent = nullptr);

    /// Shows the application as it stands. Only while there is one.
    virtual void refresh(Reading reading) = 0;

Q_SIGNALS:
    /// The person wants to write this one.
    void actionRequested(afterword::FollowUp followUp);
    /// The person asks for that page of the guide.
    void guideRequested(QString page);

protected:
    const PanelContext &context() const { return m_context; }
    /// Where it is gone, an empty one: a field that is left then writes nothing.
    const Application &application() const;
    QVBoxLayout *page() const { return m_page; }
    /// A smaller heading within the section.
    PlainLabel *addHeading(const QString &text);

private:
    const PanelContext &m_context;
    QVBoxLayout *m_page;
};

/// Gives @p field the value as it stands.
void give(Field *field, const QString &value, Reading reading);
void give(DateField *field, const std::optional<QDate> &date, Reading reading);
void give(ContactField *field, const std::optional<ContactId> &contact, Reading reading);

} // namespace afterword
