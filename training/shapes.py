"""Word shapes: how an uncased encoder sees capitals. The runtime has the same in TypeScript."""

import unicodedata

LOWER, TITLE, UPPER, MIXED, DIGIT, PUNCTUATION, TITLE_AT_START, ONE_CAPITAL = range(8)
#: After these a capital says as little as at the beginning of the sentence.
OPENERS = {'"', "“", "‘", "``", "(", "-", "—", "[", "*", ":", "."}


def word_shapes(words: list[str]) -> list[int]:
    """Gives each word its shape; a capital that any first word would have is told apart."""
    shapes, at_start = [], True
    for word in words:
        shape = word_shape(word)
        if at_start and shape in (TITLE, ONE_CAPITAL):
            shape = TITLE_AT_START
        if shape != PUNCTUATION:
            at_start = False
        elif word in OPENERS:
            at_start = True
        shapes.append(shape)
    return shapes


def word_shape(word: str) -> int:
    categories = [unicodedata.category(c) for c in word]
    lower, upper = word.lower(), word.upper()
    if "Nd" in categories:
        return DIGIT
    if not any(c.startswith("L") for c in categories):
        return PUNCTUATION
    if lower == upper:
        return MIXED  # letters without case
    if word == lower:
        return LOWER
    if word == upper:
        return UPPER if len(word) > 1 else ONE_CAPITAL
    rest = word[1:]
    if word[0] != word[0].lower() and rest == rest.lower() and any(c.startswith("L") for c in categories[1:]):
        return TITLE
    return MIXED
