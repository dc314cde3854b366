"""How often a question in plain words finds its chapter, beside plain BM25 over the same words in the same run.

    python benchmarks/asking.py ../shared/data/pdnc [--kept] [--library DIR]

Every chapter of the novels is a work. Without `--kept` only the questions for development are asked, and misses are
shown; with it, the kept ones, figures alone. `--library` names a folder in which the chapters stay: after
`wellread update --library DIR` (about ten minutes) the same questions are asked of works that were read deeply.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import tomllib
from pathlib import Path

from wellread.formats import work_from_text
from wellread.library import Library
from wellread.library.words import split_words
from wellread.paratext import find_layout


def write_chapters(corpus: Path, target: Path) -> dict[str, list[Path]]:
    """A file for each chapter of each novel, by novel."""
    files: dict[str, list[Path]] = {}
    for folder in sorted(path.parent for path in corpus.glob("*/quotes.jsonl")):
        repaired = folder / "text_repaired.txt"
        text = (repaired if repaired.exists() else folder / "text.txt").read_bytes().decode()
        for number, chapter in enumerate(find_layout(work_from_text(text)).chapters):
            path = target / f"{folder.name}-{number:02d}.txt"
            path.write_text(text[chapter.span.start : chapter.span.end], "utf-8")
            files.setdefault(folder.name, []).append(path)
    return files


def find_answer(files: list[Path], anchor: str) -> str:
    """Name of the chapter in which `anchor` stands most often."""
    return max(files, key=lambda path: len(re.findall(anchor, " ".join(path.read_text("utf-8").split())))).name


def rank(names: list[str], answer: str) -> int | None:
    """Place of the answer, from 1."""
    return names.index(answer) + 1 if answer in names else None


def plain_bm25(library: Library, question: str) -> list[str]:
    """What the bare index gives for any of the words."""
    expression = " OR ".join(f'"{word}"' for word in split_words(question))
    rows = library.connection.execute(
        "SELECT w.path FROM words JOIN work w ON w.id = words.rowid WHERE words MATCH ? ORDER BY bm25(words) LIMIT 50",
        (expression,),
    )
    return [Path(row[0]).name for row in rows]


def show(name: str, ranks: list[int | None]) -> None:
    """Recall at 1, 5 and 10, and the mean reciprocal rank."""
    shares = [sum(rank is not None and rank <= n for rank in ranks) / len(ranks) for n in (1, 5, 10)]
    mean = sum(1 / rank for rank in ranks if rank) / len(ranks)
    print(f"| {name} | {shares[0]:.2f} | {shares[1]:.2f} | {shares[2]:.2f} | {mean:.3f} |")


def main() -> None:
    """Build the library of chapters, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--kept", action="store_true")
    parser.add_argument("--library", type=Path, help="where the chapters' library is, or is to stay")
    options = parser.parse_args()
    listed = tomllib.loads((Path(__file__).parent / "questions.toml").read_text("utf-8"))["question"]
    questions = [item for item in listed if item["kept"] == options.kept]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in"
        source.mkdir()
        files = write_chapters(options.corpus, source)
        with Library.open(options.library or Path(folder) / "library") as library:
            if not len(library):
                for _ in library.add(sorted(source.iterdir()), jobs=2):
                    pass
            ours: list[int | None] = []
            theirs: list[int | None] = []
            for item in questions:
                answer = find_answer(files[item["novel"]], item["anchor"])
                hits = library.ask(item["asks"], limit=50).hits
                ours.append(rank([Path(hit.work.path).name for hit in hits], answer))
                theirs.append(rank(plain_bm25(library, item["asks"]), answer))
                if not options.kept and ours[-1] != 1:
                    first = Path(hits[0].work.path).name if hits else None
                    print(f"{ours[-1]} (bm25 {theirs[-1]}): {item['asks']!r} is {answer}, first {first}")
            n_deep = len(list(library.find("deep:yes")))
            print(f"\n{len(questions)} questions over {len(library)} chapters, {n_deep} read deeply\n")
    print("| | recall@1 | @5 | @10 | MRR |\n| --- | ---: | ---: | ---: | ---: |")
    show("asked", ours)
    show("plain BM25", theirs)


if __name__ == "__main__":
    main()
