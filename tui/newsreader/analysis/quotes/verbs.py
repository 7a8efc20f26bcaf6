"""Verbs and nouns that report speech, and how strong a saying each is."""

from __future__ import annotations

from newsreader.analysis.grammar import as_set

_FORCES = {
    "said": """say state remark comment mention tell speak talk utter voice express note observe put relate
        recount articulate intone offer quip joke muse mutter mumble murmur whisper drawl chime opine
        reflect reckon relay convey communicate""",
    "added": "add continue conclude finish append elaborate expand",
    "repeated": "repeat reiterate restate echo stress emphasize emphasise underscore underline highlight",
    "asked": "ask inquire enquire query question wonder quiz",
    "answered": "answer reply respond retort counter rejoin rebut riposte shoot",
    "claimed": "claim allege assert contend maintain insist purport profess aver avow charge",
    "argued": "argue reason posit theorize theorise hypothesize hypothesise submit",
    "suggested": "suggest imply hint indicate insinuate intimate signal propose float pitch",
    "denied": """deny dispute reject refute dismiss repudiate disavow disclaim contradict decline refuse
        rebuff""",
    "admitted": "admit acknowledge concede confess grant allow apologize apologise",
    "confirmed": "confirm affirm verify attest certify corroborate testify vouch",
    "agreed": "agree concur accept assent",
    "warned": "warn caution alert threaten admonish",
    "promised": "promise vow pledge swear assure guarantee reassure commit",
    "urged": """urge call encourage exhort implore appeal beg plead recommend advise advocate counsel
        beseech entreat press prod""",
    "demanded": "demand order command instruct direct insist require request",
    "announced": """announce declare proclaim reveal disclose unveil divulge report publish release issue
        pronounce inform notify tout trumpet""",
    "explained": "explain clarify describe detail illustrate characterize characterise interpret define",
    "accused": "accuse blame fault charge denounce condemn decry deplore blast slam assail lambast lambaste",
    "criticised": """criticize criticise complain lament bemoan object protest fume grumble gripe rant rail
        mock ridicule taunt chide scold rebuke berate scoff sneer bristle vent""",
    "praised": "praise laud hail applaud commend thank congratulate compliment salute extol gush",
    "predicted": "predict forecast project foresee expect anticipate prophesy estimate guess speculate",
    "exclaimed": "exclaim shout yell cry scream roar bellow bark snap thunder shriek holler chant declaim",
    "wrote": "write tweet post blog retweet text email e-mail pen read caption headline sign",
    "recalled": "recall remember reminisce recollect",
    "defended": "defend justify excuse",
    "boasted": "boast brag gloat crow",
    "named": "dub brand label term deem cite quote name refer liken compare portray cast paint",
    "believed": "believe think feel fear hope want suspect doubt worry consider view regard know understand",
    "found": "find show conclude determine rule discover learn judge decide",
    "laughed": "laugh sigh chuckle smile grin sob groan shrug nod gasp giggle smirk weep",
}

FORCE: dict[str, str] = {}
"""Lemma of a reporting verb -> how strong a saying it is, in the past tense. First listed wins."""
for _force, _verbs in _FORCES.items():
    for _verb in _verbs.split():
        FORCE.setdefault(_verb, _force)

ATTITUDES = as_set(_FORCES["believed"])
"""Verbs of thinking and wanting: what somebody holds, not what somebody said."""

WORKS = as_set("read write watch play sing publish release perform present record sell buy see hear")
"""Verbs whose quoted object can be a book, a song or a film."""

SPORTS = as_set("goal penalty corner run point try touchdown set game match lead equaliser wicket title")
"""What is conceded in a game, and not in a debate."""

FINDINGS = as_set(_FORCES["found"])
"""Verbs of finding out and showing: what is, and not what somebody said."""

PLAIN = as_set(
    """say tell add state remark comment note observe write tweet claim allege assert contend maintain insist
    argue suggest hint indicate deny admit acknowledge concede confess confirm affirm testify warn caution
    promise vow pledge swear assure announce declare proclaim reveal disclose report explain complain lament
    predict forecast recall reply respond answer retort counter exclaim shout stress emphasize emphasise
    reiterate repeat joke quip boast brag imply continue conclude point inform remind accuse urge stipulate
    decide estimate propose ask"""
)
"""Verbs that report speech whenever a clause depends on them."""

DIRECTIVES = as_set(
    """urge call ask tell order demand encourage exhort implore beg plead advise instruct command direct
    appeal request warn press invite"""
)
"""Verbs whose object is told to do what the infinitive says."""

SPEECH_NOUNS = as_set(
    """statement comment remark claim warning promise pledge vow accusation allegation assertion announcement
    argument call demand denial declaration admission suggestion proposal question answer reply response
    report message letter tweet post speech interview testimony complaint criticism prediction threat appeal
    request notice email memo note"""
)
"""Nouns that name something said or written."""


def force(lemma: str | None) -> str | None:
    """How strong a saying the verb is: "said", "claimed", "denied" …; "said" for a verb not listed."""
    return None if lemma is None else FORCE.get(lemma, "said")
