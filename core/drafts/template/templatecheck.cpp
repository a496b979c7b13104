// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/template/templatecheck.h"

#include "core/drafts/vocabulary.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateCheck)
};

TemplateMistake mistakeAt(const TemplateTag &tag, const QString &message)
{
    return {message, QString(), tag.start, tag.length, tag.line, tag.column};
}

/// Which phrase sets each phrase set uses, so that a ring can be found.
std::map<QString, QSet<QString>> usesOf(const Template &source)
{
    std::map<QString, QSet<QString>> uses;
    for (const auto &[name, alternatives] : source.phrases) {
        for (const QString &alternative : alternatives) {
            for (const TemplateTag &tag : scanTemplate(alternative).tags) {
                if (tag.kind == TagKind::Partial)
                    uses[name].insert(tag.name);
            }
        }
    }
    return uses;
}

bool leadsTo(const QString &from, const QString &target, const std::map<QString, QSet<QString>> &uses)
{
    QSet<QString> seen;
    QStringList open{from};
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        const auto it = uses.find(name);
        if (it == uses.end() || seen.contains(name))
            continue;
        seen.insert(name);
        if (it->second.contains(target))
            return true;
        open += it->second.values();
    }
    return false;
}

class PartCheck {
public:
    PartCheck(const Template &source, const std::map<QString, QSet<QString>> &uses)
        : m_source(source)
        , m_uses(uses)
    {
    }

    void check(TemplatePart in, const QString &text, const QString &part, const QString &phraseSet = {},
               int phrase = -1)
    {
        TemplateScan scan = scanTemplate(text);
        QStringList sections;
        for (const TemplateTag &tag : scan.tags) {
            if (tag.kind == TagKind::End) {
                if (tag.partner >= 0)
                    sections.removeLast();
                continue;
            }
            look(tag, sections, phraseSet, scan.mistakes);
            if ((tag.kind == TagKind::Section || tag.kind == TagKind::Inverted) && tag.partner >= 0)
                sections.append(tag.name);
        }
        std::stable_sort(scan.mistakes.begin(), scan.mistakes.end(),
                         [](const auto &a, const auto &b) { return a.start < b.start; });
        for (TemplateMistake &mistake : scan.mistakes) {
            mistake.part = part;
            mistake.in = in;
            mistake.phraseSet = phraseSet;
            mistake.phrase = phrase;
            m_mistakes.push_back(std::move(mistake));
        }
    }

    std::vector<TemplateMistake> take() { return std::move(m_mistakes); }

private:
    void look(const TemplateTag &tag, const QStringList &sections, const QString &phraseSet,
              std::vector<TemplateMistake> &mistakes) const
    {
        if (tag.name.isEmpty())
            return;
        switch (tag.kind) {
        case TagKind::Variable:
        case TagKind::Unescaped:
        case TagKind::Section:
        case TagKind::Inverted:
            if (!isKnownVariable(tag.name, sections))
                mistakes.push_back(mistakeAt(tag, Words::tr("There is no variable \"%1\".").arg(tag.name)));
            return;
        case TagKind::Partial: lookAtPartial(tag, phraseSet, mistakes); return;
        case TagKind::End:
        case TagKind::Comment:
        case TagKind::Delimiters: return;
        }
    }

    void lookAtPartial(const TemplateTag &tag, const QString &phraseSet,
                       std::vector<TemplateMistake> &mistakes) const
    {
        const auto it = m_source.phrases.find(tag.name);
        if (it == m_source.phrases.end() || it->second.isEmpty())
            mistakes.push_back(mistakeAt(tag, Words::tr("There is no phrase set \"%1\".").arg(tag.name)));
        else if (!phraseSet.isEmpty() && (tag.name == phraseSet || leadsTo(tag.name, phraseSet, m_uses)))
            mistakes.push_back(mistakeAt(
                tag,
                Words::tr("The phrase set \"%1\" uses itself here, so it would never end.").arg(phraseSet)));
    }

    const Template &m_source;
    const std::map<QString, QSet<QString>> &m_uses;
    std::vector<TemplateMistake> m_mistakes;
};

} // namespace

std::vector<TemplateMistake> mistakesIn(const Template &source)
{
    const std::map<QString, QSet<QString>> uses = usesOf(source);
    PartCheck parts(source, uses);
    parts.check(TemplatePart::Subject, source.subject, Words::tr("subject"));
    parts.check(TemplatePart::Body, source.body, Words::tr("body"));
    for (const auto &[name, alternatives] : source.phrases) {
        int phrase = 0;
        for (const QString &alternative : alternatives) {
            parts.check(TemplatePart::Phrase, alternative, u"%1, %2"_s.arg(name).arg(phrase + 1), name,
                        phrase);
            ++phrase;
        }
    }
    return parts.take();
}

} // namespace afterword
