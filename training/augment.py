"""Changes training sentences so that the reader meets what news pages do to text."""

from dataclasses import replace
from random import Random

from labels import ANY_TAG
from sentence import Sentence
from shapes import DIGIT, LOWER, PUNCTUATION, TITLE, TITLE_AT_START, UPPER, word_shapes

CURLY = {"'s": "’s", "n't": "n’t", "'re": "’re", "'ve": "’ve", "'ll": "’ll", "'d": "’d", "'m": "’m", "'": "’"}


def augmented(sentence: Sentence, random: Random) -> tuple[Sentence, list[int]]:
    """Returns a variant and its word shapes; most sentences come back as they are."""
    if random.random() < 0.6:
        sentence = with_hyphens_joined(sentence)
    if random.random() < 0.4:
        sentence = with_curly_quotes(sentence)
    return sentence, shapes_in_other_case(word_shapes(sentence.words), random.random())


def shapes_in_other_case(shapes: list[int], chance: float) -> list[int]:
    """Headline Case for 5 %, ALL CAPS for 2 %, no capitals for 3 % of sentences."""
    if chance >= 0.1:
        return shapes
    case = TITLE if chance < 0.05 else UPPER if chance < 0.07 else LOWER
    changed = [s if s in (DIGIT, PUNCTUATION) else case for s in shapes]
    if case == TITLE and changed[0] == TITLE:
        changed[0] = TITLE_AT_START
    return changed


def with_curly_quotes(sentence: Sentence) -> Sentence:
    """Sets straight quotation marks and apostrophes as newspapers do."""
    words, opened = [], False
    for word in sentence.words:
        if word in ('"', "``", "''"):
            words.append("”" if opened else "“")
            opened = not opened
        else:
            words.append(CURLY.get(word, word))
    return replace(sentence, words=words)


def with_hyphens_joined(sentence: Sentence) -> Sentence:
    """Joins what treebanks split at hyphens, because the runtime keeps such words whole."""
    if sentence.heads is None or "-" not in sentence.words:
        return sentence
    for i in range(len(sentence.words) - 2, 0, -1):
        if i + 1 < len(sentence.words) and can_join(sentence, i):
            sentence = joined(sentence, i)
    return sentence


def can_join(sentence: Sentence, i: int) -> bool:
    before, after = sentence.words[i - 1], sentence.words[i + 1]
    glued = sentence.glued[i - 1] and sentence.glued[i]
    group = (i, i + 1, i + 2)
    outward = [j for j in group if sentence.heads[j - 1] not in group]
    return sentence.words[i] == "-" and glued and before[-1].isalnum() and after[0].isalnum() and len(outward) == 1


def joined(sentence: Sentence, i: int) -> Sentence:
    """Makes one word of words i-1, i, i+1; it takes the layers of their head."""
    group = (i, i + 1, i + 2)
    head = next(j for j in group if sentence.heads[j - 1] not in group) - 1

    def moved(target: int) -> int:
        return i if target in group else target - 2 if target > i + 2 else target

    def cut(layer):
        return layer if layer is None else [*layer[: i - 1], layer[head], *layer[i + 2 :]]

    heads = [moved(h) for h in cut(sentence.heads)]
    return replace(
        sentence,
        words=[*sentence.words[: i - 1], "".join(sentence.words[i - 1 : i + 2]), *sentence.words[i + 2 :]],
        glued=[*sentence.glued[: i - 1], sentence.glued[i + 1], *sentence.glued[i + 2 :]],
        upos=cut(sentence.upos), heads=heads, relations=cut(sentence.relations),
        features=cut(sentence.features), mentions=cut(sentence.mentions),
        ner=joined_masks(sentence.ner, i),
        speech=sentence.speech and [joined_tags(tags, i) for tags in sentence.speech],
    )


def joined_masks(masks: list[int] | None, i: int) -> list[int] | None:
    """A name that covers only a part of the joined word leaves it unknown ("Afghan-led")."""
    if masks is None:
        return None
    before, sign, after = masks[i - 1 : i + 2]
    return [*masks[: i - 1], before if sign in (before, after) else ANY_TAG, *masks[i + 2 :]]


def joined_tags(tags: list[int], i: int) -> list[int]:
    inside = [tag for tag in tags[i - 1 : i + 2] if tag]
    return [*tags[: i - 1], inside[0] if inside else 0, *tags[i + 2 :]]
