"""Partial labels: what a corpus does not annotate is left open, and only that."""

import torch

from corpora.columns import bio_spans, named_sentences
from corpora.own_labels import apply_labels
from labels import ANY_TAG, NER_INDEX
from losses import partial_label_loss
from sentence import Sentence, outside_mask, span_masks

SAME = {kind: kind for kind in ("PER", "ORG", "LOC", "MISC")}


def bit(tag: str) -> int:
    return 1 << NER_INDEX[tag]


def test_outside_is_outside_where_everything_is_annotated():
    assert outside_mask(()) == bit("O")


def test_outside_may_be_what_the_corpus_does_not_know():
    assert outside_mask(("MISC",)) == bit("O") | bit("B-MISC") | bit("I-MISC")


def test_a_span_of_two_kinds_allows_both_and_no_change_of_prefix():
    masks = span_masks(3, [(0, 2, ("MISC", "POLICY"))])
    assert masks == [bit("B-MISC") | bit("B-POLICY"), bit("I-MISC") | bit("I-POLICY"), bit("O")]


def test_io_tags_are_read_as_spans():
    assert bio_spans(["I-PER", "I-PER", "O", "I-ORG", "I-LOC"]) == [(0, 2, "PER"), (3, 4, "ORG"), (4, 5, "LOC")]


def test_a_law_among_the_miscellaneous_names_is_a_policy():
    pairs = [("the Harbour Safety Act of 1990".split(), ["O", "B-MISC", "I-MISC", "I-MISC", "I-MISC", "I-MISC"])]
    assert named_sentences(pairs, SAME, "x")[0].ner[1] == bit("B-POLICY")


def test_an_album_may_be_miscellaneous_or_policy():
    pairs = [(["Thriller"], ["B-MISC"])]
    assert named_sentences(pairs, SAME, "x")[0].ner == [bit("B-MISC") | bit("B-POLICY")]


def test_own_labels_rule_policies_out_elsewhere():
    sentence = Sentence("They signed the Accord".split(), "ewt")
    assert apply_labels(sentence, {"n": 4, "policy": [[3, 4]], "speech": []})
    assert sentence.ner[0] == ANY_TAG & ~bit("B-POLICY") & ~bit("I-POLICY")
    assert sentence.ner[3] == bit("B-POLICY")


def test_own_labels_of_another_word_count_are_refused():
    sentence = Sentence(["one", "two"], "ewt")
    assert not apply_labels(sentence, {"n": 3, "policy": []})
    assert sentence.ner is None


def test_own_labels_without_speech_leave_speech_unknown():
    sentence = Sentence(["one"], "re3d", ner=[1])
    apply_labels(sentence, {"n": 1, "policy": []})
    assert sentence.speech is None


def test_the_loss_ignores_words_that_may_be_anything():
    scores = torch.randn(1, 2, len(NER_INDEX))
    alone = partial_label_loss(scores[:, :1], torch.tensor([[1]]))
    assert torch.isclose(partial_label_loss(scores, torch.tensor([[1, ANY_TAG]])), alone)


def test_the_loss_is_the_probability_of_all_allowed_tags():
    scores = torch.zeros(1, 1, len(NER_INDEX))
    loss = partial_label_loss(scores, torch.tensor([[bit("O") | bit("B-MISC")]]))
    assert torch.isclose(loss, -torch.log(torch.tensor(2 / len(NER_INDEX))))
