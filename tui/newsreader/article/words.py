"""Ordinary English words, to tell a word from what is left of one."""

from __future__ import annotations

ORDINARY = frozenset(
    """
    a able about above abroad abuse accept access accident accord according account accuse across act
    action active activity actor actual add address administration admit adopt adult advance advantage
    advice adviser affair affect afford afraid after afternoon again against age agency agent ago agree
    agreement ahead aid aim air aircraft airline airport alarm album alert alive all allege alliance
    allow ally almost alone along already also although always ambassador ambition amid among amount
    analyst ancient and anger angry animal announce announcement annual another answer anti any anyone
    anything apart apparent appeal appear application apply appoint approach approve area argue argument
    arm armed army around arrange arrest arrive art article artist as ask assault assembly asset assist
    association at athlete attack attempt attend attention attitude attorney audience August author
    authorities authority available average avoid award aware away baby back background bad bail balance
    ball ban band bank bar base basic basis battle be beach bear beat beautiful because become bed beer
    before begin beginning behavior behaviour behind being belief believe belong below beneath benefit
    beside best bet better between beyond bid big bill billion bird birth bishop bit bitter black blame
    block blood blow blue board boat body bomb bond book border born borrow boss both bottle bottom box
    boy brain branch brave bread break breakfast bridge brief bright bring broad broadcast brother brown
    budget build building bullet burn bus business busy but buy by call camera camp campaign can cancel
    cancer candidate cap capacity capital captain car card care career careful carry case cash cast
    castle cat catch category cause ceasefire ceiling celebrate cell center central centre century
    certain chain chair chairman challenge chamber champion championship chance change channel chapter
    character charge charity charter chase cheap check chemical chief child children choice choose
    church cinema circle circumstance citizen city civil civilian claim clash class classic clean clear
    clerk client climate climb clinic clock close cloud club coach coal coalition coast coat code coffee
    cold collapse colleague collect collection college colonel color colour combat combine come comedy
    comfort command commander comment commission commit committee common communicate community company
    compare compete competition complain complaint complete complex computer concern concert conclude
    condition conduct conference confidence confirm conflict confront congress connect consider consumer
    contact contain contest continue contract contrast contribute control convention conversation
    convict cook cool cope copy core corner corporate correct corruption cost could council count
    country county coup couple courage course court cover crack craft crash create credit crew crime
    criminal crisis critic critical criticism criticize cross crowd crown crucial cry culture cup
    current customer cut cycle daily damage dance danger dangerous dark data date daughter day dead
    deadline deadly deal dear death debate debt decade December decide decision declare decline deep
    defeat defence defend defense deficit define degree delay delegate deliver demand democracy
    democratic demonstrate deny department depend deploy deputy describe desert deserve design desire
    despite destroy detail detain detective determine develop development device diplomat direct
    director disagree disappear disaster discover discuss disease dismiss display dispute distance
    district divide division do doctor document dog dollar domestic door double doubt down dozen draft
    drag drama draw dream dress drink drive driver drone drop drug dry due during duty each eager early
    earn earth earthquake ease east eastern easy eat economic economist economy edge edit editor
    education effect effort egg eight either elect election electric element else email embassy emerge
    emergency emotion emphasis employ employee employer empty enable encounter encourage end enemy
    energy enforce engage engine engineer enjoy enough ensure enter entire entry environment episode
    equal era error escape especially establish estate estimate ethnic even evening event eventually
    ever every everybody everyone everything evidence evil exact examine example excellent except
    exchange executive exercise exist exit expand expect experience expert explain explode explosion
    export expose express extend extra extreme eye face fact factor factory fail failure fair faith fall
    fame familiar family famous fan far farm farmer fashion fast fat father fault favor favour fear
    feature February federal fee feed feel fellow female fence few field fierce fifteen fifth fifty
    fight fighter figure file fill film final finance financial find fine finger finish fire firm first
    fiscal fish fit five fix flag flat flee flight float flood floor flow fly focus follow following
    food foot football for force foreign forest forget form formal former forty forward found foundation
    founder four fourth frame free freedom freeze frequent fresh Friday friend from front fruit fuel
    full fun function fund funeral future gain gallery game gang gap garden gas gate gather gay gaze
    gear general generation gentle get giant gift girl give glad glass global go goal god gold golden
    good goods govern government governor grab grace grade grand grant grass grave great green ground
    group grow growth guard guess guest guide guilty gun guy habit hair half hall hand handle hang
    happen happy harbor harbour hard harm hat hate have he head headline headquarters health hear heart
    heat heavy height helicopter hell help her here hero herself hide high highway hill him himself hire
    his historic history hit hold hole holiday holy home honest honor honour hope horse hospital host
    hostage hostile hot hotel hour house household how however huge human hundred hunger hunt hurt
    husband I ice idea identify identity if ignore ill illegal image imagine immediate immigrant
    immigration impact import important impose impossible improve in incident include income increase
    incredible indeed independent index indicate individual industrial industry inflation influence
    inform information initial injure injury inmate inner innocent inquiry inside insist inspect
    inspector install instance instead institute institution insurance intelligence intend interest
    interim internal international internet interview into introduce invade invest investigate
    investigation investigator investment investor invite involve iron island issue it item its itself
    jail January jet jewel job join joint joke journalist journey joy judge judgment juice July jump
    June junior jury just justice keen keep key kick kid kidnap kill killer kind king kingdom kiss
    kitchen knee knife knock know knowledge label labor labour lack lady lake land landlord landmark
    landslide language large last late later latest laugh launch law lawmaker lawsuit lawyer lay lead
    leader leadership league lean learn least leather leave left leg legal legend legislation lesson let
    letter level liberal library lie life lift light like likely limit line link lip list listen little
    live living loan local location lock long look lord lose loss lot loud love low lower loyal luck
    lunch machine magazine mail main mainly maintain major majority make male man manage management
    manager mandate many map March march mark market marriage married mass massive master match material
    matter May may mayor me meal mean meanwhile measure meat media medical medicine medium meet meeting
    member memorial memory men mental mention message metal method middle midnight might migrant mild
    mile military militia milk mill million mind mine minimum minister ministry minor minority minute
    mirror miss missile mission mistake mix mob mobile model moderate modern moment Monday monetary
    money monitor month mood moon moral more morning mortgage most mostly mother motion motor mountain
    mouth move movement movie Mr Mrs Ms much multiple murder museum music musician must my myself
    mystery naked name narrow nation national native natural nature near nearby nearly neck need
    negotiate negotiation neighbor neighbour neither nephew net network never nevertheless new newly
    news newspaper next nice night nine no nobody noise none nor normal north northern nose not note
    nothing notice notion November now nowhere nuclear number nurse oath obey object objective observer
    obtain obvious occasion occupy occur ocean October odd of off offer office officer official often
    oil old on once one ongoing online only onto open opening operate operation opinion opponent
    opportunity oppose opposition option or orange order ordinary organ organisation organization
    organize origin original other others otherwise our out outside over own owner pace pack package
    page pain paint painting pair palace panel panic paper parent park parliament part partner party
    pass passenger passport past path patient pattern pause pay payment peace peaceful peak pension
    people per percent perfect perform performance perhaps period permanent permit person personal
    personnel phase phone photo photograph physical pick picture piece pilot pipe pipeline pitch place
    plague plain plan plane planet plant plate platform play player plead please pleasure pledge plot
    plunge plus poem poet point poison pole police policeman policy political politician politics poll
    pollution pool poor pope popular population port portrait position positive possess possible post
    pot potential pound poverty power powerful practice praise pray prayer predict prefer premier
    prepare presence present presidency president presidential press pressure pretty prevent previous
    price pride priest primary prime prince princess principal principle print prior prison prisoner
    private prize probably probe problem proceed process produce producer product production
    professional professor profile profit program programme progress project promise promote proof
    proper property proposal propose prosecutor protect protection protest protester proud prove provide
    province provision public publish pull punish purchase pure purpose push put qualify quality quarter
    queen question quick quiet quit quite quote race radical radio rage raid rail railway rain raise
    rally range rank rape rapid rare rate rather reach react reaction read reader ready real reality
    realize really rear reason rebel recall receive recent recently recession recipe recognize recommend
    record recover recovery red reduce refer referendum reform refuge refugee refuse regard regime
    region register regret regular regulate regulator reject relate relation relationship relative
    release relief religion religious rely remain remark remember remote remove rent repair repeat
    replace reply report reporter represent representative republic reputation request require rescue
    research researcher reserve resident resign resist resolution resolve resort resource respect
    respond response responsible rest restaurant restore restrict result retail retire retreat return
    reveal revenue reverse review revolution reward rich ride rifle right ring riot rise risk rival
    river road rob rock role roll roof room root rope rough round route row royal rule ruling rumor run
    rural rush sack sacred sad safe safety sail salary sale same sanction sand satellite satisfy
    Saturday save say scale scandal scene schedule scheme scholar school science scientist scope score
    screen sea search season seat second secret secretary section sector secure security see seek seem
    seize select sell senate senator send senior sense sentence separate September sequence series
    serious serve service session set settle settlement seven several severe sex shade shadow shake
    shall shape share shareholder sharp she shell shelter shift ship shirt shock shoe shoot shooting
    shop shore short shortly shot should shoulder shout show shut sick side sign signal silence silent
    silver similar simple since sing singer single sir sister sit site situation six size skill skin sky
    sleep slide slight slip slow small smart smell smile smoke smooth snap snow so soccer social society
    soft software soil soldier solid solution solve some somebody someone something sometimes somewhere
    son song soon sort soul sound source south southern space spare speak speaker special specific
    speech speed spend spirit spite split spokesman spokesperson spokeswoman sport spot spread spring
    spy square stable staff stage stake stand standard star stare start state statement station status
    stay steal steel step stick still stock stone stop store storm story straight strange strategy
    stream street strength stress stretch strict strike string strip strong structure struggle student
    studio study stuff stupid style subject submit succeed success successful such sudden suddenly
    suffer sugar suggest suicide suit summer summit sun Sunday super supply support suppose supreme sure
    surface surge surgery surprise surrender surround survey survive survivor suspect suspend swear
    sweep sweet swim swing sword symbol sympathy system table tail take tale talent talk tall tank tape
    target task taste tax taxi tea teach teacher team tear technical technology teenager telephone
    television tell temple ten tend tension tent term terrible territory terror terrorism terrorist test
    text than thank that the theater theatre their them theme themselves then theory there therefore
    these they thick thief thin thing think third thirty this those though thousand threat threaten
    three throat through throughout throw Thursday thus ticket tide tie tight till time tiny tip tire
    title to today together token tomorrow tone tonight too tool top topic total touch tough tour
    tourism tourist toward towards tower town toy track trade tradition traffic tragedy trail train
    transfer transform transport trap travel treasure treasury treat treatment treaty tree trend trial
    tribe trick trip troop trouble truck true trust truth try Tuesday tunnel turn twelve twenty twice
    twin two type typical ugly unable uncle under understand unemployment union unit unite universal
    university unless unlike until unusual up upon upper upset urban urge us use useful user usual
    valley valuable value van vast vehicle venture version very veteran via victim victory video view
    village violate violence violent virus visa visible vision visit visitor vital voice volume
    volunteer vote voter vulnerable wage wait wake walk wall want war warm warn warning wash waste watch
    water wave way we weak wealth weapon wear weather web website wedding Wednesday week weekend weekly
    weigh weight welcome welfare well west western what whatever wheel when where whether which while
    white who whole whom whose why wide wife wild will win wind window wine wing winner winter wire wise
    wish with withdraw within without witness woman women wonder wood word work worker world worry worth
    would wound write writer wrong yard year yellow yes yesterday yet yield you young your youth zero
    zone
    """.lower().split()
)
SUFFIXES = tuple(
    (suffix, base)
    for base, suffixes in (
        ("", "s es ed d ing er r est ly ally ment ness"),
        ("e", "ed ing"),
        ("y", "ies ied"),
    )
    for suffix in suffixes.split()
)
"""Endings of regular forms, each with what stands in its place in the base form."""


def is_word(word: str) -> bool:
    """Whether this is an ordinary word or a regular form of one; names and rare words are none."""
    lower = word.lower()
    return lower in ORDINARY or any(
        lower.endswith(suffix) and lower[: len(lower) - len(suffix)] + base in ORDINARY
        for suffix, base in SUFFIXES
        if len(lower) - len(suffix) >= 3
    )
