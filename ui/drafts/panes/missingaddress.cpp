// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/panes/missingaddress.h"

#include "core/domain/search.h"
#include "core/edits/editapplication.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/parts/fields/emailhint.h"
#include "ui/parts/fields/flatlineedit.h"

namespace afterword {

MissingAddress::MissingAddress(Editor &editor, QWidget *parent)
    : TextField({}, {}, parent)
    , m_editor(editor)
{
    followRenames(editor.tracker(), this, m_contact);
    setCommitsOnPause(false); // half an address would end the question
    setCommit([this](const QString &typed) { return commit(typed); });
    hide();
}

void MissingAddress::askFor(const Contact *contact, Channel channel)
{
    QString Contact::*member = channel == Channel::Email   ? &Contact::email
                               : channel == Channel::Phone ? &Contact::phone
                                                           : nullptr;
    const bool isMissing = contact && member && (contact->*member).isEmpty();
    const bool isAsked =
        isVisibleTo(parentWidget()) && isMissing && contact->id == m_contact && member == m_member;
    setVisible(isMissing);
    if (!isMissing || isAsked)
        return;
    m_contact = contact->id;
    m_member = member;
    const QString what = channel == Channel::Email ? tr("E-mail address of %1").arg(contact->name)
                                                   : tr("Phone number of %1").arg(contact->name);
    edit()->setAccessibleName(what);
    edit()->setPlaceholderText(tr("%1, then Enter", "what is to be typed").arg(what));
    startOver({});
}

Committed MissingAddress::commit(const QString &typed)
{
    const Contact *stands = m_editor.search().contacts.find(m_contact);
    const QString text = typed.simplified();
    if (!stands || !m_member || text.isEmpty())
        return {};
    if (const QString hint = emailHint(text); m_member == &Contact::email && !hint.isEmpty())
        return {Committed::State::NotUnderstood, hint};
    Contact after = *stands;
    after.*m_member = text;
    const bool made = m_editor.make(editingContact(m_editor.search(), after));
    return {made ? Committed::State::Written : Committed::State::Refused, {}};
}

} // namespace afterword
