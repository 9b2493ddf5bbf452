"""The reader: one encoder and a head for each layer of annotation."""

import torch
from torch import Tensor, nn

from encoder import HIDDEN, Encoder
from labels import MENTION_TYPES, NER_INDEX, NER_TAGS, SPEECH_LAYERS, SPEECH_TAGS, UPOS

ARC, RELATION, SPEECH = 320, 128, 192


class LayerMix(nn.Module):
    """A learnt average of the encoder's layers, beginning near the last."""

    def __init__(self, layers: int):
        super().__init__()
        weights = torch.zeros(layers)
        weights[-1] = 2.0
        self.weights = nn.Parameter(weights)

    def forward(self, states: list[Tensor]) -> Tensor:
        shares = torch.softmax(self.weights, 0)
        return sum(shares[i] * state for i, state in enumerate(states))


def tagger(size: int) -> nn.Sequential:
    return nn.Sequential(nn.Dropout(0.1), nn.Linear(HIDDEN, size))


def projection(size: int) -> nn.Sequential:
    return nn.Sequential(nn.Dropout(0.1), nn.Linear(HIDDEN, size), nn.GELU(), nn.Dropout(0.2))


class Reader(nn.Module):
    """Names, mentions and speech read one mix of layers each, syntax another."""

    def __init__(self, encoder: Encoder, relations: int, features: int):
        super().__init__()
        self.encoder = encoder
        self.mix_names, self.mix_syntax, self.mix_speech = (LayerMix(len(encoder.layers)) for _ in range(3))
        self.ner, self.mention = tagger(len(NER_TAGS)), tagger(len(MENTION_TYPES))
        self.upos, self.features = tagger(len(UPOS)), tagger(features)
        self.speech = nn.Sequential(*projection(SPEECH), nn.Linear(SPEECH, len(SPEECH_LAYERS) * len(SPEECH_TAGS)))
        self.arc_word, self.arc_head = projection(ARC), projection(ARC)
        self.arc = nn.Linear(ARC, ARC)
        self.relation_word, self.relation_head = projection(RELATION), projection(RELATION)
        self.relation = nn.Linear(RELATION, relations * RELATION, bias=False)
        self.relation_sum = nn.Linear(2 * RELATION, relations)
        nn.init.normal_(self.relation.weight, std=0.05)
        # Policies are named by few labels: start them rare, or they take half of MISC, whose mask they share.
        with torch.no_grad():
            for tag in ("B-POLICY", "I-POLICY"):
                self.ner[1].bias[NER_INDEX[tag]] = -5.0

    def word_states(self, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor, Tensor]:
        """Returns the first piece of each word for names, syntax and speech."""
        states = self.encoder(batch["input_ids"], batch["mask"], batch["shape"])
        index = batch["first"].unsqueeze(-1).expand(-1, -1, HIDDEN)
        mixes = (self.mix_names, self.mix_syntax, self.mix_speech)
        names, syntax, speech = (torch.gather(mix(states), 1, index) for mix in mixes)
        return names, syntax, speech

    def arc_scores(self, x: Tensor) -> Tensor:
        """Scores (sentence, word, head)."""
        return self.arc(self.arc_word(x)) @ self.arc_head(x).transpose(1, 2)

    def relation_scores(self, x: Tensor, heads: Tensor) -> Tensor:
        """Scores the relations of each word to the head given."""
        word, head = self.relation_word(x), self.relation_head(x)
        head = torch.gather(head, 1, heads.unsqueeze(-1).expand(-1, -1, RELATION))
        pairs = self.relation(word).view(*word.shape[:2], -1, RELATION)
        return (pairs @ head.unsqueeze(-1)).squeeze(-1) + self.relation_sum(torch.cat([word, head], -1))

    def forward(self, input_ids: Tensor, mask: Tensor, shape: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        """Runs one sentence as the runtime does: raw scores, arcs as log probabilities over heads."""
        batch = {"input_ids": input_ids, "mask": mask, "shape": shape, "first": first}
        names, syntax, speech = self.word_states(batch)
        arcs = self.arc_scores(syntax)
        arcs = torch.log_softmax(arcs - 1e4 * torch.eye(arcs.shape[1]), -1)
        relations = self.relation_scores(syntax, arcs.argmax(-1))
        return (
            self.ner(names), self.upos(syntax), arcs, relations,
            self.mention(names), self.speech(speech), self.features(syntax),
        )
