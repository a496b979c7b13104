// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/whatstands.h"

#include "core/domain/formsofaddress.h"
#include "ui/drafts/notecomposer.h"

#include <QStringList>

namespace afterword {

namespace {

constexpr qsizetype mostTold = 2;

} // namespace

QString noWayTo(const Contact *to, Channel channel)
{
    if (!to)
        return NoteComposer::tr("It is not known who it goes to.");
    if (channel == Channel::Email && to->email.isEmpty())
        return NoteComposer::tr("No e-mail address of %1 is known.").arg(to->name);
    if (channel == Channel::Phone && to->phone.isEmpty())
        return NoteComposer::tr("No phone number of %1 is known.").arg(to->name);
    if (channel == Channel::Card && to->address.isEmpty())
        return NoteComposer::tr("No postal address of %1 is known.").arg(to->name);
    return {};
}

std::vector<Finding> errorsOf(std::vector<Finding> findings)
{
    std::erase_if(findings,
                  [](const Finding &finding) { return finding.severity != Finding::Severity::Error; });
    return findings;
}

QString whatStands(const std::vector<Finding> &errors, const Draft &draft, const Contact *to)
{
    QStringList sentences;
    const bool isAsked = !to || draft.channel == Channel::Email;
    if (const QString nowhere = noWayTo(to, draft.channel); isAsked && !nowhere.isEmpty())
        sentences += nowhere;
    for (const Finding &error : errors)
        sentences += error.message;
    if (sentences.size() > mostTold)
        sentences = sentences.mid(0, mostTold)
                    << NoteComposer::tr("And %1 more.").arg(sentences.size() - mostTold);
    return inCasesOfWindow(sentences.join(u' '));
}

} // namespace afterword
