// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace afterword {

/// How large a template may be. Beyond it there is an error with its place, never a long wait.
struct TemplateLimits {
    static constexpr int length = 64 * 1024;  ///< UTF-16 units of one text: a subject, a body, a phrase
    static constexpr int tags = 4096;         ///< tags in one text
    static constexpr int depth = 16;          ///< sections within sections
    static constexpr int partialDepth = 16;   ///< partials within partials
    static constexpr int output = 256 * 1024; ///< UTF-16 units that may come out
};

enum class TagKind { Variable, Unescaped, Section, Inverted, End, Comment, Partial, Delimiters };

/// One Mustache tag where it stands in the text. Offsets count UTF-16 units; lines and columns count from 1.
struct TemplateTag {
    TagKind kind = TagKind::Variable;
    QString name; ///< for a comment: its text; for new delimiters: both, separated by a space
    int start = 0;
    int length = 0;
    int nameStart = 0; ///< where the name itself begins
    int line = 1;
    int column = 1;
    int partner = -1; ///< for a section's begin and end: the place of the other in the list of tags

    bool operator==(const TemplateTag &) const = default;
};

/// The texts that a template is made of.
enum class TemplatePart { Subject, Body, Phrase };

/// What is wrong with a template, and where.
struct TemplateMistake {
    QString message; ///< one plain sentence
    QString part;    ///< "subject", "body", or a phrase: "opening, 2"; empty where only one text was read
    int start = 0;
    int length = 0;
    int line = 1;
    int column = 1;
    // Where mistakesIn() found it.
    TemplatePart in = TemplatePart::Body;
    QString phraseSet = {};
    int phrase = -1; ///< the place of the alternative in its set

    bool operator==(const TemplateMistake &) const = default;
};

struct TemplateScan {
    std::vector<TemplateTag> tags;
    std::vector<TemplateMistake> mistakes; ///< unclosed tags and sections, wrong ends, limits
};

/// Reads the tags of a Mustache text (interpolation, sections, inverted sections, comments, partials, new
/// delimiters). Says what is unclosed or closed wrongly, and stops at the limits. Linear in the text.
TemplateScan scanTemplate(QStringView text);

/// What stands between the tags of @p text, a blank in the place of each.
QString withoutTags(const QString &text);

} // namespace afterword
