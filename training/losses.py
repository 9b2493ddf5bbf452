"""The loss of each head; words without a target count for nothing."""

import torch
import torch.nn.functional as F
from torch import Tensor

from labels import ANY_TAG, NER_TAGS, UNKNOWN
from reader_model import Reader

WEIGHTS = {"ner": 1.0, "upos": 1.0, "arc": 1.0, "relation": 1.0, "features": 0.5, "mention": 0.5, "speech": 1.0}


def losses(model: Reader, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    """Returns the weighted losses of the heads that this batch has targets for."""
    names, syntax, speech = (x.float() for x in model.word_states(batch))
    found = {"ner": partial_label_loss(model.ner(names), batch["ner"])}
    known = batch["heads"] >= 0
    if known.any():
        found["upos"] = F.cross_entropy(model.upos(syntax[known]), batch["upos"][known])
        found["features"] = known_loss(model.features(syntax[known]), batch["features"][known])
        arcs = model.arc_scores(syntax).float() + (1.0 - batch["words"].unsqueeze(1).float()) * -1e4
        found["arc"] = F.cross_entropy(arcs[known], batch["heads"][known])
        relations = relation_scores(model, syntax, batch)
        found["relation"] = known_loss(relations, batch["relations"][known])
    known = batch["mentions"] >= 0
    if known.any():
        found["mention"] = F.cross_entropy(model.mention(names[known]), batch["mentions"][known])
    known = batch["cue"] >= 0
    if known.any():
        scores = model.speech(speech[known]).float().view(-1, 3, 3)
        targets = torch.stack([batch[name][known] for name in ("cue", "source", "content")], 1)
        found["speech"] = F.cross_entropy(scores.flatten(0, 1), targets.flatten())
    return {name: WEIGHTS[name] * loss for name, loss in found.items()}


def relation_scores(model: Reader, syntax: Tensor, batch: dict[str, Tensor]) -> Tensor:
    """Scores relations to the true heads, only for the sentences that have a tree."""
    rows = (batch["heads"] >= 0).any(1)
    heads = batch["heads"][rows]
    scores = model.relation_scores(syntax[rows], heads.clamp(min=0))
    return scores[heads >= 0].float()


def known_loss(scores: Tensor, targets: Tensor) -> Tensor:
    """Cross entropy over the known targets; zero where there are none."""
    total = F.cross_entropy(scores, targets, ignore_index=UNKNOWN, reduction="sum")
    return total / (targets != UNKNOWN).sum().clamp(min=1)


def partial_label_loss(scores: Tensor, masks: Tensor) -> Tensor:
    """Maximises the probability of all allowed tags together, over the words whose mask says something."""
    bits = torch.tensor([1 << i for i in range(len(NER_TAGS))])
    allowed = (masks.unsqueeze(-1) & bits) > 0
    logs = torch.log_softmax(scores.float(), -1).masked_fill(~allowed, -1e4)
    said = masks != ANY_TAG
    return -(torch.logsumexp(logs, -1) * said).sum() / said.sum().clamp(min=1)
