// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"
#include "core/domain/defaultstages.h"
#include "tests/core/exchange/sets/meant.h"

#include <QJsonDocument>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// Tables of applications in the form of many programs, taken into an empty search in New York.
class TestTableSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAsItIsMeant_data() { addFilesOf("tables"); }
    void aFileIsReadAsItIsMeant();
};

namespace {

const Moment now = momentFromIso(u"2026-12-20T12:00:00-05:00"_s).value();
const QDate today(2026, 12, 20);

QString dateOf(const std::optional<QDate> &date)
{
    return date ? isoDate(*date) : QString();
}

QJsonArray applicationsIn(const Search &search)
{
    QJsonArray applications;
    for (const Application &one : search.applications) {
        // What the table does not say of it was added when it was applied for, else today.
        const bool isSaid = one.added != today && one.added != one.applied;
        const QString added = isSaid ? isoDate(one.added) : QString();
        applications.append(saying({{u"company"_s, one.company},
                                    {u"role"_s, one.role},
                                    {u"stage"_s, one.stage.text},
                                    {u"added"_s, added},
                                    {u"applied"_s, dateOf(one.applied)},
                                    {u"location"_s, one.location},
                                    {u"salary"_s, one.salary},
                                    {u"url"_s, one.url},
                                    {u"tags"_s, QJsonArray::fromStringList(one.tags)},
                                    {u"contact"_s, personIn(one.mainContact, search)},
                                    {u"recruiter"_s, personIn(one.recruiter, search)},
                                    {u"remarks"_s, lines(one.remarks)},
                                    {u"posting"_s, one.posting}}));
    }
    return applications;
}

} // namespace

void TestTableSet::aFileIsReadAsItIsMeant()
{
    QFETCH(QString, folder);
    QFETCH(QJsonObject, meant);
    const QByteArray content = contentOf(folder, meant.value(u"file"_s).toString());
    Search search;
    search.person = personOf(folder);
    search.stages = defaultStages();
    const auto said = answersFromText(QJsonDocument(meant.value(u"answers"_s).toObject()).toJson());
    QVERIFY2(said, said ? "" : qPrintable(said.error().message));
    const Imported done = imported(content, search, now, *said);
    QString words;
    for (const ImportLine &line : done.lines)
        words += u"\n    "_s + toText(line.verb) + u' ' + line.what;
    const QString read = inWords(applicationsIn(done.search));
    const QString wanted = inWords(meant.value(u"applications"_s));
    QVERIFY2(read == wanted, qPrintable(differenceOf(read, wanted) + words));
    QVERIFY(imported(content, done.search, now, *said).search == done.search);
}

QTEST_APPLESS_MAIN(TestTableSet)
#include "tst_tableset.moc"
