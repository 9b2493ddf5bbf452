"""Named-entity corpora in columns: one word a line, BIO (or IO) tags, blank lines between sentences."""

from sentence import Sentence, Span, span_masks

ALL = ("PER", "ORG", "LOC", "MISC")
SAME = {kind: kind for kind in ALL}
CROSSNER = {
    **dict.fromkeys("person politician writer scientist researcher musicalartist".split(), "PER"),
    **dict.fromkeys("organisation politicalparty university band".split(), "ORG"),
    **dict.fromkeys("country location".split(), "LOC"),
    **dict.fromkeys(
        "election event misc book song album award poem academicjournal magazine conference product programlang".split(),
        "MISC",
    ),
}
WNUT = {
    "person": "PER", "location": "LOC", "corporation": "ORG", "group": "ORG",
    "creative-work": "MISC", "product": "MISC",
}
#: A name of kind MISC whose head noun is one of these is a policy by what the set itself annotates.
POLICY_HEADS = set(
    "act treaty agreement accord accords plan strategy directive regulation initiative programme program doctrine "
    "policy protocol convention pact law bill amendment reform deal framework charter".split()
)


def read_columns(path: str, word: int = 0, tag: int = -1, separator: str | None = None):
    """Yields (words, tags) for each sentence of a file."""
    words, tags = [], []
    with open(path, encoding="utf-8", errors="replace") as lines:
        for line in [*lines, "\n"]:
            cells = line.rstrip("\n").split(separator)
            if line.startswith("-DOCSTART-") or not line.strip():
                if words:
                    yield words, tags
                words, tags = [], []
            elif len(cells) > 1 and cells[word].strip():
                words.append(cells[word].strip())
                tags.append(cells[tag].strip())


def bio_spans(tags: list[str]) -> list[Span]:
    """Reads BIO, or IO without B, as spans."""
    spans, start, kind = [], None, ""
    for i, tag in enumerate([*tags, "O"]):
        prefix, _, this = tag.partition("-")
        if start is not None and (prefix in "OB" or this != kind):
            spans.append((start, i, kind))
            start = None
        if prefix in ("B", "I") and start is None:
            start, kind = i, this
    return spans


def is_policy_name(words: list[str]) -> bool:
    """Tells whether a miscellaneous name is a law, treaty or plan by its head noun ("Treaty of Rome")."""
    for i, word in enumerate(words):
        if word in ("of", "on", "for", "to", "in", "against", "between", "with"):
            return i > 0 and words[i - 1].lower() in POLICY_HEADS
    return len(words) > 1 and words[-1].lower() in POLICY_HEADS


def allowed_kinds(kind: str, words: list[str]) -> tuple[str, ...]:
    """Policies are MISC in sets that do not know them: their head noun decides, else both are allowed."""
    if kind != "MISC":
        return (kind,)
    return ("POLICY",) if is_policy_name(words) else ("MISC", "POLICY")


def named_sentences(pairs, mapping: dict[str, str], source: str, absent: tuple[str, ...] = ()) -> list[Sentence]:
    """Maps a corpus's own types to ours; a type the mapping does not know stays unknown."""
    unknown = (*absent, "POLICY") if "MISC" in absent else absent
    sentences = []
    for words, tags in pairs:
        spans, gold = [], []
        for start, end, kind in bio_spans(tags):
            ours = mapping.get(kind)
            spans.append((start, end, allowed_kinds(ours, words[start:end]) if ours else ()))
            if ours:
                gold.append((start, end, ours))
        sentences.append(Sentence(words, source, ner=span_masks(len(words), spans, unknown), gold=gold))
    return sentences
