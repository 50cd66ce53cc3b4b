from innenforskap.export.papers import papers
from innenforskap.output import File
from tests.test_report_pages_follow_up_papers import FILES, issued


def test_every_file_of_a_paper_lies_on_the_site_as_it_was_issued() -> None:
    assert list(papers([issued("2026-june-nb"), issued("2026-june-nn", language="nn")])) == [
        File(f"rapporter/{name}/{file}", content)
        for name in ("2026-june-nb", "2026-june-nn")
        for file, content in FILES.items()
    ]
