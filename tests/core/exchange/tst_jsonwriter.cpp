// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonwriter.h"

#include <QJsonDocument>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

void writeSmall(JsonWriter &json)
{
    json.beginObject();
    json.field("z"_L1, 1);
    json.field("a"_L1, true);
    json.endObject();
}

} // namespace

class TestJsonWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongTextComesInPieces()
    {
        const std::vector<int> rows(20'000, 7);
        const auto write = [](JsonWriter &json, int row) {
            json.beginObject();
            json.field("number"_L1, row);
            json.endObject();
        };
        QByteArray whole;
        qsizetype longest = 0;
        JsonWriter json([&](const QByteArray &piece) {
            whole += piece;
            longest = std::max(longest, piece.size());
        });
        writeArray(json, rows, write);
        QCOMPARE(whole, jsonArray(rows, write));
        QVERIFY2(longest < 70'000, qPrintable(QString::number(longest)));
        QVERIFY(json.text().isEmpty());
    }

    void objectsKeepTheirOrder()
    {
        JsonWriter json;
        json.beginArray();
        json.beginObject();
        json.field("key"_L1, u"a\"b\u00e9\n"_s);
        json.field("contact"_L1, std::optional<QString>());
        json.beginArray("list"_L1);
        writeSmall(json);
        json.endArray();
        json.beginArray("empty"_L1);
        json.endArray();
        json.endObject();
        writeSmall(json);
        json.endArray();
        json.finish();
        QCOMPARE(json.text(), QByteArray("[\n"
                                         "  {\n"
                                         "    \"key\": \"a\\\"bé\\n\",\n"
                                         "    \"contact\": null,\n"
                                         "    \"list\": [\n"
                                         "      {\n"
                                         "        \"z\": 1,\n"
                                         "        \"a\": true\n"
                                         "      }\n"
                                         "    ],\n"
                                         "    \"empty\": []\n"
                                         "  },\n"
                                         "  {\n"
                                         "    \"z\": 1,\n"
                                         "    \"a\": true\n"
                                         "  }\n"
                                         "]\n"));
        QVERIFY(QJsonDocument::fromJson(json.text()).isArray());
    }

    void nothingIsAnEmptyArray()
    {
        JsonWriter json;
        json.beginArray();
        json.endArray();
        json.finish();
        QCOMPARE(json.text(), QByteArray("[]\n"));
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
