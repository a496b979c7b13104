// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/foreignforms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

template <size_t N>
bool startsWithOneOf(const QByteArray &content, const std::array<QByteArrayView, N> &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](QByteArrayView one) { return content.startsWith(one); });
}

/// The name of the parts of a .msg ([MS-OXMSG] 2.1), as its folder has it: "__substg1.0_", in UTF-16.
constexpr QByteArrayView partOfMessage("_\0_\0s\0u\0b\0s\0t\0g\0001\0.\0000\0_\0", 24);
constexpr QByteArrayView compoundFile("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"); // [MS-CFB] 2.2
constexpr QByteArrayView transportNeutral("\x78\x9f\x3e\x22");             // [MS-OXTNEF] 2.1.3.1
constexpr QByteArrayView personalFolders("!BDN");                          // [MS-PST] 2.2.2.6
/// ZIP, gzip, 7z, RAR, xz
constexpr std::array archives = {QByteArrayView("PK\x03\x04"), QByteArrayView("\x1f\x8b"),
                                 QByteArrayView("7z\xbc\xaf\x27\x1c"), QByteArrayView("Rar!\x1a\x07"),
                                 QByteArrayView("\xfd\x37zXZ")};
/// PDF, JPEG, PNG, GIF, PostScript, RTF
constexpr std::array documents = {QByteArrayView("%PDF-"),   QByteArrayView("\xff\xd8\xff"),
                                  QByteArrayView("\x89PNG"), QByteArrayView("GIF8"),
                                  QByteArrayView("%!PS"),    QByteArrayView("{\\rtf")};

bool isDocument(const QByteArray &content)
{
    // Word's and LibreOffice's are archives too; HEIC, as telephones take pictures, says so behind its
    // length.
    const bool isPacked =
        content.startsWith("PK\x03\x04") &&
        (content.contains("word/document.xml") || content.contains("ppt/presentation.xml") ||
         content.contains("application/vnd.oasis.opendocument."));
    return isPacked || startsWithOneOf(content, documents) || content.startsWith(compoundFile) ||
           content.mid(4, 4) == "ftyp";
}

} // namespace

QString foreignForm(const QByteArray &content)
{
    if (content.startsWith(compoundFile) && content.contains(partOfMessage))
        return Words::tr("is a message in a form that only Outlook reads (.msg); save it as .eml or .ics, in "
                         "Outlook or on your mailbox’s web page, and import that");
    if (content.startsWith(transportNeutral))
        return Words::tr("is in a form that only Outlook reads (winmail.dat); ask whoever sent it for the "
                         "invitation as .ics, or for the letter as plain text");
    if (content.startsWith(personalFolders))
        return Words::tr("is a mailbox in a form that only Outlook reads (.pst); drag its letters into a "
                         "folder as .eml files, and import that folder");
    if (isDocument(content))
        return Words::tr("is a document or a picture, which holds nothing that could be imported; to keep it "
                         "with an application, drop it on that card");
    if (startsWithOneOf(content, archives))
        return Words::tr("is an archive; unpack it, and import the files or the folder that come out of it");
    return {};
}

} // namespace afterword
