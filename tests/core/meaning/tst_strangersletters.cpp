// SPDX-License-Identifier: GPL-3.0-or-later
// Whole letters that a stranger to the reader wrote, as they come out of a mailbox.
#include "core/exchange/intake/importfile.h"
#include "core/meaning/standingmeanings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/letters/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString inWords(Meaning kind)
{
    switch (kind) {
    case Meaning::Rejection: return u"no"_s;
    case Meaning::Offer: return u"offer"_s;
    case Meaning::Invitation: return u"invitation"_s;
    case Meaning::Promise: return u"promised"_s;
    case Meaning::Question: return u"question"_s;
    case Meaning::Hold: return {}; // nothing is asked about it
    }
    Q_UNREACHABLE();
}

} // namespace

class TestStrangersLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsReadAsItIsMeant_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        const QJsonArray all = QJsonDocument::fromJson(contentOf(u"expected.json"_s)).array();
        QCOMPARE(all.size(), 40);
        for (const QJsonValue &one : all)
            QTest::newRow(one[u"file"].toString().toUtf8().constData()) << one.toObject();
    }

    void eachIsReadAsItIsMeant()
    {
        QFETCH(QJsonObject, expected);
        const auto file = readImport(contentOf(expected[u"file"].toString()), Zone());
        QVERIFY(file && file->mails.size() == 1);
        const ReadMail &mail = file->mails.front();
        Message letter;
        letter.id.text = u"letter"_s;
        letter.at = mail.date.value();
        letter.direction = Direction::In;
        letter.body = mail.body;
        letter.automatic = mail.automatic;
        QStringList found;
        QString day;
        for (const StandingMeaning &one : StandingMeanings().ofLetter(letter, ApplicationId(), Person())) {
            found += inWords(one.meaning.kind);
            if (one.meaning.date)
                day = one.meaning.date->toString(Qt::ISODate);
        }
        found.removeAll(QString());
        QStringList meant;
        for (const QJsonValue &kind : expected[u"kinds"].toArray())
            meant += kind.toString();
        meant.removeAll(u"none"_s);
        found.sort();
        meant.sort();
        QCOMPARE(found, meant);
        QCOMPARE(day, expected[u"promisedDay"].toString());
    }
};

QTEST_GUILESS_MAIN(TestStrangersLetters)
#include "tst_strangersletters.moc"
