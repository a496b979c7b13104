// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/notesmodel.h"

#include "ui/drafts/draftdesk.h"
#include "ui/icons.h"
#include "ui/parts/lists/twolinedelegate.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(NotesModel)
};

QString stateText(const Note &note, bool asFilled)
{
    if (note.sent)
        return Words::tr("✓ sent");
    switch (note.draft.state) {
    case DraftState::Sent: return Words::tr("✓ sent");
    case DraftState::HandedOver: return Words::tr("handed over");
    case DraftState::Ready: return Words::tr("✓ ready");
    case DraftState::Draft: break;
    }
    return asFilled ? Words::tr("to write") : Words::tr("draft");
}

} // namespace

NoteLine noteLine(const Note &note, const QString &name, const std::vector<Finding> &findings, bool asFilled)
{
    const bool done = note.sent || note.draft.state == DraftState::Ready;
    QStringList parts = {stateText(note, asFilled)};
    TextLook look = done ? TextLook::Positive : TextLook::Secondary;
    if (!note.sent) {
        const bool alike = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.check == Check::TooAlike;
        });
        const auto errors = std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.severity == Finding::Severity::Error;
        });
        const auto hints = static_cast<int>(findings.size()) - static_cast<int>(errors) - (alike ? 1 : 0);
        if (errors > 0)
            parts += Words::tr("%1 to fix").arg(errors);
        if (alike)
            parts += Words::tr("alike ≈");
        if (hints > 0 && note.draft.state == DraftState::Draft)
            parts += Words::tr("%n hints", nullptr, hints);
        if (errors > 0 || alike)
            look = TextLook::Warning;
    }
    return {name, parts.join(u" · "_s), look};
}

void NotesModel::setLines(std::vector<NoteLine> lines)
{
    if (lines.size() != m_lines.size()) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] == m_lines[i])
            continue;
        m_lines[i] = lines[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const NoteLine &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return line.name;
    case Qt::AccessibleTextRole: return tr("%1, %2", "a name, a state").arg(line.name, line.state);
    case Qt::ToolTipRole: return asToolTip(line.name + u'\n' + line.state);
    case TwoLineDelegate::SecondLineRole: return line.state;
    case TwoLineDelegate::SecondLookRole: return static_cast<int>(line.look);
    default: return {};
    }
}

} // namespace afterword
