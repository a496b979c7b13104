// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/postednotice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr auto variable = "AFTERWORD_STANDING_NOTICES";
constexpr int patience = 3000; // milliseconds: a start takes a tenth of a second

NoticeKind kindFrom(int number)
{
    for (const NoticeKind kind : {NoticeKind::Opened, NoticeKind::Due}) {
        if (static_cast<int>(kind) == number)
            return kind;
    }
    return NoticeKind::Late;
}

} // namespace

QByteArray standingText(const std::vector<PostedNotice> &notices)
{
    QJsonArray array;
    for (const PostedNotice &notice : notices) {
        QJsonArray says; // in order: a digest names the first ones
        for (const auto &[key, kind] : notice.says)
            says.append(QJsonArray{key, static_cast<int>(kind)});
        array.append(QJsonObject{{u"tag"_s, notice.tag},
                                 {u"id"_s, qint64(notice.number.id)},
                                 {u"owner"_s, notice.number.owner},
                                 {u"says"_s, says}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<PostedNotice> standingFromText(const QByteArray &text)
{
    std::vector<PostedNotice> notices;
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const auto &value : array) {
        PostedNotice notice{
            value[u"tag"_s].toString(), {uint(value[u"id"_s].toInteger()), value[u"owner"_s].toString()}, {}};
        const QJsonArray says = value[u"says"_s].toArray();
        for (const auto &said : says)
            notice.says.emplace_back(said[0].toString(), kindFrom(said[1].toInt()));
        if (!notice.tag.isEmpty() && notice.number.id > 0)
            notices.push_back(notice);
    }
    return notices;
}

bool leaveStanding(const std::vector<PostedNotice> &notices, const QString &storePath, const QString &now)
{
    if (notices.empty())
        return true;
    QStringList arguments{u"--store"_s, storePath};
    if (!now.isEmpty())
        arguments += {u"--now"_s, now};
    arguments += {u"agenda"_s, u"--notify"_s};

    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(arguments);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(variable), QString::fromUtf8(standingText(notices)));
    process.setProcessEnvironment(environment);
    process.start();
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

std::vector<PostedNotice> takeLeftStanding()
{
    const std::vector<PostedNotice> notices = standingFromText(qgetenv(variable));
    qunsetenv(variable);
    return notices;
}

} // namespace afterword
