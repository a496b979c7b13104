// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/columnmodel.h"

#include "core/exchange/intake/importers.h"
#include "ui/board/card/cardfacts.h"
#include "ui/board/column/columns.h"
#include "ui/parts/draggedfiles.h"
#include "ui/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// An import of more cards than this starts the column over instead of announcing each.
constexpr qptrdiff mostSingleRows = 200;

} // namespace

ColumnModel::ColumnModel(Columns &columns, Stage stage)
    : m_columns(columns)
    , m_stage(std::move(stage))
    , m_rows(columns.index().shown(m_stage.id))
{
}

bool ColumnModel::isFiltered() const
{
    return m_columns.index().isFiltered();
}

int ColumnModel::oldCount() const
{
    return m_columns.index().oldCount(m_stage.id);
}

bool ColumnModel::showsOld() const
{
    return m_columns.index().showsOld(m_stage.id);
}

ApplicationId ColumnModel::idAt(int row) const
{
    return m_columns.index().id(m_rows[static_cast<size_t>(row)]);
}

int ColumnModel::rowOf(const ApplicationId &id) const
{
    const std::optional<CardHandle> card = m_columns.index().handle(id);
    if (!card || m_columns.index().stage(*card) != m_stage.id)
        return -1;
    const auto row = std::find(m_rows.begin(), m_rows.end(), *card);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

std::optional<ApplicationId> ColumnModel::cardAtDrop(int row) const
{
    if (m_columns.index().isSorted())
        return {}; // its place by hand is at the end; where it is shown, the order decides
    const CardIndex &index = m_columns.index();
    const auto isOld = [&](int at) { return index.isOld(m_rows[static_cast<size_t>(at)]); };
    // Right behind those that are not old, their last one is the neighbour, wherever the first old one stood.
    if (row > 0 && row < rowCount() && isOld(row) && !isOld(row - 1))
        return index.below(m_rows[static_cast<size_t>(row) - 1]);
    if (row >= 0 && row < rowCount())
        return idAt(row);
    return m_rows.empty() ? std::nullopt : index.below(m_rows.back());
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CardHandle card = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return m_columns.facts(card).company;
    case Qt::AccessibleTextRole: return m_columns.facts(card).spoken();
    case Qt::ToolTipRole: return asToolTip(m_columns.explained(card));
    case IdRole: return idAt(index.row()).text;
    case FactsRole: return QVariant::fromValue(m_columns.facts(card));
    default: return {};
    }
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    // A drop goes between cards, never onto one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList ColumnModel::mimeTypes() const
{
    return {cardsMimeType()};
}

QMimeData *ColumnModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<int> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<ApplicationId> cards;
    cards.reserve(rows.size());
    for (const int row : rows)
        cards.push_back(idAt(row));
    return mimeDataOf(cards);
}

QMimeData *ColumnModel::mimeDataOf(const std::vector<ApplicationId> &cards) const
{
    QJsonArray ids;
    QStringList names;
    for (const ApplicationId &card : cards) {
        const auto handle = m_columns.index().handle(card);
        if (!handle)
            continue;
        const CardFacts &facts = m_columns.facts(*handle);
        ids.append(card.text);
        names << (facts.role.isEmpty() ? facts.company : facts.company + u", "_s + facts.role);
    }
    auto *data = new QMimeData;
    data->setData(cardsMimeType(), QJsonDocument(ids).toJson(QJsonDocument::Compact));
    data->setText(names.join(u'\n'));
    return data;
}

bool ColumnModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                  const QModelIndex &parent) const
{
    return action == Qt::MoveAction && !parent.isValid() && data->hasFormat(cardsMimeType());
}

bool ColumnModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const std::vector<ApplicationId> ids = cardsIn(data);
    return !ids.empty() && m_columns.move(ids, m_stage.id, cardAtDrop(row));
}

void ColumnModel::takePosting(const QString &text)
{
    Q_EMIT m_columns.postingDropped(text, m_stage.id);
}

void ColumnModel::follow()
{
    const std::vector<CardHandle> wanted = m_columns.index().shown(m_stage.id);
    if (wanted == m_rows)
        return;
    if (std::abs(static_cast<qptrdiff>(wanted.size()) - static_cast<qptrdiff>(m_rows.size())) >
        mostSingleRows) {
        startOver();
        return;
    }
    takeOut(wanted);
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const auto place = m_rows.begin() + row;
        const CardHandle card = wanted[static_cast<size_t>(row)];
        if (place != m_rows.end() && *place == card)
            continue;
        const auto stands = std::find(place, m_rows.end(), card);
        if (stands == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(place, card);
            endInsertRows();
            continue;
        }
        // Where one card went down, everything below it seems to have come up: then it is that one that
        // moves.
        const auto target = std::find(wanted.begin() + row, wanted.end(), *place);
        if (stands == place + 1 && target != wanted.end())
            moveRow(row, std::min(static_cast<int>(target - wanted.begin()), rowCount() - 1));
        else
            moveRow(static_cast<int>(stands - m_rows.begin()), row);
    }
}

void ColumnModel::takeOut(const std::vector<CardHandle> &wanted)
{
    std::vector<bool> stays(m_columns.index().handleCount());
    for (const CardHandle card : wanted)
        stays[static_cast<size_t>(card)] = true;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (stays[static_cast<size_t>(m_rows[static_cast<size_t>(row)])])
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void ColumnModel::moveRow(int from, int to)
{
    // Qt names the row before which it goes, counted while it still stands in its old place.
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const CardHandle card = m_rows[static_cast<size_t>(from)];
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, card);
    endMoveRows();
}

void ColumnModel::startOver()
{
    beginResetModel();
    m_rows = m_columns.index().shown(m_stage.id);
    endResetModel();
}

void ColumnModel::filter()
{
    if (m_columns.index().shown(m_stage.id) != m_rows)
        startOver();
}

void ColumnModel::repaint(CardHandle card)
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), card);
    if (row == m_rows.end())
        return;
    const QModelIndex changed = index(static_cast<int>(row - m_rows.begin()));
    Q_EMIT dataChanged(changed, changed);
}

QStringList documentsIn(const QMimeData *data)
{
    static const QStringList broughtIn = [] {
        QStringList endings;
        for (const Importer &importer : importers()) {
            if (!importer.mayBeLinked)
                endings += QString::fromLatin1(importer.endings).split(u',');
        }
        return endings;
    }();
    const QStringList files = filesIn(*data);
    const bool areDocuments = files.size() == data->urls().size() &&
                              std::none_of(files.begin(), files.end(), [](const QString &file) {
                                  return broughtIn.contains(QFileInfo(file).suffix().toLower());
                              });
    return areDocuments ? files : QStringList();
}

QString postingIn(const QMimeData *data)
{
    if (data->hasFormat(cardsMimeType()))
        return {};
    QString address;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return {};
        if (address.isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1))
            address = url.toString();
    }
    const QString text = data->text().trimmed();
    return text.contains(address) ? text : (text + u'\n' + address).trimmed();
}

std::vector<ApplicationId> cardsIn(const QMimeData *data)
{
    // Any program may offer this format: what is not a list of texts carries no cards.
    std::vector<ApplicationId> ids;
    const QJsonArray texts = QJsonDocument::fromJson(data->data(cardsMimeType())).array();
    for (const auto &text : texts) {
        if (text.isString() && !text.toString().isEmpty())
            ids.push_back({text.toString()});
    }
    return ids;
}

QString cardsMimeType()
{
    return u"application/x-afterword-cards"_s;
}

} // namespace afterword
