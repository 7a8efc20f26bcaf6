"""Word lists: what certain words do in a sentence, whatever the article."""

from __future__ import annotations

from newsreader.analysis.grammar import as_set

ANAPHORA = as_set("""he she it they him her them his hers its their theirs this that these those such himself
    herself itself themselves both another others one""")
"""Opening words that may stand for something said before."""

PERSONAL = as_set("he she him her his hers they them their")
"""Those of them that stand for people and wait for their names wherever in a sentence they are."""

PLURAL = as_set("they them their theirs themselves")
"""Those that stand for several people or things."""

GROUPS = as_set("audience class couple crew crowd family jury majority pair public staff")
"""Nouns in the singular that stand for several people, besides those of organisations."""

ONE_BY_ONE = as_set("each every any")
"""Determiners of a singular that "their" may stand for: "every driver must show their card"."""

SOMEBODY = as_set("he she him her his hers")
"""Those that stand for one person."""

DEMONSTRATIVES = as_set("this that these those such")
"""Those that point at something said before."""

HERE_AND_NOW = as_set("""country nation state city town village region area world planet globe newspaper paper
    magazine website site article story page column report century decade year season spring summer
    autumn fall winter month week weekend day night morning afternoon evening time moment point age era
    way kind sort type""")
"""Nouns that "this" and "that" point at without words before ("this country", "at this point")."""

FORMER_WORDS = as_set("latter pair duo trio same")
"""Words that, behind an opening "the", point at people and things named before."""

COUNTED_WORDS = as_set("other second third fourth two three four")
"""Words that do so where a plain noun or nothing follows ("the other man", "the two were")."""

PLACEHOLDERS = as_set("be become seem appear remain turn happen follow")
"""Lemmas of the verbs whose "it" may hold the place of a clause that follows."""

JUDGING = as_set("""hard difficult easy easier impossible possible important essential vital necessary common
    rare unusual legal illegal wrong right fair unfair good better best bad worse worst safe dangerous
    useful tempting time""")
"""Words that judge what a following "to" tells ("it is hard to say"), and not the one who does it."""

CONNECTIVES = as_set("""but and or so yet nor however moreover meanwhile also still instead then therefore
    thus hence nevertheless nonetheless besides otherwise furthermore additionally similarly likewise
    afterwards afterward later soon indeed too""")
"""Words that tie a sentence to the one before."""

CONCLUDING = as_set("""so then therefore thus hence consequently accordingly instead otherwise likewise
    similarly furthermore moreover besides nevertheless nonetheless""")
"""Those that go on from the very sentence before."""

TURNING = as_set("but yet however nevertheless nonetheless")
"""Those that turn against what the sentence before says."""

KNOWN_TO_ALL = as_set("""government police president army military navy public press media economy weather sun
    moon sky internet web law court parliament senate congress church king queen pope minister market
    rest reality truth fact idea problem question point result thing trouble answer reason""")
"""Nouns that "the" may stand before without words that bring them in, or that announce what follows."""

FIRST_SECOND = as_set("i we you me us my our your mine ours yours myself ourselves yourself")
"""Pronouns of the people who speak and are spoken to."""

REPORTING = as_set("""say tell report announce state add claim note explain write ask call warn argue insist
    confirm deny describe reveal""")
"""Lemmas of the verbs that report what somebody said."""

LASTING = as_set("""be have do want need know think believe hope expect remain include live belong require
    appear seem consist contain own cost mean depend play represent lead run serve operate hold stand
    suspect accuse oppose support face lack list love like hate deserve feel become define make give
    offer provide allow""")
"""Lemmas whose present tense tells of a state or habit rather than of what a photograph shows."""
