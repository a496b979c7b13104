// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "ui/parts/fields/textfield.h"

class QStandardItemModel;

namespace afterword {

class Editor;

/// Somebody who was chosen. For a new name, the change that adds that contact comes along.
struct PickedContact {
    std::optional<ContactId> id;
    Change adding;
};

/// A person: one types a name, and those who are known are offered. A new name and Enter add somebody new.
class ContactField : public TextField {
    Q_OBJECT

public:
    /// Takes the choice, with the change that adds a new contact. False where it was refused.
    using Pick = std::function<bool(const PickedContact &picked)>;

    /// @p editor must outlive the field.
    ContactField(Editor &editor, const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    void setPick(Pick pick) { m_pick = std::move(pick); }
    /// Where new people are thought to work.
    void setOrganization(const QString &organization) { m_organization = organization; }
    void setContact(const std::optional<ContactId> &id);
    void startOverWith(const std::optional<ContactId> &id);

private:
    void offerKnown();
    Committed choose(const QString &text);
    PickedContact added(Contact contact) const;
    QString nameOf(const std::optional<ContactId> &id) const;

    Editor &m_editor;
    Pick m_pick;
    QString m_organization;
    QStandardItemModel *m_known;
    std::optional<ContactId> m_offered; ///< chosen from the list, not written yet
    bool m_entered = false;             ///< Enter was pressed: a new name is meant
};

} // namespace afterword
