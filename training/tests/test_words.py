"""Shapes and augmentation."""

from augment import with_curly_quotes, with_hyphens_joined
from sentence import Sentence
from shapes import word_shapes
from wordpiece import normalise, split_signs


def test_shapes_tell_a_first_capital_apart():
    assert word_shapes(["“", "Anna", "Lindqvist", "paid", "US", "$", "5m", "I", "iPhone"]) == [5, 6, 1, 0, 2, 5, 4, 7, 3]


def test_words_are_normalised_as_bert_does():
    assert normalise("Café\u200b") == "cafe"
    assert split_signs("single-use") == ["single", "-", "use"]


def test_hyphens_join_to_one_word_with_its_tree():
    sentence = Sentence(
        words="an all - girl team".split(), source="gum", upos=[5, 5, 12, 7, 7], heads=[5, 4, 2, 5, 0],
        relations=["det", "det", "punct", "compound", "root"], features=["_"] * 5,
        glued=[False, True, True, False, False],
    )
    joined = with_hyphens_joined(sentence)
    assert joined.words == ["an", "all-girl", "team"]
    assert joined.heads == [3, 3, 0]
    assert joined.relations == ["det", "compound", "root"]


def test_a_free_standing_dash_is_not_joined():
    sentence = Sentence(["yes", "-", "no"], "gum", heads=[0, 1, 1], glued=[False, False, False])
    assert with_hyphens_joined(sentence) is sentence


def test_quotation_marks_open_and_close():
    assert with_curly_quotes(Sentence(['"', "Yes", '"'], "x")).words == ["“", "Yes", "”"]


def test_a_hyphen_near_the_end_is_joined_once():
    sentence = Sentence(
        words="so a - b".split(), source="gum", upos=[2, 7, 12, 7], heads=[4, 4, 4, 0],
        relations=["advmod", "compound", "punct", "root"], features=["_"] * 4, glued=[False, True, True, False],
    )
    assert with_hyphens_joined(sentence).words == ["so", "a-b"]
