// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Collects what the open page tells of a posting, as the program reads it (core/posting/page/pagefacts.h). It runs
 * inside the page, by its own text alone: it may use nothing that stands outside of it. It changes nothing, fetches
 * nothing, and reads nothing that was typed into a field.
 *
 * A page can hide any member of its document and its forms behind an element of that name, so members are taken
 * from the prototypes, which it cannot reach.
 *
 * @param {{words: number, script: number, scripts: number, marked: number, text: number, depth: number,
 *          list: number, wholeText: number}} most how much of each is taken
 * @returns {object} the facts; "cut" tells whether anything was left out
 */
export function collectPage(most) {
    let cut = false;

    const getter = (type, name) => Object.getOwnPropertyDescriptor(type.prototype, name).get;
    const textContentOf = getter(Node, 'textContent');
    const innerTextOf = getter(HTMLElement, 'innerText');
    const parentOf = getter(Node, 'parentElement');
    const select = selector => Array.from(Document.prototype.querySelectorAll.call(document, selector));
    const attribute = (element, name) => Element.prototype.getAttribute.call(element, name) ?? '';
    const has = (element, name) => Element.prototype.hasAttribute.call(element, name);
    const closest = (element, selector) => Element.prototype.closest.call(element, selector);
    const tagOf = element => getter(Element, 'localName').call(element);

    const shortened = (text, longest) => {
        if (text.length <= longest)
            return text;
        cut = true;
        return text.slice(0, longest);
    };
    const first = (list, longest) => {
        if (list.length > longest)
            cut = true;
        return list.slice(0, longest);
    };
    // An editor for a cover letter is no form's field, and what stands in it was typed all the same.
    const editors = select('[contenteditable]').filter(element =>
        /^(true|plaintext-only)?$/i.test(attribute(element, 'contenteditable').trim()) &&
        !['html', 'body'].includes(tagOf(element)));
    const textOf = element => {
        const whole = textContentOf.call(element);
        const isPlain = !(element instanceof HTMLElement) || whole.length > most.wholeText;
        return (isPlain ? whole : innerTextOf.call(element)).trim();
    };
    /** A text without the lines of another that stands in it. */
    const without = (text, typed) => typed.split('\n').map(line => line.trim()).filter(Boolean)
        .reduce((rest, line) => rest.replace(line, () => ''), text);
    /** What is shown of an element, line by line; of one that is not shown, or too large to lay out, its text. */
    const shown = (element, longest) => {
        if (editors.some(editor => Node.prototype.contains.call(editor, element)))
            return '';
        const within = editors.filter(editor => Node.prototype.contains.call(element, editor));
        const text = within.reduce((rest, editor) => without(rest, textOf(editor)), textOf(element));
        return shortened(text.trim(), longest);
    };
    const absolute = address => {
        try {
            return new URL(address, getter(Node, 'baseURI').call(document)).href;
        } catch {
            return '';
        }
    };

    const linked = {a: 'href', area: 'href', link: 'href', audio: 'src', embed: 'src', iframe: 'src', img: 'src',
                    source: 'src', track: 'src', video: 'src', object: 'data'};
    const valueOf = (element, names) => {
        const tag = tagOf(element);
        if (has(element, 'content'))
            return shortened(attribute(element, 'content'), most.text);
        if (tag === 'time' && has(element, 'datetime'))
            return shortened(attribute(element, 'datetime'), most.text);
        if ((tag === 'data' || tag === 'meter') && has(element, 'value'))
            return shortened(attribute(element, 'value'), most.text);
        if (linked[tag] && has(element, linked[tag]) && !names.some(name => saysText.has(name)))
            return shortened(absolute(attribute(element, linked[tag])), most.text);
        return shown(element, most.text);
    };

    /** These are text, on a link what it shows. */
    const saysText = new Set(['description', 'responsibilities', 'qualifications', 'skills', 'title', 'name',
                               'experienceRequirements', 'educationRequirements', 'jobBenefits', 'incentives',
                               'incentiveCompensation', 'workHours', 'employmentType', 'industry']);
    /** What is text or an address holds no item, whatever is marked inside of it. */
    const isLeaf = name => saysText.has(name) || ['url', 'sameAs', 'logo', 'image'].includes(name);

    /**
     * The trees that attributes make of elements: @p scope begins an item, @p property names a value of the item
     * around it. One pass over the marked elements, in the order of the page, so that neither depth nor size of a
     * page costs more than its length.
     */
    const trees = ({scope, property, typesOf, namesOf, idOf, refers}) => {
        const found = new Map();
        const tooDeep = {};
        const references = new Map();
        const selector = `[${scope}],[${property}]`;
        for (const element of first(select(selector), most.marked)) {
            const parent = parentOf.call(element);
            let around = parent && found.get(closest(parent, selector));
            if (around === tooDeep) {
                found.set(element, tooDeep);
                continue;
            }
            while (around && !around.item &&
                   (has(around.element, 'content') || around.names.some(isLeaf)))
                around = around.holder;
            const one = {element, names: has(element, property) ? namesOf(element) : [], item: null, holder: around,
                         depth: around ? around.depth + 1 : 1};
            if (one.depth > most.depth) {
                cut = true;
                found.set(element, tooDeep);
                continue;
            }
            if (has(element, scope)) {
                one.item = {};
                const types = typesOf(element);
                if (types.length > 0)
                    one.item['@type'] = types;
                const id = idOf(element);
                if (id)
                    one.item['@id'] = shortened(id, most.text);
                for (const reference of refers ? attribute(element, refers).split(/\s+/).filter(Boolean) : [])
                    references.set(reference, one);
            }
            if (around && !around.item)
                around.item = {}; // it names a value and holds others: an item that was not marked as one
            found.set(element, one);
        }
        const roots = [];
        for (const one of found.values()) {
            if (one === tooDeep)
                continue;
            let holder = one.holder;
            for (let at = one.element; !holder && at && references.size > 0; at = parentOf.call(at)) {
                const referring = references.get(attribute(at, 'id'));
                holder = referring === one ? undefined : referring;
            }
            if (!holder || one.names.length === 0) {
                if (one.item && one.names.length === 0)
                    roots.push(one.item);
                continue;
            }
            const value = one.item ?? valueOf(one.element, one.names);
            for (const name of one.names) {
                if (!Object.hasOwn(holder.item, name))
                    holder.item[name] = [];
                holder.item[name].push(value);
            }
        }
        return roots.filter(root => Object.keys(root).length > 0);
    };

    const words = text => text.split(/\s+/).filter(word => word !== '' && !word.startsWith('@'));
    const microdata = trees({
        scope: 'itemscope',
        property: 'itemprop',
        refers: 'itemref',
        typesOf: element => words(attribute(element, 'itemtype')),
        namesOf: element => words(attribute(element, 'itemprop')).filter(name => name !== '__proto__'),
        idOf: element => attribute(element, 'itemid'),
    });

    const plainName = name => name.replace(/^(https?:\/\/schema\.org\/|schema:)/i, '');
    const vocabulary = element => {
        const around = closest(element, '[vocab]');
        return around ? attribute(around, 'vocab') : '';
    };
    const rdfa = trees({
        scope: 'typeof',
        property: 'property',
        typesOf: element =>
            words(attribute(element, 'typeof')).map(type => type.includes(':') ? type : vocabulary(element) + type),
        namesOf: element =>
            words(attribute(element, 'property')).map(plainName).filter(name => name !== '__proto__'),
        idOf: element => attribute(element, 'resource'),
    });

    const scripts = select('script').filter(
        script => attribute(script, 'type').split(';')[0].trim().toLowerCase() === 'application/ld+json');
    const jsonLd = [];
    for (const script of first(scripts, most.scripts)) {
        const text = textContentOf.call(script);
        if (text.length > most.script)
            cut = true; // half of it could not be read
        else if (text.trim() !== '')
            jsonLd.push(text);
    }

    // What a page needs for itself to know its visitor says nothing of a posting.
    const isSecret = name => /csrf|token|nonce|verif/i.test(name);
    const meta = first(select('meta[property],meta[name]'), most.list)
                     .map(element => [attribute(element, 'property') || attribute(element, 'name'),
                                      shortened(attribute(element, 'content'), most.text)])
                     .filter(([name, content]) => name !== '' && content !== '' && !isSecret(name));

    const markNames = ['data-automation-id', 'data-automation', 'data-qa', 'data-qa-id', 'data-testid', 'data-test-id',
                       'data-test', 'data-ui', 'data-cy', 'data-at'];
    const markSelector = markNames.map(name => `[${name}]`).join(',');
    const marked = first(select(markSelector), most.list);
    // What surrounds others would be said twice.
    const surrounds = new Set();
    for (const element of marked) {
        const parent = parentOf.call(element);
        const around = parent && closest(parent, markSelector);
        if (around)
            surrounds.add(around);
    }
    const marks = marked
                      .map(element => [element, attribute(element, markNames.find(name => has(element, name))),
                                       shown(element, surrounds.has(element) ? most.mark : most.text)])
                      .filter(([, name, text]) => name !== '' && text !== '');
    // Elements of a system's own tell in attributes what their scripts show.
    for (const name of ['formattedaddress', 'workplacetype']) {
        const own = select(`[${name}]`).filter(element => tagOf(element).includes('-'));
        marks.push(...first(own, most.list).map(
            element => [element, name, shortened(attribute(element, name), most.text)]));
    }

    /** Names, labels and hints, which the page wrote; never what stands in the field. */
    const saidOf = element => {
        const tag = tagOf(element);
        const type = attribute(element, 'type').toLowerCase();
        const id = attribute(element, 'id');
        const label = (id && select(`label[for="${CSS.escape(id)}"]`)[0]) || closest(element, 'label');
        const pressed = tag === 'input' && /^(submit|button|reset|image)$/.test(type);
        return [attribute(element, 'name'), pressed ? attribute(element, 'value') : '',
                tag === 'button' ? shown(element, most.mark) : '', label ? shown(label, most.mark) : '',
                attribute(element, 'aria-label'), attribute(element, 'placeholder')]
            .filter(Boolean).join(' ').slice(0, most.mark);
    };
    const controls = first(select('input:not([type="hidden" i]),button,select,textarea'), most.controls)
                         .map(element => {
                             const tag = tagOf(element);
                             const usual = {button: 'submit', input: 'text'}[tag] ?? tag;
                             return [attribute(element, 'type').toLowerCase() || usual, saidOf(element)];
                         });

    // What stands beside the page's own content. The program knows the same names (elementnames.cpp); names.test.js
    // compares them.
    const besideNames = ['footer', 'site-footer', 'page-footer', 'main-footer', 'global-footer', 'nav', 'navbar',
                         'site-nav', 'main-nav', 'navigation', 'menu', 'main-menu', 'widget-area', 'left-sidebar',
                         'right-sidebar', 'sidebar-left', 'sidebar-right', 'sidebar', 'breadcrumb', 'breadcrumbs',
                         'moduletable'];
    const besideSelector = ['nav', 'footer', 'aside', 'dialog',
                            ...['navigation', 'contentinfo', 'complementary', 'dialog'].map(part => `[role="${part}"]`),
                            ...besideNames.map(name => `[class~="${name}" i],[id="${name}" i]`)].join(',');
    const isBeside = element => !['html', 'body'].includes(tagOf(element)) &&
        !(tagOf(element) === 'footer' && closest(element, 'main,article')); // an article's foot is a part of it
    // "cookie_bar", "cookiePopup", "tx-cookie-consent": a bar that asks for cookies.
    const cookieBarEnds = ['bar', 'banner', 'consent', 'notice', 'popup', 'modal', 'overlay', 'dialog', 'message',
                           'msg', 'hint', 'control', 'layer'];
    const cookieBar = new RegExp(`^(tx-)?cookie.*(${cookieBarEnds.join('|')})$`, 'i');
    const cookieBars = select('[class*="cookie" i],[id*="cookie" i]').filter(element => isBeside(element) &&
        [...attribute(element, 'class').split(/\s+/), attribute(element, 'id')].some(word => cookieBar.test(word)));
    const isInCookieBar = element => cookieBars.some(
        bar => bar !== element && Node.prototype.contains.call(bar, element));
    // A form that asks who somebody is; one around the whole page has its heading in it.
    const within = (element, selector) => Array.from(Element.prototype.querySelectorAll.call(element, selector));
    const nameLabel = new RegExp(
        '^((full |first |last |your )?name|vor-?\\s?und nachname|vorname|nachname|(ihr|dein) name|nom( complet| et ' +
        'prénom)?|prénom|(tu |su )?nombre( completo| y apellidos)?|apellidos|voornaam|achternaam|naam|nome( e ' +
        'cognome)?|förnamn|fornavn)\\s*[*:]*$', 'i');
    const isForm = element => {
        const fields = within(element, 'input,textarea').filter(
            field => /^(|text|email|tel|file|textarea)$/.test(attribute(field, 'type').toLowerCase()));
        const asksPerson = fields.some(field => /^(email|file)$/.test(attribute(field, 'type').toLowerCase()) ||
            /mail/i.test(attribute(field, 'name') + attribute(field, 'placeholder') + attribute(field, 'id'))) ||
            within(element, 'label').some(label => nameLabel.test(textContentOf.call(label).trim()));
        return fields.length > 1 && asksPerson && within(element, 'h1').length === 0 &&
            textContentOf.call(element).length <= 4000;
    };
    // Around it a section that holds little else: its heading, a price.
    const sectionOf = form => {
        const around = closest(form, 'section');
        const isLittle = around && within(around, 'h1').length === 0 &&
            textContentOf.call(around).length <= textContentOf.call(form).length + 200;
        return isLittle ? around : form;
    };
    // The program takes them out of the words in the order of the page.
    const inOrder = (one, other) =>
        Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    const forms = new Set(select('form').filter(isForm).map(sectionOf));
    const besides = [...new Set([...select(besideSelector).filter(isBeside), ...cookieBars, ...forms])].sort(inOrder);
    const beside = first(besides, most.list)
                       .filter(element => {
                           const parent = parentOf.call(element);
                           const around = parent && closest(parent, besideSelector);
                           return (!around || !isBeside(around)) && !isInCookieBar(element);
                       })
                       .map(element => shown(element, most.text))
                       .filter(text => text !== '');

    // Other jobs than the page's own are lists of links to postings; the program looks for them in pages that were
    // saved (otherjobs.cpp), where it also knows the names of roles.
    const by =
        'departments?|teams?|offices?|locations?|cit(?:y|ies)|regions?|categor(?:y|ies)|sectors?|industr(?:y|ies)|' +
        'disciplines?|(?:job|employment)_?types?|abteilung|standort|ort|kategorie|bereich|branche|ville|catégorie|' +
        'categorie|métier|metier|secteur|ciudad|provincia|categoria|departamento';
    const listPath = new RegExp(`/(?:${by})(?:/[^/]+|[-_]\\d+)$|\\.(?:pdf|docx?|odt|rtf|xlsx?|ods)$`, 'i');
    const filter = new RegExp(`[?&](?:${by})(?:_?ids?)?(?:\\[\\d*\\]|%5B\\d*%5D)?=[^&]*`, 'gi');
    const leadsToListOrDocument = (path, query) => {
        const rest = query.replace(filter, '');
        return listPath.test(path) || (!/\d/.test(path + rest) && rest !== query);
    };
    const addressOf = href => {
        let url;
        try {
            url = new URL(href, getter(Node, 'baseURI').call(document));
        } catch {
            return null;
        }
        const path = url.pathname.replace(/\/+$/, '');
        const parts = path.split('/').filter(Boolean);
        const shape = parts.map((part, index) => /\d/.test(part) ? '#' : index + 1 === parts.length ? '*' : part);
        const numbers = (path + url.search).match(/\d{4,}/g) ?? [];
        const namesJob = /[?&](v?jk|jid|gh_jid|current_?job_?id|job_?id|jcode)=\w/i.test(url.search);
        return {host: url.host, path, shape: shape.join('/'), depth: parts.length,
                number: numbers.sort((one, other) => other.length - one.length)[0] ?? '',
                numbered: parts.filter(part => /\d/.test(part)).join('/'),
                hasNumber: /\d/.test(path + url.search) && (namesJob || !leadsToListOrDocument(path, url.search)),
                namesJob};
    };
    const jobsPath = new RegExp(
        '(^|[/._-])(jobs?|viewjob|careers?|vacanc\\w*|positions?|openings?|postings?|stellen\\w*|stelle|karriere|' +
        'anzeigen?|offres?|emplois?|annonces?|recrutement|ofertas?|empleos?|vacatures?|of)([/._?-]|\\d|$)', 'i');
    const canonicalLink = select('link[rel~="canonical" i]')[0];
    const linkOfPage = select('meta[property="og:url" i]')[0];
    const ownAddresses = [location.href, canonicalLink ? attribute(canonicalLink, 'href') : '',
                          linkOfPage ? attribute(linkOfPage, 'content') : '']
                             .filter(address => address !== '').map(addressOf).filter(own => own !== null);
    const blockTags = 'div,section,ul,ol,article,aside,li,table';
    const turning = new RegExp('^(previous|next) (job|vacancy|position|opening)$|' +
        '^(vorige|vorherige|nächste)r? (stelle|job|anzeige)$|^offre (précédente|suivante)$|' +
        '^oferta (anterior|siguiente)$', 'i');
    const beginsLine = link => {
        const around = closest(link, 'li,p,div,td,h2,h3,h4,h5,h6');
        const text = textContentOf.call(link).trim();
        return text !== '' && text.length <= 160 && !turning.test(text) &&
            (!around || textContentOf.call(around).trim().startsWith(text));
    };
    const jobLinks = new Map(); // and whether each has an address of just the page's form
    for (const link of select('a[href]').slice(0, 600)) {
        const there = addressOf(attribute(link, 'href'));
        if (!there || !(there.hasNumber || there.namesJob))
            continue;
        const isOwn = ownAddresses.some(own => (own.number && own.number === there.number) ||
            (own.numbered && own.numbered === there.numbered) ||
            (own.host === there.host && ((own.depth > 1 && there.path.startsWith(own.path + '/')) ||
                                         (there.path === own.path && !there.namesJob))));
        const isSibling = ownAddresses.some(
            own => own.host === there.host && own.shape === there.shape && there.depth > 1);
        if (!isOwn && (isSibling || jobsPath.test(there.path) || there.namesJob) && beginsLine(link))
            jobLinks.set(link, isSibling);
    }
    const blocks = new Map();
    for (const link of jobLinks.keys()) {
        for (let block = closest(link, blockTags); block;) {
            blocks.set(block, [...(blocks.get(block) ?? []), link]);
            const parent = parentOf.call(block);
            block = parent && closest(parent, blockTags);
        }
    }
    const isOfOthers = ([block, links]) => {
        const length = textContentOf.call(block).trim().length;
        return within(block, 'h1').length === 0 &&
            (links.length > 1 ? length <= 300 * links.length + 150 : jobLinks.get(links[0]) && length <= 350);
    };
    // Cards with one link each are a list as well, though nothing is around them, where several follow each other.
    const cards = new Set([...blocks].filter(([block, links]) => links.length === 1 &&
                                                 textContentOf.call(block).trim().length <= 350 &&
                                                 within(block, 'h1').length === 0)
                              .map(([block]) => block));
    const elementBefore = getter(Element, 'previousElementSibling');
    const elementBehind = getter(Element, 'nextElementSibling');
    const rows = [...cards].filter(card => !cards.has(elementBefore.call(card))).map(first => {
        const row = [];
        for (let card = first; cards.has(card); card = elementBehind.call(card))
            row.push(card);
        return row;
    });
    const otherBlocks = [...new Set([...[...blocks].filter(isOfOthers).map(([block]) => block),
                                     ...rows.filter(row => row.length >= 3).flat()])];
    const contains = (block, element) => Node.prototype.contains.call(block, element);
    const isAmong = element => otherBlocks.some(block => block !== element && contains(block, element));
    const otherJobs = first(otherBlocks.filter(block => !isAmong(block)).sort(inOrder), most.list)
                          .map(block => {
                              const above = elementBefore.call(block);
                              const heading = above && /^h[2-6]$/.test(tagOf(above)) ? shown(above, most.mark) : '';
                              return (heading ? heading + '\n\n' : '') + shown(block, most.text);
                          })
                          .filter(text => text !== '');
    const pictures = select('img[alt]')
                         .filter(image => attribute(image, 'alt').trim() !== '' && !closest(image, besideSelector) &&
                             !isInCookieBar(image))
                         .slice(0, 40)
                         .map(element => attribute(element, 'alt').trim().slice(0, 120));

    // A browser gives what is marked inside a field as well, which may be a secret.
    const focused = getter(Document, 'activeElement').call(document);
    const isTyping = focused && (['input', 'textarea'].includes(tagOf(focused)) ||
        editors.some(editor => Node.prototype.contains.call(editor, focused)));
    const selection = isTyping ? '' : shortened(String(getSelection() ?? ''), most.text);

    const body = select('body')[0];
    const canonical = select('link[rel~="canonical" i]')[0];
    const title = select('head > title')[0] ?? select('title')[0];
    const html = select('html')[0];
    return {
        url: location.href,
        canonical: canonical ? absolute(attribute(canonical, 'href')) : '',
        title: title ? shortened(textContentOf.call(title).trim(), most.mark) : '',
        lang: html ? attribute(html, 'lang') : '',
        jsonLd,
        microdata,
        rdfa,
        meta,
        // What marks another job, such as one of a list beside the open one, says nothing of this one.
        marks: marks.filter(([element]) => !otherBlocks.some(block => contains(block, element)))
                   .map(([, name, text]) => [name, text]),
        controls,
        h1: first(select('h1'), most.headings).map(element => shown(element, most.mark)),
        selection,
        words: body ? shown(body, most.words) : '',
        beside,
        otherJobs,
        pictures,
        cut,
    };
}

/** What is taken of a page at most: numbers of letters, and of things. */
export const mostOfPage = {
    words: 200_000,
    script: 300_000,
    scripts: 50,
    marked: 5_000,
    text: 60_000,
    mark: 2_000,
    list: 400,
    controls: 150,
    headings: 10,
    depth: 24,
    wholeText: 20_000_000,
};
