// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copied/copybases.h"

#include "core/storage/copies/backup.h"
#include "core/storage/sidefiles.h"

#include <QFile>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr std::array places{SideFile::Base, SideFile::NextBase};
const QString versionNote = u"note.copy.version"_s;
const QString nameNote = u"note.copy.base"_s; // the first one is made of the copy itself

struct Found {
    std::unique_ptr<SqlStore> store;
    QString name;
    qint64 version = 0;
    Search search;
};

/// The store at @p path where it is whole; else nothing.
std::optional<Found> found(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    auto store = SqlStore::open(path, OpenMode::MustExist);
    if (!store || (*store)->isReadOnly())
        return {};
    auto name = (*store)->note(nameNote);
    auto version = (*store)->note(versionNote);
    auto search = (*store)->load();
    if (!name || !version || !search || !(*store)->flaws().empty())
        return {};
    return Found{std::move(store).value(), *name, version->toLongLong(), std::move(search).value()};
}

void removeStore(const QString &path)
{
    for (const QString &file : storefile::sidecars(path) + QStringList{path})
        QFile::remove(file);
}

} // namespace

Result<CopyBases> CopyBases::open(const QString &copyPath, const QString &name)
{
    CopyBases bases(copyPath);
    std::array<std::optional<Found>, 2> both;
    for (size_t which = 0; which < both.size(); ++which)
        both[which] = found(sideFileOf(copyPath, places[which]));
    bases.m_which = both[1] && both[1]->name == name ? 1 : 0;
    std::optional<Found> &base = both[bases.m_which];
    if (base && base->name == name && !name.isEmpty()) {
        bases.m_base = std::move(base->search);
        bases.m_name = name;
        bases.m_version = base->version;
        bases.m_stores[bases.m_which] = std::move(base->store);
    }
    if (std::optional<Found> &other = both[1 - bases.m_which]) {
        bases.m_step = difference(bases.m_base, other->search);
        bases.m_preparedName = other->name;
        bases.m_preparedVersion = other->version;
        bases.m_stores[1 - bases.m_which] = std::move(other->store);
    }
    return bases;
}

/// Makes the store anew that is not the base.
Result<void> CopyBases::makeOther()
{
    const QString path = sideFileOf(m_copyPath, places[1 - m_which]);
    m_stores[1 - m_which].reset();
    removeStore(path);
    // As a copy of the base: ten thousand applications written one by one would take seconds. Where that
    // cannot be made, they are.
    if (m_stores[m_which] && !m_name.isEmpty() && !backUp(sideFileOf(m_copyPath, places[m_which]), path))
        removeStore(path);
    auto store = SqlStore::open(path, OpenMode::CreateIfMissing);
    if (!store)
        return store.error();
    const auto search = (*store)->load();
    if (!search)
        return search.error();
    m_step = difference(m_base, *search);
    m_stores[1 - m_which] = std::move(store).value();
    return {};
}

Result<void> CopyBases::begin(const QString &copyPath, const QString &made)
{
    for (const SideFile place : places)
        removeStore(sideFileOf(copyPath, place));
    const QString path = sideFileOf(copyPath, places[0]);
    if (!storefile::copyAs(made, path))
        return Error{storefile::diskWords(errno)};
    return {};
}

Result<QString> CopyBases::prepare(const Change &step, qint64 version)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<SqlStore> &other = m_stores[1 - m_which];
    if (!other) {
        if (auto made = makeOther(); !made)
            return made.error();
    }
    if (auto written = other->write(joined(m_step.reversed(), step),
                                    {{nameNote, name}, {versionNote, QString::number(version)}});
        !written) {
        other.reset(); // made anew the next time
        return written.error();
    }
    m_step = step;
    m_preparedName = name;
    m_preparedVersion = version;
    return name;
}

void CopyBases::settle(const QString &name)
{
    if (!isPrepared(name))
        return;
    const bool wasKnown = !m_name.isEmpty();
    make(m_step, m_base);
    m_step = m_step.reversed();
    m_preparedName = std::exchange(m_name, name);
    std::swap(m_version, m_preparedVersion);
    m_which = 1 - m_which;
    if (!wasKnown)
        m_stores[1 - m_which].reset(); // it holds something else than the nothing that was common
}

void CopyBases::forget()
{
    m_base = {};
    m_name.clear();
    m_preparedName.clear();
    m_version = 0;
    m_step = {};
    m_stores[1 - m_which].reset(); // made anew, beside the base that the copy still names
}

} // namespace afterword
