"use strict";
// Typed answers: what a reader would take for the same is the same.

const PLAIN_LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

// Text without case, diacritics, quotation marks, end marks, commas inside numbers, doubled spaces and a leading article.
function plain(text) {
  const bare = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, letter => PLAIN_LETTERS[letter])
    .replace(/['’‘ʼ"“”„«»]/g, "")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/(?<=\p{L})\.(?!\d)/gu, "")
    // A mark stays where it is part of a number: -5, 3.5, 12:30, 1/2.
    .replace(/[.,:/](?!\d)|(?<!\d)[,:/]|(?<=[\p{L}\p{N}])-|-(?!\d)|[;!?()[\]{}…_]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return bare.replace(/^(?:an?|the) (?=\S)/, "") || text.trim();
}

// Whether an answer is one of those that are right; of a list to choose from it must be so to the letter.
function isRight(given, right, typed) {
  return typed ? right.some(one => plain(one) === plain(given)) : right.includes(given);
}
