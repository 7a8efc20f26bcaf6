"""Now, the past and the future where no calendar tells which: "currently", "recently", "the near future"."""

from __future__ import annotations

from newsreader.analysis.dates.rule import Rule, rule

_PRESENT = (
    r"(?:right |even |just |until |for )?now|currently|current|nowadays|at present|at the moment|these days|"
    r"the present(?: day| time)?|at this (?:time|point|moment|stage)|for the time being"
)
_PAST = (
    r"(?:most |more |only |just )?recently|(?:most |more )?recent|(?:the )?(?:recent|distant) past|"
    r"(?<=in\s)the past|in times past|lately|"
    r"(?:some time|(?:not (?:so |too |very )?)?long|(?:a|quite a|not a) (?:long|short) time) ago|"
    r"(?<=at\s)(?:the|that) time(?![-\w]| (?:of|that|when|where|i|we|you|he|she|it|they|there|the|an?|"
    r"my|our|your|his|her|its|their|this|these)\b)"
)
_FUTURE = (
    r"(?:(?:the|a) )?(?:near|foreseeable|distant|immediate)(?:[-\s]term)? future|(?<=in\s)future|the future"
)

RULES: tuple[Rule, ...] = (
    rule("deictic", rf"(?:{_PRESENT})\b", "DATE", lambda match, moment: "PRESENT_REF"),
    rule("deictic", rf"(?:{_PAST})\b", "DATE", lambda match, moment: "PAST_REF"),
    rule("deictic", rf"(?:{_FUTURE})\b", "DATE", lambda match, moment: "FUTURE_REF"),
)
