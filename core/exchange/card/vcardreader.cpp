// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/cardreading.h"
#include "core/exchange/card/vcard.h"

#include "core/exchange/contentlines.h"
#include "core/exchange/filetext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CardReader)
};

constexpr qsizetype largestFile = 256'000'000;
constexpr size_t mostCards = 250'000;

/// Reads a file of cards line by line.
class CardFileReader {
public:
    Result<void> take(const ContentLine &line)
    {
        if (line.value.contains('\0'))
            return Error{
                Words::tr("this is not a file of address cards: it holds characters that text never has"),
                line.line};
        const bool isCard = line.value.trimmed().compare("VCARD", Qt::CaseInsensitive) == 0;
        if (line.name == "BEGIN" && isCard)
            return begin(line);
        if (line.name == "END" && isCard && m_card) {
            end();
        } else if (m_card) {
            if (m_within == 0)
                m_card->take(line);
            m_afterAgent = line.name == "AGENT" && line.value.trimmed().isEmpty();
        } else if (m_any) {
            skipJunk(line);
        } else {
            return Error{Words::tr("this is not a file of address cards: BEGIN:VCARD should be here"),
                         line.line};
        }
        return {};
    }

    Result<CardFile> finished()
    {
        if (m_card)
            m_file.skipped.push_back(
                {Words::tr("the file ends in the middle of this address card"), m_card->line()});
        if (m_file.contacts.empty() && m_card)
            return m_file.skipped.back();
        if (m_file.contacts.empty() && m_file.skipped.empty())
            return Error{Words::tr("this file of address cards is empty"), 1};
        return std::move(m_file);
    }

private:
    Result<void> begin(const ContentLine &line)
    {
        m_any = true;
        m_junk = false;
        // In version 2.1 an agent's card stands within the card of whom they act for.
        if (m_card && (m_afterAgent || m_within > 0)) {
            ++m_within;
            m_afterAgent = false;
            return {};
        }
        if (m_card)
            m_file.skipped.push_back(
                {Words::tr("the next address card begins before this one has ended"), m_card->line()});
        if (m_file.contacts.size() + m_file.skipped.size() >= mostCards)
            return Error{Words::tr("this file has more than %1 address cards").arg(mostCards), line.line};
        m_card.emplace(line.line);
        return {};
    }

    void end()
    {
        if (m_within > 0) {
            --m_within;
            return;
        }
        auto contact = m_card->finished();
        if (contact)
            m_file.contacts.push_back(std::move(contact).value());
        else
            m_file.skipped.push_back(contact.error());
        m_card.reset();
    }

    /// What stands between two cards is told once.
    void skipJunk(const ContentLine &line)
    {
        if (!m_junk)
            m_file.skipped.push_back({Words::tr("this line belongs to no address card"), line.line});
        m_junk = true;
    }

    CardFile m_file;
    std::optional<CardReading> m_card;
    int m_within = 0;          ///< cards within the card
    bool m_afterAgent = false; ///< the line before began an agent
    bool m_any = false;        ///< a card has begun
    bool m_junk = false;
};

/// Old programs end lines with CR alone.
QByteArray withLineFeeds(QByteArray text)
{
    if (!text.contains('\n'))
        text.replace('\r', '\n');
    return text;
}

} // namespace

Result<CardFile> readCards(const QByteArray &text)
{
    if (text.size() > largestFile)
        return Error{Words::tr("this file is larger than 256 MB; export the contacts without their photos")};
    CardFileReader reader;
    ContentLines content(withLineFeeds(withoutUtf16(text)));
    while (const auto line = content.next()) {
        if (const auto taken = reader.take(*line); !taken)
            return taken.error();
    }
    return reader.finished();
}

} // namespace afterword
