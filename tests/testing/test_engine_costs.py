from pathlib import Path

from callwright.engines.embedded.frames import Frame
from callwright.testing.engine_costs import EngineCosts


def filled(file: Path, jobs: int) -> EngineCosts:
    costs = EngineCosts(file)
    for number in range(jobs):
        answer = Frame({"text": "yes", "job": number, "cpu_us": 1_000 + 10 * number})
        costs.learn("engine", {"job": number}, bytes(number), answer)
    costs.close()
    return EngineCosts(file)


def test_a_job_that_was_done_before_has_the_same_answer_at_the_same_cost(tmp_path: Path) -> None:
    costs = filled(tmp_path / "costs", jobs=3)
    assert costs.known("engine", {"job": 2}, bytes(2)) == Frame({"text": "yes", "cpu_us": 1_020})
    assert costs.known("engine", {"job": 2}, bytes(3)) is None
    assert costs.known("another", {"job": 2}, bytes(2)) is None


def test_a_new_job_costs_what_its_size_cost_however_slow_the_hour(tmp_path: Path) -> None:
    costs = filled(tmp_path / "costs", jobs=60)
    slow = Frame({"text": "yes", "job": 60, "cpu_us": 900_000})
    assert 1_500 < costs.learn("engine", {"job": 60}, bytes(60), slow).number("cpu_us") < 1_700
    assert costs.known("engine", {"job": 60}, bytes(60)) is not None


def test_while_little_is_known_a_job_costs_what_it_took(tmp_path: Path) -> None:
    costs = filled(tmp_path / "costs", jobs=3)
    answer = Frame({"text": "yes", "cpu_us": 900_000})
    assert costs.learn("engine", {"job": 60}, bytes(60), answer) == answer
