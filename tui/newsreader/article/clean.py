"""Text becomes safe to show: no control, escape sequence, bidi, tag or invisible character is left.

What is dangerous is decided by character, never by recognising a sequence: every control character
goes. Sequences are matched only to take their visible remains away with them. All steps are linear
in the length of the text, and cleaning what is clean changes nothing.
"""

from __future__ import annotations

import re
import unicodedata

from newsreader.article.model import Notice

INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffc"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
"""Bidi controls, tag characters, zero-width and other default-ignorable characters.

ZWJ and ZWNJ stay: emoji, Persian and Indic scripts are spelt with them. So do the variation
selectors that choose between text and emoji.
"""

NO_CHARACTER = re.compile(
    "[\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0xF0000, 0x10000))
    + "\U000f0000-\U0010ffff]+"
)
"""Private-use characters, which mean nothing outside one font, and noncharacters."""

SEQUENCE = re.compile(
    r"""(?x)
      (?: \x1b[\]PX^_] | [\x90\x98\x9d-\x9f] )
      [^\x07\x1b\n\r\x90\x98\x9c-\x9f]{0,4096} (?: \x07 | \x1b\\ | \x9c )
    | (?: \x1b\[ | \x9b ) [0-?]* [\x20-/]* [@-~]
    | \x1b\] [0-9]* ;?          # without an end, its words cannot be told from the text's
    | \x1b [PX^_]
    | \x1b [!-/] [0-~]
    | \x1b [0-9=<>cDEHMNZn-o|}~\\l-m]
    """
)
"""Terminal control sequences of ECMA-48 and xterm, in seven and in eight bits, with their bodies."""

OVERSTRIKE = re.compile(r"_\x08(?=[^\x08\n])|([^\x08\n])\x08(?=\1)")
"""Bold and underlined letters as a typewriter or `man` makes them."""

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]+")
LINE_BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028]")
SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]")
MARK = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
MARKS = re.compile(f"({MARK}{{4}}){MARK}+")
"""More marks on a letter than any language writes."""

SELECTORS = re.compile("([\ufe0e\ufe0f])[\ufe0e\ufe0f]+")
JOINERS = re.compile(
    "(?<![^\x00-\u024f])[\u200c\u200d]+|[\u200c\u200d]+(?![^\x00-\u024f])|([\u200c\u200d])[\u200c\u200d]+"
)
"""ZWJ and ZWNJ beside Latin letters, blanks or line breaks, where they say nothing, and repeated ones."""

SUSPECT = re.compile(
    f"{INVISIBLE.pattern[:-2]}{NO_CHARACTER.pattern[1:-2]}{CONTROL.pattern[1:-2]}{MARK[1:-1]}"
    "\u200c\u200d\ufe0e\ufe0f\u2028\u2029\ud800-\udfff]"
)
"""Any character that has to be looked at; most articles have none."""

SOFT_BREAK = re.compile("\u00ad[ \t]*(?:\r\n?|\n)[ \t]*")
"""A word broken at the line's end by a soft hyphen."""

LEFT_OUT = (
    (INVISIBLE, "invisible characters"),
    (SEQUENCE, "terminal control sequences"),
    (CONTROL, "control characters"),
    (NO_CHARACTER, "characters without a common meaning"),
)
"""What is dropped, in this order: an invisible character may hide inside a sequence."""


def clean(text: str) -> str:
    """The text without anything that could command a terminal or deceive the eye.

    What is left holds letters, marks, signs, blanks and line feeds only. Lines have no outer blanks
    and single inner ones; there is at most one empty line in a row.
    """
    return tidy(drop(text)[0])


def drop(text: str) -> tuple[str, tuple[Notice, ...]]:
    """Drop what is unsafe and spell line breaks and blanks one way; indentation stays."""
    notices: list[Notice] = []
    text = unicodedata.normalize("NFC", text.replace("\t", " "))
    if not SUSPECT.search(text):
        return SPACE.sub(" ", text), ()
    text = SOFT_BREAK.sub("", text)
    if "\b" in text:
        text = OVERSTRIKE.sub("", text)
    for pattern, name in LEFT_OUT:
        text, count = pattern.subn("", text)
        if count:
            notices.append(Notice("left-out", f"Left out of the text, {name}: {count:,}."))
        text = LINE_BREAK.sub("\n", text) if pattern is SEQUENCE else text
    return (text if text.isascii() else _respell(text)), tuple(notices)


def _respell(text: str) -> str:
    """Blanks, joiners, selectors and piled-up marks in their plainest form."""
    text = JOINERS.sub(r"\1", SELECTORS.sub(r"\1", MARKS.sub(r"\1", text)))
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", SPACE.sub(" ", text.replace("\u2029", "\n\n")))


def tidy(text: str) -> str:
    """Without outer blanks of lines, doubled blanks and repeated empty lines."""
    text = re.sub(" {2,}", " ", text)
    text = text.replace(" \n", "\n").replace("\n ", "\n")
    return re.sub("\n{3,}", "\n\n", text).strip(" \n")


def printable(name: str) -> str:
    """One line that names a file or says what is wrong: unsafe characters become visible escapes."""
    shown = (char if _is_plain(char) else ascii(char)[1:-1] for char in name)
    return "".join(shown)


def _is_plain(char: str) -> bool:
    return char == " " or (char.isprintable() and not INVISIBLE.match(char))
