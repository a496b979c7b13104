// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copied/clashbook.h"

#include "core/base/files.h"
#include "core/base/iso.h"
#include "core/storage/sidefiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 largest = 100'000'000; // bytes
constexpr size_t most = 1'000;

} // namespace

std::vector<KeptClash> clashesOf(const QString &copyPath)
{
    const auto text = readFile(sideFileOf(copyPath, SideFile::Clashes), largest);
    if (!text)
        return {};
    std::vector<KeptClash> clashes;
    const QJsonArray all = QJsonDocument::fromJson(*text).array();
    for (const auto &one : all) {
        const auto at = momentFromIso(one[u"at"_s].toString());
        clashes.push_back({at ? *at : Moment(), one[u"text"_s].toString()});
    }
    return clashes;
}

Result<void> keepClashes(const QString &copyPath, const std::vector<Clash> &clashes, Moment now)
{
    if (clashes.empty())
        return {};
    const std::vector<KeptClash> before = clashesOf(copyPath);
    std::vector<KeptClash> all;
    all.reserve(clashes.size() + before.size());
    for (const Clash &clash : clashes)
        all.push_back({now, wholeTextOf(clash)});
    all.insert(all.end(), before.begin(), before.end());
    all.resize(std::min(all.size(), std::max(most, clashes.size())));
    QJsonArray kept;
    for (const KeptClash &clash : all)
        kept.append(QJsonObject{{u"at"_s, isoMoment(clash.at, Zone())}, {u"text"_s, clash.text}});
    return writePrivateFile(sideFileOf(copyPath, SideFile::Clashes), QJsonDocument(kept).toJson());
}

} // namespace afterword
