// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatelistmodel.h"

#include "core/drafts/letters/letterlanguage.h"
#include "ui/parts/lists/twolinedelegate.h"
#include "ui/rulelooks.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString toneText(Formality tone)
{
    switch (tone) {
    case Formality::Formal: return TemplateListModel::tr("formal");
    case Formality::Standard: return TemplateListModel::tr("standard");
    case Formality::Casual: return TemplateListModel::tr("casual");
    }
    Q_UNREACHABLE();
}

void TemplateListModel::setTemplates(const Table<Template> &own, const Table<Template> &builtIn)
{
    std::vector<Line> lines;
    const auto take = [&](const Table<Template> &templates, const QString &whose,
                          std::optional<LetterLanguage> language = {}) {
        const size_t from = lines.size();
        for (const Template &one : templates) {
            if (!language || languageOf(one) == language)
                lines.push_back(
                    {one.id, one.name.isEmpty() ? tr("Without a name") : one.name,
                     QStringList{aboutText(one.purpose), toneText(one.tone), whose}.join(u" · "_s)});
        }
        std::stable_sort(
            lines.begin() + static_cast<std::ptrdiff_t>(from), lines.end(),
            [](const Line &a, const Line &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    };
    take(own, tr("yours"));
    // Those in the language in which the person usually writes come first.
    take(builtIn, tr("built in"), usualLetterLanguage());
    for (const LetterLanguage language : allOf<LetterLanguage>()) {
        if (language != usualLetterLanguage())
            take(builtIn, tr("built in, %1", "a language").arg(letterLanguageName(language)), language);
    }
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

TemplateId TemplateListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<size_t>(row)].id : TemplateId{};
}

int TemplateListModel::rowOf(const TemplateId &id) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.id == id; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int TemplateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return line.name;
    case Qt::AccessibleTextRole: return tr("%1, %2", "a name, what it is").arg(line.name, line.kind);
    case Qt::ToolTipRole: return asToolTip(line.name + u'\n' + line.kind);
    case TwoLineDelegate::SecondLineRole: return line.kind;
    default: return {};
    }
}

} // namespace afterword
