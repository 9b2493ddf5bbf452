"""Our own labels of policies and reported speech, laid over the sentences of GUM, EWT and re3d."""

import json
from pathlib import Path

from labels import NER_INDEX, SPEECH_LAYERS
from sentence import Sentence, forbid_type


def read_labels(folder: Path) -> dict[tuple[str, str], dict]:
    """Reads every label file; keyed by set and sentence."""
    labels = {}
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line) if line.strip() else {}
            if "sent" in row and ("policy" in row or "speech" in row):
                labels[row["set"], str(row["sent"])] = row
    return labels


def apply_labels(sentence: Sentence, row: dict) -> bool:
    """Adds the labels to a sentence; False, and nothing done, where the word counts disagree."""
    if row.get("n", len(sentence.words)) != len(sentence.words):
        return False
    if "policy" in row:
        apply_policies(sentence, row["policy"])
    if "speech" in row:
        sentence.speech = speech_tags(len(sentence.words), row["speech"])
    return True


def apply_policies(sentence: Sentence, policies: list) -> None:
    """Marks policies and rules POLICY out everywhere else in the sentence."""
    count = len(sentence.words)
    masks = sentence.ner or [(1 << len(NER_INDEX)) - 1] * count
    masks = [forbid_type(mask, "POLICY") for mask in masks]
    for start, end in policies:
        for i in range(start, end):
            masks[i] = 1 << NER_INDEX["B-POLICY" if i == start else "I-POLICY"]
        if end < count:
            masks[end] = forbid_start(masks[end])
    sentence.ner = masks


def forbid_start(mask: int) -> int:
    """Takes I-POLICY off the word after a policy (B-POLICY is gone already)."""
    return mask & ~(1 << NER_INDEX["I-POLICY"]) or mask


def speech_tags(count: int, reports: list[dict]) -> list[list[int]]:
    """Gives each layer O/B/I tags; a later span does not overwrite an earlier one."""
    layers = []
    for layer in SPEECH_LAYERS:
        tags = [0] * count
        for report in reports:
            for start, end in report.get(layer, []):
                if not any(tags[start:end]):
                    tags[start:end] = [1] + [2] * (end - start - 1)
        layers.append(tags)
    return layers
