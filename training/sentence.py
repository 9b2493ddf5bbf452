"""One training sentence, whatever corpus it comes from."""

from dataclasses import dataclass, field

from labels import ANY_TAG, NAME_TYPES, NER_INDEX

Span = tuple[int, int, str]


@dataclass
class Sentence:
    """Words with whichever layers the corpus annotates; a missing layer is None."""

    words: list[str]
    source: str
    key: str = ""
    #: Bit masks of the tags each word may have.
    ner: list[int] | None = None
    #: Exact spans, for judging only.
    gold: list[Span] | None = None
    upos: list[int] | None = None
    #: 1-based index of the head, 0 for the root.
    heads: list[int] | None = None
    relations: list[str] | None = None
    features: list[str] | None = None
    mentions: list[int] | None = None
    #: Three lists (cue, source, content) of O/B/I indices.
    speech: list[list[int]] | None = None
    #: True where no space follows the word.
    glued: list[bool] = field(default_factory=list)


def outside_mask(absent: tuple[str, ...]) -> int:
    """Returns what 'O' means in a corpus that does not annotate the types in `absent`."""
    mask = 1
    for kind in absent:
        mask |= 1 << NER_INDEX[f"B-{kind}"] | 1 << NER_INDEX[f"I-{kind}"]
    return mask


def span_masks(length: int, spans: list[tuple[int, int, tuple[str, ...]]], absent: tuple[str, ...] = ()) -> list[int]:
    """Turns spans into masks; a span with several types may be any of them, with none it is unknown."""
    masks = [outside_mask(absent)] * length
    for start, end, kinds in spans:
        for i in range(start, end):
            prefix = "B" if i == start else "I"
            mask = sum(1 << NER_INDEX[f"{prefix}-{kind}"] for kind in kinds)
            masks[i] = mask or ANY_TAG
    return masks


def settled_mask(mask: int) -> int:
    """Closes what a partial label leaves open: O where O is possible, else the first type; unknown words stay so."""
    names_unknown = mask & 1 and mask >> NER_INDEX["B-PER"] & 1
    return mask if names_unknown else mask & -mask


def forbid_type(mask: int, kind: str) -> int:
    """Takes a type out of a mask, unless nothing else would be left."""
    bits = 1 << NER_INDEX[f"B-{kind}"] | 1 << NER_INDEX[f"I-{kind}"]
    return mask & ~bits or mask


