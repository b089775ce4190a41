"""The words of the feedback's page, one table for each language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from autograder.referee import plan

_ENGLISH = {
    "title": "Feedback",
    "points": "{score} of {worth} points",
    "points_short": "{score} / {worth}",
    "optional": "optional",
    "no_points": "no points",
    "waits": "waits for a grader",
    "by_hand": "graded by hand",
    "waiting": "{count} answers still wait for a grader, so this total may change.",
    "waiting_one": "One answer still waits for a grader, so this total may change.",
    "penalty": "{points} points were taken off, as it came {late} after the deadline.",
    "late_free": "It came {late} after the deadline; no points were taken off.",
    "handed_in": "Handed in",
    "student": "Student",
    "overview": "Points by exercise",
    "exercise": "Exercise",
    "tests": "Tests passed",
    "of": "{count} of {all}",
    "points_head": "Points",
    "total": "Total",
    "penalty_row": "Late penalty",
    "extra": "{points} of them extra credit",
    "your_answer": "Your answer",
    "not_answered": "Not answered",
    "output": "What your cell showed",
    "passed": "Passed",
    "failed": "Not passed",
    "not reached": "Not run",
    "none": "No verdict yet",
    "hidden": "hidden test",
    "visible": "test in your notebook",
    "the_test": "The test",
    "it_said": "What it found",
    "printed": "What your code printed meanwhile",
    "comment": "Comment",
    "rule": "This answer breaks a rule of the exercise",
    "repaired": "What was repaired in your file",
    "repaired_why": "Your notebook did not come back as it was given out. This was put right "
    "before it was graded.",
    "own_cells": "Other cells that you wrote or changed",
    "own_cells_why": "They are not graded.",
    "picture": "Picture that your cell showed",
    "graded_by": "Graded by release {release}.",
    "minutes": "{count} min",
    "hours": "{count} hours",
    "days": "{count} days",
    "back": "Back to the top",
    "note": "A hidden test shows only what it checks, not its numbers. Ask if a result is not "
    "clear to you.",
    plan.WRONG: "The result is not what it should be.",
    plan.RAISED: "It raised {detail}.",
    "an_error": "an error",
    plan.CHANGED: "Your answer changed its argument, and has to leave it as it was.",
    plan.EMPTY: "There is no answer yet: the cell raises NotImplementedError.",
    plan.TIME: "It took too long.",
    plan.ENDED: "It ended the process that ran it: a crash, an exit, or too much memory.",
    plan.UNREADABLE: "It returned something that cannot be read.",
    plan.MISSING: "Your notebook does not define {detail}.",
    plan.NOT_RUN: "It was not run, as the notebook took too long or ended its process too often.",
}

_KOREAN = {
    "title": "피드백",
    "points": "{worth}점 중 {score}점",
    "points_short": "{score} / {worth}",
    "optional": "선택",
    "no_points": "점수 없음",
    "waits": "채점 대기 중",
    "by_hand": "직접 채점",
    "waiting": "답 {count}개가 아직 채점을 기다리고 있어 총점이 바뀔 수 있습니다.",
    "waiting_one": "답 1개가 아직 채점을 기다리고 있어 총점이 바뀔 수 있습니다.",
    "penalty": "마감보다 {late} 늦게 제출되어 {points}점이 감점되었습니다.",
    "late_free": "마감보다 {late} 늦게 제출되었지만 감점은 없습니다.",
    "handed_in": "제출 시각",
    "student": "학생",
    "overview": "문제별 점수",
    "exercise": "문제",
    "tests": "통과한 테스트",
    "of": "{all}개 중 {count}개",
    "points_head": "점수",
    "total": "합계",
    "penalty_row": "지각 감점",
    "extra": "가산점 {points}점 포함",
    "your_answer": "제출한 답",
    "not_answered": "답하지 않음",
    "output": "셀의 출력",
    "passed": "통과",
    "failed": "통과하지 못함",
    "not reached": "실행되지 않음",
    "none": "아직 판정 없음",
    "hidden": "숨은 테스트",
    "visible": "노트북에 있는 테스트",
    "the_test": "테스트",
    "it_said": "테스트 결과",
    "printed": "그동안 코드가 출력한 것",
    "comment": "코멘트",
    "rule": "이 답은 문제의 규칙을 어깁니다",
    "repaired": "파일에서 고친 것",
    "repaired_why": "노트북이 배포된 상태와 달라 채점 전에 아래와 같이 바로잡았습니다.",
    "own_cells": "직접 쓰거나 바꾼 다른 셀",
    "own_cells_why": "채점 대상이 아닙니다.",
    "picture": "셀이 보여 준 그림",
    "graded_by": "채점에 쓰인 버전: {release}",
    "minutes": "{count}분",
    "hours": "{count}시간",
    "days": "{count}일",
    "back": "맨 위로",
    "note": "숨은 테스트는 무엇을 확인하는지만 보여 주고 값은 보여 주지 않습니다. "
    "결과가 이해되지 않으면 질문하세요.",
    plan.WRONG: "결과가 기대한 것과 다릅니다.",
    plan.RAISED: "다음 오류로 멈췄습니다: {detail}.",
    "an_error": "오류",
    plan.CHANGED: "인자를 바꾸었습니다. 인자는 그대로 두어야 합니다.",
    plan.EMPTY: "아직 답이 없습니다. 셀이 NotImplementedError를 일으킵니다.",
    plan.TIME: "시간이 너무 오래 걸렸습니다.",
    plan.ENDED: "실행하던 프로세스가 끝났습니다(충돌, 종료 또는 메모리 부족).",
    plan.UNREADABLE: "읽을 수 없는 것을 돌려주었습니다.",
    plan.MISSING: "노트북에 {detail}의 정의가 없습니다.",
    plan.NOT_RUN: "노트북이 너무 오래 걸리거나 프로세스를 너무 자주 끝내 실행되지 않았습니다.",
}

WORDS: dict[str, dict[str, str]] = {"en": _ENGLISH, "ko": _KOREAN}
_HANGUL = re.compile("[\uac00-\ud7a3]")


def language_of(texts: Iterable[str]) -> str:
    """The language of a notebook: Korean where at least half of its pieces of prose are."""
    korean = [bool(_HANGUL.search(text)) for text in texts]
    return "ko" if korean and sum(korean) * 2 >= len(korean) else "en"


def say(language: str, key: str, **fields: Any) -> str:
    """One phrase of the table, with its fields filled in; numbers as short as they are exact."""
    shown = {k: f"{round(v, 2):g}" if isinstance(v, float) else v for k, v in fields.items()}
    return WORDS[language][key].format(**shown)


def length(language: str, seconds: float) -> str:
    """A stretch of time in its largest fitting unit."""
    for unit, size in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
        if seconds >= 2 * size or unit == "minutes":
            return say(language, unit, count=max(1, round(seconds / size)))
    raise AssertionError("minutes fit always")
