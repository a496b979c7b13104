// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"
#include "core/domain/defaultstages.h"
#include "tests/core/exchange/sets/meant.h"

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// Address cards in the form of many programs and phones, taken into an empty search.
class TestCardSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAsItIsMeant_data() { addFilesOf("cards"); }
    void aFileIsReadAsItIsMeant();
};

namespace {

const Moment now = momentFromIso(u"2026-12-20T12:00:00-05:00"_s).value();

QJsonArray contactsIn(const Search &search)
{
    QJsonArray contacts;
    for (const Contact &one : search.contacts) {
        contacts.append(saying({{u"name"_s, one.name},
                                {u"given"_s, one.givenName},
                                {u"title"_s, one.title},
                                {u"organization"_s, one.organization},
                                {u"email"_s, one.email},
                                {u"phone"_s, one.phone},
                                {u"address"_s, lines(one.address)},
                                {u"remarks"_s, lines(one.remarks)},
                                {u"team"_s, one.team}}));
    }
    return contacts;
}

} // namespace

void TestCardSet::aFileIsReadAsItIsMeant()
{
    QFETCH(QString, folder);
    QFETCH(QJsonObject, meant);
    const QByteArray content = contentOf(folder, meant.value(u"file"_s).toString());
    Search search;
    search.person.zone = personOf(folder).zone;
    search.stages = defaultStages();
    const QJsonArray before = meant.value(u"after"_s).toArray();
    for (const QJsonValue &one : before)
        search = imported(contentOf(folder, one.toString()), search, now).search;
    const Imported done = imported(content, search, now);
    QJsonArray skipped;
    for (const ImportLine &line : done.lines) {
        if (line.verb == ImportLine::Verb::Skipped)
            skipped.append(line.what);
    }
    const QString read = inWords(contactsIn(done.search)) + inWords(skipped);
    const QString wanted = inWords(meant.value(u"contacts"_s)) + inWords(meant.value(u"skipped"_s).toArray());
    QVERIFY2(read == wanted, qPrintable(differenceOf(read, wanted)));
    QVERIFY(imported(content, done.search, now).search == done.search);
}

QTEST_APPLESS_MAIN(TestCardSet)
#include "tst_cardset.moc"
