"""BERT's uncased WordPiece for single words; the runtime has the same in TypeScript."""

import unicodedata

CLS, SEP, UNK = 101, 102, 100
#: More pieces of one word add nothing: the first stands for the word.
MAX_PIECES_PER_WORD = 12
MAX_CHARS = 100


class WordPiece:
    """Cuts words into vocabulary pieces; remembers what it has cut."""

    def __init__(self, vocab_path: str):
        with open(vocab_path, encoding="utf-8") as lines:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(lines)}
        self.cache: dict[str, list[int]] = {}

    def pieces(self, word: str) -> list[int]:
        """Returns the piece ids of one word, at least one."""
        found = self.cache.get(word)
        if found is None:
            found = [i for part in split_signs(normalise(word)) for i in self.longest_first(part)]
            found = found[:MAX_PIECES_PER_WORD] or [UNK]
            self.cache[word] = found
        return found

    def longest_first(self, part: str) -> list[int]:
        if len(part) > MAX_CHARS:
            return [UNK]
        out, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and (("##" if start else "") + part[start:end]) not in self.ids:
                end -= 1
            if end == start:
                return [UNK]
            out.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return out


def normalise(word: str) -> str:
    """Drops control characters and accents and lowers the case."""
    kept = "".join(c for c in word if unicodedata.category(c) not in ("Cc", "Cf") and c != "\ufffd")
    return "".join(c for c in unicodedata.normalize("NFD", kept.lower()) if unicodedata.category(c) != "Mn")


def split_signs(text: str) -> list[str]:
    """Splits at white space and around punctuation and CJK characters."""
    parts, current = [], ""
    for c in text:
        if c.isspace() or is_sign(c):
            parts += [current, c if not c.isspace() else ""]
            current = ""
        else:
            current += c
    return [part for part in [*parts, current] if part]


def is_sign(c: str) -> bool:
    code = ord(c)
    ascii_sign = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    cjk = 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF
    return ascii_sign or cjk or unicodedata.category(c).startswith("P")
