"""The digest of a snapshot, found without encoding what has not changed."""

from callwright.call.digests import Digests, digest
from callwright.testing.fake_link import FakeLink


class Looking:
    """Compares the digests of every snapshot of a call."""

    def __init__(self):
        self.digests = Digests()
        self.found = []

    def on_event(self, event, snapshot, effects):
        self.found.append((self.digests.of(snapshot), digest(snapshot)))

    def on_line(self, line, text): ...
    def on_hearing(self, text): ...
    def on_timing(self, timing): ...
    def on_fault(self, sentence): ...


async def test_every_snapshot_of_a_call_has_the_digest_of_its_bytes(stage, script):
    link, looking = FakeLink(), Looking()
    for part, says in script.items():
        link.answer(part, says)
    session = stage.session(link)
    session._recorder._watchers = (looking,)
    await session.run()
    assert len(looking.found) > 40
    assert [quick for quick, _ in looking.found] == [whole for _, whole in looking.found]
    assert len({whole for _, whole in looking.found}) > 40
