"""The words of the December report."""

from innenforskap.model.vocabulary import Fate
from innenforskap.report import december_words as words


def test_each_fate_that_takes_a_measure_out_of_the_plan_has_its_own_words() -> None:
    assert set(words.LEAVES) == {Fate.COMPLETED, Fate.MAINSTREAMED, Fate.TERMINATED, Fate.MERGED, Fate.MOVED}
    assert len({phrase.nb for phrase in words.LEAVES.values()}) == len(words.LEAVES)
    assert len({phrase.nn for phrase in words.LEAVES.values()}) == len(words.LEAVES)
