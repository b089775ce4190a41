"""Predictions are written down, or refused in one sentence."""

from __future__ import annotations

import pytest

from autograder.referee.literal import literal_value, not_literal

LITERAL = {
    "one dict": ('predictions = {"a": (2, 3), "b": "float32"}', {"a": (2, 3), "b": "float32"}),
    "negative, complex and empty": (
        'predictions = {"a": -1, "b": 1 - 2j, "c": ()}',
        {"a": -1, "b": 1 - 2j, "c": ()},
    ),
    "not answered": ('predictions = {"a": ...}', {"a": ...}),
    "truth and None": ('predictions = {"a": True, "b": None}', {"a": True, "b": None}),
    "nested": (
        'predictions = {"a": [1, (2,)], "b": {"c": {1}}}',
        {"a": [1, (2,)], "b": {"c": {1}}},
    ),
    "comments": ('predictions = {  # mine\n    "a": 1,  # x.shape\n}', {"a": 1}),
    "a type": ('predictions: dict[str, int] = {"a": 1}', {"a": 1}),
    "later assignments": ('predictions = {"a": 1}\n###\npredictions = {"a": 2}', {"a": 2}),
    "a key at a time": ('predictions = {}\npredictions["a"] = (2, 3)', {"a": (2, 3)}),
    "several keys at a time": (
        'predictions = {}\npredictions["a"] = predictions["b"] = None',
        {"a": None, "b": None},
    ),
    "sums of numbers": (
        'predictions = {"a": 4 + 2 * 6, "b": (-1 + 3, [1 / 4]), "c": -(2 - 5)}',
        {"a": 16, "b": (2, [0.25]), "c": 3},
    ),
    "update": (
        'predictions = {"a": 1}\npredictions.update({"b": 2}, c=3)',
        {"a": 1, "b": 2, "c": 3},
    ),
    "in-place union": ('predictions = {"a": 1}\npredictions |= {"b": 2}', {"a": 1, "b": 2}),
    "a magic before it": ('%matplotlib inline\npredictions = {"a": 1}', {"a": 1}),
    "reading it": (
        'predictions = {"a": 1}\nprint(predictions, predictions["a"], len(predictions))',
        {"a": 1},
    ),
    "showing it": ('predictions = {"a": 1}\npredictions', {"a": 1}),
    "tests that read it": (
        'predictions = {"a": 1}\n###\n'
        "for key, value in predictions.items():\n    assert value is not ...\n"
        'assert isinstance(predictions["a"], int), f"{predictions}"\n'
        'assert predictions.get("a") == 1\n'
        "wrong = [k for k in predictions if predictions[k] != 1]\n"
        "assert {**predictions} == predictions\nassert predictions and wrong",
        {"a": 1},
    ),
    "a test's helper": (
        "def check(given, truth):\n    return [k for k in truth if given[k] != truth[k]]\n###\n"
        'predictions = {"a": 1}\n###\n'
        'assert not check(predictions, {"a": 1})\np = predictions\nprint(p["a"])',
        {"a": 1},
    ),
    "a parameter of that name": (
        'predictions = {"a": 1}\ndef f(predictions):\n    predictions["a"] = 2',
        {"a": 1},
    ),
}


@pytest.mark.parametrize(("code", "value"), LITERAL.values(), ids=LITERAL)
def test_predictions_written_down_are_read_as_they_stand(
    code: str, value: dict[str, object]
) -> None:
    assert not_literal(code.split("###\n")) is None
    assert literal_value(code.split("###\n")) == value


@pytest.mark.parametrize(
    ("code", "part"),
    [
        ('predictions = {"a": x.shape}', "predictions['a'] (line 1) is `x.shape`"),
        (
            'predictions = {\n    "a": 1,\n    "b": tuple(x.t().shape),\n}',
            "predictions['b'] (line 3)",
        ),
        ('predictions = {"a": torch.Size([2, 3])}', "`torch.Size([2, 3])`"),
        ('predictions = {"a": f"{x.dtype}"}', "predictions['a']"),
        ('predictions = {"a": 2 ** 3}', "`2 ** 3`"),
        ('predictions = {"a": 1 / 0}', "`1 / 0`"),
        ('predictions = {"a": 10**9 * x}', "predictions['a']"),
        ('predictions = {"a": "a" * 3}', "predictions['a']"),
        ('predictions = {}\npredictions["a"] = p = 1', "touched"),
        ('predictions = {}\npredictions["a"] = predictions["b"] = x.shape', "predictions['a']"),
        ('predictions = {"a": torch.float32}', "`torch.float32`"),
        ("predictions = {x: 1}", "the key `x`"),
        ("predictions = {**other}", "`other`"),
        ("predictions = dict(a=1)", "not a dict in braces"),
        ('predictions = {k: 1 for k in "ab"}', "not a dict in braces"),
        ("predictions = answers", "not a dict in braces"),
        ('predictions = {}\npredictions["a"] = x.shape', "predictions['a'] (line 2)"),
        ("predictions = {}\npredictions.update(a=x.shape)", "predictions['a'] (line 2)"),
        ("predictions = {}\npredictions.update(other)", "`other`"),
        ('predictions = {}\npredictions |= {"a": x.shape}', "predictions['a']"),
        ('predictions = {}\npredictions.setdefault("a", x.shape)', "touched"),
        ('predictions = {"a": 1}\ndel predictions["a"]', "touched"),
        ('predictions = {"a": 1}\nif x.shape == (2,):\n    predictions["a"] = 2', "touched"),
        ('try:\n    x.view(6)\n    predictions = {"a": True}\nexcept E:\n    pass', "touched"),
        (
            'def f():\n    global predictions\n    predictions = {"a": x}\npredictions = {}',
            "touched",
        ),
        ('predictions = {"a": [1]}\npredictions["a"].append(x.shape)', "touched"),
        ('predictions = {}\np = predictions\np["a"] = x.shape', "touched"),
        ('def f(d):\n    d["a"] = x.shape\npredictions = {}\nf(predictions)', "touched"),
        ('predictions = {}\nfor d in [predictions]:\n    d["a"] = x.shape', "touched"),
        (
            'predictions = {}\nimport operator\noperator.setitem(predictions, "a", x.shape)',
            "touched",
        ),
        ("predictions = {}\ndict.update(predictions, a=x.shape)", "touched"),
        ('predictions = {}\n(predictions or p)["a"] = x.shape', "touched"),
        ('predictions = {}\n{1: predictions}[1]["a"] = x.shape', "touched"),
        ('predictions = p = {}\np["a"] = x.shape', "touched"),
        ('predictions, n = {"a": x.shape}, 1', "touched"),
        ('for predictions in [{"a": x.shape}]: ...', "touched"),
        ('(predictions := {"a": x.shape})', "touched"),
        ("x = 1", "no cell defines it"),
        ('predictions = {"a": 1', "not valid Python"),
    ],
)
def test_predictions_worked_out_by_code_are_refused_in_one_sentence(code: str, part: str) -> None:
    sentence = not_literal(code.split("###\n"))
    assert sentence is not None
    assert part in sentence
    assert sentence.startswith("predictions")
    assert sentence.endswith(".")
    assert literal_value(code) is None


def test_another_name_and_a_single_source_will_do() -> None:
    assert literal_value('guesses = {"a": 1}', "guesses") == {"a": 1}
    assert not_literal('predictions = {"a": 1}', "guesses") is not None
