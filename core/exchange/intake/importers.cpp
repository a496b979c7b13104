// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/importers.h"

#include "core/base/iso.h"
#include "core/domain/soundness/zonesaside.h"
#include "core/edits/edittask.h"
#include "core/exchange/card/vcard.h"
#include "core/exchange/filetext.h"
#include "core/exchange/intake/foreignforms.h"
#include "core/exchange/intake/importwords.h"
#include "core/exchange/intake/postingintake.h"
#include "core/exchange/intake/tablewords.h"
#include "core/exchange/json/json.h"
#include "core/exchange/mail/emlreader.h"
#include "core/exchange/mail/savedpage.h"
#include "core/exchange/table/applicationtable.h"
#include "core/posting/page/archivedpage.h"
#include "core/posting/page/pagehtml.h"
#include "core/posting/readposting.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <new>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

using Verb = ImportLine::Verb;

constexpr qsizetype enough = 4096;

bool startsWith(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

bool isSearch(const QByteArray & /*content*/, const QByteArray &head)
{
    return head.startsWith('{');
}

bool isCalendar(const QByteArray & /*content*/, const QByteArray &head)
{
    return startsWith(head, "BEGIN:VCALENDAR");
}

bool isCards(const QByteArray & /*content*/, const QByteArray &head)
{
    return startsWith(head, "BEGIN:VCARD");
}

bool isLetters(const QByteArray &content, const QByteArray & /*head*/)
{
    return beginsLikeLetter(content) && !isWebArchive(content);
}

/// A page begins with its type or its first elements, behind comments at most.
bool beginsAsPage(const QByteArray &head)
{
    if (!head.startsWith('<'))
        return false;
    const QByteArray small = head.toLower();
    for (const char *sign : {"<!doctype html", "<html", "<head", "<body"}) {
        if (small.contains(sign))
            return true;
    }
    return false;
}

bool isPage(const QByteArray &content, const QByteArray &head)
{
    return beginsAsPage(head) || (beginsLikeLetter(content) && isWebArchive(content));
}

bool isTable(const QByteArray & /*content*/, const QByteArray &head)
{
    return beginsAsTable(head);
}

/// For what is read only as it is taken in.
Result<void> keepText(const QByteArray &content, const Zone & /*zone*/, ImportFile &file)
{
    file.text = content;
    return {};
}

/// What a merge changed, in words. Where nothing was read, nothing was there already.
std::vector<ImportLine> linesOf(const Search &before, const Search &after, bool anythingRead)
{
    auto lines = describe(difference(before, after), after);
    if (lines.empty() && anythingRead)
        lines.push_back({Verb::Unchanged, Words::tr("everything in it was there already"), 0});
    return lines;
}

void addSkipped(const std::vector<Error> &skipped, std::vector<ImportLine> &lines)
{
    for (const Error &one : skipped)
        lines.push_back({Verb::Skipped, one.message, one.line});
}

Result<Imported> takeInSearch(const ImportFile &file, const Search &search, Moment /*now*/)
{
    auto merged = readSearch(file.text, search);
    if (!merged)
        return merged.error();
    auto lines = linesOf(search, *merged, true);
    const QStringList asked = zonesSetAside(*merged);
    for (const QString &sentence : asked)
        lines.push_back({Verb::Noted, sentence, 0});
    return Imported{std::move(merged).value(), std::move(lines)};
}

Result<Imported> takeInTable(const ImportFile &file, const Search &search, Moment now)
{
    auto layout = layoutOf(file.text, file.dateOrder.value_or(usualDateOrder(search.person.zone)));
    if (!layout)
        return layout.error();
    const QStringList headings = layout->headings();
    takeAnswers(file.remembered.of(headings), search, *layout);
    const QStringList unfit = takeAnswers(file.answers, search, *layout);
    if (!layout->namesCompany() && headings.size() > 1)
        return whoseIsNotSaid(*layout);
    auto table = readApplications(*layout, search, now);
    if (!table)
        return table.error();
    const bool anythingRead = table->rows.size() > table->skipped.size();
    table->search = settlingApplyTasks(std::move(table->search), search, now);
    auto lines = linesOf(search, table->search, anythingRead);
    const auto words = wordsOf(*table, *layout, search, now);
    lines.insert(lines.end(), words.begin(), words.end());
    if (!unfit.isEmpty())
        lines.push_back({Verb::Noted, answersWithoutUse(unfit), 0});
    return Imported{std::move(table->search), std::move(lines), headings};
}

Result<Imported> takeInCards(const ImportFile &file, const Search &search, Moment /*now*/)
{
    auto cards = readCards(file.text);
    if (!cards)
        return cards.error();
    Search after = takeIn(cards->contacts, search);
    auto lines = linesOf(search, after, !cards->contacts.empty());
    addSkipped(cards->skipped, lines);
    return Imported{std::move(after), std::move(lines)};
}

Result<void> readCalendar(const QByteArray &content, const Zone &zone, ImportFile &file)
{
    auto invitations = readInvitations(content, zone);
    if (!invitations)
        return invitations.error();
    file.invitations = std::move(invitations).value();
    return {};
}

/// What the letter around an invitation says, and the invitation itself where that says more.
QString allThatIsSaid(const QString &letter, const QString &invitation)
{
    if (letter.simplified().contains(invitation.simplified()))
        return letter;
    return letter.trimmed().isEmpty() ? invitation : letter.trimmed() + u"\n\n"_s + invitation;
}

/// A letter that says nowhere when it was sent is about as old as its file.
void dateByFile(ReadMail &mail, const ImportFile &file)
{
    if ((mail.date && isWithinYears(*mail.date)) || !file.changed || !isWithinYears(*file.changed))
        return;
    mail.date = file.changed;
    mail.isDateGuessed = true;
}

/// Reads one letter: the invitations that it brings, with its words, else itself.
Result<void> readOneLetter(const FiledLetter &letter, const Zone &zone, ImportFile &file)
{
    auto mail = readEml(letter);
    if (!mail)
        return mail.error();
    dateByFile(*mail, file);
    InvitationFile found;
    for (const QByteArray &calendar : mail->calendars) {
        auto invitations = readInvitations(calendar, zone);
        if (!invitations)
            continue; // the letter is read instead
        for (Invitation &one : invitations->invitations) {
            one.description = allThatIsSaid(mail->body, one.description);
            if (std::find(found.invitations.begin(), found.invitations.end(), one) == found.invitations.end())
                found.invitations.push_back(std::move(one));
        }
        found.skipped.insert(found.skipped.end(), invitations->skipped.begin(), invitations->skipped.end());
    }
    // Somebody's answer to an invitation, and one that cannot be read, are letters like others.
    if (found.invitations.empty()) {
        file.mails.push_back(std::move(mail).value());
        return {};
    }
    auto &all = file.invitations;
    all.invitations.insert(all.invitations.end(), found.invitations.begin(), found.invitations.end());
    all.skipped.insert(all.skipped.end(), found.skipped.begin(), found.skipped.end());
    return {};
}

Result<void> readLetters(const QByteArray &content, const Zone &zone, ImportFile &file)
{
    const std::vector<FiledLetter> letters = lettersIn(content);
    for (const FiledLetter &letter : letters) {
        if (const auto read = readOneLetter(letter, zone, file); !read)
            file.unread.push_back(read.error());
    }
    if (letters.size() == 1 && !file.unread.empty())
        return file.unread.front();
    sortLetters(file);
    if (file.mails.empty() && !file.invitations.invitations.empty())
        file.kind = FileKind::Calendar;
    return {};
}

Result<Imported> takeInOpened(const ImportFile &file, const Search &search, Moment now)
{
    OpenedSearch opened(search);
    auto lines = takeIn(file, opened, now);
    if (!lines)
        return lines.error();
    return Imported{settlingApplyTasks(opened.search(), search, now), std::move(lines).value()};
}

/// The posting of a page that a browser saved, as HTML or as a web archive.
Result<void> readPage(const QByteArray &text, const Zone & /*zone*/, ImportFile &file)
{
    SavedPage saved{text, {}, {}, {}};
    if (isWebArchive(text)) {
        auto archived = pageInWebArchive(text);
        if (!archived)
            return archived.error();
        saved = std::move(archived).value();
    }
    const PageFacts page = factsOfSavedPage(saved);
    file.posting = readPosting(page);
    if (!isPostingPage(page, file.posting)) {
        return Error{
            Words::tr("is a page that holds no job posting; if there is one, copy its text and paste it "
                      "into New application")};
    }
    return {};
}

Result<Imported> takeInPage(const ImportFile &file, const Search &search, Moment now)
{
    return takeInPosting(file.posting, search, now);
}

constexpr bool mayBeLinked = true;
constexpr bool takenIn = false;

constexpr std::array all{
    Importer{FileKind::Calendar, "ics", "ics,vcs", takenIn, isCalendar, readCalendar, takeInOpened},
    Importer{FileKind::Json, "json", "json", takenIn, isSearch, keepText, takeInSearch},
    Importer{FileKind::ContactCard, "vcf", "vcf", takenIn, isCards, keepText, takeInCards},
    Importer{FileKind::Mail, "mail", "eml,mbox", takenIn, isLetters, readLetters, takeInOpened},
    Importer{FileKind::Page, "saved-page", "html,htm,mhtml,mht", mayBeLinked, isPage, readPage, takeInPage},
    // A workbook becomes a table before it is read.
    Importer{FileKind::Table, "csv", "csv,tsv,txt,xlsx,ods,xls", mayBeLinked, isTable, keepText, takeInTable},
};

/// The row of @p kind; null for what is none of them.
const Importer *importerOf(FileKind kind)
{
    const auto row =
        std::find_if(all.begin(), all.end(), [kind](const Importer &one) { return one.kind == kind; });
    return row == all.end() ? nullptr : &*row;
}

/// Only here is the exception of the allocator an answer of ours: what it left half done is dropped.
Error noMemory()
{
    return {Words::tr("needs more memory than there is")};
}

/// @p text with the line ends of a file that was turned into Windows' once too often: CR CR LF is one end.
QByteArray withSoundLineEnds(const QByteArray &text)
{
    const qsizetype twice = text.count("\r\r\n");
    return twice > 0 && 2 * twice >= text.count('\n') ? QByteArray(text).replace("\r\r\n", "\r\n") : text;
}

} // namespace

bool holdsApplications(const QByteArray &table)
{
    // How dates are written says nothing about it.
    const auto layout = layoutOf(table, DateOrder::DayFirst);
    return layout && layout->namesCompany();
}

std::span<const Importer> importers()
{
    return all;
}

FileKind fileKindOf(const QByteArray &content)
{
    const QByteArray head = asUtf8(content.left(enough)).trimmed();
    const auto row =
        std::find_if(all.begin(), all.end(), [&](const Importer &one) { return one.isOne(content, head); });
    return row == all.end() ? FileKind::Unknown : row->kind;
}

Result<ImportFile> readImport(const QByteArray &content, const Zone &zone, std::optional<Moment> changed)
try {
    if (const QString foreign = foreignForm(content); !foreign.isEmpty())
        return Error{foreign};
    const QByteArray text = withSoundLineEnds(content);
    ImportFile file;
    file.changed = changed;
    file.kind = fileKindOf(text);
    const Importer *importer = importerOf(file.kind);
    if (!importer) {
        return Error{text.trimmed().isEmpty()
                         ? Words::tr("is empty")
                         : Words::tr("is neither a search (.json), a table (.csv), address cards "
                                     "(.vcf), an invitation (.ics), a message (.eml) nor a page (.html)")};
    }
    if (const auto read = importer->read(text, zone, file); !read)
        return read.error();
    return file;
} catch (const std::bad_alloc &) {
    return noMemory();
}

Result<ImportFile> readLetter(const QByteArray &text, const Zone &zone)
try {
    ImportFile file;
    file.kind = FileKind::Mail;
    if (const auto read = readLetters(withSoundLineEnds(text), zone, file); !read)
        return read.error();
    return file;
} catch (const std::bad_alloc &) {
    return noMemory();
}

Result<Imported> importFile(const ImportFile &file, const Search &search, Moment now)
try {
    const Importer *importer = importerOf(file.kind);
    if (!importer)
        return Error{Words::tr("is not something that can be imported")};
    return importer->takeIn(file, search, now);
} catch (const std::bad_alloc &) {
    return noMemory();
}

} // namespace afterword
