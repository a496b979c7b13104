// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"
#include "core/domain/defaultstages.h"
#include "core/exchange/json.h"

#include <QFile>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR) + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    return file.readAll();
}

/// A search that nobody has begun.
Search newSearch()
{
    Search search;
    search.stages = defaultStages();
    return search;
}

QByteArray example()
{
    return contentsOf(u"tests/data/interchange/example.json"_s);
}

QByteArray everything()
{
    return contentsOf(u"tests/data/interchange/everything.json"_s);
}

Search readOnto(const QByteArray &text, const Search &onto)
{
    const Result<Search> read = readSearch(text, onto);
    if (!read)
        qWarning("line %d: %s", read.error().line, qPrintable(read.error().message));
    return read ? *read : Search{};
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheInterfacesReads();
    void everythingComesBackToTheByte();
    void theSampleSearchReads();
    void readingTheSameFileAgainChangesNothing();
};

void TestJson::theExampleOfTheInterfacesReads()
{
    const Search search = readOnto(example(), newSearch());
    QCOMPARE(search.person.name, u"Robin Vale"_s);
    QCOMPARE(search.stages.size(), size_t(1));
    const Application *northwind = search.applications.find(ApplicationId{u"northwind"_s});
    QVERIFY(northwind);
    QCOMPARE(northwind->interviews.size(), size_t(1));
    QCOMPARE(isoMoment(northwind->interviews[0].startsAt(), search.person.zone),
             u"2026-11-23T10:00:00-05:00"_s);
    QCOMPARE(northwind->interviews[0].interviewers[0].moment, u"showed the churn dashboard"_s);
    QCOMPARE(northwind->outcome->kind, OutcomeKind::Rejected);
    QCOMPARE(search.decisions.size(), size_t(1));
}

void TestJson::everythingComesBackToTheByte()
{
    QCOMPARE(writeSearch(readOnto(everything(), newSearch())), everything());
}

void TestJson::theSampleSearchReads()
{
    const Search search = readOnto(contentsOf(u"resources/sample/search.json"_s), newSearch());
    QVERIFY(!search.applications.empty());
    QCOMPARE(readOnto(writeSearch(search), newSearch()), search);
}

void TestJson::readingTheSameFileAgainChangesNothing()
{
    const Search once = readOnto(everything(), newSearch());
    QCOMPARE(readOnto(everything(), once), once);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
