// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/archivedpage.h"
#include "core/posting/page/pagehtml.h"
#include "core/posting/readposting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile opened(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/postings/") + file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QString nameOf(RemoteWork remote)
{
    switch (remote) {
    case RemoteWork::Unknown: return {};
    case RemoteWork::No: return u"no"_s;
    case RemoteWork::Partly: return u"partly"_s;
    case RemoteWork::Fully: return u"fully"_s;
    }
    Q_UNREACHABLE();
}

/// What was read of one field, beside what is meant.
struct Field {
    QString name;
    QString read;
    bool isGuess = false;
};

std::vector<Field> fieldsOf(const Posting &posting)
{
    const auto text = [](const char *name, const Told<QString> &fact) {
        return Field{QString::fromLatin1(name), fact.value, fact.isGuess};
    };
    const auto day = [](const char *name, const Told<QDate> &fact) {
        return Field{QString::fromLatin1(name), fact.value.toString(Qt::ISODate), fact.isGuess};
    };
    return {text("company", posting.company),
            text("agency", posting.agency),
            text("role", posting.role),
            text("place", posting.place),
            {u"remote"_s, nameOf(posting.remote.value), posting.remote.isGuess},
            text("salary", posting.salary),
            text("employment", posting.employment),
            day("postedOn", posting.postedOn),
            day("closesOn", posting.closesOn),
            text("link", posting.link)};
}

/// Counts over all sets, for the share that is right.
struct Tally {
    int fields = 0;
    int right = 0;
    QStringList wrong;
    QStringList wrongUnmarked;
};

void take(Tally &tally, const QString &file, const Field &field, const QString &meant)
{
    ++tally.fields;
    if (field.read == meant) {
        ++tally.right;
        return;
    }
    const QString what = u"%1: %2 is “%3”, meant is “%4”%5"_s.arg(
        file, field.name, field.read, meant,
        field.isGuess || field.read.isEmpty() ? u""_s : u" (unmarked)"_s);
    tally.wrong << what;
    if (!field.isGuess && !field.read.isEmpty())
        tally.wrongUnmarked << what;
}

/// The text has each piece that is meant, and nothing of what belongs elsewhere.
void takeText(Tally &tally, const QString &file, const Posting &posting, const QJsonObject &meant)
{
    const QString &text = posting.text.value;
    QStringList wrong;
    const QJsonArray pieces = meant.value(u"text"_s).toArray();
    for (const auto &piece : pieces) {
        if (!text.contains(piece.toString()))
            wrong += u"without “%1”"_s.arg(piece.toString());
    }
    QJsonArray strangers = meant.value(u"without"_s).toArray();
    strangers.append(u"<p>"_s);
    strangers.append(u"&amp;"_s);
    for (const auto &stranger : std::as_const(strangers)) {
        if (text.contains(stranger.toString()))
            wrong += u"with “%1”"_s.arg(stranger.toString());
    }
    const QString read = text.isEmpty() || wrong.isEmpty() ? text : wrong.join(u", "_s);
    take(tally, file, {u"text"_s, wrong.isEmpty() ? u"as meant"_s : read, posting.text.isGuess},
         u"as meant"_s);
}

/// The facts of a saved page, or of the page in a web archive.
PageFacts factsOfFile(const QByteArray &content, const QString &url)
{
    if (!isWebArchive(content))
        return factsOfHtml(content, {url, {}});
    const Result<SavedPage> saved = pageInWebArchive(content);
    return saved ? factsOfSavedPage(*saved) : PageFacts();
}

Tally readSet(const QString &folder)
{
    Tally tally;
    const QJsonArray set = QJsonDocument::fromJson(contentOf(folder + u"expected.json"_s)).array();
    for (const auto &one : set) {
        const QJsonObject meant = one.toObject();
        const QString file = meant.value(u"file"_s).toString();
        const QByteArray html = contentOf(folder + file);
        if (html.isEmpty()) {
            tally.wrongUnmarked << file + u" is missing"_s;
            continue;
        }
        const Posting posting = readPosting(factsOfFile(html, meant.value(u"url"_s).toString()));
        for (const Field &field : fieldsOf(posting))
            take(tally, file, field, meant.value(field.name).toString());
        takeText(tally, file, posting, meant);
    }
    return tally;
}

} // namespace

class TestPostingSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void pagesAreReadAsMeant_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("pages");
        QTest::newRow("sixty systems and mistakes") << QString() << 60;
        QTest::newRow("thirty others") << u"second/"_s << 30;
        QTest::newRow("thirty by another hand") << u"third/"_s << 30;
        QTest::newRow("those of a stranger's that are right") << u"fourth/"_s << 17;
        QTest::newRow("thirty by a stranger") << u"fifth/"_s << 30;
        QTest::newRow("those of a third stranger that are right") << u"sixth/"_s << 19;
        QTest::newRow("thirty by a fourth stranger") << u"seventh/"_s << 30;
        QTest::newRow("thirty that contradict themselves and others") << u"eighth/"_s << 30;
        QTest::newRow("thirty more, by one who knew the reader") << u"ninth/"_s << 30;
        QTest::newRow("thirty by a fifth stranger") << u"tenth/"_s << 30;
        QTest::newRow("thirty by a sixth stranger") << u"eleventh/"_s << 30;
        QTest::newRow("thirty by a seventh stranger") << u"twelfth/"_s << 30;
        QTest::newRow("thirty by an eighth stranger") << u"thirteenth/"_s << 30;
        QTest::newRow("thirty by a ninth stranger") << u"fourteenth/"_s << 30;
        QTest::newRow("thirty by a tenth stranger") << u"fifteenth/"_s << 30;
        QTest::newRow("thirty by an eleventh stranger") << u"sixteenth/"_s << 30;
        QTest::newRow("thirty by a twelfth stranger") << u"seventeenth/"_s << 30;
        QTest::newRow("thirty by a thirteenth stranger") << u"eighteenth/"_s << 30;
        QTest::newRow("thirty by a fourteenth stranger") << u"nineteenth/"_s << 30;
        QTest::newRow("thirty by a fifteenth stranger") << u"twentieth/"_s << 30;
        QTest::newRow("thirty by a sixteenth stranger") << u"twentyfirst/"_s << 30;
        QTest::newRow("thirty by a seventeenth stranger") << u"twentysecond/"_s << 30;
        QTest::newRow("thirty by an eighteenth stranger") << u"twentythird/"_s << 30;
        QTest::newRow("thirty by a nineteenth stranger") << u"twentyfourth/"_s << 30;
        QTest::newRow("thirty by a twentieth stranger") << u"twentyfifth/"_s << 30;
        QTest::newRow("thirty by a twenty-first stranger") << u"twentysixth/"_s << 30;
        QTest::newRow("twenty of small sites, by one who knew the reader") << u"small/"_s << 20;
    }
    void pagesAreReadAsMeant()
    {
        QFETCH(QString, folder);
        QFETCH(int, pages);
        constexpr int fieldsOfPage = 11;
        constexpr double wanted = 0.95;
        const Tally tally = readSet(folder);
        for (const QString &wrong : tally.wrong)
            qInfo("%s", qPrintable(wrong));
        qInfo("%d of %d fields are right; %d are wrong and not marked as a guess", tally.right, tally.fields,
              static_cast<int>(tally.wrongUnmarked.size()));
        QCOMPARE(tally.fields, pages * fieldsOfPage);
        QVERIFY2(tally.wrongUnmarked.isEmpty(), qPrintable(tally.wrongUnmarked.join(u'\n')));
        QVERIFY(tally.right >= wanted * tally.fields);
    }
};

QTEST_APPLESS_MAIN(TestPostingSet)
#include "tst_postingset.moc"
