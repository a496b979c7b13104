// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/visit/visit.h"

#include "app/shared/visit/visitbar.h"

#include "core/storage/copied/copiedstore.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString ownerOf(const CopiedStore &copy, const Search &search)
{
    const QString name = search.person.name.simplified();
    return name.isEmpty() ? copy.owner() : name;
}

bool Visit::isOne(const CopiedStore &copy, const StoreAddress &address)
{
    return copy.owner() != address.person;
}

Visit::Visit(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_bar(new VisitBar)
{
    m_parts.copy.setConsideration([this](const Change &change) { return consider(change); });
    connect(m_bar, &VisitBar::changingWanted, this, [this](bool wanted) {
        m_changes = wanted;
        look();
    });
    connect(&m_parts.editor.tracker(), &Tracker::changed, this, &Visit::look);
    connect(&m_parts.editor.tracker(), &Tracker::reloaded, this, &Visit::look);
    look();
}

void Visit::look()
{
    const bool mayWrite = m_parts.copy.mayWrite();
    m_changes = m_changes && mayWrite; // one who may again says so again
    m_bar->tell(ownerOf(m_parts.copy, m_parts.editor.search()), !mayWrite   ? VisitBar::State::MayRead
                                                                : m_changes ? VisitBar::State::Changes
                                                                            : VisitBar::State::Reads);
}

Result<void> Visit::consider(const Change &) const
{
    if (m_changes)
        return {};
    return Error{
        tr("this is the search of %1, which you only read, so nothing was saved; “Change Things” above "
           "the board lets you change it")
            .arg(ownerOf(m_parts.copy, m_parts.editor.search()))};
}

} // namespace afterword
