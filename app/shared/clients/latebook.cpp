// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/clients/latebook.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

Moment momentFrom(const QJsonValue &value)
{
    return Moment(seconds(value.toInteger()));
}

/// Moments and counts by turns.
LateForecast forecastFrom(const QJsonObject &entry)
{
    LateForecast forecast{{}, momentFrom(entry["until"_L1])};
    const QJsonArray steps = entry["steps"_L1].toArray();
    for (qsizetype i = 0; i + 1 < steps.size(); i += 2)
        forecast.steps.push_back({momentFrom(steps[i]), steps[i + 1].toInt()});
    const bool isInOrder = std::is_sorted(
        forecast.steps.begin(), forecast.steps.end(),
        [](const LateForecast::Step &a, const LateForecast::Step &b) { return a.from < b.from; });
    return isInOrder ? forecast : LateForecast();
}

QJsonArray stepsOf(const LateForecast &forecast)
{
    QJsonArray steps;
    for (const LateForecast::Step &step : forecast.steps) {
        steps.append(qint64(step.from.time_since_epoch().count()));
        steps.append(step.late);
    }
    return steps;
}

} // namespace

LateBook LateBook::fromText(const QByteArray &text, const QString &stamp)
{
    LateBook book(stamp);
    const QJsonObject whole = QJsonDocument::fromJson(text).object();
    if (whole["stamp"_L1].toString() != stamp)
        return book;
    const QJsonObject searches = whole["searches"_L1].toObject();
    for (auto one = searches.begin(); one != searches.end(); ++one) {
        const QJsonObject entry = one.value().toObject();
        book.keep(one.key().toLongLong(), entry["version"_L1].toInteger(), forecastFrom(entry));
    }
    return book;
}

QByteArray LateBook::text() const
{
    QJsonObject searches;
    for (auto one = m_entries.begin(); one != m_entries.end(); ++one) {
        searches[QString::number(one.key())] =
            QJsonObject{{u"version"_s, one->version},
                        {u"until"_s, qint64(one->forecast.until.time_since_epoch().count())},
                        {u"steps"_s, stepsOf(one->forecast)}};
    }
    return QJsonDocument(QJsonObject{{u"stamp"_s, m_stamp}, {u"searches"_s, searches}})
        .toJson(QJsonDocument::Compact);
}

std::optional<int> LateBook::late(const Client &client, Moment now) const
{
    const auto entry = m_entries.constFind(client.search);
    if (entry == m_entries.constEnd() || entry->version != client.version)
        return {};
    return entry->forecast.at(now);
}

void LateBook::keep(qint64 search, qint64 version, LateForecast forecast)
{
    m_entries.insert(search, {version, std::move(forecast)});
}

void LateBook::keepOnly(const std::vector<Client> &clients)
{
    QSet<qint64> shared;
    for (const Client &client : clients)
        shared.insert(client.search);
    m_entries.removeIf([&](const auto &entry) { return !shared.contains(entry.key()); });
}

QString stampOfThisProgram()
{
    const QFileInfo program(QCoreApplication::applicationFilePath());
    return QStringLiteral(AFTERWORD_VERSION) + u' ' +
           QString::number(program.lastModified().toMSecsSinceEpoch());
}

QString lateBookPath(const StoreAddress &address)
{
    StoreAddress server = address;
    server.search.reset();
    server.rootCertificate.clear(); // how it is reached, and not which it is
    const QByteArray mark =
        QCryptographicHash::hash(server.text().toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/afterword/late-"_s +
           QString::fromLatin1(mark) + u".json"_s;
}

} // namespace afterword
