"""What an installation may be without is told with the command that installs it, and our own faults are not hidden."""

import pytest

from innenforskap.cli.extras import extra
from innenforskap.errors import PlanError
from innenforskap.i18n import Language


def test_what_is_there_is_used() -> None:
    with extra("fetch"):
        import json  # noqa: PLC0415 - as a command does

    assert json.loads("1") == 1


def test_what_is_missing_is_told_with_how_to_install_it() -> None:
    with pytest.raises(PlanError) as stopped, extra("fetch"):
        raise ModuleNotFoundError(name="urllib3")

    assert stopped.value.said(Language.NN).endswith('Installer ho slik: pip install "innenforskap[fetch]"')


def test_a_module_of_ours_that_is_missing_is_our_fault() -> None:
    with pytest.raises(ModuleNotFoundError), extra("fetch"):
        raise ModuleNotFoundError(name="innenforskap.fetch")
