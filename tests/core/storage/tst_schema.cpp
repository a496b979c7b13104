// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

/// A store of today's schema, with nothing in it.
Database made()
{
    auto database = Database::inMemory();
    if (!database || !migrate(*database))
        qFatal("no store could be made");
    return std::move(database).value();
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDigestIsThatOfWhatTheMigrationsMake()
    {
        QCOMPARE(newestSchemaDigest(), digestOfSchema(made()).value());
    }

    void whatTheMigrationsMadeIsFine()
    {
        const auto findings = examineSchema(made());
        QVERIFY(findings);
        QVERIFY(!findings->changed && !findings->added);
    }

    void whatWasAddedIsFound()
    {
        const Database database = made();
        QVERIFY(database.run(u"CREATE INDEX by_company ON application (company)"_s));
        const auto findings = examineSchema(database);
        QVERIFY(findings && findings->added);
        QVERIFY2(findings->added->message.contains(u"index by_company"_s),
                 qPrintable(findings->added->message));
    }

    void whatWasChangedIsFound()
    {
        const Database database = made();
        QVERIFY(database.run(u"ALTER TABLE stage ADD COLUMN more TEXT"_s));
        const auto findings = examineSchema(database);
        QVERIFY(findings && findings->changed);
        QVERIFY2(findings->changed->message.contains(u"table stage"_s),
                 qPrintable(findings->changed->message));
    }

    void anOlderOneIsComparedWithItsOwn()
    {
        auto database = Database::inMemory();
        QVERIFY(database && migrate(*database, 1));
        const auto findings = examineSchema(*database);
        QVERIFY(findings && !findings->changed && !findings->added);
        QVERIFY(digestOfSchema(*database).value() != newestSchemaDigest());
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
