"""The label sets of every head, in the order of the model's output columns."""

NAME_TYPES = ["PER", "ORG", "LOC", "MISC", "POLICY"]
NER_TAGS = ["O"] + [f"{prefix}-{kind}" for kind in NAME_TYPES for prefix in "BI"]
NER_INDEX = {tag: i for i, tag in enumerate(NER_TAGS)}
#: A word with this mask may have any tag: nothing is known about it.
ANY_TAG = (1 << len(NER_TAGS)) - 1

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()

#: GUM's entity types; the head word of a mention carries its type.
MENTION_TYPES = [
    "none", "person", "organization", "place", "event", "abstract",
    "object", "time", "animal", "plant", "substance",
]

#: Each layer of reported speech has its own O/B/I columns, because they overlap.
SPEECH_LAYERS = ["cue", "source", "content"]
SPEECH_TAGS = ["O", "B", "I"]

#: What a word looks like; an uncased encoder sees case only through these.
SHAPES = ["lower", "title", "upper", "mixed", "digit", "punctuation", "title-at-start", "one-capital"]

#: Morphology the claim rules read; the head predicts whole combinations.
FEATURE_KEYS = ("Mood", "Number", "Polarity", "Tense", "VerbForm", "Voice")

#: Target value that no loss looks at.
UNKNOWN = -100
