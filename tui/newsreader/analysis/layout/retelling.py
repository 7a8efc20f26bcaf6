"""A headline that ends in a full stop, known by what tells it again below."""

from __future__ import annotations

import re

from newsreader.analysis.layout.lazy import Lazy
from newsreader.analysis.layout.neighbours import SUBJECTS, UNFINISHED
from newsreader.analysis.layout.titles import ends_sentence, is_short, plain

FEW_WORDS = 12
"""A headline that ends in a full stop is at most this long."""

STEM = 4
"""Letters at the beginning of a word by which it is known again."""

SENTENCE = Lazy(
    r"""(?x) ^["“‘'«] | ^(?:An?|The)\b | n['’]t\b | ['’](?:s\ been|ve|ll|d|re|m)\b
      | \b (?i: this | that | these | those | he | she | it | they | we | you | i | there
        | am | is | are | was | were | be | been | has | have | had | do | does | did
        | will | would | can | could | may | might | shall | should | must
        | (?:mon|tues|wednes|thurs|fri|satur|sun)days? | today | yesterday | tomorrow | tonight
        | last | next | ago | january | february | march | april | june | july | august | september
        | october | november | december
        | [a-z]{2,}ed | began | bought | broke | brought | built | came | caught | cut | drew | drove
        | fell | fled | flew | fought | found | gave | got | grew | held | hit | hurt | kept | knew | laid
        | led | left | lost | made | met | paid | put | quit | ran | rose | said | sank | sat | saw | sent
        | set | shot | shut | sold | spent | spoke | spread | stole | stood | struck | swept | took | told
        | tore | went | woke | won | wrote ) \b """
)
"""What headlines seldom have: an article first, pronouns, auxiliaries, days, verbs in the past."""

NAME = Lazy(r"\b[A-Z]\w{2,}")
NO_FORENAME = UNFINISHED | frozenset(
    """
    after all also although before both despite east even great how like lower many most near new north now
    old once only since some south then these this those though under unless until upper west what where why
    yet
    """.lower().split()
)
"""Words with a capital before a name that open a sentence or are of the name of a place."""


def is_retold(line: str, below: str) -> bool:
    """Whether a line is a headline that the words below tell again, with the names in full.

    The first sentence of a story names in full itself, so a line in the words of sentences is none.
    """
    headline = is_short(line) and ends_sentence(line) and len(line.split()) <= FEW_WORDS
    if not headline or SENTENCE.search(line) or below.split(maxsplit=1)[0] in SUBJECTS:
        return False
    told, again = (
        {word[:STEM] for word in plain(part).split() if len(word) >= STEM} for part in (line, below)
    )
    return len(told & again) >= max(2, 0.4 * len(told)) and _is_named_in_full(line, below)


def _is_named_in_full(line: str, below: str) -> bool:
    """Whether words below have a forename or a title before a name that the line gives by itself."""
    return any(
        found[1].casefold() not in NO_FORENAME
        for name in NAME.finditer(line)
        if not re.search(r"\b[A-Z]\S* $", line[: name.start()])
        for found in re.finditer(rf"\b([A-Z][\w’'-]*)\.? {name[0]}\b", below)
    )
