"""What is trained on and what is judged on. The licences are settled in models/README.md."""

from pathlib import Path

from corpora.columns import CROSSNER, SAME, WNUT, named_sentences, read_columns
from corpora.conllu import read_trees
from corpora.gum import read_gum
from corpora.own_labels import apply_labels, read_labels
from corpora.re3d import read_re3d
from corpora.redocred import read_redocred
from sentence import Sentence

#: GUM speeches of the US federal government; the licences of the others are not settled.
SPEECHES = ("floyd", "maiden", "nixon", "remarks", "telescope")
#: Textbooks that are not from OpenStax.
OTHER_TEXTBOOKS = ("alamo", "artwork", "evoethics")
#: How often a set is seen in an epoch; sets that are not named, once.
WEIGHTS = {
    "politics": 4.0, "wikigold": 2.0, "btc": 0.3, "uner": 0.6, "ewt": 0.8, "labelled": 3.0,
}
NO_MISC = ("MISC",)


def train_sets(data: Path, labels: Path) -> dict[str, list[Sentence]]:
    """Reads everything that may be trained on; sentences of our own labels are a set of their own as well."""
    ner = data / "ner"
    gold = list(read_columns(f"{ner}/wikigold/wikigold.conll.txt"))
    ewt = read_trees(f"{data}/ud/ewt_train.conllu", "ewt")
    sets = {
        "politics": crossner(ner, "politics", ["train"]),
        **{name: crossner(ner, name, ["train", "dev", "test"]) for name in ("ai", "science", "music", "literature")},
        "wikigold": named_sentences(gold[: int(len(gold) * 0.8)], SAME, "wikigold"),
        "btc": named_sentences(read_columns(f"{ner}/btc/btc.train", separator="\t"), SAME, "btc", NO_MISC),
        "wnut": named_sentences(read_columns(f"{ner}/wnut17/wnut17train.conll", separator="\t"), WNUT, "wnut", NO_MISC),
        "uner": uner(f"{ner}/uner_ewt/en_ewt-ud-dev.iob2"),
        "re3d": [s for folder in sorted((ner / "re3d").glob("*/")) for s in read_re3d(str(folder))],
        "redocred": [s for split in ("dev", "test") for s in read_redocred(f"{data}/relations/{split}_revised.json")],
        "gum": [s for path in gum_train_files(data) for s in read_gum(str(path))],
        "ewt": ewt[: held_out_from(ewt)],
    }
    sets["labelled"] = label_sets(sets, labels)
    return sets


def dev_sets(data: Path) -> dict[str, list[Sentence]]:
    """Reads what is judged on and never trained on."""
    ner = data / "ner"
    gold = list(read_columns(f"{ner}/wikigold/wikigold.conll.txt"))
    ewt = read_trees(f"{data}/ud/ewt_train.conllu", "ewt")
    return {
        "politics dev": crossner(ner, "politics", ["dev"]),
        "wikigold last fifth": named_sentences(gold[int(len(gold) * 0.8) :], SAME, "wikigold"),
        "WNUT17 dev": named_sentences(read_columns(f"{ner}/wnut17/emerging.dev.conll", separator="\t"), WNUT, "wnut"),
        "GUM dev": [s for path in sorted((data / "gum/dev").glob("*.conllu")) for s in read_gum(str(path))],
        "EWT held out": ewt[held_out_from(ewt) :],
    }


def crossner(ner: Path, domain: str, splits: list[str]) -> list[Sentence]:
    pairs = [pair for split in splits for pair in read_columns(f"{ner}/crossner/{domain}/{split}.txt")]
    return named_sentences(pairs, CROSSNER, domain)


def uner(path: str) -> list[Sentence]:
    pairs = read_columns(path, word=1, tag=2, separator="\t")
    cleaned = [(words, [t if t.split("-")[-1] in SAME else "O" for t in tags]) for words, tags in pairs]
    return named_sentences(cleaned, SAME, "uner", NO_MISC)


def gum_train_files(data: Path) -> list[Path]:
    return [path for path in sorted((data / "gum/train").glob("*.conllu")) if may_ship(path.stem)]


def may_ship(document: str) -> bool:
    """Leaves out GUM documents whose text has no settled licence."""
    _, genre, name = document.split("_", 2)
    if genre == "speech":
        return name in SPEECHES
    return not (genre == "textbook" and name in OTHER_TEXTBOOKS)


def held_out_from(ewt: list[Sentence]) -> int:
    """Returns where the last tenth of EWT begins, at the start of a document."""
    cut = int(len(ewt) * 0.9)
    while document_of(ewt[cut]) == document_of(ewt[cut - 1]):
        cut += 1
    return cut


def document_of(sentence: Sentence) -> str:
    return sentence.key.rsplit("-", 1)[0]


def label_sets(sets: dict[str, list[Sentence]], folder: Path) -> list[Sentence]:
    """Lays our own labels over the sentences they belong to and returns those sentences."""
    labels = read_labels(folder)
    labelled = []
    for name in ("gum", "ewt", "re3d"):
        for sentence in sets[name]:
            row = labels.get((name, sentence.key))
            if row and apply_labels(sentence, row):
                labelled.append(sentence)
    return labelled
