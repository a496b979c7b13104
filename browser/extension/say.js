// SPDX-License-Identifier: GPL-3.0-or-later

const good = '#1d6b3a';
const told = '#2a5a8c';
const wrong = '#a3341f';

/** By outcome: the badge, its colour and the words for it. */
const looks = {
    saved: ['✓', good, 'saved'],
    waiting: ['✓', good, 'waiting'],
    known: ['=', told, 'known'],
    unreadable: ['!', wrong, 'unreadable'],
    notSetUp: ['!', wrong, 'notSetUp'],
    refused: ['!', wrong, 'refused'],
    full: ['!', wrong, 'full'],
    failed: ['!', wrong, 'failed'],
    noAnswer: ['!', wrong, 'noAnswer'],
};

const text = value => typeof value === 'string' ? value.slice(0, 200) : '';

/** Since when, as one says it at @p now: "today", "Tuesday", "3 November". Empty where @p iso is no date before it. */
export function daySaid(iso, now, language, words) {
    const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text(iso));
    if (!day)
        return '';
    const date = new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
    const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
    const days = Math.round((today - date) / 86_400_000);
    if (Number.isNaN(days) || days < 0)
        return '';
    if (days === 0)
        return words('today');
    const dated = {day: 'numeric', month: 'long'};
    if (date.getFullYear() !== now.getFullYear())
        dated.year = 'numeric';
    return new Intl.DateTimeFormat(language, days < 7 ? {weekday: 'long'} : dated).format(date);
}

/**
 * What the button shows for @p result.
 * @param {(key: string, ...filledIn: string[]) => string} words the browser's texts in the person's language
 */
export function shownFor(result, {now, language, words}) {
    const [badge, colour, key] = looks[result.outcome] ?? looks.failed;
    const job = [text(result.company), text(result.role)].filter(Boolean).join(', ');
    if (result.outcome === 'saved' && job)
        return {badge, colour, title: words('savedJob', job)};
    if (result.outcome !== 'known')
        return {badge, colour, title: words(key)};
    const stage = text(result.stage);
    const since = daySaid(result.since, now, language, words);
    let title = words('known');
    if (stage)
        title = since ? words('knownSince', stage, since) : words('knownStage', stage);
    return {badge, colour, title: result.changed === true ? `${title} ${words('changed')}` : title};
}
