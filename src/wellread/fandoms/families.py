"""Families of expressions: how stories tell each of the few things that decide whether canon goes its way.

Written once for all packs, in the shape that `phrases` reads. What is told must be told of whoever is meant; what is
said must be in a line of theirs. Each entry is worth what the kind of list it stands in is worth: a gesture alone
decides nothing.
"""

from __future__ import annotations

from typing import NamedTuple


class Family(NamedTuple):
    """Expressions of one kind, the sure ones and those that only hint."""

    sure: tuple[str, ...]
    hints: tuple[str, ...] = ()


#: what a sure expression and a hint weigh
SURE, HINT = 1.0, 0.4


def _list(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split(",") if phrase.strip())


_GO_BY = (
    "bus/train/plane/boat/ship/coach/carriage/ferry/steamer/stage/chaise/cab/taxi/flight/platform/gangway/car/truck"
)
_BAG = "bag/bags/duffel/suitcase/suitcases/trunk/valise/portmanteau/satchel/backpack/knapsack/valises/trunks"

#: in the narration, of whoever does it
TOLD: dict[str, Family] = {
    "stays": Family(
        _list(
            f"get/climb/step/jump/hop/swing/clamber _ off/down/out ~ {_GO_BY}, pull/yank/tug cord, pull/reach/grab bell cord, "
            f"let {_GO_BY} go, miss {_GO_BY}, tear/rip/crumple/burn/shred ~ ticket/tickets, "
            f"put/set/drop/lower/dump _ down ~ {_BAG}, put/set/drop/lower/dump ~ {_BAG} down, drop {_BAG}, unpack, "
            f"put/push/shove/slide {_BAG} back/under, hang ~ coat/jacket/hat/cloak up, hang up ~ coat/jacket/hat/cloak, "
            "sit/sat back down, sit/sat down again, not go, not leave, never leave, never left, stay/stayed put, "
            "stay/remain/linger, move in, change his/her/my mind, turn/turned back, turn/turned around, come/came back, walk/walked back, "
            "sleep/slept ~ couch/sofa, not get on, not board, not take ~ bus/train, stand/stood still, get no farther, "
            "turn/turned ~ car/truck/horse/coach/carriage around/round/back, go/went no farther, settle/settled in, not budge"
        ),
        _list(
            "sit/sat down, engine off, engine die/stop/cut, take/took off ~ coat/jacket/shoes/boots/hat, stop/stopped, "
            "lean/leaned back, breakfast, in the morning ~ still there, put/puts ~ kettle on, key back"
        ),
    ),
    "leaves": Family(
        _list(
            "drive/drove/ride/rode/walk/sail/run/ran/stride/slip/march/hurry/gallop/go/went away/off, taillights, tail-lights, "
            f"{_GO_BY} pull/draw/roll/move/steam away/out/off, out of sight, be gone, was gone, were gone, had gone, not look back, "
            "without look back, without turn, vanish/disappear, door close/shut/bang/slam/swing/click behind, "
            "close/shut/pull ~ door behind, catch/took/take ~ train/bus/coach/packet/flight, leave/left/depart/flee/bolt, "
            "leave/left ~ house/room/town/city/hall, run/ran/go/went/hurry/come ~ stairs/steps, down/up ~ drive/path/street/road/lane/corridor/hall, "
            "turn/turned corner, round/around ~ corner, get/got on ~ bus/train/plane, get/got into ~ cab/car/truck/carriage, walk/walked ~ door, "
            "go/went ~ out ~ door, ride/rode/rides on, step/stepped out"
        ),
        _list(
            "footsteps/hoofbeats/steps, pick/picked up ~ bag/hat/coat/cloak/duffel, shoulder/shouldered ~ bag, take/took hat, "
            "empty bed/room/closet/drawer/hook/chair, engine, wave/waved, bow/bowed, turn/turned away, turn/turned ~ go, goodbye, good-bye"
        ),
    ),
    "follows": Family(
        _list(
            "run/ran/hurry/race/sprint/come/came/go/went/start/started ~ after, catch/caught up, follow/followed, "
            "buckle/fasten/fastened ~ belt/seatbelt, passenger seat/side/door, two/both tickets, go/went/come/came/ride/rode/leave/left/run/ran/sail/sailed with, "
            "get/got/climb/slide/slid/scramble/hop/swing ~ in/up beside, get/got/climb/slide/slid/scramble/hop/swing in/into ~ car/truck/carriage/boat/cab, "
            "throw/threw ~ bag/suitcase ~ in/back/trunk, pack/packed ~ bag/suitcase/trunk, take/took ~ his/her hand ~ and ran/run/go/went"
        ),
        _list("stand/stood beside, shout/shouted/call/called after, catch/caught ~ sleeve/arm/wrist/hand/coat, grab ~ sleeve/arm/wrist/hand"),
    ),
    "agrees": Family(
        _list(
            "put/slip/lay/laid/place/slide/slid/give/gave ~ hand ~ in/into/upon, hold/held out ~ hand/finger/arm, "
            "say/said/answer/whisper/breathe/murmur yes, accept/agree/consent, sign/signed, take/took ~ pen/commission/ring/paper/oath/vow/card/job/place, "
            "shake/shook hands, ring ~ fit/slide/slid/finger, ring on ~ hand/finger, slip/slid/slide/push/put ~ ring on, kiss/kissed ~ back, "
            "pack/packed, jump/jumped, go/went/come/came with, let ~ him/her ~ put, say/said ~ all right, find/found ~ had said yes, "
            "hear/heard ~ say yes, give/gave ~ word, give/gave ~ promise, bend/bent/bow ~ knee, kneel/knelt ~ swear/swore, move/moved ~ things/boxes, take/took ~ rooms"
        ),
        _list("nod/nodded, take/took ~ hand/arm, smile/smiled, laugh/laughed, follow/followed, get/got/fetch/grab ~ coat/jacket/keys/shoes/hat, lean/leaned in"),
    ),
    "refuses": Family(
        _list(
            "shake/shook ~ head, give/gave/hand/push/hold/held/slide/slid/press/pass ~ back, give/gave back ~ ring/box/paper/money/letter, "
            "close/shut/snap ~ box/lid/case/purse, tear/tore ~ across/up/half/two, say/said/answer/whisper/repeat no, "
            "refuse/decline/reject, turn/turned ~ down, not take ~ hand/pen/ring/paper/money, put/laid/lay ~ pen down, send/sent ~ away/back, "
            "leave/left ~ ring/money/paper/box ~ table/desk/sill, draw/drew/pull/took/take/snatch ~ hand/hands away/back, step/stepped/move/draw/drew back/away, "
            "push/pushed ~ away, not jump, climb/climbed ~ down, not sign, not give/promise/answer"
        ),
        _list("turn/turned away, look/looked away, cry/cried, walk/walked away, stand/stood up, be/was silent, close/closed ~ eyes"),
    ),
    "forgives": Family(
        _list(
            "embrace/hug, throw/threw/put/fling/flung/wrap/fold ~ arms ~ round/around/about/neck, grip/grasp/seize/clasp ~ hand/hands/sleeve/arm/shoulder, "
            "hold/held ~ close/tight, make/made it up, make/made peace, forgive/forgave, take/took ~ in arms, pull/pulled/gather ~ into/close/against, "
            "shake/shook ~ hand/hands, laugh/laughed, kiss/kissed, not let go, move/moved back ~ street, sell/sold ~ practice"
        ),
        _list("smile/smiled, cry/cried/weep/wept, pour/poured, take/took ~ hand, sit/sat beside, move/moved over, touch/touched"),
    ),
    "refuses_forgiveness": Family(
        _list(
            "strike/struck/hit/slap/punch/knock ~ him/her/me, not look ~ at, shut/slam/close/closed ~ door ~ face/on/in, point/pointed ~ door, "
            "turn/turned ~ back ~ on/upon, not take ~ hand, leave/left ~ stand/standing, not speak, not forgive, never forgive/forgave, "
            "hold/held ~ door open, open/opened ~ door ~ wait, show/showed ~ door, throw/threw/turn/turned ~ out, walk/walked out, go/went past/by ~ without, "
            "burn/burned ~ letter/letters, send/sent ~ away, not answer/reply, not open ~ door/letter"
        ),
        _list("turn/turned away, step/stepped back, look/looked away, stand/stood up, cold/coldly, put/get hat/coat"),
    ),
    "dies": Family(
        _list(
            "be/lie/lay/fall/fell dead, was dead, were dead, last breath/sigh, breath/breathing/heart/pulse stop/cease, no pulse/breath/heartbeat, "
            "grave/funeral/coffin/tombstone/headstone/gravestone/hearse/shroud/undertaker/obituary/pallbearers/burial/casket, bury/buried, "
            "slip/slipped/pass/passed away, head fall/fell/roll, not wake ~ up/again, never wake/woke, not stir/move again, drown/drowned, "
            "flatline, time of death, sheet/cloth ~ over ~ face/head, cover/covered ~ face, mourning/crape/crepe, widow, die/died/perish, "
            "beheaded, killed, black ~ dress/band/ribbon/gloves, no one ~ take/took hold, body ~ found/carried/brought, never find/found ~ body, "
            "put/fold/folded/lay/laid ~ away ~ dress/hood/clothes/things, chair/bed/place ~ empty, three of them/us, two of them/us ~ now/left, "
            "light ~ out of ~ eyes, pray/prayed ~ soul, eyes ~ see nothing, was over, it ~ was ~ all ~ over, was no more"
        ),
        _list("cold/still/stiff/white, weep/wept/sob/sobbed, close/closed ~ eyes, too late, be gone, was gone, sink/sank, arms go/went up, never again, blood"),
    ),
    "lives": Family(
        _list(
            "open/opened/blink/blinked ~ eyes, wake/woke/awoke/awake, sit/sat up, breathe/breathed/breathing, pulse ~ beat/strong/steady/there, "
            "ask/asked/ask for ~ egg/broth/water/tea/food/coffee/newspaper/soup/toast/pencil/breakfast, fever ~ break/broke/turn/turned/leave/left/down/gone, "
            "colour/color ~ back/cheek/cheeks/face, recover/heal/mend/survive/revive/rally, pull/pulled through, out of danger, past danger, cough/choke/splutter ~ water, "
            "drag/drew/pull/haul/fish ~ out/up/onto ~ water/bank/shore/ice/grass, catch/caught/grab/seize ~ wrist/hand/sleeve/coat/collar/belt, "
            "stitch/bandage/bind/bound/dress/sew ~ wound/arm/leg/side/shoulder/thigh, flesh wound, scratch, alive, sleep/slept/asleep ~ quiet/natural/easy/peaceful, "
            "saved, in time, grew/grow/grown old/older/up, grey/gray/white ~ hair/temples, teach/taught, eat/ate, cool ~ forehead/brow/skin, sweat/damp ~ skin/brow/forehead, "
            "spill/spilled/spilt/pour/poured/dash/dashed/knock/throw/threw ~ wine/glass/cup/goblet, glass/goblet/cup/wine ~ break/broke/shatter/spill/floor, not drink/drank, "
            "spit/spat ~ out, limp/limped, crutch/crutches, sling, wheelchair, cut ~ cord/rope/bonds/ropes, untie/untied/loose/loosed, let ~ go, wrench/tear ~ sword/knife, put ~ up ~ sword"
        ),
        _list("smile/smiled, laugh/laughed, squeeze/squeezed ~ hand, whisper/whispered, move/moved ~ finger/fingers/hand, doctor ~ smile/smiled"),
    ),
    "marries": Family(
        _list(
            "marry/married/wed, at/before/to ~ altar, exchange ~ vows/rings, say/said ~ vows, become/became ~ wife/husband, kiss ~ bride, sign/signed ~ register, wedding night"
        ),
        _list("bride/groom/bridegroom, church bells, bouquet, rice"),
    ),
    "breaks_up": Family(
        _list(
            "break/broke up, break/broke/end/ended ~ engagement/marriage/it, give/gave/hand/return/returned back ~ ring/key/bracelet/jacket, "
            "return/returned ~ ring/bracelet/letters, pack/packed ~ things, leave/left ~ ring, take/took off ~ ring"
        ),
        _list("cry/cried, walk/walked away"),
    ),
    "hides": Family(
        _list(
            "say/said nothing, not say/tell/mention/answer, never say/told/mention, lie/lied, change/changed ~ subject, keep/kept ~ secret/quiet/himself/herself/myself, "
            "hide/hid/slip/stuff/tuck/shove/shoved ~ pocket/drawer/under/behind, swallow/swallowed ~ it/words, make/made ~ up ~ story, bite/bit ~ tongue"
        ),
        _list("shrug/shrugged, look/looked away, smile/smiled ~ too"),
    ),
    "admits": Family(
        _list(
            "tell/told ~ everything/truth/all/story/rest, tell/told him/her/me/them ~ about, confess/admit/own/owned, it all come/came out, come/came out ~ at once/all, out it came, "
            "blurt/blurted, words ~ tumble/pour/spill, tell/told him/her/me/them, show/showed him/her/me ~ letter/photo/picture/results"
        ),
        _list("take/took ~ breath"),
    ),
    "returns": Family(
        _list("come/came/go/went/turn/turned/walk/ride/rode/drive/drove/run/ran back, return/returned, be back, was back, come/came home")
    ),
}  # fmt: skip

#: in lines, of whoever speaks
SAID: dict[str, Family] = {
    "stays": Family(
        _list(
            "i'm/am staying, i'll stay, i will/shall stay, not going anywhere, not leaving, i'm not going, change/changed my mind, i came back, "
            "i couldn't go/leave, not get/got on ~ bus/plane/train, i live here, i got off, missed ~ bus/train/flight on purpose, cancel/cancelled/canceled ~ ticket/flight, "
            "i belong here, i'm home, i want/wanted to stay, i'd rather stay, not running, i quit running, i told ~ no"
        ),
    ),
    "leaves": Family(
        _list("i have/got to go, i'm leaving, i'm going away, i must go, i go/leave tonight/tomorrow, see you around, goodbye, good-bye, farewell, i have to be going"),
    ),
    "follows": Family(
        _list(
            "i'm coming, coming with you, come with you, go with you, going with you, take me with, wait for me, move/shove/scoot over, i'm driving, "
            "where are we going, where to, i packed, room for one more, not without me, don't go without"
        ),
    ),
    "agrees": Family(
        _list(
            "yes, okay, ok, all right, alright, go on then, when do we start/leave/go, why not, what are we waiting for, let me get/fetch/find/pack, thought you'd never ask, "
            "with pleasure, gladly, try and stop me, when you like, whenever you like, i am yours, i'm yours, at your service, i do, i will, i accept, i'll marry, marry you, "
            "it's a deal, let's do it, let's go, i shall be honoured/honored, put it on, i'll drive, i'll take it, i'm in, count me in, of course i will, i'd love to, "
            "i should like that, i would like that, i'd like that, we had better, bother it, get it over, i need/want ten/five minutes, obey, i swear, i promise, you have my word, "
            "say when, yes please, fine, i believe i could, i believe i will, i think i could, ask me again ~ yes, i'll come, i'll go, i'll do it, same time, i could be ready"
        ),
    ),
    "refuses": Family(
        _list(
            "no, i can't, i cannot, i won't, i will/shall not, never, i think not, i'd/had/would rather/sooner not/die, impossible, i don't love you, not love you, "
            "i must decline/refuse, cannot/can't accept, i am/i'm not going, not for me, keep your/it/them, not what i want, find someone/somebody else, it would be ~ mistake, "
            "make each other miserable, not like that, not that way, i couldn't, wide open, i'm sorry, i don't want, not the one, you deserve better/somebody/someone, "
            "take it back, put it away, i will/can promise nothing, ask me ~ anything else, i am well where, i don't think so"
        ),
    ),
    "forgives": Family(
        _list(
            "i forgive, forgiven, thank god/heaven, welcome home/back, my dear fellow/friend/boy/girl/holmes/watson, never mind, not matter, come here, i missed you, "
            "i've missed you, not angry, it's all right, it's okay, so am i, so do i, don't ever, you're here, you are alive, i'm glad, i am glad, you came back, i don't care"
        ),
    ),
    "refuses_forgiveness": Family(
        _list(
            "get out, go away, how dare/could you, you let me, i buried, i mourned, never want ~ see, don't touch, don't speak ~ me, too late, nothing to say, "
            "you are/you're not my, i'm done, i am done, hate you, i hate, leave me, i can't forgive, not forgive, never forgive, don't you dare, i don't know you, three years ~ not"
        ),
    ),
    "breaks_up": Family(
        _list(
            "it's over, we're done, i'm done, break/breaking/broke up, i can't do this, end this/it, not working, someone else, somebody else, i kissed, can't be with you, "
            "i want ~ divorce, not love you, i don't love you, i'm out, i release you, free you, in love with ~ else"
        ),
    ),
    "hides": Family(
        _list("nothing, it's nothing, nobody, no one, i'm fine, never mind, forget it, not important, no reason, just tired, i'll call you, i'll tell you later"),
    ),
    "admits": Family(
        _list(
            "i have/need/want/got/must to tell you, something i ~ tell/say, the truth, i lied, it was me, i did it, you should/ought know, hear it from me, "
            "i have a daughter, i'm not graduate/graduating, i should have told, i have not told, i haven't told"
        ),
    ),
    "lives": Family(_list("am alive, i'm alive, i'm not dead, i am not dead, i'm fine, only a scratch, i'm hungry, i am hungry, water")),
}  # fmt: skip

#: of somebody, said by others or told: "she will live, d'Artagnan"
SAID_OF: dict[str, Family] = {
    "lives": Family(
        _list(
            "will live, shall live, be fine, be all right, recover, out of danger, come/came through, ask/asking ~ for you, awake, stable, breathing, alive, "
            "going to make it, make a full, sleeping, safe, only fainted, only hurt, worst is over, fever ~ broke/broken/turned/down"
        )
    ),
    "dies": Family(
        _list("is dead, be/is gone, has gone, we lost, died, did not make it, didn't make it, for your loss, she's gone, he's gone, buried, killed, drowned")
    ),
    "leaves": Family(_list("he's gone, she's gone, has gone, left this morning, left last night, left for, gone to, sailed, took ~ train/bus")),
    "stays": Family(_list("is staying, still here, not going, came back, upstairs")),
}  # fmt: skip

#: that two are a couple, wherever both are near
COUPLES = Family(
    _list(
        "wedding ring/band/rings, honeymoon, have/had/been ~ married, be/were/are ~ married ~ day/days/week/weeks/month/months/year/years, since ~ wedding, "
        "our wedding, their wedding, his wife, her husband, my wife, my husband, our/their daughter/son/child/children/baby/boy/girl/twins/house/apartment/flat/home/bed/anniversary, "
        "married life, newlywed/newlyweds, ring ~ on ~ finger/hand, fiancé/fiancée/fiance/fiancee, betrothed, engaged to, be/were engaged, move/moved in together, live/lived/living together, "
        "share/shared ~ bed/house/apartment/home, woke/wake ~ beside/next, wife's/husband's, mother/father of ~ child/children, banns, bride"
    )
)
