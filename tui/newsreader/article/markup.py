"""What is left of HTML and of editorial systems in plain text: character references, tags, shortcodes."""

from __future__ import annotations

import re
from html import unescape

from newsreader.article.model import Notice

REFERENCE = re.compile(
    r"""(?x) & (?: \#[0-9]{1,7} | \#[xX][0-9a-fA-F]{1,6}
      | nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|sbquo|bdquo|laquo|raquo|[mn]dash|hellip|bull|middot
      |copy|reg|trade
      | deg|pound|euro|cent|yen|frac(?:12|14|34)|times|eacute|egrave|aacute|iacute|oacute|uacute|ntilde|ouml
      | uuml|auml|ccedil|ensp|emsp|thinsp|shy|zwnj|zwj ) ; """
)
INLINE = r"a|abbr|b|cite|em|font|i|img|mark|s|small|span|strong|sub|sup|time|u|wbr"
BLOCK = (
    r"article|aside|blockquote|body|br|button|div|footer|form|figcaption|figure|h[1-6]|head|header|hr|html|iframe"
    r"|li|link|main|meta|nav|noscript|ol|p|picture|script|section|source|style|svg|table|tbody|td|th|thead|title"
    r"|tr|ul|video"
)
TAG = re.compile(
    rf"(?i)<(?:/?(?:(?P<inline>{INLINE})|{BLOCK})(?=[\s/>])[^<>]{{0,4096}}|!doctype [^<>]{{0,200}})>"
)
SHORTCODE = re.compile(
    r"\[/?(?:caption|gallery|embed|video|audio|playlist|youtube|tweet|vc_\w{1,40})(?=[\s\]])[^\[\]]{0,1000}\]"
)
HIDDEN = (("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->"), ("//<![CDATA[", "//]]>"))
"""What is no text between its tags."""

MAX_PASSES = 12
"""Careless tools nest tags and references a few times; deeper nesting is an attack, and left as it is."""


def strip_markup(text: str) -> tuple[str, tuple[Notice, ...]]:
    """Read character references and drop tags and shortcodes; "a < b" and "R&D" stay."""
    stripped = text
    for _ in range(MAX_PASSES):
        before = stripped
        if "&" in stripped:
            stripped = REFERENCE.sub(_character, stripped)
        if "<" in stripped:
            stripped = TAG.sub(_gap, _without_hidden(stripped))
        if "[" in stripped:
            stripped = SHORTCODE.sub("\n\n", stripped)
        if stripped == before:
            break
    else:
        return text, ()
    if stripped == text:
        return text, ()
    return stripped, (
        Notice("repaired", "Leftovers of a web page (tags or character references) were removed."),
    )


def _character(reference: re.Match[str]) -> str:
    return unescape(reference[0])


def _gap(tag: re.Match[str]) -> str:
    return "" if tag["inline"] else "\n\n"


def _without_hidden(text: str) -> str:
    """The text without scripts, style sheets and comments; one without an end stays."""
    for opening, closing in HIDDEN:
        lower = text.lower()
        start = lower.find(opening)
        if start < 0 or len(lower) != len(text):
            continue
        pieces, end = [], 0
        while start >= 0 and (stop := lower.find(closing, start)) >= 0:
            pieces.append(text[end:start])
            end = stop + len(closing)
            start = lower.find(opening, end)
        text = "".join([*pieces, text[end:]])
    return text
