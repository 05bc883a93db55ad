"""Twenty calls and one worker: who waits for whom, by counting."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from callwright.engines.embedded.fair_queue import FairQueue

CALLS = 20
FIRST, LATER = 0, 2  # urgency, as the embedded engines use it


@dataclass(frozen=True)
class Job:
    call: int
    urgency: int
    cost_ms: int
    comes_ms: int


def served(jobs):
    """Return (job, when it began), in the order in which one worker does them."""
    queue, waiting, now_ms, done = FairQueue(), sorted(jobs, key=lambda job: job.comes_ms), 0, []
    while waiting or len(queue):
        while waiting and waiting[0].comes_ms <= now_ms:
            job = waiting.pop(0)
            queue.push(job, urgency=job.urgency, cost_ms=job.cost_ms, now_ms=job.comes_ms)
        job = queue.pop()
        if job is None:
            now_ms = waiting[0].comes_ms
            continue
        done.append((job, now_ms))
        now_ms += job.cost_ms
    return done


def waits(done, urgency):
    return [began_ms - job.comes_ms for job, began_ms in done if job.urgency == urgency]


def test_no_first_phrase_waits_for_the_rest_of_another_prompt():
    first = [Job(call, FIRST, 40, 0) for call in range(CALLS)]
    rest = [Job(call, LATER, 90, 0) for call in range(CALLS) for _ in range(3)]
    order = [job.urgency for job, _ in served(first + rest)]
    assert order == [FIRST] * CALLS + [LATER] * 3 * CALLS


def test_a_final_text_waits_for_one_job_though_twenty_calls_are_talking():
    talking = [Job(call, LATER, 60, 300 * n) for call in range(CALLS) for n in range(10)]
    finals = [Job(99, FIRST, 60, 450 + 700 * n) for n in range(4)]
    assert max(waits(served(talking + finals), FIRST)) <= 60


def test_calls_that_talk_take_turns():
    """Each call asks again as soon as it was answered; none is answered twice before another."""
    queue, order = FairQueue(), []
    for call in range(CALLS):
        queue.push(call, urgency=LATER, cost_ms=50, now_ms=0)
    for n in range(CALLS * 5):
        call = queue.pop()
        order.append(call)
        queue.push(call, urgency=LATER, cost_ms=50, now_ms=50 * (n + 1))
    rounds = [order[at : at + CALLS] for at in range(0, len(order), CALLS)]
    assert all(sorted(each) == list(range(CALLS)) for each in rounds)


def test_a_long_answer_waits_only_for_what_came_within_its_own_length():
    long = Job(99, LATER, 900, 0)
    short = [Job(n, LATER, 50, 40 * n) for n in range(100)]
    began_ms = dict(served([*short, long]))[long]
    rivals = [job for job in short if job.comes_ms + job.cost_ms <= long.cost_ms]
    assert began_ms <= sum(job.cost_ms for job in rivals) + 50


@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(1, 500), st.integers(0, 5_000)), max_size=60)
)
def test_everything_is_served_once_and_the_urgent_never_wait_for_more_than_one_other(given_jobs):
    jobs = [Job(n, urgency, cost, comes) for n, (urgency, cost, comes) in enumerate(given_jobs)]
    done = served(jobs)
    assert sorted(job.call for job, _ in done) == sorted(job.call for job in jobs)
    for job, began_ms in done:
        if job.urgency:
            continue
        before = [
            other
            for other, at_ms in done
            if job.comes_ms <= at_ms < began_ms and other.urgency > job.urgency
        ]
        assert before == []
