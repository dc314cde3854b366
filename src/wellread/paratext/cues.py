"""How much a paragraph sounds like its author talking to readers, and how much like a story.

A table of cues with weights, written by us after the subjects that `shared/notes` lists: late updates, school, reviews,
betas, warnings, canon. Family "fic" are words of the hobby, "reader" turns to whoever reads, "self" tells of the
author's life, "story" is narration and speaks against a note. A paragraph without a "fic" or "reader" cue is never
taken for a note by its words alone: a story in the first person is full of "self".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_CUES: tuple[tuple[str, float, str], ...] = (
    # -- the hobby
    ("fic", 3.0, r"\bfan ?-?fic(?:tion)?s?\b|\bff\.?net\b|\bao3\b|\bfanfiction\.net\b|\bwattpad\b|\barchive of our own\b"),
    ("fic", 2.5, r"\b(?:one|two|three)-?shots?\b|\bficlets?\b|\bdrabbles?\b|\bsong-?fics?\b|\bfics?\b|\bfandoms?\b|\bplot ?bunn(?:y|ies)\b"),
    ("fic", 3.0, r"\bplease,? (?:please,? )?(?:read and |rate and |do )?(?:review|comment|r&r|r & r)\b|\bread (?:and|&|n) review\b|\br ?& ?r\b|\brnr\b"),
    ("fic", 2.5, r"\b(?:leave|send|write|drop|give)(?: me)?(?: a| some| any| your)? ?(?:nice |lovely |little |quick )?(?:reviews?|comments?|kudos|feedback|votes?)\b"),
    ("fic", 2.0, r"\breviews? (?:are|is|make|makes|keep|fuel|would be|=|equals?)\b|\b(?:comments?|kudos|feedback|con ?-?crit|c&c)\b.{0,30}\b(?:are|is|appreciated|welcome|love|loved|feed)\b"),
    ("fic", 1.7, r"\breviewers?\b|\breviewed\b|\breviewing\b|\b(?:your|the|all the|those|these|any|get|got|more|\d+) (?:\w+ )?reviews\b"),
    ("fic", 2.0, r"\bkudos\b|\bfollow(?:ed|s)? and favou?rit|\bfavou?rites? and follows?|\bfav(?:e|ed|s)\b|\bfollowers\b"),
    ("fic", 2.5, r"\bun-?beta(?:['’]?e?d)?\b|\bbeta(?:['’]?e?d| reader| read|s)\b|\b(?:my|a|the|awesome|lovely|wonderful) beta\b|\bbeta-?ing\b"),
    ("fic", 2.0, r"\b(?:all|any|the)(?: remaining| other)? (?:mistakes|errors|typos|faults) (?:are|is|were) (?:all )?(?:my|mine)\b|\b(?:excuse|ignore|forgive|sorry (?:for|about)|pardon) (?:any|the|my|all)(?: \w+){0,3} (?:mistakes|errors|typos|grammar|spelling|commas)\b"),
    ("fic", 2.0, r"\b(?:next|this|new|upcoming|future) (?:chapters?|chappie|chappy|chap|instal?lment)\b|\b(?:second|third|next) (?:part|instal?lment)\b"),
    ("fic", 1.2, r"\b(?:last|previous|another|first|second|final) (?:chapters?|chappie|chappy|chap|part)\b"),
    ("fic", 1.0, r"\bchapters?\b|\bchappies?\b"),
    ("fic", 2.0, r"\b(?:this|my) (?:new |first |other |short |little |whole |entire )*(?:stor(?:y|ies)|fics?|piece|series|au|one)\b(?! (?:of|about (?:a|the|how)) )|\bi['’](?:m|ve been) working on (?:this|it|the next|a)\b|\b(?:been|started) working on (?:this|it)\b"),
    ("fic", 2.0, r"\b(?:i|i['’]ll|i will|to|can|could|should|will|will be|be|been|i['’]d|quick|late|next|regular|sporadic|slow|no|weekly|an|the) (?:try to |be )?(?:updat(?:e|es|ing))\b|\bupdates? (?:will|are|is|may|might|should|schedule|soon|every|on)\b|\bhaven['’]t updated\b|\bupdated\b.{0,25}\b(?:ago|in (?:a|so|ages|forever|months|weeks))"),
    ("fic", 2.5, r"\bhiatus\b|\bdiscontinued\b|\b(?:un)?abandon(?:ed|ing)? (?:this|the|my) (?:story|fic)\b|\bup for adoption\b|\bwriter['’]?s['’]? block\b"),
    ("fic", 2.0, r"\b(?:ooc|ocs|pwp|otp|h/c|pov|wip|an au|au)\b|\bcanon(?:ical)?\b|\bpost-?canon\b|\bfluff(?:y)?\b|\bangsty?\b|\bslash\b|\bfemslash\b|\bshipp?(?:ing|ers?)\b|\by/n\b|\bmary[ -]sue\b|\bheadcanon\b|\bcrack ?fic\b"),
    ("fic", 2.0, r"\bsequels?\b|\bprequels?\b|\bone shot\b|\bmulti-?chapter\b"),
    ("fic", 2.0, r"\b(?:written|write|wrote|writing) (?:this|it|for|in response|as a gift)\b|\bthis (?:was|is) (?:written|my|a|an|the|just|set|basically|kind of|pretty|unedited)\b|\bi (?:wrote|wanted to write|started writing|finished writing)\b"),
    ("fic", 2.0, r"\b(?:set|takes? place|happens|occurs|placed|spoilers?) (?:right |just |some ?time |immediately |directly |through |up )*(?:after|before|during|between|for|in|around|to)\b.{0,40}\b(?:season|episode|ep|book|film|movie|series|chapter|canon|hbp|dh|ootp|war|finale|show|manga|anime|ball|picnic|s\d|\d+x\d+)\b"),
    ("fic", 2.0, r"\b(?:title|lyrics|song|quote|prompt|idea) (?:is |are |comes? |was |were |taken )*(?:from|by|belongs?|inspired)\b|\binspired by\b|\bbased (?:on|off)\b|\bprompts?\b|\bprompted by\b|\bfor the .{0,40}\b(?:challenge|prompt|exchange|contest|bingo)\b"),
    ("fic", 2.5, r"\b(?:my|a) (?:very )?(?:first|second|1st|2nd|third) (?:ever )?(?:attempt|try|time (?:writing|posting)|fan|fic|story|one)|\bfirst time (?:writing|posting|i['’]ve)\b|\benglish (?:is not|isn['’]t) my (?:first|native|mother)\b"),
    ("fic", 2.5, r"\bflames?\b.{0,40}\b(?:will|welcome|used|accepted|me|roast|toast|are|be)\b|\bno flames\b|\bflam(?:e|ing) me\b|\bconstructive critici[sz]m\b|\bcon ?crit\b"),
    ("fic", 2.0, r"\b(?:my|on|at|in|over on|find me on|follow me on) (?:my )?(?:tumblr|twitter|instagram|discord|patreon|profile|livejournal|lj|dreamwidth|blog|ko-?fi|facebook|inbox|askbox)\b|\b(?:come |feel free to )?(?:yell|scream|shout|cry|talk|chat|say hi|find|bother) (?:at |with |to |and \w+ (?:at|with) )?me\b(?: on| at| about| in|!|\W*$)|\btumblr\b|\bpatreon\b|\bko-?fi\b|\bmessage me\b|\bpm me\b|\bsend me an ask\b"),
    ("reader", 2.5, r"\bclick (?:away|off|the back)|\b(?:isn['’]t|is not|not) your (?:thing|cup of tea|jam)\b|\b(?:hit|press|use) the back button\b|\bturn back now\b|\bif you(?:['’]re| are) (?:not into|looking for|offended|uncomfortable|squicked|still reading)\b"),
    ("fic", 2.0, r"\bset (?:right |just |about )?(?:a |an |some |two |three |few |several )*(?:days?|weeks?|months?|years?|hours?) (?:after|before)\b"),
    ("fic", 2.5, r"^\W*tagg?(?:ing|ed|s)?(?:[ -]?list)?\s*:|\btag ?list\b|@[\w.-]{3,}(?:[\s,]+@[\w.-]{3,})+|\brequested by\b"),
    ("fic", 2.5, r"\brequests? (?:are |is )?(?:currently )?(?:open|closed)\b|\breblogs?\b(?:.{0,20}\b(?:love|appreciated|welcome|are)\b)?"),
    ("reader", 2.5, r"\b(?:comments?|kudos|reviews?|feedback|votes?|reblogs?|likes) (?:always )?(?:make|made|makes|brighten|feed|fuel|keep|save|water)s? (?:my|me|the)\b"),
    ("fic", 1.5, r"\bcross-?posted\b|\bposted\b|\bre-?posting\b|\breposted\b|\bposting\b"),
    ("fic", 1.5, r"\brat(?:ed|ing) (?:is |for |may |will |might |[ktmgr]\b|pg)|\btrigger warnings?\b|\bwarnings?\b|\bspoilers?\b|\bcharacter death\b|\bsmut\b|\blemons? (?:in|ahead|chapter|scene)\b|\bpairings?\b"),
    ("fic", 1.0, r"\bcharacters?\b|\bplot\b|\bscene\b|\bversion\b|\bepisode\b|\bseason \w+\b|\bhits\b"),
    ("fic", 2.0, r"\bin the (?:comments|reviews|tags|notes below)\b"),
    ("reader", 2.5, r"\b(?:do not|don['’]t|please don['’]t) (?:re-?post|copy|translate|steal|plagiari[sz]e|reupload)\b"),
    ("fic", 1.5, r"\bstay tuned\b|\bread on\b|\bon with the (?:story|show|chapter|fic)\b|\bto the story\b|\bwithout further ado\b|\bhere['’]s (?:the|another|a|my) (?:new |next |short )?(?:chapter|story|fic|one|update)\b|\bhere (?:we|you|it) (?:go|goes|is)\b"),
    ("fic", 2.5, r"\b(?:happy|glad|grateful|delighted|pleased) (?:about|for|with|to (?:get|read|see|receive|have)) (?:a|any|every|each|some|your) (?:\w+ )?(?:comments?|reviews?|kommis?|kudos|feedback)\b"),
    ("fic", 2.5, r"\bthat['’]s (?:a wrap|it for (?:this|today|now)|all for (?:this|today|now)|the end of (?:this|my|the) (?:fic|story|chapter|part))\b|\b(?:that['’]s|this is) (?:as far as i|all i(?:['’]ve| have)? (?:got|have|wrote|written))\b"),
    ("fic", 2.5, r"\b(?:answer|response|entry|contribution|submission) (?:to|for) (?:the|a|an|this|my)\b.{0,60}\b(?:challenge|contest|prompt|exchange|fest|bingo|competition)\b|\bmust include\b"),
    ("fic", 2.0, r"\b(?:the|this) (?:song|title|poem|lyrics?|quote|quotation|rhyme) (?:is|are|was|were) (?:an?|the|called|not mine|from|by)\b|\bno idea who wrote\b"),
    ("fic", 1.5, r"\bthe rest (?:of it |of this )?(?:tomorrow|soon|later|next week|will (?:come|follow))\b|\bnext (?:week|time|month) ?:|\b(?:re)?write (?:it|this|the (?:first|next|last|whole))\b"),
    # -- the reader
    ("reader", 2.0, r"\bdon['’]t forget to (?:review|comment|vote|leave|feed|rate|follow|fav|tell|hit|read)\b|^\W*(?:now,? |so,? )?onwards?[!,. ]"),
    ("reader", 2.0, r"\bdanke (?:fürs|für das) lesen\b|\bmerci d['’]avoir lu\b|\bgracias por leer\b|\bgrazie per (?:aver letto|la lettura)\b|\bobrigad[oa] por ler\b|\bbedankt voor het lezen\b"),
    ("reader", 2.5, r"\blong time,? no (?:see|write|update)\b|\bwh?at(?:cha| ?d['’]?ya| do ya) think\b|\bfeed the (?:author|writer)\b|\b(?:hit|press|click|push) (?:that|the|dat|this) (?:\w+ ){0,5}button\b|\bmake (?:a|an|this|your) [\w -]{0,30}(?:author|writer|lover|girl|fangirl) happy\b"),
    ("reader", 3.5, r"^\W*(?:very |super |really )?(?:important|attention|notice|please,? read|must read|read this)(?:\W+(?:please,? read|read (?:this|me|first)|important|a/n|note|notice|all readers))*\W*$"),
    ("reader", 2.0, r"\b(?:thanks?|thank you|thx)\b.{0,40}\bread (?:until|till|up to|as far as|to) (?:here|this|the end|now)\b|\bhave read (?:until|till|up to|to) (?:here|now|the end)\b"),
    ("reader", 2.0, r"^\W*(?:hi+|he+y+|hello+|hey+a+|hiya|hullo|yo+|greetings|welcome|aloha|ok(?:ay)? so|so,? hi|hey there|hello there)\b[ ,]*(?:guys|everyone|everybody|all|readers?|people|peeps|again|there|y['’]all|folks|my|lovelies|ladies|friends)?\b(?=.{0,3}[!,.:~]|$)"),
    ("reader", 3.0, r"\bdear readers?\b|\b(?:my|all|lovely|faithful|loyal|amazing|new|awesome|fellow) readers\b|\breaders\b"),
    ("reader", 1.8, r"\byou (?:guys|all|people|peeps)\b|\bya['’]?ll\b|\by['’]all\b|\b(?:hi|hey|hello|bye|sorry|thanks|thank you|love you|ok|okay),? (?:guys|everyone|everybody|folks|peeps|lovelies|all)\b|\bthat['’]s (?:it|all),? (?:folks|guys|everyone|for now)\b|\blisten up,? (?:people|folks|guys|everyone)\b"),
    ("reader", 2.0, r"\bhope (?:that )?(?:you|y['’]all|ya|everyone|everybody|it)(?:['’]ll| guys| all| will)? ?(?:\w+ )?(?:like|liked|enjoy|enjoyed|love|loved)\b|\b(?:please )?enjoy\b(?=\W*$|[!.:~]| (?:the|this|reading|it|and)\b)|\bhappy reading\b"),
    ("reader", 2.5, r"\blet me know\b|\btell me (?:if|how) you (?:like|want|think)\b|\btell me what (?:you|u|ya) (?:think|thought)\b|\bwhat (?:did|do) (?:you|u|ya)(?: guys| all)? think\b|\bwould love to (?:hear|know)\b|\bfeel free to\b"),
    ("reader", 2.5, r"\b(?:thanks?(?: you| u)?|thx|thankyou|ty)(?: so much| very much| a lot)? (?:for|to) (?:all |everyone |everybody |those |my |the |your |anyone |reading|sticking|your|being|following|waiting|taking)[^.!?]{0,60}(?:read|review|follow|support|patien|comment|kudos|favou?rit|stick|stuck|wait|help|sticking|beta|time|did|subscrib|love|feedback)"),
    ("reader", 2.0, r"\bthanks? (?:you )?(?:so much )?for reading\b|\bthanks to\b|\b(?:huge|big|special|many) (?:thanks?|shout)\b|\bthank (?:you|u) all\b|\bshout-?outs?\b|\bdedicated to\b"),
    ("reader", 1.8, r"\bsorry (?:for|about|it|that|this|if)\b.{0,60}\b(?:wait|delay|late|long|short|update|took|forever|mistake|cliffhanger|cliffie|absence|chapter|confus|suck|bad|ooc)\b|\bbear with me\b|\bdon['’]t (?:kill|hate|hurt|sue|shoot) me\b|\b(?:been|it['’]s been) (?:forever|ages|so long|a while|a long time)\b"),
    ("reader", 1.8, r"\b(?:see|catch) (?:you|y['’]all|ya)(?: all| guys)? (?:next|soon|again|later|in the|tomorrow|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\buntil next (?:time|chapter|week)\b|\btill next (?:time|chapter)\b|\bja ne\b|\bstay safe\b|\bi promise\b|\bmuch love\b|\bso yeah\b|\banyways?\b|\bif you (?:want|like|have|liked|enjoyed|don['’]t like|haven['’]t)\b"),
    ("reader", 1.2, r"(?:[:;=8x]['’]?-?[)(dpo3]+(?=\W|$))|\^_*\^|<3|\bxd+\b|\blol\b|\blmao\b|\bhehe+\b|\bteehee\b|[❤♥💕😊😂]|-_-|>_<|\bbtw\b|\bimo\b|\bomg\b|\bu guys\b|\bplz\b|\bpls\b"),
    ("reader", 1.0, r"\bplease (?:read|be|don['’]t|do|skip|enjoy|note|check|vote|tell|feel|keep|bear|forgive)\b|\bfor those (?:of you )?(?:who|that)\b|\bsend reviews\b|\bdon['’]t like,? don['’]t read\b|\byou have been warned\b|\byou['’]ve been warned\b"),
    # -- the author's life
    ("self", 1.0, r"\b(?:school|college|uni|university|finals|exams?|homework|midterms|work|job|real life|rl|laptop|computer|internet)\b.{0,50}\b(?:busy|been|died|crash|broke|eat|eating|crazy|hectic|over|way|hell|start)|\bbeen (?:so |really |very )?busy\b|\breal life\b"),
    ("self", 0.8, r"\bi (?:don['’]t|do not|didn['’]t) (?:really )?(?:know|own|think|speak)\b|\bi (?:just|really|kind of|kinda|literally|actually|always|finally|also|might|may|should|promise|decided|tried|apologi[sz]e|am planning|plan)\b|\bi['’](?:m|ve|ll|d) (?:so |really |very |been |also |not |sorry|trying|planning|working|going)\b"),
    ("self", 0.8, r"\bidea\b|\bthe (?:next |other )?(?:story|fic)\b|\bwriting\b|\bwritten\b|\bwrite\b|\bwrote\b|\bstory\b|\bstories\b|\bread(?:ing|s)?\b"),
)  # fmt: skip

_STORY_CUES: tuple[tuple[float, str], ...] = (
    (4.0, r"[,.!?] (?:it|the (?:card|sign|note|letter|page|paper|message|label|text|screen|postcard|notice)) (?:said|read|says|reads)\b|[,.!?] said the (?:card|sign|note|letter|page|paper|message|label|text|screen|notice)\b"),
    (2.0, r"[\"“”][,]? (?:he|she|they|i|we|it|[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:says?|said|ask(?:s|ed)|whisper(?:s|ed)|repl(?:ies|ied)|answer(?:s|ed)|call(?:s|ed)|shout(?:s|ed)|mutter(?:s|ed)|murmur(?:s|ed)|laugh(?:s|ed)|sigh(?:s|ed)|yell(?:s|ed)|add(?:s|ed)|read|told|went|continued|smiled|grinned|nodded)\b"),
    (1.5, r"[\"“”][,]? (?:said|asked|whispered|replied|answered|called|shouted|muttered|says|asks|snapped|cried) \w+"),
    (1.0, r"\b(?:he|she|they|him|her|his|their|them)\b.{0,400}?\b(?:he|she|they|him|her|his|their|them|himself|herself)\b"),
    (1.0, r"\b(?:he|she|they) (?:\w+ed|was|were|had|could|would|did|went|came|took|stood|sat|ran|felt|knew|thought|looked|turned|saw|is|does|takes|stands|sits|looks|turns|walks|feels|knows|has)\b"),
    (1.0, r"\b(?:eyes|hands?|lips|fingers|shoulders?|hair|breath|doorway|stairs|window|floor|kitchen|bedroom|corridor|lamp|sword|horse|forest|sky|rain)\b"),
    (0.8, r"\b(?:whispered|murmured|muttered|sighed|nodded|shrugged|grinned|smiled|glared|stared|leaned|stepped|walked|turned|reached|pulled|pushed|grabbed|kissed)\b"),
    (1.0, r"\bi (?:had|was|could|told|stood|sat|walked|turned|looked|felt|heard|saw|went|took|ran|pulled|stared|watched|opened|closed|knew|pushed|lifted|held)\b"),
    (1.0, r"\bhad (?:been|got|gone|come|had|seen|taken|left|never|not|always|\w+ed)\b|\bwould (?:not|have|never)\b"),
    (1.0, r"\bmy (?:hands?|eyes|heart|mouth|feet|head|arms?|back|breath|father|mother|lips|chest|knees)\b"),
)  # fmt: skip


def _compile(pattern: str) -> re.Pattern[str]:
    r"""`pattern` for lower-case words, with a word border that all its branches share tried once and not in each."""
    branches: list[str] = []
    depth = start = 0
    in_class = False
    for at, char in enumerate(pattern):
        if pattern[at - 1 : at] == "\\":
            continue
        in_class = char == "[" or (in_class and char != "]")
        depth += 0 if in_class else (char == "(") - (char == ")")
        if char == "|" and depth == 0 and not in_class:
            branches.append(pattern[start:at])
            start = at + 1
    branches.append(pattern[start:])
    if all(branch.startswith(r"\b") for branch in branches):
        pattern = r"\b(?:" + "|".join(branch.removeprefix(r"\b") for branch in branches) + ")"
    return re.compile(pattern, re.S)


_COMPILED = tuple((family, weight, _compile(pattern)) for family, weight, pattern in _CUES)
_STORY_COMPILED = tuple((weight, _compile(pattern.replace("[A-Z][a-z]+", "[a-z]+"))) for weight, pattern in _STORY_CUES)
#: without one of these no paragraph can be a note by its words: looked for first, since most paragraphs have none
_WORTH_HEARING = re.compile(
    r"\b(?:fic|fan|ff|ao3|archive of|wattpad|\w+-?shots?\b|drabble|song-?fic|plot ?bunn|r ?& ?r|rnr|review|comment|kudos|"
    r"feedback|con ?-?crit|c&c|follow(?:ers|s\b|ed and)|fav|beta|un-?beta|mistakes|errors|typos|chap|stor(?:y|ies)\b|updat|"
    r"hiatus|discontinued|abandon|adoption|writer['’]?s|ooc|ocs|pwp|otp|pov|wip|au\b|canon|fluff|angst|slash|ship|"
    r"sequel|prequel|prompt|inspired|based|challenge|written|wrote|writing|attempt|english|flam|crit|tumblr|twitter|"
    r"patreon|profile|discord|posted|posting|cross|rated|warning|spoiler|stay tuned|hi\b|hey|hello|welcome|dear|reader|"
    r"guys|y['’]?all|hope|enjoy|happy reading|me know|tell me|feel free|thank|thx|sorry|bear with|until next|till next|"
    r"see you|lol\b|xd\b|own\b|mine\b|belong|profit|sue\b|disclaim|copyright|takes place|set (?:after|before|during)|"
    r"listen up|take(?:s|n)? (?:place|from)|long time,? no|wh?at(?:cha| ?d['’]?ya)|(?:hit|press|click|push) (?:that|the|this)|"
    r"important|attention|notice|must (?:read|include)|that['’]s (?:a wrap|as far|it for|all)|the rest\b|(?:the|this) (?:song|title|poem)|"
    r"heyy|hii|don['’]t forget|now,? onward|onward|danke f|merci d|gracias por|grazie per|obrigad|bedankt)|[:;]-?[)D]|<3|\^_"
)
#: what stands between quotation marks
QUOTED = re.compile(r"“[^”\n]{0,2000}(?:”|$)|\"[^\"\n]{0,2000}(?:\"|$)|«[^»\n]{0,2000}(?:»|$)", re.M)
_OPENS_QUOTED = re.compile(r"\W{0,2}[\"“«„]")

#: how much of a paragraph is looked at, in characters: an author says who is talking early or late
_WINDOW = 700
#: weight from which a cue is hardly ever met in a story; "chapter", "posted" and "reviews" are met in stories about writers
_FIRM = 1.8
#: words of a line that may sign a note; longer paragraphs without any cue count as story
_SIGN_OFF = 12

_DISCLAIMERS: tuple[tuple[float, re.Pattern[str]], ...] = tuple(
    (weight, re.compile(pattern, re.I))
    for weight, pattern in (
        (2.0, r"\bi (?:do not|don['’]?t|did not|didn['’]t|still don['’]?t|sadly don['’]?t|clearly don['’]?t|never|obviously don['’]?t|unfortunately do not|unfortunately don['’]?t) (?:\w+ )?(?:own|claim)\b"),
        (1.0, r"\bi (?:do not|don['’]?t) (?:\w+ )?own (?:any|anything|the (?:characters|rights|show|series|books?|song)|these|them|it\b|(?-i:[A-Z]))"),
        (2.5, r"\bi own (?:nothing|none|no (?:one|rights|characters))\b|\bme no own\b|\bi am not (?:stephenie|stephanie|j\.? ?k|the (?:owner|creator|author))"),
        (1.5, r"\b(?:characters?|series|show|books?|they|all|everything|rights|it|world|universe|song|lyrics|names)\b[^.!?]{0,80}\b(?:belongs?|is the property of|are the property of|property of|is owned by|are owned by|copyright)\b"),
        (1.5, r"\bnot? (?:profit|money|copyright infringement|infringement)\b|\bno (?:profit|money|copyright)\b|\bfor fun\b[^.]{0,20}\bprofit\b|\bused (?:here )?without permission\b|\bdo(?:n['’]t| not) sue\b|\bnot for profit\b|\bmaking (?:any|no) (?:money|profit)\b|\bresemblance to\b|\bpurely (?:fictional|fiction)\b"),
        (2.5, r"\bnone of (?:it|this|these|them|the characters|the people)(?:['’]s| is| are)? (?:actually )?mine\b"),
        (2.5, r"^\W*(?:still |sadly,? |again,? |nope,? )+(?:do not|don['’]?t) own\b"),
        (2.5, r"^\W*(?:they(?:['’]re| are)|it['’]s|still|all|characters are|not|sadly|everything['’]s|everything) (?:still |sadly |all )?not (?:mine|my)\b|^\W*not mine\b"),
        (1.0, r"\bnot mine\b|\bdisclaimer\b|\bjust (?:borrowing|playing)\b|\bborrowing (?:them|the)\b|\bnothing (?:but|except) the plot\b|\bonly the plot\b|\bplot is mine\b"),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Voice:
    """How a paragraph sounds."""

    #: words of the hobby and turns to the reader, and of the author's life; higher means more like a note
    note: float
    #: how much of `note` is neither the author's life nor a weak word
    sure: float
    #: whether a cue was among them that a story hardly ever has
    firm: bool
    #: different cues of `note` that were met
    n_cues: int
    #: narration and speech
    story: float
    #: "I own nothing", "they belong to ..."
    disclaimer: float
    n_words: int

    @property
    def is_note(self) -> bool:
        """Whether it is a note by its words alone."""
        need = 3.0 if self.n_words <= 40 else 3.5 if self.n_words <= 120 else 4.5
        return (
            self.firm
            and self.sure >= 2.0
            and (self.note - self.story) >= need
            and (self.n_cues >= 2 or self.note >= 3.0)
        )

    @property
    def is_disclaimer(self) -> bool:
        """Whether it is a disclaimer by its words alone."""
        short = self.n_words <= 12 and self.disclaimer >= 2.5
        return (self.disclaimer >= 2.5 or short) and self.story < 2.0 and self.n_words <= 120

    @property
    def is_story(self) -> bool:
        """Whether its words show that it is not the author's own."""
        return self.story - self.note >= 1.0 or (self.story >= 4.0 and self.sure < 4.0)


def hear_voice(words: str, *, in_note: bool = False) -> Voice:
    """How `words`, one paragraph, sound; what stands between quotation marks counts against a note only.

    Args:
        words: the paragraph.
        in_note: whether a note stands beside it, so that it is heard in full even where no word calls for it.
    """
    n_words = len(words.split())
    if len(words) > _WINDOW:
        words = words[: _WINDOW // 2] + "\n" + words[-_WINDOW // 2 :]
    return _hear(words, n_words, in_note)


@lru_cache(maxsize=512)
def _hear(words: str, n_words: int, in_note: bool) -> Voice:
    """What `hear_voice` says of words that are cut to what is looked at: a paragraph is asked after more than once."""
    unheard = 1.0 if n_words > _SIGN_OFF else 0.0
    if not in_note and _WORTH_HEARING.search(words.lower()) is None:
        return Voice(0.0, 0.0, False, 0, unheard, 0.0, n_words)
    bare = QUOTED.sub(" ", words)
    note = sure = 0.0
    n_cues = 0
    firm = False
    lower = bare.lower()
    for family, weight, pattern in _COMPILED:
        match = pattern.search(lower)
        if match is None:
            continue
        n_cues += 1
        note += weight
        if family != "self":
            sure += weight
            firm = firm or weight >= _FIRM
    disclaimer = sum(weight for weight, pattern in _DISCLAIMERS if pattern.search(bare))
    if not in_note and note < 2.0 and disclaimer < 2.5:
        return Voice(note, sure, firm, n_cues, unheard, disclaimer, n_words)
    story = sum(weight for weight, pattern in _STORY_COMPILED if pattern.search(words.lower()))
    quoted = len(words) - len(bare)
    if _OPENS_QUOTED.match(words) and quoted > 0.3 * len(words):
        story += 2.0
    elif quoted > 0.5 * len(words):
        story += 1.0
    return Voice(note, sure, firm, n_cues, story, disclaimer, n_words)
