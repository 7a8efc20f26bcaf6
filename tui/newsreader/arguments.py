"""The command line's grammar and its help, and what a call asks for."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NoReturn

import msgspec

from newsreader.analysis.options import SUMMARIZERS, Options
from newsreader.article.clean import printable
from newsreader.version import __version__

READ_HELP = """\
commands:
  newsreader [read] FILE…           open articles in the terminal reader
  newsreader analyze INPUT…         one analysis a line (JSONL), for other programs
  newsreader export FILE…           the articles' Markdown notes
  `newsreader COMMAND --help` tells more. A file named like a command is written ./export.

examples:
  newsreader story.txt              read it, with summary, quotations and key figures beside it
  newsreader --sample               read the sample article that comes with newsreader
  newsreader story.txt --plain      the same reading as plain text (as is what goes into a pipe)
  curl -s https://example.org/story.txt | newsreader -

exit codes: 0 done, 1 some input failed, 2 the call was wrong, 130 interrupted"""

ANALYZE_HELP = """\
INPUT is an article file, a folder of them (*.txt, *.text, *.md), a .jsonl file with one
{"id", "text", "title"?, "published"?} a line, or - for standard input. The output has one line an
article, in the order of the input; one that fails gives {"id", "source", "error"} on its line.

examples:
  newsreader analyze story.txt
  newsreader analyze articles/ -o analyses.jsonl --jobs 4
  newsreader analyze corpus.jsonl --words 65 | jq .summary"""

EXPORT_HELP = """\
Without -o each note is written beside its article: story.txt becomes story.md. A file that is there
already is kept unless --force is given; the other articles go on. A folder written with a slash
at its end (-o notes/) is made where there is none.

examples:
  newsreader export story.txt
  newsreader export articles/ -o notes/
  newsreader export story.txt -o notes/story.md --published 2014-06-23
  newsreader export story.txt -o - | less"""


class UsageError(Exception):
    """The call was wrong. The message is one line for people."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line and leaves it to the caller to end the program."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")


class _Call(msgspec.Struct, frozen=True, kw_only=True):
    """What every command is told.

    Attributes:
        options: How the articles are analysed.
        published: The reference for relative dates, for every article, or None for each one's own.
    """

    options: Options
    published: date | None


class Read(_Call, frozen=True, kw_only=True):
    """`newsreader [read]`.

    Attributes:
        files: Article files, folders of them, or "-" for standard input.
        sample: Whether to open the sample article, before the others.
        plain: Whether to print the reading though there is a terminal.
        theme: Name of a theme, or None for the one chosen last.
        mouse: Whether the reader takes the mouse.
        cache: Whether to use and to keep analyses in the user's cache folder.
    """

    files: list[str]
    sample: bool
    plain: bool
    theme: str | None
    mouse: bool
    cache: bool


class Analyze(_Call, frozen=True, kw_only=True):
    """`newsreader analyze`.

    Attributes:
        inputs: Article files, folders of them, `.jsonl` files, or "-" for standard input.
        output: The file to write; None or "-" is standard output.
        jobs: Number of processes.
    """

    inputs: list[str]
    output: str | None
    jobs: int


class Export(_Call, frozen=True, kw_only=True):
    """`newsreader export`.

    Attributes:
        files: Article files, folders of them, or "-" for standard input.
        output: A file, a folder, "-" for standard output, or None for a note beside each article.
        force: Whether a file that is there already is replaced.
        cache: Whether to use and to keep analyses in the user's cache folder.
    """

    files: list[str]
    output: str | None
    force: bool
    cache: bool


Call = Read | Analyze | Export


def parse_arguments(argv: Sequence[str]) -> Call:
    """Understand the command line.

    Raises:
        UsageError: It is not understood.
        SystemExit: `--help` or `--version` was asked for and printed.
    """
    command, rest = (argv[0], argv[1:]) if argv and argv[0] in COMMANDS else ("read", argv)
    parser, call = COMMANDS[command]
    given = vars(parser().parse_intermixed_args(_plain_names(rest)))
    asked = {name: given.pop(name) for name in Options.__struct_fields__}
    options = Options(**{name: value for name, value in asked.items() if value is not None})
    return call(options=options, **given)


def _plain_names(words: Sequence[str]) -> list[str]:
    """The words with what follows "--" as names that no parser takes for options."""
    if "--" not in words:
        return list(words)
    cut = list(words).index("--")
    names = (f"./{name}" if name.startswith("-") and name != "-" else name for name in words[cut + 1 :])
    return [*words[:cut], *names]


def _parser(prog: str, description: str, epilog: str) -> _Parser:
    parser = _Parser(
        prog=prog,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="help", help="show this and stop")
    return parser


def _read_parser() -> _Parser:
    parser = _parser(
        "newsreader",
        "Read news articles: who said what, the summary and the key figures beside them.",
        READ_HELP,
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="an article, a folder of them, or - for standard input"
    )
    parser.add_argument("--sample", action="store_true", help="open the sample article")
    parser.add_argument("--plain", action="store_true", help="print the reading as text")
    parser.add_argument("--theme", metavar="NAME", help="colours to start with")
    parser.add_argument(
        "--no-mouse", dest="mouse", action="store_false", help="leave the mouse to the terminal"
    )
    _add_cache(parser)
    _add_options(parser)
    parser.add_argument(
        "--version", action="version", version=f"newsreader {__version__}", help="show the version and stop"
    )
    return parser


def _analyze_parser() -> _Parser:
    parser = _parser("newsreader analyze", "Write one analysis a line (JSONL).", ANALYZE_HELP)
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="article, folder, .jsonl file, or -")
    parser.add_argument("-o", "--output", metavar="OUT", help="file to write or replace, whole or not at all")
    parser.add_argument("--jobs", type=_positive, default=1, metavar="N", help="processes (default: 1)")
    _add_options(parser)
    return parser


def _export_parser() -> _Parser:
    parser = _parser("newsreader export", "Write articles' Markdown notes.", EXPORT_HELP)
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="an article, a folder of them, or - for standard input"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="file to write, a folder for the notes, or - for standard output",
    )
    parser.add_argument("--force", action="store_true", help="replace files that are there already")
    _add_cache(parser)
    _add_options(parser)
    return parser


def _add_cache(parser: _Parser) -> None:
    parser.add_argument(
        "--no-cache", dest="cache", action="store_false", help="neither use nor keep earlier analyses"
    )


def _add_options(parser: _Parser) -> None:
    group = parser.add_argument_group("analysis")
    length = group.add_mutually_exclusive_group()
    length.add_argument("--sentences", type=_positive, metavar="N", help="the summary's length (default: 3)")
    length.add_argument("--words", type=_positive, metavar="N", help="the summary's length in words instead")
    group.add_argument(
        "--summarizer",
        choices=SUMMARIZERS,
        default=SUMMARIZERS[0],
        metavar="NAME",
        help=f"the summary's method: {', '.join(SUMMARIZERS)} (default: {SUMMARIZERS[0]})",
    )
    group.add_argument(
        "--published",
        type=_day,
        metavar="YYYY-MM-DD",
        help="the day that 'Monday' and the like are counted from",
    )
    group.add_argument("--model", metavar="NAME", help="an installed spaCy pipeline")


def _positive(word: str) -> int:
    if not (word.isascii() and word.isdigit() and len(word) < 10 and int(word)):
        raise argparse.ArgumentTypeError(f"{printable(word)!r} is not a whole number of at least 1")
    return int(word)


def _day(word: str) -> date:
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{printable(word)!r} is no day like 2024-05-31") from None


COMMANDS: Mapping[str, tuple[Callable[[], _Parser], type[Call]]] = {
    "read": (_read_parser, Read),
    "analyze": (_analyze_parser, Analyze),
    "export": (_export_parser, Export),
}
"""How each command is called, and what the call is."""
