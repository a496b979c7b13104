// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/archivedpage.h"

#include "core/posting/readposting.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const QString duties =
    u"<h2>Your duties</h2><p>You mend the nets, count the eels and write both down before the tide turns "
    "again.</p><h2>Requirements</h2><p>You can swim in cold water, read a tide table and keep a boat dry in "
    "any weather that the estuary brings.</p>"_s;

/// A web archive of a page on a company's own site with a frame from @p host.
QByteArray archiveWithFrame(const QByteArray &around, const QByteArray &frame, const QByteArray &host)
{
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://heron.example/jobs?gh_jid=4711\r\n"
           "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
           "--b\r\nContent-Type: text/html\r\nContent-Location: "
           "https://heron.example/jobs?gh_jid=4711\r\n\r\n" +
           around + "\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://" + host +
           "/embed/job_app?token=4711\r\n\r\n" + frame + "\r\n--b--\r\n";
}

Posting postingInArchive(const QByteArray &archive)
{
    const auto saved = pageInWebArchive(archive);
    return saved ? readPosting(factsOfSavedPage(*saved)) : Posting();
}

} // namespace

class TestArchivedPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBoardsFrameIsThePosting()
    {
        const QByteArray around = "<html><head><title>Open roles</title><meta property=\"og:site_name\" "
                                  "content=\"Heron Fisheries\">"
                                  "<link rel=\"canonical\" href=\"https://heron.example/jobs\"></head>"
                                  "<body><h1>Open roles</h1><p>Work by the water.</p></body></html>";
        const QByteArray frame = "<html><head><title>Eel Warden</title></head><body><h1>Eel Warden</h1>" +
                                 duties.toUtf8() + "</body></html>";
        const Posting posting = postingInArchive(archiveWithFrame(around, frame, "boards.greenhouse.io"));
        QCOMPARE(posting.role.value, u"Eel Warden"_s);
        QCOMPARE(posting.company.value, u"Heron Fisheries"_s);
        QCOMPARE(posting.link.value, u"https://heron.example/jobs?gh_jid=4711"_s);
        QVERIFY(posting.text.value.contains(u"count the eels"_s));
        // An advertisement from elsewhere is not.
        QCOMPARE(postingInArchive(archiveWithFrame(around, frame, "ads.example")).role.value,
                 postingInArchive(archiveWithFrame(around, "<p>x</p>", "ads.example")).role.value);
    }

    void aFrameThatIsOnlyTheFormIsNot()
    {
        const QByteArray around =
            "<html><head><title>Eel Warden</title></head><body><h1>Eel Warden</h1><p>Location: "
            "Grange</p>" +
            duties.toUtf8() + "</body></html>";
        const QByteArray form =
            "<html><body><h1>Eel Warden</h1>" + duties.toUtf8().replace("eels", "forms") + "</body></html>";
        const Posting posting = postingInArchive(archiveWithFrame(around, form, "boards.greenhouse.io"));
        QCOMPARE(posting.place.value, u"Grange"_s);
        QVERIFY(posting.text.value.contains(u"count the eels"_s));
    }
};

QTEST_APPLESS_MAIN(TestArchivedPage)
#include "tst_archivedpage.moc"
