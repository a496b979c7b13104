// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/html/htmlwords.h"
#include "core/posting/page/otherjobs.h"
#include "core/posting/page/pagefacts.h"
#include "core/posting/page/pagetrees.h"
#include "core/posting/page/tagsinline.h"

#include <QHash>

namespace afterword {

/// Collects PageFacts from a page's elements as a parser meets them, with names in small letters.
class PageCollector {
public:
    /// @p url: where the page was; may be empty.
    explicit PageCollector(const QString &url);

    /// @p attributes: names and values in turns, ended by null; may be null.
    void begin(QByteArrayView name, const unsigned char **attributes);
    void end(QByteArrayView name);
    void words(QByteArrayView text);
    /// What stands within a script or a style.
    void script(QByteArrayView text);
    void comment(QByteArrayView text);
    /// Something was not read.
    void setCut() { m_page.cut = true; }
    /// How many elements are open.
    size_t depth() const { return m_frames.size(); }

    PageFacts page() &&;

private:
    class Attributes;
    enum class What { Title, Heading, Mark, Control, Label, Microdata, Rdfa };

    /// Words that are put together while an element is open.
    struct Capture {
        What what = What::Title;
        size_t index = 0; ///< of the mark or control
        HtmlWords words;
    };
    /// What an open element began.
    struct Frame {
        size_t captures = 0;
        bool isDead = false;
        bool hasVocabulary = false;
        bool isMicrodata = false;
        bool isRdfa = false;
        bool isBeside = false;
        bool isArticle = false;
        bool isForm = false;
        bool isSection = false;
        bool isJoint = false;   ///< it parts what stands before it from what stands behind it
        qsizetype from = 0;     ///< where in the words it begins
        size_t controls = 0;    ///< how many there were before it
        int names = 0;          ///< how many labels asked for a name before it
        qsizetype headings = 0; ///< the same of the page's own headings
        bool isSeen = false;    ///< the search for other jobs was told of it
        QString microdata;      ///< its value as microdata, where an attribute has it
        QString rdfa;
    };
    struct Control {
        PageText said;
        QString id;
        bool isIn = false; ///< in the label that is open
    };

    void beginTrees(const Attributes &attributes, QByteArrayView name, Frame &frame);
    void beginControl(const Attributes &attributes, QByteArrayView name, Frame &frame);
    void takeHead(const Attributes &attributes, QByteArrayView name);
    void takeMeta(const Attributes &attributes);
    void capture(What what, size_t index, Frame &frame);
    void finish(Capture capture, Frame &frame);
    void beginBeside(const Attributes &attributes, QByteArrayView name, Frame &frame);
    bool isFilledIn(const Frame &frame) const;
    void endBeside(const Frame &frame);
    bool isAroundForm(const Frame &frame) const;
    void addWords(const QString &words);
    void breakLine();
    QString absolute(const QString &address) const;
    QString valueOf(const Attributes &attributes, QByteArrayView name, const QStringList &names,
                    bool &isTold) const;

    PageFacts m_page;
    QString m_base;
    HtmlWords m_words;
    std::vector<Frame> m_frames;
    std::vector<Capture> m_captures;
    std::vector<QString> m_vocabularies;
    std::vector<Control> m_controls;
    QHash<QString, QString> m_labels; ///< by the id of what they are for
    QString m_labelFor;
    PageTrees m_microdata;
    PageTrees m_rdfa;
    QByteArray m_script;
    qsizetype m_scriptsLength = 0;
    TagsInLine m_tags;
    OtherJobs m_others;
    std::vector<qsizetype> m_marksAt;                       ///< where in the words each mark begins
    std::vector<std::pair<qsizetype, qsizetype>> m_besides; ///< from where to where in the words
    qsizetype m_besideFrom = 0;
    int m_beside = 0;   ///< within so many elements that stand beside a page's own content
    int m_articles = 0; ///< within so many that are it
    int m_dead = 0;     ///< within so many elements of which nothing is taken
    int m_comments = 0;
    bool m_isData = false; ///< within a script that holds linked data
    bool m_hasTitle = false;
    int m_names = 0;             ///< labels that ask for somebody's name
    int m_seams = 0;             ///< so many ends of spans since the last words, and nothing else
    QChar m_lastLetter;          ///< with which the last words ended
    bool m_isBehindHead = false; ///< a row's head has just ended
};

} // namespace afterword
