"""Which language words are in, told by their commonest small words: later stages stop for what they cannot read."""

from __future__ import annotations

import re
from collections import Counter

from wellread.text.plain import fold_marks

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
#: ASCII → lower letters, apostrophes, and a blank for all else
_PARTED = bytes(
    ord(chr(code).lower()) if code < 128 and chr(code).isalpha() else code if chr(code) == "'" else 32
    for code in range(256)
)

#: small words that few neighbours share; a word in two lists counts for both
_SMALL_WORDS: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": (
            "the and of to a in was he she it that his her you i with for had on at as but not they is be said "
            "him my what were have"
        ),
        "fr": (
            "le la les de des du et un une que qui dans elle il je pas ne pour sur avec était est vous lui "
            "mais se ce son sa"
        ),
        "de": (
            "der die das und ich nicht er sie es ein eine zu den mit dem war auf sich ihr ihm aber als wie "
            "hatte ist von"
        ),
        "es": "el la los las de que y en un una no se lo su por con para como pero más era había qué del al me le",
        "it": "il la che di e un una non per con era si gli lo le mi ma come del della più aveva sono nel suo",
        "pt": "o a os as de que e um uma não se com para por mas como seu sua ele ela era eu do da no na",
        "nl": "de het een en van ik dat niet hij ze zijn was met voor op te maar haar had hem je er aan",
        "sv": "och att det som en jag han hon inte på är var med för av ett den hade sig men om så",
        "da": "og at det som en jeg han hun ikke på er var med for af et den havde sig men om så de",
        "nb": "og å det som en jeg han hun ikke på er var med for av et den hadde seg men om så de",
        "fi": "ja oli ei hän se että en on mutta niin kuin hänen minä mitä sitä vain kun sen nyt",
        "pl": "i w nie się na że to z do jak ale był była co jest mnie go jego jej po za tak",
        "cs": "a se na že to v je si ale jako byl byla jsem do jeho co když jen už tak za",
        "hu": "a az és hogy nem egy is volt azt csak de mint meg már ha el kell még",
        "ro": "și să nu în că de la cu pe un o era mai lui ce din dar îi se ca",
        "tr": "bir ve bu ne için de da çok ama o ben sen gibi daha kadar var yok mi",
        "id": "dan yang di itu tidak dengan ini untuk dia aku ke dari akan pada sudah kau",
        "vi": "và của là không một có cho người với những được trong đã anh cô em",
        "ru": "и в не на что он с я как это она но его к а по из было за так ты же",
        "uk": "і в не на що він з я як це вона але його до та по було за так ти",
        "la": "et in est non cum ad sed quod ut qui ex si per esse sunt",
    }.items()
}
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
)
_NAMES = {
    "english": "en", "français": "fr", "french": "fr", "deutsch": "de", "german": "de", "español": "es",
    "spanish": "es",
    "italiano": "it", "italian": "it", "português brasileiro": "pt-BR", "português europeu": "pt-PT", "português": "pt",
    "portuguese": "pt", "nederlands": "nl", "dutch": "nl", "svenska": "sv", "swedish": "sv", "dansk": "da",
    "danish": "da", "norsk": "nb", "norwegian": "nb", "suomi": "fi", "finnish": "fi", "polski": "pl", "polish": "pl",
    "čeština": "cs", "czech": "cs", "magyar": "hu", "hungarian": "hu", "română": "ro", "romanian": "ro",
    "türkçe": "tr", "turkish": "tr", "bahasa indonesia": "id", "indonesian": "id", "tiếng việt": "vi",
    "vietnamese": "vi",
    "русский": "ru", "russian": "ru", "українська": "uk", "ukrainian": "uk", "latina": "la", "lingua latina": "la",
    "latin": "la",
    "日本語": "ja", "japanese": "ja", "한국어": "ko", "korean": "ko", "中文-普通话 國語": "zh", "中文": "zh",
    "chinese": "zh", "ελληνικά": "el", "greek": "el", "עברית": "he", "hebrew": "he", "العربية": "ar", "arabic": "ar",
    "ไทย": "th", "thai": "th", "hindi": "hi",
}  # fmt: skip

#: letters of other scripts, general punctuation left out
_BEYOND_LATIN = re.compile("[\u0370-\u1dff\u2c00-\U0010ffff]")
#: words that are looked at, from the middle of the text on: notes at the start may be in another language
_SAMPLE = 6000


def find_language(content: str) -> str | None:
    """The code of the language of `content`; None where too few words tell.

    Thirty words are mostly enough. Danish and Norwegian differ in few small words and may be taken for one another.
    """
    start = max(0, len(content) // 2 - _SAMPLE // 2) if len(content) > 2 * _SAMPLE else 0
    sample = content[start : start + _SAMPLE]
    if _BEYOND_LATIN.search(sample):
        letters = sum(map(str.isalpha, sample))
        for code, pattern in _SCRIPTS:
            if letters and len(pattern.findall(sample)) > 0.1 * letters:
                return code
    words = _count_words(sample)
    total = sum(words.values())
    if total < 8:
        return None
    scores = {code: sum(map(words.__getitem__, words.keys() & small)) / total for code, small in _SMALL_WORDS.items()}
    best, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    if scores[best] < 0.12 or scores[best] < 1.1 * scores[second]:
        return None
    return best


def _count_words(sample: str) -> Counter[str]:
    """How often each word stands in `sample`, in lower case."""
    plain = fold_marks(sample.replace("’", "'").replace("‘", " "))
    if not plain.isascii():
        return Counter(word.lower().replace("’", "'") for word in _WORD.findall(sample))
    # Cut at all but letters and apostrophes, which is quick; the few runs with apostrophes are cut again.
    words = Counter(plain.encode().translate(_PARTED).decode().split())
    for run in [run for run in words if "'" in run]:
        n_times = words.pop(run)
        for word in _WORD.findall(run):
            words[word] += n_times
    return words


def language_code(name: str | None) -> str | None:
    """The code for a language as a file names it ("English", "en-GB", "Français"); None for what is unknown."""
    if not name:
        return None
    low = name.strip().lower().replace("_", "-")
    if low in _NAMES:
        return _NAMES[low]
    if re.fullmatch(r"[a-z]{2}(?:-[a-z0-9]{2,8})*", low):
        return low.split("-")[0]
    return {
        "eng": "en",
        "fra": "fr",
        "fre": "fr",
        "deu": "de",
        "ger": "de",
        "spa": "es",
        "ita": "it",
        "por": "pt",
        "rus": "ru",
    }.get(low)
