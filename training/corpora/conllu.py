"""Universal Dependencies trees: EWT and GUM."""

import re
from collections.abc import Iterator

from labels import FEATURE_KEYS, UPOS
from sentence import Sentence

Row = list[str]


def read_conllu(path: str) -> Iterator[tuple[str, list[Row]]]:
    """Yields (sent_id, rows of ten columns) without multiword ranges and empty nodes."""
    key, rows = "", []
    with open(path, encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            if line.startswith("# sent_id = "):
                key = line.rstrip("\n").split(" = ", 1)[1]
            elif not line.strip():
                if rows:
                    yield key, rows
                rows = []
            elif line[0] != "#":
                cells = line.rstrip("\n").split("\t")
                if cells[0].isdigit():
                    rows.append(cells)


def tree_sentence(key: str, rows: list[Row], source: str) -> Sentence:
    """Builds a sentence with parts of speech, morphology and a tree."""
    return Sentence(
        words=[row[1] for row in rows],
        source=source,
        key=key,
        upos=[UPOS.index(row[3]) for row in rows],
        heads=[int(row[6]) for row in rows],
        relations=[row[7] for row in rows],
        features=[feature_combination(row[3], row[5]) for row in rows],
        glued=["SpaceAfter=No" in row[9] for row in rows],
    )


def feature_combination(upos: str, features: str) -> str:
    """Keeps the morphology that rules read: of nouns their number, of verbs form, tense, mood and voice."""
    kept = []
    for feature in features.split("|"):
        name, _, value = feature.partition("=")
        verb_number = name == "Number" and upos in ("VERB", "AUX")
        if name in FEATURE_KEYS and not verb_number and value not in ("Ind", "Ptan"):
            kept.append(feature)
    return "|".join(kept) or "_"


def read_trees(path: str, source: str) -> list[Sentence]:
    """Reads a treebank file."""
    return [tree_sentence(key, rows, source) for key, rows in read_conllu(path)]


def is_number_list(text: str) -> bool:
    return re.fullmatch(r"\d+(,\d+)*", text) is not None
