"""Which lines of an article are its title, its dateline, its paragraphs and its furniture.

Works on the bare text, before any parsing. Furniture is what stands around the story and is no part
of it: photo credits, bylines, captions, "Read more". It stays in the text and is named in a notice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsreader.article.model import Article, Span

FURNITURE = re.compile(
    r"""(?ix) ^ (?:
      (?:file\ photo|photo|image|picture|pictured|video|watch|slideshow|graphic)\b\s*[:(] .*
    | (?:reuters|ap\ photo|afp|getty\ images)\s*/ .*
    | .{0,200} (?:via\ reuters|/file\ photo|/\s*getty\ images|getty\ images|/\s*ap\ photo|\(ap\ photo/[^)]*\)) \W*
    | by\ (?-i:[A-Z])[\w.'’-]+ (?:\ (?:and|,|(?-i:[A-Z])[\w.'’-]*|de|van|von|al|el))* (?:,\ [\w\ .]{2,40})?
    | (?:reporting|writing|editing|additional\ reporting|compiled)\ by\ .*
    | advertisement | continue\ reading .{0,60} | read\ (?:more|also|next)\b .* | related\b\s*: .*
    | (?:share|tweet|email|print|comments?)\ ?(?:this)?(?:\ (?:article|story|page))?
    | (?:follow|like)\ (?:us|@\w+)\b .{0,100} | sign\ up\ (?:for|to)\b .{0,120} | subscribe\b .{0,100}
    | (?:©|\(c\)|copyright)\ .{0,160} | all\ rights\ reserved .{0,80}
    | (?:updated|published|posted|last\ (?:updated|modified))\b\s*(?:at|on|:)? .{0,60}
    | story\ continues\ below .* | click\ here\b .{0,100} | more\ on\ this\b .{0,60}
    ) $ """
)
"""A whole line that is furniture."""

WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
DATE_LINE = re.compile(rf"^(?:{WEEKDAY},?\s+)?(?:{MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH}),?\s+\d{{4}}\.?$")
"""A line that is nothing but the date of the article."""

DATELINE = re.compile(
    r"""(?x) (?:[A-Z][A-Z'’.-]+ (?:[ /-][A-Z][A-Z'’.-]+){0,4} (?:,\ [A-Z][\w.]+ (?:\ [A-Z][\w.]+)*)?
             (?:,\ (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?\ \d{1,2})? \s*
             (?:\([A-Z][\w .]{1,24}\))? \s* (?:[—–]|--|-)\s+ )
           | (?:\((?:CNN|AP|Reuters|AFP|BBC|UPI)\)\s*(?:[—–]|--|-)?\s*)"""
)
"""Place and agency before the first sentence: `BENGHAZI, Libya (AP) — `."""

WRAPPED = range(50, 100)
"""Line lengths that tell of text wrapped by hand or by a program."""


@dataclass(frozen=True)
class Layout:
    """Where the parts of the text stand.

    Attributes:
        title: The title, given or found, or None.
        title_span: Its place in the text, or None when it is not there.
        dateline: Place and agency before the first sentence, or None.
        paragraphs: The body, in reading order, without title, dateline and furniture.
        furniture: Lines around the story, in reading order.
        blocks: Every piece above, in reading order: what is parsed apart.
    """

    title: str | None
    title_span: Span | None
    dateline: Span | None
    paragraphs: tuple[Span, ...]
    furniture: tuple[Span, ...]

    @property
    def blocks(self) -> tuple[Span, ...]:
        extra = [span for span in (self.title_span, self.dateline) if span]
        return tuple(sorted((*extra, *self.paragraphs, *self.furniture)))


def read_layout(article: Article) -> Layout:
    """Find the title, the dateline, the paragraphs and the furniture of an article."""
    text = article.text
    blocks = _blocks(text)
    title_span = _title_span(text, blocks, article.title)
    title = article.title or (text[slice(*title_span)] if title_span else None)
    rest = [block for block in blocks if block != title_span]
    furniture = tuple(block for block in rest if _is_furniture(text[slice(*block)]))
    body = [block for block in rest if block not in furniture]
    dateline = None
    if body and (found := DATELINE.match(text, *body[0])) and found.end() < body[0][1]:
        dateline = (found.start(), found.start() + len(found[0].rstrip()))
        body[0] = (found.end(), body[0][1])
    return Layout(title, title_span, dateline, tuple(body), furniture)


def _blocks(text: str) -> list[Span]:
    """Paragraphs: lines, or runs of lines where the text is wrapped."""
    blocks: list[Span] = []
    for run in re.finditer(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*", text):
        lines = [
            (run.start() + line.start(), run.start() + line.end()) for line in re.finditer(r"[^\n]+", run[0])
        ]
        blocks += [(lines[0][0], lines[-1][1])] if _is_wrapped(text, lines) else lines
    return [trim(text, block) for block in blocks]


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether a run of lines is one paragraph, broken at a line width."""
    inner = lines[:-1]
    broken = [end - start in WRAPPED and text[end - 1] not in '.!?”"' for start, end in inner]
    return len(lines) > 1 and sum(broken) * 5 >= len(broken) * 4


def _title_span(text: str, blocks: list[Span], given: str | None) -> Span | None:
    if not blocks:
        return None
    first = text[slice(*blocks[0])]
    if given is not None:
        return blocks[0] if _plain(first) == _plain(given) else None
    return blocks[0] if len(blocks) > 1 and _is_headline(first) else None


def _is_headline(line: str) -> bool:
    """A short line that opens no paragraph: no full stop, or the Capitals of a Headline."""
    words = line.split()
    if not 2 <= len(words) <= 25 or "\n" in line or _is_furniture(line) or DATELINE.match(line):
        return False
    if line[-1] not in '.:;,”"':
        return True
    long_words = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return line[-1] == "." and sum(word[0].isupper() for word in long_words) >= 0.8 * len(long_words) > 0


def _is_furniture(line: str) -> bool:
    return bool(FURNITURE.match(line) or DATE_LINE.match(line))


def _plain(line: str) -> str:
    return re.sub(r"\W+", " ", line).strip().casefold()


def trim(text: str, span: Span) -> Span:
    """The span without outer white space."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
