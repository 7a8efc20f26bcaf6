"""Names, words and colours of the article."""

from __future__ import annotations

from newsreader.reader.commands.command import Command

ARTICLE = (
    Command(
        "mention.next",
        "]",
        "mention(1)",
        "Next mention",
        "The next person, organisation or place in the article.",
        "Article",
        "]",
        "Mentions",
    ),
    Command(
        "mention.previous",
        "[",
        "mention(-1)",
        "Previous mention",
        "The person, organisation or place before.",
        "Article",
        "[",
    ),
    Command(
        "mention.card",
        "enter",
        "card",
        "About this mention",
        "In a pane: go to the words. On a mention: what is known about it.",
        "Article",
        "enter",
    ),
    Command(
        "search.open",
        "slash",
        "search",
        "Search the article",
        "Find words in the article, as you type.",
        "Article",
        "/",
        "Search",
    ),
    Command("search.next", "n", "match(1)", "Next match", "The next place the search found.", "Article", "n"),
    Command(
        "search.previous",
        "N",
        "match(-1)",
        "Previous match",
        "The place the search found before.",
        "Article",
        "N",
    ),
    Command(
        "legend.focus",
        "l",
        "legend",
        "Choose what is highlighted",
        "Switch kinds of highlighting off and on: arrows choose, space switches.",
        "Article",
        "l",
    ),
    Command(
        "article.width",
        "w",
        "width",
        "Wide or narrow column",
        "Lines of a comfortable length, or the full width.",
        "Article",
        "w",
    ),
)
