// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/host/frame.h"

#include <QTest>

#include <cstring>

using namespace afterword::browser;
using State = Frame::State;

namespace {

std::string announcing(std::uint32_t size, const std::string &bytes)
{
    std::string frame = framed(bytes);
    std::memcpy(frame.data(), &size, sizeof size);
    return frame;
}

} // namespace

Q_DECLARE_METATYPE(std::string)
Q_DECLARE_METATYPE(afterword::browser::Frame::State)

class FrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsReadHoweverItComes_data();
    void aMessageIsReadHoweverItComes();
    void nothingIsKeptOfWhatIsTooLarge();
    void itNeverWantsMoreThanWasAnnounced();
    void anAnswerIsHandedOnOnlyWhereItIsOne_data();
    void anAnswerIsHandedOnOnlyWhereItIsOne();
};

void FrameTest::aMessageIsReadHoweverItComes_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<State>("state");
    const std::string largest = '{' + std::string(largestMessage - 2, ' ') + '}';
    QTest::newRow("nothing") << std::string() << State::Incomplete;
    QTest::newRow("half a length") << std::string("\1\0", 2) << State::Incomplete;
    QTest::newRow("no message yet") << announcing(4, "") << State::Incomplete;
    QTest::newRow("half a message") << announcing(4, "{ ") << State::Incomplete;
    QTest::newRow("a message") << framed(R"({"url":"https://jobs.example/1"})") << State::Whole;
    QTest::newRow("the largest one") << framed(largest) << State::Whole;
    QTest::newRow("one byte larger") << framed(largest + ' ') << State::TooLarge;
    QTest::newRow("4 GB announced") << announcing(0xFFFFFFFFU, "{}") << State::TooLarge;
    QTest::newRow("an empty one") << framed("") << State::NoMessage;
    QTest::newRow("a list") << framed("[1]") << State::NoMessage;
    QTest::newRow("a text") << framed("\"{}\"") << State::NoMessage;
    QTest::newRow("two messages") << framed("{}") + framed("{}") << State::NoMessage;
}

void FrameTest::aMessageIsReadHoweverItComes()
{
    QFETCH(std::string, bytes);
    QFETCH(State, state);
    Frame atOnce;
    atOnce.add(bytes);
    QCOMPARE(atOnce.state(), state);
    Frame byteByByte;
    for (const char byte : bytes)
        byteByByte.add({&byte, 1});
    QCOMPARE(byteByByte.state(), state);
    if (state == State::Whole) {
        QVERIFY(framed(atOnce.message()) == bytes);
        QVERIFY(framed(byteByByte.message()) == bytes);
    }
}

void FrameTest::nothingIsKeptOfWhatIsTooLarge()
{
    Frame frame;
    frame.add(announcing(0xFFFFFFF0U, std::string(100000, '{')));
    QCOMPARE(frame.state(), State::TooLarge);
    QVERIFY(frame.message().empty());
    QCOMPARE(frame.wanted(), size_t(0));
}

void FrameTest::itNeverWantsMoreThanWasAnnounced()
{
    Frame frame;
    QCOMPARE(frame.wanted(), size_t(4));
    const std::string bytes = framed("{12345}");
    frame.add(bytes.substr(0, 3));
    QCOMPARE(frame.wanted(), size_t(1));
    frame.add(bytes.substr(3, 3));
    QCOMPARE(frame.wanted(), size_t(5));
    frame.add(bytes.substr(6));
    QCOMPARE(frame.wanted(), size_t(0));
    QVERIFY(frame.message() == "{12345}");
}

void FrameTest::anAnswerIsHandedOnOnlyWhereItIsOne_data()
{
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("an answer") << std::string(R"({"outcome":"saved"})") << true;
    QTest::newRow("with letters of all sizes") << std::string(R"({"stage":"Gespräch € 😀"})") << true;
    QTest::newRow("the longest") << '{' + std::string(largestAnswer - 2, 'x') + '}' << true;
    QTest::newRow("longer") << '{' + std::string(largestAnswer - 1, 'x') + '}' << false;
    QTest::newRow("nothing") << std::string() << false;
    QTest::newRow("a brace") << std::string("{") << false;
    QTest::newRow("no object") << std::string("[]") << false;
    QTest::newRow("two lines") << std::string("{\n}") << false;
    QTest::newRow("a byte of another coding") << std::string("{\xE9}") << false;
    QTest::newRow("half a character") << std::string("{\xED\xA0\x80}") << false;
    QTest::newRow("written longer than it is") << std::string("{\xC0\xAF}") << false;
    QTest::newRow("three bytes for one") << std::string("{\xE0\x80\xAF}") << false;
    QTest::newRow("beyond all characters") << std::string("{\xF4\x90\x80\x80}") << false;
    QTest::newRow("cut") << std::string("{\xE2\x82}") << false;
}

void FrameTest::anAnswerIsHandedOnOnlyWhereItIsOne()
{
    QFETCH(std::string, answer);
    QFETCH(bool, isOne);
    QCOMPARE(isAnswer(answer), isOne);
}

QTEST_APPLESS_MAIN(FrameTest)
#include "tst_frame.moc"
