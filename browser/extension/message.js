// SPDX-License-Identifier: GPL-3.0-or-later

/** Bytes of a message at most; core/posting/page/pagefacts.h refuses a larger one. */
export const largestMessage = 900_000;
/** Bytes of a page's words at most. */
export const mostWords = 200_000;

const encoder = new TextEncoder();

/** The bytes that @p value takes in a message. */
export function sizeOf(value) {
    return encoder.encode(JSON.stringify(value)).length;
}

/** The beginning of @p text that takes at most @p bytes in UTF-8, ending between two characters. */
export function cutToBytes(text, bytes) {
    const {read} = encoder.encodeInto(text, new Uint8Array(bytes));
    return text.slice(0, read);
}

const sound = text => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** Halves of characters, which would reach the program as something else, become a sign for them. */
function wellFormed(value) {
    if (typeof value === 'string')
        return sound(value);
    if (Array.isArray(value))
        return value.map(wellFormed);
    if (value !== null && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([name, of]) => [sound(name), wellFormed(of)]));
    return value;
}

/**
 * @p facts as they go to the program: at most @p largest bytes. What is too much is left out, the words first, what
 * says most last; "cut" then says so.
 */
export function fitted(facts, largest = largestMessage) {
    const message = wellFormed(facts);
    const words = cutToBytes(message.words, mostWords);
    if (words.length < message.words.length) {
        message.words = words;
        message.cut = true;
    }
    let excess = sizeOf(message) - largest;
    if (excess <= 0)
        return message;
    message.cut = true;
    // A letter may take six bytes in a message, so words are cut by what they take there.
    const taken = sizeOf(message.words);
    while (excess > 0 && message.words !== '') {
        const share = Math.max(0, taken - excess) / taken;
        message.words =
            share > 0.01 ? sound(message.words.slice(0, Math.floor(message.words.length * share * 0.95))) : '';
        excess = sizeOf(message) - largest;
    }
    for (const name of ['beside', 'otherJobs', 'pictures', 'marks', 'controls', 'selection', 'meta', 'rdfa', 'microdata', 'jsonLd', 'h1']) {
        while (excess > 0 && (message[name]?.length ?? 0) > 0) {
            message[name] = message[name].slice(0, Math.floor(message[name].length / 2));
            excess = sizeOf(message) - largest;
        }
    }
    return message;
}
