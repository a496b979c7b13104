// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/draftrecipient.h"

#include "core/mailbox/letters/draftletters.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DraftRecipient)
};

} // namespace

QString recipientOf(const Search &search, const DraftId &draft)
{
    const FoundDraft found = findDraft(search, draft);
    const Contact *to = found.draft ? search.contacts.find(found.draft->contact) : nullptr;
    return to ? to->name : Words::tr("nobody named");
}

} // namespace afterword
